/** Named items added up: never a parent with its child, never the same money twice. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import { chineseInteger } from '../../query/slots/numerals.ts';
import { asksForMoney } from '../../query/slots/value-kind.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { projectRows } from '../sets/collections.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { inUnitOf, sumOf, valueOf } from '../figures.ts';
import { changeAnswer, priorAnswer } from './change.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { homonymClaims } from '../names/homonyms.ts';
import { asMoves, asksMoves, changeFigure } from './moves.ts';
import { classification, isInside, isWhole } from './inside.ts';
import { isAnswer, names, operand, sureEntries, yearAsked } from './operand.ts';
import { listedWhole } from './listed-whole.ts';
import { placeOf } from './place-of.ts';
import { asksRate, rateOfSum } from './rate-of-sum.ts';
import { amountsBeside, sumOfCauses } from './sum-of-causes.ts';
import { allMeant, sumOfCodes } from './shared-sum.ts';
import { isUnder } from '../names/readings.ts';
import { sidesOfPosts } from '../offices/posts.ts';
import { totalEntry } from '../world.ts';

/** Never a parent with its child, never the same money twice; what was left out is said. */
export function sumAnswer(context: Context): Answer {
  const causes = sumOfCauses(context);
  if (causes) return causes;
  const [only] = context.topics;
  // 「社区工作站四项加起来」: the items that share the words, when they stand side by side.
  if (context.topics.length === 1 && only?.certainty === 'several' && (areSiblings(only.choices) || statedNumber(context) === only.choices.length)) return sumEntries(context, only.choices);
  const entries = sureEntries(context.topics.length > 1 ? withAllMeant(context) : context);
  if (isAnswer(entries)) return entries;
  const codes = withinOthers(context, entries);
  if (codes) return codes;
  // 「全局退休人员一共多少」: people are in no sum with all the money.
  const counted = entries.length > 0 && entries.every(({ kinds }) => !kinds.has('money'));
  const totals = counted || isScope(context) ? [] : wholesNamed(context);
  // "Total. One number.": with nothing named, all of it is meant.
  const whole = entries.length + totals.length === 0 && context.carried.length === 0 && context.query.mentions.length === 0 && context.query.wanted !== 'count' ? totalEntry(context.world, 'expenditure') : null;
  // 「14 个项目总共多少」 is all project expenditure.
  const projects = whole && context.query.tags.has('project') ? context.world.index.entries.find(({ rows }) => rows.some(({ children }) => children.length > 1 && children[0] !== undefined && projectRows(context.world).includes(children[0]))) : undefined;
  if (whole) return oneOf(context, projects ?? whole);
  return sumAsked(context, [...new Set([...entries, ...totals])]);
}

const PLACED = pattern(/里|[当之]中|(?<!其)中(?!小)|内|下面|[项名]下|都有/);
/** "Office equipment under 309 and 310" */
const PLACED_EN = pattern(/\b(?:under|within|in|inside) (?:the |our )?(?:two |both )?[\da-z]/i);
const IN_EACH = pattern(/[两二三四各]类|两[个处边项]|都有|分别/);

/** 「办公设备购置在资本性支出两类里加起来」: names that only say where another stands are no addends; what is added are its codes. */
function withinOthers(context: Context, entries: readonly Entry[]): Answer | null {
  const { language, spoken } = context.query;
  const inner = (language === 'zh' ? PLACED : PLACED_EN).test(spoken) ? entries.find((entry) => entries.length > (language === 'zh' ? 1 : 2) && entries.every((other) => other === entry || isInside(context, entry, other))) : undefined;
  if (!inner) return null;
  const outer = entries.filter((entry) => entry !== inner);
  const facts = outer.length === 1 && IN_EACH.test(spoken) ? inner.facts : inner.facts.filter((fact) => outer.some((whole) => isUnder(fact, whole)));
  return sumOfCodes(context, { ...inner, facts });
}

const EVERYBODY = pattern(/^(?:全局|全系统|全部门|整个(?:局|部门))$/);

/** 「列进部门预算的政府采购合计」, 「全局公车费一共」: the whole only says where the name stands. */
function isScope({ query }: Context): boolean {
  return query.wholes.length > 0 && query.wholes.every(({ from: at, to }) => query.mentions.some(({ from }) => from >= to && (from === to && EVERYBODY.test(query.spoken.slice(at, to)) || /^\s*(?:里面?|中|内|当中)?的\s*$|^\s*(?:里面?|中|当中)\s*$/.test(query.spoken.slice(to, from)))));
}

/** A sum of one is its amount, in the year that is asked for. */
function oneOf(context: Context, entry: Entry): Answer {
  return yearAsked(context) < context.world.book.year ? priorAnswer(context, entry) : lookupEntry(context, entry);
}

/** 「甲和残疾人一共」: a word for several names of one kind stands for all of them where they are added. */
function withAllMeant(context: Context): Context {
  const topics = context.topics.flatMap((topic) => allMeant(context, topic)?.map((entry) => ({ ...topic, certainty: 'sure' as const, entry, choices: [entry] })) ?? [topic]);
  return { ...context, topics };
}

/** The amounts of names added up, or how far they moved, as the question asks. */
export function sumAsked(context: Context, named: readonly Entry[]): Answer {
  const place = placeOf(context, named);
  const entries = named.filter((entry) => entry !== place);
  if (entries.length < 2 || !asksMoves(context)) return sumEntries(context, entries);
  const moves = sumOfMoves(context, entries);
  return asksAmountsToo(context.query.spoken) && moves.outcome === 'answered' ? both(sumEntries(context, entries), moves) : moves;
}

/** 「甲和乙合计多少，比去年减少多少」 asks for two sums. */
function asksAmountsToo(text: string): boolean {
  return (text.match(/多少|几(?:万|亿|钱)|how much/g) ?? []).length > 1;
}

function both(amounts: Answer, moves: Answer): Answer {
  return { ...amounts, claims: [...amounts.claims, ...moves.claims], listed: [...amounts.listed, ...moves.listed] };
}

/** 「甲和乙一共减少了多少」: their changes added up, not their amounts. */
function sumOfMoves(context: Context, entries: readonly Entry[]): Answer {
  const { figures, kept, left } = addends(context, entries, (entry) => changeFigure(context, entry));
  // Of amounts that are given beside names a part is no sum.
  if (figures.length < 2 || (left.length > 0 && amountsBeside(context) > figures.length)) {
    const each = entries.map((entry) => changeAnswer(context, entry));
    const answered = each.filter(({ outcome }) => outcome === 'answered');
    return claims(context, 'changes that cannot be added', each.flatMap((answer) => answer.claims), entries, answered.flatMap(({ listed }) => listed), answered.length > 0 ? 'answered' : 'not_found');
  }
  const answer = totalOfMoves(context, figures, kept, left);
  return asksRate(context) ? { ...answer, claims: [...answer.claims, ...rateOfSum(context, kept, answer.listed[0])] } : answer;
}

function totalOfMoves(context: Context, figures: readonly Figure[], subjects: readonly Entry[], left: readonly Name[] = []): Answer {
  const moves = asMoves(figures);
  const total = sumOf(names(moves), moves, context.world.book.year);
  return claims(context, 'a sum of changes', [{ kind: 'sum', items: moves, total, left }], subjects, [total]);
}

/** 「残疾人的两项加起来」: as many as the words fit. */
function statedNumber({ query }: Context): number | null {
  const number = /([两二三四五六七八九十]|\d{1,2})\s*(?:个|项|笔|块|样|类|种)(?:经费|费用|支出|钱)?/.exec(query.text)?.[1];
  return number === undefined ? null : chineseInteger(number) ?? Number(number);
}

/** The whole budget as the question names it: 支出总计 is a name of its own, 总支出 stands for the total. */
export function wholesNamed({ query, world }: Context): Entry[] {
  if (!query.tags.has('total') && !query.tags.has('revenueTotal')) return [];
  const text = query.text.replace(/\s/g, '');
  const named = world.index.entries.filter((entry) => isWhole(entry) && entry.names.some((name) => text.includes(name)));
  if (named.length > 0) return named;
  const total = totalEntry(world, query.tags.has('total') ? 'expenditure' : 'revenue');
  return total ? [total] : [];
}

export function areSiblings(entries: readonly Entry[]): boolean {
  const parents = entries.map(({ rows }) => rows.find(({ parent, place }) => parent !== null && place.table === null)?.parent ?? null);
  return parents.length > 1 && parents[0] !== null && parents.every((parent) => parent === parents[0]);
}

/** What most of them are counted in; of two as common the one that comes first. */
function commonUnit(figures: readonly Figure[]): string | null {
  const count = (unit: string): number => figures.filter((figure) => figure.unit === unit).length;
  return figures.map(({ unit }) => unit).reduce<string | null>((best, unit) => (best === null || count(unit) > count(best) ? unit : best), null);
}

/** The figures of names that may be added: no part beside its whole, nothing twice, one unit; and what was left out. */
export function addends(context: Context, entries: readonly Entry[], given = (entry: Entry, beside: Figure | null): Figure | null => operand(context, entry, beside, yearAsked(context))): { figures: Figure[]; kept: Entry[]; left: Name[] } {
  const posts = sidesOfPosts(context, entries);
  const figureOf: typeof given = (entry, beside) => posts.find(({ filled }) => filled === entry)?.figure ?? given(entry, beside);
  const figures: Figure[] = [];
  const left: Name[] = [];
  const seen = new Set<Entry>();
  const kept: Entry[] = [];
  const unit = commonUnit(entries.flatMap((entry) => figureOf(entry, null) ?? []));
  for (const entry of entries) {
    const own = figureOf(entry, figures[0] ?? null);
    const figure = own && unit !== null ? inUnitOf(own, unit) : own;
    const inside = posts.some(({ approved }) => approved === entry) || entries.some((other) => other !== entry && (isInside(context, entry, other) || (isWhole(entry) && isWhole(other) && seen.has(other))));
    if (!figure || seen.has(entry) || inside || (unit !== null && figure.unit !== unit)) {
      if (!seen.has(entry)) left.push(entryName(context, entry));
      seen.add(entry);
      continue;
    }
    seen.add(entry);
    kept.push(entry);
    figures.push(figure);
  }
  // A figure that the others add up to is their total, printed; of small numbers that are to be reached it is chance.
  const sum = figures.length > 2 && figures.some(({ facts }) => facts[0]?.measure !== 'target') ? figures.reduce((rest, figure) => rest.plus(valueOf(figure)), decimal(0)) : null;
  const total = sum && sum.gt(0) ? figures.findIndex((figure, at) => valueOf(figure).times(2).eq(sum) && figures.filter(({ value }) => value === figure.value).length === 1 && mayHold(kept[at], kept)) : -1;
  if (total >= 0) {
    left.push(...figures.splice(total, 1).map(({ name }) => name));
    kept.splice(total, 1);
  }
  return { figures, kept, left };
}

/** What stands beside the others under one name, or at the end of a branch, is not their total: it is as large by chance. */
function mayHold(entry: Entry | undefined, all: readonly Entry[]): boolean {
  const placed = entry?.rows.filter(({ parent }) => parent !== null) ?? [];
  const isLeaf = placed.length > 0 && entry?.rows.every(({ children }) => children.length === 0) === true;
  return !isLeaf && !all.every((other) => other === entry || other.rows.some((row) => placed.some(({ parent }) => parent === row.parent)));
}

export function sumEntries(context: Context, entries: readonly Entry[]): Answer {
  const things = thingsOf(context, entries);
  if (things) {
    const total = sumOf(names(things), things.map((thing) => ({ ...thing, unit: '个' })), things[0]?.year ?? null);
    return claims(context, 'a sum of things', [{ kind: 'sum', items: things, total, left: [] }], entries, [total]);
  }
  const { figures, kept, left } = addends(context, entries);
  // 「退休人员一共多少」: a number that is printed of all.
  const [single, second] = entries;
  if (figures.length === 0 && single && !second) return lookupEntry(context, single);
  if (figures.length === 0) return notFound(context, 'nothing to add', 'noFollowUp');
  const [alone] = kept;
  // "The total, and goods, works and services": a whole beside its parts is no sum.
  if (kept.length === 1 && entries.length > 1 && alone && entries.every((entry) => entry === alone || isInside(context, entry, alone))) return eachOf(context, entries);
  if (kept.length === 1 && left.length === 0 && alone) return oneOf(context, alone);
  // People and square metres are no sum: each is told.
  if (kept.length === 1 && new Set(entries.flatMap((entry) => operand(context, entry)?.unit ?? [])).size > 1) return eachOf(context, entries);
  if (areRates(figures)) return eachOf(context, entries);
  const total = sumOf(names(figures), figures, figures[0]?.year ?? context.world.book.year);
  const mixed = new Set(figures.filter(({ value }) => value !== '0').map(({ facts }) => classification(facts[0]?.row.basis))).size > 1;
  const notice: Claim[] = mixed ? [{ kind: 'notice', notice: 'mixedBasis', names: [], year: null }] : [];
  return claims(context, 'a sum', [{ kind: 'sum', items: figures, total, left }, ...listedWhole(context, figures, total), ...notice, ...homonymClaims(context, kept, figures)], kept, [total]);
}

/** What is counted by a measure word of its own kind, and is a thing all the same: 640 面, 320 个, 1,500 盏. */
const THING = pattern(/^[个面盏台套块座条辆件处只张根份]$/);

/** Things counted by unlike measure words, where nothing but their number can be added. */
function thingsOf(context: Context, entries: readonly Entry[]): Figure[] | null {
  const figures = [...new Set(entries)].map((entry) => (entry.kinds.has('money') ? null : operand(context, entry)));
  const all = figures.filter((figure) => figure !== null && THING.test(figure.unit) && figure.facts[0]?.measure === 'target');
  return all.length > 1 && all.length === figures.length && new Set(all.map((figure) => figure?.unit)).size > 1 && !asksForMoney(context.query.text.replace(/how much/i, '')) ? all.flatMap((figure) => figure ?? []) : null;
}

/** 满意度 90% and 合格率 95% come to nothing; each is told. */
function areRates(figures: readonly Figure[]): boolean {
  return figures.length > 0 && figures.every(({ unit, facts }) => (unit === '%' || unit === '‰') && facts[0]?.measure === 'target');
}

function eachOf(given: Context, entries: readonly Entry[]): Answer {
  // "Together" alone asks for no money of what has none.
  const context: Context = entries.some(({ kinds }) => kinds.has('money')) || asksForMoney(given.query.text) ? given : { ...given, query: { ...given.query, wanted: 'any' } };
  const answers = entries.map((entry) => lookupEntry(context, entry));
  const each = claims(context, 'a whole and its parts', answers.flatMap((answer) => answer.claims), entries, answers.flatMap(({ listed }) => listed));
  // Money was asked for, and none of them has any.
  return answers.every(({ outcome }) => outcome === 'not_found') ? { ...each, outcome: 'not_found' } : each;
}

function isMove({ facts, derivation }: Figure): boolean {
  return derivation === null && facts[0]?.measure === 'change';
}

/** What was just listed, added up as it stands: the changes of the items that fell. */
export function sumOfFigures(context: Context, figures: readonly Figure[], subjects: readonly Entry[]): Answer {
  if (figures.every(isMove)) return totalOfMoves(context, figures, subjects);
  if (areRates(figures)) return eachOf(context, subjects);
  // How far a name moved and what it comes to are no two parts of anything.
  if (figures.some(isMove) && !figures.every(isMove)) return notFound(context, 'moves and amounts do not add up', 'notComparable', figures.map(({ name }) => name));
  const total = sumOf({ zh: '所列各项', en: 'the items listed' }, figures, context.world.book.year);
  return claims(context, 'a sum of what was listed', [{ kind: 'sum', items: figures, total, left: [] }], subjects, [total]);
}
