/** The figures that a set of rows is ranked by, and their order. */
import { decimal, type Decimal } from '../../budget/amount.ts';
import type { Row } from '../../budget/fact.ts';
import { bareName } from '../../budget/text.ts';
import { inOnes, inYuan } from '../../query/slots/numerals.ts';
import type { Threshold } from '../../query/query.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Figure, ListItem } from '../answer.ts';
import { metricOf, type Collection } from './collections.ts';
import { type Context } from '../context.ts';
import { computedFigure, printedFigure, valueOf } from '../figures.ts';
import { operand } from '../measures/operand.ts';
import { displayName } from '../world.ts';

export type Metric = 'amount' | 'prior' | 'change' | 'percent';

export function measured(context: Context, collection: Collection, metric: Metric): Figure[] {
  const byColumn = columnFigures(context, collection);
  if (byColumn.length > 0) return byColumn;
  if (metric === 'prior') return priorFigures(context, collection);
  return collection.rows.flatMap((row) => metricOf(context.world, row, metric) ?? []);
}

/** How far the parts moved that a table prints as its columns, by the row of changes beside them. */
export function movesOfColumns({ world }: Context, parts: readonly Figure[], metric: Metric): Figure[] {
  if (metric !== 'change' && metric !== 'percent') return [...parts];
  return parts.flatMap(({ name, facts: [fact] }) => {
    const moved = fact && world.book.facts.find(({ measure, row, place, column }) => measure === metric && row.basis === fact.row.basis && place.table === fact.place.table && row.budgetUnit === fact.row.budgetUnit && column.join() === fact.column.join());
    return moved ? [printedFigure(name, moved)] : [];
  });
}

/** The figures of the year before; none when a row without one could have been the first. */
function priorFigures(context: Context, { rows }: Collection): Figure[] {
  const figures = rows.flatMap((row) => priorOf(context, row) ?? []);
  const largest = figures.reduce((most, figure) => (valueOf(figure).gt(most) ? valueOf(figure) : most), decimal(0));
  const unsaid = rows.filter((row) => priorOf(context, row) === null).flatMap((row) => metricOf(context.world, row, 'amount') ?? []);
  return unsaid.some((figure) => context.query.order === 'least' || valueOf(figure).gte(largest)) ? [] : figures;
}

/** A row's figure of the year before. */
function priorOf(context: Context, row: Row): Figure | null {
  const entry = context.world.index.ofRow(row);
  return entry ? operand(context, entry, null, context.world.book.year - 1) : null;
}

/** 「哪一项的政府采购最多」: ranked by the column that the question names. */
function columnFigures(context: Context, collection: Collection): Figure[] {
  const names = context.topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? entry.names : []));
  if (names.length === 0) return [];
  return collection.rows.flatMap((row) => {
    const fact = row.facts.slice(1).find((candidate) => { const name = columnName(candidate); return name !== null && names.includes(bareName(name)); });
    return fact ? [printedFigure(context.world.nameOf(displayName(row)), fact)] : [];
  });
}

export function inDirection(figure: Figure, direction: 'rise' | 'fall' | null, metric: Metric): boolean {
  if (direction === null || metric === 'amount' || metric === 'prior') return true;
  return direction === 'rise' ? valueOf(figure).gt(0) : valueOf(figure).lt(0);
}

/** 「500 万以上的项目里降幅最大的」: a limit is on what the row has, or, where it is said of the movement, on how far it moved. */
export function insideLimits({ world, query }: Context, figure: Figure): boolean {
  const row = figure.facts[0]?.row;
  return query.thresholds.every((limit) => {
    const held = limit.of === 'level' && limit.unit !== '%' ? 'amount' : limit.unit === '%' ? 'percent' : 'change';
    const own = row && figure.facts.length === 1 && row.role !== 'indicator' ? metricOf(world, row, held) : figure;
    return own !== null && passes(own, limit);
  });
}

export type Order = 'up' | 'down' | 'size' | 'sizeUp';

export function sortFigures(figures: readonly Figure[], order: Order): Figure[] {
  const value = (figure: Figure): Decimal => (order === 'size' || order === 'sizeUp' ? valueOf(figure).abs() : valueOf(figure));
  return [...figures].sort((left, right) => (order === 'up' || order === 'sizeUp' ? value(left).cmp(value(right)) : value(right).cmp(value(left))));
}

/** Longer lists are cut in the text; the rest is counted. */
export const LONGEST_LIST = 20;

/** A change is shown with its percent, a percent with its change, an amount alone. */
export function companion(context: Context, figure: Figure, metric: Metric): Figure | null {
  const row = figure.facts[0]?.row;
  if (!row || metric === 'amount' || metric === 'prior') return null;
  return metricOf(context.world, row, metric === 'change' ? 'percent' : 'change');
}

/** The asker's number in the figure's unit: 500 means 500 万元 in a document printed to 万元. */
export function passes(figure: Figure, { side, value, unit, inclusive }: Threshold): boolean {
  if ((unit === '%') !== (figure.unit === '%') && unit !== null) return false;
  const asked = unit === null ? null : inYuan(value, unit);
  const own = asked ? inYuan(valueOf(figure).abs(), figure.unit) : null;
  const ones = asked && !own && unit !== null ? inOnes(value, unit) : null;
  const [left, right] = asked && own ? [own, asked] : ones ? [inOnes(valueOf(figure).abs(), figure.unit) ?? valueOf(figure).abs(), ones] : [valueOf(figure).abs(), value];
  if (inclusive && left.eq(right)) return true;
  return side === 'over' ? left.gt(right) : left.lt(right);
}

/** 「有几项」 is told in 项; most things are counted in 个. */
function countedIn(spoken: string): string {
  return /(?:几|多少)项/.test(spoken) ? '项' : '个';
}

export function countOf(context: Context, figures: readonly Figure[]): Figure {
  const name = { zh: '项数', en: 'number of items' };
  return { ...computedFigure(name, String(figures.length), countedIn(context.query.spoken), context.world.book.year, `${figures.length} × 1`, figures.slice(0, 1)) };
}

export function entriesOf(context: Context, items: readonly ListItem[]): Entry[] {
  return items.flatMap(({ figure }) => context.world.index.entries.find(({ rows }) => figure.facts.some(({ row }) => rows.includes(row))) ?? []);
}

/** All that share the first place. */
export function tiedFirst(ordered: readonly Figure[]): Figure[] {
  const [best] = ordered;
  return best ? ordered.filter(({ value }) => decimal(value).eq(decimal(best.value))).slice(0, 5) : [];
}
