/** Parent = children, in every numeric column of every tree of rows. */
import type { Check } from '../../budget/check.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { judge } from './judge.ts';
import { inSameColumn, ownRow, type Ledger } from './ledger.ts';
import { printedSide, sumSide } from './side.ts';

export function checkRowsAddUp(ledger: Ledger): Check[] {
  return ledger.book.rows.flatMap((row) => {
    const { table } = row.place;
    if (!ownRow(row) || row.children.length === 0 || (table !== null && ledger.unread.has(table))) return [];
    // An office without a row of its own level may print its total there or its own lines: nothing says which.
    const kinds = new Set(row.children.map(({ role }) => role));
    return kinds.has('unit') && kinds.size > 1 ? [] : checkFamily(row);
  });
}

function checkFamily({ facts, children }: Row): Check[] {
  return facts.flatMap((fact) => {
    if (fact.value === null || fact.measure === 'percent') return [];
    const parts = children.map((child) => cellUnder(child, fact)).filter((part): part is Fact => part !== null);
    return parts.length === 0 ? [] : [judge('parent_children', printedSide(fact), sumSide(parts, fact.unit))];
  });
}

function cellUnder(child: Row, fact: Fact): Fact | null {
  const cells = child.facts.filter((cell) => cell.value !== null && inSameColumn(cell, fact));
  // Two years may stand side by side under the same names.
  return cells.find(({ year }) => year === fact.year) ?? (twoYears(child, fact) ? null : cells[0] ?? null);
}

function twoYears({ facts }: Row, fact: Fact): boolean {
  return new Set(facts.filter(({ measure }) => measure === fact.measure).map(({ year }) => year)).has(fact.year);
}
