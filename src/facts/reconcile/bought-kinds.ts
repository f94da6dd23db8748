/** What a sentence says is bought of each kind, 「货物采购 180 万元」, against the rows of the table that have this kind, of all units or of one. */
import type { Check } from '../../budget/check.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { decimal } from '../../budget/amount.ts';
import { squeeze } from '../../document/lines.ts';
import { judge } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { isMoney, printedSide, sumSide } from './side.ts';

/** 货物 goods, 工程 works, 服务 services. */
const KIND = /^(货物|工程|服务)类?(?:采购)?(?:预算|项目|支出)*$/;

export function checkBoughtKinds(ledger: Ledger): Check[] {
  const { rows, budgetUnits } = ledger.book;
  const stated = rows.filter((row) => row.place.table === null && row.role === 'item' && KIND.test(squeeze(row.label)) && isBought(row));
  const tables = new Set(rows.flatMap(({ bought, place }) => (bought !== null && place.table !== null ? [place.table] : [])));
  return [...tables].flatMap((table) => [null, ...budgetUnits].flatMap((unit) => {
    const listed = rows.filter((row) => row.place.table === table && row.bought !== null && (unit === null || row.budgetUnit === unit));
    if (!isWhole(rows, table, unit, listed)) return [];
    return stated.filter((row) => row.budgetUnit === unit).flatMap((row) => {
      const [, kind = ''] = KIND.exec(squeeze(row.label)) ?? [];
      const [whole, parts] = [amountOf(row), listed.filter(({ bought }) => bought?.startsWith(kind) === true).flatMap((one) => amountOf(one) ?? [])];
      return whole && parts.length > 0 ? [judge('bought_kinds', printedSide(whole), sumSide(parts, whole.unit))] : [];
    });
  }));
}

/** 「服务类 180 万元」 of purchases; 「服务类项目 540 万元」 may be of anything. */
function isBought({ label, context, parent }: Row): boolean {
  return [label, context ?? '', parent?.label ?? ''].some((words) => words.includes('采购'));
}

/** A table may list only some of what is bought: its rows must make up what it prints for the unit. */
function isWhole(rows: readonly Row[], table: number, unit: string | null, listed: readonly Row[]): boolean {
  const total = rows.find((row) => row.place.table === table && row.budgetUnit === unit && (row.role === 'total' || row.role === 'unit'));
  const printed = total && amountOf(total);
  const sum = listed.reduce((so, row) => so.plus(amountOf(row)?.value ?? 0), decimal(0));
  return printed?.value?.eq(sum) === true;
}

function amountOf({ facts }: Row): Fact | undefined {
  return facts.find((fact) => fact.measure === 'amount' && isMoney(fact));
}
