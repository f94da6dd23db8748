/**
 * 「目标值是 33 的指标」, "which activities are held more than 10 times": a condition that performance targets are to
 * meet, read word by word. It is read as such only when every word of the question is known here.
 */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import type { Language } from '../query.ts';
import { limitAt, type Limit } from './limits.ts';
import { chineseInteger } from './numerals.ts';
import { TARGET_WORDS_EN, TARGET_WORDS_ZH, UNITS_EN, UNIT_KINDS, type TargetWord } from './target-words.ts';

export interface TargetCondition {
  /** A kind of indicators, as it was said; the document's levels know it. */
  level: string | null;
  /** What the targets are counted in. */
  unit: RegExp | null;
  /** `printed`: the sign of the limit may be the one that the target prints, as one of them is asked for: 「≥33 是什么指标」. */
  numbers: readonly { value: Decimal; limit: Limit | null; printed: boolean }[];
  /** Words that the target itself prints: 合格. */
  texts: readonly string[];
  /** Targets that are words and no number. */
  worded: boolean;
  order: 'most' | 'least' | null;
  average: boolean;
  /** Indicators or a kind of them are spoken of, not only a number and its unit. */
  named: boolean;
}

/** What the document prints: its levels of indicators, the units and the words of its targets. */
export interface TargetPrint { levels: readonly string[]; units: readonly string[]; texts: readonly string[] }

/** A number of things that is stated with its unit: 「走访 33 人次」. `clause`: the words of its clause. */
export interface CountedNumber { value: Decimal; unit: RegExp; clause: string }

export function countedNumbers(spoken: string, language: Language, print: TargetPrint): CountedNumber[] {
  const text = language === 'zh' ? spoken.replace(/\s/g, '') : spoken.toLowerCase();
  return [...text.matchAll(/(?<![\d.,])\d[\d,]*(?:\.\d+)?/g)].flatMap(({ 0: number, index }) => {
    const unit = unitAt(text, index + number.length, language, print);
    const before = text.slice(0, index).split(/[,，。;；]|\band\b|[和与]/).at(-1) ?? '';
    const after = text.slice(index + number.length + unit.length).split(/[,，。;；?？]|\band\b|[和与]/)[0] ?? '';
    return unit === '' || unit === '%' ? [] : [{ value: valueOf(number), unit: unitPattern(unit), clause: `${before} ${after}` }];
  });
}

interface Read { word: TargetWord | 'number' | 'level' | 'unit' | 'text'; text: string; from: number }

const NUMBER = /\d[\d,]*(?:\.\d+)?(?:万(?!户|人|平|册|个|元|吨|立))?|[一二两三四五六七八九十百千]+(?=[个场次人名户份项家宗处]|万户|万人)/y;
const NUMBER_EN = /\d[\d,]*(?:\.\d+)?/y;
const SPACE = /[\s\p{P}]/uy;

/** Null where a word of it is not known, or where it sets no condition that targets can meet. */
export function targetCondition(spoken: string, language: Language, print: TargetPrint): TargetCondition | null {
  const text = language === 'zh' ? spoken.replace(/\s/g, '') : spoken.toLowerCase();
  const read = wordsRead(text, language, print);
  return read && conditionOf(read, text);
}

function wordsRead(text: string, language: Language, print: TargetPrint): Read[] | null {
  const words = language === 'zh' ? TARGET_WORDS_ZH : TARGET_WORDS_EN;
  const read: Read[] = [];
  for (let at = 0; at < text.length;) {
    const number = sticky(language === 'zh' ? NUMBER : NUMBER_EN, text, at);
    if (number && !(read.at(-1)?.word === 'number')) {
      read.push({ word: 'number', text: number, from: at });
      at += number.length;
      const unit = unitAt(text, at, language, print);
      if (unit) read.push({ word: 'unit', text: unit, from: at });
      at += unit.length;
      continue;
    }
    const counted = read.at(-1)?.word === 'unitIs' ? unitAt(text, at, language, print) : '';
    if (counted) {
      read.push({ word: 'unit', text: counted, from: at });
      at += counted.length;
      continue;
    }
    const own = longest(words, text, at);
    const level = language === 'zh' ? print.levels.flatMap((name) => [name, name.replace(/指标$/, '')]).filter((name) => name.length > 1 && text.startsWith(name, at)).sort((left, right) => right.length - left.length)[0] : undefined;
    if (level !== undefined && level.length >= (own?.text.length ?? 0)) read.push({ word: 'level', text: level, from: at });
    else if (own) read.push({ ...own, from: at });
    const found = level !== undefined && level.length >= (own?.text.length ?? 0) ? level : own?.text ?? sticky(SPACE, text, at) ?? textAt(text, at, language, print);
    if (found === '') return null;
    if (!own && level === undefined && !SPACED.test(found)) read.push({ word: 'text', text: found, from: at });
    at += found.length;
  }
  return read;
}
const SPACED = pattern(/^[\s\p{P}]+$/u);

function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function longest(words: readonly (readonly [TargetWord, RegExp])[], text: string, at: number): { word: TargetWord; text: string } | null {
  let best: { word: TargetWord; text: string } | null = null;
  for (const [word, pattern] of words) {
    const own = sticky(pattern, text, at);
    if (own && own.length > (best?.text.length ?? 0)) best = { word, text: own };
  }
  return best;
}

/** The unit right behind a number: one that the targets print, or what English calls it. */
function unitAt(text: string, at: number, language: Language, print: TargetPrint): string {
  // 「几个项目」 are projects, though a target may be counted in them.
  const own = [...print.units.filter((unit) => !/^个./.test(unit)), '%', '％', '场', '次', '个', '平米', '平方'].filter((unit) => text.startsWith(unit, at)).sort((left, right) => right.length - left.length)[0] ?? '';
  if (language === 'en') return own || (/^ ?(?:%|percent\b|per cent\b)/.exec(text.slice(at))?.[0] ?? new RegExp(`^ (?:${UNITS_EN.map(([said]) => said).join('|')})(?![a-z])`).exec(text.slice(at))?.[0] ?? '');
  return own;
}

/** Words that a target prints where it has no number. */
function textAt(text: string, at: number, language: Language, print: TargetPrint): string {
  if (language === 'en') return '';
  for (let to = Math.min(text.length, at + LONGEST_TEXT); to > at; to -= 1) if (print.texts.some((own) => own.includes(text.slice(at, to)))) return text.slice(at, to);
  return '';
}
const LONGEST_TEXT = 8;

function conditionOf(read: readonly Read[], text: string): TargetCondition | null {
  const has = (word: Read['word']): boolean => read.some((one) => one.word === word);
  const of = (word: Read['word']): string | null => read.find((one) => one.word === word)?.text ?? null;
  const counted = of('kind') ?? of('unit');
  const unit = counted === null ? null : unitPattern(counted);
  const texts = read.flatMap((one) => (one.word === 'text' ? [one.text] : []));
  // One letter that happens to stand in a target is no condition.
  if (texts.some(({ length }) => length === 1)) return null;
  const numbers = read.flatMap(({ word, text: own, from }) => (word === 'number' ? [{ value: valueOf(own), limit: limitAt(text, { from, to: from + own.length }), printed: SIGNED.test(text.slice(0, from)) && ONE_OF_THEM.test(text) }] : []));
  const order = has('most') === has('least') ? null : has('most') ? 'most' as const : 'least' as const;
  const level = of('level') ?? of('satisfaction');
  if (numbers.length === 0 && texts.length === 0 && !has('worded') && !has('unitIs') && order === null && !has('average')) return null;
  // What is ranked or averaged is of one kind.
  if ((order !== null || has('average')) && unit === null && !/满意|satisf/.test(level ?? '')) return null;
  // A number alone may be money: it is a target's where indicators, a kind of them or a unit of theirs is spoken of.
  const ofTargets = has('thing') || level !== null || has('unitIs') || (unit !== null && (has('ask') || has('kind') || has('doing')));
  if (!ofTargets || !(has('ask') || has('howMany') || has('average') || order !== null || PHRASE.test(text))) return null;
  if (numbers.length > 2 || (numbers.length === 2 && !numbers.every(({ limit }) => limit !== null))) return null;
  return { level, unit, numbers, texts, worded: has('worded'), order, average: has('average'), named: has('thing') || has('kind') || level !== null };
}

/** What stands without a question word asks for what it describes. */
const PHRASE = pattern(/(?:的|的(?:绩效)?(?:指标|目标|活动|任务))[呢吗]?[?？。]*$|^\W*(?:the |all )?(?:performance |satisfaction )*(?:indicators|targets|goals|activities|events)\b/);
const SIGNED = pattern(/[≥≤]$/);
const ONE_OF_THEM = pattern(/什么|哪一?[项个条](?!个)|\bwhich (?:indicator|target|goal)\b|\bwhat\b/);

function valueOf(text: string): Decimal {
  const chinese = chineseInteger(text);
  return chinese === null ? decimal(text.replace(/[,万]/g, '')).times(text.endsWith('万') ? 10000 : 1) : decimal(String(chinese));
}

/** The printed units that a word for what is counted stands for. */
function unitPattern(said: string): RegExp {
  const own = said.trim();
  const kind = UNIT_KINDS.find(([words]) => words.test(own))?.[1] ?? UNITS_EN.find(([words]) => new RegExp(`^(?:${words})$`).test(own))?.[1];
  return kind ?? new RegExp(`^${own.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`);
}
