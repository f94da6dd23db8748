import { setMaxListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/delivery/pace.ts';
import { FakeTime } from './fake-time.ts';

const NEVER = new AbortController().signal;
setMaxListeners(0, NEVER);

describe('Pace', () => {
  it('lets a few through at once and then one a second', async () => {
    const time = new FakeTime();
    const pace = new Pace(time.clock, time.sleep);
    const posted: number[] = [];
    for (let nth = 0; nth < 8; nth += 1) void pace.turn('C1', NEVER).then(() => posted.push(time.now));
    await time.run(20_000);
    expect(posted).toEqual([0, 0, 0, 0, 1_050, 2_100, 3_150, 4_200]);
  });

  it('never posts more than Slack allows in any stretch of time, and keeps the order', async () => {
    const time = new FakeTime();
    const pace = new Pace(time.clock, time.sleep);
    const posted: { at: number; nth: number }[] = [];
    for (let nth = 0; nth < 60; nth += 1) {
      void pace.turn('C1', NEVER).then(() => posted.push({ at: time.now, nth }));
      await time.run((nth * 7_919) % 1_700);
    }
    await time.run(120_000);
    expect(posted.map(({ nth }) => nth)).toEqual([...posted.keys()]);
    for (const [from, { at }] of posted.entries()) {
      for (const [to, { at: end }] of posted.entries()) if (to > from) expect(to - from + 1).toBeLessThanOrEqual(4 + (end - at) / 1_000);
    }
  });

  it('keeps a channel closed for as long as Slack said, opens it without a burst, and lets the others pass', async () => {
    const time = new FakeTime();
    const pace = new Pace(time.clock, time.sleep);
    pace.hold('C1', 30_000);
    const posted: [string, number][] = [];
    for (const channel of ['C1', 'C1', 'C2', 'C1']) void pace.turn(channel, NEVER).then(() => posted.push([channel, time.now]));
    await time.run(0);
    expect(posted).toEqual([['C2', 0]]);
    expect([pace.closedFor('C1'), pace.closedFor('C2'), pace.closedFor('C3')]).toEqual([30_000, 0, 0]);
    await time.run(60_000);
    expect(posted.slice(1)).toEqual([['C1', 30_000], ['C1', 31_050], ['C1', 32_100]]);
  });

  it('lets a message that nobody waits for any more step out of the line', async () => {
    const time = new FakeTime();
    const pace = new Pace(time.clock, time.sleep);
    pace.hold('C1', 1_000);
    const gone = new AbortController();
    const first = pace.turn('C1', gone.signal);
    let second = -1;
    void pace.turn('C1', NEVER).then(() => { second = time.now; });
    gone.abort(new Error('stop'));
    await expect(first).rejects.toThrow('stop');
    await time.run(5_000);
    expect(second).toBe(1_000);
  });

  it('forgets silent channels', async () => {
    const time = new FakeTime();
    const pace = new Pace(time.clock, time.sleep);
    for (let nth = 0; nth < 1_001; nth += 1) await pace.turn(`C${nth}`, NEVER);
    time.now += 60_000;
    const posted: number[] = [];
    for (let nth = 0; nth < 5; nth += 1) void pace.turn('C1', NEVER).then(() => posted.push(time.now));
    await time.run(5_000);
    expect(posted).toEqual([60_000, 60_000, 60_000, 60_000, 61_050]);
  });
});
