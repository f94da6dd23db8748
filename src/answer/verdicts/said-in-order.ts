/** The names of a claim in the order in which they are said, the whole budget among them, and the words around them. */
import type { Entry } from '../../search/entries.ts';
import type { Context } from '../context.ts';
import { totalEntry } from '../world.ts';

export interface NameSaid { entry: Entry; from: number; to: number }

/** The whole budget, said without "budget": the other side is a name, so nothing is added up. */
const BARE_TOTAL = /(?:总预算|总支出|预算总额|总额|总盘子)|\b(?:total|whole|overall|entire)(?: (?:budget|spending|expenditures?))?\b|\bthe budget\b/gi;

/** Null where one of the names is not sure. */
export function namesInOrder({ topics, query, world }: Context): NameSaid[] | null {
  if (topics.some(({ certainty, mention }) => certainty !== 'sure' && mention.to > mention.from)) return null;
  const named = topics.flatMap(({ entry, mention: { from, to } }): NameSaid[] => (entry && to > from ? [{ entry, from, to }] : []));
  const free = (span: { from: number; to: number }, taken: readonly NameSaid[]): boolean => !taken.some((one) => span.from < one.to && one.from < span.to);
  const wholes = query.wholes.flatMap(({ side, from, to }): NameSaid[] => { const entry = totalEntry(world, side); return entry && free({ from, to }, named) ? [{ entry, from, to }] : []; });
  const total = totalEntry(world, 'expenditure');
  const bare = [...query.spoken.matchAll(BARE_TOTAL)].map((match) => ({ from: match.index, to: match.index + match[0].length })).filter((span) => free(span, [...named, ...wholes]));
  return [...named, ...wholes, ...(total ? bare.map((span) => ({ ...span, entry: total })) : [])].sort((left, right) => left.from - right.from);
}

/** The spoken words with ◇ in place of the names. */
export function aroundNames(text: string, named: readonly { from: number; to: number }[]): string {
  return named.reduce((rest, { from, to }) => rest.slice(0, from) + '◇'.repeat(to - from) + rest.slice(to), text);
}
