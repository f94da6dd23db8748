/** One side of an identity: a value, what rounding hides in it, and the printed figures that it stands on. */
import { decimal, plain, roundingSlack, type Decimal } from '../../budget/amount.ts';
import type { CheckSide } from '../../budget/check.ts';
import type { Fact, Place } from '../../budget/fact.ts';

export interface Side extends CheckSide {
  /** How far the true value may lie from `value`: the sum of the halves of the last printed digits. */
  slack: Decimal;
  facts: readonly Fact[];
  places: readonly Place[];
}

const ZERO = decimal(0);
/** One unit of money in 元. */
const YUAN: Readonly<Record<string, number>> = { 元: 1, 千元: 1_000, 万元: 10_000, 亿元: 100_000_000 };
/** Enough names to know a sum by; a longer one keeps its ends. */
const NAMES_SHOWN = 4;

/** A printed figure in `unit`; counts of people, cars and things are exact and hide nothing. */
export function printedSide(fact: Fact, unit: string | null = fact.unit, label = labelOf(fact)): Side {
  const scale = scaleBetween(fact.unit, unit);
  const value = fact.value ?? ZERO;
  const slack = fact.unit !== null && fact.unit in YUAN ? slackOf(fact.printed ?? '0') : ZERO;
  return {
    label, value: scale ? value.times(scale) : value, slack: scale ? slack.times(scale) : slack, unit: scale ? unit : fact.unit,
    derivation: null, facts: [fact], places: [fact.place],
  };
}

export function sumSide(facts: readonly Fact[], unit: string | null = facts[0]?.unit ?? null, label?: string): Side {
  const [only] = facts;
  if (facts.length === 1 && only) return printedSide(only, unit, label);
  const parts = facts.map((fact) => printedSide(fact, unit, ''));
  const counted = parts.flatMap(({ value }) => (value === null || value.eq(0) ? [] : [value]));
  return {
    label: label ?? namesOf(facts), unit, derivation: counted.map(plain).join(' + ') || '0', value: total(counted),
    slack: totalSlack(parts), facts, places: facts.map(({ place }) => place),
  };
}

export function lessSide(from: Fact, taken: Fact, label: string): Side {
  const left = printedSide(from);
  const right = printedSide(taken, from.unit);
  return {
    label, unit: left.unit, value: (left.value ?? ZERO).minus(right.value ?? ZERO), slack: left.slack.plus(right.slack),
    derivation: `${plain(left.value ?? ZERO)} − ${signed(right.value ?? ZERO)}`, facts: [from, taken], places: [from.place, taken.place],
  };
}

/** A statement in words: no value, only its place. */
export function wordsSide(label: string, places: readonly Place[], facts: readonly Fact[] = []): Side {
  return { label, value: null, unit: null, derivation: null, slack: ZERO, facts, places };
}

export function labelOf(fact: Fact): string {
  const column = fact.column.filter((name) => name !== '收入' && name !== '支出').join(' > ');
  // A sentence names a unit before what it has; rows of a table stand below it.
  const { label, budgetUnit, place } = fact.row;
  const name = budgetUnit === null || place.table !== null || fact.row.basis === 'project' || label.includes(budgetUnit) ? label : `${budgetUnit}${label}`;
  return column === '' ? name : `${name}（${column}）`;
}

export function isMoney(fact: Fact): boolean {
  return fact.unit !== null && fact.unit in YUAN && fact.value !== null;
}

function namesOf(facts: readonly Fact[]): string {
  const rows = new Set(facts.map(({ row }) => row));
  const names = facts.map((fact) => (rows.size === 1 ? fact.column.at(-1) ?? fact.row.label : fact.row.label));
  if (names.length <= NAMES_SHOWN) return names.join(' + ');
  return `${names.slice(0, 2).join(' + ')} + … + ${names.at(-1) ?? ''} (${names.length})`;
}

function scaleBetween(from: string | null, to: string | null): Decimal | null {
  if (from === to || from === null || to === null) return null;
  const [source, target] = [YUAN[from], YUAN[to]];
  return source === undefined || target === undefined ? null : decimal(source).div(target);
}

/** Asked for every cell; a document prints only a few different precisions. */
const slacks = new Map<number, Decimal>();

function slackOf(printed: string): Decimal {
  const point = printed.indexOf('.');
  const decimals = point < 0 ? 0 : printed.length - point - 1;
  const known = slacks.get(decimals) ?? roundingSlack(printed);
  slacks.set(decimals, known);
  return known;
}

/** Most parts of a sum are printed alike, and then share one slack. */
function totalSlack(parts: readonly Side[]): Decimal {
  const counts = new Map<Decimal, number>();
  for (const { slack } of parts) counts.set(slack, (counts.get(slack) ?? 0) + 1);
  return total([...counts].map(([slack, count]) => slack.times(count)));
}

function total(values: readonly Decimal[]): Decimal {
  const [first = ZERO, ...rest] = values;
  return rest.reduce((sum, value) => sum.plus(value), first);
}

function signed(value: Decimal): string {
  return value.lt(0) ? `(${plain(value)})` : plain(value);
}
