/** 「最大的项目和第二大的差多少」, "the gap between the largest and the second largest": two places of a set, one less the other. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import type { Answer, Claim } from '../answer.ts';
import { collectionFor } from './collections.ts';
import { differenceClaim } from '../measures/compare.ts';
import { claims, type Context } from '../context.ts';
import { yearAsked } from '../measures/operand.ts';
import { measured, sortFigures } from './rank-figures.ts';

const GAP = pattern(/差(?:多少|几|距|额|了多少)|相差|[多少]多少|[多少]几|[大小]多少|\b(?:gap|difference|apart|distance|how (?:much|far) (?:bigger|larger|more|higher|ahead|smaller|less|lower|behind)|by how much|ahead of)\b/i);
const FIRST = pattern(/最(?:[大小多少高低])|第一(?:大|名|位|多)?|\b(?:largest|biggest|top|highest|first|smallest|lowest|least)\b/i);
const SECOND = pattern(/第二(?:[大小多少高低名位])?|倒数第二|其次|\b(?:second|next|runner-up)\b/i);
/** From the bottom: the smallest and the next smallest. */
const LEAST = pattern(/最[小少低]|\b(?:smallest|lowest|least)\b/i);
const MOVES = pattern(/增|减|涨|降|占|百分|\b(?:increase|decrease|rise|fall|share|percent)\w*/i);

/** Whether the first and the second are set against each other. */
export function asksRankGap({ spoken, direction }: Query): boolean {
  return direction === null && GAP.test(spoken) && FIRST.test(spoken) && SECOND.test(spoken) && !MOVES.test(spoken);
}

export function rankGapAnswer(context: Context): Answer | null {
  const { query } = context;
  if (!asksRankGap(query) || query.claimed.length > 0) return null;
  const set = collectionFor(context);
  const figures = set ? sortFigures(measured(context, set, yearAsked(context) < context.world.book.year ? 'prior' : 'amount').filter(({ unit, value }, _, all) => value !== '' && unit === all[0]?.unit), LEAST.test(query.spoken) ? 'up' : 'down') : [];
  const [first, second] = figures;
  if (!first || !second) return null;
  const named: Claim[] = WHICH.test(query.spoken) ? [{ kind: 'list', of: null, what: LEAST.test(query.spoken) ? 'least' : 'most', items: [{ figure: first, rank: null, extra: null }], count: null, total: null, remainder: null, scope: set?.scope ?? null, rest: 0 }] : [];
  return { ...claims(context, RANK_GAP, [...named, differenceClaim(first, second)], [], [first, second]), pool: figures };
}

/** One answer to the whole message: which it is, and how far it is from the next. */
export const RANK_GAP = 'two places of a set';
const WHICH = pattern(/哪|什么|谁|\b(?:which|what)\b/i);
