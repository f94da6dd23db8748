/** What a thread remembers: its questions. The engine is deterministic, so asking them again gives back its answers. */

/** `thread` is the ts of the message that opened it, or a name for a conversation without one, as of a command. */
export interface ThreadKey { team: string; channel: string; thread: string }

export interface Turn {
  /** Of the event that brought it, so that the same event twice is one turn. */
  id: string;
  question: string;
  /** The turn that it follows when that is not the one before: a button under an older message. */
  after: number | null;
}

export interface ThreadStore {
  /** The turn's number from 0. A turn whose id is known keeps its number. */
  append(key: ThreadKey, turn: Turn): Promise<number>;
  turns(key: ThreadKey): Promise<readonly Turn[]>;
}

/** Older turns no longer bear on an answer; this bounds what a long thread costs. */
const MOST_TURNS = 20;

/** The questions that lead to a turn, its own last. */
export function questionsTo(turns: readonly Turn[], number: number): string[] {
  const questions: string[] = [];
  for (let at = number; questions.length < MOST_TURNS; ) {
    const turn = turns[at];
    if (!turn) break;
    questions.unshift(turn.question);
    at = turn.after ?? at - 1;
  }
  return questions;
}
