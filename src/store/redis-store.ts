/** The store of several processes: Redis 6 or newer, or Valkey, which should keep an append-only file and evict nothing. */
import { Redis } from 'ioredis';
import { SCRIPTS } from './redis-scripts.ts';
import { CLAIM_TIME, LONGEST_THREAD, MOST_RECORDS, StoreFault, THREAD_TIME, type Clock, type Question, type Receipt, type Received, type Records, type Store, type Work } from './store.ts';

/** How long a connection or a command may take before it counts as failed, in ms. Slack wants its answer within 3 s. */
const TIMEOUT = 2_500;
/** Longest pause between two tries to connect again, in ms. */
const LONGEST_PAUSE = 1_000;

type Scripts = Record<keyof typeof SCRIPTS, (prefix: string, ...args: (string | number)[]) => Promise<unknown>>;
type Taken = [id: string, fence: number, fields: [thread: string, payload: string, at: string, over: string | null, crashes: string, doubtful: string, posted: string], earlier: string[]];

export interface RedisStoreOptions {
  /** redis:// or rediss://, with its password if it has one. */
  url: string;
  /** Replicas whose clocks differ by more than half a lease would take each other's work. */
  clock: Clock;
  /** Begins every key, so that several bots share one server. */
  prefix: string;
}

export class RedisStore implements Store {
  readonly #redis: Redis & Scripts;
  readonly #clock: Clock;
  readonly #prefix: string;
  readonly #place: string;

  private constructor({ url, clock, prefix }: RedisStoreOptions) {
    this.#clock = clock;
    this.#prefix = `{${prefix}}:`;
    this.#place = placeOf(url);
    this.#redis = new Redis(url, {
      lazyConnect: true, connectTimeout: TIMEOUT, commandTimeout: TIMEOUT, maxRetriesPerRequest: 2,
      retryStrategy: (times) => Math.min(50 * times, LONGEST_PAUSE), scripts: SCRIPTS,
    }) as Redis & Scripts;
    // Every command that fails says so itself; without a listener a lost connection would end the process.
    this.#redis.on('error', () => undefined);
  }

  /** Throws a StoreFault when the server cannot be reached or refuses the password. */
  static async open(options: RedisStoreOptions): Promise<RedisStore> {
    const store = new RedisStore(options);
    let cause: unknown = null;
    store.#redis.on('error', (error) => { cause ??= error; });
    try {
      await store.#redis.connect();
      await store.#redis.ping();
      return store;
    } catch (error) {
      store.#redis.disconnect();
      throw store.#fault(cause ?? error);
    }
  }

  async receive({ id, names, thread, sender, payload, quotas }: Receipt): Promise<Received> {
    return await this.#ask(() => this.#redis.receiveEntry(this.#prefix, this.#clock(), CLAIM_TIME, id, thread, sender, payload, JSON.stringify(names), JSON.stringify(quotas))) as Received;
  }

  async take(lease: number): Promise<Work | null> {
    const taken = await this.#ask(() => this.#redis.takeEntry(this.#prefix, this.#clock(), lease)) as Taken | null;
    if (!taken) return null;
    const [id, fence, [thread, payload, at, over, crashes, doubtful, posted], earlier] = taken;
    return {
      id, thread, payload, fence, receivedAt: Number(at), overQuota: over, crashes: Number(crashes), doubtful: doubtful === '1',
      posted: JSON.parse(posted) as string[], earlier: earlier.map((question) => JSON.parse(question) as Question),
    };
  }

  renew(work: Work, lease: number): Promise<boolean> {
    return this.#change('renewEntry', work, lease);
  }

  note(work: Work, posted: readonly string[]): Promise<boolean> {
    return this.#change('noteEntry', work, JSON.stringify(posted));
  }

  defer(work: Work, delay: number, doubtful: boolean): Promise<boolean> {
    return this.#change('deferEntry', work, delay, doubtful ? 1 : 0);
  }

  finish(work: Work, question: Question | null): Promise<boolean> {
    return this.#change('finishEntry', work, question ? JSON.stringify(question) : '', LONGEST_THREAD, THREAD_TIME);
  }

  async backlog(): Promise<number> {
    return Number(await this.#ask(() => this.#redis.get(`${this.#prefix}open`)) ?? 0);
  }

  async questions(thread: string): Promise<readonly Question[]> {
    const questions = await this.#ask(() => this.#redis.lrange(`${this.#prefix}thread:${thread}`, 0, -1));
    return questions.map((question) => JSON.parse(question) as Question);
  }

  async begin(thread: string, questions: readonly Question[]): Promise<void> {
    await this.#ask(() => this.#redis.beginThread(this.#prefix, this.#clock(), thread, THREAD_TIME, ...questions.map((question) => JSON.stringify(question))));
  }

  async isOpen(thread: string): Promise<boolean> {
    return await this.#ask(() => this.#redis.exists(`${this.#prefix}queue:${thread}`, `${this.#prefix}thread:${thread}`)) > 0;
  }

  async claim(name: string, time: number): Promise<boolean> {
    return await this.#ask(() => this.#redis.takeName(this.#prefix, this.#clock(), name, time)) === 1;
  }

  async record<Kind extends keyof Records>(kind: Kind, record: Records[Kind]): Promise<void> {
    const key = `${this.#prefix}records:${kind}`;
    await this.#ask(() => this.#redis.rpush(key, JSON.stringify(record)));
    await this.#ask(() => this.#redis.ltrim(key, -MOST_RECORDS, -1));
  }

  async records<Kind extends keyof Records>(kind: Kind): Promise<Records[Kind][]> {
    const records = await this.#ask(() => this.#redis.lrange(`${this.#prefix}records:${kind}`, 0, -1));
    return records.map((record) => JSON.parse(record) as Records[Kind]);
  }

  async check(): Promise<void> {
    await this.#ask(() => this.#redis.ping());
  }

  close(): Promise<void> {
    this.#redis.disconnect();
    return Promise.resolve();
  }

  async #change(script: 'renewEntry' | 'noteEntry' | 'deferEntry' | 'finishEntry', work: Work, ...args: (string | number)[]): Promise<boolean> {
    return await this.#ask(() => this.#redis[script](this.#prefix, this.#clock(), work.id, work.thread, work.fence, ...args)) === 1;
  }

  async #ask<Answer>(command: () => Promise<Answer>): Promise<Answer> {
    try {
      return await command();
    } catch (error) {
      throw this.#fault(error);
    }
  }

  #fault(error: unknown): StoreFault {
    return new StoreFault('unreachable', `Redis at ${this.#place} cannot be used: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}

/** Host and port: the rest of the address may hold a password. */
function placeOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    throw new StoreFault('unreachable', 'REDIS_URL is no address: it looks like redis://host:6379.');
  }
}
