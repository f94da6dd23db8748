/** The rows that a question's columns cross, and the cells where they meet. */
import { decimal, type Decimal } from '../../budget/amount.ts';
import { APPROPRIATION_COLUMN } from '../../budget/funds.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import type { ColumnKind } from '../../query/words/column-words.ts';
import type { Entry } from '../../search/entries.ts';
import type { Name } from '../answer.ts';
import type { Context } from '../context.ts';
import { displayName } from '../world.ts';

/** What a column's header path must look like. */
const PATHS: Readonly<Record<Exclude<ColumnKind, 'total'>, RegExp>> = {
  basic: /^基本支出$|基本支出拨款$|^其中[:：]基本(?:支出)?$/, project: /^项目支出$|^其中[:：]项目(?:支出)?$/, procurement: /政府采购项目>小计$|^其中[:：]政府采购(?:预算|金额|总?额)?$/, sme: /面向中小企业/, micro: /面向小型/,
  duty: /履职类/, special: /财政专项资金(?:拨款)?$/, investment: /政府投资项目(?:拨款)?$/, ...APPROPRIATION_COLUMN,
  account: /财政专户(?:管理资金|拨款|资金)(?:收入)?$/, business: /事业收入$/, operating: /事业单位经营收入$/, superior: /上级补助收入$/, affiliated: /附属单位上缴收入$/, otherIncome: /(?:^|>)其他收入$/, fiscal: /(?:其中[:：]|(?:^|>)(?:本年|当年)?)财政拨款(?:>(?:合计|小计))?$/, otherFunds: /其他资金$/, carried: /(?:^|>)上年结/,
  abroad: /(?:^|>)因公出国/, reception: /(?:^|>)公务接待费$/, purchase: /公务用车(?:购置费|购置及运行(?:维护)?费>购置费)$/, running: /公务用车(?:运行维护费|购置及运行(?:维护)?费>运行(?:维护)?费)$/,
};

/** The rows of a name that have columns, the widest fund first. */
export function rowsOf({ query }: Context, entry: Entry, code: string | null): Row[] {
  const rows = entry.rows.filter((row) => row.place.table !== null && row.facts.length > 1 && row.basis !== 'performance' && (query.table === null || row.place.table === query.table));
  const coded = code === null ? [] : rows.filter((row) => row.code === code);
  return [...(coded.length > 0 ? coded : rows)].sort((left, right) => Number(right.fund === 'all') - Number(left.fund === 'all'));
}

/** One name of several budget units, or under two codes in one table, is several rows: each is told, and none where one stands for them all. */
export function apart(rows: Row[], kinds: readonly ColumnKind[]): Row[][] {
  const fitting = rows.filter((row) => kinds.every((kind) => kind === 'total' || cellIn(row, kind) !== undefined));
  const [first] = fitting;
  if (!first || fitting.some(({ budgetUnit }) => budgetUnit === null) !== (first.budgetUnit === null)) return [fitting.filter(({ budgetUnit }) => budgetUnit === null).concat(rows)];
  const alike = fitting.filter(({ place }) => place.table === first.place.table);
  const keys = new Set(alike.map(distinction));
  const groups = [...keys].map((key) => alike.filter((row) => distinction(row) === key));
  // A class and its only subclass bear one name and one amount: they are told once.
  const told = (row: Row | undefined): string => `${row?.budgetUnit ?? ''}|${kinds.map((kind) => (row && kind !== 'total' ? cellIn(row, kind)?.printed ?? '' : '')).join('|')}`;
  const different = groups.filter(([row], at) => groups.findIndex(([other]) => told(other) === told(row)) === at);
  return different.length > 1 ? different : [rows];
}

function distinction({ budgetUnit, code }: Row): string {
  return `${budgetUnit ?? ''}|${code ?? ''}`;
}

/** A row's name with what sets it apart from the others of its name. */
export function nameAmong(context: Context, row: Row, others: readonly Row[]): Name {
  const name = context.world.nameOf(rowName(context, row));
  const alike = others.filter((other) => displayName(other) === displayName(row));
  const unit = row.budgetUnit !== null && context.world.book.budgetUnits.length > 1 ? [row.budgetUnit] : [];
  const code = new Set(alike.filter(({ budgetUnit }) => budgetUnit === row.budgetUnit).map((other) => other.code)).size > 1 && row.code !== null ? row.code : null;
  const marks = (words: string): string => [...unit, ...(code === null ? [] : [`${words} ${code}`])].join('，');
  return row.role !== 'item' || others.length === 0 || marks('') === '' ? name : { zh: `${name.zh}（${marks('科目编码')}）`, en: `${name.en ?? name.zh} (${marks('code').replace('，', ', ')})` };
}

/** The office's own row of a table, or the row that adds a table up; a table of projects alone comes after those of all the money. */
export function wholeRows({ world, query }: Context, kinds: readonly ColumnKind[]): Row[] {
  const year = query.year ?? (query.relativeYear === 'prior' ? world.book.year - 1 : world.book.year);
  return world.book.rows.filter((row) => row.facts.length > 1 && (query.table === null ? row.fund === 'all' && kinds.length > 0 : row.place.table === query.table)
    && (row.basis === 'receptions' ? row.facts[0]?.year === year && row.label.includes(String(year)) : row.role === 'unit' || row.role === 'total'))
    .sort((left, right) => headOf(right).cmp(headOf(left)));
}

function headOf({ facts }: Row): Decimal {
  return facts[0]?.value ?? decimal(0);
}

/** Whether a row of the name has all the columns. */
export function hasColumns(entry: Pick<Entry, 'rows'>, kinds: readonly ColumnKind[], table: number | null): boolean {
  const rows = entry.rows.filter(({ place, facts, basis, role }) => role === 'item' && place.table !== null && facts.length > 1 && basis !== 'performance' && (table === null || place.table === table));
  const own = kinds.filter((kind) => kind !== 'total');
  return own.length > 0 && crossed(rows, own).length === own.length;
}

/** A row's cell in a column. */
export function cellIn({ facts }: Row, kind: Exclude<ColumnKind, 'total'>): Fact | undefined {
  return facts.find(({ column, value }) => value !== null && PATHS[kind].test(column.map((name) => name.replace(/\s/g, '')).join('>')));
}

/** Which column a cell stands in. */
export function columnKind({ column }: Fact): Exclude<ColumnKind, 'total'> | null {
  const path = column.map((name) => name.replace(/\s/g, '')).join('>');
  return (Object.keys(PATHS) as Exclude<ColumnKind, 'total'>[]).find((kind) => PATHS[kind].test(path)) ?? null;
}

/** One cell a column: all from the first row that has them all, else each from the first row that has it. */
export function crossed(rows: readonly Row[], kinds: readonly ColumnKind[]): Fact[] {
  const cell = (row: Row, kind: ColumnKind): Fact | undefined => (kind === 'total' ? undefined : cellIn(row, kind));
  const whole = rows.find((row) => kinds.every((kind) => cell(row, kind)));
  const from = whole ? [whole] : rows;
  return kinds.flatMap((kind) => from.flatMap((row) => cell(row, kind) ?? []).slice(0, 1));
}

/** The office's row is named by its table's title, which says more than the office's name; a budget unit's by its own. */
function rowName(context: Context, row: Row): string {
  if (row.role === 'item' || (row.budgetUnit !== null && context.world.book.budgetUnits.length > 1)) return displayName(row);
  return context.world.book.tables.find(({ number }) => number === row.place.table)?.title ?? row.label;
}
