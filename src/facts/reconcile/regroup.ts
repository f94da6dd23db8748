/** Two lists of amounts of one sum → the smallest groups of each that add up to each other exactly. */
import { decimal, plain, type Decimal } from '../../budget/amount.ts';
import type { Fact } from '../../budget/fact.ts';

export interface Group { left: Fact[]; right: Fact[] }

/** Larger groups are found too, as what is left at the end; searching for them would find chance sums. */
const MOST_IN_GROUP = 4;
/** Subsets of up to four grow with the fourth power of this. */
const MOST_AMOUNTS = 16;

export function regroup(left: readonly Fact[], right: readonly Fact[]): Group[] {
  const groups: Group[] = [];
  let [one, other] = [[...left], [...right]];
  // One amount against few on the other side first: the likeliest meaning, the least chance.
  for (let size = 2; size <= MOST_IN_GROUP + 1 && one.length <= MOST_AMOUNTS && other.length <= MOST_AMOUNTS;) {
    const group = findGroup(one, other, size);
    if (!group) {
      size += 1;
      continue;
    }
    groups.push(group);
    one = one.filter((fact) => !group.left.includes(fact));
    other = other.filter((fact) => !group.right.includes(fact));
  }
  if (one.length > 0 && other.length > 0 && sum(one).eq(sum(other))) groups.push({ left: one, right: other });
  return groups;
}

/** A group of `size` amounts in all that leaves neither side empty unless both are. */
function findGroup(left: readonly Fact[], right: readonly Fact[], size: number): Group | null {
  for (let taken = 1; taken < size; taken += 1) {
    const sums = new Map(subsets(right, size - taken).map((facts) => [plain(sum(facts)), facts]));
    for (const facts of subsets(left, taken)) {
      const match = sums.get(plain(sum(facts)));
      if (match && (facts.length === left.length) === (match.length === right.length)) return { left: facts, right: match };
    }
  }
  return null;
}

function subsets(facts: readonly Fact[], size: number): Fact[][] {
  if (size === 0) return [[]];
  return facts.flatMap((fact, index) => subsets(facts.slice(index + 1), size - 1).map((rest) => [fact, ...rest]));
}

function sum(facts: readonly Fact[]): Decimal {
  return facts.reduce((total, { value }) => total.plus(value ?? decimal(0)), decimal(0));
}
