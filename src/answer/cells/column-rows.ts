/** 「哪些科目有政府采购」, "which line has the most procurement": the rows of a table by what stands in one of its columns. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import type { ColumnKind } from '../../query/words/column-words.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { resolveMentions } from '../names/resolve.ts';
import type { Answer, Claim, Figure, ListItem, ListWhat } from '../answer.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import { cellIn } from './cell-rows.ts';
import { claims, notFound, type Context } from '../context.ts';
import { printedFigure, sumOf, valueOf } from '../figures.ts';
import { countOf, passes } from '../sets/rank-figures.ts';
import { basisNamed } from '../sets/levels.ts';
import { displayName, type World } from '../world.ts';

const ROWS_ASKED = pattern(/科目|哪[些几个一]?类|大类|功能类|经济类|项目(?:都)?[是有]?哪|哪[些几]个?(?:支出|采购)?项目|(?:几|多少)个(?:支出|采购)?项目|哪[些几]行|(?:为|是)(?:零|0)的[^，,。]{0,6}项目|\b(?:which|what|how many|list|name)\b.{0,24}\b(?:lines?|subjects?|accounts?|line items?|headings?|codes?|functions?|programmes?|rows?|projects?|items?|class(?:es)?|categor(?:y|ies))\b/i);
const PROJECTS = pattern(/项目(?!支出)|\bprojects?\b/i);
const ACTS: ReadonlySet<string> = new Set(['breakdown', 'rank', 'filter', 'count', 'lookup', 'sum', 'unknown']);
/** Columns of the table of the three public expenses have no rows to choose from; basic and project expenditure and government investment are names too. */
const NOT_CHOSEN: ReadonlySet<ColumnKind> = new Set(['total', 'abroad', 'reception', 'purchase', 'running', 'basic', 'project', 'investment']);
const PROCURED: readonly Exclude<ColumnKind, 'total'>[] = ['micro', 'sme', 'procurement'];
/** Two columns side by side. */
const LISTED = pattern(/采购[^,，。]{0,4}(?:和|与|、|但|却)|\bprocurement (?:and|but|or|,)/i);
/** All of them in an order, not the first. */
const ORDERED = pattern(/从[大小高低多少]到|排(?:个)?[序列]|\b(?:sort(?:ed)?|order(?:ed)?|ranked?|rank them)\b|\b(?:largest|biggest|smallest|highest|lowest) first\b/i);
/** 「政府采购分为哪几类」 asks for its own kinds, not for the rows that have some of it. */
const INTO_KINDS = pattern(/(?:分(?:为|成|了)?|划分成?|包括|包含)(?:哪|几)[些几]?(?:个|大)?[类种]/);
const LONGEST = 20;
/** 「采购预算为零的项目」, 「采购不为零的」 */
const NOTHING = pattern(/(?<!不)(?:为|是|等于)(?:零|0(?![\d.]))|一(?:点|分钱?|毛钱?)都?[没不]|\b(?:nothing|none|zero|without)\b|\bno (?:share|part|portion|money|amount|budget|reserved?|procurement|smes?)\b/i);
const NOT_NOTHING = pattern(/不(?:为|是|等于)(?:零|0)|\b(?:not|non-?) ?zero\b/i);
/** What those rows come to is asked for too. */
const SUMMED = pattern(/加起来|加在一|合计|一共|总共|\b(?:together|altogether|in total|add(?:ed)? up|combined)\b/i);

export function columnRowsAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const kinds = query.columns?.kinds.filter((kind) => kind !== 'total') ?? [];
  // Of two procurement columns the narrower is meant: "procurement from SMEs".
  const kind = kinds.length > 1 && kinds.every((one) => PROCURED.includes(one)) && !LISTED.test(query.spoken) ? PROCURED.find((one) => kinds.includes(one)) : kinds[0];
  const basis = basisNamed(query.spoken);
  const byClass = basis !== null && (kind === 'basic' || kind === 'project') && query.act === 'rank';
  if (!kind || (kinds.length > 1 && kind === kinds[0] && !PROCURED.includes(kind)) || (kinds.length > 1 && LISTED.test(query.spoken)) || (NOT_CHOSEN.has(kind) && !byClass) || !ACTS.has(query.act) || query.direction !== null || query.part !== null || (query.act === 'breakdown' && INTO_KINDS.test(query.spoken))) return null;
  const named = claimedFirst(context);
  if (!named && (!ROWS_ASKED.test(query.spoken) || query.columns?.rest.some(({ unknown, text }) => unknown.length === 0 && !ROW_WORD.test(text)) === true)) return null;
  const found = rowsWith(world, kind, query.table, byClass ? basis : PROJECTS.test(query.spoken) ? 'project' : null).flatMap((row): Figure[] => {
    const fact = cellIn(row, kind);
    return fact ? [printedFigure(world.nameOf(displayName(row)), fact)] : [];
  });
  if (found.length < 2) return null;
  // What nothing of is bought at all reserves nothing either, and is no purchase.
  const bought = ({ facts }: Figure): boolean => kind === 'procurement' || !PROCURED.includes(kind) || (facts[0] ? cellIn(facts[0].row, 'procurement') : undefined)?.value?.gt(0) !== false;
  const without = (NOTHING.test(query.spoken) || (query.tags.has('negation') && !NOT_NOTHING.test(query.spoken))) && query.thresholds.length === 0;
  const ordered = [...found].sort((left, right) => (query.order === 'least' ? valueOf(left).cmp(valueOf(right)) : valueOf(right).cmp(valueOf(left))));
  const fitting = ordered.filter((figure) => (without ? valueOf(figure).eq(0) && bought(figure) : valueOf(figure).gt(0)) && query.thresholds.every((limit) => passes(figure, limit)));
  if (fitting.length === 0) return notFound(context, 'no row has it in the column', 'noneMatch');
  const verdict = named ? verdictOn(fitting, named) : [];
  if (named && verdict.length === 0) return null;
  const single = query.act === 'rank' && query.n === null && !ORDERED.test(query.spoken);
  const chosen = query.nth !== null && query.nth > 0 ? fitting.slice(query.nth - 1, query.nth) : fitting.slice(0, single ? 1 : query.n ?? LONGEST);
  const what: ListWhat = query.nth !== null ? 'nth' : query.thresholds[0]?.side ?? (query.act === 'rank' ? (query.order === 'least' ? 'least' : 'most') : 'items');
  const items = chosen.map((figure, at): ListItem => ({ figure, rank: what === 'items' || query.thresholds.length > 0 ? null : (query.nth ?? 1) + at, extra: null }));
  const subjects = world.index.entries.filter(({ rows }) => chosen.some(({ facts }) => facts.some(({ row }) => rows.includes(row))));
  const [fact] = fitting[0]?.facts ?? [];
  const scope = fact ? columnName(fact) : null;
  const list: Claim = { kind: 'list', of: null, what, items, count: what === 'most' || what === 'least' || what === 'nth' ? null : countOf(context, fitting), total: null, remainder: null, scope: scope === null ? null : world.nameOf(scope), rest: what === 'items' ? fitting.length - chosen.length : 0 };
  const own = without ? chosen.flatMap((figure) => headOf(context, figure, kind)) : chosen;
  const total = SUMMED.test(query.spoken) && !single && own.length > 1 && own.length === fitting.length ? sumOf({ zh: '所列各项', en: 'the items listed' }, own, world.book.year) : null;
  const sum: Claim[] = total ? [{ kind: 'sum', items: own, total, left: [] }] : [];
  return { ...claims(context, 'rows by a column', [...verdict, list, ...(without && !total ? ownAmounts(context, own) : []), ...sum], subjects, total ? [total] : chosen), pool: fitting };
}

/** Nothing but zeros says little: what the rows themselves come to stands in the first column. */
function ownAmounts({ world }: Context, own: readonly Figure[]): Claim[] {
  const column = own[0]?.facts[0] ? columnName(own[0].facts[0]) : null;
  return own.length === 0 || column === null ? [] : [{ kind: 'list', of: null, what: 'items', items: own.map((figure) => ({ figure, rank: null, extra: null })), count: null, total: null, remainder: null, scope: world.nameOf(column), rest: 0 }];
}

function headOf({ world }: Context, { facts }: Figure, kind: Exclude<ColumnKind, 'total'>): Figure[] {
  const row = facts[0]?.row;
  const head = row && ((kind === 'procurement' ? undefined : PROCURED.includes(kind) ? cellIn(row, 'procurement') : undefined) ?? row.facts[0]);
  return row && head?.value ? [printedFigure(world.nameOf(displayName(row)), head)] : [];
}

/** 「机关服务的采购额最大吗」: the one name that is said to be first. */
function claimedFirst({ query, world }: Context): Entry | null {
  if (query.act !== 'rank' || query.n !== null || query.nth !== null || !isQuestionOfTruth(query.spoken, query.tags)) return null;
  const topics = resolveMentions({ ...query, mentions: query.columns?.rest ?? [], act: 'lookup', wanted: 'money', counter: null }, world.index);
  const [topic, ...others] = topics;
  return topic?.certainty === 'sure' && others.length === 0 ? topic.entry : null;
}

/** Nothing is judged of a name that has no row there. */
function verdictOn(fitting: readonly Figure[], { rows }: Entry): Claim[] {
  const at = fitting.findIndex(({ facts }) => facts.some(({ row }) => rows.includes(row)));
  return at < 0 ? [] : [{ kind: 'verdict', right: at === 0, about: 'comparison' }];
}

const ROW_WORD = pattern(/^(?:(?:item )?levels?(?: codes?)?|subjects?|accounts?|lines?|headings?|codes?|functions?|rows?|items?|科目|款项?)$/i);

/** The lowest rows of the first table that has something in the column: of projects where they are asked for, else of functions. */
function rowsWith(world: World, kind: Exclude<ColumnKind, 'total'>, table: number | null, basis: Row['basis'] | null): Row[] {
  const own = world.book.rows.filter((row) => row.role === 'item' && row.place.table !== null && row.basis !== 'performance' && row.children.length === 0 && row.facts.length > 1 && cellIn(row, kind) !== undefined && (table === null || row.place.table === table));
  const asked = own.filter((row) => (basis === null ? row.basis !== 'project' : row.basis === basis));
  // One table has the column empty where another has the money: 「哪些科目用政府性基金」.
  const first = [...asked, ...own].find((row) => cellIn(row, kind)?.value?.gt(0) === true) ?? asked[0] ?? own[0];
  const from = first && asked.includes(first) ? asked : own;
  return from.filter(({ place }) => place.table === first?.place.table);
}
