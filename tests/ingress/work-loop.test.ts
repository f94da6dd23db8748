import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkLoop, type Ending, type Handled, type Task, type WorkLoopOptions } from '../../src/ingress/work-loop.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { receipt } from '../store/both-stores.ts';
import { NO_REDIS, startRedis } from '../store/redis-server.ts';
import { makeFolder } from '../store/temporary-folder.ts';

const INCOMING = { eventId: 'Ev', type: 'app_mention', team: 'T1', channel: 'C1', direct: false, shared: false, ts: '1.1', thread: null, user: 'U1', userTeam: 'T1' };
const DONE: Handled = { kind: 'done', question: 'q' };

/** A handler that waits until the test lets it go on. */
class Gate {
  readonly begun: string[] = [];
  readonly #open = new Map<string, (handled: Handled) => void>();

  readonly handle = (task: Task): Promise<Handled> => new Promise((resolve, reject) => {
    this.begun.push(task.reference);
    this.#open.set(task.reference, resolve);
    task.signal.addEventListener('abort', () => { reject(task.signal.reason as Error); });
  });

  release(reference: string, handled = DONE): void {
    this.#open.get(reference)?.(handled);
  }
}

describe('WorkLoop', () => {
  let now = 0;
  let folder: string;
  let store: FileStore;
  let loop: WorkLoop | null;
  let endings: [string, Ending][];
  let apologies: string[];
  let faults: unknown[];
  beforeEach(async () => {
    [now, loop, endings, apologies, faults, folder] = [1_000_000, null, [], [], [], makeFolder()];
    store = await FileStore.open({ folder, clock: () => now, warn: () => undefined });
  });
  afterEach(async () => {
    await loop?.drain(0);
    await store.close();
  });

  function start(handle: WorkLoopOptions['handle'], more: Partial<WorkLoopOptions> = {}): WorkLoop {
    return loop = new WorkLoop({
      store, clock: () => now, concurrency: 10, handle, lookEvery: 10, onFault: (fault) => { faults.push(fault); },
      apologise: ({ reference }) => { apologies.push(reference); return Promise.resolve(); },
      observe: (ending, { reference }) => { endings.push([reference, ending]); }, ...more,
    });
  }

  function journal(id: string, thread = `thread of ${id}`): Promise<unknown> {
    return store.receive(receipt(id, { thread, payload: JSON.stringify({ ...INCOMING, text: `question ${id}` }) }));
  }

  it('answers what an earlier process left', async () => {
    await journal('a');
    await store.close();
    store = await FileStore.open({ folder, clock: () => now, warn: () => undefined });
    start(() => Promise.resolve(DONE));
    await expect.poll(() => endings).toEqual([['a', 'done']]);
    expect(await store.backlog()).toBe(0);
  });

  it('keeps each thread in order, works on several at once, and on no more than it may', async () => {
    const gate = new Gate();
    for (const [id, thread] of [['a1', 'A'], ['a2', 'A'], ['b1', 'B'], ['c1', 'C']] as const) await journal(id, thread);
    const desk = start(gate.handle, { concurrency: 2 });
    await expect.poll(() => gate.begun).toEqual(['a1', 'b1']);
    expect(desk.running).toBe(2);
    gate.release('a1');
    await expect.poll(() => gate.begun).toEqual(['a1', 'b1', 'c1']);
    gate.release('b1');
    await expect.poll(() => gate.begun).toEqual(['a1', 'b1', 'c1', 'a2']);
    gate.release('c1');
    gate.release('a2');
    await expect.poll(() => endings.length).toBe(4);
  });

  it('hands the earlier questions of the thread to the next', async () => {
    const seen: string[][] = [];
    start(({ work, incoming }) => {
      seen.push(work.earlier.map(({ text }) => text));
      return Promise.resolve({ kind: 'done', question: incoming.text });
    });
    for (const id of ['1', '2', '3']) await journal(id, 'A');
    await expect.poll(() => seen).toEqual([[], ['question 1'], ['question 1', 'question 2']]);
  });

  it('apologises once for a fault, and does not remember the question that made it', async () => {
    await journal('a', 'A');
    start(() => Promise.reject(new Error('bug')));
    await expect.poll(() => endings).toEqual([['a', 'failed']]);
    expect([apologies, await store.questions('A'), await store.backlog()]).toEqual([['a'], [], 0]);
  });

  it('ends a question whose apology fails too', async () => {
    await journal('a');
    start(() => Promise.reject(new Error('bug')), { apologise: () => Promise.reject(new Error('no')) });
    await expect.poll(() => endings).toEqual([['a', 'failed']]);
  });

  it('does not say that there is no answer when one is out and cannot be noted', async () => {
    await journal('a');
    start(async (task) => {
      await store.close();
      await task.note(['1.1']);
      return DONE;
    });
    await expect.poll(() => faults.length).toBeGreaterThan(0);
    expect([apologies, endings]).toEqual([[], []]);
    store = await FileStore.open({ folder, clock: () => now, warn: () => undefined });
    expect(await store.take(1_000)).toMatchObject({ id: 'a', doubtful: true });
  });

  it('gives up a question that ended five processes, and says so', async () => {
    await journal('a');
    for (let nth = 0; nth < 5; nth += 1) {
      await store.take(1_000);
      now += 1_000;
    }
    const gate = new Gate();
    start(gate.handle);
    await expect.poll(() => endings).toEqual([['a', 'crashed']]);
    expect([apologies, gate.begun]).toEqual([['a'], []]);
  });

  it('tries again later what could not be delivered, and gives up after an hour', async () => {
    await journal('a');
    let tries = 0;
    start(() => {
      tries += 1;
      return Promise.resolve({ kind: 'later', delay: 0, doubtful: false });
    });
    await expect.poll(() => endings).toEqual([['a', 'deferred']]);
    now += 1_000;
    await expect.poll(() => tries).toBe(2);
    now += 60 * 60_000;
    await expect.poll(() => endings.at(-1)).toEqual(['a', 'given_up']);
    expect(await store.backlog()).toBe(0);
  });

  it('renews its lease while it works', async () => {
    await journal('a');
    const gate = new Gate();
    start(gate.handle, { lease: 60 });
    await expect.poll(() => gate.begun).toEqual(['a']);
    for (let nth = 0; nth < 10; nth += 1) {
      now += 30;
      await new Promise((resolve) => { setTimeout(resolve, 25); });
    }
    gate.release('a');
    await expect.poll(() => endings).toEqual([['a', 'done']]);
  });

  it('interrupts a worker that lost its lease', async () => {
    await journal('a');
    const gate = new Gate();
    start(gate.handle, { lease: 60 });
    await expect.poll(() => gate.begun).toEqual(['a']);
    // The process was paused for longer than its lease, and another took the work.
    now += 60;
    expect(await store.take(10_000)).toMatchObject({ id: 'a', crashes: 1 });
    await expect.poll(() => endings).toEqual([['a', 'lost']]);
    expect(await store.backlog()).toBe(1);
  });

  it('drops what it cannot read instead of failing on it for ever', async () => {
    await store.receive(receipt('old', { payload: '{"version":0}' }));
    await journal('a');
    start(() => Promise.resolve(DONE));
    await expect.poll(() => endings).toEqual([['a', 'done']]);
    expect([faults.length, await store.backlog()]).toEqual([1, 0]);
  });

  describe('drain', () => {
    it('finishes what runs and takes nothing new', async () => {
      await journal('a1', 'A');
      await journal('a2', 'A');
      const gate = new Gate();
      const desk = start(gate.handle);
      await expect.poll(() => gate.begun).toEqual(['a1']);
      const drained = desk.drain(10_000);
      desk.wake();
      gate.release('a1');
      expect(await drained).toBe(0);
      expect([gate.begun, endings, await store.backlog()]).toEqual([['a1'], [['a1', 'done']], 1]);
    });

    it('gives back in order what does not end in time', async () => {
      await journal('a');
      const gate = new Gate();
      const desk = start(gate.handle);
      await expect.poll(() => gate.begun).toEqual(['a']);
      expect(await desk.drain(5)).toBe(1);
      expect(endings).toEqual([['a', 'deferred']]);
      now += 60_000;
      expect(await store.take(1_000)).toMatchObject({ id: 'a', crashes: 0, doubtful: true });
    });
  });

  it.skipIf(NO_REDIS !== null)('writes that a question is done when Redis comes back, instead of answering it twice', async () => {
    const server = await startRedis();
    const redis = await RedisStore.open({ url: server.url, clock: Date.now, prefix: 'bot' });
    await redis.receive(receipt('a', { payload: JSON.stringify({ ...INCOMING, text: 'q' }) }));
    let answered = 0;
    const desk = new WorkLoop({
      store: redis, clock: Date.now, concurrency: 1, apologise: () => Promise.resolve(), onFault: (fault) => { faults.push(fault); },
      observe: (ending, { reference }) => { endings.push([reference, ending]); },
      handle: () => {
        answered += 1;
        server.pause();
        setTimeout(server.resume, 3_000);
        return Promise.resolve(DONE);
      },
    });
    await expect.poll(() => endings, { timeout: 15_000 }).toEqual([['a', 'done']]);
    expect([answered, await redis.backlog()]).toEqual([1, 0]);
    await desk.drain(100);
    await redis.close();
    await server.stop();
  });
});
