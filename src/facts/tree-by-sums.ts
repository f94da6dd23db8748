/**
 * Rows that no code and no number puts into levels, by what adds up: 「甲项目 30, 其中：乙 10, 丙 20」 stands under its
 * unit as 甲项目, and 乙 and 丙 under that.
 */
import { decimal, type Decimal } from '../budget/amount.ts';
import type { Row } from '../budget/fact.ts';

/** The first of the parts of the row before. */
const OF_WHICH = /^其中[:：]/;

/**
 * How deep each row stands below the root: the levels given where they add up, else those by sums where these do, or
 * where 其中 says where parts begin: one wrong figure must not tear the tree down.
 */
export function addingUp(items: readonly Row[], root: Row | null, levels: number[]): number[] {
  if (root === null || items.length < 2 || addsUp(items, root, levels)) return levels;
  for (const single of [false, true]) {
    const found = levelsBySums(items, single);
    if (found.includes(1) && addsUp(items, root, found)) return found;
  }
  // 「类 款 项」 of one subject without codes: each is all of the one above.
  const chain = items.map((_, at) => at);
  if (addsUp(items, root, chain)) return chain;
  const found = levelsBySums(items, false);
  return items.some(opensParts) && items.every((row, at) => !opensParts(row) || found[at] === 1) ? found : levels;
}

/** `single`: one row of the same amount may be all that a row is the sum of, also where 其中 does not say so. */
function levelsBySums(items: readonly Row[], single: boolean): number[] {
  const levels = items.map(() => 0);
  for (let at = 0; at < items.length; at += 1) {
    const count = partsOf(items, at, single);
    levels.fill(1, at + 1, at + 1 + count);
    at += count;
  }
  return levels;
}

/** How many of the rows that follow make it up, in each column; where 其中 opens them and none do, as many as come nearest. */
function partsOf(items: readonly Row[], at: number, single: boolean): number {
  const whole = cellsOf(items[at]);
  const [most] = whole.values();
  if (most === undefined || ![...whole.values()].some((value) => value.gt(0))) return 0;
  const marked = opensParts(items[at + 1]);
  const sums = new Map<string, Decimal>();
  let nearest: { off: Decimal; count: number } | null = null;
  for (let next = at + 1; next < items.length && (next === at + 1 || !opensParts(items[next + 1])); next += 1) {
    added(sums, cellsOf(items[next]));
    if (same(whole, sums) && (marked || single || next > at + 1)) return next - at;
    const off = most.minus(sums.values().next().value ?? decimal(0)).abs();
    if (nearest === null || off.lt(nearest.off)) nearest = { off, count: next - at };
  }
  return marked ? nearest?.count ?? 0 : 0;
}

/** The rows of the first level make up the root, and those of each further one the row above them. */
function addsUp(items: readonly Row[], root: Row, levels: readonly number[]): boolean {
  const top = Math.min(...levels);
  const sums = new Map<string, Decimal>();
  items.forEach((row, at) => { if (levels[at] === top) added(sums, cellsOf(row)); });
  return same(cellsOf(root), sums) && items.every((row, at) => {
    const own: Row[] = [];
    for (let next = at + 1; (levels[next] ?? -1) > (levels[at] ?? 0); next += 1) if (levels[next] === Math.min(...levels.slice(at + 1, next + 1))) own.push(...items.slice(next, next + 1));
    return own.length === 0 || same(cellsOf(row), own.map(cellsOf).reduce(added, new Map()));
  });
}

function added(left: Map<string, Decimal>, right: ReadonlyMap<string, Decimal>): Map<string, Decimal> {
  for (const [column, value] of right) left.set(column, (left.get(column) ?? decimal(0)).plus(value));
  return left;
}

function same(whole: ReadonlyMap<string, Decimal>, sums: ReadonlyMap<string, Decimal>): boolean {
  return whole.size > 0 && [...whole].every(([column, value]) => (sums.get(column) ?? decimal(0)).eq(value));
}

function opensParts(row: Row | undefined): boolean {
  return row !== undefined && OF_WHICH.test(row.place.quote);
}

function cellsOf(row: Row | undefined): Map<string, Decimal> {
  return new Map((row?.facts ?? []).flatMap(({ measure, column, value }) => (measure === 'amount' && value !== null ? [[column.join(' > '), value] as const] : [])));
}
