/** Parent = children, in every numeric column of every tree of rows. */
import type { Check } from '../../budget/check.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { judge } from './judge.ts';
import { inSameColumn, ownRow, type Ledger } from './ledger.ts';
import { printedSide, sumSide } from './side.ts';

interface Family { parent: Row; children: readonly Row[] }

export function checkRowsAddUp(ledger: Ledger): Check[] {
  const roots = severalUnitTables(ledger);
  return ledger.book.rows.flatMap((row) => {
    const { table } = row.place;
    if (!ownRow(row) || row.children.length === 0 || (table !== null && ledger.unread.has(table))) return [];
    // Where units and their lines are told apart by nothing but their names, only what hangs below a line is sure.
    if (row.role === 'unit' && roots.has(table ?? 0)) return [];
    return familiesOf(row).flatMap(checkFamily);
  });
}

function checkFamily({ parent, children }: Family): Check[] {
  return parent.facts.flatMap((fact) => {
    if (fact.value === null) return [];
    const parts = children.map((child) => cellUnder(child, fact)).filter((part): part is Fact => part !== null);
    return parts.length === 0 ? [] : [judge('parent_children', printedSide(fact), sumSide(parts, fact.unit))];
  });
}

function cellUnder(child: Row, fact: Fact): Fact | null {
  return child.facts.find((cell) => cell.value !== null && inSameColumn(cell, fact)) ?? null;
}

/** With several units in one coded table each unit's lines follow its own row, and the units make up the office. */
function familiesOf(parent: Row): Family[] {
  if (parent.children.some((child) => child.role === 'unit' && hasSeveralUnits(child))) return [];
  if (!hasSeveralUnits(parent)) return [{ parent, children: parent.children }];
  const units = parent.children.filter(isBare);
  const first = parent.children.slice(0, parent.children.findIndex(isBare));
  const families: Family[] = units.map((unit) => ({ parent: unit, children: linesAfter(unit, parent.children) }));
  if (parent.parent) families.push({ parent: parent.parent, children: [parent, ...units] }, { parent, children: first });
  else if (first.length === 0) families.push({ parent, children: units });
  return families.filter(({ children }) => children.length > 0);
}

function hasSeveralUnits({ children, place }: Row): boolean {
  return place.table !== null && children.some(isBare) && children.some(({ code }) => code !== null);
}

function isBare({ code, role }: Row): boolean {
  return code === null && role === 'item';
}

function linesAfter(unit: Row, rows: readonly Row[]): Row[] {
  const after = rows.slice(rows.indexOf(unit) + 1);
  const end = after.findIndex(({ code }) => code === null);
  return end < 0 ? after : after.slice(0, end);
}

/** Tables without codes of a department whose other tables print more than one unit. */
function severalUnitTables(ledger: Ledger): ReadonlySet<number> {
  const rows = ledger.book.rows.filter(ownRow);
  const several = rows.some((row) => row.role === 'unit' && hasSeveralUnits(row))
    || rows.some((row) => row.basis === 'source' && row.role === 'item' && row.side === null);
  if (!several) return new Set();
  const coded = new Set(rows.filter(({ code }) => code !== null).map(({ place }) => place.table));
  return new Set([...ledger.tables.keys()].filter((table) => !coded.has(table)));
}
