/**
 * Units in signs → words: “50000 ㎡” is 50,000 平方米, “≤15000 元/人/月” at most 15,000 元 a person and month. The sign
 * stays in the quotation; who reads aloud, or looks for 平方米, has the words beside it.
 */
import type { Figure } from '../answer/answer.ts';
import type { Language } from '../query/query.ts';
import { amountEn, amountZh, unitEn } from './format.ts';

/** What a figure is counted in, and what it is for: 元/人/月 is 元 for each 人 and 月. */
interface Spelled { unit: string; per: readonly string[] }

const WORDS: Readonly<Record<string, string>> = { '㎡': '平方米', 'm²': '平方米', 'm2': '平方米', 'k㎡': '平方公里', '㎞': '公里', 'km': '公里', '㎏': '公斤', 'kg': '公斤', 'm': '米' };
const ENGLISH: Readonly<Record<string, string>> = { 平方米: 'square metre', 平方公里: 'square kilometre', 公里: 'kilometre', 公斤: 'kilogram', 米: 'metre', 人: 'person', 月: 'month', 年: 'year', 季度: 'quarter', 天: 'day', 日: 'day', 次: 'time', 户: 'household', 场: 'session', 辆: 'vehicle' };

function spelledOf(unit: string): Spelled | null {
  const [first = '', ...per] = unit.split('/').map((part) => WORDS[part] ?? part);
  return first === unit || first === '' || per.includes('') ? null : { unit: first, per };
}

/** A unit that is one word for what is printed; null where that is one. 台（套）, which reads well, is 台. */
export function plainUnit(unit: string): string | null {
  const [, counted] = /^([^（(]+)[（(][^）)]+[）)]$/.exec(unit) ?? [];
  return counted ?? spelledOf(unit)?.unit ?? null;
}

/** The same figure in its plain unit, in English also in the words of that language; null where it has one. */
export function spelledOut(figure: Figure, language: Language): Figure | null {
  // One counts in 个百分点, whatever the language.
  const unit = figure.unit === '百分点' ? '个百分点' : (language === 'en' ? unitEn(figure.unit) : null) ?? plainUnit(figure.unit);
  return unit === null ? null : { ...figure, unit };
}

/** Comparison signs that open a printed target, in words. */
const COMPARED: readonly (readonly [sign: RegExp, zh: string, en: string])[] = [
  [/^[≤]/, '不超过 ', 'at most '], [/^[≥]/, '不少于 ', 'at least '], [/^[<＜]/, '少于 ', 'less than '], [/^[>＞]/, '多于 ', 'more than '],
];

/** `，即每人每月不超过 20,000 元`; empty where the printed target is in words. A printed range is left as it stands. */
export function spelledZh(text: string, figure: Figure): string {
  const spelled = spelledOf(figure.unit);
  if (!spelled || !hasOneNumber(text)) return '';
  return `，即${spelled.per.map((word) => `每${word}`).join('')}${sign(text)?.[1] ?? ' '}${amountZh({ ...figure, unit: spelled.unit })}`;
}

/** `, i.e. at most 20,000 元 (CNY 20,000) per person per month`; empty also where a word has no English. */
export function spelledEn(text: string, figure: Figure): string {
  const spelled = spelledOf(figure.unit);
  const per = spelled?.per.map((word) => ENGLISH[word]) ?? [];
  if (!spelled || !hasOneNumber(text) || per.includes(undefined)) return '';
  const measure = ENGLISH[spelled.unit];
  const amount = amountEn({ ...figure, unit: spelled.unit });
  return `, i.e. ${sign(text)?.[2] ?? ''}${measure && !amount.includes('(') ? `${amount} (${measure}s)` : amount}${per.map((word) => ` per ${word}`).join('')}`;
}

function sign(text: string): (typeof COMPARED)[number] | undefined {
  return COMPARED.find(([printed]) => printed.test(text.trim()));
}

function hasOneNumber(text: string): boolean {
  return (text.match(/\d[\d,.]*/g) ?? []).length === 1;
}
