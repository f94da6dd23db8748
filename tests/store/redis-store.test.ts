import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RedisStore } from '../../src/store/redis-store.ts';
import { receipt } from './both-stores.ts';
import { NO_REDIS, freePort, startRedis, type RedisServer } from './redis-server.ts';

const LEASE = 30_000;

function open(url: string, prefix: string = randomUUID()): Promise<RedisStore> {
  return RedisStore.open({ url, clock: Date.now, prefix });
}

describe('a server that cannot be used', () => {
  it('is named in one sentence without its password', async () => {
    const port = await freePort();
    await expect(open(`redis://bot:geheim@127.0.0.1:${port}/0`)).rejects.toThrow(new RegExp(`^Redis at 127\\.0\\.0\\.1:${port} cannot be used: connect ECONNREFUSED [^ ]+\\.$`));
    await expect(open('not an address geheim')).rejects.toThrow(/^REDIS_URL is no address: it looks like redis:\/\/host:6379\.$/);
  });
});

describe.skipIf(NO_REDIS !== null)('several replicas', () => {
  let server: RedisServer;
  beforeAll(async () => { server = await startRedis(); });
  afterAll(() => server.stop());

  it('share what came and what is done, and no more than their prefix', async () => {
    const prefix = randomUUID();
    const [left, right, other] = await Promise.all([open(server.url, prefix), open(server.url, prefix), open(server.url)]);
    expect(await left.receive(receipt('a'))).toBe('accepted');
    expect(await right.receive(receipt('a'))).toBe('duplicate');
    expect(await other.take(LEASE)).toBeNull();
    const work = await right.take(LEASE);
    expect([work?.id, await left.take(LEASE)]).toEqual(['a', null]);
    expect(work && await left.finish(work, { reference: 'r', text: 'q' })).toBe(true);
    expect(await right.questions('thread of a')).toEqual([{ reference: 'r', text: 'q' }]);
    await Promise.all([left, right, other].map((store) => store.close()));
  });

  it('are not held up by an entry that somebody deleted', async () => {
    const prefix = randomUUID();
    const store = await open(server.url, prefix);
    await store.receive(receipt('a', { thread: 'A' }));
    await store.receive(receipt('b', { thread: 'A' }));
    const redis = new Redis(server.url);
    await redis.del(`{${prefix}}:entry:a`);
    expect(await store.take(LEASE)).toBeNull();
    expect((await store.take(LEASE))?.id).toBe('b');
    redis.disconnect();
    await store.close();
  });

  it('leave nothing behind of finished work but names and threads, which run out', async () => {
    const prefix = randomUUID();
    const store = await open(server.url, prefix);
    await store.receive(receipt('a', { quotas: [{ name: 'user:U1', limit: 5, window: 60_000 }] }));
    const work = await store.take(LEASE);
    if (work) await store.finish(work, { reference: 'r', text: 'q' });
    const redis = new Redis(server.url);
    const lasting = [];
    for (const key of await redis.keys(`{${prefix}}:*`)) if (await redis.pttl(key) < 0) lasting.push(key.split(':').at(-1));
    expect(lasting.sort()).toEqual(['fence', 'open']);
    redis.disconnect();
    await store.close();
  });

  it('go on when the server comes back', async () => {
    const own = await startRedis();
    const store = await open(own.url);
    await store.receive(receipt('a'));
    await own.stop();
    await expect(store.check()).rejects.toThrow(`Redis at 127.0.0.1:${own.port} cannot be used`);
    const again = await startRedis(own.port);
    await expect.poll(() => store.check().then(() => 'fit', () => 'unfit'), { timeout: 10_000 }).toBe('fit');
    expect(await store.receive(receipt('b'))).toBe('accepted');
    await store.close();
    await again.stop();
  });
});
