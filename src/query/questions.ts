/** One message → the questions in it. */

/** Several questions in one message: at question marks, and where a clause opens with 另外 or "and how". */
export function questionsIn(question: string): string[] {
  return question.split(/[?？；;\n]+|[。！!](?=.)|[,，]\s*(?=(?:那|它|其)?(?:同比|占比|占总|占项目|占部门|去年|上年|增幅|降幅|涨了|比去年|比上年)[^,，]{0,12}$)|[,，]\s*(?=另外|还有|同时|顺便|and (?:how|what|why|which|who)\b)|\s+and\s+(?=why\b|how (?:did|has|much did)\b|what (?:share|was|percent))/i).map((part) => part.trim()).filter((part) => /[\u3400-\u9fff\w]{2,}/.test(part))
    // 「…多少？给百分比」: a wish for the form of the answer belongs to the question before it.
    .reduce<string[]>((parts, part) => (parts.length > 0 && FORM_ONLY.test(part) ? [...parts.slice(0, -1), `${parts.at(-1) ?? ''} ${part}`] : [...parts, part]), []);
}

const FORM_ONLY = /^(?:给个?|用|要)?(?:百分比|百分数|百分之几)(?:表示|就行|即可)?[。.]?$|^(?:in )?(?:percent|percentage|%|yuan|rmb|million)s?(?:,? (?:please|pls))?[.]?$|^(?:please|pls|thanks|thank you|help)[.!]?$/i;

