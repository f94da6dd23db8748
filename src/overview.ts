/** What is loaded, for a page that a person opens before asking: documents, their totals, and whether they agree with themselves. */
import type { Figure } from './answer/answer.ts';
import { headFigure, totalEntry, type World } from './answer/world.ts';
import type { Check, Verdict } from './budget/check.ts';
import { causesOf } from './facts/reconcile/contradiction-causes.ts';
import type { Library } from './library.ts';

export interface Overview {
  document: string;
  title: string;
  /** Total revenue and total expenditure, where the document has them. */
  totals: readonly Figure[];
  checks: Readonly<Record<Verdict, number>>;
  /** One check for each cause of contradictions. */
  contradictions: readonly Check[];
  /** Lines that could not be read. */
  unread: number;
}

export function overviewOf(library: Library): Overview[] {
  return library.worlds.map((world) => ({
    document: world.book.document, title: world.book.title,
    totals: (['revenue', 'expenditure'] as const).flatMap((side) => totalOf(world, side) ?? []),
    checks: countVerdicts(world.checks),
    contradictions: causesOf(world.checks.filter(({ verdict }) => verdict === 'contradiction')).flatMap(([first]) => first ?? []),
    unread: library.issues.filter(({ document }) => document === world.book.document).length,
  }));
}

function totalOf(world: World, side: 'revenue' | 'expenditure'): Figure | null {
  const entry = totalEntry(world, side);
  return entry ? headFigure(world, entry) : null;
}

function countVerdicts(checks: readonly Check[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { holds: 0, tail_error: 0, not_exhaustive: 0, different_basis: 0, contradiction: 0 };
  for (const { verdict } of checks) counts[verdict] += 1;
  return counts;
}
