/**
 * Columns in the order of wholes before their parts, whatever order a table prints them in: 「局本级 体育中心 合计」,
 * 「其中：面向中小企业 预算金额」. What reads a table takes its first amount for the row's own.
 */
import { cellAmount, isSum } from './column-sums.ts';
import type { Column } from './column.ts';
import { SUBTOTAL } from './column-names.ts';
import { squeeze } from './lines.ts';
import type { TableRow } from './table.ts';

const WHOLE = /[合总]计$/;
const WITH_MONEY = /金额|预算数?$|总额/;
const OF_WHICH = /^其中[:：]?/;
/** How a row moved: no part of any whole. */
const MOVED = /增减|增长|变动|比例|[%％幅率]/;
/** Fewer rows prove nothing. */
const LEAST_ROWS = 2;

interface Ordered { columns: readonly Column[]; rows: TableRow[] }

/** The same table; only a whole that its parts add up to in every row, or that is nowhere less than what is 其中, moves before them. */
export function wholeFirst(columns: readonly Column[], rows: readonly TableRow[]): Ordered {
  const printed = rows.filter(({ loose, cells }) => loose === undefined && cells.length === columns.length).map(({ cells }) => cells.map((one) => one ?? '-'));
  const named = totalLast(columns, printed) ? [...columns.slice(1), ...columns.slice(0, 1)] : [...columns];
  const order = orderOf(named, printed);
  const inOrder = <One>(all: readonly One[]): One[] => order.flatMap((at) => all.slice(at, at + 1));
  return { columns: inOrder(named), rows: rows.map((row) => (row.cells.length === columns.length && row.loose === undefined ? { ...row, cells: inOrder(row.cells) } : row)) };
}

/** The template has the total first, and the numbers of the rows have it last. */
function totalLast(columns: readonly Column[], rows: readonly (readonly string[])[]): boolean {
  const last = columns.length - 1;
  if (last < 2 || columns[0]?.path.length !== 1 || !WHOLE.test(squeeze(columns[0].path[0] ?? '')) || columns.some(({ path, year }) => MOVED.test(path.at(-1) ?? '') || year !== columns[0]?.year)) return false;
  const parts = leaves(columns, columns.slice(1).map((_, at) => at + 1));
  return holds(rows, last, parts.map((at) => at - 1)) && !rows.some((row) => several(row, 0, parts) && isSum(row, 0, parts));
}

function orderOf(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  const order = columns.map((_, at) => at);
  for (const [at, { path, year }] of columns.entries()) {
    const name = squeeze(path.join(''));
    // 「一般公共预算 政府性基金 2031年预算合计」: parts that name no year are of the whole's.
    const beside = columns.flatMap((other, index) => (index !== at && (other.year === year || (other.year === null && WHOLE.test(name))) && !MOVED.test(other.path.at(-1) ?? '') ? [index] : []));
    const [first] = beside.filter((index) => index < at);
    if (path.length > 1 || first === undefined || OF_WHICH.test(name)) continue;
    const isWhole = WHOLE.test(name) ? beside.length > 1 && holds(rows, at, leaves(columns, beside)) : WITH_MONEY.test(name) && holdsWhich(columns, rows, at, beside);
    if (!isWhole) continue;
    order.splice(order.indexOf(at), 1);
    order.splice(order.indexOf(first), 0, at);
  }
  return order;
}

/** Without the subtotals of groups whose cells are there too. */
function leaves(columns: readonly Column[], among: readonly number[]): number[] {
  return among.filter((at) => columns[at]?.path.at(-1) !== SUBTOTAL);
}

function holds(rows: readonly (readonly string[])[], whole: number, parts: readonly number[]): boolean {
  return rows.filter((row) => several(row, whole, parts)).length > 0 && rows.length >= LEAST_ROWS && rows.every((row) => isSum(row, whole, parts));
}

/** A whole of one part says nothing of which is which. */
function several(row: readonly string[], whole: number, parts: readonly number[]): boolean {
  return !cellAmount(row[whole]).eq(0) && parts.filter((at) => !cellAmount(row[at]).eq(0)).length > 1;
}

function holdsWhich(columns: readonly Column[], rows: readonly (readonly string[])[], whole: number, beside: readonly number[]): boolean {
  return beside.length > 0 && beside.every((at) => OF_WHICH.test(squeeze(columns[at]?.path.join('') ?? ''))) && rows.every((row) => beside.every((at) => cellAmount(row[at]).lte(cellAmount(row[whole]))));
}
