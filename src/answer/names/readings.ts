/**
 * The readings of a name: figures that are the same money meet in one reading, others stay apart with what tells
 * them apart. A figure printed to fewer digits (13 for 12.50) is the same money.
 */
import { decimal, decimalsOf, roundHalfUp } from '../../budget/amount.ts';
import type { Fact, OneFund } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { BasisNote, Name, Reading } from '../answer.ts';
import { printedFigure } from '../figures.ts';

export interface ReadingFilter {
  table?: number | null;
  part?: string | null;
  /** Only what the narrative says. */
  told?: boolean;
  fund?: OneFund | null;
  basis?: readonly string[] | null;
  basic?: boolean;
  code?: string | null;
  /** Keys of names that the row must stand under. */
  under?: readonly Entry[];
}

export function amountFacts(entry: Entry, year: number, filter: ReadingFilter = {}): Fact[] {
  const wanted = entry.facts.filter((fact) => (fact.measure === 'amount' || fact.measure === 'count') && fact.value !== null && (fact.year === year || (fact.measure === 'count')));
  return departmentFirst(wanted.filter((fact) => fits(fact, filter)));
}

/** Where the department's own figure is printed, a unit's stands beside it only when it is the same money. */
function departmentFirst(facts: readonly Fact[]): Fact[] {
  const whole = facts.filter(({ row }) => row.budgetUnit === null);
  // A project of one unit is told without it and printed with it: its other figures in tables are of all of it too.
  const projects = facts.filter(({ row, measure }) => row.basis === 'project' && row.budgetUnit !== null && measure === 'amount');
  if (new Set(projects.map(({ row }) => row.budgetUnit)).size === 1 && whole.length > 0 && whole.every((told) => told.row.basis === 'project' && projects.some((fact) => sameMoney(told, fact)))) return [...facts];
  return whole.length === 0 ? [...facts] : facts.filter((fact) => fact.row.budgetUnit === null || whole.some((other) => other.measure === fact.measure && sameMoney(other, fact)));
}

function fits(fact: Fact, filter: ReadingFilter): boolean {
  const { row, place } = fact;
  if (filter.table != null && place.table !== filter.table) return false;
  if (filter.told === true && place.table !== null) return false;
  if (filter.part != null && place.part !== filter.part) return false;
  if (filter.fund != null && row.fund !== filter.fund) return false;
  if (filter.basis != null && !filter.basis.includes(row.basis)) return false;
  if (filter.code != null && row.code !== filter.code) return false;
  if (filter.under && filter.under.length > 0 && !filter.under.every((entry) => isUnder(fact, entry))) return false;
  return true;
}

export function isUnder(fact: Fact, entry: Entry): boolean {
  for (let row = fact.row.parent; row; row = row.parent) if (entry.rows.includes(row)) return true;
  return fact.row.context !== null && entry.names.includes(fact.row.context.replace(/\s/g, ''));
}

export function readingsOf(name: Name, facts: readonly Fact[], nameOf: (label: string) => Name): Reading[] {
  const groups: Fact[][] = [];
  for (const fact of facts) {
    const group = groups.find(([first]) => first && sameMoney(first, fact));
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  return groups.map((group) => {
    const ordered = [...group].sort((left, right) => preference(left) - preference(right) || decimalsOf(right.printed ?? '') - decimalsOf(left.printed ?? ''));
    const mixed = new Set(ordered.map(({ unit }) => unit)).size > 1;
    const exact = mixed ? ordered[0] : ordered.find((fact) => decimalsOf(fact.printed ?? '') === Math.max(...ordered.map(({ printed }) => decimalsOf(printed ?? '')))) ?? ordered[0];
    if (!exact) throw new RangeError('an empty reading');
    return { figure: printedFigure(name, exact, ordered.filter((fact) => fact !== exact)), note: noteOf(name, ordered, nameOf) };
  }).sort((left, right) => readingOrder(left) - readingOrder(right));
}

/** Equal values, or one the rounding of the other; never the money of two budget units. */
export function sameMoney(left: Fact, right: Fact): boolean {
  if (left.value === null || right.value === null || left.measure !== right.measure || left.year !== right.year) return false;
  if (left.row.budgetUnit !== null && right.row.budgetUnit !== null && left.row.budgetUnit !== right.row.budgetUnit) return false;
  if (left.row.context !== right.row.context && left.measure === 'count') return false;
  if (left.unit !== right.unit) return sameInYuan(left, right);
  const decimals = Math.min(decimalsOf(left.printed ?? ''), decimalsOf(right.printed ?? ''));
  if (left.value.eq(right.value)) return true;
  return decimalsOf(left.printed ?? '') !== decimalsOf(right.printed ?? '') && roundHalfUp(left.value, decimals).eq(roundHalfUp(right.value, decimals));
}

/** 682,000 元 in a table is 68.20 万元 in a sentence, and 68.2 and 68 of the sentences. */
function sameInYuan(left: Fact, right: Fact): boolean {
  const [one, other] = [left, right].map((fact) => inYuan(fact.value ?? decimal(0), fact.unit ?? ''));
  const [coarse, fine] = [left, right].map((fact) => inYuan(decimal(10).pow(-decimalsOf(fact.printed ?? '')), fact.unit ?? '')).sort((a, b) => (a && b ? b.cmp(a) : 0));
  if (!one || !other || !coarse || !fine) return false;
  return one.eq(other) || (coarse.gt(fine) && one.minus(other).abs().times(2).lte(coarse));
}

/** The sentence that explains a figure is cited first, then the widest table. */
function preference(fact: Fact): number {
  if (fact.place.table === null) return fact.row.facts.length > 1 ? 0 : 1;
  return fact.row.fund === 'all' ? 2 : 3;
}

function readingOrder({ note }: Reading): number {
  const order = ['project', 'statement', 'receptions', 'source', 'function', 'economic', 'performance'];
  return order.indexOf(note.kind) * 10 + (note.fund === 'all' ? 0 : 1) + (note.basic ? 2 : 0);
}

function noteOf(name: Name, facts: readonly Fact[], nameOf: (label: string) => Name): BasisNote {
  const [first] = facts;
  if (!first) throw new RangeError('a note needs a fact');
  const widest = facts.find(({ row }) => row.fund === 'all') ?? first;
  const context = facts.find(({ row }) => row.context !== null)?.row.context ?? null;
  const units = new Set(facts.flatMap(({ row }) => row.budgetUnit ?? []));
  const [unit] = units;
  return {
    kind: first.row.basis, unit: units.size === 1 && unit !== undefined && !name.zh.includes(unit) ? nameOf(unit) : null, fund: widest.row.fund, basic: facts.every(({ row }) => row.basis === 'economic' && row.fund === 'all'),
    inside: context !== null && first.row.basis !== 'performance' ? nameOf(context) : null,
    code: facts.find(({ row }) => row.code !== null)?.row.code ?? null,
    tables: [...new Set(facts.flatMap(({ place }) => (place.table === null ? [] : [place.table])))].sort((a, b) => a - b),
    parts: [...new Set(facts.flatMap(({ place }) => (place.part === null ? [] : [place.part])))],
  };
}
