/** Contradictions → their causes: one wrong figure breaks every identity that it stands in, by the same amount. */
import { decimal, divideHalfUp, type Decimal } from '../../budget/amount.ts';
import type { Check } from '../../budget/check.ts';
import type { Fact } from '../../budget/fact.ts';

export function causesOf(contradictions: readonly Check[]): Check[][] {
  let causes: Check[][] = [];
  for (const check of contradictions) {
    const touched = causes.filter((cause) => cause.some((known) => haveOneCause(known, check)));
    causes = [...causes.filter((known) => !touched.includes(known)), [...touched.flat(), check]];
  }
  // Two places that print one thing differently come before the sums that one of them stands in.
  return causes.map((cause) => [...cause].sort((left, right) => Number(left.explained ?? false) - Number(right.explained ?? false)));
}

/** A sum is wrong because one of its figures is, which another place prints differently. */
export function isExplained(check: Check, contradictions: readonly Check[]): boolean {
  return isSum(check) && contradictions.some((other) => other !== check && !isSum(other) && check.facts.some((fact) => other.facts.includes(fact) && errorOf(check, fact) !== null && errorOf(other, fact) !== null && isOneError(check, other, fact)));
}

function isSum({ left, right }: Check): boolean {
  return left.derivation !== null || right.derivation !== null;
}

function haveOneCause(one: Check, other: Check): boolean {
  const shared = one.facts.filter((fact) => other.facts.includes(fact));
  if (shared.length > 0) return shared.some((fact) => isOneError(one, other, fact));
  return carriesUp(one, other) || carriesUp(other, one) || isMoved(one, other);
}

/** What the shared figure would have to be wrong by is the same for both identities, or for one of them nobody can say. */
function isOneError(one: Check, other: Check, fact: Fact): boolean {
  const [first, second] = [errorOf(one, fact), errorOf(other, fact)];
  return first === null || second === null || first.minus(second).abs().lte(slackOf(one, other));
}

function errorOf(check: Check, fact: Fact): Decimal | null {
  const { kind, left, facts, difference } = check;
  if (difference === null) return null;
  if (kind === 'percent_change') return errorOfAmount(check, fact);
  // Earlier amount = amount − change: a change that is too large makes the earlier amount too small.
  const added = (left.derivation === null && facts[0] === fact) || (kind === 'prior_amount' && facts[2] === fact);
  return added ? difference : difference.times(-1);
}

/** The amount that would give the printed percent, against the printed one. */
function errorOfAmount({ facts: [percent, amount, change] }: Check, fact: Fact): Decimal | null {
  if (fact !== amount || !percent?.value || !amount.value || !change?.value || percent.value.eq(0)) return null;
  return amount.value.minus(change.value).minus(divideHalfUp(change.value.times(100), percent.value, 2));
}

/** The printed figure of a row and that of the row above it differ from what they should be by the same. */
function carriesUp(line: Check, total: Check): boolean {
  const [lower, upper] = [line.facts[0], total.facts[0]];
  if (!lower || !upper || lower.row.parent !== upper.row || lower.column.join() !== upper.column.join()) return false;
  return line.difference !== null && total.difference !== null && line.difference.minus(total.difference).abs().lte(slackOf(line, total));
}

/** What one cell has too much its neighbour lacks: another column of the row, or another line of the same parent. */
function isMoved(one: Check, other: Check): boolean {
  const [first, second] = [one.facts[0], other.facts[0]];
  if (!first || !second || first === second || one.kind !== other.kind || one.difference === null || other.difference === null) return false;
  const lines = first.row.parent !== null && first.row.parent === second.row.parent && first.column.join() === second.column.join();
  return (first.row === second.row || lines) && one.difference.plus(other.difference).abs().lte(slackOf(one, other));
}

function slackOf(one: Check, other: Check): Decimal {
  return (one.allowed ?? decimal(0)).plus(other.allowed ?? decimal(0));
}
