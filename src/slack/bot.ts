/** What every listener works with. */
import { randomUUID } from 'node:crypto';
import type { Logger } from '@slack/bolt';
import type { SlackSettings } from '../config.ts';
import type { Library } from '../library.ts';
import type { Language } from '../query/query.ts';
import { sampleQuestions } from '../suggest.ts';
import type { Books } from './books.ts';
import { Conversation } from './conversation.ts';
import type { Notebook } from './notebook.ts';
import type { ThreadStore } from './threads.ts';
import { wordsOf } from './words.ts';

export interface Stores { threads: ThreadStore; notebook: Notebook }

export interface Bot {
  library: Library;
  conversation: Conversation;
  notebook: Notebook;
  books: Books;
  /** What to ask: tried, and answered. */
  questions: readonly string[];
  settings: Pick<SlackSettings, 'followThreads' | 'admins' | 'keepUnanswered'>;
  logger: Logger;
}

export function createBot(library: Library, settings: Bot['settings'], { threads, notebook }: Stores, logger: Logger): Bot {
  const titles = Object.fromEntries(library.worlds.map(({ book }) => [book.document, book.title]));
  return {
    library, notebook, settings, logger, conversation: new Conversation(library, threads),
    books: { titles, addresses: library.addresses }, questions: sampleQuestions(library),
  };
}

/** A fault goes to the log in full; the person gets one sentence with the reference that finds it there. */
export async function attempt(bot: Bot, language: Language, work: () => Promise<void>, say: (sentence: string) => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    bot.logger.error(`fault ${reference}`, error);
    await say(wordsOf(language).fault(reference)).catch((second: unknown) => { bot.logger.error(`fault ${reference} could not be told`, second); });
  }
}
