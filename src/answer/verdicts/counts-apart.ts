/** 「实有人数比编制少 6 人」, 「实有车辆比定编多 4 辆」, "4 more vehicles than the quota": how far two counts are apart, judged on both. 「甲比乙少 83 万，比丙多 42 万」: each of several comparisons, by itself. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { decimal } from '../../budget/amount.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import { differenceClaim } from '../measures/compare.ts';
import { operand } from '../measures/operand.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { differenceOf, printedFigure, valueOf } from '../figures.ts';
import { COUNTS_APART } from '../marks.ts';
import { postsOf } from '../offices/posts.ts';

const APART_ZH = pattern(/(?<left>[^,，。;；]{2,14}?)(?:的?人数|的?数量)?比(?<right>[^,，。;；]{2,14}?)(?<side>多|少)了?(?<n>\d+)\s*(?<unit>[人名辆台])/);
const APART_EN = pattern(/(?<n>\d+) (?<side>more|fewer|less) (?<left>[a-z -]{3,40}?) than (?<right>[a-z -]{3,40}?)(?=[,?.]|$)/i);
const POSTS = pattern(/编制|\bposts?\b|establishment/i);
const FILLED = pattern(/实有|在编|在职|在岗|实际|\bin post\b|\bstaff\b|\bactual\b/i);
const QUOTA = pattern(/定编|\bquota\b/i);
const ALL_CARS = pattern(/实有|车|\b(?:vehicles|cars)\b/i);

export function countsApartAnswer(context: Context): Answer | null {
  const { query } = context;
  const several = severalApart(context);
  if (several) return several;
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

const EACH_ZH = /(?:比|较)(?<other>;+)的?(?<side>多|少|高|低)(?:了|出)?\s*(?<n>[\d.,]*\d)\s*(?<unit>[万亿]?)元?/g;
const EACH_EN = /(?<n>\d[\d.,]*) ?(?<unit>万|亿|wan|million)?(?: yuan)? (?<side>more|less|higher|lower) than (?:the |our |for )?(?<other>;+)/g;

/** Two or more comparisons in one claim; the subject goes on until another name takes its place. */
function severalApart(context: Context): Answer | null {
  const { query, topics } = context;
  if (topics.length < 3 || topics.some(({ certainty, entry, mention }) => certainty !== 'sure' || !entry || mention.to <= mention.from) || !isQuestionOfTruth(query.spoken, query.tags) || /去年|上年|多少|几|\blast year\b/.test(query.spoken)) return null;
  const words = topics.reduce((text, { mention: { from, to } }) => text.slice(0, from) + ';'.repeat(to - from) + text.slice(to), query.spoken);
  const found = [...words.matchAll(query.language === 'zh' ? EACH_ZH : EACH_EN)];
  const others = found.map(({ groups, index, 0: whole }) => topics.find(({ mention }) => mention.from === index + (query.language === 'zh' ? 1 : whole.length - (groups?.['other']?.length ?? 0))));
  if (found.length < 2 || others.some((one) => one === undefined) || found.length !== query.claimed.length) return null;
  const judged = found.map(({ groups, index }, at) => {
    const subject = topics.findLast((topic) => topic.mention.to <= index && !others.includes(topic));
    const [own, other] = [subject?.entry, others[at]?.entry];
    const left = own ? operand(context, own) : null;
    const right = left && other ? operand(context, other, left) : null;
    const stated = inYuan(decimal((groups?.['n'] ?? '').replace(/,/g, '')), UNITS[groups?.['unit'] ?? ''] ?? '元');
    const apart = left && right && left.unit === right.unit ? inYuan(valueOf(left).minus(valueOf(right)), left.unit) : null;
    const less = /少|低|less|lower/.test(groups?.['side'] ?? '');
    return left && right && own && other && stated && apart ? { right: apart.abs().eq(stated) && (apart.lt(0) === less), claim: differenceClaim(left, right), entries: [own, other], figures: [left, right] } : null;
  });
  const known = judged.flatMap((one) => one ?? []);
  if (known.length < judged.length) return null;
  const right = known.every((one) => one.right);
  return claims(context, COUNTS_APART, [{ kind: 'verdict', right, about: known.every((one) => !one.right) ? 'figure' : 'several' }, ...known.map((one): Claim => ({ kind: 'statement', found: one.right ? 'right' : 'wrong', what: one.claim }))], [...new Set(known.flatMap(({ entries }) => entries))], known.flatMap(({ figures }) => figures));
}
const UNITS: Readonly<Record<string, string>> = { 万: '万元', wan: '万元', 亿: '亿元', million: 'million' };

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
