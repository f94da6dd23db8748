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

const WHOLE = /^(?:\d{4}年度?)?(?:预算)?[合总]计$/;

interface Sum { whole: number; members: readonly number[] }

/** The first column is the total of the row, or of each year: the year before may have its total alone. */
export function wholeFirst(columns: readonly Column[]): boolean {
  const blocks = yearBlocks(columns);
  if (columns.length < 3 || columns.some(({ path }) => OF_WHICH.test(squeeze(path.at(-1) ?? '')))) return false;
  return blocks.length === 1 ? columns[0]?.path.length === 1 && WHOLE.test(squeeze(columns[0].path[0] ?? '')) : blocks.length === 2 && blocks.every((block) => block.length === 1 || (columns[block[0] ?? 0]?.path.length === 1 && /^[合总小]计$/.test(squeeze(columns[block[0] ?? 0]?.path[0] ?? ''))));
}

/** Columns side by side of one year. */
function yearBlocks(columns: readonly Column[]): number[][] {
  const blocks: number[][] = [];
  columns.forEach(({ year }, at) => {
    if (at > 0 && columns[at - 1]?.year === year) blocks.at(-1)?.push(at);
    else blocks.push([at]);
  });
  return blocks;
}

/** What adds up in a row: the first column of a year to all that stand beside it, a group's 小计 to its other cells. */
function sumsOf(columns: readonly Column[]): Sum[] {
  return yearBlocks(columns).filter(({ length }) => length > 1).flatMap((block) => {
    const inGroup = (at: number): number[] => block.filter((other) => (columns[other]?.path.length ?? 0) > 1 && columns[other]?.path[0] === columns[at]?.path[0]);
    const subtotal = (members: readonly number[]): number | undefined => members.find((at) => columns[at]?.path.at(-1) === SUBTOTAL);
    const groups = block.flatMap((at) => ((columns[at]?.path.length ?? 0) > 1 && inGroup(at)[0] === at ? [inGroup(at)] : []));
    const beside = block.slice(1).filter((at) => columns[at]?.path.length === 1);
    const top = [...beside, ...groups.flatMap((members) => subtotal(members) ?? members)];
    return [{ whole: block[0] ?? 0, members: top }, ...groups.flatMap((members) => {
      const whole = subtotal(members);
      return whole === undefined ? [] : [{ whole, members: members.filter((at) => at !== whole) }];
    })];
  });
}

/** The columns that the numbers of a row can stand in, in their order: each way in which everything adds up. */
export function placements(columns: readonly Column[], numbers: readonly string[]): number[][] {
  const sums = sumsOf(columns);
  const oneYear = yearBlocks(columns).length === 1;
  const found: number[][] = [];
  const place = (at: number, taken: readonly number[]): void => {
    if (at === numbers.length) {
      const row = spread(columns.length, numbers, taken).map((cell) => cell ?? '');
      if (sums.every(({ whole, members }) => isSum(row, whole, members))) found.push([...taken]);
      return;
    }
    const last = columns.length - (numbers.length - at);
    for (let column = at === 0 ? 0 : (taken.at(-1) ?? 0) + 1; column <= (at === 0 && oneYear ? 0 : last); column += 1) place(at + 1, [...taken, column]);
  };
  if (numbers.length > 1 && numbers.length <= columns.length) place(0, []);
  return found;
}

/** What each of those ways has in the same column. */
export function sureCells(columns: readonly Column[], numbers: readonly string[]): (string | null)[] {
  const [first = [], ...others] = placements(columns, numbers).map((taken) => spread(columns.length, numbers, taken));
  return columns.map((_, at) => (others.every((other) => other[at] === first[at]) ? first[at] ?? null : null));
}

/** The numbers in their columns, null elsewhere. */
export function spread(width: number, numbers: readonly string[], columns: readonly number[]): (string | null)[] {
  return Array.from({ length: width }, (_, at) => numbers[columns.indexOf(at)] ?? null);
}
