/**
 * Rates and shares of two names set against each other, and one name in both years: 「甲占丙的比例比乙高几个百分点」, 「甲的增幅和乙的一样吗」,
 * 「甲今年和去年一共多少」. None of them is an amount of the two set side by side.
 */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { shareOf, sumOf, valueOf } from '../figures.ts';
import { totalEntry } from '../world.ts';
import { differenceClaim } from './compare.ts';
import { asMoves, rateFigure } from './moves.ts';
import { bothYears, impliedClaims, operand, termsOf } from './operand.ts';

/** Null where the question is none of them. */
export function setApartAnswer(context: Context): Answer | null {
  return sharesApart(context) ?? ratesAlike(context) ?? yearsTogether(context);
}

const SHARES_APART = pattern(/(?:占比|比例|比重|份额|占)的?比[^,，?？]{2,16}?(?:的?(?:占比|比例|比重|份额))?(?:要|又|还)?(?:高|低|多|少|大|小)(?:了|出)?(?:多少|几)|\b(?:share|proportion|weight)\b[^?]*\b(?:above|below|higher|lower|larger|smaller|bigger|more|less|over)\b/i);
const POINTS = pattern(/百分点|占比|比例|比重|份额|\b(?:percentage )?points?\b/i);
const OTHER_YEAR = pattern(/去年|上年|同比|20\d\d|\b(?:last|previous|prior) year\b|\byear before\b/i);

/** The share that each of the two has of the whole that is said, else of all that is spent, and the points between. */
function sharesApart(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!SHARES_APART.test(query.spoken) || !POINTS.test(query.spoken) || OTHER_YEAR.test(query.spoken) || query.claimed.length > 0 || topics.some(({ certainty, entry }) => certainty !== 'sure' || !entry?.kinds.has('money'))) return null;
  const [first, second, third, more] = topics.flatMap(({ entry }) => entry ?? []);
  const named = third === undefined ? null : query.language === 'zh' ? (/占$/.test(topics[1]?.mention.between ?? '') ? second : undefined) : /\b(?:of|in) (?:the |all (?:the )?)?$/i.test(topics[1]?.mention.between ?? '') ? second : undefined;
  const whole = named === null ? totalEntry(world, 'expenditure') : named;
  const other = third ?? second;
  if (!first || !other || more || !whole || new Set([first, other, whole]).size < 3) return null;
  const shares = [first, other].flatMap((entry): (Claim & { kind: 'share' })[] => {
    const part = operand(context, entry);
    const all = part && operand(context, whole, part);
    return part && all && part.unit === all.unit && valueOf(all).gt(0) && valueOf(part).lte(valueOf(all)) ? [{ kind: 'share', part, whole: all, percent: shareOf(part.name, part, all) }] : [];
  });
  const [left, right] = shares;
  if (!left || !right) return null;
  const ofShare = ({ part, percent }: Claim & { kind: 'share' }): typeof percent => ({ ...percent, name: { zh: `${part.name.zh}的占比`, en: `the share of ${part.name.en ?? part.name.zh}` } });
  return claims(context, 'two shares and the points between', [differenceClaim(ofShare(left), ofShare(right)), ...shares], [first, other], shares.map(({ percent }) => percent));
}

const RATE = '(?:增长率|增幅|涨幅|降幅|增速|减幅|变动率|增减幅)';
const ALIKE = pattern(new RegExp(`${RATE}(?:是不是|是否|都)?(?:一样|相同|相等|一致|同样)|${RATE}(?:和|与|跟|同)[^,，?？]{0,14}${RATE}?(?:是不是|是否|都)?(?:一样|相同|相等|一致)|\\b(?:same|equal|identical)\\b[^?]*\\b(?:rates?|percentages?|percent|growth)\\b|\\b(?:growth|rates?|percentages?)\\b[^?]*\\b(?:same|equal|identical)\\b`, 'i'));
const BOTH_SIDES = pattern(/收入[^,，和与跟、]{0,6}[和与跟、][^,，]{0,4}支出|\b(?:revenue|income)\b[^?]*\band\b[^?]*\b(?:expenditure|spending)\b/i);

/** Whether two names moved by the same percent. */
function ratesAlike(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!ALIKE.test(query.spoken) || query.claimed.length > 0 || topics.some(({ certainty }) => certainty !== 'sure')) return null;
  const sides = query.mentions.length === 0 && BOTH_SIDES.test(query.spoken) ? (['revenue', 'expenditure'] as const).flatMap((side) => totalEntry(world, side) ?? []) : termsOf(context).map(({ entry }) => entry);
  const [first, second, more] = [...new Set(sides)];
  const [left, right] = first && second && !more ? asMoves([first, second].flatMap((entry) => rateFigure(context, entry) ?? [])) : [];
  if (!first || !second || !left || !right) return null;
  const same = valueOf(left).eq(valueOf(right));
  const verdict: Claim[] = isQuestionOfTruth(query.spoken, query.tags) || query.act === 'check' ? [{ kind: 'verdict', right: same, about: 'comparison' }] : [];
  return claims(context, 'whether two rates of change are alike', [...verdict, differenceClaim(left, right)], [first, second], [left, right]);
}

const TOGETHER = pattern(/一共|总共|合计|加起来|加在一起|合起来|之和|\b(?:together|combined|in total|altogether|sum|total of)\b/i);
const BOTH = pattern(/(?:这|前后)?两年|\b(?:both|the two) years\b/i);
const EACH = pattern(/各|分别|平均|占|比|差|每|增|减|涨|降|哪|\b(?:each|average|share|more|less|which|than|change|compare)\b/i);

/** What a name has in this year and the one before, added up. */
function yearsTogether(context: Context): Answer | null {
  const { query, topics, world } = context;
  const { year } = world.book;
  if (!TOGETHER.test(query.spoken) || EACH.test(query.spoken)) return null;
  const said = BOTH.test(query.spoken) || bothYears(query.spoken, year) || (query.spoken.includes(String(year)) && query.spoken.includes(String(year - 1)));
  if (!said || query.claimed.some(({ unit }) => unit !== null && unit !== '年') || topics.some(({ certainty }) => certainty !== 'sure')) return null;
  // 「一共花」 is no whole beside the name.
  const named = topics.flatMap(({ entry, mention }) => (entry && mention.to > mention.from ? [entry] : []));
  const [entry, another]: Entry[] = [...new Set(named.length > 0 ? named : termsOf(context).map((one) => one.entry))];
  const own = entry ?? (query.mentions.length === 0 && query.tags.has('total') ? totalEntry(world, 'expenditure') : null);
  const figures = own && !another ? [year, year - 1].flatMap((one) => operand(context, own, null, one) ?? []) : [];
  const [now, before] = figures;
  if (!own || !now || !before || now.unit !== before.unit) return null;
  const total = sumOf({ zh: `${now.name.zh}两年合计`, en: `${now.name.en ?? now.name.zh} in both years` }, figures, year);
  const sum: Claim = { kind: 'sum', items: figures, total, left: [] };
  return claims(context, 'a name in both years, added up', [sum, ...impliedClaims([sum])], [own], [total]);
}
