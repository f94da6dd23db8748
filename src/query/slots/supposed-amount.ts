/** 「食堂再加 100 万是多少」, "the canteen minus 0.5 million": an amount that somebody supposes to be added or taken away, and that no document prints. */
import { pattern } from '../../budget/pattern.ts';
import type { Claimed, Query } from '../query.ts';
import { isQuestionOfTruth } from '../act.ts';

export interface SupposedAmount { amount: Claimed; up: boolean }

const UP_ZH = pattern(/(?:再|又|另外?|额外)?(?:加上?|增加|多给|多花|多拨|多批|追加|补上|添上?|增拨)(?:他|它)?\s*$/);
const DOWN_ZH = pattern(/(?:减少?|减去|减掉|砍掉?|砍去|削减?|扣掉?|扣除|压缩|压减|少给|少花|少拨|拿走|拿出|挪走|抽走|调走|划走|省下?)(?:他|它)?\s*$/);
/** What is spent already counts where it is asked what is left. */
const SPENT_ZH = pattern(/(?:花掉?|用掉?|支出)(?:了)?\s*$/);
const UP_EN = pattern(/\b(?:add|adding|plus|another|an? extra|an? additional|(?:rais(?:e|ed)|increased?|up|goes up|went up|grew|grows|rises?|rose)(?: it| that)? by(?: another)?|(?:gets?|got|gives?|gave|given)(?: it| them)?(?: another| an extra)?)\s*$/i);
const DOWN_EN = pattern(/\b(?:minus|less|(?:cut|reduced?|trim(?:med)?|lower(?:ed)?|slash(?:ed)?|drop(?:ped|s)?|falls?|fell|down)(?: it| that| them)? by(?: another)?|(?:take|taking|took)(?: away| off| out)?|remov(?:e|ing)|los(?:e|es|t)|deduct(?:ing)?|subtract(?:ing)?)\s*$/i);
const SPENT_EN = pattern(/\b(?:spen[dt]|spends|uses?d?|takes?)(?: already)?\s*$/i);
const MORE_BEHIND = pattern(/^\s*(?:more|extra|on top|higher)\b/i);
const LESS_BEHIND = pattern(/^\s*(?:less|fewer|lower|off)\b/i);
const GIVEN = pattern(/\b(?:gets?|got|gives?|gave|given|receives?d?|has|had|is|were|was|costs?)\b[^,.;?]{0,20}$/i);
const LEFT = pattern(/剩|余|\b(?:left|remains?|remaining)\b/i);
/** What comes of it is asked for, or nothing else is said. */
const RESULT = pattern(/剩|余|多少|几|变|[是成到]|等于|呢[？?]?$|\b(?:how much|what|left|remains?|come to|give|make|be)\b/i);
const SUPPOSES = pattern(/如果|假如|要是|假设|假定|倘若|万一|的话|再|\b(?:if|suppose|supposing|assum\w+|imagine|what would|were to|minus|plus)\b/i);
/** Printed: it moved, or it is set against something. */
const PRINTED = pattern(/比|较|同比|去年|上年|为什么|为啥|原因|[吗吧][?？。]?$|是不是|对不对|是否|哪|占|\b(?:why|last year|20\d\d|compared|which|than|share|percent\w*)\b|%/i);
const MOVED = pattern(/[增减涨降砍削扣]\S?了/);

/** Null unless one amount of money is supposed to come on top or to go, and what comes of it is asked for. */
export function supposedAmountIn({ spoken, claimed, tags, thresholds, language }: Query): SupposedAmount | null {
  const [amount, another] = claimed;
  if (!amount || another || amount.unit === null || !/[万亿元块]|million|yuan|rmb|cny|wan|\b(?:bn|m)\b/i.test(amount.unit) || amount.limit !== undefined || amount.odd !== undefined || thresholds.length > 0) return null;
  if (PRINTED.test(spoken) || MOVED.test(spoken) || isQuestionOfTruth(spoken, tags)) return null;
  const [before, behind] = [spoken.slice(0, amount.from).replace(/(?<=[a-z])\s+(?:the|a|cny|rmb)\s*$/i, ' '), spoken.slice(amount.to)];
  const bare = /^[\s\p{P}]*$/u.test(behind.replace(/^\s*(?:of )?(?:yuan|rmb|元)/, ''));
  if (!(RESULT.test(spoken) && (bare || SUPPOSES.test(spoken) || RESULT.test(behind))) && !bare) return null;
  if (language === 'zh') {
    if (DOWN_ZH.test(before) || (SPENT_ZH.test(before) && LEFT.test(spoken))) return { amount, up: false };
    return UP_ZH.test(before) ? { amount, up: true } : null;
  }
  if (DOWN_EN.test(before) || (SPENT_EN.test(before) && LEFT.test(spoken)) || (LESS_BEHIND.test(behind) && GIVEN.test(before))) return { amount, up: false };
  return UP_EN.test(before) || (MORE_BEHIND.test(behind) && GIVEN.test(before)) ? { amount, up: true } : null;
}
