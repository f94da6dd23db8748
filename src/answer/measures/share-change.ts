/** 「占比比去年高了还是低了，差几个百分点」: the share in each of two years, and how many points lie between. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { differenceClaim } from './compare.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { impliedClaims, operand } from './operand.ts';
import { totalEntry } from '../world.ts';

/** The rule that decides it; one message of several clauses may be one such question. */
export const SHARES_OF_TWO_YEARS = 'a share across two years and the points between';

/** A share as a thing of its own, which can move. */
const SHARE = pattern(/占比|比重|份额|占[^，,。?？]{0,14}比例|在[^，,。?？]{2,14}(?:里|中|内)的?比例|(?:这个|所占的?)比例|\b(?:share|proportion|weight|fraction)\b/i);
const MOVES = pattern(/去年[^。?？]{0,8}今年|今年[^。?？]{0,8}去年|增减|高|低|升|降|变|差|涨|跌|多了|少了|大了|小了|\b(?:higher|lower|bigger|smaller|larger|up|down|ris\w+|rose|f[ae]ll\w*|gr[eo]w\w*|shr\w+|chang\w+|differ\w*|mov\w+|shift\w*|gain\w*|los[et]s?|compare[ds]?|increas\w+|decreas\w+|points?)\b/i);
const BEFORE = pattern(/去年|上年|上一年|前一年|同比|\b(?:last|previous|prior) year\b|\b(?:the )?year before\b/i);
/** 「占比变化了几个百分点」, "the shift in its share": a share that moved did so since the year before. */
const SHARE_MOVED = pattern(/(?:占比|比重|份额|占[^，,。?？]{0,14}比例|在[^，,。?？]{2,14}(?:里|中|内)的?比例)(?:又|是|究竟|到底)?(?:变化|变动|提高|上升|下降|升高|降低|提升|回落)了?(?:多少|几个?(?:百分)?点|情况|[?？]|$)|\b(?:change|shift|move|movement|rise|fall|swing) (?:in|of) (?:the )?[^,;?]{0,80}\b(?:share|proportion|weight)\b|\b(?:did|has|have) [^,;?]{0,80}\b(?:share|proportion|weight)\b[^,;?]{0,80}\b(?:changed?|shift(?:ed)?|moved?|risen?|rise|fall(?:en)?|gr[eo]wn?|shr[iu]nk|gain(?:ed)?|lose|lost)\b/i);
/** "The share of the total change": a part of how far something moved. */
const OF_A_MOVE = pattern(/\b(?:of|in) (?:the |all (?:the )?)?(?:total |overall |net |whole )?(?:change|increase|rise|decrease|fall|cut|growth|drop)s?\b|(?:增加|减少|增减|变化|变动|增长)额/i);

/** Whether a share is said to move. */
export function asksHowShareMoved({ spoken }: Query): boolean {
  return SHARE.test(spoken) && MOVES.test(spoken);
}

export function shareChangeAnswer(context: Context): Answer | null {
  const { query, world, last, topics } = context;
  const { year } = world.book;
  if (!asksHowShareMoved(query) || query.claimed.length > 0) return null;
  // 「这个占比高了还是低了」 after the share of the year before.
  const before = last?.claims.find((claim) => claim.kind === 'share' && claim.part.year === year - 1);
  const told = before?.kind === 'share' && query.mentions.length === 0;
  if (!told && !BEFORE.test(query.spoken) && !query.spoken.includes(String(year - 1)) && !(SHARE_MOVED.test(query.spoken) && !OF_A_MOVE.test(query.spoken))) return null;
  const sure = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  if (sure.length < topics.length || sure.length > 2) return null;
  const total = totalEntry(world, 'expenditure');
  const [part, named] = sure.length > 0 ? sure : context.carried;
  const whole = sure.length > 1 ? named ?? null : total;
  return part && whole && part !== whole ? twoYears(context, part, whole) : null;
}

/** Decimals that tell two shares apart which are alike when rounded. */
const FINER = 4;

function twoYears(context: Context, part: Entry, whole: Entry, places = 2): Answer | null {
  const { year } = context.world.book;
  const shares = [year, year - 1].flatMap((one): (Claim & { kind: 'share' })[] => {
    const top = operand(context, part, null, one);
    const bottom = operand(context, whole, top, one);
    return top && bottom && top.unit === bottom.unit && valueOf(bottom).gt(0) ? [{ kind: 'share', part: top, whole: bottom, percent: shareOf(top.name, top, bottom, places) }] : [];
  });
  const [now, before] = shares;
  if (now && !before) return notFound(context, SHARES_OF_TWO_YEARS, 'noChange', [entryName(context, part)], [], [now], year - 1);
  if (!now || !before) return null;
  // Alike only as they are rounded: 「一样」 would be wrong.
  if (places < FINER && now.percent.value === before.percent.value && !valueOf(now.part).times(valueOf(before.whole)).eq(valueOf(before.part).times(valueOf(now.whole)))) return twoYears(context, part, whole, FINER);
  const name = { zh: `${now.part.name.zh}的占比`, en: `the share of ${now.part.name.en ?? now.part.name.zh}` };
  const points = differenceClaim({ ...now.percent, name }, { ...before.percent, name: { zh: `${year - 1} 年${name.zh}`, en: `${name.en} in ${year - 1}` } });
  return claims(context, SHARES_OF_TWO_YEARS, [points, now, before, ...impliedClaims(shares)], [part], [now.percent]);
}
