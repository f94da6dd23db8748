/** 「支出项目类别（资金使用单位）」: one column for the units and what each spends; a unit's row is the sum of the rows up to the next unit's. */
import { decimal, type Decimal } from '../budget/amount.ts';
import { cellAmount } from './column-sums.ts';
import { squeeze } from './lines.ts';
import type { Table, TableRow } from './table.ts';

const SPENDER = /资金使用单位|使用资金单位/;
const TOTAL = /^[合总]计$/;

/** The units of such a table; none where its rows do not add up to them, and they to the total. */
export function unitsAbove({ keys, rows }: Table): string[] {
  const total = rows.find(({ label }) => TOTAL.test(squeeze(label)));
  const body = rows.filter(({ label, kind }) => kind === 'row' && !TOTAL.test(squeeze(label)));
  if (!total || !keys.some((key) => SPENDER.test(squeeze(key)))) return [];
  const units: TableRow[] = [];
  for (let at = 0; at < body.length;) {
    const count = spentBelow(body, at);
    if (count === 0) return [];
    units.push(body[at] as TableRow);
    at += count + 1;
  }
  return units.length > 1 && isSumOf(total, units) ? units.map(({ label }) => label) : [];
}

/** How many rows below it make it up; what has no money at all belongs to the unit above it. */
function spentBelow(rows: readonly TableRow[], at: number): number {
  const whole = rows[at] as TableRow;
  if (!hasMoney(whole)) return 0;
  for (let count = 1; at + count < rows.length; count += 1) {
    if (!isSumOf(whole, rows.slice(at + 1, at + 1 + count))) continue;
    const rest = rows.slice(at + 1 + count).findIndex(hasMoney);
    return count + (rest < 0 ? rows.length - at - 1 - count : rest);
  }
  return 0;
}

function hasMoney({ cells }: TableRow): boolean {
  return cells.some((cell) => !amount(cell).eq(0));
}

function isSumOf(whole: TableRow, parts: readonly TableRow[]): boolean {
  return whole.cells.every((cell, column) => parts.reduce((sum, { cells }) => sum.plus(amount(cells[column])), decimal(0)).eq(amount(cell)));
}

function amount(cell: string | null | undefined): Decimal {
  return cellAmount(cell ?? undefined);
}
