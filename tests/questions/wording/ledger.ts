/** What templates are filled with and checked against: projects, their items and their changes, straight from the facts. */
import type Big from 'big.js';
import type { Fact, Measure, Row } from '../../../src/budget/fact.ts';
import { bareName } from '../../../src/budget/text.ts';
import type { World } from '../../../src/answer/world.ts';

/** Names shorter than this or amounts smaller are everyday words and odd shares. */
const LONGEST_NAME = 9;
const SMALLEST = 20;

export interface Ledger {
  world: World;
  total: Big;
  projects: readonly Row[];
  /** Projects and items that print one amount of the year under their name. */
  named: readonly Row[];
  items: readonly Row[];
  changed: readonly Row[];
  /** Projects with several listed items. */
  listed: readonly Row[];
  defined: readonly Row[];
}

export function readLedger(world: World): Ledger {
  const { rows } = world.book;
  const projects = rows.filter((row) => row.basis === 'project' && row.place.table === null && row.parent?.label === '项目支出' && amountOf(world, row) !== null);
  const named = projects.filter((row) => isOne(world, row));
  const total = rows.map((row) => (/^部门预算支出/.test(row.label) && row.place.table === null ? amountOf(world, row) : null)).find((value) => value !== null);
  if (!total) throw new Error('the document prints no total');
  return {
    world, total, projects, named,
    items: projects.flatMap(({ children }) => children).filter((row) => row.basis === 'project' && row.label.length <= LONGEST_NAME && amountOf(world, row)?.gt(SMALLEST) === true && isOne(world, row)),
    changed: named.filter((row) => changeOf(row)?.eq(0) === false),
    listed: named.filter((row) => itemsOf(world, row).length > 2),
    defined: rows.filter(({ facts }) => facts.some(({ measure }) => measure === 'definition')),
  };
}

export function nameOf(row: Row): string {
  return row.label.replace(/^[一二三四五六七八九十]+、|^\d+[.．、]/, '');
}

export function amountOf({ book }: World, { facts }: Row): Big | null {
  return facts.find(({ measure, year }) => measure === 'amount' && year === book.year)?.value ?? null;
}

export function changeOf(row: Row): Big | null {
  return valueOf(row, 'change');
}

export function percentOf(row: Row): Big | null {
  return valueOf(row, 'percent');
}

function valueOf({ facts }: Row, wanted: Measure): Big | null {
  return facts.find(({ measure }: Fact) => measure === wanted)?.value ?? null;
}

export function itemsOf(world: World, { children }: Row): Row[] {
  return children.filter((child) => amountOf(world, child) !== null);
}

/** A name that is printed with several amounts would have several right answers. */
export function isOne({ book, index }: World, row: Row): boolean {
  const facts = index.entries.filter(({ names }) => names.includes(bareName(nameOf(row)))).flatMap((entry) => entry.facts);
  return new Set(facts.filter(({ measure, year }) => measure === 'amount' && year === book.year).map(({ value }) => value?.toFixed())).size <= 1;
}
