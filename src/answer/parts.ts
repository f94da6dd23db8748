/** What something is made of: its parts with what is left of it, and the rest of it that is listed nowhere. */
import { pattern } from '../budget/pattern.ts';
import { fundOpening } from '../budget/funds.ts';
import type { Row } from '../budget/fact.ts';
import { bareName } from '../budget/text.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Claim, Figure, ListItem, Name } from './answer.ts';
import { unitsOf } from './names/by-unit.ts';
import { causesOfMove } from './texts/causes-of-move.ts';
import { classRow } from './sets/class-rows.ts';
import { cutRows } from './sets/cut-rows.ts';
import { boughtRows, branchesOf, childrenOf, listsAllProjects, parentRow, projectRows, metricOf, shorterNamed } from './sets/collections.ts';
import { claims, clarify, entryName, notFound, type Context } from './context.ts';
import { inUnitOf, computedFigure, printedFigure, sumOf, uniquePlaces, valueOf } from './figures.ts';
import { lookupEntry } from './lookup-entry.ts';
import { setsCondition } from '../query/slots/unread-condition.ts';
import { headClaims, purposeOf } from './texts/meaning.ts';
import { displayName, headFigure, rowFigure, totalEntry } from './world.ts';

const LONGEST_BREAKDOWN = 30;

export function breakdownAnswer(context: Context, entry: Entry): Answer {
  const { world } = context;
  const name = entryName(context, entry);
  const members = entry.rows.flatMap(({ children }) => children).filter(({ role }) => role === 'member');
  if (members.length > 0) return namesAnswer(context, entry, members);
  const units = unitsOf(entry);
  if (units.length > 0 && context.query.tags.has('project') && projectRows(world).some(({ budgetUnit }) => budgetUnit !== null && units.includes(budgetUnit))) return projectsAnswer(context, units);
  const causes = causesOfMove(context, entry);
  if (causes) return causes;
  const branches = meantBranches(context, entry);
  const figures = branches.length > 0 ? branches.flatMap(({ children }) => children.flatMap((row) => metricOf(world, row, 'amount') ?? [])) : partsByColumn(context, entry);
  const list = world.book.passages.find(({ kind, subject }) => kind === 'list' && entry.names.includes(subject.replace(/\s/g, '')));
  if (figures.length === 0 && list) {
    const items = list.text.split(/[、，]/).map((item) => world.nameOf(item.trim().replace(/。$/, '')));
    return claims(context, 'a printed list', [...headClaims(context, entry), { kind: 'names', of: name, items, places: [list.place], count: null }, ...amountsOf(context, entry, items.map(({ zh }) => zh))], [entry]);
  }
  const listed = figures.length === 0 && !entry.kinds.has('money') ? shorterNamed(world, entry) : null;
  if (listed) return breakdownAnswer(context, listed);
  if (figures.length === 0 && listsAllProjects(world, entry)) return projectsAnswer(context, [], entry);
  if (figures.length === 0) return elsewhere(context, entry) ?? fundParts(context, entry) ?? describeSingle(context, entry);
  const alone = branches.length > 0 ? onlyPart(context, entry, branches) : null;
  if (alone) return breakdownAnswer(context, alone);
  if (branches.length === 0) return claims(context, 'the columns under a name', [partsClaim(context, entry, figures, headFigure(world, entry), false)], [entry], figures);
  const below = branches.flatMap((row) => belowOnly(row));
  const parts = below.map((row) => ({ row, figures: row.children.flatMap((child) => metricOf(world, child, 'amount') ?? []) }));
  const own = branches.map((row) => partsClaim(context, entry, row.children.flatMap((child) => metricOf(world, child, 'amount') ?? []), rowFigure(world, row), row.open));
  return claims(context, 'the rows under a name', [...own, ...parts.map(({ row, figures: lower }): Claim => partsClaim(context, entry, lower, rowFigure(world, row), row.open, world.nameOf(row.label)))], [entry], parts.length > 0 ? parts.flatMap(({ figures: lower }) => lower) : figures);
}

function partsByColumn(context: Context, entry: Entry): Figure[] {
  // What some firms get of procurement is in it, and no part beside others: what is bought is.
  if (boughtRows(context.world, entry).length > 0) return [];
  const columns = columnParts(context, entry);
  return columns.length > 0 ? columns : cutRows(context.world, entry).flatMap((row) => metricOf(context.world, row, 'amount') ?? []);
}

/** A class of the classification that is all of one subject, where a project of that subject's name has parts: these are asked for. */
function onlyPart({ world }: Context, entry: Entry, branches: readonly Row[]): Entry | null {
  const [name, another] = [...new Set(branches.flatMap(({ children }) => children.map(({ label }) => label)))];
  if (name === undefined || another !== undefined || branches.some(({ children }) => children.some((child) => child.children.length > 0))) return null;
  return world.index.entries.find((other) => other !== entry && other.names.includes(bareName(name)) && branchesOf(other, null).some((row) => row.basis === 'project' && row.children.length > 1)) ?? null;
}

/** Under a row with one part alone: the first row below it with several. */
function belowOnly({ children }: Row): Row[] {
  const [only] = children;
  if (children.length !== 1 || !only || only.children.length === 0) return [];
  return only.children.length > 1 ? [only] : belowOnly(only);
}

/** 「补助 120 万，里头有哪几笔」: the amount that is named picks among the breakdowns of a name. */
function meantBranches(context: Context, entry: Entry): Row[] {
  const branches = branchesOf(entry, context.query.table);
  const claimed = branches.filter((row) => context.query.claimed.some(({ value }) => rowFigure(context.world, row)?.value === value.toFixed()));
  return claimed.length > 0 ? claimed : branches;
}

/** The columns that a header groups under the name, over the whole budget: 一般公共预算拨款 → 基本支出拨款 … */
export function columnParts(context: Context, entry: Entry): Figure[] {
  // The table of the three public expenses has them as columns of one row a year.
  const receptions = entry.facts.find(({ row, column, year }) => row.basis === 'receptions' && column.length === 1 && year === context.world.book.year)?.row;
  const [whole, ...others] = receptions?.facts.filter(({ year }) => year === context.world.book.year) ?? [];
  if (whole && entry.facts.includes(whole)) return others.filter(({ column }) => column.length === 1 || column.at(-1) === '小计').map((fact) => printedFigure(context.world.nameOf(fact.column[0] ?? ''), fact));
  for (const row of context.world.book.rows) {
    if (row.role !== 'unit' || row.basis === 'receptions' || (context.query.table !== null && row.place.table !== context.query.table)) continue;
    const facts = row.facts.filter(({ column }) => column.slice(0, -1).some((name) => entry.names.includes(bareName(name))) && column.at(-1) !== '小计');
    const whole = headFigure(context.world, entry);
    const own = row.facts.find(({ column }) => column.at(-1) === '小计' && entry.names.includes(bareName(column.at(-2) ?? '')));
    if (facts.length > 1 && (!own || !whole || own.printed === whole.value)) return facts.map((fact) => printedFigure(context.world.nameOf(fact.column.at(-1) ?? ''), fact));
  }
  return [];
}

/** The amounts of listed classes, where a table prints the same money with the same names: 人员支出 is 工资福利支出 there. */
function amountsOf(context: Context, entry: Entry, names: readonly string[]): Claim[] {
  const row = classRow(context.world, entry, names);
  if (!row) return [];
  const figures = row.children.flatMap((child) => metricOf(context.world, child, 'amount') ?? []);
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return [{ kind: 'list', of: context.world.nameOf(displayName(row)), what: 'parts', items, count: null, total: rowFigure(context.world, row), remainder: null, scope: null, rest: 0 }];
}

/** The parts where they are printed under a fuller name, under the total's row, or as a table of their own. */
function elsewhere(context: Context, entry: Entry): Answer | null {
  const { world } = context;
  const own = headFigure(world, entry);
  if (!own) return null;
  const bought = boughtRows(world, entry).flatMap((row) => metricOf(world, row, 'amount') ?? []);
  if (bought.length > 0) return claims(context, 'what is bought of a kind', [partsClaim(context, entry, bought, own, false)], [entry], bought);
  const sameValue = (row: Row): boolean => rowFigure(world, row)?.value === own.value;
  const fuller = world.index.entries.find((other) => other !== entry && other.key.endsWith(entry.key) && childrenOf(other).length > 0 && other.rows.some(sameValue));
  if (fuller) return breakdownAnswer(context, fuller);
  const revenue = /收入/.test(entry.key);
  const wide = world.book.rows.filter((row) => row.children.length > 1 && sameValue(row) && (revenue ? row.side === 'revenue' && row.children.every(({ role }) => role === 'item') : row.place.table === null));
  const row = wide.find(({ children }) => children.filter((child) => rowFigure(world, child)?.value !== '0').length > 1) ?? wide[0];
  const titled = world.book.tables.find(({ title }) => title.startsWith(entry.key) && entry.key.length >= 4);
  const root = titled ? world.book.rows.find((one) => one.place.table === titled.number && one.children.length > 1 && one.role === 'unit' && (world.book.budgetUnits.length < 2 || sameValue(one))) : undefined;
  const shown = revenue || TOTALS.test(entry.key) ? row ?? root : root;
  if (!shown) return null;
  const figures = shown.children.flatMap((child) => metricOf(world, child, 'amount') ?? []);
  const parts = partsClaim(context, entry, figures, rowFigure(world, shown), shown.open);
  // What a fund pays for are few lowest rows: beside the classes they say what the money is for.
  const lowest = fundOpening(entry.key) !== null && shown === root ? leavesUnder(shown).flatMap((leaf) => metricOf(world, leaf, 'amount') ?? []) : [];
  const told = lowest.length > 1 && lowest.length <= FEW_ROWS ? [parts, partsClaim(context, entry, lowest, rowFigure(world, shown), false)] : [parts];
  return claims(context, 'the rows under the same money', told, [entry], figures);
}

const FEW_ROWS = 6;

function leavesUnder({ children }: Row): Row[] {
  return children.flatMap((child) => (child.children.length === 0 ? [child] : leavesUnder(child)));
}

/** What a fund pays for: the lowest rows of its own table by function, where they make up the same money. */
export function fundParts(context: Context, entry: Entry): Answer | null {
  const { world } = context;
  const fund = fundOpening(entry.key);
  const own = headFigure(world, entry);
  if (!fund || !own || own.value === '0') return null;
  const tables = world.book.tables.map(({ number }) => number);
  for (const table of tables) {
    const rows = world.book.rows.filter((row) => row.place.table === table && row.fund === fund && row.basis === 'function' && row.role === 'item' && row.children.length === 0);
    const figures = rows.flatMap((row) => metricOf(world, row, 'amount') ?? []);
    if (figures.length > 1 && valueOf(inUnitOf(sumOf(own.name, figures, own.year), own.unit)).eq(valueOf(own))) return claims(context, 'the rows of a fund', [partsClaim(context, entry, figures, own, false)], [entry], figures);
  }
  return null;
}

const TOTALS = pattern(/^(?:部门预算支出|支出总计|部门预算收入|收入总计|部门预算)$/);

export function partsClaim(context: Context, entry: Entry, figures: readonly Figure[], whole: Figure | null, open: boolean, of: Name = entryName(context, entry)): Claim {
  const items = figures.slice(0, LONGEST_BREAKDOWN).map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return {
    kind: 'list', of, what: 'parts', items, count: null, total: whole,
    remainder: open && whole ? remainderOf(context, figures, whole) : null, scope: null, rest: figures.length - items.length,
  };
}

/** What the document leaves unlisted behind 等. */
function remainderOf(context: Context, figures: readonly Figure[], whole: Figure): Figure {
  const sum = sumOf(whole.name, figures, whole.year);
  return computedFigure({ zh: '未列明部分', en: 'unlisted remainder' }, valueOf(whole).minus(valueOf(sum)), whole.unit, context.world.book.year, `${whole.value} - (${sum.derivation ?? sum.value})`, [whole, ...figures]);
}

/** What is listed is to be added up too. */
const ADDED = pattern(/加起来|加在一|合计|相加|一共|\badd(?:s|ed)?\b|\bsum\b|\btotal of\b/i);

export function remainderAnswer(context: Context, entry: Entry): Answer {
  const parent = parentRow(entry);
  const whole = parent ? rowFigure(context.world, parent) : null;
  const figures = childrenOf(entry).flatMap((row) => metricOf(context.world, row, 'amount') ?? []);
  if (!whole || figures.length === 0) return notFound(context, 'the name has no listed parts', 'noParts', [entryName(context, entry)], [entry]);
  const remainder = remainderOf(context, figures, whole);
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  const total = sumOf({ zh: '所列各项', en: 'the items listed' }, figures, context.world.book.year);
  const sum: Claim[] = context.query.tags.has('sum') || ADDED.test(context.query.spoken) ? [{ kind: 'sum', items: figures, total, left: [] }] : [];
  return claims(context, 'what the document leaves unlisted', [...sum, { kind: 'list', of: entryName(context, entry), what: 'parts', items, count: null, total: whole, remainder, scope: null, rest: 0 }], [entry], [remainder]);
}

function describeSingle(context: Context, entry: Entry): Answer {
  // "What sits under code 12345" asks what the code stands for.
  if (context.topics.some(({ mention }) => mention.code !== null)) return lookupEntry(context, entry);
  const purpose = purposeOf(context, entry);
  if (purpose) return claims(context, 'no parts are listed; what it is for is', [...headClaims(context, entry), purpose], [entry]);
  const none = notFound(context, 'no parts are listed', 'noParts', [entryName(context, entry)], [], headClaims(context, entry));
  // "And the car park inside?", "what does the sweeping cover in square metres": a word that also asks for parts stands beside a name that has none.
  const told = !SPLIT_BETWEEN.test(context.query.spoken) && (ASKS_PARTS.test(context.query.spoken) || !isQuiet(context)) ? null : lookupEntry(context, entry);
  return told?.outcome === 'answered' ? claims(context, 'what has no parts is told itself', told.claims, [entry], told.listed) : none;
}

/** "How is it split between A and B": how much each of the two has. */
const SPLIT_BETWEEN = pattern(/\b(?:split|divided|shared|broken down|distributed)(?: up)? (?:between|among) .+ and /i);
/** What asks for parts and for nothing else. */
const ASKS_PARTS = pattern(/构成|组成|明细|分项|子项|细[项分目]|拆|分成|分为|哪[些几]|[什啥]么?(?:内容|东西)|包[括含]|\b(?:consists?|compos(?:ed|ition)|comprises?|made (?:up )?of|makes? up|split|break ?-?down|broken down|parts?|items?|components?|pieces|elements|itemi[sz]e\w*|details?|includes?|contains?|detailed)\b/i);

function isQuiet({ topics, query }: Context): boolean {
  return topics.length === 1 && topics[0]?.certainty === 'sure' && !query.tags.has('sum') && query.thresholds.length === 0;
}

function namesAnswer(context: Context, entry: Entry, members: readonly Row[]): Answer {
  const row = entry.rows.find(({ children }) => children.length > 0);
  const count = row?.facts.find(({ measure }) => measure === 'count');
  const figure = count ? printedFigure(entryName(context, entry), count) : null;
  return claims(context, 'a printed list of names', [
    { kind: 'names', of: entryName(context, entry), items: members.map(({ label }) => context.world.nameOf(label)), places: row ? [row.place] : [], count: figure },
  ], [entry], figure ? [figure] : []);
}

const TARGETS = pattern(/绩效|目标|\b(?:targets?|performance)\b/i);

/** The projects, where nothing that the question says of them was left unread. */
export function projectsAsked(context: Context): Answer {
  return setsCondition(context.query.spoken) ? clarify(context, 'a condition that was not understood', 'unintelligible', [], []) : projectsAnswer(context);
}

/** All projects with their amounts, when somebody asks for the projects. `all`: the name whose money they are together. */
export function projectsAnswer(context: Context, units: readonly string[] = [], all: Entry | null = null): Answer {
  const every = projectRows(context.world);
  const rows = units.length === 0 ? every : every.filter(({ budgetUnit }) => budgetUnit !== null && units.includes(budgetUnit));
  const figures = rows.flatMap((row) => metricOf(context.world, row, 'amount') ?? []);
  const [parent, ...parents] = new Set(rows.map((row) => row.parent));
  // Projects of several budget units have no one total here.
  const whole = all ? headFigure(context.world, all) : parent && parents.length === 0 ? rowFigure(context.world, parent) : null;
  const total = totalEntry(context.world, 'expenditure');
  const of = whole?.name ?? (total ? entryName(context, total) : { zh: '项目支出', en: 'project expenditure' });
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  const counted = computedFigure({ zh: '项目数', en: 'number of projects' }, String(figures.length), '个', context.world.book.year, `${figures.length} × 1`, figures.slice(0, 1));
  // 「编报 14 个项目绩效目标」: a sentence that says how many have targets, where it is asked of targets.
  const said = TARGETS.test(context.query.text) ? context.world.book.facts.find(({ measure, unit, value, row }) => measure === 'count' && unit === '个' && /项目/.test(row.label) && value?.eq(figures.length) === true) : undefined;
  const count = said ? { ...counted, places: uniquePlaces([said.place, ...counted.places]) } : counted;
  return claims(context, 'all projects', [{ kind: 'list', of, what: 'parts', items, count, total: whole, remainder: null, scope: null, rest: 0 }], [], figures);
}
