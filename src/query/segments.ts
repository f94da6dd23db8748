/**
 * A question → segments: names (words of the documents or of the glossary), question words, numbers, unknown words.
 * One dynamic programme finds the cheapest cut; longer pieces win because they are fewer.
 */
import { recent } from '../budget/recent.ts';
import { TABLES_WITHIN } from '../budget/table-number.ts';
import { englishWords, fold, stem } from '../budget/text.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import type { Tag } from './words/lexicon.ts';
import type { Piece } from '../glossary/lexis.ts';
import { COMMON_ENGLISH } from './words/common-english.ts';
import { AMOUNT_IN_WORDS, amountInWords, chineseInteger, englishInteger } from './slots/numerals.ts';
import { superlativeOf } from './words/superlative.ts';
import { mergeUnknown } from './merge-unknown.ts';

export interface Segment {
  kind: 'name' | 'lexical' | 'number' | 'year' | 'code' | 'table' | 'part' | 'unknown';
  text: string;
  from: number;
  to: number;
  tags: readonly Tag[];
  pieces: readonly Piece[];
  /** The number, year, code, table or part; for a number its unit follows. */
  value: string | null;
  unit: string | null;
}

const COST = { lexical: 1, concept: 1.01, label: 1.03, filler: 1, letter: 1.3, number: 0.9, unknown: 3 } as const;
const WHOLE_NAME = 0.25;
/** A limit, though some name has it within: 单价100万元以上专用设备. */
const LIMIT = /^\d[\d,.]*\s*[万亿]?元?(?:以上|以下)?$/;
/** A word that names a thing and asks nothing. */
function tagsOfNothing(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.tags(word).length === 0 && vocabulary.lexis.englishPhrase([word]).some(({ head }) => !head);
}

/** 第二个, third: an ordinal is read from the text; here it only is no name. */
const ORDINAL = /^(?:第\s*[一二三四五六七八九十\d]+\s*(?:个|名|项|位|大|条|高|多|页)?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b)/;
const FRACTION = /^(?:一半|一大半|半数|[二三四五六七八九十]分之[一二三四五六七八九]|half|(?:one|a|two|three|four) (?:thirds?|quarters?|fourths?|fifths?|tenths?)\b)/;
const NUMBER = /^(-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)\s*(亿元|个亿|万元|千万|百万|亿|万|元|块钱|块|million|billion|thousand|wan(?: yuan)?(?![a-z])|yuan|rmb|cny|mn|bn|m(?![a-z])|k(?![a-z])|%|倍|人|个|辆)?/;
const MYRIADS = /^([一二两三四五六七八九十百]+|\d+)万([一二两三四五六七八九]|\d(?=千))(?:千(?:([一二两三四五六七八九\d])百)?(?:元|块钱?)?(?![十百千万亿\d])|(?:元|块钱?)?(?=$|[\s,，。;；?？!！、吗吧了呢的对是啊]))/;
const CHINESE_NUMBER = /^([零〇一二两三四五六七八九十百千]+)(亿元|万元|千万|百万|亿|万(?!户)|元|块钱|块(?![差加合相总哪谁各分都呢比里之])|个亿)?/;
/** "More than 2000", 「超过 2000 的」: an amount that looks like a year. */
const BEHIND_LIMIT = /(?:超过|[高低大小多少]于|不[到足止]|突破)\s*$|\b(?:than|over|above|below|under|exceeds?|exceeding|at (?:least|most))\s*$/i;
const NO_YEAR = /^20(?:00|[4-9]\d)(?!\d|\s*年)/;
const YEAR = /^(20\d{2})\s*年?(?:度)?|^(二[〇零]\S{2})年|^(\d{2})年(?:度)?|^二([〇零一二三四五六七八九])年(?:度)?(?![内后前之多间])/;
const FISCAL_YEAR = /^fy\s*(20\d{2}|\d{2})/;
const CODE = /^(\d{7}|\d{5}|\d{3})(?!\d|,\d{3}(?!\d)|\.\d|\s*(?:万|元|亿|个|人|%|年|月|million))/;
const TABLE = /^(?:表\s*(\d{1,2}(?:-\d{1,2}(?=的|里|中|上|[,，?？\s]|$))?|[一二三四五六七八九十]+)|第\s*(\d{1,2}|[一二三四五六七八九十]+)\s*张?表|tables?\s*(\d{1,2}))(?!\d)/;
const PART = /^(?:第\s*([一二三四五六七八九十]+|\d{1,2})\s*部分|part\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine))/;

type Candidate = Omit<Segment, 'from' | 'to'> & { length: number; cost: number };

export const segment = recent(cut);

function cut(question: string, vocabulary: Vocabulary): readonly Segment[] {
  const text = fold(question);
  const best: { cost: number; from: number; segment: Candidate | null }[] = [{ cost: 0, from: -1, segment: null }];
  for (let at = 0; at < text.length; at += 1) {
    const here = best[at];
    if (!here) continue;
    for (const candidate of candidatesAt(text, at, vocabulary)) {
      const to = at + candidate.length;
      const cost = here.cost + candidate.cost;
      const known = best[to];
      if (!known || cost < known.cost) best[to] = { cost, from: at, segment: candidate };
    }
  }
  const segments: Segment[] = [];
  for (let to = text.length; to > 0;) {
    const step = best[to];
    if (!step?.segment) break;
    if (step.segment.text.trim() !== '') segments.unshift({ ...step.segment, from: step.from, to });
    to = step.from;
  }
  return mergeUnknown(segments, text);
}

function* candidatesAt(text: string, at: number, vocabulary: Vocabulary): Generator<Candidate> {
  const rest = text.slice(at);
  const first = rest[0] ?? '';
  if (/[\s\p{P}\p{S}]/u.test(first) && !/[%&']/.test(first)) {
    const tags = vocabulary.tags(first);
    yield { kind: 'lexical', text: tags.length > 0 ? first : '', tags, pieces: [], value: null, unit: null, length: 1, cost: 0.1 };
    if (first !== '-' || !/^-?\d/.test(rest)) return;
  }
  yield* slots(rest, !inNumber(text, at) && !/[a-z]$/.test(text.slice(0, at).slice(-1)), (digits) => vocabulary.isCode(digits) || /(?:科目|编码|代码|编号|code)(?:是|为|叫|:|：|=)?\s*$/.test(text.slice(0, at)), BEHIND_LIMIT.test(text.slice(Math.max(0, at - 16), at)));
  if (/[a-z]/.test(first)) {
    if (at > 0 && /[a-z]/.test(text[at - 1] ?? '')) return;
    yield* latin(rest, vocabulary, TWO_MEANT.test(text.slice(Math.max(0, at - 20), at)) || ADDED_UP.test(rest));
    return;
  }
  if (/\d/.test(first) && inNumber(text, at)) {
    yield { ...unknown(first), kind: 'number', cost: 0.5 };
    return;
  }
  for (let length = vocabulary.reachOf(rest); length > 0; length -= 1) {
    const piece = rest.slice(0, length);
    // 「项目的」 holds no 目的, 「一般公共预算里」 no 预算里.
    const tags = (piece.startsWith('目的') && text[at - 1] === '项') || (piece === '预算里' && /(?:公共|基金|经营)$/.test(text.slice(Math.max(0, at - 2), at))) ? [] : vocabulary.tags(piece);
    if (tags.length > 0) {
      const filler = tags.every((tag) => tag === 'filler');
      // 「项目支出总额」 is 项目支出 and 总额, not 项目 and 支出总额.
      const cost = filler ? (length === 1 ? COST.letter : COST.filler) : COST.lexical + (length === 1 ? 0.2 : 0) + (tags.includes('total') || tags.includes('revenueTotal') ? 0.1 : 0);
      yield { kind: 'lexical', text: piece, tags, pieces: [], value: null, unit: null, length, cost };
    }
    if (/^\s|\s$/.test(piece)) continue;
    // A name in full is not cut: 政府投资项目的 … holds no 目的.
    const whole = length >= 4 && vocabulary.isName(piece) ? WHOLE_NAME : 0;
    // 「甲增加 30 万」: a name and how it moved, though a reason prints them together.
    const moved = /[\u4e00-\u9fff]{2}(?:增加|减少)$/.test(piece) && vocabulary.lexis.chinesePhrase(piece.slice(0, -2)).length > 0;
    const concepts = moved ? [] : vocabulary.lexis.chinesePhrase(piece.replace(/\s/g, ''));
    const grammar = tags.length > 0 && (length === 1 || concepts.every(({ head }) => head) || !tags.includes('filler'));
    if (concepts.length > 0 && !grammar) {
      const pieces = [{ text: piece, from: at, to: at + length, concepts }];
      yield { kind: 'name', text: piece, tags: [], pieces, value: null, unit: null, length, cost: COST.concept + (concepts.every(({ head }) => head) ? 0.02 : 0) + (length === 1 ? 0.5 : 0) - whole };
    }
    if (length >= 2 && !moved && vocabulary.isLabelText(piece) && tags.length === 0 && !LIMIT.test(piece) && (!/^[和与及的、]/.test(piece) || vocabulary.opensName(piece)) && !/[和与及的、]$/.test(piece)) {
      const pieces = vocabulary.lexis.segment(piece, false);
      yield { kind: 'name', text: piece, tags: [], pieces, value: null, unit: null, length, cost: COST.label - whole };
    }
  }
  yield unknown(first);
}

/** Whether the digits at a place go on a number: 「表3,2010101」 has a comma between two of them. */
function inNumber(text: string, at: number): boolean {
  return /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at)) && !(text[at - 1] === ',' && (!/^\d{3}(?!\d)/.test(text.slice(at)) || /(?:表|tables?)\s*\d{1,2},$/.test(text.slice(0, at))));
}

function* slots(rest: string, free: boolean, isCode: (digits: string) => boolean, limited: boolean): Generator<Candidate> {
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
  if (year && !(limited && NO_YEAR.test(rest))) {
    // 「二四年」
    const chinese = year[2] ? String(chineseInteger(year[2]) ?? '') : year[4] ? `202${String(chineseInteger(year[4].replace('〇', '零')) ?? '')}` : null;
    yield slot('year', year, chinese ?? fullYear(year[1] ?? year[3] ?? ''), null, /年/.test(year[0]) ? 0.5 : 0.85);
  }
  const code = CODE.exec(rest);
  if (code && (isCode(code[1] ?? '') || (code[1] ?? '').length === 7)) yield slot('code', code, code[1] ?? '', null, (code[1] ?? '').length > 3 ? 0.6 : 0.75);
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

/** "The gap between water and electricity", "add up A and B": two names, though one is printed for both. */
const TWO_MEANT = /\b(?:between|add(?:ing)?(?: up)?|sum(?:ming)?(?: up| of)?|total of|combin(?:e|ed|ing)|both) (?:the )?$/;

/** "Do water and electricity add up to …" */
const ADDED_UP = /^[a-z]+ and [a-z]+(?: costs?| money| charges?| bills?)?,? (?:add(?:ed)? up\b|(?:taken )?together (?:come|cost|make|total|exceed|amount|add|more|over)\b)/;

function isPair(words: readonly string[], vocabulary: Vocabulary): boolean {
  const at = words.indexOf('and');
  return at > 0 && [words.slice(0, at), words.slice(at + 1)].every((side) => vocabulary.lexis.englishPhrase(side).some(({ head }) => !head));
}

/** What stands between the words of one name; in a long one a slash stands for "and", and so does a comma where the name is itself a list: "flood, drought and typhoon work", but not "party building, work safety". */
const JOINT = /^[\s&-]+$/;
const JOINT_OF_THREE = /^(?:[\s&-]+|\s?\/\s?)$/;
const JOINT_OF_LIST = /^(?:[\s&-]+|\s?\/\s?|, ?)$/;
const LIST = /,.*(?:,|\band\b|&)/;

function* latin(rest: string, vocabulary: Vocabulary, two: boolean): Generator<Candidate> {
  const words = [...rest.matchAll(/[a-z]+(?:'[a-z]+)?/g)];
  for (let count = Math.min(vocabulary.longestEnglish, words.length); count > 0; count -= 1) {
    const last = words[count - 1];
    if (!last || words[0]?.index !== 0) continue;
    const length = last.index + last[0].length;
    const piece = rest.slice(0, length);
    const parts = words.slice(0, count).map(([word]) => word);
    if (two && isPair(parts, vocabulary)) continue;
    const printed = count > 1 && !/[.;:?!]/.test(piece) ? vocabulary.englishName(englishWords(piece), piece.includes(',')) : [];
    if (printed.length > 0) yield { kind: 'name', text: piece, tags: [], pieces: printed, value: null, unit: null, length, cost: COST.label };
    const between = words.slice(0, count).every((word, index) => index === 0 || (count > 3 && piece.includes(',') && LIST.test(piece) ? JOINT_OF_LIST : count > 2 ? JOINT_OF_THREE : JOINT).test(rest.slice((words[index - 1]?.index ?? 0) + (words[index - 1]?.[0].length ?? 0), word.index)));
    if (!between) continue;
    const own = vocabulary.tags(parts.join(' '));
    // The glossary's "how many people" is a question word before it is a head.
    const tags = own.length === 0 && parts.slice(0, 2).join(' ') === 'how many' && vocabulary.lexis.englishPhrase(parts).every(({ head }) => head) && vocabulary.lexis.englishPhrase(parts).length > 0 ? (['howMany'] as const) : own;
    // "The office expenses" is the article and a name, not the office and its expenses.
    const next = words[count]?.[0];
    const opensName = count > 1 && parts[0] === 'the' && next !== undefined && tags.every((tag) => tag === 'filler') && vocabulary.lexis.englishPhrase([...parts.slice(1), next]).some(({ head }) => !head);
    if (tags.length > 0 && !opensName) {
      const filler = tags.every((tag) => tag === 'filler');
      yield { kind: 'lexical', text: piece, tags, pieces: [], value: null, unit: null, length, cost: filler ? COST.filler : COST.lexical };
    }
    // "last" and "higher" are no forms of the glossary's "lasting" and "high".
    const common = count === 1 && COMMON_ENGLISH.has(piece) && !vocabulary.lexis.spells(piece);
    // "The old drainage pipes": no old people, where a thing follows that is old.
    const adjective = count === 2 && parts[0] === 'the' && /^(?:old|new|poor|young|sick)$/.test(parts[1] ?? '') && next !== undefined && tagsOfNothing(next, vocabulary);
    const concepts = common || adjective ? [] : vocabulary.lexis.englishPhrase(parts.flatMap((part) => part.split("'")).filter((part) => part !== 's'));
    const grammar = tags.length > 0 && (count === 1 || concepts.every(({ head }) => head));
    // "number of vehicles" counts what "vehicles" names.
    const counts = count > 2 && parts[0] === 'number' && concepts.every(({ head }) => head) && vocabulary.lexis.englishPhrase(parts.slice(2)).some(({ head }) => !head);
    if (concepts.length > 0 && !grammar && !counts) {
      yield { kind: 'name', text: piece, tags: [], pieces: [{ text: parts.map(stem).join(' '), from: 0, to: length, concepts }], value: null, unit: null, length, cost: COST.concept + (concepts.every(({ head }) => head) ? 0.02 : 0) };
    }
    const number = count === 1 ? englishInteger(piece) : null;
    if (number !== null && tags.length === 0) yield { kind: 'number', text: piece, tags: [], pieces: [], value: String(number), unit: null, length, cost: COST.number };
    if (count === 1) {
      const superlative = tags.length === 0 && concepts.length === 0 && !COMMON_ENGLISH.has(piece) ? superlativeOf(piece) : null;
      if (superlative) yield { kind: 'lexical', text: piece, tags: [superlative], pieces: [], value: null, unit: null, length, cost: COST.lexical };
      yield tags.length === 0 && concepts.length === 0 && COMMON_ENGLISH.has(piece) ? { kind: 'lexical', text: piece, tags: ['filler'], pieces: [], value: null, unit: null, length, cost: COST.filler } : { ...unknown(piece), length };
    }
  }
}

function unknown(text: string): Candidate {
  return { kind: 'unknown', text, tags: [], pieces: [{ text, from: 0, to: text.length, concepts: [] }], value: null, unit: null, length: text.length, cost: COST.unknown };
}

function ordinal(text: string): string {
  const [table = '', within] = text.split('-');
  if (within !== undefined) return String(Number(table) + Number(within) / TABLES_WITHIN);
  const words: Record<string, string> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' };
  return words[text] ?? String(chineseInteger(text) ?? text);
}

function fullYear(text: string): string {
  return text.length === 2 ? `20${text}` : text;
}
