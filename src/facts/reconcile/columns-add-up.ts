/** Header paths as sums: a subtotal = its columns, a total = its groups, total = basic + project, 其中 ≤ its whole. */
import { decimal } from '../../budget/amount.ts';
import type { Check } from '../../budget/check.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { judge } from './judge.ts';
import { ownRow, type Ledger } from './ledger.ts';
import { columnName } from './names.ts';
import { printedSide, sumSide } from './side.ts';

/** `also`: what may be the rest of the whole, 「小计 基本支出 其中：专项业务经费」, or stand beside it. */
interface ColumnSum { kind: string; total: string; parts: readonly string[]; also?: readonly string[]; open: boolean }

const SUBTOTAL = /^(?:小计|总额)$/;
const TOTAL = /^(?:(?:收入|支出|预算)?总计|合计|预算数)$/;
const OF_WHICH = /^其中/;
/** What expenditure is cut into; the other columns of such a table show something else of the same money. */
const NATURES = /^(?:基本支出|项目支出|上缴上级支出|(?:事业单位)?经营支出|对附属单位补助支出)$/;
/** Columns that stand beside the sum: purchases are some of the expenditure, meetings are no 三公. */
const BESIDE = /^(?:政府采购项目|会议费|培训费|本年收入合计)$|^(?:其中[:：])?(?:专门|预留)*(?:面向)?(?:中小|小微)微?企业/;

export function checkColumnsAddUp(ledger: Ledger): Check[] {
  const sums = new Map([...ledger.tables].map(([number, table]) => [number, columnSums(table.columns.filter(({ year }) => year === null || year === ledger.document.year).map(({ path }) => path.map(columnName)))]));
  return ledger.book.rows.flatMap((row) => {
    if (!ownRow(row) || row.side !== null || row.place.table === null) return [];
    // A row may hold two years in columns of one name each.
    const latest = Math.max(...row.facts.flatMap(({ year }) => year ?? []));
    const cells = new Map(row.facts.filter(({ year }) => year === null || year === latest).map((fact) => [fact.column.map(columnName).join('>'), fact]));
    return (sums.get(row.place.table) ?? []).flatMap((sum) => checkSum(row, sum, cells));
  });
}

function checkSum(row: Row, { kind, total, parts, also = [], open }: ColumnSum, cells: ReadonlyMap<string, Fact>): Check[] {
  const whole = cells.get(total);
  const factsOf = (names: readonly string[]): Fact[] => names.flatMap((name) => cells.get(name) ?? []);
  const withRest = factsOf([...parts, ...also]);
  const isWhole = also.length > 0 && whole?.value != null && withRest.reduce((sum, { value }) => sum.plus(value ?? 0), decimal(0)).eq(whole.value);
  const found = isWhole ? withRest : factsOf(parts);
  if (!whole || found.length === 0 || whole.value === null) return [];
  const label = found.length > 1 ? found.map(({ column }) => column.at(-1) ?? '').join(' + ') : undefined;
  return [judge(kind, printedSide(whole), sumSide(found, whole.unit, label ? `${row.label}（${shorten(label)}）` : undefined), { open })];
}

function shorten(label: string): string {
  const names = label.split(' + ');
  return names.length <= 4 ? label : `${names.slice(0, 2).join(' + ')} + … + ${names.at(-1) ?? ''}`;
}

function columnSums(paths: readonly (readonly string[])[]): ColumnSum[] {
  const sums: ColumnSum[] = [];
  for (const path of paths) {
    if (!SUBTOTAL.test(path.at(-1) ?? '') && !(path.length > 1 && path.at(-1) === '合计')) continue;
    const prefix = path.slice(0, -1);
    const inside = partsUnder(paths, prefix);
    const named = inside.filter((part) => OF_WHICH.test(lastName(part)));
    const plain = inside.filter((part) => !OF_WHICH.test(lastName(part)));
    // 其中 with a rest (其他) is the whole; without one each is some of it.
    if (named.some((part) => /^其中[:：]?其他/.test(lastName(part)))) sums.push({ kind: 'columns', total: path.join('>'), parts: named, open: false });
    else for (const part of named) sums.push({ kind: 'columns', total: path.join('>'), parts: [part], open: true });
    if (plain.length > 0) sums.push({ kind: 'columns', total: path.join('>'), parts: plain, also: named, open: false });
  }
  const totals = paths.filter((path) => path.length === 1 && TOTAL.test(path[0] ?? ''));
  const [total] = totals;
  if (total && totals.length === 1) {
    const every = partsUnder(paths, []).filter((part) => part !== total[0]);
    const all = every.filter((part) => !BESIDE.test(part.split('>')[0] ?? ''));
    const natures = all.filter((part) => NATURES.test(part.split('>')[0] ?? ''));
    const parts = natures.length > 1 ? natures : all;
    if (parts.length > 0) sums.push({ kind: natures.length > 1 ? 'basic_plus_project' : 'columns', total: total.join('>'), parts, also: natures.length > 1 ? [] : every.filter((part) => !all.includes(part)), open: false });
  }
  return sums;
}

/** The columns that together make up a group: each child, by its subtotal where it prints one. */
function partsUnder(paths: readonly (readonly string[])[], prefix: readonly string[]): string[] {
  const depth = prefix.length;
  const inside = paths.filter((path) => path.length > depth && prefix.every((name, index) => path[index] === name));
  const children = [...new Set(inside.map((path) => path[depth] ?? ''))].filter((name) => !SUBTOTAL.test(name) && !(depth > 0 && name === '合计'));
  return children.flatMap((child) => {
    const own = inside.filter((path) => path[depth] === child);
    const leaf = own.find((path) => path.length === depth + 1) ?? own.find((path) => path.length === depth + 2 && SUBTOTAL.test(path.at(-1) ?? ''));
    return leaf ? [leaf.join('>')] : partsUnder(paths, [...prefix, child]);
  });
}

function lastName(part: string): string {
  return part.split('>').at(-1) ?? '';
}
