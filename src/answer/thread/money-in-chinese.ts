/** Money as it was typed in a follow-up: "2.5 million yuan", "655,000 yuan", 「300万」. */
import { decimal, type Decimal } from '../../budget/amount.ts';
import { inYuan } from '../../query/slots/numerals.ts';

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?:million|mn)\b(?: ?(?:yuan|rmb|cny))?|m\b(?: ?(?:yuan|rmb|cny))?/i, '百万元'], [/billion\b(?: ?(?:yuan|rmb|cny))?/i, '十亿元'], [/(?:thousand|k)\b(?: ?(?:yuan|rmb|cny))?/i, '千元'],
  [/wan\b|万元?块?/i, '万元'], [/亿元?/, '亿元'], [/千万元?/, '千万元'], [/yuan|rmb|cny|元|块/i, '元'],
];

export function inChinese(number: string): string {
  const { digits, unit } = apart(number);
  return `${digits}${unit ?? ''}`;
}

/** In yuan; what has no unit is in the unit of budgets, 万元. */
export function moneyIn(number: string): Decimal | null {
  const { digits, unit } = apart(number);
  if (digits === '') return null;
  const factors: Readonly<Record<string, string>> = { 百万元: '1000000', 十亿元: '1000000000', 千元: '1000', 千万元: '10000000' };
  const factor = factors[unit ?? ''];
  return factor === undefined ? inYuan(decimal(digits), unit ?? '万元') : decimal(digits).times(factor);
}

function apart(number: string): { digits: string; unit: string | null } {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(number)?.[0] ?? '';
  const rest = number.slice(number.indexOf(digits) + digits.length);
  return { digits: digits.replace(/,/g, ''), unit: UNITS.find(([pattern]) => pattern.test(rest))?.[1] ?? null };
}
