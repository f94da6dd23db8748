/** A printed percent against amount and change: what the exact quotient can be, given the digits that rounding hides. */
import { decimal, decimalsOf, divideHalfUp, plain, roundHalfUp, roundingSlack, type Decimal } from '../../budget/amount.ts';
import type { Check } from '../../budget/check.ts';
import type { Fact } from '../../budget/fact.ts';
import { checkOf } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { isMoney, printedSide, type Side } from './side.ts';

/** Digits kept of the recomputed percent, beyond any that a budget prints. */
const QUOTIENT_PLACES = 6;

export function checkPercentChanges(ledger: Ledger): Check[] {
  return ledger.book.rows.flatMap((row) => {
    const percent = row.facts.find(({ measure }) => measure === 'percent');
    const amount = row.facts.find((fact) => fact.measure === 'amount' && isMoney(fact) && fact.year === percent?.year);
    const change = row.facts.find((fact) => fact.measure === 'change' && isMoney(fact));
    const check = percent && amount && change ? checkPercent(percent, amount, change) : null;
    return check ? [check] : [];
  });
}

function checkPercent(percent: Fact, amount: Fact, change: Fact): Check | null {
  const now = printedSide(amount);
  const moved = printedSide(change, amount.unit);
  const range = growthRange(now, moved);
  const [current, shift] = [now.value, moved.value];
  if (!range || !current || !shift || percent.value === null) return null;
  const printed = percent.printed ?? '0';
  const before = current.minus(shift);
  const exact = divideHalfUp(shift.times(100), before, QUOTIENT_PLACES);
  const hidden = roundingSlack(printed);
  const difference = percent.value.minus(exact);
  const reach = difference.gt(0) ? range.high.minus(exact) : exact.minus(range.low);
  const allowed = roundHalfUp(reach.plus(hidden), QUOTIENT_PLACES);
  const verdict = roundHalfUp(exact, decimalsOf(printed)).eq(percent.value) ? 'holds' : difference.abs().lte(allowed) ? 'tail_error' : 'contradiction';
  const right: Side = {
    label: `${amount.row.label}（${change.column.join(' > ')}）`, value: exact, unit: percent.unit,
    derivation: `${plain(shift)} ÷ (${plain(current)} − ${shift.lt(0) ? `(${plain(shift)})` : plain(shift)})`,
    slack: allowed, facts: [amount, change], places: [amount.place, change.place],
  };
  return checkOf('percent_change', verdict, { ...printedSide(percent), slack: hidden }, right, difference, allowed);
}

/** The least and the greatest percent that the hidden digits allow; null when the earlier amount may be nothing. */
function growthRange(now: Side, moved: Side): { low: Decimal; high: Decimal } | null {
  const corners: Decimal[] = [];
  for (const current of ends(now)) {
    for (const shift of ends(moved)) {
      const before = current.minus(shift);
      if (before.lte(0)) return null;
      corners.push(divideHalfUp(shift.times(100), before, QUOTIENT_PLACES));
    }
  }
  corners.sort((left, right) => left.cmp(right));
  const [low, high] = [corners[0], corners.at(-1)];
  return low && high ? { low, high } : null;
}

function ends({ value, slack }: Side): Decimal[] {
  const middle = value ?? decimal(0);
  return [middle.minus(slack), middle.plus(slack)];
}
