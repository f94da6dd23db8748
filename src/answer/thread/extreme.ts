/** The largest or smallest of what was just listed. */
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { valueOf } from '../figures.ts';
import { entryOf } from './names.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';

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
export const BARE_LEAST = /^\W*(?:(?:and|so|then|what about|how about|which is) )*the (?:smallest|lowest|cheapest|least)(?: one| of the (?:five|three|ten|list|lot))\W*$|^(?:那|那么|其中)?最[小少低]的(?:那一?[个项笔]|一个)(?:呢|是哪[个项笔])*[?？。]*$/i;

export function leastOfTop({ order, mentions, tags }: Query, { trace, listed, outcome }: Answer): boolean {
  return (order === 'least' || tags.has('least')) && mentions.length === 0 && outcome === 'answered' && trace.query.act === 'rank' && trace.query.order !== 'least' && (trace.query.n ?? 0) > 1 && listed.length > 1;
}
