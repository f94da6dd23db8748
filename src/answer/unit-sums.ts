/** A name that only the budget units print: the units' amounts added up, told and set against what is stated of the department. */
import type { Entry } from '../search/entries.ts';
import type { Answer, Claim, Figure, Reading } from './answer.ts';
import { agreement } from './claim-agreement.ts';
import { claims, type Context } from './context.ts';
import { sumOf, valueOf } from './figures.ts';
import { operand } from './operand.ts';

/** The sum beside the amounts of all units; nothing when some unit has several or none has. */
export function unitsSummed({ world }: Context, label: string, readings: readonly Reading[]): Claim[] {
  const units = readings.flatMap(({ note }) => note.unit?.zh ?? []);
  if (units.length < 2 || units.length !== readings.length || new Set(units).size !== units.length) return [];
  return [summed(world.nameOf(label), readings.map(({ figure, note }) => ({ ...figure, name: { zh: `${label}（${note.unit?.zh ?? ''}）`, en: null } })), world.book.year)];
}

function summed(name: Figure['name'], items: readonly Figure[], year: number): Claim {
  return { kind: 'sum', items, total: sumOf(name, items, year), left: [] };
}

/** 「公积金全部门共 938 万，对吗」 */
export function unitSumStatement(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [topic, ...others] = topics;
  const [claim, ...more] = query.claimed;
  if (query.act !== 'check' || others.length > 0 || topic?.certainty !== 'several' || !claim || more.length > 0 || claim.unit === '%' || query.direction !== null || !topic.choices.every(({ unit }) => unit !== null)) return null;
  const items = topic.choices.flatMap((entry: Entry) => operand(context, entry) ?? []);
  const [first] = items;
  if (!first || items.length !== topic.choices.length) return null;
  const sum = summed(world.nameOf(topic.choices[0]?.label ?? ''), items, world.book.year);
  const total = sum.kind === 'sum' ? sum.total : first;
  const right = agreement(claim, [total], false) === 'right';
  // The amount of one unit is stated: of which is not said.
  if (!right && items.some((item) => agreement(claim, [item], false) === 'right')) return null;
  return claims(context, 'a statement about the sum of the budget units', [{ kind: 'verdict', right: right && valueOf(total).gt(0), about: 'figure' }, sum], [...topic.choices], items);
}
