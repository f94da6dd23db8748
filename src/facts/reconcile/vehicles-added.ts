/** Things that the text says were added this year against those that it says are planned to be added. */
import type { Check } from '../../budget/check.ts';
import type { Fact } from '../../budget/fact.ts';
import { squeeze } from '../../document/lines.ts';
import { judge } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { isMoney, labelOf, printedSide } from './side.ts';

const PLANNED = /^(?:计划)?新增(?!.*单价)/;

export function checkVehiclesAdded(ledger: Ledger): Check[] {
  const counted = ledger.book.facts.filter((fact) => fact.place.table === null && fact.value !== null && !isMoney(fact) && fact.year === ledger.document.year);
  const added = counted.filter((fact) => fact.measure === 'change' && fact.unit !== null);
  const planned = counted.filter((fact) => fact.measure === 'count' && PLANNED.test(squeeze(fact.row.label)));
  return added.flatMap((change) => {
    const same = added.find((other) => sameThing(other, change));
    // A sentence that is printed twice is held against its first print, and only that one against the plan.
    if (same && same !== change) return [judge('same_count', printedSide(same), printedSide(change))];
    return planned.filter(({ unit }) => unit === change.unit).map((plan) => judge('words_figures', printedSide(change, change.unit, labelOf(change)), printedSide(plan)));
  });
}

function sameThing(left: Fact, right: Fact): boolean {
  return left.unit === right.unit && squeeze(left.row.label) === squeeze(right.row.label) && left.column.join() === right.column.join();
}
