/** Operations on a list that was told. */
import Big from 'big.js';
import { biggestOf, inUnit, inWords, mayFollow, money, named, percent, quotient, smallestOf, sumOf, type Conditions, type Draw, type Expected, type Next, type Operation, type Right } from './operation.ts';
import type { Amount } from './told.ts';

type Items = readonly [Amount, ...Amount[]];
type OfList = Conditions & { ask: (items: Items, draw: Draw) => Next | null };

/** Of the two that a gap is between, 「它们」 may be said. */
const notAfter = ['list_gap'];

const LIST: Readonly<Record<string, OfList>> = {
  list_biggest: { ask: (items) => ({ right: named(biggestOf(items)) }) },
  list_smallest: { ask: (items) => ({ right: named(smallestOf(items)) }) },
  list_second: { ask: ([, second]) => (second ? { right: money(second.amount) } : null) },
  list_last: { ask: (items) => ({ right: money(items.at(-1)?.amount ?? new Big(0)) }) },
  list_sum: { notAfter, ask: (items) => ({ right: money(sumOf(items)) }) },
  list_first_two: { ask: (items) => ({ right: money(sumOf(items.slice(0, 2))) }) },
  list_without_biggest: { notAfter, ask: (items) => ({ right: money(sumOf(items).minus(biggestOf(items).amount)) }) },
  list_biggest_share: { notAfter, ask: (items) => ({ right: percent(biggestOf(items).amount, sumOf(items)) }) },
  list_average: { notAfter, ask: (items) => ({ right: money(quotient(sumOf(items), new Big(items.length))) }) },
  list_over_n: { notAfter, ask: (items, draw) => overLimit(items, draw) },
  list_count: { notAfter, ask: (items) => ({ right: inUnit(new Big(items.length), '个') }) },
  list_gap: { ask: (items) => ({ right: money(biggestOf(items).amount.minus(smallestOf(items).amount)) }) },
  list_biggest_total: { ask: (items, { pool }) => ({ right: percent(biggestOf(items).amount, pool.total) }) },
};

export const OF_LIST: readonly Operation[] = Object.entries(LIST).map(([name, { weight = 1, ask, ...conditions }]) => ({
  name, weight,
  next: (state, draw) => (state.list && mayFollow(state, conditions) ? ask(state.list.items, draw) : null),
}));

/** A limit that some of them pass and some do not. */
function overLimit(items: Items, { pick, language }: Draw): Next | null {
  const limit = pick(items).amount.times(pick([0.9, 1.1])).round(0);
  const [over, others] = [items.filter(({ amount }) => amount.gt(limit)), items.filter(({ amount }) => !amount.gt(limit))];
  const right: Right = { figures: over.map(figureOf), others: others.map(figureOf) };
  return limit.gt(0) && over.length > 0 && others.length > 0 ? { right, n: inWords(limit, language) } : null;
}

function figureOf({ amount }: Amount): Expected {
  return [amount, '万元'];
}
