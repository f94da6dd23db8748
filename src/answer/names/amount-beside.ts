/** Amounts that a statement says of names, and what stands beside them. */
import type { Mention, Query } from '../../query/query.ts';
import type { Topic } from './resolve-mention.ts';

/** 「甲 900 万，乙 600 万，对吗」: what an amount stands right behind is what the amount is said of. */
export function hasAmount({ act, claimed, spoken }: Query, { mention }: Topic): boolean {
  return act === 'check' && mention.unknown.length === 0 && claimed.some(({ from }) => from >= mention.to && /^\s*(?:的?(?:是|为|有)|is|at)?\s*$/.test(spoken.slice(mention.to, from)));
}

/** 「甲 900 万，其中乙 600 万」: what amounts stand between is not one name. */
export function partedByAmount({ act, claimed }: Query, group: readonly Mention[]): boolean {
  return act === 'check' && claimed.some(({ from, to }) => group.slice(1).some((mention, at) => from >= (group[at]?.to ?? 0) && to <= mention.from));
}
