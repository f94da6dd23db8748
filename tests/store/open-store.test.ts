import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { receipt } from './both-stores.ts';
import { NO_REDIS, startRedis } from './redis-server.ts';
import { makeFolder } from './temporary-folder.ts';

const options = { prefix: 'bot', clock: Date.now, warn: () => undefined };

it('keeps its state in the folder when no Redis is named', async () => {
  const folder = makeFolder();
  const store = await openStore({ ...options, redisUrl: null, folder });
  await store.receive(receipt('a'));
  expect(existsSync(join(folder, 'journal.jsonl'))).toBe(true);
  await store.close();
});

it.skipIf(NO_REDIS !== null)('keeps its state in Redis, and nothing in the folder, when one is named', async () => {
  const server = await startRedis();
  const folder = join(makeFolder(), 'state');
  const [left, right] = [await openStore({ ...options, redisUrl: server.url, folder }), await openStore({ ...options, redisUrl: server.url, folder })];
  await left.receive(receipt('a'));
  expect([await right.backlog(), existsSync(folder)]).toEqual([1, false]);
  await Promise.all([left.close(), right.close()]);
  await server.stop();
});
