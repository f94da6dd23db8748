/**
 * The columns of a table that is set by spaces: what stands above each other in the lines of its header is one name, and
 * each has the cells below it. A name that stands over several is the group of those that it is the sum or the middle of.
 */
import { anyColumn, anyKey, isKeyColumn, SUBTOTAL } from './column-names.ts';
import { isSum } from './column-sums.ts';
import { bandsOf, nearest, overlap, type GridCell, type Span } from './grid.ts';
import { joinWrapped, squeeze } from './lines.ts';
import { isCell } from './table-rows.ts';

export interface HeaderCell extends GridCell { line: number }
export interface GridColumn { path: string[]; span: Span; /** What stands below it; null where all of its cells are empty. */ band: Span | null; first: number; middle: number; isKey: boolean }
export interface Group { text: string; line: number; span: Span }
export interface GridHeader { columns: GridColumn[]; groups: Group[] }

const WORDS_COLUMN = /^(?:备注|说明|资金来源|数量|单价(?:\(.*\))?|计量单位|采购组织形式|采购方式|(?:资金|项目)?用途|项目(?:属性|类别|类型|内容)|主要内容|\S*目标|是否\S*)$/;
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
  const over = cells.filter((cell) => isOver(cell, cells, bands));
  const stacks = stacksOf(cells.filter((cell) => !over.includes(cell)));
  const groups: Group[] = over.map(({ text, line, from, to }) => ({ text, line, span: { from, to } }));
  const matched = match(stacks.map(spanOf), bands);
  const columns = stacks.map((stack, at) => {
    const band = bands[matched.indexOf(at)] ?? null;
    const { path, pieces, group } = nameOf(stack);
    if (group) groups.push(group);
    const own = band === null ? [] : body.flatMap((line) => line.filter((cell) => overlap(cell, band) > 0));
    const lines = pieces.map(({ line }) => line);
    return { path, band, span: spanOf(stack), first: Math.min(...lines), middle: lines.reduce((sum, line) => sum + line, 0) / lines.length, isKey: isKeyOf(path, own) };
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

/** Below it stand two names side by side, or two columns of cells. */
function isOver(cell: HeaderCell, cells: readonly HeaderCell[], bands: readonly Span[]): boolean {
  const below = cells.filter(({ line, ...span }) => line > cell.line && overlap(cell, span) > 0);
  return below.some((one) => below.some((other) => overlap(one, other) < 0)) || (below.length > 0 && bands.filter((band) => overlap(cell, band) > 0).length > 1);
}

function stacksOf(cells: readonly HeaderCell[]): HeaderCell[][] {
  const bands = bandsOf(cells, CHARACTER);
  return bands.map((band, at) => cells.filter((cell) => nearest(cell, bands) === at && overlap(cell, band) > 0).sort((left, right) => left.line - right.line));
}

/** 「收入 / 项目」: the end is a name and what stands above it a group; 「购置及 / 运行费小计」 is a group and its whole. */
function nameOf(stack: readonly HeaderCell[]): { path: string[]; pieces: readonly HeaderCell[]; group: Group | null } {
  const name = joinWrapped(stack.map(({ text }) => text));
  const groupOf = (text: string, line: number, pieces: readonly HeaderCell[]): Group => ({ text, line, span: spanOf(pieces) });
  if (!isName(name)) {
    for (let at = 1; at < stack.length; at += 1) {
      const rest = joinWrapped(stack.slice(at).map(({ text }) => text));
      if (isName(rest)) return { path: [rest], pieces: stack.slice(at), group: groupOf(joinWrapped(stack.slice(0, at).map(({ text }) => text)), stack[0]?.line ?? 0, stack.slice(0, at)) };
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
  const amounts = own.filter(({ text }) => isCell(text)).length;
  return own.length === 0 ? isKeyColumn(cell) || anyKey(cell) : amounts * 2 < own.length;
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

/** `rows`: the cells of the columns of money, which alone have groups. */
export function hangGroups({ columns, groups }: GridHeader, rows: readonly (readonly (string | null)[])[]): string[][] {
  const money = columns.filter(({ isKey }) => !isKey);
  const paths = money.map(({ path }) => [...path]);
  const printed = rows.map((row) => row.map((cell) => cell ?? ''));
  const taken = new Set<number>();
  // The lowest groups first: a group of groups stands above them.
  const ofMoney = groups.filter(({ span, line }) => !columns.some((column) => column.isKey && column.first > line && overlap(column.span, span) > 0 && !money.some((other) => overlap(other.span, span) > 0)));
  for (const group of ofMoney.sort((left, right) => right.line - left.line)) {
    const run = runBelow(group, money, printed, taken);
    for (const at of run) paths[at]?.unshift(group.text);
    if (run.length > 1) run.forEach((at) => taken.add(at));
  }
  return paths;
}

function runBelow(group: Group, columns: readonly GridColumn[], rows: readonly (readonly string[])[], taken: ReadonlySet<number>): number[] {
  const middle = (group.span.from + group.span.to) / 2;
  const free = columns.map(({ first }, at) => first > group.line && !taken.has(at));
  // 合计 of the whole table stands higher than what a group has below it.
  const isWhole = ({ path, middle: own }: GridColumn, next: GridColumn | undefined): boolean => path.at(-1) === SUBTOTAL || (path.at(-1) === '合计' && next !== undefined && Math.abs(next.middle - own) < 1);
  const wholes = columns.flatMap((column, at) => (free[at] === true && isWhole(column, columns[at + 1]) && column.span.from <= group.span.to ? [at] : []));
  const start = wholes.at(-1);
  const centre = (from: number, to: number): number => ((columns[from]?.span.from ?? 0) + (columns[to]?.span.to ?? 0)) / 2;
  const near = (runs: number[][]): number[] => runs.reduce<number[]>((best, run) => (best.length === 0 || Math.abs(centre(run[0] ?? 0, run.at(-1) ?? 0) - middle) < Math.abs(centre(best[0] ?? 0, best.at(-1) ?? 0) - middle) ? run : best), []);
  if (start !== undefined) {
    const ends = columns.flatMap((_, at) => (at > start && free.slice(start, at + 1).every(Boolean) ? [at] : []));
    const runs = ends.map((end) => columns.flatMap((_, at) => (at >= start && at <= end ? [at] : [])));
    const adding = runs.filter(([whole = 0, ...members]) => members.some((at) => rows.some((row) => (row[at] ?? '') !== '')) && rows.every((row) => isSum(row, whole, members)));
    return adding.length > 0 ? near(adding) : [start];
  }
  const below = columns.reduce<number>((best, { span }, at) => (free[at] === true && (best < 0 || overlap(span, group.span) > overlap(columns[best]?.span ?? span, group.span)) ? at : best), -1);
  if (below < 0) return [];
  const level = columns[below]?.middle;
  const alike = (at: number): boolean => free[at] === true && columns[at]?.middle === level;
  let [from, to] = [below, below];
  while (alike(from - 1)) from -= 1;
  while (alike(to + 1)) to += 1;
  const all = columns.flatMap((_, at) => (at >= from && at <= to ? [at] : []));
  const runs = all.flatMap((first) => all.filter((last) => first <= below && last >= below && last >= first).map((last) => all.filter((at) => at >= first && at <= last)));
  return near(runs);
}
