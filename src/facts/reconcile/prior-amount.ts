/** Amount − change = the earlier amount that the document prints, in a table by years or in a sentence. */
import type { Check } from '../../budget/check.ts';
import type { Fact } from '../../budget/fact.ts';
import { judge } from './judge.ts';
import { keyOf, type Ledger } from './ledger.ts';
import { labelOf, lessSide, printedSide } from './side.ts';

export function checkPriorAmounts(ledger: Ledger): Check[] {
  const { year } = ledger.document;
  const checks: Check[] = [];
  for (const entries of ledger.groups.values()) {
    for (const { fact: change, money } of entries) {
      if (change.measure !== 'change' || change.year !== year) continue;
      const now = ledger.groups.get(keyOf(money, 'amount', year)) ?? [];
      const before = ledger.groups.get(keyOf(money, 'amount', year - 1)) ?? [];
      const amount = nearest(now.map(({ fact }) => fact), change);
      const earlier = nearest(before.map(({ fact }) => fact), change);
      if (amount && earlier) checks.push(judge('prior_amount', printedSide(earlier, amount.unit), lessSide(amount, change, `${labelOf(amount)} − ${labelOf(change)}`)));
    }
  }
  return checks;
}

/** The figure of the same row, else of the same column of the table, else the first that is printed. */
function nearest(facts: readonly Fact[], change: Fact): Fact | undefined {
  return facts.find(({ row }) => row === change.row) ?? facts.find(({ place }) => place.table === change.place.table) ?? facts[0];
}
