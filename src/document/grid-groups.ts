/**
 * The groups in the header of a table that is set by spaces, and the columns that each stands over: those that its own
 * subtotal is the sum of, else those that it stands in the middle of. A group of groups stands above them.
 */
import { anyColumn, SUBTOTAL } from './column-names.ts';
import { isSum } from './column-sums.ts';
import type { GridHeader, Group, HeaderCell } from './grid-columns.ts';
import { overlap, type Span } from './grid.ts';
import { squeeze } from './lines.ts';

/** How far the middle of a group may be from that of what it stands over: lines are set to whole characters. */
const OFF_MIDDLE = 1.5;
/** Runs whose middles are no farther apart have one middle. */
const ONE_MIDDLE = 1.5;
const OF_WHICH = /^其中[:：]/;

/** A column, or a group with all of its columns. `counted`: those whose sum it is, its own subtotal where it has one; `level`: the line of a column's name. */
interface Node { columns: number[]; counted: number[]; first: number; level: number | null; span: Span; name: string }

/**
 * Names that are groups too, though no name below them shows it: two columns that stand as far to
 * the left as to the right of 「事业收入」, the first of them a subtotal that is of no other.
 */
export function besideGroups(cells: readonly HeaderCell[], groups: readonly HeaderCell[]): HeaderCell[] {
  return cells.filter((cell) => {
    if (groups.includes(cell) || !anyColumn(squeeze(cell.text)).whole || (cell.line > 0 && !groups.some(({ line }) => line === cell.line))) return false;
    const subtotal = cells.filter(({ text, line, from }) => squeeze(text) === SUBTOTAL && line > cell.line && from <= cell.from).sort((left, right) => right.from - left.from)[0];
    if (!subtotal || groups.some((group) => group.line < subtotal.line && overlap(group, subtotal) > 0)) return false;
    return cells.some((end) => end.line > cell.line && end.from >= subtotal.to && Math.abs(middleOf({ from: subtotal.from, to: end.to }) - middleOf(cell)) <= OFF_MIDDLE);
  });
}

/** `rows`: the cells of the columns of money, which alone have groups. */
export function hangGroups({ columns, groups }: GridHeader, rows: readonly (readonly (string | null)[])[]): string[][] {
  const money = columns.filter(({ isKey }) => !isKey);
  const paths = money.map(({ path }) => [...path]);
  const printed = rows.map((row) => row.map((cell) => cell ?? ''));
  // A group of what names the rows has no money below it.
  const ofMoney = groups.filter(({ span, line }) => !columns.some((column) => column.isKey && column.first > line && overlap(column.span, span) > 0 && !money.some((other) => overlap(other.span, span) > 0)));
  let nodes: Node[] = money.map(({ path, first, middle, span }, at) => ({ columns: [at], counted: [at], first, level: middle, span, name: squeeze(path.at(-1) ?? '') }));
  // The lowest groups first, and of one line those that have a subtotal: the others stand over what these leave.
  const hasSubtotal = (group: Group): boolean => subtotalOf(group, nodes) >= 0;
  while (ofMoney.length > 0) {
    const lowest = Math.max(...ofMoney.map(({ line }) => line));
    const next = ofMoney.findIndex((group) => group.line === lowest && hasSubtotal(group));
    const [group] = ofMoney.splice(next >= 0 ? next : ofMoney.findIndex(({ line }) => line === lowest), 1);
    if (!group) break;
    const run = runBelow(group, nodes, printed);
    for (const at of run.flatMap((node) => node.columns)) paths[at]?.unshift(group.text);
    if (run.length > 1) nodes = nodes.flatMap((node) => (node === run[0] ? [together(run, group)] : run.includes(node) ? [] : [node]));
  }
  return paths;
}

function together(run: readonly Node[], { line, text }: Group): Node {
  const [whole] = run;
  const counted = whole?.name === SUBTOTAL ? whole.counted : run.flatMap((node) => node.counted);
  return { columns: run.flatMap((node) => node.columns), counted, first: line, level: null, span: spanOf(run), name: squeeze(text) };
}

function runBelow(group: Group, nodes: readonly Node[], rows: readonly (readonly string[])[]): Node[] {
  const free = nodes.map(({ first }) => first > group.line);
  const start = subtotalOf(group, nodes);
  const between = (from: number, to: number): Node[] => nodes.slice(from, to + 1);
  const near = (runs: readonly Node[][]): Node[] => runs.reduce<Node[]>((best, run) => (best.length === 0 || isNearer(run, best, group) ? run : best), []);
  if (start >= 0) {
    const runs = nodes.flatMap((_, at) => (at > start && free.slice(start, at + 1).every(Boolean) ? [between(start, at)] : []));
    const adding = runs.filter((run) => addsUp(run, rows));
    if (adding.length > 0) return near(adding);
    const parts = nodes.slice(start + 1).findIndex((node, at) => free[start + 1 + at] !== true || !OF_WHICH.test(node.name));
    return between(start, parts < 0 ? nodes.length - 1 : start + parts);
  }
  const below = nodes.reduce<number>((best, { span }, at) => (free[at] === true && (best < 0 || overlap(span, group.span) > overlap(nodes[best]?.span ?? span, group.span)) ? at : best), -1);
  if (below < 0) return [];
  const level = nodes[below]?.level ?? nodes[below - 1]?.level ?? nodes[below + 1]?.level ?? null;
  const alike = (at: number): boolean => free[at] === true && (nodes[at]?.level === null || nodes[at]?.level === level);
  let [from, to] = [below, below];
  while (alike(from - 1)) from -= 1;
  while (alike(to + 1)) to += 1;
  const runs: Node[][] = [];
  for (let first = from; first <= below; first += 1) for (let last = below; last <= to; last += 1) runs.push(between(first, last));
  return near(runs);
}

/** The subtotal that it begins with, if any. */
function subtotalOf(group: Group, nodes: readonly Node[]): number {
  return nodes.findLastIndex((node, at) => node.first > group.line && isWhole(node, nodes[at + 1]) && node.span.from <= group.span.to);
}

/** 合计 of the whole table stands higher than what a group has below it. */
function isWhole(node: Node, next: Node | undefined): boolean {
  return node.level !== null && (node.name === SUBTOTAL || (node.name === '合计' && next !== undefined && next.level !== null && Math.abs(next.level - node.level) < 1));
}

/** The first is the sum of the others; what is some of the whole, 其中, may be left out. */
function addsUp([whole, ...members]: readonly Node[], rows: readonly (readonly string[])[]): boolean {
  const [sum = 0] = whole?.counted ?? [];
  return [members, members.filter(({ name }) => !OF_WHICH.test(name))].some((parts) => {
    const columns = parts.flatMap(({ counted }) => counted);
    return columns.some((at) => rows.some((row) => (row[at] ?? '') !== '')) && rows.every((row) => isSum(row, sum, columns));
  });
}

function spanOf(nodes: readonly Node[]): Span {
  return { from: Math.min(...nodes.map(({ span }) => span.from)), to: Math.max(...nodes.map(({ span }) => span.to)) };
}

/** Of runs around one middle the widest: what stands on their line belongs to them. */
function isNearer(run: readonly Node[], best: readonly Node[], group: Group): boolean {
  const nearer = offMiddle(best, group) - offMiddle(run, group);
  return nearer > ONE_MIDDLE || (nearer >= -ONE_MIDDLE && run.length > best.length);
}

function offMiddle(run: readonly Node[], group: Group): number {
  return Math.abs(middleOf(spanOf(run)) - middleOf(group.span));
}

function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}
