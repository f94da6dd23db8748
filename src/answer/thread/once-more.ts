/** "The audit one again, sorry", 「审计那个再说一遍」: what was told before of the name that a word of it calls. */
import { pattern } from '../../budget/pattern.ts';
import { nameHas } from './told.ts';
import type { Rule } from './turn.ts';

const AGAIN = pattern(/^\W*(?:(?:and|ok(?:ay)?|sorry|so|wait|no),? )*(?:the|that) [a-z][\w' -]{1,30}? (?:one|figure|number|target|date|amount|answer|thing)?,? ?(?:once more|again|one more time)(?:,? (?:please|pls|sorry|then))*\W*$|(?:那个|那条|那项)?再(?:说|报|讲|发|念)(?:一下|一遍|一次)[吧呢]?[。.]*$/i);

/** "What was the amount you gave me first again". */
const FIRST_TOLD = pattern(/^\W*(?:(?:and|ok(?:ay)?|sorry|so|wait),? )*(?:what (?:was|is)|give me|tell me|repeat)? ?(?:the |that )?(?:amount|figure|number|one|thing|answer) (?:that )?(?:you (?:gave|told|quoted)(?: me)?|i (?:asked(?: for| about)?|wanted)) (?:at )?first(?:,? (?:again|once more|please|pls))*\W*$/i);

export const ONCE_MORE: Rule = {
  name: 'what was told before, once more',
  answer: ({ query, thread, named }) => {
    const [opened] = thread.told;
    if (opened && thread.told.length > 1 && FIRST_TOLD.test(query.spoken)) return { ...opened, trace: { ...opened.trace, query: { ...opened.trace.query, language: query.language } } };
    if (!named || query.act !== 'lookup' || !AGAIN.test(query.spoken)) return null;
    const [told, another] = thread.told.filter(({ listed, subjects }) => subjects.length === 1 && listed.length === 1 && listed.every((figure) => nameHas(figure.name, named)));
    return told && !another ? { ...told, trace: { ...told.trace, query: { ...told.trace.query, language: query.language } } } : null;
  },
};
