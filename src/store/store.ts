/** The port of everything that outlives a process: received events until they are answered, threads, feedback. */

/** Milliseconds since 1970. An argument everywhere, so that a test can let a quarter of an hour pass at once. */
export type Clock = () => number;

/**
 * How long a name of an event stays taken, in ms. Slack redelivers at once, after about one and after about five
 * minutes (docs.slack.dev, Events API); longer costs memory, shorter answers a late redelivery twice.
 */
export const CLAIM_TIME = 60 * 60_000;

/** How long a silent thread is remembered, in ms: after that a follow-up is a new question. */
export const THREAD_TIME = 7 * 24 * 60 * 60_000;

/**
 * Most names kept in the memory of this process; the oldest go first. An event has two, and Slack sends an app 30,000 an hour
 * and workspace at most (docs.slack.dev, app_rate_limited).
 */
export const MOST_NAMES = 100_000;

/** Most questions of all threads together in the memory of this process; the threads that are silent longest go first. With the longest questions that is 80 MB. */
export const MOST_QUESTIONS = 20_000;

/** Most questions kept of a thread. All of them are asked again after a restart, at about a millisecond each. */
export const LONGEST_THREAD = 50;

/** Most feedback records and most unanswered questions kept; the oldest go first. */
export const MOST_RECORDS = 10_000;

/** How often something may happen: the event after the `limit`-th inside `window` ms is over it. */
export interface Quota { name: string; limit: number; window: number }

export interface Receipt {
  /** Unique; the same for every delivery of the same message. */
  id: string;
  /** Every name the same event can come back under: its event id, its message. */
  names: readonly string[];
  /** Entries of one thread are worked on one at a time, in the order they came. */
  thread: string;
  /** Who sent it: a person who is over a quota is told once in its window. */
  sender: string;
  /** What the worker needs; only whoever wrote it reads it. */
  payload: string;
  quotas: readonly Quota[];
}

/** `over`: journalled so that the sender is told of the quota; `silenced`: over it and told before; nothing is left to do. */
export type Received = 'accepted' | 'over' | 'silenced' | 'duplicate';

/** A question of a thread, with the reference that its reply carries. */
export interface Question {
  reference: string;
  text: string;
  /** Reference of the question that it follows, when that is not the one before. */
  after?: string | undefined;
}

/** One journalled event, leased to whoever took it. */
export interface Work {
  id: string;
  thread: string;
  payload: string;
  receivedAt: number;
  /** Name of the quota that was used up when it came. */
  overQuota: string | null;
  /** How often a worker took it and neither finished nor gave it back. */
  crashes: number;
  /** A message of the reply may be out although nobody noted it. */
  doubtful: boolean;
  /** Messages of the reply that are out for certain, in order. */
  posted: readonly string[];
  /** What the thread asked before, oldest first. */
  earlier: readonly Question[];
  /** Changes with every lease: whoever holds an old one can write nothing any more. */
  fence: number;
}

/** A person's verdict on a reply; holds ids and, where the person wrote one, the comment. */
export interface Feedback { at: number; reference: string; thread: string; team: string; channel: string; user: string; verdict: 'helpful' | 'unhelpful'; comment: string | null }
/** A question that got no answer; kept only where the operator switched it on. */
export interface Unanswered { at: number; reference: string; team: string; outcome: string; text: string }
export interface Records { feedback: Feedback; unanswered: Unanswered }

/** The store cannot do its work: it cannot be reached or written. `message` is one sentence for the operator, without secrets. */
export class StoreFault extends Error {
  readonly code: 'in_use' | 'unreachable' | 'unwritable';

  constructor(code: StoreFault['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreFault';
    this.code = code;
  }
}

/** Every promise rejects with a StoreFault when the store fails, and is durable when it resolves. */
export interface Store {
  /** Dedupes, counts the quotas and journals, all or nothing. */
  receive(receipt: Receipt): Promise<Received>;
  /** Leases the first entry of a thread that nobody works on, for so many ms; null when there is none. */
  take(lease: number): Promise<Work | null>;
  /** The four below return false when the lease was lost to another worker; then nothing has changed. */
  renew(work: Work, lease: number): Promise<boolean>;
  /** Notes the messages of the reply that are out. Outlives the process, if not the power of the machine: the next message waits for it. */
  note(work: Work, posted: readonly string[]): Promise<boolean>;
  /** Gives the entry back for later; its thread waits with it. */
  defer(work: Work, delay: number, doubtful: boolean): Promise<boolean>;
  /** Done for good; the question becomes part of its thread. May be asked again when it failed. */
  finish(work: Work, question: Question | null): Promise<boolean>;
  /** How many entries are not finished. */
  backlog(): Promise<number>;
  questions(thread: string): Promise<readonly Question[]>;
  /** Begins a thread with these questions; one that has some keeps its own. */
  begin(thread: string, questions: readonly Question[]): Promise<void>;
  /** Whether the thread has questions, or an entry that may add one. */
  isOpen(thread: string): Promise<boolean>;
  /** True for the first who takes this name within so many ms. */
  claim(name: string, time: number): Promise<boolean>;
  record<Kind extends keyof Records>(kind: Kind, record: Records[Kind]): Promise<void>;
  /** Oldest first. */
  records<Kind extends keyof Records>(kind: Kind): Promise<Records[Kind][]>;
  /** Rejects while the store cannot work. */
  check(): Promise<void>;
  close(): Promise<void>;
}
