/** What a name consists of, belongs to, means, is for, and where it stands. */
import type { Fact, Fund, Passage, Row } from '../budget/fact.ts';
import { bareName } from '../budget/text.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Claim, Figure, ListItem, Name } from './answer.ts';
import { unitsOf } from './by-unit.ts';
import { causesClaim } from './causes.ts';
import { changeOf } from './change.ts';
import { branchesOf, childrenOf, parentRow, projectRows, metricOf, shorterNamed, unitRows } from './collections.ts';
import { claims, entryName, notFound, type Context } from './context.ts';
import { computedFigure, printedFigure, sumOf, valueOf } from './figures.ts';
import { lookupEntry, quoteEntry } from './lookup.ts';
import { headClaims, purposeOf } from './meaning.ts';
import { displayName, headFigure, rowFigure, totalEntry } from './world.ts';

const LONGEST_BREAKDOWN = 30;

export function breakdownAnswer(context: Context, entry: Entry): Answer {
  const { world } = context;
  const name = entryName(context, entry);
  const members = entry.rows.flatMap(({ children }) => children).filter(({ role }) => role === 'member');
  if (members.length > 0) return namesAnswer(context, entry, members);
  const units = unitsOf(entry);
  if (units.length > 0 && context.query.tags.has('project') && projectRows(world).some(({ budgetUnit }) => budgetUnit !== null && units.includes(budgetUnit))) return projectsAnswer(context, units);
  const causes = context.query.direction !== null || context.query.tags.has('change') ? causesClaim(context, entry, changeOf(context, entry)?.change ?? null) : null;
  if (causes) return claims(context, 'the causes of a change', [causes], [entry], causes.items.map(({ figure }) => figure));
  const branches = meantBranches(context, entry);
  const figures = branches.length > 0 ? branches.flatMap(({ children }) => children.flatMap((row) => metricOf(world, row, 'amount') ?? [])) : columnParts(context, entry);
  const list = world.book.passages.find(({ kind, subject }) => kind === 'list' && entry.names.includes(subject.replace(/\s/g, '')));
  if (figures.length === 0 && list) {
    const items = list.text.split(/[、，]/).map((item) => world.nameOf(item.trim().replace(/。$/, '')));
    return claims(context, 'a printed list', [...headClaims(context, entry), { kind: 'names', of: name, items, places: [list.place], count: null }, ...amountsOf(context, entry, items.map(({ zh }) => zh))], [entry]);
  }
  const listed = figures.length === 0 && !entry.kinds.has('money') ? shorterNamed(world, entry) : null;
  if (listed) return breakdownAnswer(context, listed);
  if (figures.length === 0) return elsewhere(context, entry) ?? fundParts(context, entry) ?? describeSingle(context, entry);
  if (branches.length === 0) return claims(context, 'the columns under a name', [partsClaim(context, entry, figures, headFigure(world, entry), false)], [entry], figures);
  const below = branches.flatMap((row) => belowOnly(row));
  const parts = below.map((row) => ({ row, figures: row.children.flatMap((child) => metricOf(world, child, 'amount') ?? []) }));
  const own = branches.map((row) => partsClaim(context, entry, row.children.flatMap((child) => metricOf(world, child, 'amount') ?? []), rowFigure(world, row), row.open));
  return claims(context, 'the rows under a name', [...own, ...parts.map(({ row, figures: lower }): Claim => partsClaim(context, entry, lower, rowFigure(world, row), row.open, world.nameOf(row.label)))], [entry], parts.length > 0 ? parts.flatMap(({ figures: lower }) => lower) : figures);
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
  if (receptions && entry.facts.includes(receptions.facts[0] as Fact)) return receptions.facts.slice(1).filter(({ column }) => column.length === 1 || column.at(-1) === '小计').map((fact) => printedFigure(context.world.nameOf(fact.column[0] ?? ''), fact));
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
  const own = headFigure(context.world, entry);
  const wanted = new Set(names.map((one) => bareName(one)));
  const row = context.world.book.rows.find((one) => one.place.table !== null && one.children.length > 1 && own !== null && rowFigure(context.world, one)?.value === own.value && one.children.filter(({ label }) => wanted.has(bareName(label))).length * 2 >= names.length);
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
  const sameValue = (row: Row): boolean => rowFigure(world, row)?.value === own.value;
  const fuller = world.index.entries.find((other) => other !== entry && other.key.endsWith(entry.key) && childrenOf(other).length > 0 && other.rows.some(sameValue));
  if (fuller) return breakdownAnswer(context, fuller);
  const revenue = /收入/.test(entry.key);
  const wide = world.book.rows.filter((row) => row.children.length > 1 && sameValue(row) && (revenue ? row.side === 'revenue' && row.children.every(({ role }) => role === 'item') : row.place.table === null));
  const row = wide.find(({ children }) => children.filter((child) => rowFigure(world, child)?.value !== '0').length > 1) ?? wide[0];
  const titled = world.book.tables.find(({ title }) => title.startsWith(entry.key) && entry.key.length >= 4);
  const root = titled ? world.book.rows.find((one) => one.place.table === titled.number && one.children.length > 1 && one.role === 'unit') : undefined;
  const shown = revenue || TOTALS.test(entry.key) ? row ?? root : root;
  if (!shown) return null;
  const figures = shown.children.flatMap((child) => metricOf(world, child, 'amount') ?? []);
  return claims(context, 'the rows under the same money', [partsClaim(context, entry, figures, rowFigure(world, shown), shown.open)], [entry], figures);
}

/** What a fund pays for: the lowest rows of its own table by function, where they make up the same money. */
function fundParts(context: Context, entry: Entry): Answer | null {
  const { world } = context;
  const fund = FUNDS.find(([words]) => words.test(entry.key))?.[1];
  const own = headFigure(world, entry);
  if (!fund || !own || own.value === '0') return null;
  const tables = world.book.tables.map(({ number }) => number);
  for (const table of tables) {
    const rows = world.book.rows.filter((row) => row.place.table === table && row.fund === fund && row.basis === 'function' && row.role === 'item' && row.children.length === 0);
    const figures = rows.flatMap((row) => metricOf(world, row, 'amount') ?? []);
    if (figures.length > 1 && valueOf(sumOf(own.name, figures, own.year)).eq(valueOf(own))) return claims(context, 'the rows of a fund', [partsClaim(context, entry, figures, own, false)], [entry], figures);
  }
  return null;
}

const FUNDS: readonly (readonly [RegExp, Fund])[] = [[/^政府性基金/, 'fund'], [/^国有资本经营/, 'capital'], [/^一般公共预算/, 'general']];

const TOTALS = /^(?:部门预算支出|支出总计|部门预算收入|收入总计|部门预算)$/;

function partsClaim(context: Context, entry: Entry, figures: readonly Figure[], whole: Figure | null, open: boolean, of: Name = entryName(context, entry)): Claim {
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

export function remainderAnswer(context: Context, entry: Entry): Answer {
  const parent = parentRow(entry);
  const whole = parent ? rowFigure(context.world, parent) : null;
  const figures = childrenOf(entry).flatMap((row) => metricOf(context.world, row, 'amount') ?? []);
  if (!whole || figures.length === 0) return notFound(context, 'the name has no listed parts', 'noParts', [entryName(context, entry)], [entry]);
  const remainder = remainderOf(context, figures, whole);
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return claims(context, 'what the document leaves unlisted', [{ kind: 'list', of: entryName(context, entry), what: 'parts', items, count: null, total: whole, remainder, scope: null, rest: 0 }], [entry], [remainder]);
}

function describeSingle(context: Context, entry: Entry): Answer {
  // "What sits under code 12345" asks what the code stands for.
  if (context.topics.some(({ mention }) => mention.code !== null)) return lookupEntry(context, entry);
  const purpose = purposeOf(context, entry);
  if (purpose) return claims(context, 'no parts are listed; what it is for is', [...headClaims(context, entry), purpose], [entry]);
  return notFound(context, 'no parts are listed', 'noParts', [entryName(context, entry)], [], headClaims(context, entry));
}

function namesAnswer(context: Context, entry: Entry, members: readonly Row[]): Answer {
  const row = entry.rows.find(({ children }) => children.length > 0);
  const count = row?.facts.find(({ measure }) => measure === 'count');
  const figure = count ? printedFigure(entryName(context, entry), count) : null;
  return claims(context, 'a printed list of names', [
    { kind: 'names', of: entryName(context, entry), items: members.map(({ label }) => context.world.nameOf(label)), places: row ? [row.place] : [], count: figure },
  ], [entry], figure ? [figure] : []);
}

/** 「每个部门几个人」: heads are printed for the whole office only. */
const STAFF_OF_EACH = /(?:每个?|各个?|各自|分别)\S{0,6}(?:几|多少)(?:个|名|位)?人|\b(?:people|staff|employees|head ?count)\b.*\b(?:each|per|every)\b|\b(?:each|per|every)\b.*\b(?:people|staff|employees|head ?count)\b/i;

export function departmentsAnswer(context: Context): Answer {
  if (STAFF_OF_EACH.test(context.query.text)) return notFound(context, 'no heads are printed for each department', 'notInDocument', [{ zh: '各部门的人数', en: 'the staff of each department' }]);
  const listed = context.world.index.entries.filter(({ rows }) => rows.some(({ children }) => children.some(({ role }) => role === 'member')));
  const units = /单位|\bunits?\b/i.test(context.query.text);
  const entry = listed.find(({ label }) => label.includes('单位') === units) ?? (units ? listed[0] : listed.at(-1));
  return entry ? breakdownAnswer(context, entry) : notFound(context, 'no list of departments', 'notInDocument');
}

/** 「教育局下设几个科室」: beside the office's own name the words ask how it is made up, and for no money. */
export function asksForOffices(context: Context): boolean {
  const { query, topics, world } = context;
  if (!query.tags.has('department') && !UNITS_UNDER.test(query.text)) return false;
  if (query.claimed.length > 0 || query.mentions.some(({ unknown }) => unknown.join('').length > 2) || (query.tags.has('amount') && query.tags.has('money'))) return false;
  if (!topics.some(({ certainty }) => certainty === 'sure')) return (UNITS_UNDER.test(query.text) && query.order === null && query.wanted !== 'money' && listsUnits(context)) || query.tags.has('department') && /部门|科|处|机构|department|offices|divisions/i.test(query.text);
  const own = topics.every(({ certainty, entry, mention }) => certainty === 'none' || (certainty === 'sure' && entry !== null && (isOwnOffice(entry) || (UNITS_UNDER.test(query.text) && /单位|下属/.test(mention.text)))));
  return own && /[几哪啥设]|多少|什么|列出|名单|how many|which|what|list/i.test(query.text) && !/预算|经费|钱|支出|多少万|编制|[人车]/.test(query.text) && (query.tags.has('department') || world.book.budgetUnits.length > 1);
}

/** Units under an office, asked for as such. */
const UNITS_UNDER = /(?:下属|基层|所属|直属|下辖|下设|下面)(?:的|了|有|几|多少|哪些|[几多]?家|个)*(?:事业|预算|基层|下属)?单位|(?:几|多少)家单位|哪(?:些|几[家个])单位/;

function listsUnits({ world }: Context): boolean {
  return world.index.entries.some(({ label, rows }) => label.includes('单位') && rows.some(({ children }) => children.some(({ role }) => role === 'member')));
}

function isOwnOffice({ rows, label }: Entry): boolean {
  return rows.some(({ role }) => role === 'unit') || /[（(]本级[）)]/.test(label);
}

/** 「四个单位的预算各是多少」: each budget unit with all its money. */
export function unitsAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!(query.act === 'lookup' || query.act === 'breakdown') || query.wanted !== 'money' || query.mentions.length > 0 || !/[各每]|分别|都是?多少|\beach\b|respectively|\bby unit\b/i.test(query.text)) return null;
  const figures = (unitRows({ ...context, topics: [] }) ?? []).flatMap((row) => metricOf(world, row, 'amount') ?? []);
  const total = totalEntry(world, 'expenditure');
  return figures.length > 1 && total ? claims(context, 'all budget units', [partsClaim(context, total, figures, headFigure(world, total), false)], [], figures) : null;
}

export function passagesAnswer(context: Context, kind: 'duty' | 'goal'): Answer {
  const found = context.world.book.passages.filter((passage) => passage.kind === kind);
  if (found.length === 0) return notFound(context, `no ${kind} is printed`, 'notInDocument');
  // 「第三个目标」
  const { nth } = context.query;
  const asked = nth === null ? found : found.slice(nth === -1 ? -1 : nth - 1, nth === -1 ? undefined : nth);
  if (asked.length === 0) return notFound(context, `fewer than ${nth ?? 0} are printed`, 'notInDocument');
  const list = asked.map((passage): Claim => ({ kind: 'quote', what: kind, name: context.world.nameOf(passage.subject), text: passage.text, places: [passage.place] }));
  return claims(context, 'words, quoted', list);
}

/** What a project is for: its printed goal, and what it is mainly used for. */
export function purposeAnswer(context: Context, entry: Entry): Answer {
  const purpose = purposeOf(context, entry);
  const children = childrenOf(entry);
  const figures = children.flatMap((row) => metricOf(context.world, row, 'amount') ?? []);
  const parent = parentRow(entry);
  const list = [
    ...(purpose ? [purpose] : []),
    ...(figures.length > 0 ? [partsClaim(context, entry, figures, parent ? rowFigure(context.world, parent) : null, parent?.open === true)] : []),
  ];
  if (list.length > 0) return claims(context, 'a printed purpose', list, [entry], figures);
  const above = entry.rows.find((row) => row.parent !== null && row.place.table === null)?.parent;
  const parentEntry = above ? context.world.index.entries.find(({ rows }) => rows.includes(above)) : null;
  const near = parentEntry ? purposeOf(context, parentEntry) : null;
  // The goal of the project above speaks of it: 发放高龄津贴.
  if (near?.kind === 'quote' && above?.children.length === 1) return claims(context, 'the purpose of the project that it is all of', [...headClaims(context, entry), near], [entry]);
  if (near?.kind === 'quote' && entry.names.some((name) => near.text.replace(/\s/g, '').includes(name.replace(/[（(].*$/, '')))) return claims(context, 'the purpose of the project above, which names it', [near], [entry]);
  const own = near?.kind === 'quote' ? partThatNames(near.text, entry, above?.children ?? []) : null;
  if (own !== null && near?.kind === 'quote') return claims(context, 'the part of the purpose above that names it', [...headClaims(context, entry), { ...near, text: own }], [entry]);
  // What an indicator is to achieve is its target. In a thread the words of the question alone find nothing but each other.
  const said = near === null || context.query.mentions.length > 0;
  const told = entry.kinds.has('target') && !entry.kinds.has('money') ? lookupEntry({ ...context, query: { ...context.query, wanted: 'target' } }, entry) : said ? quoteEntry(context, entry) : null;
  if (told) return told;
  if (near && !said) return claims(context, 'the purpose of what it stands under', [...headClaims(context, entry), near], [entry]);
  return notFound(context, 'no purpose is printed for this name', 'noPurpose', [entryName(context, entry)], [], [...headClaims(context, entry), ...(near ? [near] : [])]);
}

/** Of a purpose in numbered parts the one that has the name's own words, which no name beside it has: 1.确保网格员工资…; 2.加强合同管理…. */
function partThatNames(text: string, entry: Entry, beside: readonly Row[]): string | null {
  const others = beside.filter((row) => !entry.rows.includes(row)).map(({ label }) => label);
  const words = pairsOf(entry.names[0]?.replace(NAME_ENDING, '') ?? '').filter((pair) => !others.some((label) => label.includes(pair)));
  const parts = text.split(/(?=(?<![\d.])\d\s*[.．、]\s*[\u3400-\u9fff])/).map((part) => part.trim()).filter((part) => words.some((word) => part.replace(/\s/g, '').includes(word)));
  const [only] = parts;
  return parts.length === 1 && only !== undefined && only.length < text.length ? only : null;
}

/** What names of money end in. */
const NAME_ENDING = /(?:人员)?(?:运行|运维|维护|经费|费用|费|服务|工作|管理|支出|补助|事务|项目|工资)+$/;

function pairsOf(text: string): string[] {
  const letters = [...text.replace(/[^\u3400-\u9fff]/g, '')];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}

export function parentAnswer(context: Context, entry: Entry): Answer {
  const { world } = context;
  const chains = entry.rows.filter(({ parent }) => parent !== null);
  const classed = FUNCTIONAL.test(context.query.text) ? chains.find(({ basis, code }) => basis === 'function' && code !== null) : undefined;
  const row = classed ?? chains.find(({ place, basis }) => place.table === null && basis === 'project') ?? chains.find(({ code }) => code !== null) ?? chains[0];
  if (!row) {
    const path = entry.rows.find(({ basis }) => basis === 'performance');
    if (path?.context) return claims(context, 'the indicator levels', [{ kind: 'parent', child: entryName(context, entry), parents: path.context.split(' > ').map((label) => ({ name: world.nameOf(label), figure: null })).reverse(), places: [path.place] }], [entry]);
    return notFound(context, 'nothing is above it', 'noParent', [entryName(context, entry)], [], headClaims(context, entry));
  }
  const parents: { name: Figure['name']; figure: Figure | null }[] = [];
  for (let above = row.parent; above && above.role !== 'unit'; above = above.parent) {
    parents.push({ name: world.nameOf(displayName(above)), figure: rowFigure(world, above) });
  }
  const own = rowFigure(world, row);
  return claims(context, 'the rows above', [
    ...(own ? [{ kind: 'where', name: own.name, figure: own } as const] : []),
    { kind: 'parent', child: entryName(context, entry), parents, places: [row.place] },
  ], [entry], own ? [own] : []);
}

/** Where somebody asks for the class, the functional classification is meant, not the list of projects. */
const FUNCTIONAL = /功能(?:分类|科目)?|科目|[哪什么个]{1,2}(?:大?类|款)(?!人)|\bfunction(?:al)?\b|\bclassif/i;

export function rowAnswer(context: Context, entry: Entry): Answer {
  const { world, query } = context;
  const tables = entry.rows.filter(({ place, facts }) => place.table !== null && facts.length > 1 && (query.table === null || place.table === query.table));
  const row = [...tables].sort((left, right) => sourceWidth(context, right) - sourceWidth(context, left) || right.facts.length - left.facts.length)[0];
  if (!row) return lookupEntry(context, entry);
  const cells = row.facts.filter(({ value }) => value !== null).map((fact) => ({
    column: columnName(fact.column, world), figure: printedFigure(world.nameOf(displayName(row)), fact),
  }));
  return claims(context, 'a whole row', [{ kind: 'row', name: entryName(context, entry), cells }], [entry], cells.map(({ figure }) => figure));
}

/** For a question about sources of funds the table that has them is wanted, whatever its width. */
function sourceWidth(context: Context, row: Row): number {
  const sources = /来源|source|fund|钱从哪/i.test(context.query.text);
  return sources && row.facts.some(({ column }) => column.some((name) => name.includes('拨款'))) ? 1 : 0;
}

function columnName(path: readonly string[], world: { nameOf(label: string): Figure['name'] }): Figure['name'] {
  const parts = path.filter((name) => name !== '收入' && name !== '支出');
  const names = parts.map((part) => world.nameOf(part));
  return { zh: parts.join(' > '), en: names.every(({ en }) => en !== null) ? names.map(({ en }) => en).join(' > ') : null };
}

export function whereAnswer(context: Context, entry: Entry): Answer {
  const figure = headFigure(context.world, entry);
  if (!figure) return quoteEntry(context, entry) ?? lookupEntry(context, entry);
  return lookupEntry(context, entry);
}

/** All projects with their amounts, when somebody asks for the projects. */
export function projectsAnswer(context: Context, units: readonly string[] = []): Answer {
  const all = projectRows(context.world);
  const rows = units.length === 0 ? all : all.filter(({ budgetUnit }) => budgetUnit !== null && units.includes(budgetUnit));
  const figures = rows.flatMap((row) => metricOf(context.world, row, 'amount') ?? []);
  const [parent, ...parents] = new Set(rows.map((row) => row.parent));
  // Projects of several budget units have no one total here.
  const whole = parent && parents.length === 0 ? rowFigure(context.world, parent) : null;
  const total = totalEntry(context.world, 'expenditure');
  const of = whole?.name ?? (total ? entryName(context, total) : { zh: '项目支出', en: 'project expenditure' });
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  const count = computedFigure({ zh: '项目数', en: 'number of projects' }, String(figures.length), '个', context.world.book.year, `${figures.length} × 1`, figures.slice(0, 1));
  return claims(context, 'all projects', [{ kind: 'list', of, what: 'parts', items, count, total: whole, remainder: null, scope: null, rest: 0 }], [], figures);
}

/** The best passage for a question that names nothing with a figure. */
export function passageAnswer(context: Context, passage: Passage): Answer {
  return claims(context, 'the passage that fits best', [{ kind: 'quote', what: passage.kind === 'duty' || passage.kind === 'goal' ? passage.kind : 'prose', name: context.world.nameOf(passage.subject), text: passage.text, places: [passage.place] }]);
}
