/** Every fact of a document as data, and every line with the role it was read in. */
import type { Fact, FactBook } from './budget/fact.ts';
import type { BudgetDocument } from './document/document.ts';

const FIELDS = ['document', 'year', 'page', 'lines', 'part', 'table', 'code', 'label', 'column', 'value', 'unit', 'text'] as const;

type Field = (typeof FIELDS)[number];
type Value = string | number | null | readonly [number, number];

/** `header`: the first line of a CSV names its columns; documents that follow in the same output leave it out. */
export function exportFacts(book: FactBook, format: 'jsonl' | 'csv', header = true): string {
  const records = book.facts.map(record);
  if (format === 'jsonl') return records.map((one) => `${JSON.stringify(one)}\n`).join('');
  return [...(header ? [csvLine(FIELDS)] : []), ...records.map((one) => csvLine(FIELDS.map((field) => one[field])))].join('');
}

function record({ row, place, ...fact }: Fact): Record<Field, Value> {
  return {
    document: place.document, year: fact.year, page: place.page, lines: place.lines, part: place.part, table: place.table, code: row.code,
    label: row.label, column: fact.column.join(' > '), value: fact.printed, unit: fact.unit, text: fact.text,
  };
}

/** RFC 4180, and no cell that a spreadsheet would run as a formula. */
export function csvLine(cells: readonly Value[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: Value): string {
  const text = value === null ? '' : typeof value === 'object' ? value.join('-') : String(value);
  const safe = /^[=@\t\r]|^[+-](?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function exportLines(document: BudgetDocument): string {
  return document.lines.filter(({ role }) => role !== 'blank')
    .map(({ number, page, role, text }) => `${JSON.stringify({ document: document.id, line: number, page, role: role ?? 'unplaced', text })}\n`).join('');
}
