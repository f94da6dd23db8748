/** What a table is numbered: a line of its own (表 4, 表四, 附表2, 预算01表, 部门公开表1), or the mark before a title (表一：收支总表). */
import { TABLES_WITHIN } from '../budget/table-number.ts';

const NUMBER = '(?:(\\d{1,3})|([一二三四五六七八九]?十?[一二三四五六七八九]?))';
/** 表 1-2 */
const WITHIN = '(?:\\s*[-—–－]\\s*(\\d{1,2}))?';
/** The line that opens a table: 表 4, 表四, 表十二：. */
const OPENING = new RegExp(`^表\\s*${NUMBER}${WITHIN}\\s*[:：]?$`);
/** The same with the name of a form; it counts only beside a title. */
const FORM = new RegExp(`^(?:附|(?:部门|单位)?(?:预算|决算)?(?:公开)?)(?:表\\s*${NUMBER}${WITHIN}|\\s*0?(\\d{1,2})\\s*表)\\s*[:：]?$`);
const BEFORE_TITLE = new RegExp(`^附?表\\s*${NUMBER}\\s*[:：.、]?\\s*(?=[^\\d\\s])`);
/** 附件 1: annexes are counted by themselves. */
export const ANNEX = /^附件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/;
const DIGITS = '一二三四五六七八九';
/** A line of the list of tables before them. */
export const LISTED_TABLE = /^表\s*(?:\d{1,3}(?:[-—–－]\d{1,2})?|[一二三四五六七八九十]{1,3})[:：]?\s+\S.*表$/;

export function tableNumber(text: string): number | null {
  return numberIn(OPENING.exec(text));
}

export function formNumber(text: string): number | null {
  return numberIn(FORM.exec(text));
}

/** `表一：收支总表` is table 1, 收支总表. */
export function numberedTitle(text: string): { number: number | null; title: string } {
  const match = BEFORE_TITLE.exec(text);
  const number = numberIn(match);
  return match && number !== null ? { number, title: text.slice(match[0].length) } : { number: null, title: text };
}

function numberIn(match: RegExpExecArray | null): number | null {
  const digits = match?.[1] ?? match?.[4];
  const within = Number(match?.[3] ?? 0) / TABLES_WITHIN;
  return !match ? null : digits !== undefined ? Number(digits) + within : numeral(match[2] ?? '');
}

/** 十 is ten, 十二 twelve, 二十 twenty; 二三 is no number. */
export function numeral(printed: string): number | null {
  const [tens = '', ones = ''] = printed.includes('十') ? printed.split('十') : ['', printed];
  if (printed === '' || ones.length > 1) return null;
  return (printed.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 : 0) + (ones === '' ? 0 : DIGITS.indexOf(ones) + 1);
}
