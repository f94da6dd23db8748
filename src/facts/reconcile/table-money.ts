/** What money a table cell speaks of: whose, from which source, for which part of the expenditure. */
import type { Fact } from '../../budget/fact.ts';
import type { Table } from '../../document/table.ts';
import { nameOf } from '../row-tree.ts';
import { holdsCarried, isOfAppropriations, OF_THE_YEAR, scopeNamed, type Scope } from './funds.ts';
import type { Ledger } from './ledger.ts';
import { columnName, pathOf, projectPath, receptionName } from './names.ts';

export interface Money {
  /** `total`, or a function, an economic class, a project, a class of the 三公 table. */
  subject: string;
  scope: Scope;
  /** `all`, `basic`, `project`, `procurement` or a finer cut of these. */
  part: string;
  /** The budget unit; null for the whole department. */
  unit: string | null;
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^基本支出(?:拨款)?$/, 'basic'],
  [/^项目支出(?:拨款)?$/, 'project'],
  [/^(?:履职类项目|财政专项资金|政府投资项目)拨款$/, 'project:'],
  [/^政府采购项目$/, 'procurement'],
  [/^(?:其中[:：])?(?:专门)?面向中小(?:微)?企业/, 'procurement for smaller firms'],
  [/^其中[:：]面向/, 'procurement:'],
];
/** What one table prints of what is bought needs no more than 金额 as its column. */
const BOUGHT = /^(?:预算)?金额$/;
const AND_CARRIED = ' and carried';
/** Column names that add nothing to what the table already says. */
const NEUTRAL = /^(?:收入|支出|总计|收入总计|支出总计|预算总计|合计|总额|小计|预算数|本年收入|采购预算|(?:本年|年初)?预算|预算金额|20\d{2}年.*支出|预算金额\(.*\))$/;

/** `appropriated`: the whole budget is appropriation, so a table of appropriations prints all of it. */
export function tableMoney(fact: Fact, table: Table, { appropriated, carriedIn }: Pick<Ledger, 'appropriated' | 'carriedIn'>): Money | null {
  const { row } = fact;
  if (fact.value === null || fact.unit === null || row.role === 'indicator') return null;
  if (row.basis === 'receptions') return receptions(fact);
  const base = subjectOf(fact, table, carriedIn.has(table.number));
  if (!base) return null;
  let { scope, part } = base;
  for (const printed of fact.column) {
    const name = columnName(printed);
    if (OF_THE_YEAR.test(name) && scope.endsWith(AND_CARRIED)) {
      scope = scope.slice(0, -AND_CARRIED.length);
      continue;
    }
    const found = scopeNamed(name);
    if (found !== null) scope = found === 'general' && carriedIn.has(table.number) && row.side === 'expenditure' ? 'general and carried' : found;
    const cut = PARTS.find(([pattern]) => pattern.test(name))?.[1];
    if (cut !== undefined) part = cut.endsWith(':') ? `${cut}${name}` : cut;
    // 本年收入 beside a column of what was carried over is less than the whole.
    if (name === '本年收入' && table.columns.some(({ path }) => scopeNamed(path.at(-1) ?? '') === 'carried')) part = 'this year';
    if (found === null && cut === undefined && !NEUTRAL.test(name) && name !== '单位资金' && !(BOUGHT.test(name) && /^(?:procurement|services)$/.test(part))) return null;
  }
  if (part === 'this year' && scope !== base.scope) part = base.part;
  return { subject: base.subject, scope: scope === 'appropriation' && appropriated ? 'all' : scope, part, unit: row.budgetUnit };
}

function subjectOf({ row }: Fact, table: Table, carried: boolean): Omit<Money, 'unit'> | null {
  const scope = /转移支付/.test(table.title) ? 'transferred' : row.fund === 'general' && holdsCarried(table) ? 'general and carried' : row.fund !== 'all' && row.fund !== 'appropriation' ? row.fund : !isOfAppropriations(table.title) ? 'all'
    : carried && (row.side === 'expenditure' || row.role === 'total') ? 'appropriation and carried' : 'appropriation';
  const part = /政府采购/.test(table.title) ? 'procurement' : /政府购买服务/.test(table.title) ? 'services' : /基本支出/.test(table.title) ? 'basic' : /项目支出/.test(table.title) || row.basis === 'project' ? 'project' : 'all';
  const name = nameOf(row);
  // A table of one class of it: its total is that class.
  if (part === 'basic' && row.context !== null && (row.role === 'total' || row.role === 'unit')) return { subject: `class:${row.context}`, scope, part };
  // What is bought of others is one sum, in a table of appropriations too.
  if (part === 'services') return row.role === 'total' ? { subject: 'total', scope: 'all', part } : null;
  const named = row.side === 'revenue' || row.role === 'total' ? scopeNamed(name) : null;
  if (named !== null) return { subject: 'total', scope: named, part };
  if (row.role === 'total') {
    if (!/(?:总计|金额合计|^合计)$/.test(name)) return null;
    return { subject: 'total', scope, part: /绩效/.test(table.title) ? 'all' : part };
  }
  // The inner of two rows of one office repeats the outer one: it is compared with that one, not with the other tables.
  if (row.role === 'unit') return row.parent === null || row.budgetUnit !== null ? { subject: 'total', scope, part } : null;
  if (row.role !== 'item') return null;
  if (row.basis === 'project') {
    if (/^基本支出$/.test(name)) return { subject: 'total', scope, part: 'basic' };
    return { subject: `project:${projectPath(row)}`, scope, part: 'project' };
  }
  if (row.basis === 'function' || row.basis === 'economic') return { subject: `${row.basis}:${pathOf(row)}`, scope, part };
  return null;
}

function receptions(fact: Fact): Money | null {
  const names = fact.column.map(columnName).filter((name) => name !== '小计');
  const name = names.at(-1) === '总计' || names.at(-1) === '合计' ? '总计' : receptionName(names.at(-1) ?? '');
  return name === null ? null : { subject: `receptions:${name}`, scope: 'general', part: 'all', unit: fact.row.budgetUnit };
}
