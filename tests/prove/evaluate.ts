/** Evaluates a derivation by itself: fractions of big integers, one rounding at the end. Shares nothing with src/. */

/** A ratio of two integers, the lower one positive. */
interface Fraction { over: bigint; under: bigint }

/** The value of `7079 ÷ 20248`, half-up (away from zero) to `places` decimals; null when it is no formula. */
export function evaluate(formula: string, places: number, factor = 1n): string | null {
  const tokens = formula.replace(/,(?=\d{3})/g, '').replace(/−/g, '-').match(/\d+(?:\.\d+)?|[-+×÷()%]|\S/g) ?? [];
  let at = 0;
  const sum = (): Fraction | null => {
    let left = product();
    while (left && (tokens[at] === '+' || tokens[at] === '-')) {
      const sign = tokens[at++] === '+' ? 1n : -1n;
      const right = product();
      left = right && { over: left.over * right.under + sign * right.over * left.under, under: left.under * right.under };
    }
    return left;
  };
  const product = (): Fraction | null => {
    let left = atom();
    while (left && (tokens[at] === '×' || tokens[at] === '÷')) {
      const divides = tokens[at++] === '÷';
      const right = atom();
      left = right && (divides ? divide(left, right) : { over: left.over * right.over, under: left.under * right.under });
    }
    return left;
  };
  const atom = (): Fraction | null => {
    const token = tokens[at++] ?? '';
    if (token === '-') {
      const own = atom();
      return own && { over: -own.over, under: own.under };
    }
    if (token === '(') {
      const own = sum();
      return tokens[at++] === ')' ? own : null;
    }
    if (!/^\d/.test(token)) return null;
    const [whole = '', fraction = ''] = token.split('.');
    const percent = tokens[at] === '%' ? 100n : 1n;
    if (percent !== 1n) at += 1;
    return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) * percent };
  };
  const value = sum();
  return value && at === tokens.length ? rounded({ over: value.over * factor, under: value.under }, places) : null;
}

function divide(left: Fraction, right: Fraction): Fraction | null {
  if (right.over === 0n) return null;
  const sign = right.over < 0n ? -1n : 1n;
  return { over: left.over * right.under * sign, under: left.under * right.over * sign };
}

function rounded({ over, under }: Fraction, places: number): string {
  const negative = over < 0n;
  const size = (negative ? -over : over) * 10n ** BigInt(places);
  const whole = (2n * size + under) / (2n * under);
  const digits = whole.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return negative && whole > 0n ? `-${text}` : text;
}
