/** Chooses the store: Redis where its address is given, else a folder of this one process. */
import { FileStore } from './file-store.ts';
import type { Clock, Store } from './store.ts';

export interface StoreOptions {
  redisUrl: string | null;
  /** Begins every key in Redis. */
  prefix: string;
  folder: string;
  clock: Clock;
  warn: (sentence: string) => void;
}

/** Throws a StoreFault with one sentence for the operator. */
export async function openStore({ redisUrl, prefix, folder, clock, warn }: StoreOptions): Promise<Store> {
  if (redisUrl === null) return FileStore.open({ folder, clock, warn });
  // Loaded only where it is used.
  const { RedisStore } = await import('./redis-store.ts');
  return RedisStore.open({ url: redisUrl, clock, prefix });
}
