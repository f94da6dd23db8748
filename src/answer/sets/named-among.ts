/** 「甲、乙、丙里最大的」, "A, B or C: which grew most": the names of a list are ranked among themselves, not what stands under the first. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Claim, Figure } from '../answer.ts';
import { entryName, type Context } from '../context.ts';
import { changeOf } from '../measures/change.ts';
import { operand } from '../measures/operand.ts';
import type { Topic } from '../names/resolve-mention.ts';
import { metricFor } from './rank-metric.ts';

/** The figures that are ranked, and the names that have none: of these the document prints no change, or no earlier year. */
export interface Among { figures: readonly Figure[]; without: readonly Entry[] }

const NONE: Among = { figures: [], without: [] };
const EITHER = pattern(/还是|或者?|抑或|\bor\b|\bvs\.?|\bversus\b/i);

/** "Is A, B or C the largest": no statement that could be true or false. */
export function offersChoice({ mentions }: Query): boolean {
  return mentions.slice(1).some(({ between }) => EITHER.test(between));
}

export function namedAmong(context: Context): Among {
  const { query, topics } = context;
  if (query.mentions.length < 2 || query.except || topics.some(({ certainty }) => certainty !== 'sure')) return NONE;
  const linked = (mention: Topic['mention'] | undefined): boolean => mention !== undefined && (mention.gap.includes('and') || EITHER.test(mention.between)) && !/[^\s,，、][,，][^,，]*$/.test(mention.between);
  const listed = topics.filter(({ mention }, at) => linked(mention) || linked(topics[at + 1]?.mention));
  const entries = [...new Set(listed.flatMap(({ entry }) => entry ?? []))];
  if (entries.length < 2) return NONE;
  const ranked = entries.map((entry) => ({ entry, figure: figureOf(context, entry) }));
  return { figures: ranked.flatMap(({ figure }) => figure ?? []), without: ranked.flatMap(({ entry, figure }) => (figure ? [] : [entry])) };
}

function figureOf(context: Context, entry: Entry): Figure | null {
  const metric = metricFor(context);
  if (metric === 'amount') return operand(context, entry);
  if (metric === 'prior') return operand(context, entry, null, context.world.book.year - 1);
  const change = changeOf(context, entry);
  return (metric === 'change' ? change?.change : change?.percent ?? change?.recomputed) ?? null;
}

/** Whether the names can be ranked only in part, or not at all. */
export function isIncomplete(context: Context, { without }: Among): boolean {
  return without.length > 0 && metricFor(context) !== 'amount';
}

/** What is said of the names that have no such figure. */
export function withoutFigure(context: Context, { without }: Among): Claim {
  return { kind: 'notice', notice: 'noChange', names: without.map((entry) => entryName(context, entry)), year: context.world.book.year - 1 };
}
