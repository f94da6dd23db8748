/** Whether printed cells of one row add up. */
import { decimal, decimalsOf, parseDecimal } from '../budget/amount.ts';

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
