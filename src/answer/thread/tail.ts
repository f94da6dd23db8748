/** 「两个相加跟 1,300 差 1 万，为啥」: what was told adds up to hardly more or less than its printed whole, by rounding. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Figure } from '../answer.ts';
import { hardlyApart, tailOf } from '../verdicts/rounding.ts';
import { carriedBy, entryOf, summed } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

const ADDED = pattern(/[+＋]|加|合计|[两俩三]个|总和|之和|凑|\b(?:plus|gives?|makes?|add|adds|added|sum|sums|total|together|both|come|comes)\b/i);
const OFF = pattern(/差(?:了|着|个|出|在)?\s*(?:[一1]|几|一点|哪)|[多少](?:了|出)?\s*(?:[一1](?!\d)|一点|几)|对不上|不(?:等于?|是|一样)|凑不|尾差|四舍五入|n['’]t\b|\b(?:off|more|less|short|over|not|differ\w*|mismatch|rounding|equal)\b/i);
const WONDERS = pattern(/为什么|为何|为啥|怎么|咋|什么原因|\bwhy\b|\bhow come\b|\bhow is (?:it|that)\b|\brounding\b|尾差|四舍五入|\breason\b/i);

export const TAIL: Rule = {
  name: 'why what was told misses its whole by rounding',
  answer: ({ world, query, thread, last }) => {
    if (!WONDERS.test(query.spoken) || !(OFF.test(query.spoken) || hardlyApart(query.claimed)) || (query.direction !== null && query.relativeYear !== null)) return null;
    const context = contextOf(world, query, [], last);
    const sum = last.claims.find((claim) => claim.kind === 'sum');
    if (!ADDED.test(query.spoken) && !sum) return null;
    const entries = (figures: readonly Figure[]): Entry[] => [...new Set(figures.flatMap((figure) => entryOf(world, figure) ?? []))];
    const lists = last.claims.flatMap((claim) => (claim.kind === 'list' ? [entries(claim.items.map(({ figure }) => figure))] : []));
    const sets = [sum?.kind === 'sum' ? entries(sum.items) : [], ...lists, summed(world, { ...query, n: null, mentions: [] }, thread).slice(-2)];
    const found = sets.map((set) => (set.length > 1 ? tailOf(context, set) : null)).find((answer) => answer !== null);
    return found ?? tailOf(context, carriedBy(world, { ...query, mentions: [], act: 'why', reference: null }, thread), true);
  },
};
