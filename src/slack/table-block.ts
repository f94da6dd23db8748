/** A long list of a reply → Slack's native table, and the whole of it as a CSV file when the table cannot hold it. */
import type { types } from '@slack/bolt';
import { csvLine } from '../export.ts';
import type { Reply } from '../reply/reply.ts';
import type { ReplyTable } from '../reply/table.ts';
import { literal } from './escape.ts';
import { TABLE_COLUMNS, TABLE_ROWS, TABLE_TEXT } from './limits.ts';
import { shorten } from './split.ts';

export interface CsvFile { name: string; content: string }

export interface DrawnTable {
  block: types.TableBlock;
  /** The text of the reply before and after the list that the table shows. */
  before: string;
  after: string;
  /** Characters in its cells. */
  length: number;
  shown: number;
  rows: number;
  /** Null when the table shows everything. */
  file: CsvFile | null;
}

const LONGEST_CELL = 300;
/** The mark that makes spreadsheets read UTF-8. */
const BOM = '\uFEFF';

/** The longest list becomes the table: Slack takes one a message; other lists become lines. */
export function drawTable({ text, tables }: Reply): DrawnTable | null {
  const [table] = [...tables].filter(({ columns }) => columns.length <= TABLE_COLUMNS).sort((left, right) => right.rows.length - left.rows.length);
  if (!table) return null;
  const start = text.indexOf(table.sentence);
  const around = start < 0 ? [text, ''] : [`${text.slice(0, start)}${table.lead}`, `${table.tail}${text.slice(start + table.sentence.length)}`];
  const [before = '', after = ''] = around.map((part) => inLines(part, tables, table));
  const cells = [table.columns, ...table.rows].map((row) => row.map(cell));
  const shown = rowsThatFit(cells);
  const whole = shown === cells.length && ![...table.columns, ...table.rows.flat()].some((one) => one.length > LONGEST_CELL);
  const rows = cells.slice(0, shown);
  return {
    block: {
      type: 'table', rows: rows.map((row) => row.map((one) => ({ type: 'raw_text', text: one }))),
      column_settings: table.columns.map((_, index) => (table.rows.every((row) => /^[^\p{L}]*\d/u.test(row[index] ?? '')) ? { align: 'right' } : { is_wrapped: true })),
    },
    before, after, length: lengthOf(rows), shown: shown - 1, rows: table.rows.length,
    file: whole ? null : { name: 'rows.csv', content: `${BOM}${[table.columns, ...table.rows].map((row) => csvLine(row)).join('')}` },
  };
}

/** The lists of a text as lines, where no table can be drawn; `except` is drawn. */
export function inLines(text: string, tables: Reply['tables'], except?: ReplyTable): string {
  return tables.filter((table) => table !== except).reduce((whole, { sentence, lead, tail, rows }) =>
    whole.replace(sentence, () => [lead, ...rows.map((row) => `• ${row.filter((one) => one !== '').join('  ')}`), tail].filter((line) => line !== '').join('\n')), text);
}

/** Slack refuses an empty cell. */
function cell(text: string): string {
  return shorten(literal(text), LONGEST_CELL).trim() || '–';
}

/** Header and as many rows as fit; at least one row. */
function rowsThatFit(cells: readonly string[][]): number {
  let shown = Math.min(cells.length, TABLE_ROWS + 1);
  while (shown > 2 && lengthOf(cells.slice(0, shown)) > TABLE_TEXT) shown -= 1;
  return shown;
}

function lengthOf(rows: readonly string[][]): number {
  return rows.flat().reduce((sum, { length }) => sum + length, 0);
}
