/** What a question adds up and takes away, and two such groups set against each other. */
import { pattern } from '../../budget/pattern.ts';
import { adds, readSigns, type Signed } from '../../query/frames/signs.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { differenceClaim } from './compare.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { claims, clarify, notFound, type Context } from '../context.ts';
import { balanceOf, multipleOf, shareOf, sumOf, valueOf } from '../figures.ts';
import { isAnswer, names, operand, sureEntries, termsOf, yearAsked } from './operand.ts';
import { isInside } from './inside.ts';
import { addends, sumEntries } from './sum.ts';
import { withinFundOf } from './share-whole.ts';
import { isUnder } from '../names/readings.ts';
import { totalEntry } from '../world.ts';

interface Term extends Signed { entry: Entry }

/** The wording asks for what remains. */
const LEFT_OVER = pattern(/剩|还有多|还有几|余|\bleft\b|\bremain/i);
/** How many there are of what is counted: 「不算甲，有几辆」. */
const COUNTED = pattern(/[几多]少?[辆台部个人名]|\bhow many\b/i);

const OF_ALL = pattern(/\bhow much of (?:the|our) (?:(?:total|whole|entire|overall) )?(?:budget|money|spending|expenditure|total)\b/i);

const LEFT_OF = pattern(/\b(?:left|remains?|remaining|rest) of (?:the |our )?$/i);

/** Null when nothing is taken away and no group is set against another. */
export function balanceAnswer(context: Context): Answer | null {
  const operands = termsOf(context);
  const signed = readSigns(context.query.spoken, operands);
  const terms = operands.map(({ entry }, at): Term => ({ entry, ...(signed[at] ?? { sign: 'plus', side: 'left' }) }));
  const takes = terms.some(({ sign }) => sign !== 'plus');
  // A name that is said on both sides makes no two groups.
  const twice = new Set(terms.map(({ entry }) => entry)).size < terms.length;
  const grouped = !twice && terms.length > 2 && terms.some(({ side }) => side === 'right') && adds(context.query.spoken);
  if (!takes && !grouped) return null;
  const unclear = sureEntries(context);
  if (isAnswer(unclear)) return unclear;
  return takes ? taken(context, terms) : against(context, terms);
}

/** 「甲加乙减丙」, "A without B": in a thread the names before are what something is taken from. */
function taken(context: Context, terms: readonly Term[]): Answer | null {
  const named = terms.filter(({ sign }) => sign === 'plus').map(({ entry }) => entry);
  const from = named.length > 0 ? named : [...context.carried.filter((entry) => !terms.some((term) => term.entry === entry))];
  // "What is left of A" takes nothing from what A stands in.
  const [first] = context.query.mentions;
  const ofIt = first !== undefined && LEFT_OF.test(context.query.spoken.slice(0, first.from));
  if (from.length === 0 && (LEFT_OVER.test(context.query.spoken) || COUNTED.test(context.query.spoken)) && !ofIt) from.push(...wholeOf(context, terms));
  // "How much of the budget is not basic spending"
  if (from.length === 0 && OF_ALL.test(context.query.spoken)) from.push(...[totalEntry(context.world, 'expenditure')].flatMap((entry) => entry ?? []));
  if (from.length === 0) return null;
  const { figures, kept, left } = addends(context, from);
  const minus: Figure[] = [];
  const outside: Entry[] = [];
  for (const { entry: said, sign } of terms) {
    if (sign === 'plus') continue;
    const entry = ofThose(context, said, kept);
    const figure = partFigure(context, entry, kept, figures[0] ?? null);
    const twice = terms.some((other) => other.sign !== 'plus' && other.entry !== entry && isInside(context, entry, other.entry));
    if (!figure || figure.unit !== figures[0]?.unit) return notFound(context, 'the two have no common unit', 'notComparable', [...figures.map(({ name }) => name), context.world.nameOf(entry.label)]);
    if (twice) left.push(figure.name);
    else minus.push(figure);
    if (sign === 'left out' && !kept.some((whole) => isInside(context, entry, whole))) outside.push(entry);
  }
  // Things of one kind that are counted are some of all that are counted so.
  const [whole, ...others] = figures;
  const counted = whole !== undefined && others.length === 0 && !whole.unit.includes('元') && minus.reduce((rest, figure) => rest.minus(valueOf(figure)), valueOf(whole)).gte(0);
  // 「除了甲，乙和丙一共多少」: what was never in it is not taken out of it.
  if (outside.length > 0 && !counted && !(kept.length === 1 && LEFT_OVER.test(context.query.spoken))) return context.query.act === 'difference' && from.length > 1 ? sumEntries(context, from) : null;
  const result = balanceOf(names(figures), figures, minus, figures[0]?.year ?? context.world.book.year);
  // "What share of A is not B": of the whole that something was taken from.
  const share: Claim[] = context.query.act === 'share' && whole !== undefined && others.length === 0 && valueOf(whole).gt(0) ? [{ kind: 'share', part: { ...result, name: restOf(whole) }, whole, percent: shareOf(restOf(whole), result, whole) }] : [];
  // Nothing is left where more is taken away than there was: another name was meant.
  if (valueOf(result).lt(0) && LEFT_OVER.test(context.query.spoken)) return clarify(context, 'more is taken away than there was', 'notComparable', [...figures, ...minus].map(({ name }) => name), [...kept, ...outside]);
  return claims(context, 'what is added and taken away', [{ kind: 'balance', plus: figures, minus, result, left }, ...share], kept, [result]);
}

function restOf({ name }: Figure): Name {
  return { zh: `其余的${name.zh}`, en: `the rest of ${name.en ?? name.zh}` };
}

/** 「除了消防车，剩下的车」: nothing else is named, so what all of it stands in is meant; of vehicles, all vehicles. */
function wholeOf(context: Context, terms: readonly Term[]): Entry[] {
  const { entries } = context.world.index;
  const around = entries.find((entry) => terms.every((term) => entry.rows.some(({ place, children }) => place.table === null && children.some((child) => term.entry.rows.includes(child)))));
  const vehicles = /车|vehicle|\bcars?\b/i.test(context.query.spoken) && terms.every(({ entry }) => entry.facts.some(({ measure, unit }) => measure === 'count' && unit === '辆')) ? entries.find(({ key, facts }) => /^(?:实有|共有)?车辆/.test(key) && facts.some(({ measure, unit }) => measure === 'count' && unit === '辆')) : undefined;
  // 「扣除基本支出还剩多少」: what stands under nothing is taken from all of the budget.
  const total = totalEntry(context.world, 'expenditure');
  const uppermost = total !== null && terms.every(({ entry }) => entry !== total && entry.kinds.has('money') && /支出$/.test(entry.key) && entry.rows.every(({ parent }) => parent === null || total.rows.includes(parent) || parent.role !== 'item' || parent.children.some(({ label }) => label === '项目支出')));
  const whole = vehicles ?? around ?? (uppermost ? total : undefined);
  return whole ? [whole] : [];
}

/** The figure that a part has within its whole, when it stands there; else the one on the whole's basis. */
function partFigure(context: Context, entry: Entry, wholes: readonly Entry[], beside: Figure | null): Figure | null {
  const inside = entry.facts.filter((fact) => wholes.some((whole) => isUnder(fact, whole)));
  const within = inside.length > 0 ? operand({ ...context, filter: { ...context.filter, under: wholes.filter((whole) => inside.some((fact) => isUnder(fact, whole))).slice(0, 1) } }, entry, beside, yearAsked(context)) : null;
  return within ?? operand(context, entry, beside, yearAsked(context));
}

/** 「甲加乙比丙多多少」: each side is added up first. */
function against(context: Context, terms: readonly Term[]): Answer | null {
  const { query } = context;
  const sums: Claim[] = [];
  const [whole, another] = terms.filter(({ side }) => side === 'right').map(({ entry }) => entry);
  const inFund = withinFundOf(context, terms.flatMap(({ entry, side }) => (side === 'left' ? [entry] : [])), query.act === 'share' && !another ? whole ?? null : null);
  if ('outcome' in inFund) return inFund;
  const sides = (['left', 'right'] as const).map((side) => {
    const { figures, left } = addends(context, terms.filter((term) => term.side === side).map(({ entry }) => entry), (entry, beside) => inFund.get(entry) ?? operand(context, entry, beside, yearAsked(context)));
    if (figures.length < 2) return figures[0];
    const total = sumOf(names(figures), figures, figures[0]?.year ?? context.world.book.year);
    sums.push({ kind: 'sum', items: figures, total, left });
    return total;
  });
  const [left, right] = sides;
  // One within another are no sum: the wider one's share of all of it, and the narrower one's.
  if (query.act === 'share' && query.wholes.length > 0 && sums.length === 0 && right && whole && !another) return sharesApart(context, terms, right, inFund);
  if (!left || !right || sums.length === 0) return null;
  if (left.unit !== right.unit) return notFound(context, 'the two have no common unit', 'notComparable', [left.name, right.name]);
  if (query.act !== 'difference' && query.act !== 'compare' && valueOf(right).eq(0)) return notFound(context, 'the base is zero', 'zeroBase', [right.name]);
  const end: Claim = query.act === 'ratio' ? { kind: 'ratio', part: left, whole: right, multiple: multipleOf(left.name, left, right) }
    : query.act === 'share' ? { kind: 'share', part: left, whole: right, percent: shareOf(left.name, left, right) } : differenceClaim(left, right);
  return claims(context, 'two groups set against each other', [...sums, end], terms.map(({ entry }) => entry), [left, right]);
}

function sharesApart(context: Context, terms: readonly Term[], whole: Figure, given: ReadonlyMap<Entry, Figure>): Answer | null {
  const entries = terms.flatMap(({ entry, side }) => (side === 'left' ? [entry] : []));
  const parts = entries.flatMap((entry) => given.get(entry) ?? operand(context, entry, whole, yearAsked(context)) ?? []);
  if (entries.length < 2 || parts.length < entries.length || parts.some(({ unit }) => unit !== whole.unit) || valueOf(whole).eq(0)) return null;
  return claims(context, 'shares that cannot be added', parts.map((part): Claim => ({ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) })), entries, parts);
}

/** 「不算人员经费」 of several that were told, one of which is called so: that one, and not all money of that name. */
function ofThose({ query, world }: Context, said: Entry, kept: readonly Entry[]): Entry {
  if (kept.length < 2 || kept.includes(said)) return said;
  const words = query.mentions.filter((mention) => mention.to > mention.from && resolveMention(mention, world.index, 'money').entry === said).flatMap(({ text, typed }) => [text, typed]);
  const [own, another] = kept.filter(({ key }) => words.some((word) => key.includes(word) && key !== word));
  return own && !another ? own : said;
}
