/** Works off the journal: so many threads at once, each in order, with leases, until it is told to stop. */
import { setTimeout } from 'node:timers/promises';
import { StoreFault, type Clock, type Store, type Work } from '../store/store.ts';
import { parseIncoming, type Incoming } from './incoming.ts';

/** How long a replica may be silent before another takes its work, in ms. Shorter: a stalled process is answered for twice; longer: a crashed one is waited for. */
const LEASE = 30_000;
/** How often a loop looks for work that nobody woke it for (a crashed replica's, a deferred one), in ms. */
const LOOK_EVERY = 500;
/** A question that Slack would not take an answer to for so long is given up, in ms: by then it was asked elsewhere. */
const GIVE_UP_AFTER = 60 * 60_000;
/** A question that ended so many processes is not tried again. Fewer: one that was merely near suffers for another. */
const MOST_CRASHES = 5;
const SHORTEST_DELAY = 1_000;
const LONGEST_DELAY = 60_000;
/** Entries taken together: they share one write to the disk, which one after another would be what everybody waits for. */
const MOST_AT_ONCE = 32;
/** Pause between tries to write that a message is out or a question done, in ms. */
const WRITE_AGAIN_AFTER = 250;

/** `question`: what the thread remembers; null when nothing. `delay`: at least so many ms. */
export type Handled = { kind: 'done'; question: string | null } | { kind: 'later'; delay: number; doubtful: boolean };

export interface Task {
  work: Work;
  incoming: Incoming;
  reference: string;
  /** Aborted when the lease was lost or the process must end: post nothing more, return or throw soon. */
  signal: AbortSignal;
  /** Notes that these messages of the reply are out, so that a crash repeats none of them. */
  note: (posted: readonly string[]) => Promise<void>;
}

/** `lost`: another worker has it, and may answer it again; `given_up`, `crashed`, `failed`: no answer will come. */
export type Ending = 'done' | 'deferred' | 'lost' | 'given_up' | 'crashed' | 'failed';

export interface WorkLoopOptions {
  store: Store;
  clock: Clock;
  /** How many threads at once. */
  concurrency: number;
  /** Answers; what it throws is a fault that the person is told of. */
  handle: (task: Task) => Promise<Handled>;
  /** Tells the person in one sentence, with the reference, that there will be no answer. May fail. */
  apologise: (task: Task) => Promise<void>;
  observe: (ending: Ending, task: Task, fault: unknown) => void;
  /** The store fails, or what it kept cannot be read; the loop goes on trying. */
  onFault: (fault: unknown) => void;
  lease?: number;
  lookEvery?: number;
}

export class WorkLoop {
  readonly #options: WorkLoopOptions;
  readonly #lease: number;
  readonly #running = new Map<Promise<void>, AbortController>();
  readonly #looking: NodeJS.Timeout;
  #filling: Promise<void> | null = null;
  #again = false;
  #stopped = false;

  /** Starts at once, with what an earlier process left. */
  constructor(options: WorkLoopOptions) {
    this.#options = options;
    this.#lease = options.lease ?? LEASE;
    this.#looking = setInterval(() => { this.wake(); }, options.lookEvery ?? LOOK_EVERY);
    this.wake();
  }

  get running(): number {
    return this.#running.size;
  }

  wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#filling ??= this.#fill().catch(this.#options.onFault).finally(() => {
      this.#filling = null;
      if (this.#again) this.wake();
    });
  }

  /** Takes nothing new, waits so many ms for what runs, then interrupts it. Returns how many questions stay in the journal unfinished by this loop. */
  async drain(deadline: number): Promise<number> {
    this.#stopped = true;
    clearInterval(this.#looking);
    await this.#filling;
    if (await this.#settled(deadline)) return 0;
    const left = this.#running.size;
    for (const controller of this.#running.values()) controller.abort(new Error('the process ends'));
    await this.#settled(WRITE_AGAIN_AFTER);
    return left;
  }

  async #settled(time: number): Promise<boolean> {
    const timer = new AbortController();
    const late = setTimeout(time, false, { signal: timer.signal }).catch(() => false);
    const settled = await Promise.race([Promise.all(this.#running.keys()).then(() => true), late]);
    timer.abort();
    return settled;
  }

  async #fill(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      for (let batch = 1; !this.#stopped && this.#running.size < this.#options.concurrency; batch = Math.min(batch * 2, MOST_AT_ONCE)) {
        const room = Math.min(batch, this.#options.concurrency - this.#running.size);
        const taken = await Promise.allSettled(Array.from({ length: room }, () => this.#options.store.take(this.#lease)));
        // Whatever was taken is worked on, also when another try to take failed.
        for (const one of taken) if (one.status === 'fulfilled' && one.value) this.#start(one.value);
        for (const one of taken) if (one.status === 'rejected') throw one.reason;
        if (taken.some((one) => one.status === 'fulfilled' && !one.value)) break;
      }
    }
  }

  #start(work: Work): void {
    const controller = new AbortController();
    const running = this.#run(work, controller).catch(this.#options.onFault).finally(() => {
      this.#running.delete(running);
      this.wake();
    });
    this.#running.set(running, controller);
  }

  async #read(work: Work): Promise<Incoming> {
    try {
      return parseIncoming(work.payload);
    } catch (error) {
      // Of another version of this program: it would come back for ever.
      await this.#options.store.finish(work, null);
      throw error;
    }
  }

  async #run(work: Work, controller: AbortController): Promise<void> {
    const { store, observe } = this.#options;
    const task: Task = {
      work, incoming: await this.#read(work), reference: work.id, signal: controller.signal,
      note: async (posted) => {
        const kept = await this.#patiently(() => store.note(work, posted)).catch((fault: unknown) => {
          // A message is out, so nobody is told that there will be none: whoever takes the question next is in doubt.
          controller.abort(fault);
          throw fault;
        });
        if (!kept) controller.abort(new Error('the lease was lost'));
      },
    };
    const renewing = this.#keep(work, controller);
    try {
      const [ending, handled, fault] = await this.#handle(task);
      const kept = handled.kind === 'later'
        ? await store.defer(work, Math.max(handled.delay, delayOf(this.#options.clock() - work.receivedAt)), handled.doubtful)
        : await this.#patiently(() => store.finish(work, handled.question === null ? null : { reference: work.id, text: handled.question, after: task.incoming.after }));
      observe(kept ? ending : 'lost', task, fault);
    } finally {
      clearInterval(renewing);
    }
  }

  async #handle(task: Task): Promise<[Ending, Handled, unknown]> {
    const { handle, clock } = this.#options;
    if (task.work.crashes >= MOST_CRASHES) return this.#giveUp('crashed', task, null);
    try {
      const handled = await handle(task);
      if (handled.kind === 'done') return ['done', handled, null];
      return clock() - task.work.receivedAt < GIVE_UP_AFTER ? ['deferred', handled, null] : ['given_up', { kind: 'done', question: null }, null];
    } catch (error) {
      if (task.signal.aborted) return ['deferred', { kind: 'later', delay: 0, doubtful: true }, error];
      return this.#giveUp('failed', task, error);
    }
  }

  async #giveUp(ending: Ending, task: Task, fault: unknown): Promise<[Ending, Handled, unknown]> {
    try {
      await this.#options.apologise(task);
      return [ending, { kind: 'done', question: null }, fault];
    } catch (error) {
      return [ending, { kind: 'done', question: null }, fault ?? error];
    }
  }

  #keep(work: Work, controller: AbortController): NodeJS.Timeout {
    const { store, clock } = this.#options;
    let until = clock() + this.#lease;
    return setInterval(() => {
      void store.renew(work, this.#lease).then((kept) => {
        if (kept) until = clock() + this.#lease;
        else controller.abort(new Error('the lease was lost'));
      }, () => {
        if (clock() >= until) controller.abort(new Error('the lease ran out'));
      });
    }, this.#lease / 3);
  }

  /** A message is out: while the store is away for a moment, only patience keeps it from being posted again. */
  async #patiently(write: () => Promise<boolean>): Promise<boolean> {
    const { clock } = this.#options;
    const until = clock() + this.#lease;
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (!(error instanceof StoreFault) || error.code !== 'unreachable' || clock() >= until) throw error;
        await setTimeout(WRITE_AGAIN_AFTER);
      }
    }
  }
}

/** The longer it has waited, the longer it waits, in ms. */
function delayOf(age: number): number {
  return Math.min(Math.max(age, SHORTEST_DELAY), LONGEST_DELAY);
}
