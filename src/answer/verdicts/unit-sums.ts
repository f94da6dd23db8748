/** A name that only the budget units print: what is stated of the department is set against their amounts added up. */
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { agreement } from './claim-agreement.ts';
import { claims, type Context } from '../context.ts';
import { sumOf } from '../figures.ts';
import { operand } from '../measures/operand.ts';

/** 「公积金全部门共 900 万，对吗」 */
export function unitSumStatement(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [topic, ...others] = topics;
  const [claim, ...more] = query.claimed;
  if (query.act !== 'check' || others.length > 0 || topic?.certainty !== 'several' || !claim || more.length > 0 || claim.unit === '%' || query.direction !== null || !topic.choices.every(({ unit }) => unit !== null)) return null;
  const items = topic.choices.flatMap((entry: Entry) => operand(context, entry) ?? []);
  const [first] = items;
  if (!first || items.length !== topic.choices.length) return null;
  const total = sumOf(world.nameOf(topic.choices[0]?.label ?? ''), items, world.book.year);
  const right = agreement(claim, [total], false) === 'right';
  // The amount of one unit is stated: of which is not said.
  if (!right && items.some((item) => agreement(claim, [item], false) === 'right')) return null;
  return claims(context, 'a statement about the sum of the budget units', [{ kind: 'verdict', right, about: 'figure' }, { kind: 'sum', items, total, left: [] }], [...topic.choices], items);
}
