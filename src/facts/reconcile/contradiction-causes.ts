/** Contradictions → their causes: those that rest on one row have one, and so has a total that is off by its line's difference. */
import type { Check } from '../../budget/check.ts';

export function causesOf(contradictions: readonly Check[]): Check[][] {
  let causes: Check[][] = [];
  for (const check of contradictions) {
    const touched = causes.filter((cause) => cause.some((known) => shareRow(known, check) || carriesUp(known, check) || carriesUp(check, known)));
    causes = [...causes.filter((known) => !touched.includes(known)), [...touched.flat(), check]];
  }
  return causes;
}

function shareRow(one: Check, other: Check): boolean {
  return one.facts.some(({ row }) => other.facts.some((fact) => fact.row === row));
}

/** The printed figure of a row and that of the row above it, in one column, differ from what they should be by the same. */
function carriesUp(line: Check, total: Check): boolean {
  const [lower, upper] = [line.facts[0], total.facts[0]];
  if (!lower || !upper || lower.row.parent !== upper.row || lower.column.join() !== upper.column.join()) return false;
  if (!line.difference || !total.difference || !line.allowed || !total.allowed) return false;
  return line.difference.minus(total.difference).abs().lte(line.allowed.plus(total.allowed));
}
