/** Exact decimals: parsing what is printed, and the few roundings that have a name. */
import Big from 'big.js';

export type Decimal = Big;

/** Thousands separators as documents print them, half-width and full-width. */
const SEPARATORS = /[,，]/g;

/** Reads a printed number such as `12,345`, `12.50` or `-3`; throws on anything else. */
export function parseDecimal(printed: string): Decimal {
  return new Big(printed.replace(SEPARATORS, ''));
}

/** The digits as printed, without separators: `12,345` → `12345`, `12.50` stays `12.50`. */
export function plainDigits(printed: string): string {
  return printed.replace(SEPARATORS, '');
}

/** A decimal as a plain string, never in exponent form. */
export function plain(value: Decimal): string {
  return value.toFixed();
}

/** Decimal places of a printed number: `12.50` → 2, `1,234` → 0. */
export function decimalsOf(printed: string): number {
  return plainDigits(printed).split('.')[1]?.length ?? 0;
}

/** Half-up to `places` decimals (away from zero at a tie), as printed budgets round. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundHalfUp);
}

/**
 * `part` divided by `whole`, half-up to `places` decimals. Throws when `whole` is zero: callers ask first.
 * big.js rounds half up when it divides, so one division at the wanted precision is exact.
 */
export function divideHalfUp(part: Decimal, whole: Decimal, places: number): Decimal {
  if (whole.eq(0)) throw new RangeError('division by zero');
  const scaled = new Big(part);
  const before = Big.DP;
  Big.DP = places;
  try {
    return scaled.div(whole);
  } finally {
    Big.DP = before;
  }
}

/** `part` as a percentage of `whole`, half-up to two decimals. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  return divideHalfUp(part.times(100), whole, 2);
}

/** Half of the last printed digit: what a printed figure may hide by rounding. */
export function roundingSlack(printed: string): Decimal {
  return new Big(5).times(new Big(10).pow(-decimalsOf(printed) - 1));
}

export function decimal(value: number | string): Decimal {
  return new Big(value);
}
