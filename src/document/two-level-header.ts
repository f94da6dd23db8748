/**
 * A header of two or three lines of cells: groups above, their cells below, and what has no cells of its own beside
 * them. The text has the lines one after the other; the sums of the rows say which cells belong to which group.
 */
import { cellAmount, isSum } from './column-sums.ts';
import { yearColumn, type Column } from './column.ts';
import { isFund } from './column-names.ts';
import { squeeze } from './lines.ts';

const WHOLE = /^(?:合计|小计)$/;
const WHOLE_FIRST = /^[总合]计$/;
const TOTAL_FIRST = /[总合]计$/;
const MOVED = /^增减/;
/** Some of the whole before it: 「小计 其中：财政专项资金」. */
const OF_WHICH = /^其中[：:]/;
/** What can stand above funds that no whole of theirs stands beside: 本年财政拨款. */
const GIVEN = /拨款(?:收入)?$/;
/** A class of the economic classification. */
const CLASS = /(?<!^(?:基本|项目))(?:支出|补助)$/;
/** What an office earns itself, and its kinds. */
const OWN = /^单位(?:自有)?资金$/;
const OWN_KIND = /^(?:事业收入|(?:事业单位)?经营收入|上级补助收入|附属单位上缴收入|其他收入)$/;
const OF_FUNDS = /财政拨款|政府预算拨款|财政资金|当年拨款/;
/** More groups than this are no header of a budget table. */
const MOST_GROUPS = 8;

interface Cell { name: string; below: readonly Cell[] }

/** `named`: the cells that hold numbers, as the text has them. Null where no way, or more than one, of hanging them fits the rows. */
export function twoLevelColumns(named: readonly string[], rows: readonly (readonly string[])[]): Column[] | null {
  const width = rows[0]?.length ?? 0;
  const two = borders(named).flatMap((at) => hangings(named.slice(0, at), leaves(named.slice(at)), width)).filter((cells) => fits(cells, rows));
  const sure = two.length > 1 ? two.filter((cells) => cells.every(isKnownGroup)) : two;
  if (two.length > 0) return sure.length === 1 ? sure[0]?.flatMap((cell) => columnsOf(cell)) ?? null : null;
  const three = borders(named).flatMap((at) => borders(named.slice(at)).flatMap((next) => hangings(named.slice(at, at + next), leaves(named.slice(at + next)), null)
    .flatMap((middle) => hangings(named.slice(0, at), middle, width)))).filter((cells) => depth(cells) === 3 && fits(cells, rows));
  return three.length === 1 ? three[0]?.flatMap(hoisted) ?? null : null;
}

/** The ways to hang the cells that their words allow, whatever the rows: side by side, or a group's 小计 and what follows it under one of the cells above. */
export function hungByWords(named: readonly string[]): Column[][] {
  if (!named.some((cell) => cell === '小计')) return [named.map((cell) => yearColumn([cell]))];
  return borders(named).flatMap((at) => hangings(named.slice(0, at), leaves(named.slice(at)), null)).map((cells) => cells.flatMap((cell) => columnsOf(cell)));
}

function borders(named: readonly string[]): number[] {
  return named.flatMap((_, at) => (at === 0 || at > MOST_GROUPS ? [] : [at]));
}

function leaves(names: readonly string[]): Cell[] {
  return names.map((name) => ({ name, below: [] }));
}

/** Every way to give the lower cells, in their order, to some of the upper ones, with as many columns as the rows have numbers. */
function hangings(upper: readonly string[], lower: readonly Cell[], width: number | null): Cell[][] {
  const [name, ...others] = upper;
  if (name === undefined) return lower.length === 0 && (width === null || width === 0) ? [[]] : [];
  if (width !== null && width < 1) return [];
  const byItself = hangings(others, lower, width === null ? null : width - 1).map((rest) => [{ name, below: [] }, ...rest]);
  const runs = lower.map((_, at) => lower.slice(0, at + 1)).filter((cells) => isRun(cells) || isLone(name, cells) || (GIVEN.test(name) && areFunds(cells)) || (OWN.test(name) && cells.length > 1 && cells.every((cell) => OWN_KIND.test(cell.name))));
  return [...byItself, ...runs.flatMap((below) => hangings(others, lower.slice(below.length), width === null ? null : width - count(below))
    .map((rest) => [{ name, below }, ...rest]))];
}

/** A whole with its parts, or how much something moved. */
function isRun(cells: readonly Cell[]): boolean {
  const [first, ...others] = cells.map(({ name }) => name);
  return cells.every(({ name }) => MOVED.test(name)) || (WHOLE.test(first ?? '') && others.length > 0 && !others.some((cell) => WHOLE.test(cell) || MOVED.test(cell)));
}

/** 「对事业单位经常性补助」 over its one class 「工资福利支出」. */
function isLone(group: string, cells: readonly Cell[]): boolean {
  const [only, ...others] = cells;
  return only !== undefined && others.length === 0 && CLASS.test(only.name) && CLASS.test(group) && group !== only.name;
}

/** Where the numbers leave it open, funds with their sum stand under what gives them. */
function isKnownGroup({ name, below }: Cell): boolean {
  const [first, ...others] = below;
  return !first || (WHOLE.test(first.name) && areFunds(others) && OF_FUNDS.test(squeeze(name)));
}

function areFunds(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every(({ name }) => isFund(squeeze(name).replace(/(?:财政)?拨款(?:收入)?$/, '')));
}

/** Each group's whole is the sum of its other cells in every row. */
function fits(cells: readonly Cell[], rows: readonly (readonly string[])[]): boolean {
  let at = 0;
  let wholes = 0;
  /** The columns that make up the cell: its whole, or all within it; null where it does not add up. */
  const walk = ({ below }: Cell): number[] | null => {
    if (below.length === 0) return [at++];
    const within = below.map(walk);
    const known = within.flatMap((part) => part ?? []);
    if (within.includes(null)) return null;
    if (!WHOLE.test(below[0]?.name ?? '')) return known;
    const [whole = 0, ...parts] = known;
    wholes += 1;
    const adds = below.slice(1).every(({ name }) => OF_WHICH.test(name)) ? rows.every((row) => parts.every((part) => cellAmount(row[part]).lte(cellAmount(row[whole])))) : rows.every((row) => isSum(row, whole, parts));
    return adds ? [whole] : null;
  };
  const whole = !cells.map(walk).includes(null);
  // Funds under what gives them have no whole beside them: then the first column is the sum of all others.
  const funded = wholes === 0 && WHOLE_FIRST.test(cells[0]?.name ?? '') && cells.some(({ below }) => areFunds(below));
  const others = Array.from({ length: at - 1 }, (_, index) => index + 1);
  // Nothing within a group of one cell, nor of a whole and some of it, says that it stands there: the groups together must be the total.
  if (cells.some(({ below }) => below.length === 1) && !(WHOLE_FIRST.test(cells[0]?.name ?? '') && rows.every((row) => isSum(row, 0, tops(cells))))) return false;
  if (cells.some(({ below }) => below.slice(1).some(({ name }) => OF_WHICH.test(name))) && !(TOTAL_FIRST.test(cells[0]?.name ?? '') && rows.every((row) => isSum(row, 0, tops(cells))))) return false;
  // What an office earns itself stands together, and so do all funds.
  if (isOwnApart(cells)) return false;
  if (cells.some(({ below }) => areFunds(below)) && cells.some((cell) => cell.below.length === 0 && areFunds([cell, cell]))) return false;
  // Nor within funds without a whole of theirs, where what is below holds only because it is all 0.
  if (cells.some(({ below }) => areFunds(below)) && wholes > 0 && WHOLE_FIRST.test(cells[0]?.name ?? '') && !rows.every((row) => isSum(row, 0, deepTops(cells.slice(1), 1)))) return false;
  return whole && (wholes > 0 || (funded && rows.every((row) => isSum(row, 0, others))));
}

function isOwnApart(cells: readonly Cell[]): boolean {
  const all = (list: readonly Cell[]): Cell[] => list.flatMap((cell) => [cell, ...all(cell.below)]);
  const own = all(cells).find(({ name, below }) => OWN.test(name) && below.length > 0);
  return own !== undefined && all(cells).some((cell) => OWN_KIND.test(cell.name) && !own.below.includes(cell));
}

/** The first column under each cell but the first: by itself, or the whole of its group. */
function tops(cells: readonly Cell[]): number[] {
  return cells.map((_, at) => count(cells.slice(0, at))).slice(1);
}

/** The columns that make up all cells from `at` on: each by itself, the whole of a group, or what makes up the cells of one that has none. */
function deepTops(cells: readonly Cell[], at: number): number[] {
  return cells.flatMap(({ below }, index) => {
    const own = at + count(cells.slice(0, index));
    return below.length === 0 || WHOLE.test(below[0]?.name ?? '') ? [own] : deepTops(below, own);
  });
}

function count(cells: readonly Cell[]): number {
  return cells.reduce((sum, { below }) => sum + Math.max(1, count(below)), 0);
}

function depth(cells: readonly Cell[]): number {
  return cells.length === 0 ? 0 : 1 + Math.max(...cells.map(({ below }) => depth(below)));
}

function columnsOf({ name, below }: Cell, above: readonly string[] = []): Column[] {
  const path = [...above, name];
  return below.length === 0 ? [yearColumn(path)] : below.flatMap((cell) => columnsOf(cell, path));
}

/** Of three lines the first only names the whole of the second: 「“三公”经费」 over 合计, and its parts by their own names; or it is a year's, and its whole too. */
function hoisted(cell: Cell): Column[] {
  if (depth([cell]) < 3 || yearColumn([cell.name, '']).path.length === 1) return columnsOf(cell);
  return cell.below.flatMap((part) => (WHOLE.test(part.name) ? [yearColumn([`${cell.name}${part.name}`])] : columnsOf(part)));
}

