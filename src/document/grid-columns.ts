/**
 * The columns of a table that is set by spaces: what stands above each other in the lines of its header is one name, and
 * each has the cells below it. A name that stands over several is a group.
 */
import { anyColumn, anyKey, isKeyColumn, SUBTOTAL } from './column-names.ts';
import { bandsOf, nearest, overlap, type GridCell, type Span } from './grid.ts';
import { besideGroups } from './grid-groups.ts';
import { joinWrapped, squeeze } from './lines.ts';
import { isCell } from './table-rows.ts';

export interface HeaderCell extends GridCell { line: number }
export interface GridColumn { path: string[]; span: Span; /** What stands below it; null where all of its cells are empty. */ band: Span | null; first: number; middle: number; isKey: boolean }
export interface Group { text: string; line: number; span: Span }
export interface GridHeader { columns: GridColumn[]; groups: Group[] }

const WORDS_COLUMN = /^(?:备注|说明|资金来源|数量|单价(?:\(.*\))?|计量单位|采购组织形式|采购方式|(?:资金|项目)?用途|项目(?:属性|类别|类型|内容|简介)|主要内容|\S*目标|是否\S*)$/;
const CODE = /(?:代码|编码|编号|序号)$/;
/** The columns of a code, one for each level. */
const LEVEL = /^[类款项]$/;
/** A name that ends so is the whole of those after it: 购置及运行费小计. */
const WHOLE = /^(.+?)(小计|合计)$/;
/** Names beside each other may reach one character into each other's lines. */
const CHARACTER = 2;
/** What a column without a name is worth less than any place for one. */
const NAMELESS = 1000;

export function gridHeader(header: readonly (readonly GridCell[])[], body: readonly (readonly GridCell[])[]): GridHeader {
  const cells = header.flatMap((line, at) => line.map((cell) => ({ ...cell, line: at })));
  const bands = bandsOf(body.filter((line) => !isTotalLine(line)).flat());
  const standing = cells.filter((cell) => isOver(cell, cells, bands));
  const over = [...standing, ...besideGroups(cells, standing)];
  const stacks = stacksOf(cells.filter((cell) => !over.includes(cell)));
  const groups: Group[] = over.map(({ text, line, from, to }) => ({ text, line, span: { from, to } }));
  const matched = match(stacks.map(spanOf), bands);
  const columns = stacks.map((stack, at) => {
    const band = bands[matched.indexOf(at)] ?? null;
    const own = band === null ? [] : body.flatMap((line) => line.filter((cell) => overlap(cell, band) > 0));
    const { path, pieces, group } = nameOf(stack, holdsAmounts(own));
    if (group) groups.push(group);
    const lines = pieces.map(({ line }) => line);
    return { path, band, span: spanOf(pieces), first: Math.min(...lines), middle: lines.reduce((sum, line) => sum + line, 0) / lines.length, isKey: isKeyOf(path, own) };
  });
  return { columns, groups };
}

/** 合计 may stand in the middle of several cells. */
export function isTotalLine(line: readonly GridCell[]): boolean {
  return /^(?:[合总]\s*计)$/.test(line[0]?.text ?? '');
}

function spanOf(cells: readonly Span[]): Span {
  return { from: Math.min(...cells.map(({ from }) => from)), to: Math.max(...cells.map(({ to }) => to)) };
}

/** Below it stand two names side by side, or two columns of cells, or what is over several itself. */
function isOver(cell: HeaderCell, cells: readonly HeaderCell[], bands: readonly Span[]): boolean {
  const below = cells.filter(({ line, ...span }) => line > cell.line && overlap(cell, span) > 0);
  return isBetween(cell, cells) || below.some((one) => isOver(one, cells, bands)) || below.some((one) => below.some((other) => overlap(one, other) < 0)) || (below.length > 0 && bands.filter((band) => overlap(cell, band) > 0).length > 1);
}

/** In the middle of two names that are too near to each other for a column between them: 「编制」 above 「行政  事业」. */
function isBetween(cell: HeaderCell, cells: readonly HeaderCell[]): boolean {
  const middle = (from: number, to: number): number => (from + to) / 2;
  return cells.some((left) => {
    if (left.line <= cell.line) return false;
    const [right] = cells.filter(({ line, from }) => line === left.line && from >= left.to).sort((one, other) => one.from - other.from);
    return right !== undefined && right.from - left.to < cell.to - cell.from && Math.abs(middle(left.from, right.to) - middle(cell.from, cell.to)) <= 1;
  });
}

function stacksOf(cells: readonly HeaderCell[]): HeaderCell[][] {
  const bands = bandsOf(cells, CHARACTER);
  return bands.map((band, at) => cells.filter((cell) => nearest(cell, bands) === at && overlap(cell, band) > 0).sort((left, right) => left.line - right.line));
}

/** 「收入 / 项目」: the end is a name and what stands above it a group; 「购置及 / 运行费小计」 is a group and its whole. No side names a column of money. */
function nameOf(stack: readonly HeaderCell[], money: boolean): { path: string[]; pieces: readonly HeaderCell[]; group: Group | null } {
  const name = joinWrapped(stack.map(({ text }) => text));
  const groupOf = (text: string, line: number, pieces: readonly HeaderCell[]): Group => ({ text, line, span: spanOf(pieces) });
  if (!isName(name)) {
    for (let at = 1; at < stack.length; at += 1) {
      const rest = joinWrapped(stack.slice(at).map(({ text }) => text));
      if (isName(rest) && !(money && anyKey(squeeze(rest)))) return { path: [rest], pieces: stack.slice(at), group: groupOf(joinWrapped(stack.slice(0, at).map(({ text }) => text)), stack[0]?.line ?? 0, stack.slice(0, at)) };
    }
    const [, group, whole] = WHOLE.exec(name) ?? [];
    if (group !== undefined && whole !== undefined) return { path: [whole], pieces: stack.slice(-1), group: groupOf(group, stack[0]?.line ?? 0, stack) };
  }
  return { path: [name], pieces: stack, group: null };
}

function isName(name: string): boolean {
  const cell = squeeze(name);
  return cell === SUBTOTAL || LEVEL.test(cell) || anyKey(cell) || anyColumn(cell).whole;
}

function isKeyOf([name = '']: readonly string[], own: readonly GridCell[]): boolean {
  const cell = squeeze(name);
  if (CODE.test(cell) || LEVEL.test(cell) || WORDS_COLUMN.test(cell)) return true;
  return own.length === 0 ? isKeyColumn(cell) || anyKey(cell) : !holdsAmounts(own);
}

function holdsAmounts(own: readonly GridCell[]): boolean {
  return own.length > 0 && own.filter(({ text }) => isCell(text)).length * 2 >= own.length;
}

/** For each band the name above it: in order, each as near as can be. */
function match(stacks: readonly Span[], bands: readonly Span[]): (number | null)[] {
  const away = (stack: Span, band: Span): number => Math.max(0, -overlap(stack, band)) + Math.abs(stack.from + stack.to - band.from - band.to) / 200;
  const best = new Map<string, { cost: number; taken: (number | null)[] }>();
  const from = (band: number, stack: number): { cost: number; taken: (number | null)[] } => {
    const [own, name] = [bands[band], stacks[stack]];
    if (!own) return { cost: 0, taken: [] };
    const key = `${band} ${stack}`;
    const known = best.get(key);
    if (known) return known;
    const nameless = from(band + 1, stack);
    const choices = [{ cost: nameless.cost + NAMELESS, taken: [null, ...nameless.taken] }];
    if (name) {
      const here = from(band + 1, stack + 1);
      choices.push({ cost: here.cost + away(name, own), taken: [stack, ...here.taken] }, from(band, stack + 1));
    }
    const chosen = choices.reduce((left, right) => (right.cost < left.cost ? right : left));
    best.set(key, chosen);
    return chosen;
  };
  return from(0, 0).taken;
}
