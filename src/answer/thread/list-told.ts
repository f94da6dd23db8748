/** A list of parts that a thread shows, while nothing else has been spoken of since. */
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { valueOf } from '../figures.ts';
import { entryName } from '../context.ts';
import type { World } from '../world.ts';
import { entryOf } from './names.ts';
import { contextOf, type Thread } from './turn.ts';

export interface ListTold {
  whole: Entry;
  /** What it consists of, as it was told. */
  claim: Extract<Claim, { kind: 'list' }>;
  /** The items' money in the order shown, and the names that have it. */
  figures: readonly Figure[];
  entries: readonly Entry[];
  /** The whole's own money. */
  total: Figure;
  name: Name;
}

/** Fewer items are a pair. */
const FEWEST = 3;
/** Of these one is picked or they are put in order: the list is still the whole one. */
const PICKED: ReadonlySet<string> = new Set(['most', 'least', 'nth']);

/** Null where other names were spoken of since, or the list was narrowed by a limit. */
export function listTold(world: World, { told, answer, query }: Thread): ListTold | null {
  if (answer.outcome !== 'answered') return null;
  for (let at = told.length - 1; at >= 0; at -= 1) {
    const one = told[at];
    const list = one && listOf(world, one, contextOf(world, query, [], one));
    if (list) return told.slice(at + 1).every(({ subjects }) => subjects.every((entry) => entry === list.whole || list.entries.includes(entry))) ? list : null;
    if (one?.claims.some((claim) => claim.kind === 'list' && (!PICKED.has(claim.what) || claim.items.length > 1))) return null;
  }
  return null;
}

function listOf(world: World, { claims, subjects }: Answer, context: ReturnType<typeof contextOf>): ListTold | null {
  const [claim, another] = claims.filter((one): one is Extract<Claim, { kind: 'list' }> => one.kind === 'list');
  if (!claim || another || claim.what !== 'parts' || claim.of === null || claim.total === null || claim.items.length < FEWEST || claim.rest > 0) return null;
  const figures = claim.items.map(({ figure }) => figure);
  if (figures.some(({ unit, value }) => !unit.includes('元') || unit !== claim.total?.unit || value === '')) return null;
  const entries = figures.flatMap((figure) => entryOf(world, figure) ?? []);
  const whole = subjects.find((entry) => entryName(context, entry).zh === claim.of?.zh) ?? subjects[0];
  return whole && entries.length === figures.length && !entries.includes(whole) ? { whole, claim, figures, entries, total: claim.total, name: claim.of } : null;
}

export function largestFirst(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((left, right) => valueOf(right).cmp(valueOf(left)));
}
