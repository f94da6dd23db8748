/** The largest or smallest of what was just listed or offered. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { RANKED_BY_AMOUNT } from '../marks.ts';
import { claims } from '../context.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isItemWord } from '../../query/slots/others.ts';
import { valueOf } from '../figures.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule, type Thread } from './turn.ts';
import type { World } from '../world.ts';

/** 「最多的」 after a choice among several names: of those, not of all projects. */
export const TOP_OFFERED: Rule = {
  name: 'the largest or smallest of the candidates',
  answer: ({ world, query, last }) => {
    if (last.outcome !== 'clarify' || last.candidates.length < 2 || query.act !== 'rank' || query.order === null || query.direction !== null || query.percent || query.claimed.length > 0 || query.tags.has('project') || query.tags.has('total') || !query.mentions.every((mention) => isFrame(mention) || isItemWord(mention.text))) return null;
    const figures = last.candidates.map(({ figure }) => figure);
    const alike = figures.every(({ unit, value }) => unit === figures[0]?.unit && /^-?\d+(?:\.\d+)?$/.test(value)) && new Set(last.candidates.map(({ entry }) => entry)).size === figures.length;
    const pool = [...figures].sort((left, right) => valueOf(right).cmp(valueOf(left)) * (query.order === 'least' ? -1 : 1));
    const from = (query.nth ?? 1) - 1;
    const listed = from < 0 ? pool.slice(-1) : pool.slice(from, from + (query.n ?? 1));
    const entries = listed.flatMap((figure) => entryOf(world, figure) ?? []);
    if (!alike || listed.length === 0 || entries.length < listed.length) return null;
    const list: Claim = { kind: 'list', of: null, what: query.order, items: listed.map((figure, at) => ({ figure, rank: query.n === null && query.nth === null ? null : from + at + 1, extra: null })), count: null, total: null, remainder: null, scope: null, rest: 0 };
    return { ...claims(contextOf(world, query, entries, last), RANKED_BY_AMOUNT, [list], entries, listed), pool };
  },
};

/** The largest or smallest of what was listed; a move is asked for only of moves, and of those that went that way. */
export function extremeOf(world: World, { answer: last, offered }: Thread, { order, direction }: Query): Entry | null {
  const shown = last.listed.length > 1 ? last.listed : last.subjects.some((entry) => offered.some((figure) => entryOf(world, figure) === entry)) ? offered : [];
  const moves = shown.length > 0 && shown.every(({ facts }) => facts[0]?.measure === 'change');
  const figures = shown.filter((figure) => /^-?\d+(?:\.\d+)?$/.test(figure.value) && (!moves || direction === null || valueOf(figure).lt(0) === (direction === 'fall')));
  if (figures.length < 2 || (direction !== null && !moves)) return null;
  const sorted = [...figures].sort((left, right) => valueOf(right).abs().cmp(valueOf(left).abs()));
  const figure = order === 'least' ? sorted.at(-1) : sorted[0];
  return (figure && entryOf(world, figure)) ?? null;
}

/** "The smallest one", 「最小的呢」 after the five largest: of those five, none of the others. */
export const BARE_LEAST = pattern(/^\W*(?:(?:and|so|then|what about|how about|which is) )*the (?:smallest|lowest|cheapest|least)(?: one| of the (?:five|three|ten|list|lot))\W*$|^(?:那|那么|其中)?最[小少低]的(?:那一?[个项笔]|一个)(?:呢|是哪[个项笔])*[?？。]*$/i);

export function leastOfTop({ order, mentions, tags }: Query, { trace, listed, outcome }: Answer): boolean {
  return (order === 'least' || tags.has('least')) && mentions.length === 0 && outcome === 'answered' && trace.query.act === 'rank' && trace.query.order !== 'least' && (trace.query.n ?? 0) > 1 && listed.length > 1;
}
