import { ask, type Thread } from '../../src/ask.ts';
import type { Library } from '../../src/library.ts';
import { libraryOf } from '../libraries.ts';
import type { Reply } from '../../src/reply/reply.ts';

const published = libraryOf();

/** The reply to the last of these questions about the published document, asked in one thread. */
export function replyTo(...questions: readonly [string, ...string[]]): Reply {
  return replyIn(published, ...questions);
}

export function replyIn(library: Library, ...[first, ...others]: readonly [string, ...string[]]): Reply {
  return others.reduce(({ thread }: { thread: Thread; reply: Reply }, question) => ask(library, question, thread), ask(library, first, null)).reply;
}

/** What the reply to the last of several turns says. */
export function lastText(library: Library, turns: readonly string[]): string {
  const [first = '', ...others] = turns;
  return replyIn(library, first, ...others).text;
}
