/** What was carried over from the year before is in one sum and not in another: the difference is printed, and no contradiction. */
import type { Check } from '../../budget/check.ts';
import type { Fact, FactBook } from '../../budget/fact.ts';
import { decimal } from '../../budget/amount.ts';
import { printedSide } from './side.ts';

const CARRIED = /^上年结[转余](?:、?结[转余])?(?:资金)?$/;
const KINDS = new Set(['same_money', 'income_expenditure', 'narrative_table', 'part_eight_funds', 'project_funding', 'units_add_up']);

export function withoutCarriedOver(checks: readonly Check[], { facts }: FactBook): Check[] {
  const carried = facts.filter((fact) => (fact.measure === 'change' || (fact.measure === 'amount' && fact.place.table !== null)) && isCarried(fact)).map((fact) => (printedSide(fact, '万元').value ?? decimal(0)).abs());
  return checks.map((check) => (check.verdict === 'contradiction' && KINDS.has(check.kind) && check.left.unit === '万元' && isOneOf(check, carried) ? { ...check, verdict: 'different_basis' as const } : check));
}

function isCarried({ row, column }: Fact): boolean {
  return CARRIED.test(row.label.replace(/^[一二三四五六七八九十]+、/, '')) || column.some((name) => CARRIED.test(name));
}

function isOneOf({ difference }: Check, carried: readonly ReturnType<typeof decimal>[]): boolean {
  return difference !== null && !difference.eq(0) && carried.some((amount) => amount.eq(difference.abs()));
}
