/** What a follow-up may want changed in the way of telling: the language. */
import { pattern } from '../../budget/pattern.ts';
import type { Language } from '../query.ts';

const SAY_ZH = pattern(/^(?:请|麻烦|能不?能|可以|可不可以|帮我|你|再)*(?:把[^，,]{1,8})?(?:用|换成?|改用|改成|翻译?成?|译成|转成|以|给我|要)?\s*(英文|英语|中文|汉语|普通话|english|chinese)\s*(?:再)?(?:回答|回复|答复|答|说|讲|来|写|版本?|告诉我|重复|显示|重新说|解释)?(?:一下|一遍|一次|下|的)?(?:吗|吧|呢|好吗|可以吗|行吗|谢谢)?[。.!！?？]*$/i);
const SAY_EN = pattern(/^\W*(?:(?:and|now|ok|please|kindly|can you|could you|would you|i want|i need|i would like)\s+)*(?:(?:say|repeat|tell|give|write|answer|show|translate|put|reply|respond|have|explain|do)(?:\s+(?:me|that|it|this|the (?:answer|same|reply)|again|once more|please|to me))*\s+)?(?:in(?:to)?\s+|the\s+)?(english|chinese|mandarin)(?:\s+(?:please|pls|version|instead|now|again|then|thanks))*\W*$/i);

/** "In English please", 「用中文说」: the answer once more, in that language. */
export function languageAsked(text: string): Language | null {
  const word = (SAY_ZH.exec(text.trim()) ?? SAY_EN.exec(text.trim()))?.[1]?.toLowerCase();
  return word === undefined ? null : /^(?:英|english)/.test(word) ? 'en' : 'zh';
}
