/** Months: the one that a question names, those that a target prints, and whether the one keeps to the other. */
import { pattern } from '../../budget/pattern.ts';
import { chineseInteger } from './numerals.ts';

export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const NAMED_EN = pattern(/\b(?:in|by|before|until|till|of|for|during|due|no later than|end of|than|is|an?|the|on) (?:the )?(?:end of |start of |beginning of |mid-?)?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept?|october|oct|november|nov|december|dec)\b/i);
const NAMED_ZH = pattern(/(?<![\d.、,，])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s*月(?![报饼])/);
/** What an earlier month fulfils too. */
const UNTIL = pattern(/月\s*(?:份|底|末)?\s*(?:以|之)?前|截止|为止|月底|\b(?:by|before|until|till|no later than)\b/i);
const PRINTED = /(?<!\d)\d{1,2}(?:\s*[、,，和及]\s*\d{1,2})*\s*月/g;

export interface MonthAsked { month: number; until: boolean }

/** Null where none is named. */
export function monthIn(text: string): MonthAsked | null {
  const english = NAMED_EN.exec(text)?.[1]?.toLowerCase().slice(0, 3);
  const chinese = NAMED_ZH.exec(text)?.[1];
  const month = english !== undefined ? MONTHS.findIndex((one) => one === english) + 1 : chinese === undefined ? null : chineseInteger(chinese) ?? Number(chinese);
  return month === null ? null : { month, until: UNTIL.test(text) };
}

/** 「1、4、7、10月」 are four. */
export function monthsOf(text: string | null): number[] {
  return [...(text ?? '').matchAll(PRINTED)].flatMap(([list]) => [...list.matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits))).filter((month) => month >= 1 && month <= 12);
}

/** A month to be kept to is kept by what is due earlier. A month inside the time until a deadline is neither kept nor missed: null. */
export function isKept(printed: string, { month, until }: MonthAsked): boolean | null {
  const months = monthsOf(printed);
  const last = Math.max(...months);
  if (until) return last <= month;
  if (!/月\s*(?:份|底|末)?\s*(?:以|之)?前/.test(printed)) return isRange(printed) ? month >= Math.min(...months) && month <= last : months.includes(month);
  return month < last ? null : month === last;
}

function isRange(printed: string): boolean {
  return /\d\s*月?(?:份)?\s*(?:[-—–~～至到])\s*\d{1,2}\s*月/.test(printed);
}

const MONTH_EN = '(?:january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept?|october|oct|november|nov|december|dec)';
const WITH_PREPOSITION = pattern(new RegExp(String.raw`(?:\b(?<how>in|by|before|until|till|for|during|no later than)\s+)?(?:the )?(?<end>end of )?\b(?<month>${MONTH_EN})\b`, 'i'));
const ALONE_EN = pattern(new RegExp(String.raw`^\W*(?:(?:and|or|then|so|what about|how about|same for)\W+)*${WITH_PREPOSITION.source}(?: then)?\W*$`, 'i'));
const WITH_SUFFIX = pattern(/(?<![\d.])(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s*月(?<part>份|底|末)?(?<until>(?:之|以)?前)?/);
const ALONE_ZH = pattern(new RegExp(`^(?:那|那么|再看|换成|到)*${WITH_SUFFIX.source}(?:的|有|要)?(?:呢|有?哪些|有?什么|有吗|怎么样)?[?？。]*$`));

/** "What about September?" after "what is due by October": the question before, with that month. Null where more than a month is said. */
export function withMonth(before: string, now: string): string | null {
  const english = ALONE_EN.exec(now.trim())?.groups;
  if (english) return WITH_PREPOSITION.test(before) ? before.replace(WITH_PREPOSITION, (...found: unknown[]) => `${english['how'] ?? (found.at(-1) as Record<string, string | undefined>)['how'] ?? 'in'} ${english['month'] ?? ''}`) : null;
  const chinese = ALONE_ZH.exec(now.trim())?.groups;
  return chinese && WITH_SUFFIX.test(before) ? before.replace(WITH_SUFFIX, (...found: unknown[]) => `${chinese['month'] ?? ''}月${chinese['until'] ?? (found.at(-1) as Record<string, string | undefined>)['until'] ?? ''}`) : null;
}
