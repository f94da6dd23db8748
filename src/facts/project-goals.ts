/** The table of project goals → a row with its amount and its purpose for each project. */
import type { FactBook, Place } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import { addFact, addPassage, addRow } from './rows.ts';

export function addProjectGoals(book: FactBook, document: BudgetDocument): void {
  for (const goal of document.projectGoals) {
    const part = document.parts.filter(({ line }) => line <= goal.lines[0]).at(-1);
    const place: Place = {
      document: document.id, page: goal.page, part: part?.ordinal ?? null, table: null, row: goal.label, column: null,
      lines: goal.lines, quote: goal.quote,
    };
    const row = addRow(book, { label: goal.label, place, basis: 'project' });
    addFact(book, row, { measure: 'amount', column: [`${document.year}预算`], year: document.year, printed: goal.value, unit: goal.unit });
    const [page, last] = goal.goalPages;
    addPassage(book, { kind: 'purpose', subject: goal.label, text: goal.goal, place: { ...place, page, ...(last === page ? {} : { pages: goal.goalPages }), lines: goal.goalLines, quote: goal.goal } });
  }
}
