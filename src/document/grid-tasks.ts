/** The tasks of a performance table that is set in columns by spaces: their names, what each is for, and their money. */
import { yearColumn, type Column } from './column.ts';
import { gridHeader } from './grid-columns.ts';
import { hangGroups } from './grid-groups.ts';
import { placed } from './grid-panes.ts';
import { gridRows } from './grid-rows.ts';
import { cellsOf, isSetInColumns } from './grid.ts';
import { squeeze, type Line } from './lines.ts';
import { isCell } from './table-rows.ts';
import type { TableRow } from './table.ts';

const TASK = /^任务名称$/;
const CONTENT = /^主要内容$/;
const HEADING = /任务名称|主要内容|总额|财政拨款|其他资金|金额/;

/** Null where it is not set so, or has no column of names with money beside it. */
export function gridTasks(lines: readonly Line[]): { columns: Column[]; rows: TableRow[] } | null {
  if (!isSetInColumns(lines)) return null;
  const cells = lines.map((line) => cellsOf(line, 2));
  const first = cells.findIndex((line) => line.some(({ text }) => isCell(text)));
  // The first task may wrap around its amounts.
  const length = lines.slice(0, Math.max(0, first)).findLastIndex(({ text }) => HEADING.test(text)) + 1;
  if (length === 0) return null;
  const header = gridHeader(cells.slice(0, length), cells.slice(length));
  const names = header.columns.filter(({ isKey }) => isKey).map(({ path }) => squeeze(path.at(-1) ?? ''));
  const [name, content] = [names.findIndex((key) => TASK.test(key)), names.findIndex((key) => CONTENT.test(key))];
  if (name < 0 || header.columns.every(({ isKey }) => isKey)) return null;
  lines.forEach((line, at) => { line.role = at < length ? 'header' : 'fact'; });
  const rows = gridRows(lines.slice(length), cells.slice(length), header.columns).filter((row) => row.cells.some((cell) => cell !== null));
  if (rows.some(({ keys }) => (keys[name] ?? '') === '')) return null;
  return {
    columns: hangGroups(header, rows.map((row) => row.cells)).map(yearColumn),
    rows: rows.map((row) => ({ ...placed(row), label: row.keys[name] ?? '', code: null, unit: null, of: null, side: null, cells: row.cells, text: content < 0 || row.keys[content] === '' ? null : row.keys[content] ?? null })),
  };
}
