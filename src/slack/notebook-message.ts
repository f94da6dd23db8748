/** Feedback and unanswered questions as messages for administrators. */
import type { Feedback, Unanswered } from '../store/store.ts';
import { mrkdwn } from './escape.ts';
import { MESSAGE_TEXT } from './limits.ts';
import { splitText } from './split.ts';

/** The newest; a line says how many there are in all. */
const SHOWN = 30;

export interface RatedQuestion extends Feedback { question: string | null }

export function listFeedback(feedback: readonly RatedQuestion[]): string[] {
  const good = feedback.filter(({ verdict }) => verdict === 'helpful').length;
  const lines = feedback.slice(-SHOWN).reverse().map(({ verdict, question, comment, at, channel }) =>
    `${verdict === 'helpful' ? '👍' : '👎'} ${day(at)} ${mrkdwn(channel)} ${question === null ? '—' : `“${mrkdwn(question)}”`}${comment === null ? '' : `\n    ${mrkdwn(comment)}`}`);
  return messages(`反馈 · Feedback: 👍 ${good} · 👎 ${feedback.length - good}`, lines, feedback.length);
}

export function listUnanswered(questions: readonly Unanswered[]): string[] {
  const lines = questions.slice(-SHOWN).reverse().map(({ text, at }) => `${day(at)} “${mrkdwn(text)}”`);
  return messages(`没能回答的问题 · Unanswered questions: ${questions.length}`, lines, questions.length);
}

function messages(title: string, lines: readonly string[], all: number): string[] {
  const shown = all > SHOWN ? [`最新 ${SHOWN} 条 · the newest ${SHOWN}`] : [];
  return splitText([`*${title}*`, ...shown, ...lines].join('\n'), MESSAGE_TEXT);
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
