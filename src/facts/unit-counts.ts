/** The people and vehicles of each budget unit, from a table of the narrative: 「某某监督站 0 46 43 18」 → its 行政编制, 事业编制, 在编人员, 车辆. */
import type { FactBook, Place } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import type { UnitCounts } from '../document/unit-counts.ts';
import { countColumn } from './heading.ts';
import { addFact, addRow } from './rows.ts';

export function addUnitCounts(book: FactBook, document: BudgetDocument): void {
  const totals = document.unitCounts.find(({ unit }) => unit === null);
  for (const row of document.unitCounts) {
    if (row.unit === null || !document.budgetUnits.includes(row.unit)) continue;
    for (const { column, printed, counter } of row.counts) {
      const place = placeOf(document, row);
      const label = asTold(book, column, totals?.counts.find((count) => count.column === column)?.printed ?? null);
      const own = addRow(book, { label, place, basis: 'statement', budgetUnit: row.unit });
      addFact(book, own, { measure: 'count', printed, unit: counter, year: document.year, column: [countColumn(counter)], place });
    }
  }
}

/** What a sentence calls the same count of all: 离退休人员 for the column 离退休. A count that no sentence tells keeps its column's name. */
function asTold(book: FactBook, column: string, total: string | null): string {
  const told = book.facts.find(({ measure, row, value }) => measure === 'count' && row.budgetUnit === null && row.label.includes(column) && total !== null && value?.eq(total) === true);
  return told?.row.label ?? column;
}

function placeOf(document: BudgetDocument, { lines, quote }: UnitCounts): Place {
  const [first] = lines;
  const last = lines.at(-1);
  const part = document.parts.filter(({ line }) => line < (first?.number ?? 0)).at(-1)?.ordinal ?? null;
  return { document: document.id, page: last?.page ?? 1, part, table: null, row: null, column: null, lines: [first?.number ?? 1, last?.number ?? 1], quote };
}
