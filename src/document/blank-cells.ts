/**
 * Text has no place for a cell that was left blank: 「甲项目 36.00 36.00」 under 总计, 一般公共预算, 政府性基金. Which columns the
 * numbers of a row can stand in is told by what must add up within it.
 */
import { isSum } from './column-sums.ts';
import type { Column } from './column.ts';
import { SUBTOTAL } from './column-names.ts';
import { squeeze } from './lines.ts';

/** A part of the column before it: it need not add up to it. */
const OF_WHICH = /^其中[:：]?/;

interface Sum { whole: number; members: readonly number[] }

/** The first column is the total of the row. */
export function wholeFirst(columns: readonly Column[]): boolean {
  const [first] = columns;
  return columns.length > 2 && first?.path.length === 1 && /^(?:\d{4}年度?)?(?:预算)?[合总]计$/.test(squeeze(first.path[0] ?? '')) && columns.every(({ year, path }) => year === first.year && !OF_WHICH.test(squeeze(path.at(-1) ?? '')));
}

/** What adds up in a row: the first column to all that stand beside it, a group's 小计 to its other cells. */
function sumsOf(columns: readonly Column[]): Sum[] {
  const inGroup = (at: number): number[] => columns.flatMap(({ path }, other) => (path.length > 1 && path[0] === columns[at]?.path[0] ? [other] : []));
  const subtotal = (members: readonly number[]): number | undefined => members.find((at) => columns[at]?.path.at(-1) === SUBTOTAL);
  const groups = columns.flatMap(({ path }, at) => (path.length > 1 && inGroup(at)[0] === at ? [inGroup(at)] : []));
  const beside = columns.flatMap(({ path }, at) => (at > 0 && path.length === 1 ? [at] : []));
  const top = [...beside, ...groups.flatMap((members) => subtotal(members) ?? members)];
  return [{ whole: 0, members: top }, ...groups.flatMap((members) => {
    const whole = subtotal(members);
    return whole === undefined ? [] : [{ whole, members: members.filter((at) => at !== whole) }];
  })];
}

/** The columns that the numbers of a row can stand in, in their order: each way in which everything adds up. */
export function placements(columns: readonly Column[], numbers: readonly string[]): number[][] {
  const sums = sumsOf(columns);
  const found: number[][] = [];
  const place = (at: number, taken: readonly number[]): void => {
    if (at === numbers.length) {
      const row = spread(columns.length, numbers, taken).map((cell) => cell ?? '');
      if (sums.every(({ whole, members }) => isSum(row, whole, members))) found.push([...taken]);
      return;
    }
    const last = columns.length - (numbers.length - at);
    for (let column = at === 0 ? 0 : (taken.at(-1) ?? 0) + 1; column <= (at === 0 ? 0 : last); column += 1) place(at + 1, [...taken, column]);
  };
  if (numbers.length > 1 && numbers.length <= columns.length) place(0, []);
  return found;
}

/** The numbers in their columns, null elsewhere. */
export function spread(width: number, numbers: readonly string[], columns: readonly number[]): (string | null)[] {
  return Array.from({ length: width }, (_, at) => numbers[columns.indexOf(at)] ?? null);
}
