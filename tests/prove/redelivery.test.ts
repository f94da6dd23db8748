import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../facts/reconcile/random.ts';
import { bothStores } from '../store/both-stores.ts';
import { redeliver } from './redelivery.ts';

const EVENTS = 400;

describe.each(bothStores())('$name', ({ name, missing, place, stop }) => {
  afterAll(stop);

  it.skipIf(missing !== null)('answers each event once, in the order of its thread, however often it comes and whoever crashes', async () => {
    const clock = { now: 1_700_000_000_000 };
    const open = await place(() => clock.now);
    const seen = await redeliver(EVENTS, name === 'file store' ? 1 : 2, clock, open, seededRandom(2023));
    expect(seen.deliveries).toBeGreaterThan(EVENTS * 2);
    expect(seen).toMatchObject({ events: EVENTS, lost: 0, twice: 0, outOfOrder: 0 });
  });
});
