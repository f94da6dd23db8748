/** Reads a pasted document and reconciles it. */
import type { Check } from '../../../src/budget/check.ts';
import { readDocument } from '../../../src/document/document.ts';
import { extractFacts } from '../../../src/facts/extract.ts';
import { reconcile } from '../../../src/facts/reconcile/reconcile.ts';

export function reconcileText(text: string, id = 'pasted'): Check[] {
  const document = readDocument(id, text);
  return reconcile(document, extractFacts(document));
}

/** What a person would read of the checks of some kinds: verdict, both sides, difference. */
export function told(checks: readonly Check[], ...kinds: string[]): string[] {
  return checks.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ verdict, left, right, difference }) =>
    `${verdict}: ${left.label} ${left.value?.toFixed() ?? ''} / ${right.derivation ?? right.value?.toFixed() ?? right.label} (${difference?.toFixed() ?? ''})`);
}
