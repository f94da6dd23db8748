/** The numbers of a claim with their limits: 「去年超过 1900 万」, "by more than a third", 「不到去年的一半」. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import { fractionIn } from './fractions.ts';
import { limitAt, type Limit } from './limits.ts';
import { chineseInteger } from './numerals.ts';

/** `about`: 「近」, 「左右」, "about". `fraction`: said as a part, 「四分之三」. */
export interface NumberSaid { value: Decimal; unit: string | null; limit: Limit | null; about: boolean; fraction: boolean; from: number; to: number }

const NUMBER = /(?<![\d.,])(?<digits>\d[\d,]*(?:\.\d+)?(?!\d|\.\d|\s*成(?![立本效员果为长交]))|[一二两三四五六七八九十][一二两三四五六七八九十百千]*(?=[万亿])|零(?![\d一二两三四五六七八九]|余|基))\s*(?<unit>万元?|亿元?|元|%|million(?: yuan)?|billion(?: yuan)?|thousand(?: yuan)?|wan(?: yuan)?|yuan|per ?cent)?/giu;
const ABOUT_BEFORE = pattern(/(?:大约|约|近|将近|接近|差不多|大概|about|around|roughly|nearly|almost|close to|some)\s*(?:a |an )?$/i);
const ABOUT_AFTER = pattern(/^\s*(?:左右|上下|出头|or so|多一点|多点)/i);
const A_BIT_MORE = pattern(/^\s*(?:多一点|多点|出头|还多|以上|and a bit|plus)/i);

/** Every number of the text but years, and its first part in words. */
export function numbersSaid(text: string): NumberSaid[] {
  const found = [...text.matchAll(NUMBER)].flatMap((match): NumberSaid[] => {
    const { digits = '', unit } = match.groups ?? {};
    const [from, to] = [match.index, match.index + match[0].trimEnd().length];
    if (unit === undefined && /^20\d\d$/.test(digits)) return [];
    return [{ value: decimal(chineseInteger(digits) ?? digits.replace(/,/g, '')), unit: unit === undefined ? null : unitOf(unit), fraction: false, ...around(text, from, to) }];
  });
  const part = fractionIn(text);
  const parts = part && !found.some(({ from, to }) => from < part.to && part.from < to) ? [{ value: decimal(part.over).times(100).div(part.under), unit: '%', fraction: true, ...around(text, part.from, part.to) }] : [];
  return [...found, ...parts].sort((left, right) => left.from - right.from);
}

function around(text: string, from: number, to: number): Pick<NumberSaid, 'limit' | 'about' | 'from' | 'to'> {
  const after = text.slice(to);
  const limit = limitAt(text, { from, to }) ?? (A_BIT_MORE.test(after) ? { side: 'over' as const, inclusive: false } : null);
  return { limit, about: ABOUT_BEFORE.test(text.slice(0, from)) || ABOUT_AFTER.test(after), from, to };
}

function unitOf(said: string): string {
  const unit = said.toLowerCase().replace(/ ?yuan$/, (yuan) => (yuan === said.toLowerCase() ? yuan : ''));
  return /^per ?cent$/.test(unit) ? '%' : unit === 'wan' ? '万' : unit;
}
