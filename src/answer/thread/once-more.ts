/** "The audit one again, sorry", 「审计那个再说一遍」: what was told before of the name that a word of it calls. */
import { pattern } from '../../budget/pattern.ts';
import { nameHas } from './told.ts';
import type { Rule } from './turn.ts';

const AGAIN = pattern(/^\W*(?:(?:and|ok(?:ay)?|sorry|so|wait|no),? )*(?:the|that) [a-z][\w' -]{1,30}? (?:one|figure|number|target|date|amount|answer|thing)?,? ?(?:once more|again|one more time)(?:,? (?:please|pls|sorry|then))*\W*$|(?:那个|那条|那项)?再(?:说|报|讲|发|念)(?:一下|一遍|一次)[吧呢]?[。.]*$/i);

export const ONCE_MORE: Rule = {
  name: 'what was told before, once more',
  answer: ({ query, thread, named }) => {
    if (!named || query.act !== 'lookup' || !AGAIN.test(query.spoken)) return null;
    const [told, another] = thread.told.filter(({ listed, subjects }) => subjects.length === 1 && listed.length === 1 && listed.every((figure) => nameHas(figure.name, named)));
    return told && !another ? { ...told, trace: { ...told.trace, query: { ...told.trace.query, language: query.language } } } : null;
  },
};
