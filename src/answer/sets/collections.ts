/** Sets of rows: what a question ranks, filters, counts or breaks down. Leaves of one tree, never a parent with its child. */
import { pattern } from '../../budget/pattern.ts';
import { projectsOfFund } from './projects-of-fund.ts';
import { decimal } from '../../budget/amount.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { bareName } from '../../budget/text.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Figure, Name } from '../answer.ts';
import type { Context } from '../context.ts';
import { unitsIn, unitsOf } from '../names/by-unit.ts';
import { printedFigure } from '../figures.ts';
import { cutRows } from './cut-rows.ts';
import { levelRows } from './levels.ts';
import type { Topic } from '../names/resolve-mention.ts';
import { displayName, type World } from '../world.ts';
import { economicRows, economicClasses, classesOf, functionClasses, leavesOf } from './classes.ts';

export interface Collection { rows: readonly Row[]; scope: Name | null; what: 'projects' | 'subItems' | 'rows' | 'indicators' }

/**
 * The projects: children of project expenditure in the narrative, else the rows of the project table. What the narrative
 * tells beside its lists (「另外，使用上年结转资金安排…」) is one too where the table lists it.
 */
export function projectRows({ book }: World): readonly Row[] {
  const found = PROJECTS.get(book.rows) ?? projectsAmong(book);
  PROJECTS.set(book.rows, found);
  return found;
}

/** A document's rows stay as they were read, and many rules ask for its projects. */
const PROJECTS = new WeakMap<readonly Row[], readonly Row[]>();

function projectsAmong(book: World['book']): Row[] {
  const all = book.rows.filter(({ basis }) => basis === 'project');
  const tables = all.filter(({ place, role }) => place.table !== null && role === 'item');
  // The tasks of the whole office, 部门整体支出绩效目标, are no projects where a table lists those.
  const listing = tables.filter(({ place }) => book.tables.some(({ number, title }) => number === place.table && !/绩效/.test(title)));
  const printed = listing.length > 0 ? listing : tables;
  const told = all.filter(({ place, parent }) => place.table === null && parent?.basis !== 'project');
  const listed = told.filter(({ parent }) => parent !== null);
  const names = new Set(listed.map(({ label }) => bareName(label)));
  if (listed.length > 0) return told.filter((row) => row.parent !== null || (!names.has(bareName(row.label)) && printed.some(({ label }) => bareName(label) === bareName(row.label))));
  // A project stands in the list of them and again above its own targets.
  return printed.filter((row, at) => !printed.slice(0, at).some((other) => other.place.table !== row.place.table && other.label === row.label && other.budgetUnit === (row.budgetUnit ?? other.budgetUnit)));
}

/**
 * 政府采购服务预算: what is bought of a kind stands under its subtotal, 服务类小计, or each row says of which kind it is, where
 * that is the same money; of all procurement everything that is bought.
 */
export function boughtRows({ book }: World, { key, facts }: Entry): readonly Row[] {
  const kind = OF_KIND.exec(key)?.[0];
  const whole = facts.find(({ measure, year }) => measure === 'amount' && year === book.year)?.value;
  if (!whole || !(kind === undefined ? PROCUREMENT.test(key) : key.includes('采购') || ALONE.test(key))) return [];
  const subtotal = kind === undefined ? undefined : book.rows.find((row) => row.place.table !== null && SUBTOTAL.exec(bareName(row.label))?.[1] === kind && row.children.length > 0 && row.facts[0]?.value?.eq(whole) === true);
  if (subtotal) return subtotal.children;
  const rows = book.rows.filter(({ bought, role }) => role === 'item' && (kind === undefined ? bought !== null : bought === kind));
  return rows.reduce((sum, row) => sum.plus(row.facts[0]?.value ?? 0), decimal(0)).eq(whole) ? rows : [];
}
const OF_KIND = pattern(/货物|工程|服务/);
const PROCUREMENT = pattern(/^(?:政府)?采购(?:项目|预算|金额|支出|总额)*$/);
const ALONE = pattern(/^(?:货物|工程|服务)类?$/);
const SUBTOTAL = pattern(/^(货物|工程|服务)类?(?:采购)?小计$/);

/** 项目支出 has its projects in a table of their own, where they add up to it. */
export function listsAllProjects(world: World, entry: Entry): boolean {
  const amounts = projectRows(world).map(({ facts }) => facts.find(({ measure, year }) => measure === 'amount' && year === world.book.year));
  const whole = entry.facts.find(({ measure, year }) => measure === 'amount' && year === world.book.year);
  return entry.key === '项目支出' && amounts.length > 1 && whole?.value != null && amounts.every((fact) => fact?.unit === whole.unit) && amounts.reduce((sum, fact) => sum.plus(fact?.value ?? 0), decimal(0)).eq(whole.value);
}

function subItemRows(world: World): Row[] {
  return projectRows(world).flatMap(({ children }) => children).filter(isMoney);
}

function isMoney(row: Row): boolean {
  return row.facts.some(({ measure, unit }) => measure === 'amount' && unit !== null && /元/.test(unit));
}

/** 「14类项目，一共几类」: each a project, no functional class. */
const KINDS_OF_PROJECTS = pattern(/类(?=项目(?!支出))|(?<=项目[^?？。]{0,14}[几多哪]少?|项目(?!支出)[^?？。类科]{0,14}哪一)类(?!别|型)/g);

const OF_MONEY = pattern(/金额|钱|预算|经费|资金|支出|项目|\b(?:budget|money|amounts?|projects?|costs?|expens\w+|spen[dt]\w*)\b/i);

/** Which rows the question speaks of: those of a name, of a table, of a level; the projects when it says nothing. */
export function collectionFor(context: Context): Collection | null {
  const { query, world, topics } = context;
  const text = query.text.toLowerCase().replace(PROJECTS_WITH_TARGETS, (words) => (/项目/.test(words) ? '项目' : 'projects')).replace(KINDS_OF_PROJECTS, '个');
  const table = query.table;
  // In a thread 「最大的是哪个」 ranks what was just listed.
  const listed = query.mentions.length === 0 && table === null && !query.tags.has('project') && !query.tags.has('subItem') ? context.last?.pool ?? [] : [];
  const shown = [...new Set(listed.flatMap(({ facts }) => facts.slice(0, 1).map(({ row }) => row)))];
  if (shown.length > 1) return { rows: shown, scope: null, what: 'rows' };
  const named = unitRows(context);
  if (named) return { rows: named, scope: null, what: 'rows' };
  const said = query.mentions.length > 0 ? scopesFirst(query.spoken, topics.filter(({ certainty }) => certainty === 'sure')).flatMap(({ entry: one }) => one ?? []) : [];
  // 「甲（乙）里最大的三项」: of a whole and a part of it that has parts, the part is looked into.
  const own = said.filter((whole) => !said.some((part) => part !== whole && isWithin(world, part, whole)));
  const unclassed = text.replace(/(?:不|别|非|除)(?:看|要|算|含|按|计|管)?大?类(?:科目)?|\b(?:leav\w+ (?:out|aside)|exclud\w+|without|ignor\w+|skip\w*|not counting|apart from|except) (?:the |all )*class(?:es)?\b/gi, '');
  if (table !== null && /(?<!分)类|\bclass(?:es)?\b|categor/.test(unclassed) && !own.some((one) => childrenOf(one, table).length > 0)) return { rows: classesOf(world, table), scope: null, what: 'rows' };
  if (/指标|indicator|\btargets?\b/.test(text) && own.length === 0 && world.book.rows.some(({ role, place }) => role === 'indicator' && (table === null || place.table === table))) return indicators(world, text);
  const units = [...new Set([...own.flatMap(unitsOf), ...unitsIn(context)])];
  if (units.length > 0 && (query.tags.has('project') || /项目|\bprojects?\b/.test(text))) {
    const projects = table === null ? projectRows(world) : world.book.rows.filter(({ place, basis, role }) => place.table === table && basis === 'project' && role === 'item');
    const rows = projects.filter(({ budgetUnit }) => budgetUnit !== null && units.includes(budgetUnit));
    if (rows.length > 0) return { rows, scope: units.length === 1 ? world.nameOf(units[0] ?? '') : null, what: 'projects' };
  }
  if (table !== null && (!own.some((one) => childrenOf(one, table).length > 0))) {
    const rows = leavesOf(world.book.rows.filter(({ place, role }) => place.table === table && (role === 'item' || role === 'indicator')));
    // Beside its indicators a table of targets prints what the projects cost.
    const paid = OF_MONEY.test(text) ? rows.filter(({ role, facts }) => role === 'item' && facts.some(({ measure, unit }) => measure === 'amount' && unit?.includes('元') === true)) : [];
    return { rows: paid.length > 0 ? paid : rows, scope: null, what: 'rows' };
  }
  const level = own.length === 0 ? levelRows(world, text) : null;
  if (level) return level;
  const inside = /其中|里面|里边|里头|当中|它|这个项目|该项目|\bin (?:it|there|that)\b|\bwithin\b|\bof (?:it|that|those|these|them)\b|\bits\b/.test(text) && query.mentions.length === 0 ? context.carried[0] : undefined;
  const entry = own.find((one) => childrenOf(one, table).length > 0) ?? own.flatMap((one) => shorterNamed(world, one) ?? [])[0] ?? own[0] ?? inside ?? null;
  const each = query.tags.has('subItem') || saysHowMany(text, eachProject(world).length, projectRows(world).length) ? eachProject(world) : [];
  if (each.length > 0 && (entry === null || /^项目支出$/.test(entry.key)) && (!query.tags.has('subItem') || EACH_PROJECT.test(text))) return { rows: each, scope: { zh: '具体项目', en: 'individual projects' }, what: 'projects' };
  const ofFund = entry && table === null && (query.tags.has('project') || /项目|\bprojects?\b/.test(text)) ? projectsOfFund(world, entry) : [];
  if (entry && ofFund.length > 1) return { rows: ofFund, scope: world.nameOf(entry.label), what: 'projects' };
  if (entry) {
    const basic = table === null && said.some((one) => one !== entry && /^基本支出$/.test(one.key)) ? entry.rows.find(({ basis, fund, children: below }) => basis === 'economic' && fund === 'all' && below.length > 0) : undefined;
    const children = basic?.children ?? childrenOf(entry, table);
    const rows = children.length > 0 ? children : cutRows(world, entry);
    if (rows.length > 0) return { rows, scope: world.nameOf(entry.label), what: 'rows' };
  }
  if (/指标|indicator|target|满意度|satisf/.test(text)) return indicators(world, text);
  if (/经济(?:分类|科目|大?类)|economic/.test(text)) return economic(world, text);
  if (/功能(?:分类|科目|大?类)|functional|function|\bclass(?:es)?\b|(?<!项目)大类|[几哪]一?个?类(?!型|别|项目(?!支出))|支出类|类支出/.test(text)) return { rows: functionClasses(world), scope: null, what: 'rows' };
  if (query.act === 'filter' && entry === null && /科目|\bsubjects?\b|\baccount(?:ing)? (?:codes?|items?|headings?)\b/.test(text)) return { rows: leavesOf(world.book.rows.filter(({ basis, fund, code, place }) => basis === 'function' && fund === 'all' && code !== null && place.table !== null)), scope: { zh: '功能分类科目', en: 'functional subjects' }, what: 'rows' };
  if (EACH_PROJECT.test(text) && entry === null) return { rows: projectRows(world), scope: null, what: 'projects' };
  if (query.tags.has('subItem') || /小项(?!目)|子项|具体事项|明细|花钱的事|单项|细项|sub-?item/.test(text)) return { rows: subItemRows(world), scope: { zh: '各项目列出的事项', en: 'the items listed under projects' }, what: 'subItems' };
  const bought = entry && childrenOf(entry).length === 0 ? boughtRows(world, entry) : [];
  if (entry && bought.length > 0) return { rows: bought, scope: world.nameOf(entry.label), what: 'rows' };
  if (entry && childrenOf(entry).length === 0 && topics.length > 0) return listsAllProjects(world, entry) ? { rows: projectRows(world), scope: world.nameOf(entry.label), what: 'projects' } : null;
  return { rows: projectRows(world), scope: null, what: 'projects' };
}

/** The projects of a table that has them below their subjects: 「13 类、40 个具体项目」. */
export function eachProject({ book }: World): Row[] {
  const below = book.rows.filter(({ basis, role, place, parent, children }) => basis === 'project' && role === 'item' && place.table !== null && children.length === 0 && parent !== null);
  const tables = [...new Set(below.filter(({ parent }) => parent?.role === 'item').map(({ place }) => place.table))];
  return tables.map((table) => below.filter(({ place }) => place.table === table)).sort((left, right) => right.length - left.length)[0] ?? [];
}
const EACH_PROJECT = pattern(/具体的?(?:支出)?项目|每个小项目|\b(?:individual|specific) projects?\b/);

/** 「40 个项目里」 where so many stand below their subjects, and the subjects are fewer. */
function saysHowMany(text: string, each: number, subjects: number): boolean {
  const said = /(\d+)\s*(?:个|项|(?=projects?\b))/.exec(text)?.[1];
  return each > 0 && each !== subjects && said !== undefined && Number(said) === each;
}

/** Whether a name with parts stands under the other, or in the table that is the other's. */
function isWithin(world: World, part: Entry, whole: Entry): boolean {
  // 「采购里货物类最大的」: a kind has what is bought of it.
  if (part.rows.some(({ parent }) => parent !== null && whole.rows.includes(parent)) && boughtRows(world, part).length > 0) return true;
  return part.rows.some((row) => row.children.length > 1 && (row.parent !== null && whole.rows.includes(row.parent))) || (/^基本支出$/.test(whole.key) && part.rows.some(({ basis, fund, children }) => basis === 'economic' && fund === 'all' && children.length > 1));
}

/** 「后勤花得多，机关服务里哪项最贵」: the name that the wording looks into goes before the others. */
function scopesFirst(spoken: string, topics: readonly Topic[]): Topic[] {
  const inside = topics.filter(({ mention }) => mention.to > mention.from && /^\s*["”]?(?:这一?[个项块]|那一?[个项块])?(?:项目|科目)?(?:里|中|内|下|当中|之中|底下|项下|名下)/.test(spoken.slice(mention.to)));
  return [...inside, ...topics.filter((topic) => !inside.includes(topic))];
}

/** What the projects have is no set of its own: "the projects with performance targets". */
const PROJECTS_WITH_TARGETS = pattern(/\bprojects? (?:with|wiht|that have|which have|having|carrying|under) (?:a |an |any |set )?(?:performance |printed )?(?:targets?|goals?|indicators?)|(?:有|设了?|设有|带着?|纳入|列了?|编了?)绩效(?:目标|指标|考核|管理)?的(?:这|那)?(?:\d+|[一二三四五六七八九十]+)?个?项目/g);

const UNITS = pattern(/预算单位|[各每]个?家?(?:下属|预算|基层)?单位|(?:基层|下属|各家?|几家?|[二三四五六七八九十\d]\s*(?:个|家))单位|哪[个家]单位|单位(?:里|中|当中|之间)|\bbudget units?\b|\b(?:which|each|all|the|\w+) units?\b/i);

/** The budget units themselves, each by all its money; the whole department's row is none of them. */
export function unitRows({ query, world, topics }: Context): Row[] | null {
  if (world.book.budgetUnits.length < 2 || query.table !== null || !UNITS.test(query.text)) return null;
  const named = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  if (!WHICH_UNIT.test(query.text) && (query.tags.has('project') || query.tags.has('subItem') || named.length > 0)) return null;
  // 「项目支出最多的是哪个单位」: units are only set against each other by a column that they have.
  const columns = (row: Row): boolean => named.every(({ names }) => row.facts.some((fact) => names.includes(bareName(columnName(fact) ?? ''))));
  const rows = world.book.budgetUnits.flatMap((unit) => world.book.rows.find((row) => row.role === 'unit' && row.budgetUnit === unit && row.fund === 'all' && (row.basis === 'function' || row.basis === 'source') && columns(row)) ?? []);
  return rows.length > 1 ? rows : null;
}

export const WHICH_UNIT = pattern(/哪[个家一](?:下属|预算|基层)?单位|\bwhich (?:budget )?unit\b/i);

/** 区政府投资项目 counts what 政府投资项目 lists: the name that ends it and has parts. */
export function shorterNamed(world: World, entry: Entry): Entry | null {
  return world.index.entries.find((other) => other !== entry && other.key.length >= 4 && entry.key.endsWith(other.key) && childrenOf(other).length > 0) ?? null;
}

/**
 * The rows of a name that have parts, one for each amount it has: the whole money's parts and those of basic
 * expenditure alone are two breakdowns. The narrative's own list speaks before the tables.
 */
export function branchesOf(entry: Entry, table: number | null = null): Row[] {
  const rows = entry.rows.filter(({ children, place }) => children.length > 0 && (table === null || place.table === table));
  const told = rows.filter(({ place }) => place.table === null);
  if (told.length > 0) return told.slice(0, 1);
  const amounts = new Set<string>();
  return [...rows].sort((left, right) => right.children.length - left.children.length).filter((row) => {
    const amount = headOf(row);
    return !amounts.has(amount) && amounts.add(amount);
  });
}

function headOf({ facts }: Row): string {
  return facts.find(({ measure }) => measure === 'amount')?.value?.toFixed() ?? '';
}

/** The row whose parts are meant when one is: that with most of them. */
export function parentRow(entry: Entry, table: number | null = null): Row | null {
  return branchesOf(entry, table)[0] ?? null;
}

export function childrenOf(entry: Entry, table: number | null = null): Row[] {
  return [...parentRow(entry, table)?.children ?? []];
}

/** All indicators, or those of a level that the question names: 质量指标, satisfaction targets. */
function indicators(world: World, text: string): Collection {
  const rows = world.book.rows.filter(({ role }) => role === 'indicator');
  const levels = [...new Set(rows.flatMap(({ context }) => context?.split(' > ') ?? []))].sort((left, right) => right.length - left.length);
  const level = levels.find((name) => text.includes(name.replace(/指标$/, '')) || (/\b(?:satisfied|happy)\b/.test(text) && name.includes('满意')) || (world.nameOf(name).en ?? '').toLowerCase().split(/[\s,]+/).some((word) => word.length > 4 && text.includes(word)));
  const scope: Name = level ? world.nameOf(level) : { zh: '绩效指标', en: 'performance targets' };
  return { rows: level ? rows.filter(({ context }) => context?.split(' > ').includes(level)) : rows, scope, what: 'indicators' };
}

function economic(world: World, text: string): Collection {
  // 「按经济分类最大的三类」: the classes themselves.
  const rows = /[一二两三四五六七八九十几哪些\d]个?大?类(?!型|别)|大类|\bclass(?:es)?\b/.test(text) ? economicClasses(world) : leavesOf(economicRows(world));
  return { rows, scope: null, what: 'rows' };
}

/** The figure a row is ranked by. */
/** How a project moved is said where the narrative tells of it, though the table lists it. */
function toldOfProject(world: World, row: Row, metric: 'change' | 'percent'): Fact | undefined {
  const entry = world.index.ofRow(row);
  const told = entry?.facts.filter((fact) => fact.measure === metric && fact.value !== null && fact.row.basis === 'project' && (fact.row.budgetUnit ?? row.budgetUnit) === row.budgetUnit) ?? [];
  // A sentence says it, or the table of projects has a column for it.
  return told.find(({ row: { place } }) => place.table === null) ?? told[0];
}

export function metricOf(world: World, row: Row, metric: 'amount' | 'change' | 'percent'): Figure | null {
  const fact = row.facts.find((candidate: Fact) => candidate.measure === (row.role === 'indicator' ? 'target' : metric) && candidate.value !== null)
    ?? (metric !== 'amount' && row.basis === 'project' ? toldOfProject(world, row, metric) : undefined)
    ?? (metric === 'amount' ? row.facts.find(({ measure, value }) => measure === 'count' && value !== null) : undefined);
  return fact ? printedFigure(world.nameOf(displayName(row)), fact) : null;
}
