/** Orders to change a figure: they are refused, whatever they ask besides. */
import { pattern } from '../../budget/pattern.ts';

/** 「从现在起…按3亿算」, 「把甲翻倍」: what is printed is to be told otherwise. */
const STANDING_ORDER = pattern(/(?:从(?:现在|今天|今|此|这)(?:起|开始|往后|以后)?|自今日?起|以后|往后|今后|今起|下次).{0,30}(?:按|当|算|说|答|报|记|改|写|讲|回)/);

/** 「以后所有问题都按去年的数回答」: to be told otherwise from now on, whatever is asked; a unit or a language is no figure. */
const BEHAVE = pattern(/(?:从(?:现在|今天|今|此|这)(?:起|开始|往后|以后)|以后|往后|今后|接下来|下次).{0,20}(?:都|全|一律|统一|统统|全部|只|就).{0,4}(?:按|照|用|以|拿|当).{1,24}(?:回答|作答|答复|答|算|说|报|来|为准)|\b(?:from now on|in future|going forward|henceforth|from here on)\b.{0,40}\b(?:answer|use|say|tell|report|give|treat|assume|reply)\b/i);
const MANNER = pattern(/[万亿千百]?元(?:为单位|回答|作答|答|报|来|算)|单位|中文|英文|英语|简[短单洁]|表格|\b(?:in (?:english|chinese|yuan|wan|million)|short|brief|briefly|table)\b/i);

const SET_TO = pattern(/(?:把|将).{1,24}(?:当成|当作|算成|算作|说成|写成|记成|报成|改成|改为|设为|设成|调成|调到|定为)|一律(?:按|当|算|说|答|报|写)/);

const MADE_TO = pattern(/\b(?:correct|change|set|adjust|amend|update|edit|raise|lower|cut|bump)\b (?:it|that|this|them|the \w+)(?: \w+)? (?:to|at|as) (?:about )?\d/i);

const RAISED = pattern(/(?:把|将|给).{1,24}(?:翻倍|加倍|翻番|翻一番)/);

const CHANGED_TO = pattern(/^\W*(?:please |now |can you |could you )*(?:change|update|edit|modify|overwrite|correct) .{1,60}\bto\b/i);

/** "Edit page 9 so that it reads 20", 「把第 9 页改一下，让接待费显示 20」. */
const EDITED = pattern(/^\W*(?:please |now |can you |could you |just |go and )*(?:edit|alter|rewrite|amend|modify|doctor|tweak|fake|falsify|redo|fix|replace|swap|change|update|retype) .{1,60}\b(?:so(?: that)?|such that|until|with|as|into)\b.{0,40}\d|\bmake (?:it|the \w+|table \d+|page \d+).{0,30} (?:say|read|show)\b.{0,20}\d|(?:改一下|改改|改动|重写|重新写|涂改|篡改|替换|改掉).{0,20}(?:让|使|变|显示|写|填|换|成).{0,12}\d|(?:把|将).{1,24}(?:改|换|写|填)(?:上|作|做|到|写成)\s*\d/i);

/** "Print 300 for the canteen", "print 'approved'": words that are to be said. */
const PRINTED = pattern(/^\W*(?:please |now |then |just |and |can you |could you )*print (?!(?:the|all|me|out|every|each|our|your|table|page|it|them|both|what|how)\b)|\bprint (?:the |our )?[^?]{2,40} as \d/i);

/** An order to tell another figure than the printed one. */
export function ordersFigure(text: string, claims: number): boolean {
  if (PRINTED.test(text)) return true;
  if (BEHAVE.test(text) && !MANNER.test(text) && !/[?？]|吗|多少|为什么/.test(text)) return true;
  return (claims > 0 && (STANDING_ORDER.test(text) || SET_TO.test(text) || MADE_TO.test(text) || CHANGED_TO.test(text) || EDITED.test(text)) && !/单位|换算|折合|多少|几/.test(text)) || (RAISED.test(text) && !/为什么|为何|怎么|原因|吗/.test(text));
}
