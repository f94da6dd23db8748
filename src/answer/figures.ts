/** Figures: printed ones copied with their place, computed ones with their formula. */
import { bareName } from '../budget/text.ts';
import { decimal, decimalsOf, divideHalfUp, plain, type Decimal } from '../budget/amount.ts';
import type { Fact, Place } from '../budget/fact.ts';
import { inYuan } from '../query/slots/numerals.ts';
import type { Figure, Name } from './answer.ts';

export function printedFigure(name: Name, fact: Fact, more: readonly Fact[] = []): Figure {
  return {
    name, value: fact.printed ?? '', unit: fact.unit ?? '', year: fact.year, derivation: null,
    places: uniquePlaces([fact, ...more].map(({ place }) => place)), facts: [fact, ...more],
  };
}

/** 实有车辆 22 辆 in one part, 车辆 22 辆 in another: one count, wherever it is printed. */
export function sameCounts(facts: readonly Fact[], fact: Fact): Fact[] {
  return facts.filter((other) => other !== fact && other.measure === 'count' && other.place.table === null && fact.place.table === null && other.unit === fact.unit && other.printed === fact.printed && other.row.budgetUnit === fact.row.budgetUnit && other.row.context === fact.row.context && bareCount(other) === bareCount(fact));
}

/**
 * The cell of a row, and the same amount beside the same name in other tables: one figure, wherever it is printed. A zero says nothing.
 * In a row of totals the name is its column's, which is a row elsewhere.
 */
export function sameCells(facts: readonly Fact[], fact: Fact): Fact[] {
  const { code, budgetUnit, role } = fact.row;
  const label = role === 'item' ? fact.row.label : fact.place.column?.split(' > ').at(-1) ?? '';
  if (fact.place.table === null || fact.value?.gt(0) !== true) return [];
  const tables = new Map<number, Fact>();
  for (const other of facts) {
    const { table } = other.place;
    if (table !== null && table !== fact.place.table && !tables.has(table) && bareName(other.row.label) === bareName(label) && (code === null || other.row.code === null || other.row.code === code) && other.printed === fact.printed && other.unit === fact.unit && other.year === fact.year && other.measure === fact.measure && other.row.budgetUnit === budgetUnit) tables.set(table, other);
  }
  return [...tables.values()];
}

function bareCount({ row }: Fact): string {
  return row.label.replace(/^(?:实有|现有|共有)/, '');
}

export function computedFigure(name: Name, value: Decimal | string, unit: string, year: number | null, derivation: string, inputs: readonly Figure[]): Figure {
  return {
    name, value: typeof value === 'string' ? value : plain(value), unit, year, derivation,
    places: uniquePlaces(inputs.flatMap(({ places }) => places.slice(0, 1))), facts: inputs.flatMap(({ facts }) => facts),
  };
}

export function valueOf(figure: Figure): Decimal {
  return decimal(figure.value);
}

/** Money in another unit of money, exactly: tables may print 元 and sentences 万元. Anything else stays as it is. */
export function inUnitOf(figure: Figure, unit: string): Figure {
  const [own, one] = figure.unit === unit || figure.value === '' ? [null, null] : [inYuan(valueOf(figure), figure.unit), inYuan(decimal(1), unit)];
  return own && one ? { ...figure, value: plain(own.div(one)), unit, derivation: `${figure.derivation === null ? figure.value : `(${figure.derivation})`} × ${plain((inYuan(decimal(1), figure.unit) ?? one).div(one))}` } : figure;
}

function alike(figures: readonly Figure[]): Figure[] {
  const [first] = figures;
  return figures.map((figure) => (first ? inUnitOf(figure, first.unit) : figure));
}

/** A fall by how far it fell, as its name tells it. */
export function unsigned(figure: Figure): Figure {
  return figure.fell ? { ...figure, value: figure.value.replace(/^-/, '') } : figure;
}

/** `part ÷ whole` as a percentage, half-up to two decimals, or to as many as tell two shares apart. */
export function shareOf(name: Name, part: Figure, of: Figure, places = 2): Figure {
  const whole = inUnitOf(of, part.unit);
  const value = divideHalfUp(valueOf(part).times(100), valueOf(whole), places);
  return computedFigure(name, value.toFixed(places), '%', part.year, `${part.value} ÷ ${whole.value}`, [part, whole]);
}

/** `left ÷ right` as a multiple, half-up to two decimals. */
/** Of a small part two digits that say something: 0.0045, no 0.00. */
function multipleDecimals(left: Figure, right: Figure): number {
  const size = valueOf(left).abs();
  return [2, 3, 4, 5].find((decimals) => size.eq(0) || size.times(decimal(10).pow(decimals)).gte(valueOf(right).abs().times(10))) ?? 6;
}

export function multipleOf(name: Name, left: Figure, of: Figure): Figure {
  const right = inUnitOf(of, left.unit);
  const decimals = multipleDecimals(left, right);
  return computedFigure(name, divideHalfUp(valueOf(left), valueOf(right), decimals).toFixed(decimals), '倍', left.year, `${left.value} ÷ ${right.value}`, [left, right]);
}

export function differenceOf(name: Name, left: Figure, other: Figure): Figure {
  const right = inUnitOf(other, left.unit);
  return computedFigure(name, withDecimals(valueOf(left).minus(valueOf(right)), [left, right]), left.unit, left.year, `${left.value} - ${bracket(right.value)}`, [left, right]);
}

export function sumOf(name: Name, added: readonly Figure[], year: number | null): Figure {
  const items = alike(added);
  const total = items.reduce((sum, item) => sum.plus(valueOf(item)), decimal(0));
  if (items.length > 0 && items.every(({ fell }) => fell)) {
    const down = items.map((item) => unsigned(item).value).join(' + ');
    return { ...computedFigure(name, withDecimals(total, items), items[0]?.unit ?? '', year, `-(${down})`, items), fell: true };
  }
  return computedFigure(name, withDecimals(total, items), items[0]?.unit ?? '', year, items.map(({ value }) => bracket(value)).join(' + '), items);
}

/** As much as rounding may have taken from the figures together, or added: half of the last printed place of each. */
export function tailOf(figures: readonly Figure[]): Decimal {
  const finest = Math.max(0, ...figures.map(({ value }) => decimalsOf(value)));
  // A bare 0 is printed in every column.
  return figures.reduce((sum, figure) => sum.plus(halfPlace(valueOf(figure).eq(0) ? finest : decimalsOf(figure.value))), decimal(0));
}

function halfPlace(decimals: number): Decimal {
  return decimal(5).div(decimal(10).pow(decimals + 1));
}

/** What is left of `plus` without `minus`. */
export function balanceOf(name: Name, from: readonly Figure[], taken: readonly Figure[], year: number | null): Figure {
  const all = alike([...from, ...taken]);
  const [plus, minus] = [all.slice(0, from.length), all.slice(from.length)];
  const added = plus.reduce((sum, item) => sum.plus(valueOf(item)), decimal(0));
  const value = minus.reduce((rest, item) => rest.minus(valueOf(item)), added);
  const derivation = [plus.map((item) => bracket(item.value)).join(' + '), ...minus.map((item) => bracket(item.value))].join(' - ');
  return computedFigure(name, withDecimals(value, [...plus, ...minus]), plus[0]?.unit ?? '', year, derivation, [...plus, ...minus]);
}

/** The earlier year's figure that this year's figure and the change imply. */
export function impliedPrior(name: Name, now: Figure, change: Figure, year: number): Figure {
  const current = inUnitOf(now, change.unit);
  return computedFigure(name, withDecimals(valueOf(current).minus(valueOf(change)), [current, change]), current.unit, year, `${current.value} - ${bracket(change.value)}`, [current, change]);
}

/** A sum keeps as many decimals as its finest input prints: 12.50 and 0 give 12.50. */
function withDecimals(value: Decimal, inputs: readonly Figure[]): string {
  return value.toFixed(Math.max(0, ...inputs.map((input) => decimalsOf(input.value))));
}

function bracket(value: string): string {
  return value.startsWith('-') ? `(${value})` : value;
}

export function uniquePlaces(places: readonly Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = `${place.document}:${place.lines.join('-')}:${place.column ?? ''}:${place.quote}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
