/** The limit that stands at a number: 「没有超过 14 万」, "no less than 90%", 「95% 以上」; and whether the number itself keeps within it. */

export interface Limit { side: 'over' | 'under'; inclusive: boolean }

const OVER_EN = '(?:(?:more|higher|greater|larger|bigger) than|over|above|beyond|exceed(?:s|ed|ing)?|in excess of|upwards of)';
const UNDER_EN = '(?:(?:less|fewer|lower|smaller) than|under|below|short of)';
/** What may stand between a limit and its number. */
const LEAD = '(?:\\s|rmb|cny|about|around|the|a|an|:|¥)*$';
const OVER_ZH = '(?:超过|超出|超|高于|多于|大于|突破|[高多大]过)';
const UNDER_ZH = '(?:低于|少于|小于|[低少]过)';
/** 「有没有低于」 asks for what is below. */
const NOT_ZH = '(?:不|(?<!有)没有?|并?未|从未)(?:曾|再)?';

const says = (words: string): RegExp => new RegExp(words, 'i');
/** The first that fits: what is asked both ways, 「到没到」, then what is denied before what is not. */
const BEFORE: readonly (readonly [RegExp, Limit['side'], boolean])[] = [
  [says(`(?:超[没不]超|[过破][没不][过破]|[高多大][没不][高多大])[过出于]?了?${LEAD}`), 'over', false],
  [says(`(?:[到达满][没不][到达满]|够不够|有没有)到?了?${LEAD}`), 'over', true],
  [says(`(?:[低少小][没不][低少小])[过于]?了?${LEAD}`), 'under', false],
  [says(`(?:\\b(?:no|not|never)(?: any)? ${OVER_EN}|\\b(?:at most|up to)|[≤]|<\\s?=|${NOT_ZH}${OVER_ZH}了?|至多|最多|顶多|撑死|封顶)${LEAD}`), 'under', true],
  [says(`(?:\\b(?:no|not|never)(?: any)? ${UNDER_EN}|\\b(?:at least|a minimum of)|[≥]|>\\s?=|${NOT_ZH}${UNDER_ZH}|不小于|至少有?|起码有?|少说也?有?|达到了?)${LEAD}`), 'over', true],
  [says(`(?:\\bnot (?:even )?reach(?:ing)?|\\bnot even|${UNDER_EN}|[<＜]|${UNDER_ZH}|不到|不足|不满|(?:没有?|未)(?:到|达到?|满|突破))了?${LEAD}`), 'under', false],
  [says(`(?:\\b${OVER_EN}|[>＞]|${OVER_ZH}|不止|[过破])了?${LEAD}`), 'over', false],
];
/** What a number is counted in, where that is a word of its own. */
const COUNTED = '^\\s*(?:per ?cent|percentage points?|%|(?:million |billion )?yuan|wan|rmb|万?元|平方米|㎡|公里|人次|[人次场个辆户名份件米吨项家])?\\s*';
const AFTER: readonly (readonly [RegExp, Limit['side'], boolean])[] = [
  [says(`${COUNTED}(?:[及或]?以上|往上|起(?=[吗吧,，。?？]|$)|\\bor (?:more|over|above|higher|better|up)\\b|\\band (?:more|up|over|above)\\b)`), 'over', true],
  [says(`${COUNTED}(?:[及或]?以[下内]|往下|封顶|\\bor (?:less|under|below|lower|fewer)\\b)`), 'under', true],
  [says(`${COUNTED}(?:都)?(?:不到|不足)`), 'under', false],
];

/** Null where the number stands for itself. */
export function limitAt(text: string, number: { from: number; to: number }): Limit | null {
  return limitSpan(text, number)?.limit ?? null;
}

/** The limit at a number, and where the number and the words of the limit stand together. */
export function limitSpan(text: string, { from, to }: { from: number; to: number }): { limit: Limit; from: number; to: number } | null {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  for (const [words, side, inclusive] of BEFORE) {
    const found = words.exec(before);
    if (found) return { limit: { side, inclusive }, from: found.index, to };
  }
  for (const [words, side, inclusive] of AFTER) {
    const found = words.exec(after);
    if (found) return { limit: { side, inclusive }, from, to: to + found[0].length };
  }
  return null;
}
