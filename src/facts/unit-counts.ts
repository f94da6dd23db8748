/** The tables of the narrative → facts: 「某某监督站 0 46 43 18」 → its 行政编制, 事业编制, 在编人员, 车辆; 「项目支出 54.00 52.00 2.00 3.85%」 → how it moved. */
import type { FactBook, Place } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import type { UnitCount, UnitCounts } from '../document/unit-counts.ts';
import { countColumn } from './heading.ts';
import { addFact, addRow } from './rows.ts';

export function addUnitCounts(book: FactBook, document: BudgetDocument): void {
  const totals = document.unitCounts.filter(({ unit }) => unit === null);
  for (const row of document.unitCounts) {
    const place = placeOf(document, row);
    if (row.counts.some(({ measure }) => measure !== 'count')) {
      addMoved(book, document, row, place);
      continue;
    }
    if (row.unit !== null && !document.budgetUnits.includes(row.unit)) continue;
    addUnit(book, document, row, place);
    for (const { column, printed, counter, year } of row.counts) {
      const total = totals.flatMap(({ counts }) => counts).find((count) => count.column === column)?.printed ?? null;
      const label = asTold(book, column, total);
      // What a sentence tells of all is told there.
      if (row.unit === null && label !== null) continue;
      const own = addRow(book, { label: label ?? column, place, basis: 'statement', budgetUnit: row.unit });
      addFact(book, own, { measure: 'count', printed, unit: counter, year: year ?? document.year, column: [countColumn(counter)], place });
    }
  }
}

/** A unit that no table has a row for is named by its counts alone. */
function addUnit(book: FactBook, document: BudgetDocument, { unit, counts }: UnitCounts, place: Place): void {
  if (unit === null || document.tables.some(({ rows }) => rows.some((row) => row.unit === unit))) return;
  const own = addRow(book, { label: unit, place, basis: 'statement', budgetUnit: unit, role: 'unit' });
  for (const { column, printed, counter, year } of counts) addFact(book, own, { measure: 'count', printed, unit: counter, year: year ?? document.year, column: [column], place });
}

/** What a sentence calls the same count of all: 离退休人员 for the column 离退休; null where no sentence tells it. */
function asTold(book: FactBook, column: string, total: string | null): string | null {
  const [, stem = column] = HEAD_COUNT.exec(column) ?? [];
  const told = book.facts.find(({ measure, row, value }) => measure === 'count' && row.budgetUnit === null && (row.label.includes(column) || row.label.includes(stem)) && total !== null && value?.eq(total.replace(/,/g, '')) === true);
  return told?.row.label ?? null;
}

/** 编制数 of a column is 编制 of a sentence, 在职人数 is 在职人员. */
const HEAD_COUNT = /^(\S{2,}?)(?:人数|数)$/;

/** A kind of money in both years, and how it moved; the row of all is all spending. */
function addMoved(book: FactBook, document: BudgetDocument, { unit, counts }: UnitCounts, place: Place): void {
  const row = addRow(book, { label: unit ?? '支出总计', place, basis: 'statement' });
  for (const { measure, printed, year } of counts) {
    const negative = printed.startsWith('-');
    addFact(book, row, { measure, column: columnOf(measure, year, document.year), year: year ?? document.year, printed: printed.replace('-', ''), negative, unit: measure === 'percent' ? '%' : document.unit, place });
  }
}

function columnOf(measure: UnitCount['measure'], of: number | null, year: number): string[] {
  return [measure === 'amount' ? `${of ?? year}预算` : measure === 'change' ? `比${year - 1}增减额` : '增减幅'];
}

function placeOf(document: BudgetDocument, { lines, quote }: UnitCounts): Place {
  const [first] = lines;
  const last = lines.at(-1);
  const part = document.parts.filter(({ line }) => line < (first?.number ?? 0)).at(-1)?.ordinal ?? null;
  return { document: document.id, page: last?.page ?? 1, part, table: null, row: null, column: null, lines: [first?.number ?? 1, last?.number ?? 1], quote };
}
