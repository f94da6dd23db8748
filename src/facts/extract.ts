/** A document → its book of facts. */
import type { BudgetDocument } from '../document/document.ts';
import type { FactBook } from '../budget/fact.ts';
import { addListedPurchases } from './listed-purchases.ts';
import { addProjectGoals, addToldPurposes } from './project-goals.ts';
import { addStatements } from './statements.ts';
import { addTableFacts } from './table-facts.ts';
import { addListedShares } from './listed-shares.ts';
import { addUnitCounts } from './unit-counts.ts';
import { addVehiclesTold } from './vehicles-told.ts';

export function extractFacts(document: BudgetDocument): FactBook {
  const book: FactBook = {
    document: document.id, title: document.title, department: document.department, budgetUnits: document.budgetUnits, unitAliases: document.unitAliases, year: document.year, unit: document.unit,
    tables: document.tables.map(({ number, title, unit, unitLine, page }) => ({
      number, title, unit, unitPlace: { document: document.id, page, part: null, table: number, row: null, column: null, lines: [unitLine.line, unitLine.line], quote: unitLine.text },
    })),
    rows: [], facts: [], passages: [],
  };
  addStatements(book, document);
  addVehiclesTold(book, document);
  addUnitCounts(book, document);
  addListedShares(book, document);
  addProjectGoals(book, document);
  addTableFacts(book, document);
  addListedPurchases(book, document);
  addToldPurposes(book, document);
  book.rows = book.rows.filter(({ facts }) => facts.length > 0);
  return book;
}
