/** Opens either store, fresh, for tests that must hold on both; `again` is another process on the same state. */
import { randomUUID } from 'node:crypto';
import { FileStore } from '../../src/store/file-store.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import type { Clock, Receipt, Store } from '../../src/store/store.ts';
import { NO_REDIS, startRedis, type RedisServer } from './redis-server.ts';
import { makeFolder } from './temporary-folder.ts';

export interface Kind {
  name: string;
  missing: string | null;
  /** A new, empty place; each call of what it returns opens the store that is there. */
  place: (clock: Clock) => Promise<() => Promise<Store>>;
  stop: () => Promise<void>;
}

export function bothStores(): Kind[] {
  let server: Promise<RedisServer> | null = null;
  return [
    {
      name: 'file store', missing: null, stop: () => Promise.resolve(),
      place: (clock) => {
        const folder = makeFolder();
        return Promise.resolve(() => FileStore.open({ folder, clock, warn: (sentence) => { throw new Error(sentence); } }));
      },
    },
    {
      name: 'Redis store', missing: NO_REDIS, stop: async () => { await (await server)?.stop(); },
      place: async (clock) => {
        const { url } = await (server ??= startRedis());
        const prefix = randomUUID();
        return () => RedisStore.open({ url, clock, prefix });
      },
    },
  ];
}

export function receipt(id: string, more: Partial<Receipt> = {}): Receipt {
  return { id, names: [`event:${id}`], thread: `thread of ${id}`, sender: 'U1', payload: `payload of ${id}`, quotas: [], ...more };
}
