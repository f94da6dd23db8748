/** "Was it 41 or 40.5", 「是 41 还是 40.5」: two figures are offered for one name, and the printed one is told. */
import { pattern } from '../../budget/pattern.ts';
import { answerByAct } from '../by-act.ts';
import type { Answer } from '../answer.ts';
import type { Entry } from '../../search/entries.ts';
import type { Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';

const EITHER = pattern(/^\s*(?:wan|yuan|rmb|cny|million|billion|percent|people|[万亿千百]?元?|%|人|个|名|辆)?\s*(?:(?:,|，)?\s*(?:or(?: (?:is|was) it| rather)?|还是|或者?)(?:说|是)?)\s*(?:about |around |just |only )?$/i);

/** Null where the numbers stand otherwise: 「41 和 40.5 哪个对」 asks for both. */
export function alternativesAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const [left, right, more] = [...query.claimed].sort((one, other) => one.from - other.from);
  if (!left || !right || more || !EITHER.test(query.spoken.slice(left.to, right.from))) return null;
  const has = ({ facts }: Entry): boolean => facts.some(({ value }) => value?.eq(left.value) === true || value?.eq(right.value) === true);
  const [topic, other] = topics;
  // Of several names that the words fit, the one with either figure is meant.
  const meant = topic?.certainty === 'several' ? topic.choices.filter(has) : [];
  if (!other && meant.length === 1 && meant[0]) return lookupEntry(context, meant[0]);
  if (topics.length === 0 || topics.some(({ certainty }) => certainty !== 'sure') || new Set(topics.map(({ entry }) => entry)).size !== 1) return null;
  const act = query.relativeYear === 'prior' ? 'prior' : query.tags.has('share') ? 'share' : query.direction !== null || query.tags.has('change') ? 'change' : 'lookup';
  return answerByAct({ ...context, query: { ...query, act, claimed: [], thresholds: [] } });
}
