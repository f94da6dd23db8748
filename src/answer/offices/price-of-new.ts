/** 「买几辆车，每辆多少钱」: the printed price of the vehicles that are to be bought, else the money set aside to buy them, by their number. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, divideHalfUp } from '../../budget/amount.ts';
import type { Fact } from '../../budget/fact.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, printedFigure, valueOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { operand } from '../measures/operand.ts';
import { BOUGHT } from './assets.ts';

const LINE = pattern(/^公务用车(?:更新)?购置(?:费|费用|经费)?$/);

/** Null where the fact counts no vehicles to be bought, or nothing is printed for them. */
export function priceOfNew(context: Context, fact: Fact | undefined): Answer | null {
  const { world, query } = context;
  if (fact?.measure !== 'count' || fact.unit !== '辆' || !BOUGHT.test(fact.row.label) || fact.value?.gt(0) !== true) return null;
  const money = { ...context, query: { ...query, act: 'lookup' as const, wanted: 'money' as const } };
  const price = world.index.entries.find(({ label, facts }) => label.startsWith(fact.row.label) && facts.some(({ column }) => column[0] === '单价'));
  if (price) return lookupEntry(money, price);
  const lines = world.index.entries.filter(({ key, kinds }) => kinds.has('money') && LINE.test(key));
  const line = lines.find(({ rows }) => rows.some(({ place }) => place.table === null)) ?? lines[0];
  const total = line ? operand(context, line) : null;
  if (!line || !total || valueOf(total).eq(0)) return null;
  if (fact.value.eq(1)) return lookupEntry(money, line);
  const count = printedFigure(world.nameOf(fact.row.label), fact);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total), decimal(count.value), 2).toFixed(2), total.unit, total.year, `${total.value} ÷ ${count.value}`, [total, count]);
  return claims(context, 'the price of what is bought', [{ kind: 'average', total, count, per: count.name, average }], [line], [average]);
}
