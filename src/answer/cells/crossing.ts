/** The cell where a fund, basic or project expenditure, and a name meet; and its share of one of them. */
import { APPROPRIATION_COLUMN, APPROPRIATION_LABEL } from '../../budget/funds.ts';
import type { Fact, OneFund, Row } from '../../budget/fact.ts';
import type { Crossing, PartCut } from '../../query/slots/cuts.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { printedFigure, shareOf, valueOf } from '../figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { cutsBasic } from '../sets/cut-rows.ts';
import { isInside } from '../measures/inside.ts';
import { headFigure } from '../world.ts';

export const CROSSING = 'one cut of the budget within another';

const PART_COLUMN: Readonly<Record<PartCut, RegExp>> = { basic: /^基本支出$/, project: /^项目支出$/ };
const LABELS: Readonly<Record<OneFund | PartCut, string>> = { ...APPROPRIATION_LABEL, basic: '基本支出', project: '项目支出' };
const ACTS: ReadonlySet<string> = new Set(['lookup', 'share', 'sum', 'wholeRow', 'breakdown', 'unknown', 'compare', 'difference']);

interface Cell { fact: Fact; fund: OneFund | null; part: PartCut | null }

/** Null when the question crosses nothing, or the tables do not print the cell. */
export function crossingAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const { crossing } = query;
  if (!crossing || !ACTS.has(query.act) || query.table !== null || query.part !== null || query.thresholds.length > 0 || query.claimed.some(({ unit }) => unit !== null) || query.relativeYear === 'prior' || (query.year !== null && query.year !== world.book.year)) return null;
  if ((['why', 'change', 'rise', 'fall', 'most', 'least', 'rank', 'which', 'remainder', 'prior', 'check'] as const).some((tag) => query.tags.has(tag))) return null;
  const entry = crossing.name ? entryOf(context, crossing) : null;
  if (crossing.name && !entry) return null;
  const cells = cellsOf(context, crossing, entry);
  const share = query.act === 'share' || query.percent;
  if (cells.length < Math.max(1, crossing.parts.length)) return entry && !share ? outside(context, crossing, entry) : null;
  if (share) return shareOfCell(context, crossing, entry, cells);
  // A name's own column is a lookup that other rules answer.
  if (entry && (crossing.fund === null || crossing.parts.length === 0)) return null;
  const figures = cells.map((cell) => printedFigure(columnName(context, cell, entry), cell.fact));
  const head = crossing.parts.length > 1 || /合计|总额|一共|总共|\btotal\b/i.test(query.text) ? totalOf(context, crossing, entry, cells) : null;
  const name = entry ? entryName(context, entry) : world.nameOf(LABELS[crossing.fund ?? 'general']);
  const list = figures.map((figure): Claim => ({ kind: 'cell', name, column: figure.name, figure }));
  return claims(context, CROSSING, [...(head ? [{ kind: 'where', name: head.name, figure: head } as const] : []), ...list], entry ? [entry] : subjectsOf(context, cells), [...(head ? [head] : []), ...figures]);
}

function entryOf(context: Context, { name }: Crossing): Entry | null {
  if (!name) return null;
  const topic = resolveMention(name, context.world.index, 'money');
  return topic.certainty === 'sure' ? topic.entry : null;
}

function path({ column }: Fact): string {
  return column.map((name) => name.replace(/\s/g, '')).join('>');
}

function cellOf(row: Row, pattern: RegExp): Fact | undefined {
  return row.facts.find((fact) => fact.value !== null && fact.measure === 'amount' && pattern.test(path(fact)));
}

/** One cell for each part that is asked for: from the fund's own table, else from the table of the part by its fund's column. */
function cellsOf({ world }: Context, { fund, parts }: Crossing, entry: Entry | null): Cell[] {
  const own = entry ? ofDepartment(entry.rows.filter(({ place, basis }) => place.table !== null && basis !== 'performance')) : world.book.rows.filter(({ role, budgetUnit, place }) => role === 'unit' && budgetUnit === null && place.table !== null);
  const widest = [...own].sort((left, right) => Number(right.fund === 'all') - Number(left.fund === 'all'));
  const first = (rows: readonly Row[], pattern: RegExp): Fact | undefined => rows.map((row) => cellOf(row, pattern)).find((fact) => fact !== undefined);
  const titled = (part: PartCut): Row[] => widest.filter(({ place }) => world.book.tables.some(({ number, title }) => number === place.table && title.includes(LABELS[part])));
  if (parts.length === 0) {
    // A fund's table by economic classes may hold basic expenditure alone.
    const ofFund = own.filter((row) => row.fund === fund && row.facts.length > 0);
    const fact = fund === null ? undefined : ofFund.find(({ basis }) => basis === 'function')?.facts[0] ?? first(widest, APPROPRIATION_COLUMN[fund]) ?? ofFund[0]?.facts[0];
    return fact ? [{ fact, fund, part: null }] : [];
  }
  return parts.flatMap((part): Cell[] => {
    const fact = fund === null ? first(widest, PART_COLUMN[part]) : first(own.filter((row) => row.fund === fund), PART_COLUMN[part]) ?? first(titled(part), APPROPRIATION_COLUMN[fund]);
    return fact ? [{ fact, fund, part }] : [];
  });
}

/** The department's rows of a name; where only units print it, those of its one unit. */
function ofDepartment(rows: readonly Row[]): readonly Row[] {
  const units = new Set(rows.map(({ budgetUnit }) => budgetUnit));
  return units.has(null) ? rows.filter(({ budgetUnit }) => budgetUnit === null) : units.size === 1 ? rows : [];
}

/** A name's money of one fund, and all that the fund has; null where the tables print none of it for the name. */
export function moneyInFund(context: Context, entry: Entry, fund: OneFund): { part: Figure; whole: Figure } | null {
  const [cell] = cellsOf(context, { fund, parts: [], name: null, whole: 'fund', inside: true }, entry);
  const whole = cutTotal(context, fund);
  if (!cell || cell.fact.value?.gt(0) !== true || whole?.unit !== cell.fact.unit) return null;
  return { part: printedFigure(entryName(context, entry), cell.fact), whole };
}

/** What a cell is called beside the name it belongs to. */
function columnName({ world }: Context, { fund, part }: Cell, entry: Entry | null): Name {
  const [one, two] = [fund && entry ? world.nameOf(LABELS[fund]) : null, part ? world.nameOf(LABELS[part]) : fund ? world.nameOf(LABELS[fund]) : null];
  if (!one || !two || one.zh === two.zh) return two ?? one ?? { zh: '', en: null };
  return { zh: `${one.zh}中的${two.zh}`, en: `${two.en ?? two.zh} of ${one.en ?? one.zh}` };
}

/** All of what the cells are cut from: the name, within the fund where one is named; else the fund. */
function totalOf(context: Context, { fund }: Crossing, entry: Entry | null, cells: readonly Cell[]): Figure | null {
  const row = cells[0]?.fact.row;
  const head = row?.facts[0];
  if (!head || (fund !== null && row.fund !== fund)) return null;
  return printedFigure(entry ? entryName(context, entry) : context.world.nameOf(LABELS[fund ?? 'general']), head);
}

/** The whole of a cut over the department. */
export function cutTotal({ world }: Context, kind: OneFund | PartCut): Figure | null {
  const rows = world.book.rows.filter(({ role, budgetUnit, place }) => role === 'unit' && budgetUnit === null && place.table !== null);
  const fact = kind === 'basic' || kind === 'project'
    ? rows.filter(({ fund }) => fund === 'all').map((row) => cellOf(row, PART_COLUMN[kind])).find((one) => one !== undefined)
    : rows.find(({ fund, basis }) => fund === kind && basis === 'function')?.facts[0] ?? rows.map((row) => (row.basis === 'source' ? cellOf(row, APPROPRIATION_COLUMN[kind]) : undefined)).find((one) => one !== undefined) ?? rows.find(({ fund }) => fund === kind)?.facts[0];
  return fact ? printedFigure(world.nameOf(LABELS[kind]), fact) : null;
}

function shareOfCell(context: Context, crossing: Crossing, entry: Entry | null, cells: readonly Cell[]): Answer | null {
  const { fund, parts } = crossing;
  const whole = crossing.whole ?? (entry && fund !== null && parts.length > 0 ? 'name' : null);
  // A project of its own name is all project expenditure: its printed amount is the part.
  if (entry && whole === 'part' && entry.rows.some(({ basis }) => basis === 'project')) return null;
  const [part] = parts;
  const list = cells.flatMap((cell): Claim[] => {
    const base = whole === 'fund' && fund ? cutTotal(context, fund) : whole === 'part' && part ? cutTotal(context, part) : whole === 'name' && entry ? nameTotal(context, crossing, entry, cell) : null;
    if (!base || valueOf(base).eq(0) || base.unit !== cell.fact.unit) return [];
    const label = whole === 'name' ? columnName(context, cell, entry) : entry ? entryName(context, entry) : context.world.nameOf(LABELS[whole === 'fund' ? cell.part ?? 'project' : fund ?? 'general']);
    const inside = context.world.nameOf(LABELS[whole === 'fund' ? fund ?? 'general' : whole === 'part' ? part ?? 'basic' : cell.part ?? fund ?? 'basic']);
    const name: Name = whole === 'name' && entry ? { zh: `${entryName(context, entry).zh}的${label.zh}`, en: `${label.en ?? label.zh} of ${entryName(context, entry).en ?? entryName(context, entry).zh}` } : { zh: `${inside.zh}中的${label.zh}`, en: `${label.en ?? label.zh} within ${inside.en ?? inside.zh}` };
    const top = printedFigure(name, cell.fact);
    return [{ kind: 'share', part: top, whole: base, percent: shareOf(top.name, top, base) }];
  });
  return list.length === cells.length ? claims(context, CROSSING, list, entry ? [entry] : subjectsOf(context, cells), list.flatMap((claim) => (claim.kind === 'share' ? [claim.part] : []))) : null;
}

/** A name's total beside its cell: of the same row, or of the fund that the question names. */
function nameTotal(context: Context, { fund, parts }: Crossing, entry: Entry, { fact }: Cell): Figure | null {
  const [head] = fact.row.facts;
  if (head && head !== fact && (fund === null || parts.length > 0)) return printedFigure(entryName(context, entry), head);
  const all = entry.rows.find((row) => row.place.table !== null && row.fund === 'all' && row.basis === fact.row.basis)?.facts[0];
  return all ? printedFigure(entryName(context, entry), all) : headFigure(context.world, entry);
}

/** 「项目支出里人员经费」: what no table cuts so is said, unless it stands there under its own name. */
function outside(context: Context, crossing: Crossing, entry: Entry): Answer | null {
  const [part] = crossing.parts;
  const cut = crossing.fund === null && part && crossing.parts.length === 1 ? context.world.index.entries.find(({ names }) => names.includes(LABELS[part])) : undefined;
  // What is a column of its own, as procurement is, cuts both alike.
  if (!crossing.inside || !cut || isInside(context, entry, cut) || cutsBasic(context.world, entry) || entry.facts.some(({ row }) => row.role === 'unit')) return null;
  const own = headFigure(context.world, entry);
  const name = entryName(context, entry);
  return { ...notFound(context, 'no table cuts the name so', 'noSuchPart', [context.world.nameOf(LABELS[part ?? 'basic']), name], [], own ? [{ kind: 'where', name, figure: own }] : []), subjects: [entry] };
}

function subjectsOf({ world }: Context, cells: readonly Cell[]): Entry[] {
  return world.index.entries.filter(({ names }) => cells.some(({ part, fund }) => names.includes(LABELS[part ?? fund ?? 'basic'])));
}
