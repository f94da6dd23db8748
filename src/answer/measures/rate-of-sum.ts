/** 「甲和乙合计比去年增减百分之几」: by how many percent a sum moved, of what it came to the year before. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Claim, Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import { shareOf, sumOf, valueOf } from '../figures.ts';
import { operand } from './operand.ts';

const RATE = pattern(/增长率|变化率|变动率|增减率|幅度|[增减涨降]幅|\b(?:rate|growth)\b/i);

export function asksRate({ query }: Context): boolean {
  return query.percent || RATE.test(query.spoken);
}

/** @param move how far the sum moved in money */
export function rateOfSum(context: Context, entries: readonly Entry[], move: Figure | undefined): Claim[] {
  const before = context.world.book.year - 1;
  const items = entries.flatMap((entry) => operand(context, entry, null, before) ?? []);
  if (!move || items.length < entries.length || items.some(({ unit }) => unit !== move.unit)) return [];
  const base = sumOf({ zh: `${before} 年合计`, en: `the ${before} sum` }, items, before);
  const part = { ...move, name: { zh: '合计的增减额', en: 'the change in the sum' } };
  return valueOf(base).gt(0) ? [{ kind: 'share', part, whole: base, percent: shareOf(part.name, part, base) }] : [];
}
