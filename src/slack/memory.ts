/** What one process remembers until it ends: threads, feedback, and questions without an answer. */
import type { Feedback, Notebook, Unanswered } from './notebook.ts';
import type { ThreadKey, ThreadStore, Turn } from './threads.ts';

/** The least recently used thread goes first. */
const MOST_THREADS = 10_000;
const MOST_NOTES = 1000;

export function threadsInMemory(): ThreadStore {
  const threads = new Map<string, Turn[]>();
  const open = ({ team, channel, thread }: ThreadKey): Turn[] => {
    const name = JSON.stringify([team, channel, thread]);
    const turns = threads.get(name) ?? [];
    threads.delete(name);
    threads.set(name, turns);
    const oldest = threads.keys().next();
    if (threads.size > MOST_THREADS && !oldest.done) threads.delete(oldest.value);
    return turns;
  };
  return {
    append: (key, turn) => {
      const turns = open(key);
      const known = turns.findIndex(({ id }) => id === turn.id);
      return Promise.resolve(known >= 0 ? known : turns.push(turn) - 1);
    },
    turns: (key) => Promise.resolve([...open(key)]),
  };
}

export function notebookInMemory(): Notebook {
  const feedback: Feedback[] = [];
  const unanswered: Unanswered[] = [];
  return {
    addFeedback: (one) => {
      const known = feedback.findIndex((other) => other.user === one.user && other.turn === one.turn && JSON.stringify(other.key) === JSON.stringify(one.key));
      if (known >= 0) feedback.splice(known, 1);
      feedback.splice(0, Math.max(0, feedback.push(one) - MOST_NOTES));
      return Promise.resolve();
    },
    feedback: () => Promise.resolve([...feedback]),
    addUnanswered: (one) => {
      unanswered.splice(0, Math.max(0, unanswered.push(one) - MOST_NOTES));
      return Promise.resolve();
    },
    unanswered: () => Promise.resolve([...unanswered]),
  };
}
