/** One name for certain: what it is meant to do, what it is for, what it means. */
import { pattern } from '../budget/pattern.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { defineAnswer, intentAnswer, meaningAnswer } from './texts/meaning.ts';
import { purposeAnswer } from './texts/purpose.ts';
import { goalCountAnswer } from './texts/purpose-parts.ts';

export function goalsOfOne(context: Context): Answer | null {
  const [topic, ...more] = context.topics;
  return topic?.certainty === 'sure' && topic.entry && more.length === 0 ? goalCountAnswer(context, topic.entry) : null;
}

export function toldOfOne(context: Context): Answer | null {
  const { query, topics } = context;
  const [topic] = topics;
  if (topic?.certainty !== 'sure' || !topic.entry || topics.some(({ entry }) => entry !== topic.entry)) return null;
  // 「法律顾问是干什么的」 of money: what it is for.
  if (query.act === 'lookup' && query.tags.has('duty') && WHAT_FOR.test(query.spoken) && topic.entry.kinds.has('money')) return purposeAnswer(context, topic.entry);
  return intentAnswer(context, topic.entry) ?? (query.act === 'define' ? defineAnswer(context, topic.entry) : query.act === 'lookup' ? meaningAnswer(context, topic.entry) : null);
}

const WHAT_FOR = pattern(/(?:干|做)(?:什么|啥|嘛)(?:用)?的?[呢啊]?[?？。]*$/);
