/** 「表 4 写 7，表 8 写 90，为什么」: one name in two places, or with two figures. What tells them apart is said; only a broken identity is a contradiction. */
import { pattern } from '../../budget/pattern.ts';
import { decimalsOf, roundHalfUp } from '../../budget/amount.ts';
import type { Fact } from '../../budget/fact.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Query } from '../../query/query.ts';
import { chineseInteger } from '../../query/slots/numerals.ts';
import type { Entry } from '../../search/entries.ts';
import { AGREES } from './agreement.ts';
import { agreement } from './claim-agreement.ts';
import type { Answer, Claim, Figure, Reading } from '../answer.ts';
import { differenceClaim } from '../measures/compare.ts';
import { claims, entryName, type Context } from '../context.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { checkFigures, roundingNote } from './identities.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { amountFacts, readingsOf } from '../names/readings.ts';
import { columnName } from '../../search/entries.ts';

const APART = pattern(/差(?!旅)|出入|不一样|不一致|不是一个数|对不上|对得上|一样|一致|吻合|相同|不同|矛盾|打架|discrepan|differ|mismatch|\bgap\b|match|agree|tally|reconcile|contradict|the same|\bsame (?:figure|amount|number|sum|value)|\bequals?\b|consistent|\bhow much (?:lower|higher|less|more|smaller|bigger|larger)\b|\bhow far (?:is|are|apart|off|away)\b|\b(?:another|a different|other) (?:figure|amount|number|sum|value)|square/i);
/** Which of the two is right, or why there are two. */
const WHICH = pattern(/哪(?:一?个|边|处|张表)?(?:数|数字|金额)?(?:才|更|是)?(?:对|准|正确|为准)|以哪个?(?:数)?为准|[写印抄打]错|错了|为(?:什么|何|啥)|怎么(?!样)|咋|怎么回事|两个(?:数|数字|金额)|\bwhy\b|\bhow come\b|\bwhich (?:one |figure |of them |of the two )?(?:is|should)\b|\berrors?\b|\bmistakes?\b|\btypos?\b|\bwrong\b|\btwo (?:figures|numbers|amounts)\b/i);
/** A movement from one year to the other is another question. */
const MOVED = pattern(/去年|上年|上一年|[增减涨降]|last year|previous|increase|decrease|\b(?:rise|rose|fell|fall|drop|from \S+ to)\b/i);
const NARRATIVE = pattern(/正文|文字|文本|说明里|叙述|narrative|\btext\b|\bprose\b/i);
/** The list of projects is the narrative's, and tells money by project. */
const BY_PROJECT = pattern(/项目(?:里|上|那边|中|清单|支出里)?(?:写|印|列|说|讲|报)|按项目|by project|project list/i);
/** Smaller bare numbers count something. */
const FEWEST = 3;

/** Whether two places or figures of a name are set against each other. */
export function setsPlacesApart(query: Query): boolean {
  const words = grammarOf(query);
  if (!(APART.test(words) || WHICH.test(query.spoken)) || MOVED.test(words) || query.relativeYear === 'prior') return false;
  return query.claimed.length > 1 || IN_TWO_PLACES.test(query.text) || query.mentions.some(({ code }) => code !== null) || placesNamed(query.text).length > 0;
}

/** The question without its names. */
function grammarOf({ mentions, spoken }: Query): string {
  return mentions.reduce((text, mention) => text.replace(mention.text, ' '), spoken);
}

export function placesApart(context: Context): Answer | null {
  const { query, topics, world } = context;
  const words = grammarOf(query);
  const both = bothStated(context, words);
  if (both) return both;
  if (!setsPlacesApart(query) || (query.year !== null && query.year !== world.book.year)) return null;
  const entries = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  const within = oneWithin(context);
  const [entry, another] = topics.length === 0 && context.carried.length === 1 ? context.carried : within ? [within.entry] : entries;
  if (!entry || another) return null;
  const sides = sidesOf(context, entry, within?.spot ?? null);
  return sides && sides[0] !== sides[1] && sides[0].unit === sides[1].unit ? setApart(context, entry, sides) : null;
}

/** 「甲表1写520、第三部分写480，对吗」: each of two places, and what is said to stand there. */
function bothStated(context: Context, words: string): Answer | null {
  const { query, topics, world } = context;
  const [first, second, third] = query.claimed.filter(({ unit, value }) => unit !== '%' && value.gte(FEWEST));
  if (!first || !second || third) return null;
  const places = placesNamed(query.text);
  const [one, other, more] = places;
  const entries = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  const [entry, another] = topics.length === 0 && context.carried.length === 1 ? context.carried : entries;
  if (!one || !other || more || !entry || another || WHICH.test(query.spoken) || MOVED.test(words) || query.relativeYear === 'prior' || !isQuestionOfTruth(query.spoken, query.tags)) return null;
  const facts = amountFacts(entry, world.book.year);
  const name = entryName(context, entry);
  const found = [{ claim: first, place: one }, { claim: second, place: other }].map(({ claim, place }) => {
    const here = facts.filter((fact) => isAt(fact, place));
    const fits = here.find((fact) => agreement(claim, [printedFigure(name, fact)], false) === 'right');
    return { fact: fits ?? here.find(({ row }) => row.fund === 'all') ?? here[0], right: fits !== undefined };
  });
  const told = found.flatMap(({ fact }) => fact ?? []);
  if (told.length < 2) return null;
  const right = found.every((side) => side.right);
  // 「正文 52 万和表 1 的 48 万对得上吗」: both are printed, and they are not the same.
  const [left, next] = told;
  if (right && left && next && left !== next && APART.test(words) && left.unit === next.unit) return setApart(context, entry, [left, next]);
  return claims(context, 'two places, each with what is said to stand there', [{ kind: 'verdict', right, about: right ? 'several' : 'figure' }, { kind: 'amount', name, readings: readingsOf(name, told, world.nameOf.bind(world)) }], [entry], told.map((fact) => printedFigure(name, fact)));
}

/** 「表8的甲跟乙下面那笔甲」: a name that is said once more under what it is a part of, which is a place like a table. */
function oneWithin({ topics, query, world }: Context): { entry: Entry; spot: Spot & { at: number } } | null {
  if (query.mentions.length !== 3 || placesNamed(query.text).length !== 1) return null;
  const said = query.mentions.map((mention) => ({ mention, entry: topics.find((topic) => topic.mention.text === mention.text)?.entry ?? resolveMention(mention, world.index, 'money').entry }));
  const [entry] = said.filter((one, at) => said.some((other, place) => place > at && other.entry === one.entry)).map((one) => one.entry);
  const whole = said.find((one) => one.entry !== entry);
  const isPart = entry?.rows.some(({ parent }) => parent !== null && whole?.entry?.rows.includes(parent) === true) === true;
  return entry && whole?.entry && isPart ? { entry, spot: { at: whole.mention.from, under: whole.entry } } : null;
}

/** The two places as they are named, else the two figures that are stated of the name. */
function sidesOf(context: Context, entry: Entry, within: (Spot & { at: number }) | null): [Fact, Fact] | null {
  const { query, world } = context;
  const facts = amountFacts(entry, world.book.year);
  const stated = query.claimed.filter(({ unit, value }) => unit !== '%' && value.gte(FEWEST));
  const has = (fact: Fact): boolean => stated.some(({ value }) => fact.value?.eq(value) === true);
  // "6,400 in the text, what does code 2010399 say": a code is a place in the tables.
  const spots = placesNamed(query.text);
  const coded = spots.length > 1 ? [] : query.mentions.flatMap(({ code, from }): (Spot & { at: number })[] => (code !== null && entry.rows.some((row) => row.code === code) ? [{ at: from, code }] : []));
  const places = [...spots, ...coded, ...(within ? [within] : [])].sort((left, right) => left.at - right.at);
  const found = places.map((place) => {
    const here = facts.filter((fact) => isAt(fact, place));
    return here.find(has) ?? here.find(({ row }) => row.fund === 'all') ?? here[0] ?? (place.table === undefined ? undefined : totalOf(context, entry, place.table));
  });
  const [left, right] = found;
  if (places.length === 2) return left && right ? [left, right] : null;
  if (places.length > 2) return null;
  const others = facts.filter((fact) => fact !== left);
  // 「正文和表里不一样」: the table is not numbered.
  if (left && stated.length < 2) {
    const printed = /表|\btables?\b/i.test(query.text) && left.place.table === null ? others.filter(({ place }) => place.table !== null) : [];
    // 「绩效表」: the table whose title has the word.
    const titled = TABLE_OF.exec(query.text)?.[1];
    const ofTitle = printed.filter(({ place }) => titled !== undefined && world.book.tables.some(({ number, title }) => number === place.table && title.includes(titled)));
    const tables = ofTitle.length > 0 ? ofTitle : printed;
    const other = tables.find(({ row, value }) => row.fund === 'all' && left.value !== null && value?.eq(left.value) === false) ?? tables[0];
    return other ? [left, other] : null;
  }
  // 「两处数字一样吗」: the two readings that the name has.
  const [first, second, more] = stated.length === 0 && IN_TWO_PLACES.test(query.text) ? readingsOf(entryName(context, entry), facts, world.nameOf.bind(world)) : [];
  if (first && second && !more) return firstOf(first, second);
  const meant = stated.map(({ value }) => facts.find((fact) => fact.value?.eq(value) === true)).filter((fact) => fact !== undefined);
  const [one, other, third] = [...new Set(meant)];
  return one && other && !third && context.topics.length > 0 ? [one, other] : null;
}

const TABLE_OF = pattern(/(绩效|采购|明细|收支总|支出总|收入总|基本支出|项目支出|三公|政府性基金)[^，,。?？]{0,6}表/);

/** Two places are spoken of, and none is named. */
const IN_TWO_PLACES = pattern(/两[处边个]|前后|各处|不同(?:的)?(?:地方|位置|章节)|几个地方|\b(?:two|both|different) (?:places|spots|sections)\b/i);

function firstOf({ figure: one }: Reading, { figure: other }: Reading): [Fact, Fact] | null {
  const [left, right] = [one.facts[0], other.facts[0]];
  return left && right ? [left, right] : null;
}

export interface Spot { table?: number; code?: string; part?: string; told?: boolean; project?: boolean; /** The whole that it stands under. */ under?: Entry }

export function placesNamed(text: string): (Spot & { at: number })[] {
  const found = [...text.matchAll(/(?:表|tables?)\s*(\d{1,2}|[一二三四五六七八九十]+)|第\s*([一二三四五六七八九十]+|\d)\s*部分|\bpart (\d|one|two|three|four|five|six|seven|eight)\b/gi)].map(({ index, 1: table, 2: part, 3: section }): Spot & { at: number } => {
    if (table !== undefined) return { at: index, table: chineseInteger(table) ?? Number(table) };
    const number = part !== undefined ? chineseInteger(part) ?? Number(part) : Number(section) || ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].indexOf((section ?? '').toLowerCase()) + 1;
    return { at: index, part: `第${'一二三四五六七八九十'[number - 1] ?? ''}部分` };
  });
  // "Tables 4 and 8"
  const more = /(?:表|tables?)\s*\d{1,2}\s*(?:和|与|跟|、|and|&|vs\.?|versus)\s*(\d{1,2})(?!\d|[,.]\d|万)/i.exec(text);
  const told = found.some(({ part }) => part !== undefined) ? null : NARRATIVE.exec(text) ?? BY_PROJECT.exec(text);
  const spots = [...found, ...(more ? [{ at: more.index + 1, table: Number(more[1]) }] : []), ...(told ? [{ at: told.index, ...(NARRATIVE.test(told[0]) ? { told: true } : { project: true }) }] : [])].sort((left, right) => left.at - right.at);
  return spots.filter((spot, at) => spots.findIndex((other) => other.table === spot.table && other.part === spot.part && other.told === spot.told && other.project === spot.project) === at);
}

export function isAt({ place, row }: Fact, { table, code, part, told, project, under }: Spot): boolean {
  if (code !== undefined) return row.code === code && row.facts[0]?.place.table === place.table;
  if (under !== undefined) return row.parent !== null && under.rows.includes(row.parent);
  if (table !== undefined) return place.table === table;
  if (part !== undefined) return place.part === part;
  return told === true ? place.table === null : project === true && row.basis === 'project' && place.table === null;
}

/** A table that bears the name in its title speaks of it in its total. */
function totalOf({ world }: Context, entry: Entry, table: number): Fact | undefined {
  const title = world.book.tables.find(({ number }) => number === table)?.title ?? '';
  return entry.key.length >= 4 && title.includes(entry.key.slice(0, 4)) ? world.book.facts.find(({ place, row }) => place.table === table && row.role === 'unit') : undefined;
}

function setApart(context: Context, entry: Entry, [left, right]: [Fact, Fact]): Answer {
  const { world } = context;
  const name = entryName(context, entry);
  const [one, other] = [printedFigure(name, left), printedFigure(name, right)];
  const each = (facts: readonly Fact[]): Claim[] => facts.map((fact): Claim => ({ kind: 'amount', name, readings: readingsOf(name, [fact], world.nameOf.bind(world)) }));
  const answer = (told: readonly Claim[]): Answer => claims(context, AGREES, told, [entry], [one, other]);
  if (valueOf(one).eq(valueOf(other))) return answer([{ kind: 'verdict', right: true, about: 'identity' }, ...each([left, right])]);
  // A figure is printed in several tables, and the check has one of them.
  const has = (facts: readonly Fact[], { value, unit, place }: Fact): boolean => facts.some((fact) => (entry.rows.includes(fact.row) || (place.table !== null && fact.place.table === place.table)) && fact.unit === unit && value !== null && fact.value?.eq(value) === true);
  const broken = world.checks.find(({ verdict, facts }) => verdict === 'contradiction' && has(facts, left) && has(facts, right));
  if (broken) return answer([{ kind: 'verdict', right: false, about: 'identity' }, ...each([left, right].filter((fact) => !broken.facts.includes(fact))), { kind: 'identity', check: broken, figures: checkFigures(context, broken) }]);
  if (isRounded(one, other)) return answer([{ kind: 'verdict', right: true, about: 'tail' }, ...each([left, right]), ...roundingNote(context)]);
  const readings = readingsOf(name, [left, right], world.nameOf.bind(world));
  return answer([{ kind: 'verdict', right: false, about: 'bases' }, { kind: 'amount', name, readings }, ...between(context, entry, left, right), differenceClaim(one, other)]);
}

/** 40.5 and 41: the one is the other, printed to fewer digits. */
function isRounded(one: Figure, other: Figure): boolean {
  const decimals = Math.min(decimalsOf(one.value), decimalsOf(other.value));
  return decimalsOf(one.value) !== decimalsOf(other.value) && roundHalfUp(valueOf(one), decimals).eq(roundHalfUp(valueOf(other), decimals));
}

/** What lies between the two, where the document prints it: the other columns of the larger one's row, or the money of another fund. */
function between(context: Context, entry: Entry, left: Fact, right: Fact): Claim[] {
  const { world } = context;
  const [most, least] = left.value !== null && right.value !== null && left.value.gt(right.value) ? [left, right] : [right, left];
  if (most.value === null || least.value === null) return [];
  const gap = most.value.minus(least.value);
  const split = most.row.facts.filter((fact) => fact !== most && fact.measure === 'amount' && fact.value?.gt(0) === true);
  const name = entryName(context, entry);
  if (split.length > 1 && split.some(({ value }) => least.value !== null && value?.eq(least.value) === true)) return split.flatMap((fact): Claim[] => {
    const column = columnName(fact);
    return column === null || fact.value?.eq(most.value ?? 0) === true ? [] : [{ kind: 'cell', name, column: world.nameOf(column), figure: printedFigure(name, fact) }];
  });
  const elsewhere = amountFacts(entry, world.book.year).find((fact) => fact.value?.eq(gap) === true && fact.row.fund !== least.row.fund && fact.row.basis === least.row.basis);
  return elsewhere ? [{ kind: 'amount', name, readings: readingsOf(name, [elsewhere], world.nameOf.bind(world)) }] : [];
}
