/** A question in its thread → the answer, by asking the thread's questions again from its first one. */
import { ask, type Thread } from '../ask.ts';
import type { Library } from '../library.ts';
import type { Reply } from '../reply/reply.ts';
import { questionsTo, type ThreadKey, type ThreadStore, type Turn } from './threads.ts';

/** One answer and where it stands: buttons under it name the turn, so that its sources are found again. */
export interface Exchange { key: ThreadKey; turn: number; question: string; reply: Reply }

export class Conversation {
  private readonly library: Library;
  private readonly threads: ThreadStore;

  constructor(library: Library, threads: ThreadStore) {
    this.library = library;
    this.threads = threads;
  }

  /** Takes the turn into the thread and answers it. */
  async ask(key: ThreadKey, turn: Turn): Promise<Exchange> {
    const number = await this.threads.append(key, turn);
    const exchange = await this.again(key, number);
    if (!exchange) throw new Error(`turn ${number} was taken into its thread and is not there`);
    return exchange;
  }

  /** The same where a thread opens that goes on from another conversation: the question joins both. */
  async askAlong(along: ThreadKey, key: ThreadKey, turn: Turn): Promise<Exchange> {
    const number = await this.threads.append(along, turn);
    const own = await this.copy({ key: along, turn: number }, key);
    const exchange = await this.again(key, own);
    if (!exchange) throw new Error(`turn ${own} was taken into its thread and is not there`);
    return exchange;
  }

  /** An earlier answer once more; null when the thread is no longer remembered. */
  async again(key: ThreadKey, turn: number): Promise<Exchange | null> {
    const questions = questionsTo(await this.threads.turns(key), turn);
    const question = questions.at(-1);
    if (question === undefined) return null;
    let thread: Thread | null = null;
    let reply: Reply | null = null;
    for (const each of questions) ({ thread, reply } = ask(this.library, each, thread));
    return reply ? { key, turn, question, reply } : null;
  }

  /** Whether the bot has answered in a thread. */
  async isOpen(key: ThreadKey): Promise<boolean> {
    return (await this.threads.turns(key)).length > 0;
  }

  /** What number a turn gets in a thread that it is copied to. */
  async depthOf({ key, turn }: Pick<Exchange, 'key' | 'turn'>): Promise<number> {
    return questionsTo(await this.threads.turns(key), turn).length - 1;
  }

  /** The turns that lead to one go along to another thread, which then continues them. */
  async copy({ key, turn }: Pick<Exchange, 'key' | 'turn'>, to: ThreadKey): Promise<number> {
    let last = -1;
    for (const [index, question] of questionsTo(await this.threads.turns(key), turn).entries()) {
      last = await this.threads.append(to, { id: `${key.thread}/${turn}/${index}`, question, after: null });
    }
    return last;
  }
}
