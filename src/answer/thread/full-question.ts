/** The full question that an operation on what was told stands for: which names are meant, and the words between them. */
import { pattern } from '../../budget/pattern.ts';
import type { Operand, Operation } from '../../query/operations/operation.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Claim } from '../answer.ts';
import { isInside, isWhole } from '../measures/inside.ts';
import { inChinese } from './money-in-chinese.ts';
import { listed, ofSeveral, withoutWhole } from './of-several.ts';
import { BY_RATE } from './moves-against.ts';
import { entryOf } from './names.ts';
import { THE_TOTAL } from './share-of-told-total.ts';
import type { SplitTold } from './split-told.ts';
import type { ToldOneByOne } from './told-one-by-one.ts';
import { contextOf, type Thread } from './turn.ts';
import { changeOf } from '../measures/change.ts';
import { valueOf } from '../figures.ts';
import { headFigure, type World } from '../world.ts';

/** A full question: names, and the words between them. */
export type Restated = readonly (string | Entry)[];

interface Asked { world: World; operation: Operation; name: Entry | null; told: ToldOneByOne; split: SplitTold | null; said: Query; thread: Thread }

export function fullQuestion(asked: Asked): Restated | null {
  const { operation, name, told: { names, afterList } } = asked;
  const extreme = OF_EXTREMES.has(operation.what);
  if (afterList && OF_PLACES.has(extreme ? operation.what : operation.of)) return null;
  const meant = extreme ? (operation.of === 'all' ? (names.length > 2 ? withoutWhole(asked.world, names) : null) : meantBy('three', asked)) : meantBy(operation.of, asked);
  if (name) return withName(asked, name, meant);
  // "By what percent" after two were set against each other: by what percent they are apart.
  if (operation.what === 'rate' && asked.told.last === 'pair') return apartInPercent(asked);
  // "By?" after one name moved: by how much it did.
  const [moved] = operation.what === 'apart' && !meant && asked.thread.answer.subjects.length === 1 && asked.thread.answer.claims.some(({ kind }) => kind === 'change') ? asked.thread.answer.subjects : [];
  if (moved) return [moved, '比去年增加或减少了多少'];
  return meant && meant.length > 0 ? withoutName(asked, meant) : null;
}

const OF_EXTREMES: ReadonlySet<string> = new Set(['most', 'least', 'sumWithout', 'shareOfOwnSum', 'spread']);
const OF_PLACES: ReadonlySet<string> = new Set([...OF_EXTREMES, 'first', 'second', 'three', 'all', 'firstTwo', 'lastTwo', 'other']);

function meantBy(operand: Operand, asked: Asked): readonly Entry[] | null {
  const { world, thread, told: { names, last, sum }, split } = asked;
  const one = last === 'amount' || last === 'one' ? thread.answer.subjects[0] : undefined;
  const pair = names.length > 1 ? names.slice(-2) : null;
  switch (operand) {
    case 'it': return one ? [one] : last === 'sum' ? sum : null;
    case 'first': return names[0] && (names.length > 1 || split) ? [names[0]] : null;
    case 'second': return names[1] ? [names[1]] : null;
    case 'three': return names.length > 2 ? names.slice(-3) : null;
    case 'firstTwo': return names.length > 1 ? names.slice(0, 2) : null;
    case 'lastTwo': return pair;
    case 'other': return otherOf(asked);
    case 'whole': return wholeOf(world, one, thread, split);
    case 'sum': return last === 'sum' ? sum : wholeOfPair(asked, pair) ?? (names.length === 2 || last === 'pair' ? pair : null);
    // Two readings of one name are a pair too.
    default: return thread.answer.claims.some((claim) => claim.kind === 'amount' && claim.readings.length > 1) || (operand === 'all' && names.length !== 2) ? null : pair;
  }
}

/** "What was the total the year before" after a part's share: the whole has a total, it and its part have none. */
function wholeOfPair({ world, operation, said, thread }: Asked, pair: readonly Entry[] | null): Entry[] | null {
  const [one, other] = pair ?? [];
  if (!one || !other || operation.what === 'sum' || !A_TOTAL.test(said.spoken)) return null;
  const context = contextOf(world, thread.query, [], thread.answer);
  return isInside(context, one, other) ? [other] : isInside(context, other, one) ? [one] : null;
}
const A_TOTAL = pattern(/\bthe (?:total|whole)\b|总[额数]|整个/i);

/** "And the other?" after it was told which of two is the bigger: the one that is not. */
function otherOf({ world, thread: { answer } }: Asked): Entry[] | null {
  const [apart, another] = answer.claims.filter((claim): claim is Extract<Claim, { kind: 'difference' }> => claim.kind === 'difference');
  if (!apart || another || !WHICH.test(answer.trace.query.spoken)) return null;
  const [smaller, bigger] = apart.less ? [apart.left, apart.right] : [apart.right, apart.left];
  const entry = entryOf(world, LESS.test(answer.trace.query.spoken) ? bigger : smaller);
  return entry ? [entry] : null;
}
const WHICH = pattern(/哪|谁|\bwh(?:ich|o)\b/i);
const LESS = pattern(/[少小低]|\b(?:less|smaller|lower|fewer|cheaper|smallest|least|lowest)\b/i);

/** What the last name is a part of, where the thread spoke of it. */
function wholeOf(world: World, one: Entry | undefined, thread: Thread, split: SplitTold | null): Entry[] | null {
  const context = contextOf(world, thread.query, [], thread.answer);
  const whole = one && (split?.parts.includes(one) ? split.whole : [...thread.subjects].reverse().find((entry) => entry !== one && isInside(context, one, entry)) ?? (OF_THAT.test(thread.query.spoken) ? thread.told.at(-2)?.subjects[0] : undefined));
  return whole ? [whole] : null;
}

/** The last name was asked for as a part of the one before. */
const OF_THAT = pattern(/\bof (?:that|it|this|which|them)\b|其中|里面/i);

/** "As a percentage of the second" after how far two are apart: the difference is meant. */
function differs({ split, thread: { answer: { claims } } }: Asked): boolean {
  return split === null && claims.some(({ kind }) => kind === 'difference') && claims.every(({ kind }) => kind !== 'verdict' && kind !== 'share');
}

function apartInPercent(asked: Asked, turned = false): Restated | null {
  const [apart, another] = asked.thread.answer.claims.flatMap((claim) => (claim.kind === 'difference' ? [claim] : []));
  // "In percent terms" after two moves: their rates, and not how far the amounts lie apart.
  if (apart?.left.facts[0]?.measure === 'change' && BY_RATE.test(asked.said.spoken.trim())) return null;
  const pair = apart && !another ? meantBy('all', asked) ?? meantBy('both', asked) : null;
  const [left, right] = pair ?? [];
  if (!left || !right) return null;
  return turned ? [right, '比', left, '多百分之几'] : [left, '比', right, '多百分之几'];
}

/** "How many times bigger?": of the larger one, whichever was told first. */
function smallerFirst({ world, said, operation }: Asked, left: Entry, right: Entry): boolean {
  const [one, other] = [headFigure(world, left), headFigure(world, right)];
  if (!BIGGER.test(said.spoken) || !one || !other || one.unit !== other.unit) return false;
  return valueOf(one).lt(valueOf(other)) !== (operation.what === 'ratio' && operation.turned);
}
const BIGGER = pattern(/\btimes (?:bigger|larger|higher|more|greater)\b|[大多高](?:了|出)?(?:几|多少)倍/i);

function withoutName(asked: Asked, meant: readonly Entry[]): Restated | null {
  const { operation, told: { last }, thread } = asked;
  const [left, right] = meant;
  if (!left) return null;
  const together = meant.length > 1 ? [...listed(meant), '合计'] : [left];
  const told = (...kinds: readonly Claim['kind'][]): boolean => thread.answer.claims.some(({ kind }) => kinds.includes(kind));
  switch (operation.what) {
    case 'again': return [left, '是多少'];
    case 'sameOf': return sameOf(asked, left);
    case 'change': return moved(asked, meant, together);
    case 'changePercent': return [...together, '比去年增减百分之几'];
    // The year before that is in no document.
    case 'prior': return told('prior') ? null : [...listed(meant), meant.length > 1 ? '去年一共多少' : '去年是多少'];
    case 'before': return !told('prior') && meant.length === 1 ? [left, '去年是多少'] : null;
    case 'rate': return told('change') && meant.length === 1 ? [left, '比去年增减百分之几'] : null;
    case 'money': return told('change') && meant.length === 1 ? [left, '比去年增加或减少了多少'] : null;
    case 'left': return leftOf(asked, left);
    case 'restOfAll': return meant.every(({ rows }) => rows.every(({ side }) => side !== 'revenue')) ? ['总支出', ...meant.flatMap((entry) => ['减去', entry]), '还剩多少'] : null;
    case 'sumWithout': case 'shareOfOwnSum': case 'spread': return ofSeveral(asked.world, operation, meant);
    case 'yuan': case 'million': return right && operation.of === 'both' ? [...listed(meant), operation.what === 'yuan' ? '各是多少元' : '各是多少百万元'] : null;
    case 'was': return meant.length === 1 ? [left, `去年是${inChinese(operation.number)}吗`] : null;
    case 'why': return operation.of === 'whole' ? [left, '增减的原因'] : null;
    case 'shareOfSplit': return differs(asked) ? apartInPercent(asked, operation.of === 'first') : asked.split?.parts.includes(left) ? [left, ...ofWhole(asked.split)] : null;
    case 'shareOfWhole': return shareOfWhole(asked, together);
    // Where shares were spoken of, the sum has its share too.
    case 'sum': return thread.told.slice(-3).some(({ claims }) => claims.some(({ kind }) => kind === 'share')) && !asked.split ? null : [...listed(meant), '一共多少'];
    case 'mean': return right ? [...listed(meant), `这${meant.length}项平均每项多少`] : null;
    // What was just judged against a number is off from that number.
    case 'apart': return right && !(thread.answer.claims.some(({ kind }) => kind === 'sum') && thread.answer.claims.some(({ kind }) => kind === 'verdict')) ? (operation.turned ? [right, '和', left, '相差多少'] : [left, '和', right, '相差多少']) : null;
    case 'apartPercent': return right ? (operation.turned ? [right, '比', left, '多百分之几'] : [left, '比', right, '多百分之几']) : null;
    case 'oneOfOther': return right ? oneOfOther(asked, operation.smaller, operation.turned ? [right, left] : [left, right]) : null;
    case 'ratio': return right ? (operation.turned !== smallerFirst(asked, left, right) ? [right, '是', left, '的几倍'] : [left, '是', right, '的几倍']) : null;
    case 'beats': return right ? [right, '比', left, operation.less ? '少吗' : '多吗'] : null;
    case 'more': return right ? [left, '和', right, '哪个多'] : null;
    case 'most': return [...listed(meant), '哪个最多'];
    case 'least': return [...listed(meant), '哪个最少'];
    case 'over': return last === 'amount' ? [left, `超过${inChinese(operation.number)}吗`] : null;
    case 'under': return last === 'amount' ? [left, `少于${inChinese(operation.number)}吗`] : null;
    case 'is': return last === 'amount' ? [left, `是${inChinese(operation.number)}吗`] : null;
    default: return null;
  }
}

/** The whole budget is no name beside another. */
function ofWhole({ whole }: SplitTold): Restated {
  return isWhole(whole) ? ['占总预算百分之几'] : ['占', whole, '百分之几'];
}

/** 「第一个呢」 after the share or the change of another: that of the first. */
function sameOf({ thread: { answer }, split }: Asked, entry: Entry): Restated {
  if (answer.claims.some(({ kind }) => kind === 'share') && split?.parts.includes(entry)) return [entry, ...ofWhole(split)];
  const share = answer.claims.find((claim) => claim.kind === 'share');
  if (share?.kind === 'share' && answer.subjects[0] !== entry) return [entry, '占总预算百分之几'];
  return answer.claims.some(({ kind }) => kind === 'change') && answer.subjects[0] !== entry ? [entry, '比去年增加或减少了多少'] : [entry, '是多少'];
}

/** 「比去年多了吗」 is a statement to be judged; of a part whose change is not printed it is said of the whole that it was set against. */
function moved({ world, said, thread }: Asked, meant: readonly Entry[], together: Restated): Restated | null {
  const [left] = meant;
  if (!left || meant.length > 1) return said.direction !== null && isQuestionOfTruth(said.spoken, said.tags) ? null : [...together, '比去年增加或减少了多少'];
  const [share, another] = thread.answer.claims.filter((claim) => claim.kind === 'share');
  const whole = share?.kind === 'share' && !another ? entryOf(world, share.whole) : undefined;
  const context = contextOf(world, said, [], thread.answer);
  const of = whole && !changeOf(context, left) && changeOf(context, whole) ? whole : left;
  if (said.direction === null || !isQuestionOfTruth(said.spoken, said.tags)) return [of, '比去年增加或减少了多少'];
  return of === left ? null : [of, said.direction === 'fall' ? '是不是比去年少了' : '是不是比去年多了'];
}

/** "What remains?" after the share of a part: the whole that it was a share of, without it. */
function leftOf({ world, thread: { answer, told } }: Asked, part: Entry): Restated | null {
  // Of several that were a share of it all are taken off: another rule's.
  if (answer.claims.some(({ kind }) => kind === 'sum') || told.at(-2)?.claims.some(({ kind }) => kind === 'share') === true) return null;
  const [share, another] = answer.claims.filter((claim) => claim.kind === 'share');
  const whole = share?.kind === 'share' && !another ? entryOf(world, share.whole) : undefined;
  return whole && whole !== part && !isWhole(whole) ? [whole, '减去', part, '还剩多少'] : null;
}

function oneOfOther({ world }: Asked, smaller: boolean, [one, other]: readonly [Entry, Entry]): Restated | null {
  const [left, right] = [headFigure(world, one), headFigure(world, other)];
  if (!left || !right || left.unit !== right.unit) return null;
  const pair = smaller && valueOf(left).gt(valueOf(right)) ? [other, one] as const : [one, other] as const;
  return [pair[0], '相当于', pair[1], '的百分之几'];
}

function shareOfWhole({ operation, told: { last }, thread, split, said }: Asked, together: Restated): Restated | null {
  if (operation.what !== 'shareOfWhole') return null;
  // "Of the total" may be the one told before or the whole budget: another rule gives both.
  if (operation.told && operation.of === 'it' && THE_TOTAL.test(said.spoken)) return null;
  if (operation.told && split && together.every((part) => typeof part === 'string' || split.parts.includes(part))) return [...together, ...ofWhole(split)];
  const ofPrior = last === 'one' && operation.of === 'it' && thread.answer.claims.some(({ kind }) => kind === 'prior');
  return operation.told || ofPrior ? null : [...together, '占总预算百分之几'];
}

function withName({ world, operation, told: { last, sum, names }, said, thread }: Asked, name: Entry, meant: readonly Entry[] | null): Restated | null {
  const context = contextOf(world, said, [], thread.answer);
  if (operation.what === 'each') {
    const people = operation.people || headsTold(thread.answer.claims);
    return people === '' ? null : [name, `平均到${people}个人，每人多少`];
  }
  if (operation.what === 'amountOf') return names.includes(name) && names.length === 1 ? null : [name, '是多少'];
  if (operation.what === 'shareOf') return meant?.every((entry) => entry !== name && isInside(context, entry, name)) ? [...(meant.length > 1 ? [...listed(meant), '合计'] : meant), '占', name, '百分之几'] : null;
  const added = last === 'sum' ? sum : null;
  if (operation.what === 'plus') return added && !added.includes(name) ? [...listed([...added, name]), '一共多少'] : null;
  if (operation.what !== 'less') return null;
  const one = thread.answer.subjects[0];
  if (one && last !== 'sum' && last !== 'pair' && names.length > 0 && isInside(context, one, name)) return [name, '减去', one, '还剩多少'];
  return added && !added.includes(name) ? [...added.flatMap((entry, at) => (at === 0 ? [entry] : ['加上', entry])), '减去', name, '还剩多少'] : null;
}

/** Over how many people something was shared out last. */
function headsTold(claims: readonly Claim[]): string {
  const average = claims.find((claim) => claim.kind === 'average');
  return average?.kind === 'average' && average.count?.unit.startsWith('人') ? average.count.value : '';
}
