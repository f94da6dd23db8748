/** Cells: a row that the question names, crossed with the columns that it names by their everyday words. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import { isSetBeside } from '../../query/words/beside.ts';
import type { ColumnKind } from '../../query/words/column-words.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Query } from '../../query/query.ts';
import { topicsByUnit } from '../names/by-unit.ts';
import { agreement } from '../verdicts/claim-agreement.ts';
import { differenceClaim } from '../measures/compare.ts';
import { yardstickFirst } from '../../query/slots/multiples.ts';
import { withComparisonVerdict } from '../verdicts/verdicts.ts';
import { apart, crossed, nameAmong, rowsOf, wholeRows } from './cell-rows.ts';
import { claims, type Context } from '../context.ts';
import { multipleOf, printedFigure, sameCells, shareOf, sumOf, tailOf, valueOf } from '../figures.ts';
import { roundingNote } from '../verdicts/identities.ts';
import { resolveMentions } from '../names/resolve.ts';
import { displayName } from '../world.ts';

/** The rule that decides a question about cells; one message of several clauses may be one such question. */
export const CELLS = 'rows and columns';

const SOURCES: ReadonlySet<ColumnKind> = new Set(['general', 'fund', 'capital', 'account', 'business', 'operating', 'superior', 'affiliated', 'otherIncome', 'carried', 'duty', 'special', 'investment']);
const BUDGET: ReadonlySet<ColumnKind> = new Set(['basic', 'project']);
const FUNDS: ReadonlySet<ColumnKind> = new Set(['general', 'fund', 'capital']);
const WIDEST: readonly ColumnKind[] = ['procurement', 'sme', 'micro'];
const PROCURED: ReadonlySet<ColumnKind> = new Set(WIDEST);
/** 各占多少万 asks for the amounts. */
const AMOUNTS = pattern(/占(?:了|去)?(?:多少|几)(?:万|元|钱)/);
/** How well a row must be named to be crossed with a column in passing. */
const WELL_NAMED = 0.7;
/** 「甲今年多少，基本支出里多少」, "how much is A, and how much of it is …": the row's own figure is asked for before its cell. */
const OF_ROW_AND_CELL = pattern(/(?:多少|几)(?:个)?(?:钱|万|元)?(?:呢|啊)?\s*[,，;；、].*(?:多少|几)|\bhow much\b(?! of)[^,;]{0,60}?(?:[,;]|\band\b).*\bhow much\b/i);
/** "How much of § goes through procurement": what is asked of is a row, however it is called. */
const OF_ROW = pattern(/\b(?:how much|what (?:part|portion|amount|share)|which part) (?:of|from) (?:the |our )?$|^\W*(?:and |so )?(?:out )?of (?:the |our )?$/i);
const ACTS: ReadonlySet<string> = new Set(['lookup', 'compare', 'difference', 'sum', 'wholeRow', 'breakdown', 'share', 'define', 'check', 'reconcile', 'unknown', 'where', 'rank', 'change', 'convert', 'ratio']);

/** 「项目支出里最小的是甲吗」 ranks, and is no cell of what is named. */
const LEAST_SAID = pattern(/最[小少低]|\b(?:smallest|lowest|least)\b/i);

/** Whether columns are named, and what is asked of them stands in a table of this year. */
export function namesCells({ columns, table, part, tags, relativeYear }: Query): boolean {
  if (columns === null) return false;
  return table !== null || (part === null && relativeYear !== 'prior' && !(['why', 'most', 'rise', 'fall'] as const).some((tag) => tags.has(tag)) && !(columns.listed && !columns.tabular && columns.kinds.filter((kind) => kind !== 'total').length > 1));
}

export function cellsAnswer(context: Context): Answer | null {
  const { query } = context;
  const asked = query.columns;
  if (!asked || !namesCells(query)) return null;
  const across = rowOfTable(context, asked.kinds);
  if (across) return across;
  if (query.part !== null || !ACTS.has(query.act) || query.tags.has('why') || query.tags.has('most') || (query.act === 'rank' && LEAST_SAID.test(query.spoken) && isQuestionOfTruth(query.spoken, query.tags)) || query.tags.has('rise') || query.tags.has('fall')) return null;
  const kinds = asked.kinds.filter((kind) => kind !== 'total');
  // These columns are of this year: what they were before, and how they moved, stands elsewhere or nowhere.
  if (query.relativeYear === 'prior' || query.year === context.world.book.year - 1 || (query.act === 'change' && query.table === null && !asked.tabular)) return null;
  const [only] = kinds;
  // 「A 占项目支出一半」 takes the whole office's expenditure, and a group of columns has parts.
  if (kinds.length === 1 && (query.act === 'breakdown' || (query.act === 'share' && !asked.tabular && only !== undefined && BUDGET.has(only)))) return null;
  // 「政府采购占项目支出的比例」: one column is the other's whole.
  if (kinds.length === 2 && query.act === 'share' && query.mentions.length === 2 && query.mentions[1]?.gap.includes('share') === true && /占/.test(query.mentions[1].between)) return null;
  // "What share of the general public budget goes to projects": the first is the second's whole.
  if (kinds.length === 2 && query.act === 'share' && query.language === 'en' && only !== undefined && FUNDS.has(only) && !kinds.slice(1).some((kind) => FUNDS.has(kind)) && /\bof (?:the |our |all )?\S+.*\b(?:goes|went|is|are|was|were|for|on)\b/i.test(query.spoken) && !/\b(?:and|each|both)\b/i.test(query.spoken)) return null;
  // 「办公费比基本支出少多少」, "pay and basic expenditure": one name and one column that are set beside each other are two names; so are what is bought and a kind of expenditure.
  if ((kinds.length === 1 ? asked.rest.length > 0 : kinds.length === 2 && kinds.some((kind) => BUDGET.has(kind)) && kinds.some((kind) => PROCURED.has(kind)) && BETWEEN.has(query.act)) && !asked.tabular && query.table === null && query.mentions.length === 2 && (isSetBeside(query.mentions[1]?.between ?? '') || ADD_TO.test(query.spoken))) return null;
  // 「甲、基本支出、乙合计」 lists names: none of them is the other's column.
  if (asked.listed && !asked.tabular && query.table === null && (query.act !== 'lookup' || kinds.length > 1)) return null;
  // 「甲、乙和基本支出各多少」: each of three names.
  if (asked.listed && query.table === null && query.act === 'lookup' && asked.rest.length > 1 && kinds.length === 1 && !OF_TABLE.test(query.spoken)) return null;
  // 政府投资项目 is a project too: set against another name, or beside it, it is no column of that one.
  if (!asked.tabular && query.table === null && kinds.includes('investment') && query.mentions.length > 1 && (AMONG_NAMES.has(query.act) || (query.act === 'lookup' ? query.mentions.length > 2 : query.act === 'share' && kinds.length > 1))) return null;
  const topics = topicsByUnit(resolveMentions({ ...query, mentions: asked.rest, act: 'lookup', wanted: 'money', counter: null }, context.world.index), 'lookup');
  if (topics.some(({ certainty, mention }) => certainty !== 'sure' && mention.unknown.length > 0)) return null;
  // A word of a name ("services") is no row where nothing speaks of a table.
  if (!asked.tabular && query.table === null && topics.some(({ mention, hits }) => mention.code === null && !OF_ROW.test(query.spoken.slice(0, mention.from)) && (hits[0]?.score ?? 1) < WELL_NAMED)) return null;
  const named = [...new Set(topics.flatMap(({ certainty, entry, choices }) => (certainty === 'sure' && entry ? [entry] : certainty === 'several' ? onlyRow(context, choices, kinds) : [])))];
  if (named.length === 0 && topics.length > 0) return null;
  // 「总预算、基本支出、政府采购各多少」: the total is one of the names, and no column of the others' table.
  if (named.length === 0 && query.table === null && query.wholes.length > 0 && !asked.tabular && kinds.length > 1 && !asked.kinds.includes('total') && query.act === 'lookup') return null;
  const code = topics.map(({ mention }) => mention.code).find((one) => one !== null) ?? null;
  const rows = named.length > 0 ? named.flatMap((entry) => apart(rowsOf(context, entry, code), kinds)) : [wholeRows(context, kinds)];
  const found = rows.map((own) => crossed(own, kinds));
  if (query.act === 'ratio' && (found.length !== 2 || kinds.length !== 1)) return null;
  const missing = found.some((facts) => facts.length !== kinds.length);
  if (missing || found.length === 0) return null;
  // One column of one row is a lookup that other rules know too; they say more where nothing speaks of a table.
  if (named.length === 0 && !asked.tabular && !asked.wholeOffice && query.table === null && !((query.act === 'share' || only === 'sme' || kinds.includes('micro')) && kinds.length > 1) && kinds.length < 3 && !(asked.kinds.includes('total') && kinds.length === 2 && kinds.every((kind) => BUDGET.has(kind)))) return null;
  // A fund that pays nothing of it, where it was said to, leaves open how much it is.
  const withTotal = (asked.kinds.includes('total') || (named.length === 1 && kinds.length === 1 && query.table === null && (OF_ROW_AND_CELL.test(query.spoken) || (isQuestionOfTruth(query.spoken, query.tags) && found.flat().every(({ value }) => value?.eq(0) === true))))) && query.act !== 'share';
  const shown = found.map((facts) => (withTotal ? withHead(facts) : facts));
  const figures = shown.flat().map((fact) => printedFigure(context.world.nameOf(displayName(fact.row)), fact, sameCells(context.world.book.facts, fact)));
  const cells = shown.flat().map((fact, at): Claim => ({ kind: 'cell', name: nameAmong(context, fact.row, rows.length > named.length ? rows.flat() : []), column: columnLabel(context, fact), figure: figures[at] as Figure }));
  // The office's own cells are what their columns' names stand for.
  const subjects = named.length > 0 ? named : context.world.index.entries.filter(({ facts }) => shown.flat().some((fact) => facts.includes(fact)));
  const answer = claims(context, CELLS, [...computed(context, kinds, found), ...cells], subjects, figures);
  return isQuestionOfTruth(query.spoken, query.tags) && query.claimed.length === 0 ? withComparisonVerdict(context, answer) : answer;
}

/** 「表12的基本支出和财政拨款」: where the table has no such column, 基本支出 is its row. */
function rowOfTable(context: Context, kinds: readonly ColumnKind[]): Answer | null {
  const { query, world } = context;
  const names = kinds.filter((kind) => BUDGET.has(kind));
  const rest = kinds.filter((kind) => !BUDGET.has(kind) && kind !== 'total');
  if (query.table === null || names.length !== 1 || rest.length === 0 || !ACTS.has(query.act)) return null;
  const own = world.book.rows.filter(({ place, facts }) => place.table === query.table && facts.length > 1);
  const row = own.find(({ label }) => label.replace(/\s/g, '') === (names[0] === 'basic' ? '基本支出' : '项目支出'));
  const cells = row ? crossed([row], rest) : [];
  if (!row || cells.length !== rest.length || own.some((one) => crossed([one], names).length > 0)) return null;
  const shown = kinds.includes('total') ? withHead(cells) : cells;
  const figures = shown.map((fact) => printedFigure(context.world.nameOf(displayName(row)), fact));
  return claims(context, CELLS, shown.map((fact, at): Claim => ({ kind: 'cell', name: world.nameOf(displayName(row)), column: columnLabel(context, fact), figure: figures[at] as Figure })), world.index.entries.filter(({ rows }) => rows.includes(row)), figures);
}

/** Of several names the one whose rows have all the columns. */
function onlyRow(context: Context, choices: readonly Entry[], kinds: readonly ColumnKind[]): Entry[] {
  const fitting = choices.filter((entry) => crossed(rowsOf(context, entry, null), kinds).length === kinds.length);
  return fitting.length === 1 ? fitting : [];
}

/** A cell by its row and its column; the office's own by the column alone. */
export function cellName(context: Context, fact: Fact): Name {
  const column = labelled(context, fact);
  if (fact.row.role !== 'item' || fact === fact.row.facts[0]) return column;
  const row = context.world.nameOf(displayName(fact.row));
  return { zh: `${row.zh}的${column.zh}`, en: `${column.en ?? column.zh} of ${row.en ?? row.zh}` };
}

/** A column of a table over the whole office. */
export function wholeOfColumn(context: Context, table: number | null, kind: Exclude<ColumnKind, 'total'>): Figure | null {
  const [fact] = crossed(wholeRows({ ...context, query: { ...context.query, table } }, [kind]), [kind]);
  return fact ? printedFigure(labelled(context, fact), fact) : null;
}

/** "Add A to B" adds up the two of them. */
const ADD_TO = pattern(/^\W*(?:please |and |so |now )*add (?:the )?[^,;?]{3,60}? to (?:the )?[a-z]/i);

/** Words that add the columns up. */
const ADDED = pattern(/加|合计|之和|一共|总共|\bplus\b|\badd|\bsum\b|together/i);

function withHead(facts: readonly Fact[]): Fact[] {
  const head = facts[0]?.row.facts[0];
  return head && !facts.includes(head) ? [head, ...facts] : [...facts];
}

/** What the question does with the cells: adds them up against a total, compares two, takes their share. */
function computed(context: Context, kinds: readonly ColumnKind[], found: readonly (readonly Fact[])[]): Claim[] {
  const { query, world } = context;
  const [facts] = found;
  if (BETWEEN.has(query.act) && found.length === 2 && kinds.length === 1) return betweenRows(context, found.flat());
  if (query.act === 'sum' && found.length > 1 && kinds.length === 1 && query.claimed.length === 0) return rowsAdded(context, found.flat());
  if (!facts || found.length > 1) return [];
  const figure = (fact: Fact): Figure => printedFigure(labelled(context, fact), fact);
  const [first, second] = facts.map(figure);
  const head = facts[0]?.row.facts[0];
  const asksShare = (query.act === 'share' || query.percent) && !AMOUNTS.test(query.text);
  if (asksShare) {
    const pairs: (readonly [Figure, Figure])[] = kinds.length > 1 && kinds.every((kind) => PROCURED.has(kind)) ? shareOfProcurement(kinds, facts.map(figure)) : head ? facts.flatMap((fact) => (fact === head ? [] : [[figure(fact), figure(head)] as const])) : [];
    const wider = ofWholeColumn(context, kinds);
    const wholes = wider && kinds.length === 1 && first ? [[first, wider] as const] : pairs;
    return wholes.flatMap(([part, whole]): Claim[] => (valueOf(whole).eq(0) ? [] : [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }]));
  }
  // 「采购 900，其中小微 200，对吗」: each column has its own number; nothing is added up.
  if (query.claimed.length > 0 && query.claimed.length <= facts.length && isQuestionOfTruth(query.spoken, query.tags) && query.act !== 'reconcile' && !ADDED.test(query.spoken)) {
    const right = query.claimed.every((claim, at) => agreement(claim, facts.slice(at, query.claimed.length === 1 ? undefined : at + 1).map(figure), false) === 'right');
    return [{ kind: 'verdict', right, about: 'figure' }];
  }
  const checks = query.act === 'check' || query.act === 'reconcile' || /差|吻合|对[得不]上|等于|不等|不是一个数|[算加写]错|不一样|不一致|come to|match|add up|equal/i.test(query.text);
  // What is reserved for some firms is a part of all procurement: they are never added up.
  if (((query.act === 'sum' && !kinds.every((kind) => PROCURED.has(kind))) || checks) && facts.length > 1 && head && !facts.includes(head)) {
    const inProcured = kinds.length > 2 && kinds.every((kind) => PROCURED.has(kind)) ? facts[kinds.indexOf('procurement')] : undefined;
    const items = facts.filter((fact) => fact !== inProcured).map(figure);
    const total = sumOf({ zh: '所列各项', en: 'the cells named' }, items, world.book.year);
    const whole = figure(inProcured ?? head);
    const right = valueOf(total).eq(valueOf(whole));
    const sum: Claim = { kind: 'sum', items, total, left: [] };
    if (!checks) return [sum];
    // What rounding explains is no contradiction.
    const rounded = !right && valueOf(total).minus(valueOf(whole)).abs().lte(tailOf([...items, whole]));
    return [...(rounded ? [] : [{ kind: 'verdict', right, about: 'identity' } as const]), sum, ...(right ? [] : [differenceClaim(total, whole)]), ...(rounded ? roundingNote(context) : [])];
  }
  if ((query.act === 'difference' || query.act === 'compare') && facts.length === 2 && first && second) return [differenceClaim(first, second)];
  return [];
}

/** "Add up A, B and C in basic expenditure": one column of several rows, of which none holds another. */
function rowsAdded(context: Context, facts: readonly Fact[]): Claim[] {
  const rows = new Set(facts.map(({ row }) => row));
  const holds = facts.some(({ row }) => { for (let above = row.parent; above; above = above.parent) if (rows.has(above)) return true; return false; });
  const items = facts.map((fact) => printedFigure(context.world.nameOf(displayName(fact.row)), fact));
  if (holds || rows.size < facts.length || new Set(items.map(({ unit }) => unit)).size > 1) return [];
  return [{ kind: 'sum', items, total: sumOf({ zh: '所列各项', en: 'the cells named' }, items, context.world.book.year), left: [] }];
}

const OF_TABLE = pattern(/[列栏格表行]|\b(?:tables?|columns?|rows?|cells?)\b/i);
const AMONG_NAMES: ReadonlySet<string> = new Set(['difference', 'compare', 'ratio', 'sum', 'average']);
const BETWEEN: ReadonlySet<string> = new Set(['difference', 'compare', 'ratio', 'check']);

/** "A vs B in the basic expenditure table: what's the gap": one column of two rows; no number that is stated. */
function betweenRows(context: Context, facts: readonly Fact[]): Claim[] {
  const { query, world } = context;
  const figures = facts.map((fact) => printedFigure(world.nameOf(displayName(fact.row)), fact));
  const [left, right] = query.act === 'ratio' && yardstickFirst(query.spoken, query.columns?.rest ?? []) ? figures.reverse() : figures;
  if (!left || !right || left.unit !== right.unit || query.claimed.length > 0 || (query.act === 'check' && !THAN.test(query.spoken))) return [];
  if (query.act !== 'ratio') return [differenceClaim(left, right)];
  return valueOf(right).gt(0) ? [{ kind: 'ratio', part: left, whole: right, multiple: multipleOf(left.name, left, right) }] : [];
}
const THAN = pattern(/比|超过|不如|\b(?:than|exceeds?)\b/i);

function shareOfProcurement(kinds: readonly ColumnKind[], figures: readonly Figure[]): (readonly [Figure, Figure])[] {
  const whole = figures[kinds.indexOf(WIDEST.find((kind) => kinds.includes(kind)) ?? 'procurement')];
  return whole ? figures.flatMap((figure) => (figure === whole ? [] : [[figure, whole] as const])) : [];
}

/** 「机关服务占采购总额多少」: the column over the whole office is the base. */
function ofWholeColumn(context: Context, kinds: readonly ColumnKind[]): Figure | null {
  const [kind] = kinds;
  if (!kind || !/全部|总|所有|整个|\ball\b|\btotal\b|overall|whole/i.test(context.query.text)) return null;
  const [fact] = crossed(wholeRows({ ...context, query: { ...context.query, table: null } }, kinds), kinds);
  return fact && context.topics.length > 0 && fact.value?.gt(0) === true && !SOURCES.has(kind) ? printedFigure(labelled(context, fact), fact) : null;
}

/** The first column of a row is the row's own figure. */
function labelled(context: Context, fact: Fact): Name {
  return fact.row.role === 'item' && fact === fact.row.facts[0] ? context.world.nameOf(displayName(fact.row)) : columnLabel(context, fact);
}

/** A column by its name, or as it is headed. */
export function columnLabel(context: Context, fact: Fact): Name {
  const leaf = fact.column.at(-1) ?? '';
  const own = columnName(fact) ?? (/^[合小]计$/.test(leaf) ? fact.column.at(-2) : undefined) ?? leaf;
  return context.world.nameOf(own.replace(/^其中[:：]/, ''));
}
