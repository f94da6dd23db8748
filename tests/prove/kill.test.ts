import { describe, expect, it } from 'vitest';
import { seededRandom } from '../facts/reconcile/random.ts';
import { NO_REDIS, startRedis } from '../store/redis-server.ts';
import { makeFolder } from '../store/temporary-folder.ts';
import { killOften } from './kill.ts';

/** `npm run prove` has 50 of each. */
const KILLS = 2;
/** Where the way of asking or of keeping state is all that differs. */
const ONCE = 1;
const MOST = 150_000;

describe.concurrent('a bot that is killed again and again loses no question, changes no reply and repeats at most one by a kill', () => {
  it('on a folder, over Socket Mode', async () => {
    const { inFlight, mostRepeats, ...seen } = await killOften(KILLS, { mode: 'socket', state: { STATE_FOLDER: makeFolder() }, kind: 'channel' }, seededRandom(7));
    expect(seen).toMatchObject({ kills: KILLS, lost: 0, differing: 0 });
    expect(mostRepeats).toBeLessThanOrEqual(1);
    expect(inFlight).toBeGreaterThan(KILLS);
  }, MOST);

  it('and none at all in group messages, where it looks', async () => {
    expect(await killOften(ONCE, { mode: 'http', state: { STATE_FOLDER: makeFolder() }, kind: 'mpim' }, seededRandom(8))).toMatchObject({ kills: ONCE, lost: 0, differing: 0, repeated: 0 });
  }, MOST);

  it.skipIf(NO_REDIS !== null)('on Redis, over HTTP', async () => {
    const server = await startRedis();
    const { inFlight, mostRepeats, ...seen } = await killOften(ONCE, { mode: 'http', state: { REDIS_URL: server.url }, kind: 'channel' }, seededRandom(7));
    await server.stop();
    expect(seen).toMatchObject({ kills: ONCE, lost: 0, differing: 0 });
    expect(mostRepeats).toBeLessThanOrEqual(1);
    expect(inFlight).toBeGreaterThan(ONCE);
  }, MOST);
});
