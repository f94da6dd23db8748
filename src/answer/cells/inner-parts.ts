/** Parts within parts: of one name under another, of a change, of a table; and a part written over its whole. */
import { pattern } from '../../budget/pattern.ts';
import { madeBy } from '../marks.ts';
import type { Fact } from '../../budget/fact.ts';
import { printedTable } from '../../budget/table-number.ts';
import { ONE_FUNDS, fundCalled } from '../../budget/funds.ts';
import type { Answer, Claim, ListItem, Name } from '../answer.ts';
import { metricOf } from '../sets/collections.ts';
import { classesOf } from '../sets/classes.ts';
import { orDefinition } from '../acts.ts';
import { claims, type Context } from '../context.ts';
import { breakdownAnswer } from '../parts.ts';
import { CAUSES } from '../texts/causes-of-move.ts';
import { printedFigure } from '../figures.ts';
import { figuresOf } from '../figures-of.ts';
import { shareAnswer } from '../measures/share.ts';
import { isInside } from '../measures/inside.ts';
import { headFigure, rowFigure } from '../world.ts';

/** The rule that answers what a whole table comes to. */
export const TABLE_TOTAL = 'the total of a table';

/** 「甲多了 30 万，里头车、工会各加了多少」: the printed causes of the change of the first name. */
const EACH_MOVED = pattern(/(?:里头|其中|里面|里边|当中)[^，,。?？]*各(?:自)?(?:加|增|减|多|少|涨|降)/);

export function causesOfList(context: Context): Answer | null {
  const [first, other] = context.topics;
  if (!other || first?.certainty !== 'sure' || !first.entry || !EACH_MOVED.test(context.query.spoken)) return null;
  const answer = breakdownAnswer({ ...context, topics: [first] }, first.entry);
  return madeBy(answer, CAUSES) ? answer : null;
}

/** 「甲/乙」, where 甲 is part of 乙: its share. */
export function writtenShare(context: Context): Answer | null {
  const [part, whole, other] = context.topics;
  if (other || context.query.act !== 'lookup' || context.query.language !== 'zh' || context.query.year !== null || part?.certainty !== 'sure' || whole?.certainty !== 'sure' || !part.entry || !whole.entry || !/^\s*[/／]\s*$/.test(whole.mention.between)) return null;
  return isInside(context, part.entry, whole.entry) ? shareAnswer({ ...context, query: { ...context.query, act: 'share' } }) : null;
}

/** 「基本支出里的商品和服务支出包括哪些」: the parts of the second under the first, not those of both. */
export function innerBreakdown(context: Context): Answer | null {
  const [outer, inner, other] = context.topics;
  if (other || outer?.certainty !== 'sure' || inner?.certainty !== 'sure' || !outer.entry || !inner.entry || outer.entry === inner.entry || inner.mention.gap.includes('and')) return null;
  const whole = outer.entry;
  const { rows } = inner.entry;
  const part = breakdownAnswer({ ...context, topics: [outer], query: { ...context.query, claimed: [] } }, whole).listed.flatMap(({ facts }) => facts).find(({ row }) => row.children.length > 0 && rows.includes(row))?.row;
  const amount = part?.facts.find(({ measure, value }) => measure === 'amount' && value !== null)?.value;
  return amount ? breakdownAnswer({ ...context, topics: [inner], query: { ...context.query, claimed: [{ value: amount, unit: null, text: '', from: 0, to: 0 }] } }, inner.entry) : null;
}

/** 「三公里的公务用车费包括哪些」: the second is one of the columns or parts of the first, so its own parts or meaning are asked for. */
export function innerOnly(context: Context): Answer | null {
  const [outer, inner, other] = context.topics;
  if (other || outer?.certainty !== 'sure' || inner?.certainty !== 'sure' || !outer.entry || !inner.entry || outer.entry === inner.entry || !INSIDE.test(inner.mention.between)) return null;
  const { entry } = inner;
  const held = breakdownAnswer({ ...context, topics: [outer] }, outer.entry).listed.some(({ facts }) => facts.some((fact) => entry.facts.includes(fact)));
  const own = { ...context, topics: [inner], query: { ...context.query, mentions: [inner.mention] } };
  return held || isInside(context, entry, outer.entry) ? orDefinition(own, breakdownAnswer(own, entry)) : null;
}

const INSIDE = pattern(/^\s*["”]?(?:经费|支出|费用)?(?:里面?|里头|中|当中|之中|内|下面?|项下)的?(?:那块|这块)?\s*$/);

/** 「表 10 里有什么」: its top rows, and what they make up. */
export function tableParts(context: Context, table: number): Answer | null {
  const { world } = context;
  const figures = classesOf(world, table).flatMap((row) => metricOf(world, row, 'amount') ?? []);
  const whole = world.book.rows.find(({ place, role }) => place.table === table && role === 'unit');
  const title = world.book.tables.find(({ number }) => number === table)?.title;
  const total = whole ? rowFigure(world, whole) : null;
  if (title === undefined) return null;
  if (figures.length === 0) return total ? claims(context, 'the total of a table without rows', [{ kind: 'where', name: world.nameOf(title), figure: total }], [], [total]) : null;
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return claims(context, 'the top rows of a table', [{ kind: 'list', of: world.nameOf(title), what: 'parts', items, count: null, total, remainder: null, scope: null, rest: 0 }], [], figures);
}

/** Acts that take the total for something else. */
const ELSEWHERE: ReadonlySet<string> = new Set(['count', 'reconcile', 'check', 'share', 'average', 'ratio']);

/** 「表 10 政府性基金预算多少」: the words are the table's own title, and no row of it. */
function bearsName({ query, world, topics }: Context): boolean {
  const title = world.book.tables.find(({ number }) => number === query.table)?.title ?? '';
  const [topic] = topics;
  return topics.length === 1 && topic?.certainty === 'several' && query.act === 'lookup' && topic.choices.some(({ key }) => title.includes(key.replace(/(?:支出|拨款|收入)$/, '')))
    && !topic.choices.some(({ facts }) => facts.some(({ place }) => place.table === query.table));
}

/** With no name beside the table any amount that is asked for is its total. */
/** What asks for the total in so many words, whatever the thread is about. */
const TOTAL_NAMED = pattern(/总计|合计|总额|总数|[一总]共|共计|加起来|\btotal|\badds? up\b/i);
const TOTAL_ASKED = pattern(/总计|合计|总额|总数|[一总]共|共计|加起来|多少(?:钱|万|元)?[?？。]*$|\btotal|\bhow (?:much|big|large)\b|\badds? up\b/i);

/** What is called its bottom line is the total of a table, wherever it stands; the last row need not be. */
const BOTTOM = pattern(/合计(?:那|这)?一?[行栏]|\b(?:bottom line|total (?:line|row)|grand total)\b/i);

/** No column of that row is asked for, and no item of the table: where the table is of one fund, that fund's name is no column. */
function asksBottom({ query, topics, world }: Context): boolean {
  const ofOneFund = !world.book.facts.some(({ place, column }) => place.table === query.table && column.some((name) => fundCalled(name) !== null));
  const inColumn = query.columns?.kinds.some((kind) => kind !== 'total' && !(ofOneFund && ONE_FUNDS.some((fund) => fund === kind))) === true;
  return BOTTOM.test(query.spoken) && !inColumn && !topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.rows.some(({ place, role }) => place.table === query.table && role === 'item') === true);
}

function totalsOf({ world }: Context, table: number, year: number): Fact[] {
  const facts = world.book.facts.filter(({ place, row, measure }) => place.table === table && measure === 'amount' && (row.role === 'total' || row.role === 'unit' || row.basis === 'receptions'));
  const own = facts.filter((fact) => fact.row.facts[0] === fact && fact.year === year);
  const totals = own.filter(({ row }) => row.parent === null);
  return totals.length > 0 ? totals : own;
}

/** What a table comes to, where it is told what it is: 「表 9」. */
export function totalsTold(context: Context, table: number): Claim[] {
  const { world } = context;
  const shown = totalsOf(context, table, world.book.year);
  const of: Name = { zh: `表 ${printedTable(table)} 合计`, en: `the total of table ${printedTable(table)}` };
  return shown.length > MOST_TOTALS ? [] : shown.map((fact): Claim => { const name = shown.length === 1 ? of : world.nameOf(fact.row.label); return { kind: 'where', name, figure: printedFigure(name, fact) }; });
}
/** A table with more of them has no total of its own. */
const MOST_TOTALS = 4;

/** 「表 9 的 2022 年总计」: the total row of a table that is named, when nothing else is. */
export function tableTotal(context: Context): Answer | null {
  const { query, world } = context;
  if (query.table === null || query.thresholds.length > 0 || query.claimed.length > 0 || (!asksBottom(context) && !bearsName(context) && (query.mentions.some(({ text }) => !/^(?:数|数字|额|金额|栏|行|值)$/.test(text)) || !TOTAL_ASKED.test(query.text))) || ELSEWHERE.has(query.act) || (query.act === 'rank' && !TOTAL_NAMED.test(query.text))) return null;
  // 「甲多少」 → 「经济分类那张表上又是多少」: of the same name.
  if (!TOTAL_NAMED.test(query.text) && context.carried.length === 1 && context.carried[0]?.rows.some(({ place, role }) => place.table === query.table && role === 'item') === true) return null;
  const shown = totalsOf(context, query.table, query.year ?? (query.relativeYear === 'prior' ? world.book.year - 1 : world.book.year));
  if (shown.length === 0) return null;
  const title = world.book.tables.find(({ number }) => number === query.table)?.title ?? '';
  const named = (fact: Fact): Name => world.nameOf(bearsName(context) && fact.row.role === 'unit' && shown.length === 1 ? title : fact.row.label);
  const list = shown.map((fact) => ({ kind: 'where' as const, name: named(fact), figure: printedFigure(named(fact), fact) }));
  // The name of the same money is what the thread goes on about.
  const meant = bearsName(context) ? context.topics[0]?.choices.filter((entry) => headFigure(world, entry)?.value === list[0]?.figure.value) ?? [] : [];
  return claims(context, TABLE_TOTAL, list, meant.slice(0, 1), list.flatMap(figuresOf));
}
