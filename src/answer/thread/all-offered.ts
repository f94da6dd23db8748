/** 「四项分别多少」, 「分哪几块」 after a choice of four, or a list of four: each of those that were offered. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { answerQuery } from '../answer-query.ts';
import { areSiblings, sumEntries } from '../measures/sum.ts';
import { entryOf, exactMention } from './names.ts';
import { countNamed } from './parts-said.ts';
import { contextOf, type Rule } from './turn.ts';

const EACH = pattern(/^(?:那|这|就)?(?:[两二三四五六])(?:个|项|笔|块|样)(?:都|全)?(?:分别|各)(?:是|有|要|花)?(?:多少|几)(?:钱|万元?)?[呢啊?？。]*$/);

/** 「分哪几块」 after a choice of several parts of one thing: those that were offered, and what they come to. */
export const PARTS_OFFERED: Rule = {
  name: 'those offered, as the parts of what was asked for',
  answer: ({ world, query, last }) => {
    if (query.act !== 'breakdown' || last.outcome !== 'clarify' || !query.mentions.every(isFrame) || query.claimed.length > 0 || query.tags.has('project')) return null;
    const entries = last.candidates.map(({ entry }) => entry);
    return entries.length > 1 && entries.every(({ kinds }) => kinds.has('money')) && areSiblings(entries) ? sumEntries(contextOf(world, query, entries, last), entries) : null;
  },
};

export const ALL_OFFERED: Rule = {
  name: 'each of those offered',
  answer: ({ world, query, thread, last }) => {
    const n = EACH.test(query.spoken.trim()) ? countNamed(query.spoken) : null;
    const entries = n === null ? [] : [...new Set((last.outcome === 'clarify' ? last.candidates.map(({ figure }) => figure) : thread.offered).flatMap((figure) => entryOf(world, figure) ?? []))];
    return n !== null && entries.length === n && query.mentions.length === 0 ? answerQuery(world, { ...query, act: 'lookup', reference: null, mentions: entries.map((entry, at) => ({ ...exactMention(entry), gap: at > 0 ? ['and' as const] : [] })) }, [], last) : null;
  },
};
