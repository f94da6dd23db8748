/** The line that opens a table: 表 4, 表四, 表十二：. */
const OPENING = /^表\s*(?:(\d{1,3})|([一二三四五六七八九]?十?[一二三四五六七八九]?))\s*[:：]?$/;
const DIGITS = '一二三四五六七八九';
/** A line of the list of tables before them. */
export const LISTED_TABLE = /^表\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})[:：]?\s+\S.*表$/;

export function tableNumber(text: string): number | null {
  const match = OPENING.exec(text);
  if (!match) return null;
  if (match[1] !== undefined) return Number(match[1]);
  return numeral(match[2] ?? '');
}

/** 十 is ten, 十二 twelve, 二十 twenty; 二三 is no number. */
function numeral(printed: string): number | null {
  const [tens = '', ones = ''] = printed.includes('十') ? printed.split('十') : ['', printed];
  if (printed === '' || ones.length > 1) return null;
  return (printed.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 : 0) + (ones === '' ? 0 : DIGITS.indexOf(ones) + 1);
}
