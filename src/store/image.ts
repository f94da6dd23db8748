/** What the lines of the journal add up to, in memory: every change is a line, live and when the file is read again. */
import { CLAIM_TIME, LONGEST_THREAD, MOST_NAMES, MOST_QUESTIONS, MOST_RECORDS, THREAD_TIME, type Question, type Records, type Work } from './store.ts';

export interface Entry extends Omit<Work, 'earlier' | 'fence'> {
  /** Taken, and neither finished nor given back. */
  open: boolean;
}

export type Line =
  | { kind: 'received'; entry: Entry; names: readonly string[] }
  | { kind: 'taken'; id: string }
  | { kind: 'noted'; id: string; posted: readonly string[] }
  | { kind: 'deferred'; id: string; doubtful: boolean }
  | { kind: 'finished'; id: string; question: Question | null; at: number }
  | { kind: 'claimed'; name: string; until: number }
  | { kind: 'recorded'; of: keyof Records; record: Records[keyof Records] }
  | { kind: 'thread'; thread: string; memory: Memory };

interface Memory { questions: readonly Question[]; until: number }

export class Image {
  readonly claims = new Map<string, number>();
  readonly entries = new Map<string, Entry>();
  /** Unfinished entries of each thread, in the order received. */
  readonly queues = new Map<string, string[]>();
  readonly threads = new Map<string, Memory>();
  /** In all threads together. */
  #questions = 0;
  readonly records: { [Kind in keyof Records]: Records[Kind][] } = { feedback: [], unanswered: [] };

  apply(line: Line): void {
    switch (line.kind) {
      case 'received': return this.#receive(line.entry, line.names);
      case 'taken': return this.#change(line.id, (entry) => ({ open: true, crashes: entry.crashes + (entry.open ? 1 : 0), doubtful: entry.doubtful || entry.open }));
      case 'noted': return this.#change(line.id, () => ({ posted: line.posted }));
      case 'deferred': return this.#change(line.id, () => ({ open: false, crashes: 0, doubtful: line.doubtful }));
      case 'finished': return this.#finish(line.id, line.question, line.at);
      case 'claimed': return this.#claim(line.name, line.until);
      case 'recorded': return this.#record(line.of, line.record);
      case 'thread': return this.#remember(line.thread, line.memory);
    }
  }

  isClaimed(name: string, now: number): boolean {
    return (this.claims.get(name) ?? 0) > now;
  }

  questions(thread: string, now: number): readonly Question[] {
    const memory = this.threads.get(thread);
    return memory && memory.until > now ? memory.questions : [];
  }

  /** Forgets what has run out. Nearly everything lives equally long, so the oldest stand in front. */
  forget(now: number): void {
    for (const [name, until] of this.claims) {
      if (until > now) break;
      this.claims.delete(name);
    }
    for (const [thread, { until }] of this.threads) {
      if (until > now) break;
      this.#drop(thread);
    }
  }

  /** The same image in fewer lines. */
  *lines(): Generator<Line> {
    for (const [name, until] of this.claims) yield { kind: 'claimed', name, until };
    for (const entry of this.entries.values()) yield { kind: 'received', entry, names: [] };
    for (const [thread, memory] of this.threads) yield { kind: 'thread', thread, memory };
    for (const record of this.records.feedback) yield { kind: 'recorded', of: 'feedback', record };
    for (const record of this.records.unanswered) yield { kind: 'recorded', of: 'unanswered', record };
  }

  /** A name that is taken again moves to the end, where the newest stand. */
  #claim(name: string, until: number): void {
    this.claims.delete(name);
    this.claims.set(name, until);
    const [oldest] = this.claims.keys();
    if (this.claims.size > MOST_NAMES && oldest !== undefined) this.claims.delete(oldest);
  }

  #receive(entry: Entry, names: readonly string[]): void {
    for (const name of names) this.#claim(name, entry.receivedAt + CLAIM_TIME);
    this.entries.set(entry.id, entry);
    const queue = this.queues.get(entry.thread);
    if (queue) queue.push(entry.id);
    else this.queues.set(entry.thread, [entry.id]);
  }

  #change(id: string, change: (entry: Entry) => Partial<Entry>): void {
    const entry = this.entries.get(id);
    if (entry) this.entries.set(id, { ...entry, ...change(entry) });
  }

  #finish(id: string, question: Question | null, at: number): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.entries.delete(id);
    const rest = (this.queues.get(entry.thread) ?? []).filter((other) => other !== id);
    if (rest.length > 0) this.queues.set(entry.thread, rest);
    else this.queues.delete(entry.thread);
    if (!question) return;
    const questions = [...this.questions(entry.thread, at), question].slice(-LONGEST_THREAD);
    this.#remember(entry.thread, { questions, until: at + THREAD_TIME });
  }

  #remember(thread: string, memory: Memory): void {
    this.#drop(thread);
    this.threads.set(thread, memory);
    this.#questions += memory.questions.length;
    for (const silent of this.threads.keys()) {
      if (this.#questions <= MOST_QUESTIONS) break;
      this.#drop(silent);
    }
  }

  #drop(thread: string): void {
    this.#questions -= this.threads.get(thread)?.questions.length ?? 0;
    this.threads.delete(thread);
  }

  #record<Kind extends keyof Records>(kind: Kind, record: Records[keyof Records]): void {
    const records = this.records[kind];
    records.push(record as Records[Kind]);
    if (records.length > MOST_RECORDS) records.shift();
  }
}
