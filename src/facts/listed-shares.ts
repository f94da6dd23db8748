/** What a table of the narrative says each of a list gets: 「鹿苑街道 5.00 24 10.80 15.80」, under what all of them get. */
import type { FactBook, Place, Row } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import { squeeze } from '../document/lines.ts';
import type { ListedColumn, ListedShares } from '../document/laid-tables.ts';
import { countColumn } from './heading.ts';
import { addFact, addRow, adopt } from './rows.ts';

type ListedRow = ListedShares['rows'][number];

export function addListedShares(book: FactBook, document: BudgetDocument): void {
  for (const shares of document.listedShares) {
    const whole = shares.columns.findIndex(({ name }) => name === '');
    const total = shares.rows.find(({ label }) => label === null);
    const parent = total ? toldBefore(book, shares, total.cells[whole] ?? null) ?? rowOf(book, document, shares.of, total, null) : null;
    for (const row of shares.rows) {
      const own = row.label === null ? parent : rowOf(book, document, row.label, row, shares.of);
      if (!own) continue;
      if (parent && own !== parent) adopt(parent, own);
      shares.columns.forEach((column, at) => { addCell(book, document, own, row, column, row.cells[at] ?? null); });
    }
  }
}

/** The sentence above the table tells what all of them get. */
function toldBefore(book: FactBook, { of }: ListedShares, printed: string | null): Row | null {
  return book.rows.find((row) => row.place.table === null && squeeze(row.label) === of && row.facts.some(({ measure, value }) => measure === 'amount' && printed !== null && value?.eq(printed.replace(/[,，]/g, '')) === true)) ?? null;
}

function rowOf(book: FactBook, document: BudgetDocument, label: string, row: ListedRow, context: string | null): Row {
  return addRow(book, { label, context, place: placeOf(document, row), basis: 'statement' });
}

/** What they get in all is their own figure; each column beside it is a row of its own, told of them. */
function addCell(book: FactBook, document: BudgetDocument, own: Row, row: ListedRow, { name, kind, unit }: ListedColumn, printed: string | null): void {
  if (printed === null || (name === '' && own.facts.some(({ measure }) => measure === 'amount'))) return;
  const place = placeOf(document, row);
  const target = name === '' ? own : addRow(book, { label: name, context: own.label, place, basis: 'statement' });
  addFact(book, target, { measure: kind, printed, unit, year: document.year, column: [kind === 'amount' ? `${document.year}预算` : countColumn(unit)], place });
}

function placeOf(document: BudgetDocument, { lines, quote }: ListedRow): Place {
  const [first] = lines;
  const last = lines.at(-1);
  const part = document.parts.filter(({ line }) => line < (first?.number ?? 0)).at(-1)?.ordinal ?? null;
  return { document: document.id, page: last?.page ?? 1, part, table: null, row: null, column: null, lines: [first?.number ?? 1, last?.number ?? 1], quote };
}
