/** What a thread remembers: its questions. The engine is deterministic, so asking them again gives back its answers. */
import type { Question } from '../store/store.ts';

/** Older questions no longer bear on an answer; this bounds what a long thread costs. */
const MOST_QUESTIONS = 20;

/** The questions that lead to one, itself last; empty when the thread does not know it. */
export function questionsTo(questions: readonly Question[], reference: string | undefined): Question[] {
  const path: Question[] = [];
  let at = questions.findIndex((question) => question.reference === reference);
  while (path.length < MOST_QUESTIONS) {
    const question = questions[at];
    if (!question) break;
    path.unshift(question);
    const { after } = question;
    at = after === undefined ? at - 1 : questions.findIndex((other) => other.reference === after);
  }
  return path;
}
