/** 「人员支出占比」 → 「那项目呢」, "and project": the kind of expenditure that stands beside the last one, where the word alone would be no name. */
import { pattern } from '../../budget/pattern.ts';
import { answerQuery } from '../answer-query.ts';
import { exactMention, keepWhole } from './names.ts';
import type { Rule } from './turn.ts';

const ONLY_PROJECT = pattern(/^\W*(?:(?:and|then|so|what about|how about)\W+)*(?:the |on )*projects?(?: (?:expenditure|spending|part|side|ones?|money))?\W*$|^(?:那|那么|还有)?项目(?:的|这块|那块|部分)?呢?[?？。]*$/i);

export const PROJECT_KIND: Rule = {
  name: 'project expenditure beside another kind',
  answer: ({ world, query, continued, last, subject }) => {
    if (!subject || last.subjects.length !== 1 || query.mentions.length > 0 || !ONLY_PROJECT.test(query.spoken.trim())) return null;
    const beside = subject.rows.flatMap(({ parent }) => parent?.children ?? []);
    const project = world.index.entries.find((entry) => entry !== subject && entry.key === '项目支出' && entry.rows.some((row) => beside.includes(row)));
    if (!project) return null;
    const named = { ...query, mentions: [exactMention(project)] };
    return answerQuery(world, keepWhole(world, named, { ...continued, mentions: named.mentions, reference: null }, last), [], last);
  },
};
