/** The grammar of an indicator's target: a comparison, a number with its unit, a date, or a word of quality. */

const COMPARISON = '[≥≤＞＜><=]';
const NUMBER = '\\d[\\d,，]*(?:\\.\\d+)?';
const PERCENT = `${COMPARISON}?\\s*${NUMBER}\\s*[%％](?:[\\u4e00-\\u9fff]{0,10})`;
const QUANTITY = `${COMPARISON}?\\s*${NUMBER}\\s*[\\u4e00-\\u9fff㎡/]{0,8}`;
const RANGE = `${NUMBER}\\s*[-—~～至]\\s*${QUANTITY}`;
const DAY = '(?:20\\d{2}\\s*年\\s*)?\\d{1,2}\\s*月(?:份)?\\s*(?:\\d{1,2}\\s*日)?[\\u4e00-\\u9fff]{0,6}';
/** 6 月底、12 月底前. */
const DATE = `${DAY}(?:、${DAY})*`;
const LED = `(?:提高|提升|达到|至少|不少于|不低于|不高于|不超过|控制在|降低|每[\\u4e00-\\u9fff]{1,2})\\s*(?:${PERCENT}|${QUANTITY})`;
const MEASURED = new RegExp(`^(?:${[PERCENT, RANGE, QUANTITY, DATE, LED].join('|')})$`);
const BARE_COMPARISON = new RegExp(`^${COMPARISON}`);

/** True for a cell that reads as a measured target. */
export function looksLikeTarget(text: string): boolean {
  return BARE_COMPARISON.test(text) || MEASURED.test(text);
}

/**
 * Splits a line that holds an indicator's name and its target; null when it holds one cell only. Spaces stand
 * between cells but also around digits inside a cell, so the longest ending that reads as a target wins; a space
 * between two Chinese words, not after punctuation, is always a border.
 */
export function splitTarget(text: string): { name: string; target: string } | null {
  const spaces = [...text.matchAll(/\s+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  for (const { at, length } of spaces) {
    const name = text.slice(0, at);
    const target = text.slice(at + length);
    if (!/[\u4e00-\u9fff）)a-zA-Z]$/.test(name) || !/[\u4e00-\u9fff]/.test(name)) continue;
    if (looksLikeTarget(target)) return { name, target };
    if (/[\u4e00-\u9fff）)]$/.test(name) && /^[\u4e00-\u9fffⅠ-Ⅻ]/.test(target)) return { name, target };
  }
  return null;
}
