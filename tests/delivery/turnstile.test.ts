import { setMaxListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Turnstile } from '../../src/delivery/turnstile.ts';
import { FakeTime } from './fake-time.ts';

const NEVER = new AbortController().signal;
setMaxListeners(0, NEVER);

describe('Turnstile', () => {
  it('lets one pass at a time, in the order asked', async () => {
    const time = new FakeTime();
    const turnstile = new Turnstile(time.sleep);
    const seen: [string, number][] = [];
    for (const name of ['a', 'b', 'c']) {
      void turnstile.pass(async () => {
        seen.push([name, time.now]);
        await time.sleep(100, NEVER);
      });
    }
    await time.run(1_000);
    expect(seen).toEqual([['a', 0], ['b', 100], ['c', 200]]);
  });

  it('is not shut by one that fails', async () => {
    const turnstile = new Turnstile(new FakeTime().sleep);
    const failed = turnstile.pass(() => Promise.reject(new Error('lost')));
    await expect(failed).rejects.toThrow('lost');
    expect(await turnstile.pass(() => Promise.resolve('next'))).toBe('next');
  });

  it('lets more pass at once while many wait, and then one at a time again', async () => {
    const time = new FakeTime();
    const turnstile = new Turnstile(time.sleep);
    let inside = 0;
    const seen: number[] = [];
    for (let nth = 0; nth < 70; nth += 1) {
      void turnstile.pass(async () => {
        inside += 1;
        seen.push(inside);
        await time.sleep(100, NEVER);
        inside -= 1;
      });
    }
    await time.run(10_000);
    expect([seen.length, Math.max(...seen)]).toEqual([70, 4]);
    expect(seen.slice(-19).every((together) => together === 1)).toBe(true);
  });

  it('waits half a second for one that takes long, and not again for the same', async () => {
    const time = new FakeTime();
    const turnstile = new Turnstile(time.sleep);
    const seen: [string, number][] = [];
    void turnstile.pass(() => time.sleep(10_000, NEVER));
    for (const name of ['b', 'c']) void turnstile.pass(() => { seen.push([name, time.now]); return Promise.resolve(); });
    await time.run(1_000);
    expect(seen).toEqual([['b', 500], ['c', 500]]);
  });
});
