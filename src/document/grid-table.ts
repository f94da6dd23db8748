/** A table whose columns stand apart by spaces → header and rows: each amount in the column that it stands in, so empty cells stay empty. */
import { yearColumn, type Column } from './column.ts';
import { gridHeader, isTotalLine, type GridColumn } from './grid-columns.ts';
import { hangGroups } from './grid-groups.ts';
import { gridRows, type GridRow } from './grid-rows.ts';
import { panesOf, placed, readPanes } from './grid-panes.ts';
import { cellsOf, fullWidthOf, type GridCell } from './grid.ts';
import { squeeze, type Line } from './lines.ts';
import { rowKeyOf, hasSeveralCells } from './row-keys.ts';
import { isCell, readKey, spanOf, type BadRow } from './table-rows.ts';
import type { TableRow } from './table.ts';
import { NUMBERED } from './two-sided-rows.ts';

export interface GridTable { keys: string[]; columns: Column[]; left: number; rows: TableRow[]; bad: BadRow[] }

/** 「收  入    支  出」 above the sides, each word in one cell or in two. */
const SIDE = /^(?:[收支]\s*[入出]|[收入支出])$/;
const CARRIES_LEVEL = /^[类款项]$/;
/** Cells beside a name. */
const BESIDE = /^(?:备注|说明|资金来源|数量|单价.*|计量单位|采购组织形式|采购方式|(?:资金|项目)?用途|(?:项目|主要)内容|项目简介|项目(?:属性|类别|类型)|\S*目标|是否\S*)$/;
const TOTAL = /^[合总]计$/;
const SUBJECT_CODE = /科目(?:代码|编码)$/;
/** What offices call the same cell. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:预算)?(?:部门|单位|部门\(单位\))(?:代码|编码)$/, '单位代码'], [/^(?:预算)?(?:部门|单位|部门\(单位\))(?:名称)?$/, '单位名称'],
  [/^(?:支出)?(?:功能|经济)?(?:分类)?科目(?:代码|编码)$/, '科目编码'], [/^(?:支出)?(?:功能|经济)?(?:分类)?科目名称$/, '科目名称'],
  [/^(?:预算)?单位[(/]项目\)?名称$/, '单位名称(项目)'], [/^采购(?:品目|目录)(?:名称)?$/, '采购品目'], [/^(?:预算)?项目名称$/, '项目名称'],
];

/** Null where no line above the first row says what its columns are. */
export function readGrid(printed: readonly Line[], nameless: string): GridTable | null {
  const full = fullWidthOf(printed);
  const lines = printed.filter((line) => !isOrdinal(cellsOf(line, full)));
  printed.forEach((line) => { line.role = lines.includes(line) ? 'fact' : 'header'; });
  const cells = lines.map((line) => cellsOf(line, full));
  const amount = cells.findIndex((line) => line.some(({ text }) => isCell(text) || NUMBERED.test(text)));
  const first = amount < 0 ? cells.findIndex(isTotalLine) : amount;
  const length = first < 0 ? lines.length : first;
  if (length === 0) return null;
  const body = cells.slice(length);
  const header = gridHeader(cells.slice(0, length).filter((line) => !line.every(({ text }) => SIDE.test(text))), body);
  lines.slice(0, length).forEach((line) => { line.role = 'header'; });
  const panes = panesOf(header.columns);
  if (panes.length > 1) return readPanes(lines.slice(length), body, header, panes);
  const rows = gridRows(lines.slice(length), body, header.columns);
  const columns = hangGroups(header, rows.map((row) => row.cells)).map(yearColumn);
  const keys = header.columns.filter(({ isKey }) => isKey).map(({ path }) => nameOfKey(path.at(-1) ?? ''));
  return { keys, columns, left: 0, ...tableRows(rows, keys, namesOf(header.columns, keys), nameless) };
}

/** 「栏次 1 2 3」 */
function isOrdinal(cells: readonly GridCell[]): boolean {
  const numbers = cells.filter(({ text }) => text !== '栏次');
  return numbers.length > 1 && numbers.every(({ text }, at) => Number(text) === Number(numbers[0]?.text) + at) && Number(numbers[0]?.text) <= 2;
}

function nameOfKey(printed: string): string {
  const key = squeeze(printed);
  return ALIASES.find(([pattern]) => pattern.test(key))?.[1] ?? key;
}

/** The keys that can name a row: words behind the amounts tell more of it. */
function namesOf(columns: readonly GridColumn[], keys: readonly string[]): string[] {
  const amounts = columns.findIndex(({ isKey }) => !isKey);
  const before = columns.filter(({ isKey }, at) => isKey && (amounts < 0 || at < amounts)).length;
  const names = keys.slice(0, before);
  return names.some(isNameKey) ? names : [...keys];
}

function tableRows(printed: readonly GridRow[], keys: readonly string[], names: readonly string[], nameless: string): { rows: TableRow[]; bad: BadRow[] } {
  const rows: TableRow[] = [];
  const bad: BadRow[] = [];
  let whose: string | null = null;
  for (const row of printed.filter(({ cells }) => cells.some((cell) => cell !== null))) {
    const total = row.keys.map((key) => key.replace(/\s/g, '')).filter((key) => key !== '');
    const key: Key = total.length === 1 && TOTAL.test(total[0] ?? '') ? { label: total[0] ?? '', code: null, unit: null, of: null, bought: null } : keyOf(row.keys, keys, names, whose);
    if (key.label === '' && keys.length > 0) {
      bad.push({ ...spanOf(row.lines), reason: `this row has numbers but no name: ${row.lines.at(-1)?.text ?? ''}` });
      continue;
    }
    whose = key.unit ?? whose;
    rows.push({ ...placed(row), ...key, label: key.label === '' ? nameless : key.label, side: null, cells: row.cells, ...beside(row.keys, keys) });
  }
  return { rows, bad };
}

/** What stands beside a row in words: what it is for, who pays, how many. */
function beside(cells: readonly string[], keys: readonly string[]): Pick<TableRow, 'text' | 'counted' | 'paidFrom'> {
  const cell = (name: RegExp): string => cells[keys.findIndex((key) => name.test(key))] ?? '';
  const [, many, unit = ''] = /^(\d[\d,，]*(?:\.\d+)?)\s*(\S*)$/.exec(cell(/^数量$/)) ?? [];
  const paid = cell(/^资金来源$/);
  const text = cell(/^(?:备注|说明|(?:资金|项目)?用途|(?:项目|主要)内容|项目简介|\S*目标)$/);
  return { text: text === '' ? null : text, ...(many === undefined ? {} : { counted: { printed: many, unit: unit === '' ? cell(/^计量单位$/) : unit } }), ...(paid === '' ? {} : { paidFrom: paid }) };
}

interface Key { label: string; code: string | null; unit: string | null; of: string | null; bought: string | null }

function keyOf(cells: readonly string[], keys: readonly string[], naming: readonly string[], whose: string | null): Key {
  const cell = (key: string): string => cells[keys.indexOf(key)] ?? '';
  if (hasSeveralCells(keys)) {
    const own = rowKeyOf(cells, keys, whose);
    if (own) return { ...own, code: null };
  }
  const levels = keys.flatMap((key, at) => (CARRIES_LEVEL.test(key) ? [cells[at] ?? ''] : [])).join('');
  const code = levels === '' ? cell('科目编码') : levels;
  const [own = -1, other = -1] = keys.flatMap((key, at) => (SUBJECT_CODE.test(key) ? [at] : []));
  // 30201 办公费 50201 办公经费: the department's classification, and beside it the government's.
  if (other > own + 1 && keys.length > other + 1) {
    const beside = cells[other] === '' ? null : `${cells[other + 1] ?? ''}（${cells[other] ?? ''}）`;
    return { label: cells[own + 1] ?? '', code: cells[own] === '' ? null : cells[own] ?? null, unit: null, of: beside, bought: null };
  }
  const names = naming.flatMap((key, at) => (isNameKey(key) && (cells[at] ?? '') !== '' ? [cells[at] ?? ''] : []));
  const label = names.at(-1) ?? '';
  if (code === '' && !keys.includes('科目编码')) {
    const read = readKey(label, { keys, columns: [], sides: [], left: 0 }, null);
    return { label: read.label, code: read.code, unit: null, of: read.of ?? null, bought: null };
  }
  return { label, code: code === '' ? null : code, unit: null, of: null, bought: null };
}

function isNameKey(key: string): boolean {
  return !/(?:代码|编码|序号)$/.test(key) && !CARRIES_LEVEL.test(key) && !BESIDE.test(key);
}
