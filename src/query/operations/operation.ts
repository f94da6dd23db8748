/** What a follow-up asks to do with what was told, and with which of it. */
import type { Language } from '../query.ts';
import { sideOf, slotsIn, type Slots } from './slots.ts';
import { EN } from './words-en.ts';
import { ZH } from './words-zh.ts';

/** Which of the names that were told: the last, the last two, all (said of two without their number), three, the first or second, or what was added up. */
export type Operand = 'it' | 'both' | 'all' | 'three' | 'first' | 'second' | 'sum';

export type Operation =
  | { what: 'again' | 'change' | 'changePercent' | 'prior'; of: Operand }
  /** `told`: "of the total", which may be the one just told. */
  | { what: 'shareOfWhole'; of: Operand; told: boolean }
  | { what: 'shareOf' | 'less' | 'plus' | 'correct' | 'alsoOf'; of: Operand }
  | { what: 'sum' | 'most' | 'least'; of: 'both' | 'all' | 'three' }
  /** `turned`: the second set against the first. */
  | { what: 'apart' | 'more' | 'ratio'; of: 'both' | 'all'; turned: boolean }
  | { what: 'over' | 'under' | 'is'; of: 'it'; number: string }
  | { what: 'each'; of: 'it'; people: string }
  | { what: 'why' | 'where' | 'workings' | 'yuan' | 'million'; of: 'it' };

/** @param text the follow-up, a name in it put back as ☆. */
export function operationIn(text: string, language: Language): Operation | null {
  const slots = slotsIn(text, language === 'zh' ? ZH : EN);
  return slots && (text.includes('☆') ? withName(slots) : text.length > 0 ? alone(slots, text) : null);
}

const SPOKEN = ['it', 'amount', 'filler'] as const;

function withName(slots: Slots): Operation | null {
  if (slots.texts('name').length !== 1 || slots.has('year', 'number', 'people', 'second', 'ratio', 'yuan', 'million')) return null;
  if (slots.has('correct') && slots.only('correct', 'name', 'too', 'again', 'claim', 'first', 'minus', ...SPOKEN)) return { what: 'correct', of: 'it' };
  if (slots.has('share', 'percent') && slots.only('share', 'percent', 'name', 'sum', 'total', 'both', 'them', 'three', ...SPOKEN) && !slots.texts('amount').some((text) => MONEY_ASKED.test(text))) return { what: 'shareOf', of: slots.has('three') ? 'three' : slots.has('sum', 'both', 'them', 'total') ? 'sum' : 'it' };
  if (slots.has('minus', 'rest') && slots.only('minus', 'rest', 'name', 'sum', 'total', 'again', 'too', ...SPOKEN)) return { what: 'less', of: 'it' };
  if (slots.has('plus', 'sum') && slots.only('plus', 'sum', 'total', 'too', 'name', ...SPOKEN)) return { what: 'plus', of: 'sum' };
  return slots.has('too') && slots.only('too', 'name', 'again', 'filler') ? { what: 'alsoOf', of: 'it' } : null;
}

function alone(slots: Slots, text: string): Operation | null {
  const [first, second] = [slots.has('first'), slots.has('second')];
  const place: Operand | null = first && !second ? 'first' : second && !first ? 'second' : null;
  const both = slots.has('both') || (first && second) ? 'both' as const : 'all' as const;
  const turned = isTurned(slots, text);
  const number = slots.texts('number');
  if (slots.has('people')) return slots.has('each', 'amount') && slots.only('people', 'each', 'over', 'ratio', 'sum', 'plus', 'apart', 'whole', 'total', ...SPOKEN) ? { what: 'each', of: 'it', people: /\d+/.exec(slots.texts('people')[0] ?? '')?.[0] ?? '' } : null;
  if (number.length > 0) return number.length === 1 ? limit(slots, number[0] ?? '') : null;
  if (slots.has('year', 'yearly')) return inYears(slots, place);
  if (slots.has('ratio')) return slots.only('ratio', 'both', 'them', 'first', 'second', 'more', 'against', 'which', ...SPOKEN) ? { what: 'ratio', of: both, turned } : null;
  if (slots.has('percent', 'share') && slots.has('whole', 'total')) return slots.only('percent', 'share', 'whole', 'total', 'both', 'them', 'three', 'sum', 'first', 'second', 'again', 'against', 'ratio', ...SPOKEN) ? { what: 'shareOfWhole', told: !slots.has('whole'), of: place ?? (slots.has('three') ? 'three' : slots.has('sum', 'both', 'them') ? 'sum' : 'it') } : null;
  if (slots.has('most', 'least')) return slots.only('most', 'least', 'which', 'three', 'them', ...SPOKEN) && slots.has('most') !== slots.has('least') ? { what: slots.has('most') ? 'most' : 'least', of: slots.has('three') ? 'three' : 'all' } : null;
  if (slots.has('three')) return slots.has('sum', 'total', 'plus') && slots.only('three', 'them', 'sum', 'total', 'plus', ...SPOKEN) ? { what: 'sum', of: 'three' } : null;
  if (slots.has('which') || (first && second && slots.has('more'))) return slots.has('more') && slots.only('which', 'more', 'both', 'them', 'first', 'second', 'against', 'over', ...SPOKEN) ? { what: 'more', of: both, turned } : null;
  if (slots.has('apart')) return slots.only('apart', 'both', 'them', 'first', 'second', 'more', 'against', 'minus', ...SPOKEN) && place === null ? { what: 'apart', of: both, turned } : null;
  if (slots.has('sum', 'plus', 'total')) return slots.only('sum', 'plus', 'total', 'both', 'them', 'first', 'second', ...SPOKEN) && place === null ? { what: 'sum', of: both } : null;
  if (slots.has('more') && slots.has('both')) return slots.only('more', 'both', ...SPOKEN) ? { what: slots.has('amount') ? 'apart' : 'more', of: both, turned } : null;
  if (place) return slots.only('first', 'second', 'again', ...SPOKEN) ? { what: 'again', of: place } : null;
  for (const what of ['why', 'where', 'workings'] as const) if (slots.has(what)) return slots.only(what, 'move', 'it', 'filler') ? { what, of: 'it' } : null;
  for (const what of ['million', 'yuan'] as const) if (slots.has(what)) return slots.only('million', 'yuan', ...SPOKEN) ? { what, of: 'it' } : null;
  return null;
}

/** What was told set against the year before: how far it moved, at which rate, or what it was then. */
function inYears(slots: Slots, place: Operand | null): Operation | null {
  if (!slots.only('year', 'yearly', 'against', 'move', 'rate', 'percent', 'apart', 'more', 'plus', 'sum', 'total', 'both', 'them', 'three', 'first', 'second', 'too', 'again', ...SPOKEN)) return null;
  const of = place ?? (slots.has('three') ? 'three' : slots.has('both', 'them', 'sum', 'total') ? 'sum' : 'it');
  if (slots.has('rate', 'percent')) return { what: 'changePercent', of };
  return slots.has('yearly', 'move', 'against', 'apart', 'more') ? { what: 'change', of } : { what: 'prior', of };
}

function limit(slots: Slots, number: string): Operation | null {
  if (YEAR.test(number) || slots.has('atMost', 'atLeast') || !slots.only('number', 'over', 'under', 'claim', 'against', 'it', 'amount', 'more', 'both', 'too', 'again', 'filler')) return null;
  const side = sideOf(slots);
  if (side) return { what: side, of: 'it', number };
  if (slots.has('over', 'under')) return null;
  return !slots.has('both', 'more', 'against') && (slots.has('claim') || MONEY.test(number)) ? { what: 'is', of: 'it', number } : null;
}

/** 「2023 比它多几万」 */
const YEAR = /^(?:19|20)\d\d$/;
const MONEY = /[万亿元块]|yuan|million|rmb/i;
const MONEY_ASKED = /[钱万元金数]|money|cash/;

/** 「后者是前者的几倍」, "the latter is how many times the former": what comes first is measured, but in "how many times the first is the second". */
function isTurned({ order }: Slots, text: string): boolean {
  const measured = MEASURED_LAST.exec(text);
  if (measured) return /first|former/i.test(measured[1] ?? '');
  const [first, second, times] = [order.indexOf('first'), order.indexOf('second'), order.indexOf('ratio')];
  return second >= 0 && second < first && (times < 0 || times > second);
}
const MEASURED_LAST = /\b(?:times|multiple of|how many of)\s+(?:does\s+)?(?:the\s+)?(first|former|second|latter)\b.*\b(?:is|are|fits?|go(?:es)?)\b/i;
