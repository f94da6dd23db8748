/** 签约率, 合格率: a rate is a target; rates of change, of use of money and of exchange are none. */
import { pattern } from '../../budget/pattern.ts';
const RATE_OF = pattern(/([\u4e00-\u9fff]{2})(?<!增长|增|减|降|涨|升|占|比|执行|支出|汇|税|利|频|几|变化|变动|概)率(?!先)/);

/** The two characters that say which rate is asked for; null when none is. */
export function rateAsked(text: string): string | null {
  return RATE_OF.exec(text)?.[1] ?? null;
}
