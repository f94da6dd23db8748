/** The document as a whole is asked about, by words that name nothing in it. */
const AT_LARGE = pattern(/矛盾|不一致|不一样|对不上|对得上|打架|出入|冲突|一致|自洽|不符|contradict|inconsisten|consistent|disagree|conflict|discrepan|mismatch|agree|tally|add up/i);
const CONTRADICTS = pattern(/矛盾|不一致|不一样|打架|冲突|不符|contradict|inconsisten|disagree|conflict|discrepan|mismatch/i);
const NO_NAME = pattern(/^(?:地方|之处|自相|自身|自己|哪里|哪儿|哪些?|表|表格|报表|数据|数字|数|数值|文件|文档|预算|预算书|前后|内容|全文|正文|全部|东西|问题|其他|表之间|之间|有没有|(?:the )?(?:tables?|other|each other|one another|another|places?|data|figures?|numbers?|documents?|budgets?|itself|parts?|text|any|pages?|things?|statements?|contradictions?))$/i);

/** The document's own identities: those that a question is about, contradictions first. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import type { Check } from '../../budget/check.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { chineseInteger, inYuan } from '../../query/slots/numerals.ts';
import type { Claimed, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { changeAnswer, changeOf } from '../measures/change.ts';
import { valueOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { checkFigures, roundingNote } from './identities.ts';
import { totalEntry } from '../world.ts';

export const ADDS = pattern(/add up|加起来|加上|外加|加在?一[块起]|加总|相加|凑|合起来|合在一起|合计|总和|sum/i);

const MOST_CHECKS = 8;
/** Labels of the whole budget in any table. */
const WHOLE = pattern(/^(?:部门预算支出|部门预算收入|支出总计|收入总计|本年支出合计|本年收入合计|金额合计)$/);

/** Nothing of the document is named, so that all of it is meant. */
export function isAtLarge({ spoken, mentions }: Query): boolean {
  return AT_LARGE.test(spoken) && mentions.every(({ text }) => NO_NAME.test(text));
}

/** Names that are added in a question which does not wonder whether the document agrees with itself: no identity of it answers. */
export function namesApart({ query, topics }: Context): boolean {
  const sure = new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])));
  return sure.size > 1 && query.table === null && !AT_LARGE.test(query.spoken) && query.tags.has('sum') && /多少|几|how much/i.test(query.spoken);
}

/** 「甲增加 9 万，总数才增加 4 万，矛盾吗」: what is stated is checked, not the document as a whole. */
export function movesTogether(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!(CONTRADICTS.test(query.spoken) || SENSE.test(query.spoken)) || query.claimed.length < 2 || query.table !== null || query.claimed.some(({ unit }) => unit === '%') || !(query.tags.has('rise') || query.tags.has('fall'))) return null;
  // What is stated picks among the names that an open word may mean.
  const named = topics.flatMap(({ certainty, entry, choices }) => (certainty === 'sure' && entry ? [entry] : choices));
  const total = totalEntry(world, 'expenditure');
  const entries = [...new Set([...named, ...(total ? [total] : [])])];
  const meant = query.claimed.map(({ value }) => entries.find((entry) => { const change = changeOf(context, entry)?.change; return change !== undefined && valueOf(change).abs().eq(value.abs()); }));
  const found = meant.filter((entry) => entry !== undefined);
  if (found.length < meant.length || new Set(found).size < 2) return null;
  const told = found.map((entry) => changeAnswer({ ...context, query: { ...query, direction: null } }, entry));
  return claims(context, 'two changes that only seem to contradict each other', [{ kind: 'verdict', right: true, about: 'both' }, ...told.flatMap((answer) => answer.claims)], found, told.flatMap(({ listed }) => listed));
}
const SENSE = pattern(/说得通|说不通|讲得通|\bmakes? sense\b/i);

/** Which of the document's own identities the question is about, contradictions first. */
export function reconcileAnswer(context: Context): Answer {
  const { query, world, topics } = context;
  const atLarge = isAtLarge(query);
  const entries = atLarge ? [] : topics.flatMap(({ entry }) => entry ?? []);
  const carried = entries.length > 0 || atLarge ? entries : context.carried;
  const tables = [...query.text.matchAll(/(?:表|table)\s*(\d{1,2}|[一二三四五六七八九十]+)/gi)].map((match) => chineseInteger(match[1] ?? '') ?? Number(match[1]));
  const total = query.tags.has('total') && !atLarge ? totalEntry(world, 'expenditure') : null;
  const projects = query.tags.has('project') && carried.length === 0 ? world.index.entries.find(({ rows }) => rows.some(({ children, basis }) => basis !== 'project' && children.length > 1 && children[0]?.basis === 'project')) ?? null : null;
  const about = projects ? [projects] : total ? [...carried, total] : carried;
  const wholes = total ? world.index.entries.filter(({ names }) => names.some((name) => WHOLE.test(name))) : [];
  let found = world.checks.filter((check) => touches(check, carried.length > 0 ? carried : projects ? [projects] : [], tables) && (wholes.length === 0 || check.facts.some(({ row }) => wholes.some(({ rows }) => rows.includes(row)))));
  // Of several names two are added up by an identity of not many more rows; one that has a single name says nothing of the others.
  if (found.length === 0 && entries.length > 2 && tables.length === 0) found = world.checks.filter((check) => isSum(check) && check.facts.length <= entries.length + 1 && entries.filter((entry) => touches(check, [entry], [])).length > 1);
  // 「甲为什么对不上」 where all of it stands under one line: that line's own sum says why.
  const [only, more] = carried;
  const inner = only && !more && tables.length === 0 && !found.some((check) => (check.verdict === 'tail_error' || check.verdict === 'contradiction') && isWithin(check, carried)) ? innerChecks(world.checks, only) : [];
  if (inner.length > 0) found = [...inner, ...found];
  if (found.length === 0 && carried.length > 1 && entries.length > 1 && tables.length === 0) return notFound(context, 'no identity joins them', 'noCheck', about.map((entry) => entryName(context, entry)), [], entries.flatMap((entry) => lookupEntry(context, entry).claims));
  // 「1,783 和 1,779 对得上吗」: what is printed nowhere agrees with nothing.
  const unprinted = entries.length === 0 && query.claimed.length === 2 && !ADDS.test(query.text) ? query.claimed.filter(({ value, unit }) => (unit === null || unit.includes('万')) && value.gte(100) && !world.book.facts.some((fact) => fact.value?.abs().eq(value) === true)) : [];
  if (unprinted.length > 0) return notFound(context, 'a figure that is printed nowhere', 'notInDocument', unprinted.map(({ text }) => ({ zh: text, en: text })));
  if (found.length === 0 && about.length > 0) found = world.checks.filter((check) => check.facts.some((fact) => about.some(({ rows }) => rows.includes(fact.row))));
  if (found.length === 0 && (about.length > 0 || tables.length > 0)) return notFound(context, 'no identity joins them', 'noCheck', about.map((entry) => entryName(context, entry)));
  if (about.length === 0 && tables.length === 0 && wholes.length === 0) found = world.checks.filter(({ verdict }) => verdict === 'contradiction' || (verdict === 'tail_error' && !CONTRADICTS.test(query.spoken)));
  const adds = ADDS.test(query.text);
  if (adds && tables.length > 0 && !found.some(isSum)) found = world.checks.filter((check) => isSum(check) && touches(check, [], tables));
  // 「四个加起来对得上 1,200 吗」: the sum that has the figure.
  const stated = adds || /对得上|tie|match/i.test(query.text) ? world.checks.filter((check) => isSum(check) && query.claimed.some(({ value }) => [check.left.value, check.right.value].some((side) => side?.eq(value) === true))) : [];
  if (stated.length > 0 && (!found.some(isSum) || !found.some((check) => stated.includes(check)))) found = stated;
  const claimed = adds ? query.claimed.filter(({ value, unit }) => unit?.includes('元') === true || (unit === null && value.gte(decimal(100)))) : [];
  const ordered = [...found].sort((left, right) => (adds ? Number(isSum(right)) - Number(isSum(left)) : 0) || Number(right.verdict === 'contradiction') - Number(left.verdict === 'contradiction') || Number(isWithin(right, carried)) - Number(isWithin(left, carried)) || severity(left) - severity(right) || width(right, tables) - width(left, tables));
  const wanted = /尾差|rounding/i.test(query.text) ? ordered.filter(({ verdict }) => verdict === 'tail_error') : ordered;
  // Two figures under one name that differ do not agree, whatever else does: they are told first, and no verdict.
  const differ = (check: Check): boolean => check.verdict === 'different_basis' && !isSum(check);
  const apart = entries.length === 1 && query.tags.has('told') && wanted.some(differ) && !wanted.some(({ verdict }) => verdict === 'contradiction');
  const shown = (apart ? [...wanted.filter(differ), ...wanted.filter((check) => !differ(check))] : wanted).slice(0, MOST_CHECKS);
  const holds = !found.some(({ verdict }) => verdict === 'contradiction');
  const agreed = claimed.length === 0 || found.some(({ left, right }) => claimed.some((claim) => [left.value, right.value].some((side) => side !== null && sameMoney(claim, side, world.book.unit))));
  if (shown.length === 0) return notFound(context, 'no such identity', 'noCheck', about.map((entry) => entryName(context, entry)));
  return claims(context, `${found.length} identities of the document`, [
    ...(apart || /尾差|rounding/i.test(query.text) ? [] : [agreed ? { kind: 'verdict', right: holds, about: 'identity' } as const : { kind: 'verdict', right: false, about: 'figure' } as const]),
    ...shown.map((check): Claim => ({ kind: 'identity', check, figures: checkFigures(context, check) })),
    ...(shown[0]?.verdict === 'tail_error' ? roundingNote(context) : []),
  ], carried);
}

/** Identities that rounding puts off of the only line that a name consists of. */
function innerChecks(checks: readonly Check[], { rows }: Entry): Check[] {
  const inner = rows.flatMap(({ children }) => (children.length === 1 ? children : []));
  return checks.filter((check) => check.verdict === 'tail_error' && isSum(check) && check.facts.some(({ row }) => inner.includes(row)));
}

function sameMoney({ value, unit }: Claimed, side: Decimal, printed: string): boolean {
  const [asked, own] = unit === null ? [value, side] : [inYuan(value, unit), inYuan(side, printed)];
  return asked !== null && own !== null && asked.eq(own);
}

/** An identity with a computed side adds something up. */
function isSum({ left, right }: Check): boolean {
  return left.derivation !== null || right.derivation !== null;
}

function touches(check: Check, about: readonly Entry[], tables: readonly number[]): boolean {
  const rows = (facts: readonly Fact[], entry: Entry): boolean => facts.some(({ row }) => entry.rows.includes(row));
  const inTables = tables.length > 0 && tables.every((table) => check.places.some((place) => place.table === table));
  return about.every((entry) => rows(check.facts, entry)) && (tables.length === 0 || inTables);
}

/** What one name comes to and what it is made of say more of it than what it is only a part of. */
function isWithin(check: Check, about: readonly Entry[]): boolean {
  const own = new Set(about.length === 1 ? about[0]?.rows : []);
  const under = (row: Row | null): boolean => row !== null && (own.has(row) || under(row.parent));
  return own.size > 0 && check.facts.every(({ row }) => under(row));
}

function severity({ verdict }: Check): number {
  return ['contradiction', 'different_basis', 'tail_error', 'not_exhaustive', 'holds'].indexOf(verdict);
}

/** Whole-budget identities speak for a table before its rows do. */
function width(check: Check, tables: readonly number[]): number {
  return tables.length > 0 ? Number(check.left.value ?? 0) : 0;
}
