/** Replies of a strong model to the real prompts, kept unedited, and what the guard says to each. */
import { readFileSync } from 'node:fs';
import { ask, type Asked, type Thread } from '../../../src/ask.ts';
import { libraryOf } from '../../libraries.ts';
import { ModelFault } from '../../../src/reply/language-model.ts';
import { readCompletion } from '../../../src/llm/read-completion.ts';
import { judgePhrasing } from '../../../src/reply/guard.ts';
import { planOf, unfitFor, type Plan } from '../../../src/reply/plan.ts';
import { describePlan } from '../../../src/reply/prompt.ts';
import { completionOf } from '../../fakes/model-server.ts';

/** `apart`: kept unread until the vocabulary was finished. `user`: the message that followed the instructions of that version. */
interface Kept { id: string; turns: string[]; promptVersion: string; apart: boolean; user: string; reply: string }

export interface StrongReply { id: string; question: string; apart: boolean; asked: Asked; plan: Plan; text: string | null; refused: string }

/** Those whose prompt is still word for word what the product sends: the engine under it goes on changing, and some answers are no longer phrased at all. */
export function strongReplies(): StrongReply[] {
  const library = libraryOf();
  const kept = readFileSync(new URL('strong-replies.jsonl', import.meta.url), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Kept);
  return kept.flatMap(({ id, turns, apart, user, reply }) => {
    let asked: Asked | null = null;
    let thread: Thread | null = null;
    for (const turn of turns) {
      asked = ask(library, turn, thread);
      thread = asked.thread;
    }
    const question = turns.at(-1) ?? '';
    const plan = asked && planOf(asked.answer, asked.reply.language);
    if (!asked || !plan || describePlan(plan, question) !== user || unfitFor(plan, asked.answer) !== null) return [];
    return [{ id, question, apart, asked, plan, ...judge(reply, asked, plan, question) }];
  });
}

function judge(reply: string, { answer, reply: template }: Asked, plan: Plan, question: string): { text: string | null; refused: string } {
  const { text: mended, n, nth } = answer.trace.query;
  try {
    const { text, failed } = judgePhrasing(readCompletion(completionOf(reply)).text, { plan, reply: template, question: [question, mended, n ?? '', nth ?? ''].join('\n') });
    return { text, refused: failed ? `${failed.check}, ${failed.detail}` : '' };
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    return { text: null, refused: error.code };
  }
}

export interface Share { what: string; replies: number; accepted: number; refused: string[] }

export function judgeStrongReplies(): Share[] {
  const all = strongReplies();
  return [
    { what: 'replies of a strong model', own: all.filter(({ apart }) => !apart) },
    { what: 'those kept apart until the end', own: all.filter(({ apart }) => apart) },
  ].map(({ what, own }) => ({ what, replies: own.length, accepted: own.filter(({ text }) => text !== null).length, refused: own.filter(({ text }) => text === null).map(({ id, refused }) => `${id} (${refused})`) }));
}
