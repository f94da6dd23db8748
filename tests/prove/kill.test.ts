import { describe, expect, it } from 'vitest';
import { seededRandom } from '../facts/reconcile/random.ts';
import { NO_REDIS, startRedis } from '../store/redis-server.ts';
import { makeFolder } from '../store/temporary-folder.ts';
import { killOften } from './kill.ts';

const KILLS = 3;

describe('a bot that is killed again and again', () => {
  it('loses no question, changes no reply and repeats at most the one it was posting, on a folder', async () => {
    const seen = await killOften(KILLS, { folder: makeFolder(), redisUrl: '', concurrency: 1 }, seededRandom(7));
    expect(seen.events).toBeGreaterThan(20);
    expect(seen.mostRepeats).toBeLessThanOrEqual(1);
    expect(seen).toMatchObject({ lost: 0, differing: 0, outOfOrder: 0, apologies: 0 });
  });

  it.skipIf(NO_REDIS !== null)('loses no question, changes no reply and repeats at most the five it was posting, on Redis', async () => {
    const server = await startRedis();
    const seen = await killOften(KILLS, { folder: '', redisUrl: server.url, concurrency: 5 }, seededRandom(7));
    await server.stop();
    expect(seen.events).toBeGreaterThan(20);
    expect(seen.mostRepeats).toBeLessThanOrEqual(5);
    expect(seen).toMatchObject({ lost: 0, differing: 0, outOfOrder: 0, apologies: 0 });
  });
});
