/** Parts of a whole in words: 一半, 三分之二, 两成半, "two thirds", "a quarter"; 5%, 百分之五; and as limits: "cut by more than a third". */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import type { Threshold } from '../query.ts';
import { limitAt, type Limit } from './limits.ts';
import { chineseInteger, englishInteger } from './numerals.ts';

/** `over` of `under` parts, exactly; and where the words stand. */
export interface Fraction { over: number; under: number; from: number; to: number }

const ZH = pattern(/(?<half>一半|半数|过半)|(?<under>[二三四五六七八九十百])分之(?<over>[一二三四五六七八九])(?![十百])|(?<tenths>[一二两三四五六七八九]|(?<![\d.])[1-9])成(?![立本效员果为长交])(?<more>半)?/);
const PARTS: Readonly<Record<string, number>> = { half: 2, halves: 2, quarter: 4, eighth: 8, ninth: 9, sixth: 6, seventh: 7, third: 3, fourth: 4, fifth: 5, tenth: 10 };
const EN = pattern(/\b(?:(?<n>an?|one|two|three|four|five|six|seven|eight|nine)[ -])?(?<part>half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b/i);

const ORDINAL = pattern(/^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i);

/** The first part that is said; null where there is none. */
export function fractionIn(text: string): Fraction | null {
  const chinese = ZH.exec(text);
  if (chinese?.groups) {
    const { half, under, over, tenths, more } = chinese.groups;
    const span = { from: chinese.index, to: chinese.index + chinese[0].length };
    if (half !== undefined) return { over: 1, under: 2, ...span };
    const whole = tenths === undefined ? 0 : chineseInteger(tenths) ?? Number(tenths);
    if (tenths !== undefined) return more === undefined ? { over: whole, under: 10, ...span } : { over: whole * 2 + 1, under: 20, ...span };
    return { over: chineseInteger(over ?? '') ?? 1, under: chineseInteger(under ?? '') ?? 1, ...span };
  }
  const english = EN.exec(text);
  const part = PARTS[english?.groups?.['part']?.toLowerCase() ?? ''];
  // "A is third": a place, unless parts are counted.
  if (!english || part === undefined || (ORDINAL.test(english[0]) && !/^\s+of\b/i.test(text.slice(english.index + english[0].length)))) return null;
  return { over: englishInteger(english.groups?.['n']?.toLowerCase() ?? '') ?? 1, under: part, from: english.index, to: english.index + english[0].length };
}

/** 「砍了一半多」 */
const AND_MORE = pattern(/^\s*还?(?:多|出头)(?![少大])/);
/** "More than half of the rise" is part of something else than of what moved. */
const OF_OTHER = pattern(/^\s*(?:of (?!(?:its|their|the (?:money|budget|funding|amount)\b|(?:money|budget|funding)\b|what (?:it|they)|last year|20\d\d))|(?:as|the size)\b|的(?![钱预经]))/i);

/** The part of itself that something is said to have moved by, as a limit in percent: "lost at least a fifth of its money", 「砍了一半以上」. */
export function partLimit(text: string): { limit: Threshold; from: number; to: number } | null {
  const part = fractionIn(text);
  if (!part) return null;
  const after = text.slice(part.to);
  const limit = limitAt(text, part) ?? (AND_MORE.test(after) ? { side: 'over' as const, inclusive: false } : null);
  if (OF_OTHER.test(after) || !limit) return null;
  return { limit: { ...limit, value: decimal(part.over).times(100).div(part.under), unit: '%', of: 'move' }, from: part.from, to: part.to };
}

/** 「至少两成」, 「不少于三成」 are limits: nothing fell. */
const FELL = pattern(/(?:[砍减降跌缩压削]|(?<![至最不])少|\b(?:cut|fell|fall\w*|dropp?\w*|decreas\w+|reduc\w+|declin\w+|down|lower\w*|los(?:e|es|ing|t)|shr[aiu]nk\w*|slash\w*|smaller))[^,，。;；?？]{0,24}$/i);
const ROSE = pattern(/(?:[涨增升加]|(?<![至最不])多|\b(?:r[io]se\w*|rising|gr[eo]w\w*|increas\w+|up|rais\w+|gain\w*|higher|bigger))[^,，。;；?？]{0,24}$/i);

/** 「降到了不足…」, "cut to less than …" */
const LEFT_AT = pattern(/[降减跌砍压缩](?:低|少)?得?(?:[到至成]了?(?:[只仅就]剩下?)?|[只仅就]?剩下?)(?:不足|不到|大约|约|近)?(?:原来|去年|上年|从前|之前)?的?(?:不足|不到|大约|约|近)?$|\b(?:cut|down|fell|fallen|reduced|dropped|shrank|shrunk|slashed) to (?:(?:about|nearly|almost|less than|under|below|just) )*$/i);

/** By which part of itself something is said to have moved: "cut by a third", 「涨了一半以上」. `percent` below 0: it fell. */
export function partMoved(text: string): { percent: number; limit: Limit | null; tenth?: true } | null {
  const part = fractionIn(text);
  if (!part || OF_OTHER.test(text.slice(part.to))) return null;
  const before = text.slice(0, part.from);
  const [fell, rose] = [FELL.exec(before)?.index ?? -1, ROSE.exec(before)?.index ?? -1];
  if (fell === rose) return null;
  const tenths = /成/.test(text.slice(part.from, part.to)) && part.under === 10;
  const limit = partLimit(text)?.limit ?? null;
  // 「降到一半以下」: what is left, so that it fell by the rest.
  if (fell > rose && LEFT_AT.test(before)) return { percent: -100 * (part.under - part.over) / part.under, limit: limit && { ...limit, side: limit.side === 'over' ? 'under' : 'over' }, ...(tenths ? { tenth: true } : {}) };
  return { percent: (fell > rose ? -100 : 100) * part.over / part.under, limit, ...(tenths ? { tenth: true } : {}) };
}

const PERCENT = pattern(/(?<!\d)(?<digits>\d+(?:\.\d+)?) ?(?:%|％|per ?cents?\b)|百分之(?:(?<number>\d+(?:\.\d+)?)|(?<zh>[一二三四五六七八九十]{1,3}))|\b(?<en>[a-z]+(?:-[a-z]+)?) per ?cents?\b/i);

/** The first part that is said in hundredths: 5%, 百分之五; null where there is none. */
export function percentIn(text: string): Fraction | null {
  const found = PERCENT.exec(text);
  const { digits, number, zh, en } = found?.groups ?? {};
  const said = digits ?? number;
  const over = said !== undefined ? Number(said) : zh !== undefined ? chineseInteger(zh) : englishInteger(en?.toLowerCase() ?? '');
  return found && over !== null ? { over, under: 100, from: found.index, to: found.index + found[0].length } : null;
}
