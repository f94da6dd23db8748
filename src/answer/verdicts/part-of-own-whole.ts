/** "Does SME procurement make up 70 percent?", "is procurement of goods more than 30 percent?", 「货物采购超过三成吗」: no whole is said, so it is that which the name is a part of. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { numbersSaid } from '../../query/slots/numbers-said.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { PART_OF_OWN_WHOLE } from '../marks.ts';
import { operand } from '../measures/operand.ts';
import type { World } from '../world.ts';
import { aroundNames } from './said-in-order.ts';
import { wayMoved } from './sides.ts';

const READ = pattern(/超过|高于|低于|不到|不足|以上|以下|占到?了?|达到?了?|有|的|是|吗|吧|么|对|呢|没有|\b(?:is|are|do|does|did|it|that|the|our|make|makes|up|account|accounts|for|represent|represents|come|comes|to|more|less|than|over|under|above|below|at|least|most|about|around|roughly|nearly|right|correct|true|percent|per cent|reach|reaches|exceed|exceeds|of it|so|and|really|n't|share)\b/gi);

export function partOfOwnWholeAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [topic, another] = topics.filter(({ mention }) => mention.to > mention.from);
  if (!topic || another || topic.certainty !== 'sure' || !topic.entry?.kinds.has('money') || query.wholes.length > 0 || !isQuestionOfTruth(query.spoken, query.tags) || query.table !== null || query.relativeYear !== null || query.year !== null || wayMoved(query.spoken.replace(/\b(?:makes?|takes?|adds?) up\b/g, ' ')) !== null) return null;
  const text = aroundNames(query.spoken, [topic.mention]);
  const [number, more] = numbersSaid(text);
  if (!number || more || number.unit !== '%' || /\bof\b/.test(text.slice(number.to))) return null;
  const rest = `${text.slice(0, number.from)} ${text.slice(number.to)}`.replace(READ, ' ').replace(/◇/g, '');
  const whole = /[\p{L}\d]/u.test(rest) ? null : wholeOf(world, topic.entry);
  const part = whole ? operand(context, topic.entry) : null;
  const of = whole && part ? operand(context, whole, part) : null;
  if (!part || !of || part.unit !== of.unit || valueOf(of).eq(0)) return null;
  const percent = shareOf(part.name, part, of);
  const own = valueOf(part).times(100).cmp(valueOf(of).times(number.value));
  const right = number.limit ? (number.limit.side === 'over' ? own > 0 : own < 0) || (number.limit.inclusive && own === 0) : own === 0 || [valueOf(percent).round(0), valueOf(percent).round(0, 0)].some((whole) => whole.eq(number.value));
  return claims(context, PART_OF_OWN_WHOLE, [{ kind: 'verdict', right, about: right && !number.limit && own !== 0 ? 'rounded' : 'figure' }, { kind: 'share', part, whole: of, percent }], [topic.entry], [part]);
}

/** What its own name ends with, or the one item that it stands under; of a project, whose shares are told of several wholes, none. */
function wholeOf({ index, book }: World, entry: Entry): Entry | null {
  const named = index.entries.filter((other) => other !== entry && other.kinds.has('money') && other.key.length >= LEAST && entry.key.endsWith(other.key) && other.facts.some(({ place }) => entry.facts.some((fact) => fact.place.table === place.table)));
  const [only, more] = named;
  if (only && !more) return only;
  const parents = [...new Set(entry.rows.flatMap(({ parent }) => (parent && parent.role === 'item' && parent.facts.some(({ measure, year }) => measure === 'amount' && year === book.year) ? [index.ofRow(parent)] : [])))].filter((one) => one !== undefined);
  const [above, other] = parents;
  return above && !other && !entry.rows.some(({ basis }) => basis === 'project') ? above : null;
}
const LEAST = 4;
