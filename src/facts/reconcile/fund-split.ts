/** A line of the budget in all its funds = general + government fund + state capital. */
import type { Check } from '../../budget/check.ts';
import type { Fact } from '../../budget/fact.ts';
import { judge } from './judge.ts';
import type { Entry, Ledger } from './ledger.ts';
import { printedSide, sumSide } from './side.ts';

const FUNDS = ['general', 'fund', 'capital'] as const;

export function checkFundSplit(ledger: Ledger): Check[] {
  const whole = ledger.appropriated ? 'all' : 'appropriation';
  if (!FUNDS.every((fund) => printsExpenditure(ledger, fund))) return [];
  return [...ledger.groups.values()].flatMap((entries) => {
    const [first] = entries;
    if (!first || first.money.scope !== whole || first.fact.measure !== 'amount') return [];
    if (!/^(?:total$|function:)/.test(first.money.subject) || !/^(?:all|basic|project)$/.test(first.money.part)) return [];
    const parts = FUNDS.flatMap((scope) => chosen(ledger.find({ ...first.money, scope }, first.fact.year ?? 0)) ?? []);
    const left = chosen(entries);
    if (!left || parts.length === 0 || parts.some(({ place }) => place.table !== null && ledger.unread.has(place.table))) return [];
    return [judge('fund_split', printedSide(left), sumSide(parts, left.unit, fundsLabel(left, parts)))];
  });
}

/** The table of expenditure by function speaks for a fund; what other tables repeat is compared with it elsewhere. */
function chosen(entries: readonly Entry[]): Fact | undefined {
  const inTables = entries.filter(({ fact }) => fact.place.table !== null);
  return (inTables.find(({ fact }) => fact.row.basis === 'function' && fact.row.side === null) ?? inTables[0])?.fact;
}

function printsExpenditure(ledger: Ledger, fund: (typeof FUNDS)[number]): boolean {
  return ledger.book.rows.some((row) => row.fund === fund && row.basis === 'function' && row.place.table !== null);
}

function fundsLabel(left: Fact, parts: readonly Fact[]): string {
  return `${left.row.label}（${parts.map(({ place }) => `表${place.table ?? ''}`).join(' + ')}）`;
}
