/** 「涨了一倍多吗」, 「是去年的 3.5 倍吗」, "did it triple": how many times over one name moved, or what multiple of last year it is. */
import { decimal, type Decimal } from '../../budget/amount.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { leapIn, type Leap } from '../../query/slots/leaps.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Judged } from '../answer.ts';
import { changeAnswer, changeOf, withChange } from '../measures/change.ts';
import { ratioOfFigures } from '../measures/compare.ts';
import { operand } from '../measures/operand.ts';
import type { Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { totalEntry } from '../world.ts';

/** How far from what was said is still "about" it, in parts of it. */
const NEAR = '0.05';
/** 「将近两倍」 is up to so much less. */
const NEARLY = '0.15';
/** 「三成」 is what is nearer to three tenths than to two or four. */
const TENTH = 5;

interface Judgement { right: boolean; about: Judged }

export function leapClaimAnswer(context: Context): Answer | null {
  const { query } = context;
  const leap = query.cause === null && isQuestionOfTruth(query.spoken, query.tags) ? leapIn(query.spoken) : null;
  const entry = leap ? movedName(context) : null;
  if (!leap || !entry) return null;
  const change = changeOf(context, entry) ?? changeOf(context, withChange(context, entry));
  const moved = change?.percent ?? change?.recomputed ?? null;
  const answer = changeAnswer({ ...context, query: { ...query, direction: null } }, entry);
  if (moved === null) return answer;
  const multiple = leap.kind === 'multiple' ? multipleClaims(context, withChange(context, entry)) : [];
  const judged = leap.kind === 'part' ? partJudged(leap, valueOf(moved)) : multipleJudged(leap, levelOf(multiple) ?? valueOf(moved).plus(100));
  const [told, ...more] = answer.claims;
  return { ...answer, claims: [{ kind: 'verdict', ...judged }, ...(told ? [told] : []), ...multiple, ...more] };
}

/** What multiple of the year before it is: that is what was stated. */
function multipleClaims(context: Context, entry: Entry): readonly Claim[] {
  const [now, before] = [operand(context, entry), operand(context, entry, null, context.world.book.year - 1)];
  return now && before ? ratioOfFigures(context, now, before, []).claims.filter(({ kind }) => kind === 'ratio' || kind === 'prior') : [];
}

/** In percent of the year before, from the amounts themselves. */
function levelOf(told: readonly Claim[]): Decimal | null {
  const ratio = told.find((claim) => claim.kind === 'ratio');
  return ratio?.kind === 'ratio' ? valueOf(ratio.part).times(100).div(valueOf(ratio.whole)) : null;
}

/** Where a multiple is said in two ways and only one of them holds, the verdict says which. */
function multipleJudged(leap: Extract<Leap, { kind: 'multiple' }>, level: Decimal): Judgement {
  const [first, second] = leap.percents.map((percent) => levelJudged(leap, level, decimal(percent).plus(100)));
  if (!first) return { right: false, about: 'figure' };
  if (!second || second.right === first.right) return second?.right === true && second.about !== 'beyond' ? second : first;
  return { right: first.right, about: 'multiple' };
}

function levelJudged({ limit, loose, nearly, decimals }: Extract<Leap, { kind: 'multiple' }>, level: Decimal, said: Decimal): Judgement {
  const away = level.minus(said);
  if (limit) return { right: (limit.side === 'over' ? away.gt(0) : away.lt(0) && level.gt(100)) || (limit.inclusive && away.eq(0)), about: 'figure' };
  const [near, grown] = [said.times(NEAR), level.gt(100)];
  if (nearly) return { right: grown && away.lt(near) && away.gt(said.times(NEARLY).neg()), about: 'rounded' };
  // What is said to decimals is rounded to as many.
  const within = decimals > 0 ? decimal(50).div(decimal(10).pow(decimals)) : near;
  if (loose && away.gt(near)) return { right: true, about: 'beyond' };
  return { right: grown && away.abs().lte(loose ? near.div(2) : within) || (loose && away.gte(0)), about: away.abs().lt(1) ? 'figure' : 'rounded' };
}

function partJudged(leap: Extract<Leap, { kind: 'part' }>, by: Decimal): Judgement {
  const said = decimal(leap.percent);
  const away = (leap.percent < 0 ? by.neg() : by).minus(said.abs());
  const same = by.gt(0) === said.gt(0);
  const { limit } = leap;
  if (limit) return { right: (limit.side === 'over' ? away.gt(0) : away.lt(0) && same) || (limit.inclusive && away.eq(0)), about: 'figure' };
  const reach = leap.tenth ? decimal(TENTH) : said.abs().times(NEAR);
  const beyond = leap.loose && same && away.gt(reach);
  return { right: beyond || (same && away.abs().lte(reach)), about: beyond ? 'beyond' : away.eq(0) ? 'figure' : 'rounded' };
}

/** The one name that is said, the whole budget, or in a thread the last name. */
export function movedName({ query, topics, world, carried }: Context): Entry | null {
  const sure = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  const [only, another] = sure;
  if (another || topics.some(({ certainty, mention }) => certainty !== 'sure' && mention.text !== '半')) return null;
  if (only) return only;
  const [whole] = query.wholes;
  return whole ? totalEntry(world, whole.side) : carried.length === 1 ? carried[0] ?? null : null;
}
