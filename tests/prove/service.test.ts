import { describe, expect, it } from 'vitest';
import { load } from './load.ts';
import { soak } from './soak.ts';

/** On a machine with other work two heap snapshots alone take long; ms. */
const MOST = 120_000;

/** `npm run prove` has 3,000 and 140,000. */
describe('the bot as a process of its own', () => {
  it('answers what is asked in many channels at once, each once', async () => {
    expect(await load({ perSecond: 30, seconds: 2, bare: false })).toMatchObject({ asked: 60, answered: 60, twice: 0 });
  });

  it('answers over HTTP without an end, and ends when it is told', async () => {
    const { before, after, ...seen } = await soak({ events: 300, parts: 1, rest: 100 });
    expect(seen).toMatchObject({ events: 300, answered: 300, status: 0 });
    expect(before.heap).toBeGreaterThan(0);
    expect(after[0]?.heap).toBeLessThan(before.heap + 100);
  }, MOST);
});
