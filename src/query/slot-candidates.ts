/** Numbers, years, codes, tables, parts and ordinals that a text opens with. */
import { TABLES_WITHIN } from '../budget/table-number.ts';
import { COST, type Candidate } from './candidate.ts';
import type { Segment } from './segments.ts';
import { AMOUNT_IN_WORDS, amountInWords, chineseInteger } from './slots/numerals.ts';

/* All of these look at the beginning of a text only, and are tried on each end of one: they are left as they are, no `pattern`. */

/** 第二个, third: an ordinal is read from the text; here it only is no name. */
const ORDINAL = /^(?:第\s*[一二三四五六七八九十\d]+\s*(?:个|名|项|位|大|条|高|多|页)?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b)/;
const FRACTION = /^(?:一半|一大半|半数|[二三四五六七八九十]分之[一二三四五六七八九]|half|(?:one|a|two|three|four) (?:thirds?|quarters?|fourths?|fifths?|tenths?)\b)/;
const NUMBER = /^(-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)\s*(亿元|个亿|万元|千万|百万|亿|万|元|块钱|块|million|billion|thousand|wan(?: yuan)?(?![a-z])|yuan|rmb|cny|mn|bn|m(?![a-z])|k(?![a-z])|%|倍|人|个|辆)?/;
const MYRIADS = /^([一二两三四五六七八九十百]+|\d+)万([一二两三四五六七八九]|\d(?=千))(?:千(?:([一二两三四五六七八九\d])百)?(?:元|块钱?)?(?![十百千万亿\d])|(?:元|块钱?)?(?=$|[\s,，。;；?？!！、吗吧了呢的对是啊]))/;
const CHINESE_NUMBER = /^([零〇一二两三四五六七八九十百千]+)(亿元|万元|千万|百万|亿|万(?!户)|元|块钱|块(?![差加合相总哪谁各分都呢比里之])|个亿)?/;
const NO_YEAR = /^20(?:00|[4-9]\d)(?!\d|\s*年)/;
const YEAR = /^(20\d{2})\s*年?(?:度)?|^(二[〇零]\S{2})年|^(\d{2})年(?:度)?|^二([〇零一二三四五六七八九])年(?:度)?(?![内后前之多间])/;
const FISCAL_YEAR = /^fy\s*(20\d{2}|\d{2})/;
const CODE = /^(\d{7}|\d{5}|\d{3})(?!\d|,\d{3}(?!\d)|\.\d|\s*(?:万|元|亿|个|人|%|年|月|million))/;
const TABLE = /^(?:表\s*(\d{1,2}(?:-\d{1,2}(?=的|里|中|上|[,，?？\s]|$))?|[一二三四五六七八九十]+)|第\s*(\d{1,2}|[一二三四五六七八九十]+)\s*张?表|tables?\s*(\d{1,2}))(?!\d)/;
const PART = /^(?:第\s*([一二三四五六七八九十]+|\d{1,2})\s*部分|part\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine))/;

/** What a number, a year, a code, a table, a part or an ordinal can open with. */
export const SLOT_OPENS = /^(?:[-\d表第零〇一二两三四五六七八九十百千半]|an?\b|e(?:igh|lev)|f[ioy]|half|nin|one|part|s(?:e[cv]|ix)|t(?:able|en|h|w))/;

/** Of a text that opens so. */
export function* slots(rest: string, free: boolean, isCode: (digits: string) => boolean, limited: () => boolean): Generator<Candidate> {
  const slot = (kind: Segment['kind'], match: RegExpExecArray, value: string, unit: string | null, cost: number = COST.number): Candidate =>
    ({ kind, text: match[0], tags: [], pieces: [], value, unit, length: match[0].length, cost });
  const table = TABLE.exec(rest);
  if (table) yield slot('table', table, ordinal(table[1] ?? table[2] ?? table[3] ?? ''), null, 0.5);
  const part = PART.exec(rest);
  if (part) yield slot('part', part, ordinal(part[1] ?? part[2] ?? ''), null, 0.5);
  const fiscal = FISCAL_YEAR.exec(rest);
  if (fiscal) yield slot('year', fiscal, fullYear(fiscal[1] ?? ''), null, 0.5);
  const word = ORDINAL.exec(rest) ?? FRACTION.exec(rest);
  if (word) yield { kind: 'lexical', text: word[0], tags: ['filler'], pieces: [], value: null, unit: null, length: word[0].length, cost: 0.8 };
  if (!free) return;
  const year = YEAR.exec(rest);
  if (year && !(NO_YEAR.test(rest) && limited())) {
    // 「二四年」
    const chinese = year[2] ? String(chineseInteger(year[2]) ?? '') : year[4] ? `202${String(chineseInteger(year[4].replace('〇', '零')) ?? '')}` : null;
    yield slot('year', year, chinese ?? fullYear(year[1] ?? year[3] ?? ''), null, /年/.test(year[0]) ? 0.5 : 0.85);
  }
  const code = CODE.exec(rest);
  // 「2,412,679 平方米」 typed without its commas is no code.
  if (code && !COUNTED.test(rest.slice(code[0].length)) && (isCode(code[1] ?? '') || (code[1] ?? '').length === 7)) yield slot('code', code, code[1] ?? '', null, (code[1] ?? '').length > 3 ? 0.6 : 0.75);
  const number = NUMBER.exec(rest);
  if (number) yield slot('number', number, (number[1] ?? '').replace(/,/g, ''), number[2]?.startsWith('wan') === true ? '万' : number[2] ?? null);
  const words = AMOUNT_IN_WORDS.exec(rest);
  const spelled = words ? amountInWords(words[0]) : null;
  if (words && spelled) yield slot('number', words, spelled.value, spelled.unit, 0.7);
  // 百分之九十五, 百分百
  const percent = /^百分之([零一二两三四五六七八九十百]+|\d+(?:\.\d+)?)(?!几|点)|^百分(?:之)?(百)/.exec(rest);
  const parts = percent?.[2] ? 100 : percent?.[1] === undefined ? null : percent[1] === '百' ? 100 : chineseInteger(percent[1]) ?? Number(percent[1]);
  if (percent && parts !== null) yield slot('number', percent, String(parts), '%', 0.6);
  const half = /^半个?(亿|千万|百万)/.exec(rest);
  if (half) yield slot('number', half, '0.5', half[1] ?? null);
  // 两亿七千万, 2亿7000万: one amount.
  const compound = /^([零一二两三四五六七八九十百\d]+)亿([零一二两三四五六七八九十百千\d]+)万/.exec(rest);
  const [hundreds, tens] = [compound?.[1], compound?.[2]].map((part) => (part === undefined ? null : /^\d+$/.test(part) ? Number(part) : chineseInteger(part)));
  if (compound && hundreds != null && tens != null) yield slot('number', compound, String(hundreds * 10000 + tens), '万');
  // 两万五, 三万二千, 一万两千五百: one amount too.
  const myriads = MYRIADS.exec(rest);
  const [whole = 0, thousands = 0, cents = 0] = (myriads ?? []).slice(1, 4).map((part: string | undefined) => (part === undefined ? 0 : chineseInteger(part) ?? Number(part)));
  if (myriads) yield slot('number', myriads, String((whole * 100 + thousands * 10 + cents) / 100), '万', 0.5);
  const chinese = CHINESE_NUMBER.exec(rest);
  const value = chinese ? chineseInteger(chinese[1] ?? '') : null;
  if (chinese && value !== null) yield slot('number', chinese, String(value), chinese[2] ?? null, COST.lexical + (chinese[2] ? 0 : 0.3));
}

const COUNTED = /^\s*(?:平方|平米|[万亿元人户个次盏株]|square met|sq\.? ?m|m²|yuan|people)/;

function ordinal(text: string): string {
  const [table = '', within] = text.split('-');
  if (within !== undefined) return String(Number(table) + Number(within) / TABLES_WITHIN);
  const words: Record<string, string> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' };
  return words[text] ?? String(chineseInteger(text) ?? text);
}

function fullYear(text: string): string {
  return text.length === 2 ? `20${text}` : text;
}
