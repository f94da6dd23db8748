/** What a table inside the narrative lists as bought → a row each, with the kind that it says, 货物 goods, 工程 works or 服务 services. */
import type { FactBook, Place } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import { countColumn } from './heading.ts';
import { addFact, addRow } from './rows.ts';

export function addListedPurchases(book: FactBook, document: BudgetDocument): void {
  for (const { kind, label, printed, unit, lines, quote, counted } of document.purchases) {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) continue;
    const part = document.parts.filter(({ line }) => line < first.number).at(-1)?.ordinal ?? null;
    const place: Place = { document: document.id, page: last.page, part, table: null, row: label, column: null, lines: [first.number, last.number], quote };
    const row = addRow(book, { label, place, basis: 'statement', bought: kind, context: projectOf(book, label) });
    addFact(book, row, { measure: 'amount', column: [`${document.year}预算`], year: document.year, printed, unit, place });
    // 1 项, 1 批: how it is bought, and no number of anything.
    if (counted && !/^[项批宗次]/.test(counted.counter)) addFact(book, row, { measure: 'count', column: [countColumn(counted.counter)], year: document.year, printed: counted.printed, unit: counted.counter, place });
  }
}

/** 「办公设备」 is bought for 办公设备购置, 「甲改造施工」 for 甲改造工程: the project that bears its name, or most of it. */
function projectOf(book: FactBook, label: string): string | null {
  const projects = [...new Set(book.rows.filter(({ basis, role }) => basis === 'project' && role === 'item').map((row) => row.label))].filter((name) => name !== label);
  const shared = (name: string): number => { const apart = [...label].findIndex((letter, at) => name[at] !== letter); return apart < 0 ? label.length : apart; };
  const [best] = projects.sort((left, right) => shared(right) - shared(left));
  return best !== undefined && !projects.includes(label) && shared(best) >= Math.max(4, label.length - 2) ? best : null;
}
