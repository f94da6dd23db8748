/** What a share is of, and which of a name's amounts is the part: what it stands under, its total, all that is counted like it; within one fund that fund's own money. */
import { pattern } from '../../budget/pattern.ts';
import { FUND_LABEL, fundCalled, ONE_FUNDS } from '../../budget/funds.ts';
import type { Fact, OneFund } from '../../budget/fact.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { rowInClass } from '../sets/class-rows.ts';
import { metricOf } from '../sets/collections.ts';
import { marked } from '../cells/fund-against-all.ts';
import { entryName, notFound, type Context } from '../context.ts';
import { printedFigure, sumOf, valueOf } from '../figures.ts';
import { operand } from './operand.ts';
import { amountFacts, isUnder, readingsOf } from '../names/readings.ts';
import { headFigure, rowFigure, totalEntry } from '../world.ts';

/** 「占总支出多少」 right after the parts of a name: what they were said to add up to, where another place prints another figure. */
export function toldWhole(context: Context, part: Entry, year: number): Figure | null {
  const { query, last, world } = context;
  if (query.mentions.length > 0 || !last || last.subjects.length !== 1 || last.subjects[0] !== part || year !== world.book.year) return null;
  const [list, another] = last.claims.flatMap((claim) => (claim.kind === 'list' && claim.what === 'parts' && claim.total ? [claim] : []));
  return list?.total && (!another || another.total?.value === list.total.value) && list.of?.zh === entryName(context, part).zh ? { ...list.total, name: list.of } : null;
}

/** 「农林水占一般公共预算几成」: the one fund whose money is the whole. */
function fundOf(whole: Entry | null): OneFund | null {
  return whole?.names.map(fundCalled).find((fund) => fund !== null) ?? null;
}

/** The parts that have figures of their own within the whole, which is one fund; an answer instead where the fund has nothing of one. */
export function withinFundOf(context: Context, parts: readonly Entry[], whole: Entry | null, year = context.world.book.year): ReadonlyMap<Entry, Figure> | Answer {
  const fund = year === context.world.book.year ? fundOf(whole) : null;
  const figures = new Map<Entry, Figure>();
  if (!fund || !whole) return figures;
  for (const part of parts) {
    const figure = partOfFund(context, part, whole, fund);
    if (figure === 'none') {
      const own = operand(context, part);
      return { ...notFound(context, 'the fund has nothing of the part', 'noSuchPart', [context.world.nameOf(FUND_LABEL[fund]), entryName(context, part)], [], own ? [{ kind: 'where', name: own.name, figure: own }] : []), subjects: [part] };
    }
    if (figure) figures.set(part, figure);
  }
  return figures;
}

/**
 * A part's money of one fund: what that fund's tables or the paragraph about it print of the name, or its cells in the
 * fund's columns; its money of all funds is no part of one. 'none': the document tells its funds, and this is none of them.
 */
function partOfFund(context: Context, part: Entry, whole: Entry, fund: OneFund): Figure | 'none' | null {
  const { world } = context;
  const readings = readingsOf(entryName(context, part), amountFacts(part, world.book.year, context.filter), world.nameOf.bind(world));
  const own = readings.find(({ figure }) => figure.facts.some((fact) => fact.row.fund === fund || isUnder(fact, whole)));
  const named = (figure: Figure): Figure => ({ ...figure, name: marked(entryName(context, part), world.nameOf(FUND_LABEL[fund])) });
  if (own) return readings.length > 1 ? named(own.figure) : own.figure;
  // Where only the units' rows are printed for the fund, they are added up.
  const ofUnits = part.facts.filter(({ measure, year, value, row }) => measure === 'amount' && year === world.book.year && value !== null && row.fund === fund && row.budgetUnit !== null && row.role === 'item');
  const inOneTable = ofUnits.filter(({ place, row, column }) => place.table === ofUnits[0]?.place.table && row.code === ofUnits[0].row.code && column.join() === ofUnits[0].column.join());
  if (inOneTable.length > 0) {
    const sum = sumOf(entryName(context, part), inOneTable.map((fact) => printedFigure(entryName(context, part), fact)), world.book.year);
    return readings.find(({ figure }) => figure.unit === sum.unit && valueOf(figure).eq(valueOf(sum)))?.figure ?? named(sum);
  }
  const column = world.book.rows.filter((row) => row.fund === fund && row.role !== 'item' && row.budgetUnit === null && row.facts.length > 1).flatMap(({ facts }) => facts.find((fact) => fact.measure === 'amount' && fact.value !== null && part.names.includes(columnName(fact) ?? '')) ?? [])[0];
  if (column) return named(printedFigure(entryName(context, part), column));
  const rows = part.rows.filter(({ place, fund: of }) => place.table !== null && of === 'all');
  const split = rows.map((row) => ({ row, cells: row.facts.filter((fact) => inColumnsOf(fact, fund)), others: row.facts.filter((fact) => ONE_FUNDS.some((other) => other !== fund && inColumnsOf(fact, other))) })).find(({ cells, others }) => cells.length + others.length > 0);
  const [cell, second] = split?.cells ?? [];
  const paid = (split?.cells ?? []).some(({ value }) => value?.gt(0) === true);
  if (split && cell && paid) {
    const [figure, ...more] = (second ? totalOrLeaves(split.cells) : [cell]).map((fact) => printedFigure(entryName(context, part), fact));
    const sum = figure && more.length > 0 ? sumOf(figure.name, [figure, ...more], figure.year) : figure;
    return sum ? (readings.some(({ figure: all }) => valueOf(all).eq(valueOf(sum))) ? sum : named(sum)) : null;
  }
  const elsewhere = split !== undefined || (part.rows.some(({ basis, code, fund: of }) => basis === 'function' && code !== null && of === 'all') && world.book.rows.some(({ fund: of, basis, code, facts }) => of === fund && basis === 'function' && code !== null && facts.length > 0));
  return elsewhere ? 'none' : null;
}

function inColumnsOf({ column, measure, value }: Fact, fund: OneFund): boolean {
  return measure === 'amount' && value !== null && column.some((name) => fundCalled(name.replace(/\s|收入|小计/g, '')) === fund);
}

/** The columns of a fund have a subtotal, or are added up. */
function totalOrLeaves(cells: readonly Fact[]): Fact[] {
  const total = cells.find(({ column }) => /合计|小计$/.test(column.at(-1) ?? '') || fundCalled((column.at(-1) ?? '').replace(/\s|收入/g, '')) !== null);
  return total ? [total] : cells.filter(({ value }) => value?.gt(0) === true);
}

/** Of two rows of one name the one that stands under the whole. */
export function partUnder(context: Context, part: Entry, whole: Entry | null, year: number): Figure | null {
  if (!whole) return null;
  const listed = year === context.world.book.year ? rowInClass(context.world, part, whole) : undefined;
  const amount = listed ? metricOf(context.world, listed, 'amount') : null;
  if (amount) return { ...amount, name: entryName(context, part) };
  const own = part.facts.filter(({ measure, year: of, value, row }) => measure === 'amount' && of === year && value !== null && row.place.table !== null && row.role === 'item');
  const under = own.filter((fact) => isUnder(fact, whole));
  const codes = new Set(own.map(({ row }) => row.code));
  const [fact] = under;
  return fact && codes.size > 1 && under.length < own.length && under.every(({ printed }) => printed === fact.printed) && own.some((other) => other.row.place.table === fact.row.place.table && other.printed !== fact.printed) ? printedFigure(entryName(context, part), fact) : null;
}

export function standsUnder(entry: Entry, above: Entry): boolean {
  return entry.rows.some(({ parent }) => parent !== null && above.rows.includes(parent));
}

/** Without a whole named: what it stands under, and all of the budget. */
export function defaultWholes(context: Context, part: Entry, year = context.world.book.year): (Figure | null)[] {
  const all = totalEntry(context.world, 'expenditure');
  if (year < context.world.book.year) return [all && operand(context, all, null, year)];
  const own = operand(context, part);
  const counted = own && !own.unit.includes('元') ? countedWhole(context, part, own) : null;
  if (counted) return [counted];
  const row = own?.facts[0]?.row;
  const parents: Figure[] = [];
  for (let above = row?.parent ?? null; above; above = above.parent) {
    const figure = above.role === 'item' ? rowFigure(context.world, above) : null;
    if (figure && figure.value !== own?.value && !parents.some(({ value }) => value === figure.value)) parents.push(figure);
  }
  const group = own?.facts[0] ? groupOf(context, own.facts[0]) ?? procurementOf(context, own.facts[0]) : null;
  if (group && group.value !== own?.value && !parents.some(({ value }) => value === group.value)) parents.unshift(group);
  const total = all ? headFigure(context.world, all) : null;
  return [...parents.slice(0, 2), ...(total && !parents.some(({ value }) => value === total.value) ? [total] : [])];
}

/** 定编车辆 of 车辆: the count whose name the part's ends with, the whole of them all (非定编车辆 is no part of 定编车辆). */
function countedWhole(context: Context, part: Entry, own: Figure): Figure | null {
  const wholes = context.world.index.entries.filter(({ key }) => key.length > 1 && key !== part.key && part.key.endsWith(key)).flatMap((entry) => operand(context, entry) ?? []);
  return wholes.filter((figure) => figure.unit === own.unit && valueOf(figure).gte(valueOf(own))).sort((left, right) => valueOf(right).cmp(valueOf(left)))[0] ?? null;
}

/** 面向中小企业预留采购份额, 服务类: what a sentence tells right after the total of procurement is a share of that total. */
function procurementOf({ world }: Context, { place, row, value }: Fact): Figure | null {
  if (place.table !== null || !OF_PROCUREMENT.test(row.label)) return null;
  const total = world.book.facts.findLast((fact) => fact.measure === 'amount' && fact.year === world.book.year && fact.place.table === null && fact.place.part === place.part && PROCUREMENT.test(fact.row.label) && fact.place.lines[0] <= place.lines[0] && fact.place.lines[0] > place.lines[0] - NEAR && value !== null && fact.value?.gte(value) === true);
  return total && total.row !== row ? printedFigure(world.nameOf(total.row.label), total) : null;
}
const OF_PROCUREMENT = pattern(/采购|中小|小微|小型|微型|^(?:货物|工程|服务)类?$/);
/** The total by its name, none of its kinds and of what is kept for some firms. */
const PROCUREMENT = pattern(/^(?:政府)?采购(?!.*(?:货物|工程|服务|企业|品目))/);
/** How many lines the paragraph may be long. */
const NEAR = 25;

/** 面向中小企业 of 政府采购: the subtotal of the columns that a column stands among. */
function groupOf({ world }: Context, fact: Fact): Figure | null {
  const group = fact.column.slice(0, -1);
  if (fact.place.table === null || group.length === 0) return null;
  const subtotal = fact.row.facts.find(({ column, year }) => column !== fact.column && year === fact.year && column.length === fact.column.length && column.at(-1) === '小计' && group.every((name, at) => column[at] === name));
  return subtotal ? printedFigure(world.nameOf(group.at(-1)?.replace(/^20\d{2}年/, '') ?? ''), subtotal) : null;
}
