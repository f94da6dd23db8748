/** The names of a question as operands: each with the figure that it brings to a computation. */
import { pattern } from '../../budget/pattern.ts';
import { recent } from '../../budget/recent.ts';
import type { Decimal } from '../../budget/amount.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Query } from '../../query/query.ts';
import type { Span } from '../../query/frames/signs.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, Name, Reading } from '../answer.ts';
import { changeOf } from './change.ts';
import { inUnitOf, valueOf } from '../figures.ts';
import { entryName, notFound, type Context } from '../context.ts';
import { figuresOf } from '../figures-of.ts';
import { unsureAnswer } from '../lookup.ts';
import { amountFacts, isUnder, readingsOf } from '../names/readings.ts';
import { headFigure, totalEntry, type World } from '../world.ts';

/** An operand and where it stands in the question's text. */
export interface Operand extends Span { entry: Entry }

/** A name's figure for computing: the reading that the other operands' classification has, else its first. */
export function operand(context: Context, entry: Entry, beside: Figure | null = null, year: number = context.world.book.year): Figure | null {
  if (year < context.world.book.year) return earlier(context, entry, year);
  const facts = amountFacts(entry, year, context.filter);
  const usable = facts.length > 0 ? facts : entry.facts.filter(({ measure, value }) => measure === 'target' && value !== null);
  const readings = readingsOf(entryName(context, entry), usable, context.world.nameOf.bind(context.world));
  const basis = beside?.facts[0]?.row.basis;
  const fund = beside?.facts[0]?.row.fund;
  // All revenue is no single fund's, whatever is set against it; a table of one fund has a total of that name too.
  const all = (['expenditure', 'revenue'] as const).some((side) => entry === totalEntry(context.world, side)) ? readings.find(({ figure }) => figure.facts.some(({ row }) => row.fund === 'all')) : undefined;
  const same = all ?? readingSaid(context, readings) ?? besideBasic(context, entry, readings) ?? (basis ? readings.find(({ figure }) => figure.facts.some(({ row }) => row.basis === basis && row.fund === fund)) : null);
  const figure = (same ?? readings[0])?.figure ?? headFigure(context.world, entry);
  return figure && beside ? inUnitOf(figure, beside.unit) : figure;
}

/** "Going by the 61", 「按 65 算」: of several readings the one whose figure the question says. */
function readingSaid({ query: { claimed } }: Context, readings: readonly Reading[]): Reading | undefined {
  return readings.length > 1 ? readings.find(({ figure }) => claimed.some(({ value, unit }) => (unit === null || unit === figure.unit) && valueOf(figure).eq(value))) : undefined;
}

/** Of a name with money of projects too, what is basic expenditure, where another name of the question is basic expenditure only. */
export function besideBasic({ topics, filter, world }: Context, entry: Entry, readings: readonly Reading[] = readingsOf(world.nameOf(entry.label), amountFacts(entry, world.book.year, filter), world.nameOf.bind(world))): Reading | undefined {
  const basic = filter.table == null && filter.basis == null && readings.length > 1 ? readings.find(({ note }) => note.basic) : undefined;
  const tables = new Set(basic?.figure.facts.map(({ place }) => place.table));
  const onlyThere = (other: Entry): boolean => {
    const facts = amountFacts(other, world.book.year).filter(({ measure }) => measure === 'amount');
    const [one, more] = readingsOf(world.nameOf(other.label), facts, world.nameOf.bind(world));
    return one !== undefined && more === undefined && one.note.kind === 'economic' && facts.some(({ place }) => tables.has(place.table));
  };
  return basic && topics.some((topic) => topic.certainty === 'sure' && topic.entry !== null && topic.entry !== entry && onlyThere(topic.entry)) ? basic : undefined;
}

/** The earlier year's figure, printed or implied by the change, under a name that says the year. */
function earlier(context: Context, entry: Entry, year: number): Figure | null {
  const prior = changeOf(context, entry)?.prior ?? null;
  if (!prior || prior.year !== year) return null;
  return { ...prior, name: { zh: `${year} 年${prior.name.zh}`, en: `${prior.name.en ?? prior.name.zh} in ${year}` } };
}

/** How the earlier figures of some claims were implied, each said once. */
export function impliedClaims(list: readonly Claim[]): Claim[] {
  const figures = list.flatMap(figuresOf).filter(({ year, derivation, unit, facts }) => derivation !== null && unit !== '%' && unit !== '倍' && facts.length > 0 && facts[0]?.year !== null && year !== null && year < (facts[0]?.year ?? 0));
  return [...new Map(figures.map((figure) => [figure.name.zh, figure])).values()].map((figure): Claim => ({ kind: 'prior', name: { zh: figure.name.zh.replace(/^\d{4} 年/, ''), en: figure.name.en?.replace(/ in \d{4}$/, '') ?? null }, figure, change: null }));
}

/** The year that a computation is asked for: the budget year unless the one before is named alone. */
export function yearAsked({ query, world }: Context): number {
  const before = query.relativeYear === 'prior' || query.year === world.book.year - 1;
  return before && !bothYears(query.spoken, world.book.year) ? world.book.year - 1 : world.book.year;
}

/** Whether no other year than the budget year is asked for: what is printed for this year only answers nothing else. */
export function asksThisYear({ query, world }: Context): boolean {
  return query.relativeYear !== 'prior' && (query.year === null || query.year === world.book.year);
}

/** What is only known as it stands now is asked of another year. */
export function notOfThatYear(context: Context): Answer {
  const { year, book } = { year: context.query.year, book: context.world.book };
  return notFound(context, 'a year that the document does not have', 'otherYear', [], [], [], year ?? book.year - 1);
}

/** 「今年是去年的几成」, "against last year": this year's figure is set against the one before. */
export function bothYears(text: string, year: number): boolean {
  return againstBefore(String(year)).test(text);
}
const againstBefore = recent((year: string) => {
  const before = `(?:去年|上年|上一年|前一年|${Number(year) - 1}\\s*年?|last year|the year before|previous year|prior year)`;
  return pattern(new RegExp(`(?:今年|本年|${year}\\s*年?|this year).*${before}|${before}.*(?:今年|本年|(?<!\\d)${year}|this year)|(?:是|比|占|相当于|等于)(?:了)?${before}|(?:of|than|versus|vs|against|over|compared (?:with|to)) (?:its |the )?${before}(?: of| 's)?(?: (?:figure|level|amount|budget|money|number|sum))?\\s*[?.]?$|(?:change|changed|changes|move|moved|shift|shifted|differ)\\b.*(?:from|since|against|with|to) ${before}|(?:跟|和|与|同)${before}(?:相)?比`, 'i'));
});

/** The sure names of the question; an answer instead when one of them is not sure. */
export function sureEntries(context: Context): Entry[] | Answer {
  const unclear = context.topics.find(({ certainty }) => certainty !== 'sure');
  if (unclear) return unsureAnswer(context, unclear);
  return context.topics.flatMap(({ entry }) => entry ?? []);
}

/** The sure names and the words for the whole budget, in the order in which they were said. */
export function termsOf({ query, topics, world }: Context): Operand[] {
  const named = topics.flatMap(({ entry, mention, certainty }): Operand[] => (certainty === 'sure' && entry && mention.to > mention.from ? [{ entry, from: mention.from, to: mention.to }] : []));
  const wholes = query.wholes.flatMap(({ side, from, to }): Operand[] => {
    const entry = totalEntry(world, side);
    return entry ? [{ entry, from, to }] : [];
  });
  const valued = query.claimed.flatMap(({ value, unit, from, to }): Operand[] => {
    const entry = isAttached(query, { from, to }) ? null : entryOfValue(world, value, unit, named.map((one) => one.entry));
    return entry && !named.some((one) => one.entry === entry) ? [{ entry, from, to }] : [];
  });
  return [...named, ...wholes, ...valued].sort((left, right) => left.from - right.from);
}

/** A number beside a name says how much that name has, or how many: 公积金123, the 456 for property management. */
function isAttached({ spoken, mentions, wholes }: Query, { from, to }: Span): boolean {
  const beside = (gap: string): boolean => gap.length <= 12 && !/[,，。;；?？占减加]|\b(?:is|are|of which|minus|plus)\b|[百比]/.test(gap);
  return [...mentions, ...wholes].some((name) => (name.from >= to && beside(spoken.slice(to, name.from)) && /^[万亿元\s的]*(?:for|of|in|on|块钱?|的)?\s*(?:the)?\s*[a-z-]{0,12}\s*$/.test(spoken.slice(to, name.from))) || (name.to <= from && BEHIND_NAME.test(spoken.slice(name.to, from))));
}

/** Between a name and its amount: "staff pay (the 6,149)", 「公积金(123)」. */
const BEHIND_NAME = pattern(/^(?:[\s(（:：是共有的]{0,3}|\s?[(（] ?(?:(?:the|that|those|our|its|all|this|is|it is|i\.?e\.?|about|around|roughly|printed as|given as) )+)$/);

/** The name that a bare amount stands for (「占1,234万的几成」): one that the other names stand under, else the only one, else a project. */
function entryOfValue(world: World, value: Decimal, unit: string | null, others: readonly Entry[]): Entry | null {
  const counted = unit === null ? null : world.index.entries.find(({ facts }) => facts.some((fact) => fact.measure === 'count' && fact.unit === unit && fact.value?.eq(value) === true));
  if (counted) return counted;
  if (unit === null ? value.lt(100) : inYuan(value, unit) === null) return null;
  const asked = unit === null ? null : inYuan(value, unit);
  const found = world.index.entries.filter(({ facts }) => facts.some((fact) => fact.measure === 'amount' && fact.year === world.book.year && fact.value !== null && (asked ? inYuan(fact.value, fact.unit ?? '')?.eq(asked) === true : fact.value.eq(value))));
  const total = totalEntry(world, 'expenditure');
  if (total && found.includes(total)) return total;
  return found.find((entry) => others.some((other) => other.facts.some((fact) => isUnder(fact, entry)))) ?? found.find(({ rows }) => rows.some(({ place, children }) => place.table === null && children.length > 0)) ?? found[0] ?? null;
}

export function isAnswer(value: Entry[] | Answer): value is Answer {
  return !Array.isArray(value);
}

export function names(figures: readonly Figure[]): Name {
  return { zh: figures.map(({ name }) => name.zh).join('、'), en: figures.map(({ name }) => name.en ?? name.zh).join(', ') };
}
