/** Words of a condition that a question sets; where nothing read them, the whole set is no answer. */
import { pattern } from '../../budget/pattern.ts';
const OF_TARGETS = pattern(/(?:指标|目标|满意度|场次|人次)(?!.{0,8}项目)|(?:indicators?|targets?|satisfaction|sessions)\b(?!.{0,12}\bprojects?\b)/i);
const COMPARED = pattern(/去年|上年|不到|不足|超过|低于|高于|大于|小于|多于|少于|以[上下]|至少|最[多少高低大小早晚先后]|\b(?:last year|below|under|above|over|more than|less than|at least|most|least|earliest|latest)\b/i);
const NARROWED = pattern(/(?:只|仅)(?:有|是|列|用)|没有?(?:列|写|印|用|被|明细)|未(?:列|写|印)|不(?:是|属于|包括|含)|非[\u4e00-\u9fff]|中位|一致|相同|一样|\b(?:only|without|median|not|none|same)\b/i);

export function setsCondition(text: string): boolean {
  return COMPARED.test(text) || NARROWED.test(text) || OF_TARGETS.test(text) && /哪|什么|几个|\b(?:which|what|how many)\b/i.test(text);
}
