/** The department's money = the same money of its budget units, as each table that is cut by unit prints it. */
import type { Check } from '../../budget/check.ts';
import { judge } from './judge.ts';
import { keyOf, type Ledger } from './ledger.ts';
import { printedSide, sumSide } from './side.ts';

export function checkUnitsAddUp(ledger: Ledger): Check[] {
  const { budgetUnits } = ledger.book;
  return [...ledger.groups.values()].flatMap((entries) => {
    const whole = entries.find(({ fact, money }) => money.unit === null && fact.place.table !== null);
    if (!whole || budgetUnits.length === 0) return [];
    const { fact, money } = whole;
    const cells = budgetUnits.map((unit) => ledger.groups.get(keyOf({ ...money, unit }, fact.measure, fact.year)) ?? []);
    const tables = [...new Set(cells.flat().flatMap((cell) => cell.fact.place.table ?? []))].filter((table) => !ledger.unread.has(table));
    // A table may print one money in two columns: 总计 beside 财政拨款 that is all of it.
    return tables.map((table) => judge('units_add_up', printedSide(fact), sumSide(cells.flatMap((own) => own.find((cell) => cell.fact.place.table === table)?.fact ?? []), fact.unit)));
  });
}
