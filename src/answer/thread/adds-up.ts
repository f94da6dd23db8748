/** 「这些钱加起来对得上总数吗」, 「跟 1779 一致吗」 after a list: what was just listed, set against what it is part of. */
import { isFrame } from '../../query/frames/bare.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer } from '../answer.ts';
import { partsSumAnswer } from '../verdicts/parts-sum.ts';
import { resolveMentions } from '../names/resolve.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';
import type { World } from '../world.ts';

const AGREES = /对[得不]上|对不对得上|一致|吻合|相符|相等|等于|\b(?:adds? up|agrees?|match(?:es)?|tally with|tallies|equals?|comes? to)\b/i;
/** Words that say what is asked, behind those that were said. */
const ADDED = { zh: '（各项加起来）', en: ' (the parts added up)' } as const;

export const ADDS_UP_TO: readonly Rule[] = [{
  name: 'whether what was listed adds up',
  answer: ({ world, query, last }) => {
    if (query.table !== null || query.part !== null || !query.mentions.every(isFrame) || !AGREES.test(query.spoken) || (query.act !== 'reconcile' && query.act !== 'check')) return null;
    // Two of many parts that were told are set against a number by themselves.
    if (query.claimed.length > 0 && last.listed.length > 1 && !last.claims.some(({ kind }) => kind === 'list')) return null;
    const whole = wholeOfListed(world, last) ?? (query.claimed.length > 0 || query.tags.has('sum') ? wholeTold(last) : null);
    if (!whole) return null;
    const asked = { ...query, act: 'reconcile' as const, reference: null, mentions: [exactMention(whole)], spoken: `${query.spoken}${ADDED[query.language]}` };
    return partsSumAnswer({ ...contextOf(world, asked, [], last), topics: resolveMentions(asked, world.index) });
  },
}, {
  name: 'whether the figures of the last name agree',
  answer: ({ world, query, last, subject }) => {
    if (!subject || last.subjects.length !== 1 || !query.mentions.every(isFrame) || query.act !== 'reconcile' || !AGREES.test(query.spoken) || WHOLE_DOCUMENT.test(query.spoken)) return null;
    return answerQuery(world, { ...query, reference: null, mentions: [exactMention(subject)] }, [], last);
  },
}];

/** All of the document is meant, not the name before. */
const WHOLE_DOCUMENT = /文件|整[个份本]|全[部文]|各[张个]?表|表格|预算(?:表|书)|收支|\b(?:document|whole|tables|budget|everything)\b/i;

/** The one row that all of the listed stand under. */
function wholeOfListed(world: World, { pool, listed }: Answer): Entry | null {
  const figures = pool.length > 1 ? pool : listed;
  const parents = figures.map(({ facts }) => facts[0]?.row.parent ?? null);
  const [parent] = parents;
  return figures.length > 1 && parent && parents.every((other) => other === parent) ? world.index.entries.find(({ rows }) => rows.includes(parent)) ?? null : null;
}

/** The one name spoken of, when it has parts. */
function wholeTold({ subjects }: Answer): Entry | null {
  const [only, other] = subjects;
  return only && !other && only.rows.some(({ children }) => children.length > 1) ? only : null;
}
