/** Feedback and unanswered questions as messages for administrators. */
import { mrkdwn } from './escape.ts';
import { MESSAGE_TEXT } from './limits.ts';
import type { Feedback, Unanswered } from './notebook.ts';
import { splitText } from './split.ts';

/** The newest; a line says how many there are in all. */
const SHOWN = 30;

export interface RatedQuestion extends Feedback { question: string | null }

export function listFeedback(feedback: readonly RatedQuestion[]): string[] {
  const good = feedback.filter((one) => one.good).length;
  const lines = feedback.slice(-SHOWN).reverse().map(({ good: up, question, comment, at, key }) =>
    `${up ? '👍' : '👎'} ${day(at)} ${mrkdwn(key.channel)} ${question === null ? '—' : `“${mrkdwn(question)}”`}${comment === null ? '' : `\n    ${mrkdwn(comment)}`}`);
  return messages(`反馈 · Feedback: 👍 ${good} · 👎 ${feedback.length - good}`, lines, feedback.length);
}

export function listUnanswered(questions: readonly Unanswered[]): string[] {
  const lines = questions.slice(-SHOWN).reverse().map(({ question, at }) => `${day(at)} “${mrkdwn(question)}”`);
  return messages(`没能回答的问题 · Unanswered questions: ${questions.length}`, lines, questions.length);
}

function messages(title: string, lines: readonly string[], all: number): string[] {
  const shown = all > SHOWN ? [`最新 ${SHOWN} 条 · the newest ${SHOWN}`] : [];
  return splitText([`*${title}*`, ...shown, ...lines].join('\n'), MESSAGE_TEXT);
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
