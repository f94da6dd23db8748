/** Typed values → text: thousands separators, units, and 万元 in millions for English readers. */
import { decimal, plain, roundHalfUp, type Decimal } from '../budget/amount.ts';
import type { Figure, Name, Reading } from '../answer/answer.ts';
import type { Check } from '../budget/check.ts';

/** One item of a list in words: its name, its amount or change, and what stands in brackets, empty for nothing. */
export interface ItemWords { name: string; shown: string; extra: string }

/** `12345` → `12,345`; decimals stay as they are. */
function withSeparators(value: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(value) ?? [];
  return whole === '' ? value : `${sign}${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${fraction}`;
}

type Amount = Pick<Figure, 'value' | 'unit' | 'fell'>;

/** `1,234 万元`; percents stand close: `12.34%`. */
export function amountZh({ value: own, unit, fell }: Amount): string {
  const value = fell ? own.replace(/^-/, '') : own;
  if (unit === '百分点') return `${withSeparators(value)} 个百分点`;
  return unit === '%' ? `${withSeparators(value)}%` : `${withSeparators(value)} ${unit}`;
}

/** Units that no document prints and an English reader asks for by their own words: 百万元 is "million yuan" there. */
const ENGLISH_UNITS: Readonly<Record<string, string>> = { 百万元: 'million yuan', 十亿元: 'billion yuan' };

/** The word of an English sentence for a unit; null where the printed one stands. */
export function unitEn(unit: string): string | null {
  return ENGLISH_UNITS[unit] ?? null;
}

const YUAN: Readonly<Record<string, string>> = { 万元: '10000', 亿元: '100000000', 千元: '1000', 元: '1' };

/** `1,234 万元 (CNY 12.34 million)`. */
export function amountEn(signed: Amount): string {
  const figure = signed.fell ? { ...signed, value: signed.value.replace(/^-/, '') } : signed;
  if (figure.unit === '%') return `${withSeparators(figure.value)}%`;
  if (figure.unit === '倍') return `${withSeparators(figure.value)} times (倍)`;
  if (figure.unit === '百分点') return `${withSeparators(figure.value)} percentage points (个百分点)`;
  // The measure word for things of any kind is a word of Chinese grammar.
  if (figure.unit === '个') return `${withSeparators(figure.value)} ${/^-?1$/.test(figure.value) ? 'item' : 'items'}`;
  const scale = YUAN[figure.unit];
  if (!scale) return `${withSeparators(figure.value)} ${unitEn(figure.unit) ?? figure.unit}${countEn(figure.unit)}`;
  const yuan = decimal(figure.value).times(decimal(scale));
  const millions = roundHalfUp(yuan.div(decimal(1000000)), 6);
  // An average has fen: what millions cannot show exactly is shown in yuan.
  const exact = millions.times(decimal(1000000)).eq(yuan) && yuan.abs().gte(decimal(100000));
  const shown = exact ? `CNY ${withSeparators(plain(millions))} million` : `CNY ${withSeparators(plain(yuan))}`;
  return `${withSeparators(figure.value)} ${figure.unit} (${shown})`;
}

const COUNTS: Readonly<Record<string, string>> = { 人: 'people', 辆: 'vehicles', 个: '', 家: '', 项: 'items', 次: 'times', 场: 'sessions', 户: 'households', 宗: 'cases', 份: 'copies', 公顷: 'hectares', 平方公里: 'square kilometres', 亩: 'mu' };

function countEn(unit: string): string {
  const word = COUNTS[unit];
  return word ? ` (${word})` : '';
}

export function magnitude(figure: Figure): Figure {
  return { ...figure, value: figure.value.replace(/^-/, '') };
}

/** A name in quotation marks, where it has none of its own: “三公”经费 stands as it is printed. */
export function quoted(name: string): string {
  return /[“”]/.test(name) ? name : `“${name}”`;
}

export function nameZh({ zh }: Name): string {
  return zh;
}

/** English with the printed Chinese beside it; the printed Chinese alone where no English is known. */
export function nameEn({ zh, en }: Name): string {
  return en === null || en === zh ? zh : `${en} (${zh})`;
}

/** A formula as people write it: separators in its numbers. */
export function formula(derivation: string): string {
  return derivation.replace(/\d+(?:\.\d+)?/g, (number) => withSeparators(number)).replace(/ - /g, ' − ');
}

/** A figure's formula; that of falls added up without the sign that the figure is told without. */
export function formulaOf({ derivation, fell }: Pick<Figure, 'derivation' | 'fell'>): string {
  return formula(fell ? (derivation ?? '').replace(/^-\((.*)\)$/, '$1') : derivation ?? '');
}

/** A side of an identity with the digits that the document prints: 12.50, not 12.5. */
export function printedDigits(check: Check, value: Decimal): string {
  const fact = check.facts.find((one) => one.value?.eq(value) === true);
  return fact?.printed ?? plain(value);
}

/** Readings of several budget units, none of the whole department. */
export function isByUnit(readings: readonly Reading[]): boolean {
  return new Set(readings.map(({ note }) => note.unit?.zh)).size > 1 && readings.every(({ note }) => note.unit !== null);
}

/** A printed name may be wrapped; a sentence is not. */
export function oneLine(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').trim();
}
