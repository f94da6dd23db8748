/** Whether printed cells of one row add up. */
import { decimal, decimalsOf, parseDecimal } from '../budget/amount.ts';
import type { Column } from './column.ts';
import { squeeze } from './lines.ts';

/** Up to half of the last printed place for each rounded member. */
export function isSum(row: readonly string[], whole: number, members: readonly number[]): boolean {
  const places = Math.max(...[whole, ...members].map((at) => decimalsOf(row[at] ?? '')));
  const sum = members.reduce((total, at) => total.plus(cellAmount(row[at])), decimal(0));
  return sum.minus(cellAmount(row[whole])).abs().lte(decimal(10).pow(-places).times(members.length).div(2));
}

/** A dash is nothing. */
export function cellAmount(cell: string | undefined): ReturnType<typeof decimal> {
  return cell === undefined || !/\d/.test(cell) ? decimal(0) : parseDecimal(cell.replace(/[%％]$/, ''));
}

/** 「总计 一般公共预算 政府性基金 其他收入」: one whole, and what it is the sum of. */
export function opensWithTotal(columns: readonly Column[]): boolean {
  const [first, ...others] = columns.map(({ path, year }) => (path.length === 1 ? `${squeeze(path[0] ?? '')}|${year ?? ''}` : '|'));
  return others.length > 1 && /[合总]计\|/.test(first ?? '') && others.every((name) => !name.startsWith('|') && !/[合总]计\|/.test(name) && name.split('|')[1] === first?.split('|')[1]);
}

/** Where empty cells were left out, the first number is the total for sure if the others add up to it. */
export function isTotalFirst(numbers: readonly string[]): boolean {
  return numbers.length > 1 && isSum(numbers, 0, numbers.slice(1).map((_, at) => at + 1));
}
