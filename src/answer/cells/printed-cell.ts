/**
 * 「表7 合计那一列，增减额那行是多少」, 「甲在表3和表5里各是多少」, 「表12 其他资金那列合计多少，是哪个项目的」: rows and columns of
 * tables by the labels that they print, whatever these are. What is left of the question must be words for tables.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { recent } from '../../budget/recent.ts';
import { printedTable } from '../../budget/table-number.ts';
import type { Query } from '../../query/query.ts';
import { columnWords } from '../../query/words/column-words.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { printedFigure, shareOf, valueOf } from '../figures.ts';
import { displayName } from '../world.ts';
import { cellIn, nameAmong } from './cell-rows.ts';
import { CELLS, columnLabel } from './cells.ts';

const ACTS: ReadonlySet<string> = new Set(['lookup', 'sum', 'wholeRow', 'breakdown', 'share', 'define', 'check', 'reconcile', 'compare', 'difference', 'change', 'prior', 'parent', 'where', 'count', 'filter', 'unknown']);
/** More cells than these are a table. */
const MOST = 8;
const LONGEST = 20;
/** What may stand around the labels. */
const AROUND = pattern(/(?:请问|帮我|麻烦|查|看|一下|告诉我?|报|下)+|[那这一两二三几各每]*[个]?[列栏行格]|(?:这|那)?[两二]个?(?:表|数字?)?|里面?|其中|当中|(?:分别|各自?|都|到底|对应)?(?:是|为|有|要|填|写|印)?(?:的|了|着)?(?:多少|几|什么|啥)(?:钱|万元?|数)?|分别|各自?|一共|总共|数[字额目据]?|金额|(?:为什么|怎么)?(?:不一样|不同|不一致|对不上|一样|一致|相同)|吗|万元|元|[和与跟及在的是为上中里呢啊数表]|\b(?:in|on|of|for|from|the|what|which|is|are|was|figures?|amounts?|numbers?|rows?|columns?|lines?|cells?|tables?|and|how|much|value|total of|under|it|say|each|respectively|show|give|me)\b|[\s\p{P}]/giu);
const ROWS_ASKED = /(?:是|有|属于|在|都是|归)*哪(?:些|[一几]?[个项行笔类]|几)?(?:项目|任务|科目|行|支出)?(?:的|有|用了?|里)*(?:不(?:是|为|等于)?(?:零|0)|有数|有钱)?|\bwhich (?:projects?|rows?|lines?|tasks?|items?)(?: (?:has|have|is it|are they))?\b/gi;
const SHARE_SAID = pattern(/占(?:了|到)?|(?:总额|总数|合计|总计|小计|全部|总的)?的?(?:比例|比重|百分之(?:几|多少))|\bwhat (?:share|percentage) of (?:the )?(?:total|column)\b/gi);

const TOTALS = /[总合共]计|总[额数]|[一总]共|\b(?:grand )?totals?\b/g;

interface Found { rest: string; rows: readonly Row[]; columns: readonly ((row: Row) => Fact[])[] }

/** Whether a table is named, and nothing but its labels is asked of it. */
export function asksOfTable({ table, act, part, thresholds, tags }: Query): boolean {
  return table !== null && ACTS.has(act) && part === null && thresholds.length === 0 && !(['why', 'most', 'least', 'rank', 'average'] as const).some((tag) => tags.has(tag));
}

export function printedCellAnswer(context: Context): Answer | null {
  const { query, world, topics } = context;
  if (!asksOfTable(query) || query.claimed.length > 0) return null;
  const text = query.spoken.toLowerCase();
  const numbers = world.book.tables.map(({ number }) => number).filter((number) => tablePattern(printedTable(number)).test(text));
  const [table, other] = numbers;
  if (table === undefined) return null;
  const bare = squeezed(numbers.reduce((words, number) => words.replace(tablePattern(printedTable(number)), ';'), text), query.language === 'zh');
  if (other !== undefined) return acrossTables(context, numbers, bare);
  // Its total, and a name that heads a column of it, are told by their names.
  if (bare.replace(TOTALS, ' ').replace(AROUND, '') === '') return null;
  const found = labelled(context, table, bare);
  const asksRows = ROWS_ASKED.test(found.rest);
  ROWS_ASKED.lastIndex = 0;
  const share = query.act === 'share' || query.percent;
  const rest = found.rest.replace(asksRows ? ROWS_ASKED : /$^/, ' ').replace(share ? SHARE_SAID : /$^/, ' ').replace(found.rows.length === 0 ? TOTALS : /$^/g, ' ').replace(AROUND, '');
  if (rest !== '' || found.columns.length === 0) return null;
  const totals = found.rows.length === 0 ? totalRows(context, table) : [];
  const rows = found.rows.length > 0 ? found.rows : totals;
  const cells = cellsOf(rows, found.columns);
  if (cells === null || (share && cells.length !== 1)) return null;
  if (found.rows.length === 0 && query.act === 'lookup' && topics.length === 1 && topics[0]?.certainty === 'sure' && cells.length === 1 && topics[0].entry?.facts.some((fact) => cells.includes(fact)) === true) return null;
  const told = cells.map((fact) => tell(context, fact, cells));
  const shares = share ? shareOfColumn(context, table, found, cells) : [];
  if (share && shares.length === 0) return null;
  const list = asksRows && found.rows.length === 0 ? filledRows(context, table, found) : null;
  if (asksRows && !list) return null;
  const subjects = world.index.entries.filter((entry) => entry.rows.some((row) => found.rows.includes(row)));
  return claims(context, CELLS, [...shares, ...told, ...(list ? [list] : [])], subjects, cells.map((fact) => figureOf(context, fact)));
}

/** What a name, or the last line, is in each of the tables. */
function acrossTables(context: Context, numbers: readonly number[], text: string): Answer | null {
  if (context.query.act === 'parent' || context.query.act === 'where') return null;
  const each = numbers.map((number) => ({ number, ...labelled(context, number, text) }));
  const found = each.filter(({ rest, rows, columns }) => rest.replace(rows.length === 0 ? TOTALS : /$^/g, ' ').replace(AROUND, '') === '' && (rows.length > 0 || columns.length > 0 || text.search(TOTALS) >= 0));
  if (found.length < numbers.length || !/各|分别|多少|\beach\b|\brespectively\b|\bhow much\b/.test(context.query.spoken)) return null;
  const facts = found.flatMap(({ number, rows, columns }) => (columns.length > 0 ? cellsOf(rows.length > 0 ? rows : totalRows(context, number), columns) : outermost(rows.length > 0 ? rows : totalRows(context, number)).slice(0, 1).flatMap((row) => row.facts.filter(({ value, measure }) => value !== null && measure === 'amount').slice(0, 1))) ?? []);
  if (facts.length < numbers.length || facts.length > MOST) return null;
  const told = facts.map((fact): Claim => { const name = inTable(context, fact); return { kind: 'where', name, figure: printedFigure(name, fact) }; });
  return claims(context, CELLS, told, context.world.index.entries.filter((entry) => facts.some(({ row }) => row.role === 'item' && entry.rows.includes(row))), told.flatMap((claim) => (claim.kind === 'where' ? [claim.figure] : [])));
}

function inTable({ world }: Context, { row, place, column }: Fact): Name {
  const { zh, en } = world.nameOf(displayName(row));
  const head = row.facts[0]?.column === column ? '' : `，${column.join(' > ')}`;
  return { zh: `${zh}（表 ${printedTable(place.table ?? 0)}${head}）`, en: `${en ?? zh} (table ${printedTable(place.table ?? 0)})` };
}

/** The labels of the table that the text has, the longest first, and what is left of it. */
function labelled(context: Context, table: number, text: string): Found {
  const { world, query, topics } = context;
  const own = world.book.rows.filter(({ place, role, facts }) => place.table === table && role !== 'indicator' && facts.some(({ value }) => value !== null));
  const say = (label: string): string[] => (query.language === 'zh' ? forms(label) : [world.nameOf(label).en?.toLowerCase() ?? '', ...forms(label)]);
  const rowNames = new Map<string, Row[]>();
  for (const row of own) for (const name of say(row.label)) rowNames.set(name, [...(rowNames.get(name) ?? []), row]);
  const columnNames = new Map<string, (row: Row) => Fact[]>();
  for (const path of new Set(own.flatMap(({ facts }) => facts.map(({ column }) => column.join('\n'))))) {
    const parts = path.split('\n');
    const leaf = parts.at(-1) ?? '';
    for (const name of [...say(leaf), ...forms(`${parts.at(-2) ?? ''}${leaf}`)]) if (!columnNames.has(name)) columnNames.set(name, ({ facts }) => facts.filter(({ column, value }) => value !== null && (say(column.at(-1) ?? '').includes(name) || forms(`${column.at(-2) ?? ''}${column.at(-1) ?? ''}`).includes(name))));
  }
  let rest = text;
  const rows: Row[][] = [];
  const columns: { at: number; cells: (row: Row) => Fact[] }[] = [];
  const names = [...new Set([...rowNames.keys(), ...columnNames.keys()])].filter((name) => name.length > 1).sort((left, right) => right.length - left.length);
  const take = (name: string): void => {
    const at = rest.indexOf(name);
    if (at < 0) return;
    rest = `${rest.slice(0, at)}${' '.repeat(name.length)}${rest.slice(at + name.length)}`;
    const [asRow, asColumn] = [rowNames.get(name), columnNames.get(name)];
    // 合计 is a line and a column: said of a column it is that line, and a line's own column else.
    if (asRow && (!asColumn || !/^.{0,2}[列栏]/.test(rest.slice(at + name.length)))) rows.push(asRow);
    else if (asColumn) columns.push({ at, cells: asColumn });
  };
  for (const name of names) if (!BARE.has(name)) take(name);
  // What people call a column of the templates, and a row by other words.
  for (const { kind, at, to } of columnWords(rest, table)?.places ?? []) {
    if (kind === 'total' || rest.slice(Math.floor(at), to).trim() === '') continue;
    rest = `${rest.slice(0, Math.floor(at))}${' '.repeat(to - Math.floor(at))}${rest.slice(to)}`;
    columns.push({ at, cells: (row) => [cellIn(row, kind)].flatMap((fact) => fact ?? []) });
  }
  for (const { certainty, entry, mention } of topics) {
    const words = squeezed(mention.text.toLowerCase(), query.language === 'zh');
    const said = certainty === 'sure' && entry && words.length > 1 ? entry.rows.filter((row) => own.includes(row)) : [];
    if (said.length === 0 || !rest.includes(words)) continue;
    rest = rest.replace(words, ' ');
    rows.push(said);
  }
  for (const name of names) if (BARE.has(name)) take(name);
  return { rest, rows: withinUnit(rows), columns: columns.sort((left, right) => left.at - right.at).map(({ cells }) => cells) };
}

/** 采购小计 is one column: what every table has is looked for last. */
const BARE: ReadonlySet<string> = new Set(['小计', '合计', '总计', '总额', '金额', '预算数']);

/** Of a unit that is named beside its row only that unit's row is meant. */
function withinUnit(groups: readonly (readonly Row[])[]): Row[] {
  const all = groups.flat();
  const units = new Set(all.filter(({ role }) => role === 'unit').map(({ budgetUnit }) => budgetUnit));
  const inside = all.filter(({ role, budgetUnit }) => role !== 'unit' && budgetUnit !== null && units.has(budgetUnit));
  if (inside.length > 0) return inside;
  return groups.flatMap(outermost);
}

/** Of rows of one name those of the whole office, where it has its own. */
function outermost(rows: readonly Row[]): Row[] {
  const whole = rows.filter(({ budgetUnit, role }) => budgetUnit === null || role === 'unit');
  return whole.length > 0 ? whole : [...rows];
}

/** One cell of each row and column; a class and its only subclass are told once. Null where one is missing or they are too many. */
function cellsOf(rows: readonly Row[], columns: Found['columns']): Fact[] | null {
  const facts = rows.flatMap((row) => columns.flatMap((cells) => cells(row)));
  const complete = rows.length > 0 && columns.every((cells) => rows.some((row) => cells(row).length > 0));
  const once = facts.filter((fact, at) => facts.findIndex((one) => one.row.label === fact.row.label && one.row.budgetUnit === fact.row.budgetUnit && one.printed === fact.printed && one.column.join() === fact.column.join()) === at);
  return complete && once.length <= MOST && once.every(({ measure }) => measure === 'amount' || measure === 'change') ? once : null;
}

function totalRows({ world, query }: Context, table: number): Row[] {
  const year = query.year ?? (query.relativeYear === 'prior' ? world.book.year - 1 : world.book.year);
  const own = world.book.rows.filter(({ place, role, basis, facts }) => place.table === table && (role === 'total' || role === 'unit' || (basis === 'receptions' && facts[0]?.year === year && facts[0].measure === 'amount')));
  return [...own.filter(({ role }) => role === 'total'), ...own.filter(({ role }) => role === 'unit'), ...own].slice(0, 1);
}

/** The lowest rows that have something in the column. */
function filledRows(context: Context, table: number, { columns }: Found): Claim | null {
  const [cells, more] = columns;
  const rows = context.world.book.rows.filter(({ place, role, children }) => place.table === table && role === 'item' && children.length === 0);
  const facts = cells && !more ? rows.flatMap(cells).filter(({ value, measure }) => measure === 'amount' && value?.eq(0) === false) : [];
  const figures = facts.map((fact) => printedFigure(context.world.nameOf(displayName(fact.row)), fact)).sort((left, right) => valueOf(right).cmp(valueOf(left)));
  const scope = facts[0] ? columnLabel(context, facts[0]) : null;
  return figures.length === 0 || figures.length > LONGEST ? null : { kind: 'list', of: null, what: 'items', items: figures.map((figure) => ({ figure, rank: null, extra: null })), count: null, total: null, remainder: null, scope, rest: 0 };
}

function shareOfColumn(context: Context, table: number, { rows, columns }: Found, [cell]: readonly Fact[]): Claim[] {
  const [total] = rows.length > 0 ? cellsOf(totalRows(context, table), columns.slice(0, 1)) ?? [] : [];
  if (!cell || !total || total.value?.gt(0) !== true || total.unit !== cell.unit) return [];
  const [part, whole] = [figureOf(context, cell), printedFigure(columnLabel(context, total), total)];
  return [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }];
}

function tell(context: Context, fact: Fact, all: readonly Fact[]): Claim {
  const figure = figureOf(context, fact);
  const receptions = fact.row.basis === 'receptions';
  // The line of the table of the three public expenses that sets two years apart, or a column that does so for every line.
  const moved = receptions ? columnLabel(context, fact) : nameAmong(context, fact.row, all.map(({ row }) => row));
  if (fact.measure === 'change') return { kind: 'change', name: moved, base: context.world.book.year - 1, change: printedFigure(moved, fact), percent: null, recomputed: null, rounding: false, current: null, premise: null };
  return { kind: 'cell', name: receptions ? context.world.nameOf(fact.row.label) : nameAmong(context, fact.row, all.map(({ row }) => row)), column: receptions && fact.column.length === 1 ? context.world.nameOf(fact.column[0] ?? '') : columnLabel(context, fact), figure };
}

function figureOf({ world }: Context, fact: Fact): Figure {
  return printedFigure(world.nameOf(displayName(fact.row)), fact);
}

/** As it is printed, without its number, without 其中. */
function forms(label: string): string[] {
  const bare = squeezed(label.toLowerCase(), true);
  return [...new Set([bare, bare.replace(/^其中[:：]/, ''), bare.replace(/^(?:[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+[.、．])/, ''), bare.replace(/[“”"]/g, '')])];
}

function squeezed(text: string, chinese: boolean): string {
  return (chinese ? text.replace(/\s+/g, '') : text.replace(/\s+/g, ' ')).replace(/（/g, '(').replace(/）/g, ')').replace(/：/g, ':');
}

const tablePattern = recent((printed: string) => new RegExp(`(?:表|tables?) ?${printed}(?![\\d-])|第${printed}张?表`));
