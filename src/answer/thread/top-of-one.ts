/** 「最大那笔占几成」 after one name that has no listed parts: nothing was told of which it could be the largest. */
import { pattern } from '../../budget/pattern.ts';
import { clarify } from '../context.ts';
import { childrenOf } from '../sets/collections.ts';
import { contextOf, type Rule } from './turn.ts';

/** Pointed at, with no word for what is ranked. */
const LARGEST = pattern(/^(?:那|那么|其中|里面|这里)*(?:的)?(?:花钱|金额|钱)?最[大小多少高低](?:的)?(?:那|这)(?:一)?[笔项个块条](?:是|占|有|多少|比|呢|几|[?？]|$)/);
const ASKED: ReadonlySet<string> = new Set(['rank', 'share', 'lookup']);

export const TOP_OF_ONE: Rule = {
  name: 'the largest of one name without parts',
  answer: ({ world, query, thread, last, subject }) => {
    const alone = subject !== undefined && last.subjects.length === 1 && last.outcome === 'answered' && last.pool.length < 2 && last.listed.length < 2 && thread.offered.length < 2 && childrenOf(subject).length === 0;
    return alone && ASKED.has(query.act) && query.mentions.length === 0 && query.wholes.length === 0 && LARGEST.test(query.spoken.trim()) ? clarify(contextOf(world, query, [], last), 'nothing was listed of which it is the largest', 'noFollowUp', [], []) : null;
  },
};
