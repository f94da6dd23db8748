/**
 * A header read in the order in which it is printed, also with names that no template has: cells stand one after the
 * other, a name before 小计 heads a group, and the numbers of the rows say how many cells there are and what adds up.
 */
import { cellAmount, isSum, isTotalFirst, opensWithTotal } from './column-sums.ts';
import type { Column } from './column.ts';
import { isKeyColumn, isKnownColumn, SUBTOTAL } from './column-names.ts';
import type { Header } from './columns.ts';
import { squeeze } from './lines.ts';
import { twoLevelColumns } from './two-level-header.ts';

/** Pieces of a name over several lines or spaces. */
const MOST_PIECES = 5;
/** Cells before the numbers: a unit, a code, a name, a year. */
const MOST_KEYS = 4;
/** The columns of a code, one for each level. */
const LEVEL = /^[类款项]$/;
/** The levels of a catalogue, under its name. */
const RANK = /^[一二三四]级$/;
/** How a whole name ends; a piece that ends otherwise goes on in the next. */
const WHOLE = /(?:[款出金入费额数转计购目贴助余算构债率录级]|[)）])$/;
const PAY = /工资$/;
/** 2023年执行数: the money of a year names no row. */
const OF_YEAR = /^20\d{2}年度?.*[数额]$/;
/** Cells that are part of the one before them and need not add up to it. */
const OF_WHICH = /^其中[：:]?/;

/** Null where the cells are not as many as the numbers of the rows. */
export function printedHeader(texts: readonly string[], rows: readonly (readonly string[])[]): Header | null {
  const lines = piecesOf(texts);
  const pieces = lines.flat();
  const apart = readApart(pieces, rows);
  if (apart) return apart;
  const read = readCells(cellsOf(pieces), rows);
  if (read) return read;
  // 基本工资 is a whole cell within a line, 其他工资 / 福利支出 at its end is none: then the first column must be the sum of all others.
  const within = lines.flatMap((one) => one.map((piece, at, line) => at < line.length - 1 && PAY.test(piece)));
  const byPay = readCells(cellsOf(pieces, (at) => within[at] === true), rows);
  if (byPay && opensWithTotal(byPay.columns) && rows.every((row) => isTotalFirst(row))) return byPay;
  // 基本支出 履职类项目 上级专项转移支付 on one line are a cell each, whatever they end in: then a subtotal must be their sum.
  const beside = lines.flatMap((one) => one.map((_, at, line) => at < line.length - 1));
  const byLine = readCells(cellsOf(pieces, (at) => beside[at] === true), rows);
  return byLine && hasSubtotal(byLine) && hasMembers(byLine) && brokenSums(byLine, rows) === 0 ? byLine : null;
}

/**
 * 「财政专户 拨款 其他资金合计 一般公共预算」: the last cell of the upper line ran into the whole that opens the lower one. The
 * sums must say so: that whole of its parts, and the first column of all that stands side by side, in every row.
 */
function readApart(pieces: readonly string[], rows: readonly (readonly string[])[]): Header | null {
  const [at, ...others] = pieces.flatMap((piece, index) => (isKnownColumn(squeeze(RAN_INTO_WHOLE.exec(piece)?.[1] ?? '')) ? [index] : []));
  if (at === undefined || others.length > 0) return null;
  const header = readCells(cellsOf(pieces.flatMap((piece, index) => (index === at ? [piece.slice(0, -GROUP_WHOLE.length), GROUP_WHOLE] : [piece]))), rows);
  const beside = header?.columns.flatMap(({ path }, index) => (index > 0 && (path.length === 1 || path.at(-1) === GROUP_WHOLE) ? [index] : [])) ?? [];
  const group = header?.columns.findIndex(({ path }) => path.length > 1 && path.at(-1) === GROUP_WHOLE) ?? -1;
  const told = rows.length > 1 && rows.some((row) => !cellAmount(row[group]).eq(0));
  return header && group > 0 && told && /[总合]计$/.test(header.columns[0]?.path.join('') ?? '') && rows.every((row) => isSum(row, 0, beside)) ? header : null;
}
const GROUP_WHOLE = '合计';
const RAN_INTO_WHOLE = /^(\S{2,}?)合计$/;

/** The words of each line; 「上年结余、 / 结转小计」 is a name that wraps and the 小计 of the line below. */
function piecesOf(texts: readonly string[]): string[][] {
  const lines = texts.map((text) => text.split(/\s+/).filter((piece) => piece !== ''));
  const before: string[] = [];
  return lines.map((line) => line.flatMap((piece) => {
    const end = piece.length > SUBTOTAL.length && piece.endsWith(SUBTOTAL) ? piece.slice(0, -SUBTOTAL.length) : null;
    const wraps = end !== null && before.slice(1 - MOST_PIECES).some((_, at, last) => isKnownColumn(squeeze([...last.slice(at), end].join(''))));
    before.push(piece);
    return wraps ? [end, SUBTOTAL] : [piece];
  }));
}

function hasSubtotal({ columns }: Header): boolean {
  return columns.some(({ path }) => path.length > 1 && path.at(-1) === SUBTOTAL);
}

function readCells(cells: readonly string[], rows: readonly (readonly string[])[]): Header | null {
  const isKey = (cell: string): boolean => isKeyColumn(squeeze(cell)) || LEVEL.test(cell) || RANK.test(cell);
  // What no template has names rows where it stands before the first column that one has; else it is a column too.
  const first = cells.findIndex((cell) => isKnownColumn(squeeze(cell)) && !isKey(cell));
  const keysBefore = new Set(cells.slice(0, Math.max(0, first)).filter((cell) => !/[合总]计$/.test(cell) && !OF_YEAR.test(cell)));
  return headerOfCells(cells, (cell) => isKey(cell) || keysBefore.has(cell), rows) ?? headerOfCells(cells, isKey, rows);
}

/** `cells`: whole, in printed order; `mostKeys`: more of them before the numbers would be words of something else. */
export function headerOfCells(cells: readonly string[], isKey: (cell: string) => boolean, rows: readonly (readonly string[])[], mostKeys = MOST_KEYS): Header | null {
  const width = rows[0]?.length ?? 0;
  const keys = underCatalogue(cells.filter(isKey)).flatMap(withItsCode);
  const named = cells.filter((cell) => !isKey(cell));
  const heads = named.map((cell, at) => cell !== SUBTOTAL && named[at + 1] === SUBTOTAL);
  // A row of numbers alone needs no name above it.
  if ((keys.length === 0 && rows.length > 1) || keys.filter((key) => !LEVEL.test(key) && !RANK.test(key)).length > mostKeys || width === 0) return null;
  const flat = named.length - heads.filter(Boolean).length === width ? { keys, columns: flatColumns(named, heads, rows), sides: [], left: 0 } : null;
  if (flat && hasMembers(flat) && !isOffTotal(flat, rows)) return flat;
  const columns = twoLevelColumns(named, rows);
  return columns ? { keys, columns: withoutCommonGroup(columns), sides: [], left: 0 } : flat;
}

/** A subtotal with its 其中 may hang under the wrong name: then the first column is not the sum of what stands side by side. */
function isOffTotal({ columns }: Header, rows: readonly (readonly string[])[]): boolean {
  const beside = columns.flatMap(({ path }, at) => (at === 0 || OF_WHICH.test(path.at(-1) ?? '') ? [] : [at]));
  return columns.some(({ path }) => path.length > 1 && OF_WHICH.test(path.at(-1) ?? '')) && /[合总]计$/.test(columns[0]?.path.join('') ?? '') && !rows.every((row) => isSum(row, 0, beside));
}

/** 单位名称/科目编码: a name, or a code, in one column. */
function withItsCode(key: string): string[] {
  return /(?:编码|代码)$/.test(key) ? key.split(/[/／]/) : [key];
}

/** The levels of a catalogue stand for its name. */
function underCatalogue(keys: readonly string[]): string[] {
  const ranks = keys.filter((key) => RANK.test(key));
  const at = keys.findIndex((key) => !isKeyColumn(squeeze(key)) && !LEVEL.test(key) && !RANK.test(key));
  if (ranks.length === 0 || at < 0) return [...keys];
  return keys.flatMap((key, index) => (index === at ? ranks : RANK.test(key) ? [] : [key]));
}

/** A group over all columns tells none from another; a year in it is every column's. */
export function withoutCommonGroup(columns: readonly Column[]): Column[] {
  const [group] = columns[0]?.path ?? [];
  return columns.every(({ path }) => path.length > 1 && path[0] === group) ? columns.map(({ path, year }) => ({ path: path.slice(1), year })) : [...columns];
}

/** Cells one after the other; a name before 小计 heads a group. */
function flatColumns(named: readonly string[], heads: readonly boolean[], rows: readonly (readonly string[])[]): Column[] {
  const columns: Column[] = [];
  let group: { name: string; members: number } | null = null;
  named.forEach((cell, at) => {
    if (heads[at] === true) return;
    const before = named[at - 1];
    if (cell === SUBTOTAL && before !== undefined) group = { name: before, members: membersOf(columns.length, named.slice(at + 1), rows) };
    else if (group && (group.members -= 1) < 0) group = null;
    columns.push({ path: group ? [group.name, cell] : [cell], year: yearOf(cell) });
  });
  return columns;
}

/** A bracket on a line of its own says in what a column counts, 「（人）」, or what else it is called, 「（劳务费）」. */
const BRACKET = /^[（(](?:[人名辆个家项元%％]|[\u4e00-\u9fff]{2,6})[)）]$/;
/** The end of a wrapped cell that ran into the first cell of the line below: 「机关运行经费 / 预算数合计」. */
const RUN_ON = /^(预算数)(合计|小计)$/;

/** Pieces put together to the names that templates have; what no template has, up to where a name can end. */
export function cellsOf(pieces: readonly string[], endsAt: (at: number) => boolean = () => false): string[] {
  const cells: string[] = [];
  let open = '';
  for (let at = 0; at < pieces.length; at += 1) {
    if (open === '' && pieces[at] === '类' && pieces[at + 1] === '款') {
      const levels = pieces.slice(at, at + 3).filter((piece) => LEVEL.test(piece));
      cells.push(...levels);
      at += levels.length - 1;
      continue;
    }
    const [runOn, end = '', whole = ''] = RUN_ON.exec(pieces[at] ?? '') ?? [];
    if (open === '' && cells.length > 0 && (runOn !== undefined || BRACKET.test(pieces[at] ?? ''))) {
      cells.push(`${cells.pop() ?? ''}${runOn === undefined ? pieces[at] ?? '' : end}`, ...(runOn === undefined ? [] : [whole]));
      continue;
    }
    const known = open === '' ? knownAt(pieces, at) : 0;
    if (known > 0) {
      cells.push(pieces.slice(at, at + known).join(''));
      at += known - 1;
      continue;
    }
    open += pieces[at] ?? '';
    if (!WHOLE.test(open) && !endsAt(at)) continue;
    cells.push(open);
    open = '';
  }
  return open === '' ? cells : [...cells, open];
}

function knownAt(pieces: readonly string[], at: number): number {
  for (let length = Math.min(MOST_PIECES, pieces.length - at); length > 0; length -= 1) {
    if (isKnownColumn(squeeze(pieces.slice(at, at + length).join('')))) return length;
  }
  return 0;
}

/** How many of the cells after a subtotal belong to it: those that add up to it in every row, or that say 其中. */
function membersOf(subtotal: number, after: readonly string[], rows: readonly (readonly string[])[]): number {
  const parts = after.findIndex((cell) => !OF_WHICH.test(cell));
  const said = parts < 0 ? after.length : parts;
  if (said > 0) return said;
  for (let count = 1; count <= after.length; count += 1) {
    if (addsUp(subtotal, subtotal + 1, count, rows)) return count;
  }
  return 0;
}

function addsUp(whole: number, from: number, count: number, rows: readonly (readonly string[])[]): boolean {
  const members = Array.from({ length: count }, (_, at) => from + at);
  return rows.some((row) => !cellAmount(row[whole]).eq(0)) && rows.every((row) => isSum(row, whole, members));
}

/** How many rows a group's subtotal is not the sum of its members in. */
export function brokenSums({ columns }: Header, rows: readonly (readonly string[])[]): number {
  return columns.reduce((broken, { path }, whole) => {
    if (path.at(-1) !== SUBTOTAL) return broken;
    const inside = path.slice(0, -1).join('>');
    const members = columns.flatMap((other, at) => {
      const [...above] = other.path.slice(0, -1);
      const own = above.join('>') === inside && at !== whole;
      const nested = other.path.at(-1) === SUBTOTAL && above.slice(0, -1).join('>') === inside && above.length > 0;
      return own || nested ? [at] : [];
    });
    if (members.length === 0 || members.some((at) => OF_WHICH.test(columns[at]?.path.at(-1) ?? ''))) return broken;
    return broken + rows.filter((row) => !isSum(row, whole, members)).length;
  }, 0);
}

/** Every subtotal has cells that it is the sum of. */
export function hasMembers({ columns }: Header): boolean {
  return columns.every(({ path }, at) => path.at(-1) !== SUBTOTAL || columns[at + 1]?.path[0] === path[0]);
}

export function yearOf(cell: string): number | null {
  const year = /\d{4}/.exec(cell);
  return year ? Number(year[0]) : null;
}
