/** Of a few names that share their words, the only one that has any money, or any posts: 「公车」 where none is bought. */
import type { Entry } from '../../search/entries.ts';
import type { Context } from '../context.ts';
import { amountFacts } from './readings.ts';

/** More names than these are asked back. */
const MOST_TOLD = 3;

export function filledOf(context: Context, choices: readonly Entry[]): Entry | null {
  const kind = choices.length > MOST_TOLD ? undefined : (['money', 'count'] as const).find((one) => choices.every(({ kinds }) => kinds.has(one)));
  if (kind === undefined) return null;
  const amounts = choices.map((entry) => (kind === 'money' ? amountFacts(entry, context.world.book.year, context.filter).filter(({ measure }) => measure === 'amount') : entry.facts.filter(({ measure }) => measure === 'count')));
  const [only, another] = choices.filter((_, at) => amounts[at]?.some(({ value }) => value?.eq(0) === false) === true);
  // “Other expenditure” and “other revenue” are nothing of each other.
  const beside = choices.every(({ rows }) => rows.every(({ side }) => side !== 'revenue'));
  return only && !another && beside && amounts.every((facts) => facts.length > 0) ? only : null;
}

/** Beside money the one that has money is meant: "cars vs canteen, which costs more". */
export function withFilled(context: Context): Context {
  const { topics } = context;
  if (topics.length < 2 || !topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true)) return context;
  return { ...context, topics: topics.map((topic) => { const only = topic.certainty === 'several' ? filledOf(context, topic.choices) : null; return only ? { ...topic, certainty: 'sure' as const, entry: only, choices: [only] } : topic; }) };
}
