/** The same money printed in several places: each place against the figure that most of them print. */
import type { Check } from '../../budget/check.ts';
import type { Fact } from '../../budget/fact.ts';
import { isOfAppropriations } from './funds.ts';
import { judge } from './judge.ts';
import type { Entry, Ledger } from './ledger.ts';
import { printedSide } from './side.ts';

export function checkSameMoney(ledger: Ledger): Check[] {
  return [...ledger.groups.values()].flatMap((entries) => {
    if (entries.length < 2) return [];
    const value = mostPrinted(entries);
    const agreeing = entries.filter((entry) => valueOf(entry) === value).sort((left, right) => Number(inTable(right)) - Number(inTable(left)));
    const [reference] = agreeing;
    if (!reference) return [];
    return entries.flatMap((entry) => {
      if (entry === reference || isOtherCarried(ledger, reference, entry) || isOtherCarried(ledger, entry, reference)) return [];
      // A sentence on expenditure is held against an expenditure table where one prints the figure.
      const nearest = inTable(entry) ? reference : agreeing.find((other) => other !== entry && inTable(other) && isRevenue(other.fact) === isRevenue(entry.fact)) ?? reference;
      return [pair(nearest, entry)];
    });
  });
}

/** A table of appropriations with nothing carried over in it says nothing of the other money that was: 0 beside 26.40. */
function isOtherCarried({ tables }: Ledger, { fact, money }: Entry, other: Entry): boolean {
  return money.scope === 'carried' && fact.value?.eq(0) === true && other.fact.value?.eq(0) === false && isOfAppropriations(tables.get(fact.place.table ?? 0)?.title ?? '');
}

function pair(reference: Entry, entry: Entry): Check {
  const [left, right] = inTable(entry) ? [reference.fact, entry.fact] : [entry.fact, reference.fact];
  return judge(kindOf(reference, entry), printedSide(left), printedSide(right, left.unit));
}

function kindOf(reference: Entry, { fact, money }: Entry): string {
  if (fact.place.table === null && inTable(reference)) {
    return money.subject === 'total' && money.scope !== 'all' ? 'part_eight_funds' : 'narrative_table';
  }
  return isRevenue(fact) === isRevenue(reference.fact) ? 'same_money' : 'income_expenditure';
}

function isRevenue({ row, column, place }: Fact): boolean {
  if (place.table === null) return /收入/.test(row.label) && !/支出/.test(row.label);
  return row.side === 'revenue' || (row.basis === 'source' && /收入/.test(column[0] ?? ''));
}

/** The value that most places print: one wrong print is one contradiction, not as many as there are right ones. */
function mostPrinted(entries: readonly Entry[]): string | undefined {
  const votes = new Map<string, number>();
  for (const entry of entries) votes.set(valueOf(entry), (votes.get(valueOf(entry)) ?? 0) + (inTable(entry) ? 2 : 1));
  return [...votes].sort((left, right) => right[1] - left[1])[0]?.[0];
}

function valueOf({ fact }: Entry): string {
  return `${fact.value?.toFixed() ?? ''} ${fact.unit ?? ''}`;
}

function inTable({ fact }: Entry): boolean {
  return fact.place.table !== null;
}
