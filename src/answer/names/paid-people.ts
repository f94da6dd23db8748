/** "The hired staff get more than …": people who are only counted under their name, beside money; what they are paid is meant. */
import type { Entry } from '../../search/entries.ts';
import { ownMoney } from '../measures/average.ts';
import type { World } from '../world.ts';
import { resolveMention, type Topic } from './resolve-mention.ts';

/** The money of those people; null for whatever else the words name. */
export function paidTo(world: World, { entry, mention }: Topic): Entry | null {
  if (!entry || entry.kinds.has('money') || !entry.facts.some(({ measure, unit }) => measure === 'count' && unit === '人')) return null;
  const named = resolveMention(mention, world.index, 'money').entry;
  return ownMoney(world, [entry]) ?? (named?.kinds.has('money') === true ? named : null);
}

/** The topics of a question in which others are money. */
export function withPaid(world: World, topics: readonly Topic[]): readonly Topic[] {
  if (!topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true)) return topics;
  return topics.map((topic) => { const paid = topic.certainty === 'sure' ? paidTo(world, topic) : null; return paid ? { ...topic, entry: paid, choices: [paid] } : topic; });
}
