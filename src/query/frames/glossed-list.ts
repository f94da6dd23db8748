/**
 * What a set is made of, told beside the set: 「某站那四笔，修缮的、公用的、治安的、人头的，合起来多少」,
 * 「某项目（食堂、物业什么的）一共多少」. The set is meant, and what illustrates it is no name of the question.
 */
import { chineseInteger } from '../slots/numerals.ts';

const ITEM = '[\\u4e00-\\u9fff]{1,8}?';
/** As many as are counted before them. */
const COUNTED = new RegExp(`([那这])([两二三四五六七八九十])([笔项块个样])(?:钱|经费)?[，,：:（(]\\s*(${ITEM}(?:[、和跟，,]${ITEM})+)的?\\s*[）)]?[，,]?(?=(?:这|那)?[两二三四五六七八九十]?[笔项块个样]?(?:一共|总共|合计|合起来|加起来|加在一起|合在一起))`, 'g');
/** 「…什么的」: only some of them are named. */
const SOME = new RegExp(`[，,（(]\\s*(?:比如|例如|像|包括)?${ITEM}(?:[、和跟]${ITEM})*(?:什么的|啥的|之类的?|等等|这些)\\s*[）)，,]`, 'g');

export function withoutGloss(text: string): string {
  return text.replace(COUNTED, (said: string, that: string, count: string, measure: string, items: string) => (items.split(/[、和跟，,]/).length === chineseInteger(count) ? `${that}${count}${measure}` : said)).replace(SOME, '');
}
