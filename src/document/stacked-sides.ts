/** A table that prints its two sides one below the other: 「收入项目 预算数 …」, and under it 「支出 合计 一般公共预算 …」. */
import { anyColumn, anyKey } from './column-names.ts';
import type { Header } from './columns.ts';
import { squeeze, type Line } from './lines.ts';
import { headerOfCells } from './printed-header.ts';
import type { Table, TableRow } from './table.ts';
import { readRows, trailingNumbers, type BadRow } from './table-rows.ts';

const SPENT = /^支出(?:项目)?\s/;
const RECEIVED = /收入/;

export interface Lower { header: Header; body: Line[] }

/** Where the header of the expenditure stands below rows of the revenue, and what it says; null where none does. */
export function lowerSide(lines: readonly Line[]): { at: number; lower: Lower } | null {
  const numbers = lines.map(({ text }) => trailingNumbers(text).numbers);
  const first = numbers.findIndex(({ length }) => length > 0);
  const at = lines.findIndex(({ text }, index) => index > first && first >= 0 && SPENT.test(text) && numbers[index]?.length === 0);
  const [line, ...below] = at < 0 ? [] : lines.slice(at);
  const width = Math.max(0, ...below.map(({ text }) => trailingNumbers(text).numbers.length));
  if (!line || !lines.slice(0, first).some(({ text }) => RECEIVED.test(squeeze(text)))) return null;
  const cells = line.text.split(/\s+/);
  const isKey = (cell: string): boolean => anyKey(squeeze(cell));
  const header = cells.every((cell) => isKey(cell) || anyColumn(squeeze(cell)).whole) ? headerOfCells(cells, isKey, below.map(({ text }) => trailingNumbers(text).numbers).filter(({ length }) => length === width)) : null;
  if (!header) return null;
  line.role = 'header';
  return { at, lower: { header, body: below } };
}

/** Both sides as one table, its revenue columns on the left. */
export function stackSides(upper: { header: Header; body: readonly Line[] }, { header, body }: Lower, nameless: string): Pick<Table, 'columns' | 'left' | 'rows'> & { bad: BadRow[] } {
  const [revenue, spent] = [readRows(upper.body, upper.header, nameless), readRows(body, header, nameless)];
  const on = (side: TableRow['side'], rows: readonly TableRow[]): TableRow[] => rows.map((row) => ({ ...row, side }));
  return { columns: [...upper.header.columns, ...header.columns], left: upper.header.columns.length, rows: [...on('revenue', revenue.rows), ...on('expenditure', spent.rows)], bad: [...revenue.bad, ...spent.bad] };
}
