/** "What share of A plus B is A", 「甲占甲和乙合计的多少」: the whole is the sum that the part is one of. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { shareOf, sumOf, valueOf } from '../figures.ts';
import { names } from './operand.ts';
import { shareOfOwnUnitAnswer } from './share-of-own-unit.ts';
import { addends } from './sum.ts';

const HOW_MUCH_OF = pattern(/\bhow much of\b|\bof\b[^?]*\bhow much (?:is|are|goes|comes)\b/i);

/** Between two members of the sum. */
const ADDED = pattern(/[和与及加跟、+&,，]|\b(?:and|plus)\b/i);

function ofOwnSum(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!(query.act === 'share' || HOW_MUCH_OF.test(query.spoken)) || query.claimed.length > 0 || topics.length < 3 || topics.some(({ certainty }) => certainty !== 'sure') || !topics.some(({ mention }) => ADDED.test(mention.between))) return null;
  const said = topics.flatMap(({ entry }) => entry ?? []);
  const all = [...new Set(said)];
  const part = outside(said);
  if (part === null || all.length !== said.length - 1) return null;
  const { figures, left } = addends(context, all);
  const own = figures[all.indexOf(part)];
  if (left.length > 0 || figures.length !== all.length || !own) return null;
  const whole = sumOf(names(figures), figures, world.book.year);
  if (valueOf(whole).eq(0)) return null;
  return claims(context, 'a share of the sum it is in', [{ kind: 'sum', items: figures, total: whole, left: [] }, { kind: 'share', part: own, whole, percent: shareOf(own.name, own, whole) }], [part], [own]);
}

/** The name that is said once more, before the list or behind it. */
function outside(said: readonly Entry[]): Entry | null {
  const [first] = said;
  const last = said.at(-1);
  return first && said.indexOf(first, 1) > 0 ? first : last && said.indexOf(last) < said.length - 1 ? last : null;
}

export function shareOfOwnSumAnswer(context: Context): Answer | null {
  return shareOfOwnUnitAnswer(context) ?? ofOwnSum(context);
}
