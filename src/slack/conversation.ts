/** A question in its thread → the answer; an earlier answer again, by asking the thread's questions from its first one. */
import { ask, type Asked, type Thread } from '../ask.ts';
import { Recollection } from '../ingress/recollection.ts';
import type { Library } from '../library.ts';
import type { Reply } from '../reply/reply.ts';
import type { Question, Store } from '../store/store.ts';
import { questionsTo } from './threads.ts';

/** One answer and where it stands: buttons under it name its question, so that its sources are found again. */
export interface Exchange { thread: string; reference: string; question: string; reply: Reply }

/** A button can be pressed before the question that it stands under is written down; so many ms, so often. */
const WAIT_FOR_IT = 150;
const MOST_WAITS = 5;

/** A finished answer → its reply in other words, or as it is; never throws and keeps its deadline. */
export type Phrase = (asked: Asked, question: string, user: string, reference: string) => Promise<Reply>;

export class Conversation {
  readonly #library: Library;
  readonly #store: Store;
  readonly #recollection: Recollection<Thread>;
  readonly #phrase: Phrase | null;

  constructor(library: Library, store: Store, phrase: Phrase | null) {
    this.#library = library;
    this.#store = store;
    this.#phrase = phrase;
    this.#recollection = new Recollection((question, before) => ask(library, question, before).thread);
  }

  /** Answers what follows these questions of a thread, in a model's arrangement where one is configured. */
  async answer(thread: string, before: readonly Question[], { reference, text }: Question, user: string): Promise<Exchange> {
    const asked = ask(this.#library, text, this.#recollection.after(thread, before));
    this.#recollection.keep(thread, reference, asked.thread);
    return { thread, reference, question: text, reply: this.#phrase ? await this.#phrase(asked, text, user, reference) : asked.reply };
  }

  /** An earlier answer once more, from the template: its figures and sources are the same; null when the thread is no longer remembered. */
  async again(thread: string, reference: string): Promise<Exchange | null> {
    const path = await this.pathTo(thread, reference);
    const last = path.pop();
    if (!last) return null;
    const context = path.reduce<Thread | null>((before, { text }) => ask(this.#library, text, before).thread, null);
    return { thread, reference, question: last.text, reply: ask(this.#library, last.text, context).reply };
  }

  /** The questions that lead to this one, itself last; empty when it is forgotten. */
  async pathTo(thread: string, reference: string): Promise<Question[]> {
    for (let waits = 0; ; waits += 1) {
      const path = questionsTo(await this.#store.questions(thread), reference);
      if (path.length > 0 || waits >= MOST_WAITS || !await this.#store.isOpen(thread)) return path;
      await new Promise((resolve) => { setTimeout(resolve, WAIT_FOR_IT); });
    }
  }
}
