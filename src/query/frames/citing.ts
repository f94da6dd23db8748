/** 「…，原文贴一下」, "… Quote the duty.": every answer quotes its source, so the wish for it asks nothing more. */
import { pattern } from '../../budget/pattern.ts';
const WISH_ZH = pattern(/(?<=[\u3400-\u9fffA-Za-z\d]{2})[\s?？。！!，,；;]+(?:请|麻烦|最好|并|再)?(?:你)?(?:把|将)?(?:(?:引用|引述|摘录|贴|附上?|给出?|带上|抄)(?:一下|出来|上)?(?:一段|一句)?(?:文件|文中|报告)?(?:里的|的)?(?:原文|原句|原话)|(?:原文|原句|原话)(?:也|都)?(?:贴|引用|引|附|给|摘|抄)(?:一下|出来|上|我)?)[\s。！!吧呗哈~]*$/);
const WISH_EN = pattern(/(?<=\w{2})[.?!,;\s]+(?:and |then |please |pls |also )*(?:quote|cite|copy|paste) (?:me |it|that|this|the (?:exact |actual |original |relevant )?(?:duty|duties|sentence|words?|wording|text|passage|line|paragraph|original))(?: please| pls| for me)?[\s.!?]*$/i);

/** "…, in a sentence", "In one line, …": how it is to be told, and nothing that is asked. */
const FORM = '(?:just )?in (?:a|one|a single|just one|no more than one) (?:(?:short|single|simple|brief|quick) )?(?:sentence|word|line|nutshell|phrase)';
const FORM_FIRST = pattern(new RegExp(`^\\W*${FORM}(?: please)?\\s*[,:–—-]\\s*(?=\\S)`, 'i'));
const FORM_LAST = pattern(new RegExp(`(?<=\\w{2})[\\s,;–—-]+${FORM}(?: please)?(?=[\\s.!?]*$)`, 'i'));

export function withoutCitingWish(message: string): string {
  return message.replace(WISH_ZH, '').replace(WISH_EN, '').replace(FORM_FIRST, '').replace(FORM_LAST, '');
}
