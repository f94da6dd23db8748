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
    const cells = budgetUnits.flatMap((unit) => ledger.groups.get(keyOf({ ...money, unit }, fact.measure, fact.year)) ?? []);
    const tables = [...new Set(cells.flatMap((cell) => cell.fact.place.table ?? []))].filter((table) => !ledger.unread.has(table));
    return tables.map((table) => judge('units_add_up', printedSide(fact), sumSide(cells.flatMap((cell) => (cell.fact.place.table === table ? [cell.fact] : [])), fact.unit)));
  });
}
