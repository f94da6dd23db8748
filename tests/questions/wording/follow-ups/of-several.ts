/** Operations on two or three names that were told, and on what two come to. */
import { biggestOf, changeOf, inUnit, mayFollow, money, named, percent, quotient, smallestOf, sumOf, type Conditions, type Draw, type Next, type Operation, type Right, type State } from './operation.ts';
import type { Told } from './told.ts';

type OfTwo = Conditions & { ask: (first: Told, second: Told, draw: Draw) => Next | null };
type OfSum = Conditions & { ask: (sum: readonly Told[], draw: Draw) => Next | null };

/** After these what is spoken of is the sum, not its parts. */
const SUM_TOLD = ['sum', 'plus_x', 'sum_share_total', 'sum_yuan'];

const SMALLEST_RATIO = 0.1;

const TWO: Readonly<Record<string, OfTwo>> = {
  diff: { weight: 2, ask: (first, second) => ({ right: money(first.amount.minus(second.amount)) }) },
  // The one told last is what the other is set against.
  diff_pct: { after: ['diff'], ask: (first, second) => ({ right: percent(first.amount.minus(second.amount), second.amount) }) },
  sum: { weight: 2, ask: (first, second) => ({ right: money(sumOf([first, second])), sum: [first, second] }) },
  // Of what is many times as small, people ask the other way round.
  ratio: { ordinal: true, ask: (first, second) => { const times = quotient(first.amount, second.amount); return times.gt(SMALLEST_RATIO) ? { right: inUnit(times, '倍') } : null; } },
  which_more: { ask: (first, second) => ({ right: money(first.amount, second.amount) }) },
  first_share: { ordinal: true, ask: (first, _, { pool }) => ({ right: percent(first.amount, pool.total) }) },
  first_change: { ordinal: true, ask: ({ change }) => (change?.eq(0) === false ? { right: money(change) } : null) },
  second_prior: { ordinal: true, ask: (_, { amount, change }) => (change ? { right: money(amount.minus(change)) } : null) },
  value_x: { weight: 2, after: ['value_x', 'switch_x'], ask: (first, second, { other }) => { const x = other([first, second]); return x ? { right: money(x.amount), x, told: [first, second, x] } : null; } },
};

const SUM: Readonly<Record<string, OfSum>> = {
  plus_x: { weight: 2, after: ['sum'], ask: (sum, { other }) => { const x = other(sum); return x ? { right: money(sumOf([...sum, x])), x, sum: [...sum, x] } : null; } },
  minus_x: { after: ['sum'], ask: (sum, { other }) => { const x = other(sum); return x?.amount.lt(sumOf(sum)) === true ? { right: money(sumOf(sum).minus(x.amount)), x, sum: null } : null; } },
  sum_share_total: { weight: 2, ask: (sum, { pool }) => ({ right: percent(sumOf(sum), pool.total) }) },
  sum_yuan: { after: ['sum', 'plus_x'], ask: (sum) => ({ right: inUnit(sumOf(sum).times(10_000), '元') }) },
  sum_prior: { weight: 2, ask: (sum) => { const change = changeOf(sum); return change ? { right: money(sumOf(sum).minus(change)) } : null; } },
  sum_change: { weight: 2, ask: (sum) => { const change = changeOf(sum); return change?.eq(0) === false ? { right: money(change) } : null; } },
  basis_of: { ask: (sum) => ({ right: money(sumOf(sum)) }) },
};

const THREE: Readonly<Record<string, { weight: number; right: (told: readonly [Told, ...Told[]]) => Right }>> = {
  sum3: { weight: 3, right: (told) => money(sumOf(told)) },
  biggest3: { weight: 2, right: (told) => named(biggestOf(told)) },
  smallest3: { weight: 2, right: (told) => named(smallestOf(told)) },
};

const OF_TWO: readonly Operation[] = Object.entries(TWO).map(([name, { weight = 1, ask, ...conditions }]) => ({
  name, weight,
  next: (state, draw) => {
    const [first, second, ...others] = state.told;
    return first && second && others.length === 0 && !sumTold(state) && mayFollow(state, conditions) ? ask(first, second, draw) : null;
  },
}));

const OF_SUM: readonly Operation[] = Object.entries(SUM).map(([name, { weight = 1, ask, ...conditions }]) => ({
  name, weight,
  next: (state, draw) => {
    const sum = sumTold(state);
    return sum && mayFollow(state, conditions) ? ask(sum, draw) : null;
  },
}));

const OF_THREE: readonly Operation[] = Object.entries(THREE).map(([name, { weight, right }]) => ({
  name, weight,
  next: ({ told: [first, ...others] }) => (first && others.length === 2 ? { right: right([first, ...others]) } : null),
}));

const FIRST_AGAIN: Operation = {
  name: 'first_again', weight: 1,
  next: (state) => {
    const [first, ...others] = state.told;
    return first && others.length > 0 && !sumTold(state) && mayFollow(state, { ordinal: true }) ? { right: money(first.amount) } : null;
  },
};

export const OF_SEVERAL: readonly Operation[] = [...OF_TWO, ...OF_SUM, ...OF_THREE, FIRST_AGAIN];

function sumTold({ sum, last }: State): readonly Told[] | null {
  return SUM_TOLD.includes(last) ? sum : null;
}
