/** What a thread was about: kept in memory, and made again from its earlier questions wherever it is missing. */
import type { Question } from '../store/store.ts';

/** Threads kept in memory; one that fell out costs the time of its earlier questions. */
const MOST_THREADS = 1_000;

export class Recollection<Context> {
  /** Least lately used first. The reference of the last question tells whether another replica went on with the thread. */
  readonly #known = new Map<string, { last: string; context: Context }>();
  readonly #ask: (question: string, before: Context | null) => Context;

  /** `ask` must give the same for the same questions. */
  constructor(ask: (question: string, before: Context | null) => Context) {
    this.#ask = ask;
  }

  /** The context after these questions; null when there are none. */
  after(thread: string, earlier: readonly Question[]): Context | null {
    const last = earlier.at(-1);
    if (!last) return null;
    const known = this.#known.get(thread);
    const context = known?.last === last.reference ? known.context : earlier.reduce<Context | null>((before, { text }) => this.#ask(text, before), null);
    if (context !== null) this.keep(thread, last.reference, context);
    return context;
  }

  keep(thread: string, reference: string, context: Context): void {
    this.#known.delete(thread);
    this.#known.set(thread, { last: reference, context });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_THREADS && oldest !== undefined) this.#known.delete(oldest);
  }
}
