/** 「涨了一倍多吗」, 「是去年的 3.5 倍吗」, "did it triple": how many times over one name moved, or what multiple of last year it is. */
import { decimal } from '../../budget/amount.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { leapIn } from '../../query/slots/leaps.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { changeAnswer, changeOf } from '../measures/change.ts';
import type { Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { totalEntry } from '../world.ts';

/** How far below what was said is still "about" it, in parts of it; and above, where a part of itself was said. */
const NEAR = '0.95';
const NEAR_ABOVE = '1.05';
/** 「三成」 is what is nearer to three tenths than to two or four. */
const TENTH = 5;

export function leapClaimAnswer(context: Context): Answer | null {
  const { query } = context;
  const leap = isQuestionOfTruth(query.spoken, query.tags) ? leapIn(query.spoken) : null;
  const entry = leap ? movedName(context) : null;
  const change = entry ? changeOf(context, entry) : null;
  const moved = change?.percent ?? change?.recomputed ?? null;
  if (!leap || !entry) return null;
  const answer = changeAnswer({ ...context, query: { ...query, direction: null } }, entry);
  if (moved === null) return answer;
  const [by, said] = [valueOf(moved), decimal(leap.percent)];
  const away = (leap.percent < 0 ? by.neg() : by).minus(said.abs());
  const same = by.gt(0) === said.gt(0);
  const [exact, above, below] = leap.tenth ? [away.eq(0), decimal(TENTH), decimal(TENTH)] : [away.gte(0), said.abs().times(NEAR_ABOVE).minus(said.abs()), said.abs().minus(said.abs().times(NEAR))];
  const near = same && away.gte(below.neg()) && (leap.part === undefined || away.lte(above));
  const right = leap.limit ? (leap.limit.side === 'over' ? away.gt(0) : away.lt(0) && same) || (leap.limit.inclusive && away.eq(0)) : near && (leap.loose || away.lt(50));
  return { ...answer, claims: [{ kind: 'verdict', right, about: right && leap.limit === null && (leap.part ? !away.eq(0) : !exact) ? 'rounded' : 'figure' }, ...answer.claims] };
}

/** The one name that is said, the whole budget, or in a thread the last name. */
function movedName({ query, topics, world, carried }: Context): Entry | null {
  const sure = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  const [only, another] = sure;
  if (another || topics.some(({ certainty, mention }) => certainty !== 'sure' && mention.text !== '半')) return null;
  if (only) return only;
  const [whole] = query.wholes;
  return whole ? totalEntry(world, whole.side) : carried.length === 1 ? carried[0] ?? null : null;
}
