/**
 * The sides of a table that is set by spaces: revenue on the left, and beside it expenditure, once or several times, by
 * function, by the department's economic classification and by the government's. Each has a column of names and its amounts.
 */
import { yearColumn } from './column.ts';
import type { GridColumn, GridHeader } from './grid-columns.ts';
import { hangGroups } from './grid-groups.ts';
import { gridRows, type GridRow } from './grid-rows.ts';
import type { GridTable } from './grid-table.ts';
import type { GridCell } from './grid.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';
import { spanOf } from './table-rows.ts';
import type { TableRow } from './table.ts';
import { CELL } from './two-sided-rows.ts';

/** What the rows of a side are named by. */
const ITEM = /^(?:(?:收入|支出)?项目(?:\(.*\))?|(?:(?:部门|政府)预算)?(?:支出)?(?:功能|经济)?(?:分类?)?科目(?:名称)?(?:\(.*\))?)$/;
const ECONOMIC = /经济/;
/** Where a table has several sides of expenditure, names are numbered on three levels: 一、, 1、, （1）; and 其中 opens one. */
const NUMBERED_CELL = new RegExp(`${CELL.source}|^\\d{1,2}[、.．](?!\\d)|^[（(]\\d{1,2}[)）]|^其中[:：]`);
const SIDE_NAME = /^[收支]\s*[入出]$/;
/** More sides than revenue and one of expenditure. */
const SEVERAL = 3;

/** Where each side begins; fewer than two where the names of another have no amounts before them. */
export function panesOf(columns: readonly GridColumn[]): number[] {
  const items = columns.flatMap(({ path, isKey }, at) => (isKey && ITEM.test(squeeze(path.at(-1) ?? '')) ? [at] : []));
  if (items.length >= SEVERAL) return items.every((at, nth) => (nth === 0 || columns[at - 1]?.isKey === false) && columns[at + 1]?.isKey === false) ? items : [];
  return items.length === 2 && columns.slice(0, items[1]).some(({ isKey }) => !isKey) ? items : [];
}

export function readPanes(lines: readonly Line[], body: readonly (readonly GridCell[])[], { columns, groups }: GridHeader, panes: readonly number[]): GridTable {
  const starts = panes.map((at, nth) => (nth === 0 ? 0 : columns[at]?.band?.from ?? columns[at]?.span.from ?? 0));
  const names = groups.filter(({ text }) => !SIDE_NAME.test(text));
  const read = starts.map((from, nth) => {
    const to = starts[nth + 1] ?? Infinity;
    const own = columns.slice(nth === 0 ? 0 : panes[nth], panes[nth + 1]);
    const cells = body.map((line) => line.filter((cell) => cell.from >= from && cell.to <= to));
    const rows = gridRows(lines, cells, own, panes.length < SEVERAL ? CELL : NUMBERED_CELL).filter((row) => row.cells.some((cell) => cell !== null));
    const paths = hangGroups({ columns: own, groups: names.filter(({ span }) => (nth === 0 ? span.to <= to : span.from >= from && span.from < to)) }, rows.map((row) => row.cells));
    const economic = panes.length >= SEVERAL && ECONOMIC.test(own[0]?.path.at(-1) ?? '');
    return { columns: paths.map(yearColumn), rows: rows.map((row) => sideRow(row, nth === 0 ? 'revenue' : 'expenditure', panes.length >= SEVERAL, economic)) };
  });
  const rows = read.flatMap((side) => side.rows);
  // The sides of a table of two go on together.
  if (panes.length < SEVERAL) rows.sort((left, right) => left.lines[0] - right.lines[0]);
  return { keys: panes.map(() => '项目'), columns: read.slice(0, 2).flatMap((side) => side.columns), left: read[0]?.columns.length ?? 1, rows, bad: [] };
}

/** `several`: a line has so many rows that each quotes its own cells. */
function sideRow(row: GridRow, side: 'revenue' | 'expenditure', several: boolean, economic: boolean): TableRow {
  const code = row.keys.find((key) => /^\d{3,7}$/.test(key)) ?? null;
  const label = joinWrapped(row.keys.filter((key) => key !== code));
  return { ...placed(row), label, code, unit: null, of: null, side, cells: row.cells, ...(several ? { quote: [label, ...row.cells.filter((cell) => cell !== null)].join(' ') } : {}), ...(economic ? { cutBy: 'economic' as const } : {}) };
}

export function placed({ lines }: GridRow): Pick<TableRow, 'text' | 'path' | 'kind' | 'page' | 'lines' | 'quote'> {
  return { text: null, path: [], kind: 'row', ...spanOf(lines), quote: joinWrapped(lines.map(({ text }) => text)) };
}
