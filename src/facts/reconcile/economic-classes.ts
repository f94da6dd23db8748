/** 人员, 公用 and 对个人和家庭 of the narrative → the economic classes of basic expenditure that they stand for. */
import type { Check } from '../../budget/check.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { isSameOffice } from '../../document/budget-units.ts';
import { squeeze } from '../../document/lines.ts';
import { nameOf } from '../row-tree.ts';
import { judge } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { printedSide, sumSide } from './side.ts';

const STAFF = /^人员(?:支出|经费)$/;
const OFFICE = /^(?:日常)?公用(?:支出|经费)$/;
const HOUSEHOLDS = /^对个人和家庭的?补助(?:支出)?$/;
/** Running costs of an administrative unit are its 公用经费, of other units not: another basis when they differ. */
const RUNNING = /机关运行经费(?:财政拨款)?(?:预算)?$/;

/** Rows of the table of basic expenditure by economic class that a name of the narrative covers, of one unit or of all. */
export function classesNamed(ledger: Ledger, subject: string, unit: string | null): Row[] {
  const name = squeeze(subject).replace(/\(.*\)$/, '');
  const classes = basicClasses(ledger, unit);
  const pick = (pattern: RegExp): Row[] => classes.filter((row) => pattern.test(nameOf(row)));
  if (HOUSEHOLDS.test(name)) return pick(/^对个人和家庭的?补助/);
  if (OFFICE.test(name) || RUNNING.test(name)) return pick(/^商品和服务支出$/);
  // Where 对个人和家庭 is not named beside it, of the same unit, 人员经费 includes it.
  const apart = ledger.book.rows.some((row) => row.place.table === null && row.budgetUnit === unit && HOUSEHOLDS.test(squeeze(row.label)));
  if (STAFF.test(name)) return pick(apart ? /^工资福利支出$/ : /^(?:工资福利支出|对个人和家庭的?补助(?:支出)?)$/);
  return pick(new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
}

export function checkEconomicClasses(ledger: Ledger): Check[] {
  return ledger.book.rows.flatMap((row) => {
    const name = squeeze(row.label);
    // With its code it is the class of the whole table.
    if (row.place.table !== null || row.role !== 'item' || row.context !== null || row.code !== null) return [];
    if (![STAFF, OFFICE, HOUSEHOLDS, RUNNING].some((pattern) => pattern.test(name))) return [];
    const amount = row.facts.find((fact) => fact.measure === 'amount' && fact.year === ledger.document.year);
    const printed = classesNamed(ledger, row.label, row.budgetUnit).flatMap((found) => basicFact(found) ?? []);
    if (!amount || printed.length === 0) return [];
    const equipped = [...printed, ...equipmentNamed(ledger, row.label, row.budgetUnit).flatMap((found) => basicFact(found) ?? [])];
    const ownLevel = printed.filter(({ row: { budgetUnit } }) => budgetUnit !== null && isSameOffice(budgetUnit, ledger.document.department));
    const parts = [printed, equipped, ...(RUNNING.test(name) ? [ownLevel] : [])].find((facts) => sumSide(facts, amount.unit).value?.eq(amount.value ?? 0)) ?? printed;
    return [judge('narrative_table', printedSide(amount), sumSide(parts, amount.unit), { otherBasis: RUNNING.test(name) })];
  });
}

/** Capital expenditure inside basic expenditure may be counted as 公用 too. */
export function equipmentNamed(ledger: Ledger, subject: string, unit: string | null): Row[] {
  return OFFICE.test(squeeze(subject)) ? basicClasses(ledger, unit).filter((row) => /^(?:其他)?资本性支出$/.test(nameOf(row)) && basicFact(row)?.value?.eq(0) === false) : [];
}

/** The table that prints basic expenditure alone, else the basic column of the one that prints both. */
function basicClasses(ledger: Ledger, unit: string | null): Row[] {
  const rows = ledger.book.rows.filter((row) => (unit === null || row.budgetUnit === unit) && row.basis === 'economic' && row.role === 'item' && row.parent?.role !== 'item' && row.place.table !== null);
  const tables = [...new Set(rows.map(({ place }) => place.table))];
  const own = tables.find((table) => /基本支出/.test(ledger.tables.get(table ?? 0)?.title ?? '')) ?? tables[0];
  const printed = rows.filter((row) => row.place.table === own && basicFact(row) !== null);
  // A column for all, beside those of the units, is all there is.
  const ofAll = printed.filter(({ budgetUnit }) => budgetUnit === null);
  return unit === null && ofAll.length > 0 ? ofAll : printed;
}

function basicFact(row: Row): Fact | null {
  return row.facts.find((fact) => squeeze(fact.column.at(-1) ?? '') === '基本支出') ?? row.facts[0] ?? null;
}
