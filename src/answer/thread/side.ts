/** 「支出呢」 after the revenue, "and expenditure?": the same question of the other side of the budget. */
import { pattern } from '../../budget/pattern.ts';
import { answerQuery } from '../answer-query.ts';
import type { Rule } from './turn.ts';
import { totalEntry } from '../world.ts';
import { exactMention } from './names.ts';

const OTHER_SIDE = pattern(/^(?:那|那么)?(?:总)?(?<zh>支出|收入)(?:总额|总数|预算)?(?:呢|又?是?多少|怎么样)[?？。]*$|^\W*(?:and|what about|how about)? ?(?:the |total )*(?<en>expenditures?|spending|revenues?|income)\W*$/i);

export const OTHER_SIDE_RULE: Rule = {
  name: 'the same of the other side of the budget',
  answer: ({ world, query, thread, last, subject }) => {
    const groups = OTHER_SIDE.exec(query.spoken.trim())?.groups;
    if (!groups || !subject || last.subjects.length !== 1 || last.outcome !== 'answered') return null;
    const wanted = /收入|rev|inc/i.test(groups['zh'] ?? groups['en'] ?? '') ? 'revenue' : 'expenditure';
    const [named, told] = [totalEntry(world, wanted), totalEntry(world, wanted === 'revenue' ? 'expenditure' : 'revenue')];
    if (!named || !told || subject !== told) return null;
    const tags = new Set([...thread.query.tags].filter((tag) => tag !== 'total' && tag !== 'revenueTotal'));
    return answerQuery(world, { ...thread.query, language: query.language, text: query.text, spoken: query.spoken, tags, wholes: [], reference: null, mentions: [exactMention(named)] }, [], last);
  },
};
