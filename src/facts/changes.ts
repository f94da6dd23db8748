/** Whose change a sentence tells: a list of parts may stand between a project and its change. */
import { parseDecimal, roundingSlack, type Decimal } from '../budget/amount.ts';
import type { Row } from '../budget/fact.ts';
import type { Quantity } from './clauses.ts';
import { amountOf } from './parts.ts';
import { percentIn } from './wording.ts';

/**
 * The printed percent decides, where one is printed and holds for one of them only; else the part after 其中 that
 * stands alone, else the whole.
 */
export function whoseChange(whole: Row | null, parts: readonly Row[], alone: boolean, change: Decimal | null, percent: Decimal | null): Row | null {
  const last = parts.at(-1) ?? null;
  if (!last) return whole;
  const usual = (alone && parts.length === 1) || isTold(whole) ? last : whole ?? last;
  if (change === null || percent === null) return usual;
  const holding = [whole, last].filter((row) => row !== null && holds(row, change, percent));
  return holding.length === 1 ? holding[0] ?? usual : usual;
}

/** 「甲 9 万元，比上年增加 2 万元，包括：乙 5 万元，比上年增加 1 万元」: one change a row. */
function isTold(row: Row | null): boolean {
  return row?.facts.some(({ measure }) => measure === 'change') === true;
}

/** The percent that the same statement prints after its change. */
export function percentAfter(quantities: readonly Quantity[], index: number): Decimal | null {
  const next = quantities[index + 1];
  const percent = next && /[%％]/.test(next.unit) ? percentIn(next.before) : null;
  if (!next || !percent || percent.name !== '') return null;
  return parseDecimal(next.printed).times(percent.negative ? -1 : 1);
}

function holds(row: Row, change: Decimal, percent: Decimal): boolean {
  const amount = amountOf(row);
  const before = amount?.minus(change);
  if (!before || before.eq(0)) return false;
  return change.times(100).div(before).minus(percent).abs().lte(roundingSlack('0.0').times(2));
}
