/**
 * Rows whose blank cells the text left out get their columns back where the sums of the table leave one way: the cells
 * of 甲中心 are those of its projects together, and the first row's are what the table of revenue prints for each fund.
 */
import { placements, spread } from './blank-cells.ts';
import { cellAmount } from './column-sums.ts';
import { squeeze } from './lines.ts';
import type { BadRow } from './table-rows.ts';
import type { Table, TableRow } from './table.ts';

const TOTAL = /^[合总]\s*计$/;
/** More partial sums than this are not followed. */
const MOST_SUMS = 4000;
/** Kinds of purchases stand above what is bought. */
const KIND = /^(?:货物|工程|服务)类?(?:小计|合计)?$/;
const LIST_MARK = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|其中[:：])/;

interface Node { row: TableRow; children: Node[] }
type Option = readonly number[];

/** `offices`: the department and its units. What stays unsure keeps what is in one column in every way that adds up. */
export function fillBlanks(tables: readonly Table[], offices: readonly string[]): BadRow[] {
  const sparse = tables.filter(({ rows }) => rows.some(({ loose }) => loose));
  const levels = new Map(offices.map((name, at) => [squeeze(name), at === 0 ? 1 : 2]));
  const roots = sparse.map((table) => treeOf(table.rows, levels));
  sparse.forEach((table, nth) => {
    const root = roots[nth];
    const known = root ? optionsOf(root.row, table).filter((option) => agrees(option, table, tables)) : [];
    if (root && known.length === 1) settle(root, known[0] ?? [], table);
  });
  sparse.forEach((table, nth) => {
    for (const row of table.rows) if (isUnsure(row)) takeFromOthers(row, table, tables);
    const root = roots[nth];
    if (root && isUnsure(root.row)) takeFromParts(root, table);
  });
  return sparse.flatMap(({ rows }) => rows.filter(isUnsure)).map(({ page, lines, label }) => ({ page, lines, reason: `the empty cells of this row were left out, only its total is sure: ${label}` }));
}

function isUnsure({ loose, cells }: TableRow): boolean {
  return loose !== undefined && cells.filter((cell) => cell !== null).length < loose.length;
}

/** The same subject with the same total in another table, whose columns have the same names. */
function takeFromOthers(row: TableRow, table: Table, tables: readonly Table[]): void {
  const columns = table.columns.map(({ path }) => path.join('>'));
  const known = tables.filter((other) => other !== table && other.columns.map(({ path }) => path.join('>')).slice(1).join('|') === columns.slice(1).join('|'))
    .flatMap(({ rows }) => rows.filter((other) => other.code !== null && other.code === row.code && cents(other.cells[0] ?? null) === cents(row.loose?.[0] ?? null) && !isUnsure(other)));
  const own = optionsOf(row, table).filter((option) => known.some(({ cells }) => cells.every((cell, at) => cents(cell) === option[at])));
  if (own.length === 1) settleRow(row, own[0] ?? [], table);
}

/** The one way in which it is the sum of what stands below it, where all of that is sure. */
function takeFromParts({ row, children }: Node, table: Table): void {
  if (children.length === 0 || children.some((child) => isUnsure(child.row))) return;
  const sum = table.columns.map((_, at) => children.reduce((total, child) => total + cents(child.row.cells[at] ?? null), 0));
  const own = optionsOf(row, table).filter((option) => option.every((amount, at) => amount === sum[at]));
  if (own.length === 1) settleRow(row, own[0] ?? [], table);
}

/** The total on top, offices under it, subjects by their codes, projects under what stands above them; null without a total. */
function treeOf(rows: readonly TableRow[], offices: ReadonlyMap<string, number>): Node | null {
  const [first, ...others] = rows;
  if (!first || !TOTAL.test(first.label)) return null;
  const open: { level: number; node: Node }[] = [{ level: 0, node: { row: first, children: [] } }];
  for (const row of others) {
    const level = offices.get(squeeze(row.label)) ?? row.code?.length ?? (KIND.test(row.label) ? 9 : 10);
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const node: Node = { row, children: [] };
    open.at(-1)?.node.children.push(node);
    open.push({ level, node });
  }
  return open[0]?.node ?? null;
}

function optionsOf(row: TableRow, { columns }: Table): Option[] {
  const amounts = (cells: readonly (string | null)[]): Option => cells.map((cell) => cents(cell));
  return row.loose ? placements(columns, row.loose).map((taken) => amounts(spread(columns.length, row.loose ?? [], taken))) : [amounts(row.cells)];
}

function cents(cell: string | null): number {
  return Math.round(cellAmount(cell ?? undefined).times(10000).toNumber());
}

/** What the table of revenue prints for a fund stands in the fund's column of the first row. */
function agrees(option: Option, table: Table, tables: readonly Table[]): boolean {
  const revenue = tables.map(({ rows }) => rows.filter(({ side }) => side === 'revenue')).find((rows) => rows.some(({ label, cells }) => /[总合]计$/.test(label) && cents(cells[0] ?? null) === option[0]));
  const printed = new Map(revenue?.map(({ label, cells }) => [fundName(label), cents(cells[0] ?? null)]) ?? []);
  return table.columns.every(({ path }, at) => {
    const amount = at === 0 ? undefined : printed.get(fundName(path.at(-1) ?? ''));
    return amount === undefined || amount === option[at];
  });
}

/** 一、政府性基金预算拨款收入 and 政府性基金拨款 are one fund. */
function fundName(name: string): string {
  return squeeze(name).replace(LIST_MARK, '').replace(/预算|财政拨款|拨款|收入|结余/g, '');
}

function settleRow(row: TableRow, option: Option, { columns }: Table): void {
  if (row.loose) row.cells = spread(columns.length, row.loose, placements(columns, row.loose).find((taken) => spread(columns.length, row.loose ?? [], taken).every((cell, at) => cents(cell) === option[at])) ?? []);
}

function settle(node: Node, option: Option, table: Table): void {
  const { row, children } = node;
  settleRow(row, option, table);
  if (children.length === 0) return;
  const choices = children.map((child) => optionsOf(child.row, table).filter((one) => one.every((amount, at) => amount <= (option[at] ?? 0))));
  const sure = solve(choices, option) ?? solve(fewest(choices, option), option);
  sure?.forEach((only, at) => {
    const child = children[at];
    if (child && only) settle(child, only, table);
  });
}

/** For each child the one option that it has in every way to come to the sum, or null; null for all where no way or too many lead there. */
function solve(choices: readonly (readonly Option[])[], sum: Option): (Option | null)[] | null {
  const key = (amounts: Option): string => amounts.join();
  const add = (left: Option, right: Option): Option => left.map((amount, at) => amount + (right[at] ?? 0));
  const after: Map<string, Option>[] = [new Map([[key(sum.map(() => 0)), sum.map(() => 0)]])];
  for (const options of [...choices].reverse()) {
    const sums = new Map<string, Option>();
    for (const reached of after[0]?.values() ?? []) {
      for (const option of options) {
        const next = add(reached, option);
        if (next.every((amount, at) => amount <= (sum[at] ?? 0))) sums.set(key(next), next);
      }
    }
    if (sums.size > MOST_SUMS) return null;
    after.unshift(sums);
  }
  if (after[0]?.has(key(sum)) !== true) return null;
  let left = new Map([[key(sum), sum]]);
  const found = choices.map((options, child) => {
    const viable = new Map<Option, true>();
    const next = new Map<string, Option>();
    for (const rest of left.values()) {
      for (const option of options) {
        const remaining = rest.map((amount, at) => amount - (option[at] ?? 0));
        if (after[child + 1]?.has(key(remaining)) !== true) continue;
        viable.set(option, true);
        next.set(key(remaining), remaining);
      }
    }
    left = next;
    return viable.size === 1 ? [...viable.keys()][0] ?? null : null;
  });
  return found.some((only, at) => only !== null && (choices[at]?.length ?? 0) > 0) ? found : null;
}

/** A sum that one row alone has is that row's, and no others' together by chance. */
function fewest(choices: readonly (readonly Option[])[], sum: Option): Option[][] {
  return sum.reduce<Option[][]>((left, whole, at) => {
    const alone = left.map((options) => options.filter((option) => option[at] === whole));
    const having = alone.filter((options) => options.length > 0).length;
    if (at === 0 || whole === 0 || having === 0) return left;
    const narrowed = left.map((options, child) => ((alone[child]?.length ?? 0) === 0 ? options.filter((option) => option[at] === 0) : having === 1 ? alone[child] ?? [] : options));
    return narrowed.every((options) => options.length > 0) ? narrowed : left;
  }, choices.map((options) => [...options]));
}
