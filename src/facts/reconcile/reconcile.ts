/** A document and its facts → every identity that should hold in it, each once and with its verdict. */
import type { Check } from '../../budget/check.ts';
import type { FactBook } from '../../budget/fact.ts';
import type { BudgetDocument } from '../../document/document.ts';
import { checkBoughtKinds } from './bought-kinds.ts';
import { withoutCarriedOver } from './carried-over.ts';
import { checkCauses } from './causes.ts';
import { isExplained } from './contradiction-causes.ts';
import { checkColumnsAddUp } from './columns-add-up.ts';
import { checkCounts } from './counts.ts';
import { checkEconomicClasses } from './economic-classes.ts';
import { checkFundSplit } from './fund-split.ts';
import { contentOf } from './judge.ts';
import { buildLedger } from './ledger.ts';
import { checkListedClasses } from './listed-classes.ts';
import { checkNoneSaid } from './none-said.ts';
import { checkOtherBasis } from './other-basis.ts';
import { checkPercentChanges } from './percent-change.ts';
import { checkPriorAmounts } from './prior-amount.ts';
import { checkProjectFunding } from './project-funding.ts';
import { checkRowsAddUp } from './rows-add-up.ts';
import { checkSameMoney } from './same-money.ts';
import { checkSubItems } from './sub-items.ts';
import { checkUnitsAddUp } from './units-add-up.ts';
import { checkVehiclesAdded } from './vehicles-added.ts';

/** In this order: of two kinds with the same figures the first names the identity. */
const KINDS = [
  checkRowsAddUp, checkUnitsAddUp, checkColumnsAddUp, checkFundSplit, checkProjectFunding, checkSubItems, checkBoughtKinds, checkPriorAmounts, checkPercentChanges, checkCauses,
  checkEconomicClasses, checkSameMoney, checkCounts, checkVehiclesAdded, checkListedClasses, checkNoneSaid, checkOtherBasis,
];

export function reconcile(document: BudgetDocument, book: FactBook): Check[] {
  const ledger = buildLedger(document, book);
  const checks = new Map<string, Check>();
  for (const check of KINDS.flatMap((kind) => kind(ledger))) {
    const words = check.left.value === null || check.right.value === null ? `${check.left.label}|${check.right.label}` : '';
    const content = contentOf(check.facts.map(({ id }) => id), words);
    if (!checks.has(content)) checks.set(content, check);
  }
  const judged = withoutCarriedOver([...checks.values()], book);
  const contradictions = judged.filter(({ verdict }) => verdict === 'contradiction');
  return judged.map((check) => (check.verdict === 'contradiction' && isExplained(check, contradictions) ? { ...check, explained: true } : check));
}
