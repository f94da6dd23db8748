/** Two figures side by side: how many times one is the other, and how far they are apart. */
import { pattern } from '../../budget/pattern.ts';
import { percentOf } from '../../budget/amount.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { changeAnswer } from './change.ts';
import { claims, clarify, entryName, notFound, type Context } from '../context.ts';
import { inUnitOf, computedFigure, differenceOf, multipleOf, unsigned, valueOf } from '../figures.ts';
import { homonymClaims } from '../names/homonyms.ts';
import { yardstickFirst } from '../../query/slots/multiples.ts';
import { asMoves, changeFigure, movedIn, rateFigure } from './moves.ts';
import { bothYears, impliedClaims, isAnswer, operand, sureEntries, termsOf, yearAsked, besideBasic } from './operand.ts';
import { withPaid } from '../names/paid-people.ts';
import { amountFacts, readingsOf } from '../names/readings.ts';
import { wholesNamed } from './sum.ts';

export function ratioAnswer(context: Context): Answer {
  const entries = sureEntries(context);
  if (isAnswer(entries)) return entries;
  const moves = namesMoves(context, entries) ? entries.map((entry) => changeFigure(context, entry)) : [];
  // A move that is not printed is not the amount.
  const unmoved = entries.filter((_, at) => moves[at] === null);
  if (unmoved.length > 0) return notFound(context, 'one of them has no change', 'noChange', unmoved.map((entry) => entryName(context, entry)), unmoved, [], context.world.book.year - 1);
  const pair = moves.length > 0 ? moves.flatMap((change) => (change ? asMoves([change]).map(unsigned) : [])) : pairOf(context, entries);
  // "How many times A is B": B is so many times A.
  const inverted = context.topics.length > 1 && /\b(?:how many times|what multiple of)\b/i.test(context.query.text) && context.topics[0]?.mention.gap.includes('ratio') === true && !/\bthan\b/i.test(context.query.text) && /\b(?:is|are|was|were|does|do)\b/.test(context.query.spoken.slice(context.topics[0].mention.to, context.topics[1]?.mention.from));
  const measured = context.query.language === 'zh' && yardstickFirst(context.query.spoken, context.topics.map(({ mention }) => mention));
  const [first, other] = inverted || measured ? [pair[1], pair[0]] : pair;
  const second = first && other ? inUnitOf(other, first.unit) : other;
  if (!first || !second) return notFound(context, 'a multiple needs two names', 'noFollowUp');
  // "A divided by B" is said exactly; else English says which is the larger in too many ways ("into", "measured in", "as 1"); a multiple below one is seldom meant.
  const upside = context.query.language === 'en' && !/\bdivided by\b|÷/i.test(context.query.spoken) && context.topics.length === 2 && first.unit === second.unit && valueOf(first).gt(0) && valueOf(first).lt(valueOf(second));
  // 「谁的钱多，多几倍」: the larger one, as a multiple of the other.
  const larger = context.query.language === 'zh' && WHICH_IS_MORE.test(context.query.spoken) && first.unit === second.unit && valueOf(first).gt(0) && valueOf(first).lt(valueOf(second));
  return ratioOfFigures(context, ...(upside || larger ? [second, first] as const : [first, second] as const), entries);
}

const MOVE_NOUN = pattern(/(?:增加|减少|增长|下降|增减|变化)(?:额|量|的部分|的金额|的数额|了?的钱)|增量|减量|\b(?:increase|decrease|rise|fall|cut|growth|reduction|drop)s?\b/gi);

/** 「甲的增加额是乙减少额的几倍」: each by how far it moved, whichever way. */
function namesMoves({ query }: Context, entries: readonly Entry[]): boolean {
  return entries.length === 2 && (query.spoken.match(MOVE_NOUN)?.length ?? 0) > 1;
}

const WHICH_IS_MORE = pattern(/(?:谁|哪(?:一)?(?:个|项|边|头|样|块)).{0,6}(?:多|大|高|贵)/);

export function ratioOfFigures(context: Context, left: Figure, other: Figure, entries: readonly Entry[]): Answer {
  const right = inUnitOf(other, left.unit);
  if (!haveCommonUnit(left, right, true)) return notFound(context, 'the two have no common unit', 'notComparable', [left.name, right.name]);
  if (valueOf(right).eq(0)) return notFound(context, 'the base is zero', 'zeroBase', [right.name]);
  const list: Claim[] = [{ kind: 'ratio', part: left, whole: right, multiple: multipleOf(left.name, left, right) }];
  return claims(context, 'a multiple', [...list, ...impliedClaims(list), ...homonymClaims(context, entries, [left, right])], entries, [left, right]);
}

/** Measure words of single things: 640 面 and 320 个 are both numbers of things. */
const THINGS = pattern(/^(?:个|面|盏|台|辆|家|座|处|套|件|间|份|宗|项|条|本|块|棵)$/);

/** One unit, or for a multiple two measure words of things that a target counts. */
function haveCommonUnit(left: Figure, right: Figure, multiple: boolean): boolean {
  const counted = multiple && [left, right].every(({ facts, unit }) => facts[0]?.measure === 'target' && THINGS.test(unit));
  return left.unit === right.unit || counted;
}

/** 「A 的增加额比 B 的多多少」: the changes are compared, not the amounts; two falls by how far each fell. */
function changePair(context: Context, entries: readonly Entry[]): Figure[] | null {
  if (entries.length !== 2 || !(movedIn(context.query) || FASTER.test(context.query.text)) || isLess(context)) return null;
  const found = entries.flatMap((entry) => changeFigure(context, entry) ?? []);
  return found.length === 2 ? asMoves(found) : null;
}

/** 「甲比乙少了5%以上吗」: how far the one is below the other, right behind their names; nothing moved. */
function isLess({ query }: Context): boolean {
  const [, second, another] = query.mentions;
  return second !== undefined && !another && /比$/.test(second.between) && LESS.test(query.spoken.slice(second.to));
}
const LESS = pattern(/^(?:的(?:预算|金额|钱))?(?:要|还|整整|足足|就|是不是|是否)?[多少高低]了?(?:\d|一半|[一二三四五六七八九两几]成|[一二三四五六七八九十]+分之|百分之|至少|超过|不止|不到)/);

/** Two rates of change are set against each other: what is taken away are percentage points, no money. */
export function isOfRates(context: Context): boolean {
  return context.query.percent && changePair(context, termsOf(context).map(({ entry }) => entry)) !== null;
}

export function differenceAnswer(asked: Context): Answer {
  // People beside money: what they are paid.
  const context: Context = { ...asked, topics: withPaid(asked.world, asked.topics) };
  const named = sureEntries(context);
  if (isAnswer(named)) return named;
  const terms = termsOf(context).map(({ entry }) => entry);
  const entries = [...new Set(terms.length > 1 ? terms : named)];
  const pair = changePair(context, entries);
  if (pair && (context.query.percent || FASTER.test(context.query.text))) {
    const changes = entries.map((entry) => changeAnswer(context, entry));
    return claims(context, 'two changes', [...fastest(context, entries), ...pointsApart(context, entries), ...changes.flatMap((answer) => answer.claims)], entries, changes.flatMap(({ listed }) => listed));
  }
  const [left, right] = pair ?? pairOf(context, entries);
  if (!left || !right) return notFound(context, 'a difference needs two names', 'noFollowUp');
  if (isOtherThanSaid(context, [left, right])) return clarify(context, 'the amount that is said beside a name is not its own', 'unintelligible', [], []);
  return differenceOfFigures(context, left, right, entries);
}

/** 「财政拨款 940 和 1126 差多少」 where the name has another amount: whose the number is nobody knows. */
function isOtherThanSaid({ query: { mentions, claimed, spoken } }: Context, figures: readonly Figure[]): boolean {
  return claimed.some(({ value, unit, from }) => unit === null && value.gte(100) && mentions.some(({ to }) => to > 0 && to <= from && spoken.slice(to, from).trim() === '') && !figures.some((figure) => valueOf(figure).abs().eq(value)));
}

const WHICH_ONE = pattern(/哪|谁|\b(?:which|who)\b/i);

/** Two figures set against each other; further names of the question are ranked beside them. */
export function differenceOfFigures(context: Context, left: Figure, other: Figure, entries: readonly Entry[]): Answer {
  const right = inUnitOf(other, left.unit);
  // 「总预算减去人」: a figure is set against nothing where the other one is the same.
  if (left.name.zh === other.name.zh && left.value === other.value && left.year === other.year) return notFound(context, 'a difference needs two names', 'noFollowUp');
  if (!haveCommonUnit(left, right, false)) return notFound(context, 'the two have no common unit', 'notComparable', [left.name, right.name], [], [left, right].map((figure): Claim => ({ kind: 'where', name: figure.name, figure })));
  const more = entries.slice(2).flatMap((entry) => operand(context, entry, left) ?? []);
  const extra: Claim[] = more.length > 0 ? [{ kind: 'list', of: null, what: 'most', items: ranked([left, right, ...more]), count: null, total: null, remainder: null, scope: null, rest: 0 }] : [];
  // 「甲、乙、丙哪个多」: which of them, in their order, before how far the first two are apart.
  const inOrder = ranked([left, right, ...more]).map(({ figure }) => figure);
  if (more.length > 0 && context.query.act === 'compare' && WHICH_ONE.test(context.query.spoken)) return claims(context, 'a comparison', [...extra, ...(context.query.order === null ? [differenceClaim(left, right)] : []), ...homonymClaims(context, entries, [left, right])], entries, inOrder);
  return claims(context, 'a comparison', [differenceClaim(left, right), ...extra, ...homonymClaims(context, entries, [left, right])], entries, [left, right, ...more]);
}

/** A comparison of rates. */
const FASTER = pattern(/增长率|growth rate|涨得快|增得快|[涨增升降减]\S{0,3}(?:快|慢)|增长更快|[增降减涨升跌]幅|\b(?:faster|slower|quicker)\b/i);

/** The names in the order of the percent by which they changed, in size. */
function fastest(context: Context, entries: readonly Entry[]): Claim[] {
  const percents = entries.flatMap((entry) => rateFigure(context, entry) ?? []);
  const items = [...percents].sort((a, b) => valueOf(b).abs().cmp(valueOf(a).abs())).map((figure, index) => ({ figure, rank: index + 1, extra: null }));
  return items.length > 1 ? [{ kind: 'list', of: null, what: 'nth', items, count: null, total: null, remainder: null, scope: null, rest: 0 }] : [];
}

/** Two rates are apart by percentage points. */
function pointsApart(context: Context, entries: readonly Entry[]): Claim[] {
  const [left, right] = asMoves(entries.flatMap((entry) => rateFigure(context, entry) ?? []));
  return left && right ? [differenceClaim(left, right)] : [];
}

/** How far two figures are apart, and by what percent of the second; two rates are apart by percentage points. */
export function differenceClaim(left: Figure, right: Figure): Claim {
  const [own, other] = [unsigned(left), unsigned(right)];
  const less = valueOf(own).lt(valueOf(other));
  const difference = less ? differenceOf(left.name, other, own) : differenceOf(left.name, own, other);
  if (left.unit === '%' && right.unit === '%') return { kind: 'difference', left, right, less, difference: { ...difference, unit: '百分点' }, percent: null };
  const percent = valueOf(other).gt(0) && !valueOf(difference).eq(0) ? computedFigure(left.name, percentOf(valueOf(difference), valueOf(other)).toFixed(2), '%', left.year, `${difference.value} ÷ ${other.value}`, [left, right]) : null;
  return { kind: 'difference', left, right, less, difference, percent };
}

function ranked(figures: readonly Figure[]): { figure: Figure; rank: number; extra: null }[] {
  return [...figures].sort((a, b) => valueOf(b).cmp(valueOf(a))).map((figure, index) => ({ figure, rank: index + 1, extra: null }));
}

/** The readings of two names that stand in one table, the first of each if several do: the same pair whichever is named first. */
function pairOfReadings(context: Context, a: Entry, b: Entry): [Figure, Figure] | null {
  const [left, right] = [a, b].map((entry) => readingsOf(entryName(context, entry), amountFacts(entry, context.world.book.year, context.filter), context.world.nameOf.bind(context.world)));
  const pairs = (left ?? []).flatMap((one, i) => (right ?? []).map((other, j) => ({ one, other, cost: i + j })))
    .filter(({ one, other }) => one.note.tables.some((table) => other.note.tables.includes(table)) || one.note.parts.some((part) => other.note.parts.includes(part)));
  const best = pairs.sort((x, y) => x.cost - y.cost)[0];
  return best ? [best.one.figure, best.other.figure] : null;
}

function pairOf(context: Context, entries: readonly Entry[]): [Figure | null, Figure | null] {
  const { query, world } = context;
  const [one] = entries.length > 0 ? entries : wholesNamed(context);
  // 「今年是去年的几倍」: one name in two years.
  if (one && entries.length < 2 && (bothYears(query.spoken, world.book.year) || yearAsked(context) < world.book.year) && query.act === 'ratio') return [operand(context, one), operand(context, one, null, world.book.year - 1)];
  const terms = termsOf(context).map(({ entry }) => entry);
  const total = terms.length < 2 && entries.length < 2 ? wholesNamed(context)[0] : undefined;
  const both = terms.length > 1 ? [...new Set(terms)] : total ? [...entries, total] : entries;
  const [a, b] = both;
  if (!a || !b) return [a ? operand(context, a) : null, null];
  const year = yearAsked(context);
  if (year < world.book.year) return [operand(context, a, null, year), operand(context, b, null, year)];
  return (besideBasic(context, a) ?? besideBasic(context, b) ? null : pairOfReadings(context, a, b)) ?? [operand(context, a), operand(context, b)];
}
