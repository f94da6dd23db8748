/** A question for one number, whose names one by one were looked up: the indicator that has all of its words. */
import { SEVERAL_NAMES, madeBy, through } from '../marks.ts';
import type { ValueKind } from '../../query/slots/value-kind.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { hasCounted } from '../targets/asked-thing.ts';
import { describedIndicator } from '../targets/indicator.ts';

/** So much of the words the indicator must have. */
const WHOLE = 0.95;

/** "How many 三小 places get checked for fire safety": one number is asked for, and what it counts has all the words, not one of them each. */
export function countedWhole(context: Context, answer: Answer, kinds: readonly ValueKind[]): Answer | null {
  const { query, topics, world } = context;
  const numbers = query.text.match(/how many|number of|多少|几/gi)?.length ?? 0;
  if (answer.outcome !== 'answered' || !madeBy(answer, SEVERAL_NAMES) || query.act !== 'lookup' || query.wanted !== 'count' || numbers !== 1 || topics.slice(1).some(({ mention }) => mention.gap.includes('and') || mention.gap.includes('versus'))) return null;
  const { sure: likeliest, hits } = describedIndicator(world, query, kinds);
  // 「搞多少场宣传」 counts in 场, whatever else is told of it.
  const inUnit = query.counter === null || query.counter === '个' ? hits : hits.filter(({ of }) => of.facts.some(({ unit }) => unit?.startsWith(query.counter ?? '') === true));
  const [best] = inUnit;
  const sure = inUnit.length === hits.length ? likeliest : inUnit.length === 1 ? best?.of : null;
  if (!sure || !best || best.coverage < WHOLE || answer.subjects.includes(sure) || !hasCounted(context, sure)) return null;
  const found = lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, sure);
  return found.outcome === 'answered' ? through(found, 'an indicator that has all the words') : null;
}
