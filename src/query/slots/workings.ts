/** 「怎么算的」, "show your working": the computation of the last answer is asked for, no figure of its own. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../query.ts';

const HOW = pattern(/(?:怎么|如何|咋|怎样)(?:样)?(?:计|推|换)?(?:算|求|加|除)(?:得|出|出来|下来|来)?的?(?:啊|呀|呢|哦|阿)?\s*(?:$|[?？,，。])|(?:怎么|如何|咋)(?:得|推|算)(?:出|到|来)|算法|公式|算式|式子|计算(?:的)?(?:过程|方法|方式|步骤|依据|逻辑|公式|口径)|(?:用|拿)(?:的)?(?:什么|啥|哪[两几]?个?数?)\S{0,3}(?:除|减|加|算)|分子|分母|(?:谁|哪个|什么)(?:除以|减|加)(?:谁|哪个|什么)|哪[两几]个数(?:算|除|减|加|得)|推导|\bformula\b|\bnumerator\b|\bdenominator\b|\bworkings?\b|\bcalculations?\b|\bhow (?:is|was|were|did|do) (?:that|it|this|the [a-z ]+|you|they)(?: [a-z]+){0,2} (?:calculated|computed|worked out|derived|arrived at|obtained)\b|\bhow (?:did|do) you (?:get|calculate|compute|work out|arrive at) (?:that|it|this|the)\b/i);
/** Of a number it is asked how it came about; of a name, what it is made of. */
const FROM_WHAT = pattern(/(?:怎么|咋|如何|哪)(?:里|儿)?来的|从哪(?:里|儿)?来/);
const NUMBER = pattern(/\d|百分|[增减降涨跌]幅|占比|比例|倍数|平均|合计|总和|结果|(?:这|那)个?数/);
const FORM = /算|法|公式|程|方法|方式|步骤|式|式子|分子|分母|百分比|幅度|幅|比例|占比|数|数字|数据|结果|依据|逻辑|推导|formula|numerator|denominator|working|calculation|percentage|figure|number/gi;

/** Whether the words ask how the last figure was computed, and whether they name nothing besides. */
export function asksWorkings({ spoken }: Query): boolean {
  return HOW.test(spoken) || (FROM_WHAT.test(spoken) && NUMBER.test(spoken));
}

export function isWordOfWorkings(text: string): boolean {
  return text.replace(FORM, '').replace(/[\s的]/g, '').length === 0;
}
