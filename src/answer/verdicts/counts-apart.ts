/** 「实有人数比编制少 6 人」, 「实有车辆比定编多 4 辆」, "4 more vehicles than the quota": how far two counts are apart, judged on both. */
import type { Fact } from '../../budget/fact.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { differenceOf, printedFigure, valueOf } from '../figures.ts';
import { COUNTS_APART } from '../marks.ts';
import { postsOf } from '../offices/posts.ts';

const APART_ZH = /(?<left>[^,，。;；]{2,14}?)(?:的?人数|的?数量)?比(?<right>[^,，。;；]{2,14}?)(?<side>多|少)了?(?<n>\d+)\s*(?<unit>[人名辆台])/;
const APART_EN = /(?<n>\d+) (?<side>more|fewer|less) (?<left>[a-z -]{3,40}?) than (?<right>[a-z -]{3,40}?)(?=[,?.]|$)/i;
const POSTS = /编制|\bposts?\b|establishment/i;
const FILLED = /实有|在编|在职|在岗|实际|\bin post\b|\bstaff\b|\bactual\b/i;
const QUOTA = /定编|\bquota\b/i;
const ALL_CARS = /实有|车|\b(?:vehicles|cars)\b/i;

export function countsApartAnswer(context: Context): Answer | null {
  const { query } = context;
  const { left, right, side, n } = (query.language === 'zh' ? APART_ZH : APART_EN).exec(query.spoken)?.groups ?? {};
  if (!left || !right || !side || n === undefined || !isQuestionOfTruth(query.spoken, query.tags) || /多少|几/.test(query.spoken)) return null;
  const pair = sidesOf(context, left, right);
  if (!pair) return null;
  const [one, other] = pair;
  const apart = valueOf(one).minus(valueOf(other));
  const less = side !== '多' && side.toLowerCase() !== 'more';
  const holds = apart.abs().eq(n) && (apart.lt(0) === less);
  return claims(context, COUNTS_APART, [{ kind: 'verdict', right: holds, about: 'comparison' }, { kind: 'difference', left: one, right: other, less: apart.lt(0), difference: apart.lt(0) ? differenceOf(other.name, other, one) : differenceOf(one.name, one, other), percent: null }], [], [one, other]);
}

/** The two counts in the order in which they were said. */
function sidesOf(context: Context, left: string, right: string): readonly [Figure, Figure] | null {
  const figure = (fact: Fact): Figure => printedFigure(context.world.nameOf(fact.row.label), fact);
  const counts = context.world.book.facts.filter(({ measure, place, unit, value }) => measure === 'count' && place.table === null && unit === '辆' && value !== null);
  const quota = counts.find(({ row }) => row.label.startsWith('定编'));
  const whole = [...counts].sort((one, other) => (other.value ?? one.value)?.cmp(one.value ?? 0) ?? 0)[0];
  if (quota && whole && quota !== whole && (QUOTA.test(left) !== QUOTA.test(right))) {
    const other = QUOTA.test(left) ? right : left;
    if (!ALL_CARS.test(other) || /非|消防|中巴/.test(other)) return null;
    return QUOTA.test(left) ? [figure(quota), figure(whole)] : [figure(whole), figure(quota)];
  }
  const [posts, more] = postsOf(context).filter(({ approved, filled }) => approved.value?.eq(0) !== true || filled.value?.eq(0) !== true);
  if (!posts || more || POSTS.test(left) === POSTS.test(right) || !FILLED.test(POSTS.test(left) ? right : left)) return null;
  return POSTS.test(left) ? [figure(posts.approved), figure(posts.filled)] : [figure(posts.filled), figure(posts.approved)];
}
