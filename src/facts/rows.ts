/** Builds rows and facts: ids, places and the links between a row, its parent and its figures. */
import { parseDecimal, plainDigits } from '../budget/amount.ts';
import type { Basis, Fact, FactBook, Fund, Measure, Passage, Place, Row, RowRole } from '../budget/fact.ts';

export interface RowSeed {
  label: string;
  place: Place;
  basis: Basis;
  context?: string | null;
  code?: string | null;
  bought?: string | null;
  budgetUnit?: string | null;
  fund?: Fund;
  role?: RowRole;
  side?: Row['side'];
}

export interface FactSeed {
  measure: Measure;
  column: readonly string[];
  year: number | null;
  printed?: string | null;
  negative?: boolean;
  unit?: string | null;
  text?: string | null;
  place?: Place;
}

export function addRow(book: FactBook, seed: RowSeed): Row {
  const row: Row = {
    id: `${book.document}#${book.rows.length + 1}`, document: book.document, label: seed.label, context: seed.context ?? null,
    code: seed.code ?? null, bought: seed.bought ?? null, budgetUnit: seed.budgetUnit ?? null, basis: seed.basis, fund: seed.fund ?? 'all', role: seed.role ?? 'item', side: seed.side ?? null,
    level: 0, parent: null, children: [], open: false, facts: [], reason: null, place: seed.place,
  };
  book.rows.push(row);
  return row;
}

export function addFact(book: FactBook, row: Row, seed: FactSeed): Fact {
  const digits = seed.printed == null ? null : plainDigits(seed.printed);
  const signed = digits !== null && seed.negative === true && parseDecimal(digits).gt(0) ? `-${digits}` : digits;
  const place = seed.place ?? row.place;
  const fact: Fact = {
    id: `${row.id}.${row.facts.length + 1}`, row, measure: seed.measure, column: seed.column, year: seed.year,
    value: signed === null ? null : parseDecimal(signed), printed: signed, unit: seed.unit ?? null, text: seed.text ?? null,
    place: { ...place, row: row.label, column: seed.column.join(' > ') || null },
  };
  row.facts.push(fact);
  book.facts.push(fact);
  return fact;
}

export function adopt(parent: Row, child: Row): void {
  if (child.parent !== null || parent === child) return;
  child.parent = parent;
  parent.children.push(child);
  setLevel(child, parent.level + 1);
}

export function release(child: Row): void {
  if (!child.parent) return;
  child.parent.children.splice(child.parent.children.indexOf(child), 1);
  child.parent = null;
  setLevel(child, 0);
}

/** A row may have children before it finds its own parent. */
function setLevel(row: Row, level: number): void {
  row.level = level;
  for (const child of row.children) setLevel(child, level + 1);
}

export function addPassage(book: FactBook, passage: Omit<Passage, 'id' | 'sentences'> & Partial<Pick<Passage, 'sentences'>>): Passage {
  const added = { id: `${book.document}#p${book.passages.length + 1}`, sentences: [], ...passage };
  book.passages.push(added);
  return added;
}
