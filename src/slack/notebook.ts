/** What the people who run the bot learn from its use: feedback on answers, and questions that got none. */
import type { ThreadKey } from './threads.ts';

export interface Feedback {
  key: ThreadKey;
  /** Which turn of the thread it is about. */
  turn: number;
  user: string;
  good: boolean;
  comment: string | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** No user id: the list is about the documents, not about who asked. */
export interface Unanswered { question: string; team: string; at: number }

export interface Notebook {
  /** A person's later word on an answer replaces the earlier one. */
  addFeedback(feedback: Feedback): Promise<void>;
  /** Oldest first. */
  feedback(): Promise<readonly Feedback[]>;
  addUnanswered(question: Unanswered): Promise<void>;
  unanswered(): Promise<readonly Unanswered[]>;
}
