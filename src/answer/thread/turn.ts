/** One turn of a thread at work, and what a rule for follow-ups is. */
import type { Opening } from '../../query/frames/opening.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import type { World } from '../world.ts';

/** What a thread remembers: the last query and answer, and every name it was about, in order. */
export interface Thread {
  query: Query;
  answer: Answer;
  document: string;
  /** The words that named something last, as they were understood. */
  said: string;
  /** The numbered texts that were quoted last: 「第三块呢」, some turns after the goals. */
  texts: 'duty' | 'goal' | 'definition' | null;
  /** The table that was named last. */
  table: number | null;
  subjects: readonly Entry[];
  /** The first figure of each answer, in order: 「两个数差多少」. */
  shown: readonly Figure[];
  /** The candidates or the list shown last: "the other one", "the second biggest of those". */
  offered: readonly Figure[];
  /** The last answers that told something, the latest at the end: what one question put to one name after another came to. */
  told: readonly Answer[];
}

export interface Turn {
  world: World;
  /** The follow-up as parsed, and as the last query goes on with it. */
  query: Query;
  continued: Query;
  opening: Opening;
  thread: Thread;
  last: Answer;
  /** The only name it brings, and the first name the last answer was about. */
  named: Mention | null;
  subject: Entry | undefined;
  /** The names that "it" and "they" stand for. */
  meant: readonly Entry[];
}

export interface Rule { name: string; answer(turn: Turn): Answer | null }

export function contextOf(world: World, query: Query, carried: readonly Entry[], last: Answer): Context {
  return { world, query, topics: [], filter: {}, carried, last };
}
