/** The store of one process: a journal in a folder of its own, and what it adds up to in memory. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FolderLock } from './folder-lock.ts';
import { Image, type Line } from './image.ts';
import { JournalFile } from './journal-file.ts';
import { CLAIM_TIME, StoreFault, THREAD_TIME, type Clock, type Question, type Quota, type Receipt, type Received, type Records, type Store, type Work } from './store.ts';

/**
 * How long work that ended a process waits for the next try, per earlier crash, in ms. The first restart resumes at once; one
 * that crashes again and again lets the others pass, and restarts in quick succession do not use up its tries.
 */
const PAUSE_AFTER_CRASH = 5_000;

interface Lease { id: string; fence: number; until: number }

export interface FileStoreOptions {
  folder: string;
  clock: Clock;
  /** Hears, in one sentence, of a line that could not be read. */
  warn: (sentence: string) => void;
  /** Size in bytes from which the journal is rewritten, where a test wants it small. */
  rewriteAt?: number;
}

export class FileStore implements Store {
  readonly #image: Image;
  readonly #clock: Clock;
  readonly #lock: FolderLock;
  #journal: JournalFile | null = null;
  /** Threads with work for anybody, in the order in which they got it. */
  readonly #ready = new Set<string>();
  /** Threads that are worked on, or that wait: a lease of a dead process is not among them. */
  readonly #held = new Map<string, Lease>();
  readonly #hits = new Map<string, { count: number; until: number }>();
  #fence = 0;
  #lost = false;

  private constructor(clock: Clock, image: Image, lock: (onLost: () => void) => FolderLock) {
    this.#clock = clock;
    this.#image = image;
    this.#lock = lock(() => { this.#lost = true; });
  }

  /** Throws a StoreFault when another process holds the folder or it cannot be written. */
  static async open({ folder, clock, warn, rewriteAt }: FileStoreOptions): Promise<FileStore> {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new StoreFault('unwritable', `The state folder ${folder} cannot be created: ${(error as Error).message}.`, { cause: error });
    }
    const image = new Image();
    const store = new FileStore(clock, image, (onLost) => new FolderLock(folder, onLost));
    const path = join(folder, 'journal.jsonl');
    let unread = 0;
    try {
      store.#journal = await JournalFile.open(path, (text) => {
        const line = parse(text);
        if (line) image.apply(line);
        else unread += 1;
      }, () => [...image.lines()].map((line) => JSON.stringify(line)), rewriteAt);
    } catch (error) {
      store.#lock.release();
      throw new StoreFault('unwritable', `The state file ${path} cannot be used: ${(error as Error).message}.`, { cause: error });
    }
    if (unread > 0) warn(`${unread} lines of ${path} could not be read: what they said is lost, the rest is used.`);
    for (const [thread, [id]] of image.queues) {
      const entry = id === undefined ? undefined : image.entries.get(id);
      if (entry?.open && entry.crashes > 0) store.#held.set(thread, { id: entry.id, fence: -1, until: clock() + entry.crashes * PAUSE_AFTER_CRASH });
      else store.#ready.add(thread);
    }
    return store;
  }

  async receive(receipt: Receipt): Promise<Received> {
    const now = this.#clock();
    this.#image.forget(now);
    if (receipt.names.some((name) => this.#image.isClaimed(name, now))) {
      // The first delivery may still be on its way to the disk, and this one is acknowledged for both.
      await this.#usable().settled();
      return 'duplicate';
    }
    const over = receipt.quotas.filter((quota) => this.#countHit(quota, now) > quota.limit);
    const told = over.some(({ name }) => this.#image.isClaimed(toldName(name, receipt.sender), now));
    if (told) {
      await Promise.all(receipt.names.map((name) => this.#write({ kind: 'claimed', name, until: now + CLAIM_TIME })));
      return 'silenced';
    }
    const [first] = over;
    const { id, thread, payload, names } = receipt;
    const idle = !this.#image.queues.has(thread);
    const written = [this.#write({ kind: 'received', names, entry: { id, thread, payload, receivedAt: now, overQuota: first?.name ?? null, crashes: 0, doubtful: false, posted: [], open: false } })];
    for (const quota of over) written.push(this.#write({ kind: 'claimed', name: toldName(quota.name, receipt.sender), until: this.#hits.get(quota.name)?.until ?? now }));
    if (idle) this.#ready.add(thread);
    await Promise.all(written);
    return first ? 'over' : 'accepted';
  }

  async take(lease: number): Promise<Work | null> {
    const now = this.#clock();
    for (const [thread, { until }] of this.#held) {
      if (until > now) continue;
      this.#held.delete(thread);
      this.#ready.add(thread);
    }
    const [thread] = this.#ready;
    const id = thread === undefined ? undefined : this.#image.queues.get(thread)?.[0];
    if (thread === undefined || id === undefined) return null;
    this.#ready.delete(thread);
    this.#fence += 1;
    const fence = this.#fence;
    this.#held.set(thread, { id, fence, until: now + lease });
    const written = this.#write({ kind: 'taken', id });
    const entry = this.#image.entries.get(id);
    const earlier = this.#image.questions(thread, now);
    await written;
    return entry ? { ...entry, earlier, fence } : null;
  }

  async renew(work: Work, lease: number): Promise<boolean> {
    const held = this.#leaseOf(work);
    if (held) held.until = this.#clock() + lease;
    await this.check();
    return held !== null;
  }

  async note(work: Work, posted: readonly string[]): Promise<boolean> {
    if (!this.#leaseOf(work)) return false;
    const line: Line = { kind: 'noted', id: work.id, posted };
    const journal = this.#usable();
    this.#image.apply(line);
    await journal.write(JSON.stringify(line));
    return true;
  }

  async defer(work: Work, delay: number, doubtful: boolean): Promise<boolean> {
    const held = this.#leaseOf(work);
    if (!held) return false;
    held.fence = -1;
    held.until = this.#clock() + delay;
    await this.#write({ kind: 'deferred', id: work.id, doubtful });
    return true;
  }

  async finish(work: Work, question: Question | null): Promise<boolean> {
    if (!this.#leaseOf(work)) return false;
    this.#held.delete(work.thread);
    const written = this.#write({ kind: 'finished', id: work.id, question, at: this.#clock() });
    if (this.#image.queues.has(work.thread)) this.#ready.add(work.thread);
    await written;
    return true;
  }

  backlog(): Promise<number> {
    return Promise.resolve(this.#image.entries.size);
  }

  questions(thread: string): Promise<readonly Question[]> {
    return Promise.resolve(this.#image.questions(thread, this.#clock()));
  }

  async begin(thread: string, questions: readonly Question[]): Promise<void> {
    const now = this.#clock();
    if (this.#image.questions(thread, now).length === 0) await this.#write({ kind: 'thread', thread, memory: { questions, until: now + THREAD_TIME } });
  }

  isOpen(thread: string): Promise<boolean> {
    return Promise.resolve(this.#image.queues.has(thread) || this.#image.questions(thread, this.#clock()).length > 0);
  }

  async claim(name: string, time: number): Promise<boolean> {
    const now = this.#clock();
    if (this.#image.isClaimed(name, now)) return false;
    await this.#write({ kind: 'claimed', name, until: now + time });
    return true;
  }

  async record<Kind extends keyof Records>(kind: Kind, record: Records[Kind]): Promise<void> {
    await this.#write({ kind: 'recorded', of: kind, record });
  }

  records<Kind extends keyof Records>(kind: Kind): Promise<Records[Kind][]> {
    return Promise.resolve([...this.#image.records[kind]] as Records[Kind][]);
  }

  async check(): Promise<void> {
    await this.#usable().settled();
  }

  async close(): Promise<void> {
    await this.#journal?.close();
    this.#journal = null;
    this.#lock.release();
  }

  #write(line: Line): Promise<void> {
    const journal = this.#usable();
    this.#image.apply(line);
    return journal.append(JSON.stringify(line));
  }

  #usable(): JournalFile {
    if (this.#lost) throw new StoreFault('in_use', 'Another process took over the state folder: this one was paused too long and must stop.');
    if (!this.#journal) throw new StoreFault('unwritable', 'The state file is closed.');
    return this.#journal;
  }

  #leaseOf(work: Work): Lease | null {
    const held = this.#held.get(work.thread);
    return held?.fence === work.fence ? held : null;
  }

  /** Counts live in memory only: a restart forgives everybody. */
  #countHit({ name, window }: Quota, now: number): number {
    const known = this.#hits.get(name);
    if (known && known.until > now) return known.count += 1;
    for (const [other, { until }] of this.#hits) if (until <= now) this.#hits.delete(other);
    this.#hits.set(name, { count: 1, until: now + window });
    return 1;
  }
}

function toldName(quota: string, sender: string): string {
  return `told:${quota}:${sender}`;
}

/** The lines are this program's own; one that a broken disk changed is no JSON. */
function parse(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}
