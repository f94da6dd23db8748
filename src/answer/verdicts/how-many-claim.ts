/** How many of a set are said to keep to a limit or to have moved so, each of them looked at: 「多数项目超过 100 万」, "at least four function classes are above 10 million". */
import type { Row } from '../../budget/fact.ts';
import { howManyStated, type CountedSet, type HowMany, type HowManyStated } from '../../query/slots/how-many.ts';
import type { Answer, Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { economicRows, functionClasses, leavesOf } from '../sets/classes.ts';
import { metricOf, projectRows } from '../sets/collections.ts';
import { passes, sortFigures } from '../sets/rank-figures.ts';
import type { World } from '../world.ts';
import { isClaim } from './named-in.ts';
import { setTold } from './set-told.ts';

export function howManyClaimAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const text = query.original ?? query.spoken;
  const said = query.table === null && query.part === null && query.relativeYear !== 'prior' && isClaim(query) ? howManyStated(text, query.language) : null;
  const rows = said ? rowsOfSet(world, said.set) : [];
  if (!said || rows.length < 2) return null;
  const { keeps } = said;
  const figures = rows.flatMap((row) => metricOf(world, row, keeps === 'rise' || keeps === 'fall' ? 'change' : 'amount') ?? []);
  // Where a figure is missing or of another kind nobody knows of how many it is so.
  if (keeps !== 'rise' && keeps !== 'fall' && figures.length < rows.length) return null;
  if (keeps !== null && typeof keeps === 'object' && figures.some(({ unit }) => (unit === '%') !== (keeps.unit === '%'))) return null;
  const fit = figures.filter((figure) => isSo(figure, keeps));
  const right = holds(said.quantity, fit.length, rows.length);
  const others = said.quantity === 'all' && fit.length < rows.length ? figures.filter((figure) => !fit.includes(figure)) : fit;
  const what = keeps === null ? 'items' : typeof keeps === 'string' ? keeps : keeps.limit.side;
  const turned = others === fit ? what : what === 'over' ? 'under' : what === 'under' ? 'over' : 'items';
  return setTold(context, right, [{ figures: sortFigures(others, typeof keeps === 'string' ? 'size' : 'down'), what: turned }], null, []);
}

export function rowsOfSet(world: World, set: CountedSet): readonly Row[] {
  switch (set) {
    case 'projects': return projectRows(world);
    case 'functions': return functionClasses(world);
    case 'economic': return leavesOf(economicRows(world));
    case 'satisfaction': return world.book.rows.filter((row) => row.role === 'indicator' && row.label.includes('满意') && metricOf(world, row, 'amount')?.unit === '%');
  }
}

function isSo(figure: Figure, keeps: HowManyStated['keeps']): boolean {
  if (keeps === null) return true;
  if (typeof keeps === 'string') return valueOf(figure).cmp(0) === (keeps === 'rise' ? 1 : -1);
  return passes(figure, { ...keeps.limit, value: keeps.value, unit: keeps.unit, of: 'level' });
}

function holds(quantity: HowMany, own: number, all: number): boolean {
  if (quantity === 'most') return own * 2 > all;
  if (quantity === 'all') return own === all;
  if (quantity === 'none') return own === 0;
  const { n, limit } = quantity;
  return limit === null ? own === n : limit.side === 'over' ? own >= n : own <= n;
}
