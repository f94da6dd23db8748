/** Operations on the one name that was told. */
import Big from 'big.js';
import { inUnit, inWords, mayFollow, money, percent, quotient, type Conditions, type Draw, type Next, type Operation } from './operation.ts';
import type { Language, Told } from './told.ts';

type OfOne = Conditions & { ask: (told: Told, draw: Draw, last: string) => Next | null };

/** After these the figure spoken of is the name's own amount of the year. */
const AMOUNT_TOLD = ['start', 'value_x', 'correct_x'];
const PEOPLE = [4, 5, 8, 20] as const;

const ASKED: Readonly<Record<string, OfOne>> = {
  change: { weight: 2, ask: ({ change }) => (change?.eq(0) === false ? { right: money(change) } : null) },
  change_pct: { ask: inPercent },
  pct_of_that: { weight: 2, after: ['change'], ask: inPercent },
  why: { weight: 2, after: ['change', 'change_pct'], ask: ({ reason }) => (reason !== null ? { right: { figures: [], words: reason } } : null) },
  prior: { ask: ({ amount, change }) => (change?.eq(0) === false ? { right: money(amount.minus(change)) } : null) },
  share_total: { notAfter: ['prior'], ask: ({ amount }, { pool }) => ({ right: percent(amount, pool.total) }) },
  share_x: { ask: ({ amount, whole }) => (whole ? { right: percent(amount, whole.amount), x: whole } : null) },
  left_of_x: { ask: ({ amount, whole }) => (whole ? { right: money(whole.amount.minus(amount)), x: whole } : null) },
  yuan: { after: AMOUNT_TOLD, ask: ({ amount }) => ({ right: inUnit(amount.times(10_000), '元') }) },
  million: { after: AMOUNT_TOLD, ask: ({ amount }) => ({ right: inUnit(amount.div(100), '百万元') }) },
  where: { after: AMOUNT_TOLD, ask: () => ({ right: { figures: [], cited: true } }) },
  over_n: { after: AMOUNT_TOLD, ask: (told, draw) => againstLimit(told, draw, (amount, limit) => amount.gt(limit)) },
  under_n: { after: AMOUNT_TOLD, ask: (told, draw) => againstLimit(told, draw, (amount, limit) => amount.lt(limit)) },
  claim_n: { after: AMOUNT_TOLD, ask: ({ amount }, draw) => verdict(amount, near(amount, draw.pick([1, 1, 1, 0.7, 1.4, 3])), draw.language, (own, said) => own.eq(said)) },
  per_k: { after: AMOUNT_TOLD, ask: ({ amount }, { pick }) => { const k = pick(PEOPLE); return { right: money(quotient(amount, new Big(k))), k }; } },
  // Only of two that moved can be asked how their sum moved.
  value_x: { weight: 3, ask: (told, draw) => another(told, draw, (x) => ({ right: money(x.amount), told: [told, x] }), told.change ? draw.pick([draw.pool.names, draw.pool.moved]) : draw.pool.names) },
  correct_x: { after: ['start', 'value_x'], ask: (told, draw) => another(told, draw, (x) => ({ right: money(x.amount), told: [x] })) },
  switch_x: { after: ['start', 'change', 'share_total'], ask: switched },
};

export const OF_ONE: readonly Operation[] = Object.entries(ASKED).map(([name, { weight = 1, ask, ...conditions }]) => ({
  name, weight,
  next: (state, draw) => {
    const [one, ...others] = state.told;
    return one && others.length === 0 && mayFollow(state, conditions) ? ask(one, draw, state.last) : null;
  },
}));

function inPercent({ amount, change }: Told): Next | null {
  return change?.eq(0) === false ? { right: percent(change, amount.minus(change)) } : null;
}

function another(told: Told, draw: Draw, next: (x: Told) => Next, from?: readonly Told[]): Next | null {
  const x = draw.other([told], from);
  return x ? { ...next(x), x } : null;
}

/** 「那甲呢」 asks of another name what was asked last. */
function switched(told: Told, draw: Draw, last: string): Next | null {
  if (last === 'change') return another(told, draw, (x) => ({ right: money(x.change ?? new Big(0)), told: [x] }), draw.pool.moved);
  if (last === 'share_total') return another(told, draw, (x) => ({ right: percent(x.amount, draw.pool.total), told: [x] }));
  return another(told, draw, (x) => ({ right: money(x.amount), told: [told, x] }));
}

/** A limit that is the amount itself is over for some and not for others. */
function againstLimit({ amount }: Told, { pick, language }: Draw, holds: (amount: Big, limit: Big) => boolean): Next | null {
  const limit = near(amount, pick([0.5, 0.8, 1.3, 2]));
  return limit.eq(amount) ? null : verdict(amount, limit, language, holds);
}

function verdict(amount: Big, stated: Big, language: Language, holds: (amount: Big, stated: Big) => boolean): Next | null {
  return stated.gt(0) ? { right: { ...money(amount), verdict: holds(amount, stated) }, n: inWords(stated, language) } : null;
}

/** A round amount so many times as much; once as much is the amount itself. */
function near(amount: Big, times: number): Big {
  return times === 1 ? amount : amount.times(times).round(0);
}
