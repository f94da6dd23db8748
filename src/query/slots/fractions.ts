/** Parts of a whole in words: 一半, 三分之二, 两成半, "two thirds", "a quarter". */
import { chineseInteger, englishInteger } from './numerals.ts';

/** `over` of `under` parts, exactly; and where the words stand. */
export interface Fraction { over: number; under: number; from: number; to: number }

const ZH = /(?<half>一半|半数|过半)|(?<under>[二三四五六七八九十百])分之(?<over>[一二三四五六七八九])(?![十百])|(?<tenths>[一二两三四五六七八九])成(?![立本效员果为长交])(?<more>半)?/;
const PARTS: Readonly<Record<string, number>> = { half: 2, halves: 2, quarter: 4, eighth: 8, ninth: 9, sixth: 6, seventh: 7, third: 3, fourth: 4, fifth: 5, tenth: 10 };
const EN = /\b(?:(?<n>an?|one|two|three|four|five|six|seven|eight|nine)[ -])?(?<part>half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b/i;

/** The first part that is said; null where there is none. */
export function fractionIn(text: string): Fraction | null {
  const chinese = ZH.exec(text);
  if (chinese?.groups) {
    const { half, under, over, tenths, more } = chinese.groups;
    const span = { from: chinese.index, to: chinese.index + chinese[0].length };
    if (half !== undefined) return { over: 1, under: 2, ...span };
    if (tenths !== undefined) return { over: (chineseInteger(tenths) ?? 0) * 2 + (more === undefined ? 0 : 1), under: 20, ...span };
    return { over: chineseInteger(over ?? '') ?? 1, under: chineseInteger(under ?? '') ?? 1, ...span };
  }
  const english = EN.exec(text);
  const part = PARTS[english?.groups?.['part']?.toLowerCase() ?? ''];
  if (!english || part === undefined) return null;
  return { over: englishInteger(english.groups?.['n']?.toLowerCase() ?? '') ?? 1, under: part, from: english.index, to: english.index + english[0].length };
}
