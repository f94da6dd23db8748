/** A list of parts that a thread shows, while nothing else has been spoken of since. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { sumOf, valueOf } from '../figures.ts';
import { isInside } from '../measures/inside.ts';
import { entryName } from '../context.ts';
import type { World } from '../world.ts';
import { entryOf } from './names.ts';
import { contextOf, type Thread } from './turn.ts';

export interface ListTold {
  /** Whose parts they are; null where names were only told together, added up, or ranked. */
  whole: Entry | null;
  /** What it consists of, as it was told. */
  claim: Extract<Claim, { kind: 'list' }> | null;
  /** The items' money in the order shown, and the names that have it. */
  figures: readonly Figure[];
  entries: readonly Entry[];
  /** The whole's own money, or what they were told to come to. */
  total: Figure | null;
  name: Name | null;
  /** All that was ranked, of which only the first were shown; empty where what was shown was no ranking. */
  ranked: readonly Figure[];
}

/** Fewer items are a pair. */
const FEWEST = 3;
/** Of these one is picked or they are put in order: the list is still the whole one. */
const PICKED: ReadonlySet<string> = new Set(['most', 'least', 'nth']);

/** The list itself is meant, whatever was picked of it since. */
const IN_LIST = pattern(/\b(?:in|of|on|from) (?:the|that|this|your) (?:whole |full |entire |first |original )?list\b|(?:整个|原来)的?(?:清单|列表)|(?:清单|列表)(?:里|上|中)/i);

/** Null where other names were spoken of since, or the list was narrowed by a limit. */
export function listTold(world: World, thread: Thread, spoken = ''): ListTold | null {
  const { told, answer, query } = thread;
  const whole = IN_LIST.test(spoken);
  if (answer.outcome !== 'answered') return null;
  for (let at = told.length - 1; at >= 0; at -= 1) {
    const one = told[at];
    // What was added up is a list of its own only where none was shown before it.
    const list = one && (listOf(world, one, contextOf(world, query, [], one)) ?? onTheme(world, one) ?? ranked(world, one, told.slice(0, at)) ?? (told.slice(0, at).some(({ claims }) => claims.some(({ kind }) => kind === 'list')) ? null : addedUp(world, one)));
    if (list) return told.slice(at + 1).every(({ subjects, claims }) => isEndOfAll(claims, list) || subjects.every((entry) => entry === list.whole || list.entries.includes(entry) || (list.whole === null && isAbove(world, thread, list, entry)))) ? list : null;
    if (!whole && !isCounted(one) && one?.claims.some((claim) => claim.kind === 'list' && claim.items.length > 0 && (!PICKED.has(claim.what) || claim.items.length > 1))) return null;
  }
  return null;
}

/** The least of all that was ranked, though not shown. */
function isEndOfAll(claims: readonly Claim[], { ranked: all }: ListTold): boolean {
  return claims.every((claim) => claim.kind === 'list' && claim.what === 'least' && claim.items.length === 1 && all.some(({ facts }) => facts[0] === claim.items[0]?.figure.facts[0]));
}

/** All that was listed, once more with how many it is. */
function isCounted(answer: Answer | undefined): boolean {
  return answer?.trace.query.act === 'count' && answer.claims.every((claim) => claim.kind === 'list' && claim.what === 'items' && claim.rest === 0);
}

/** What all of them are parts of: their share of it was told. */
function isAbove(world: World, { answer, query }: Thread, { entries }: ListTold, whole: Entry): boolean {
  const context = contextOf(world, query, [], answer);
  return entries.every((entry) => isInside(context, entry, whole));
}

/** Several names that were added up. */
function addedUp(world: World, { claims }: Answer): ListTold | null {
  const [sum, another] = claims.filter((one): one is Extract<Claim, { kind: 'sum' }> => one.kind === 'sum');
  if (!sum || another || sum.items.length < FEWEST || claims.some(({ kind }) => kind === 'list' || kind === 'amount')) return null;
  const entries = sum.items.flatMap((figure) => (figure.unit.includes('元') && figure.facts[0]?.measure === 'amount' ? entryOf(world, figure) ?? [] : []));
  return entries.length === sum.items.length ? { whole: null, claim: null, figures: sum.items, entries, total: sum.total, name: null, ranked: [] } : null;
}

/** All lines that were found by their names: they have no whole but what they come to. */
function onTheme(world: World, { claims }: Answer): ListTold | null {
  const [claim, found, another] = claims;
  if (claim?.kind !== 'list' || found?.kind !== 'notice' || found.notice !== 'foundByName' || another || claim.rest > 0) return null;
  const figures = claim.items.map(({ figure }) => figure);
  const entries = figures.flatMap((figure) => (figure.unit.includes('元') && figure.unit === figures[0]?.unit ? entryOf(world, figure) ?? [] : []));
  return entries.length === figures.length ? { whole: null, claim: null, figures, entries, total: sumOf({ zh: '所列各项', en: 'the items listed' }, figures, world.book.year), name: claim.scope, ranked: [] } : null;
}

/** "The five largest projects", where they were ranked by their own money, and not out of a list that was shown before. */
function ranked(world: World, { claims, listed, pool }: Answer, before: readonly Answer[]): ListTold | null {
  const [claim, another] = claims;
  if (claim?.kind !== 'list' || another || claim.what !== 'most' || claim.items.length < FEWEST) return null;
  if (before.some((one) => claim.items.every(({ figure }) => one.listed.length > claim.items.length && one.listed.some(({ facts }) => facts[0]?.row === figure.facts[0]?.row)))) return null;
  const figures = claim.items.map(({ figure }) => figure);
  const entries = figures.flatMap((figure) => (figure.unit.includes('元') && figure.unit === figures[0]?.unit && figure.derivation === null && figure.facts[0]?.measure === 'amount' ? entryOf(world, figure) ?? [] : []));
  return new Set(entries).size === listed.length && entries.length === figures.length ? { whole: null, claim: null, figures, entries, total: null, name: null, ranked: pool } : null;
}

function listOf(world: World, { claims, subjects }: Answer, context: ReturnType<typeof contextOf>): ListTold | null {
  const [claim, another] = claims.filter((one): one is Extract<Claim, { kind: 'list' }> => one.kind === 'list');
  if (!claim || another || claim.what !== 'parts' || claim.of === null || claim.total === null || claim.items.length < FEWEST || claim.rest > 0) return null;
  const figures = claim.items.map(({ figure }) => figure);
  if (figures.some(({ unit, value }) => !unit.includes('元') || unit !== claim.total?.unit || value === '')) return null;
  const entries = figures.flatMap((figure) => entryOf(world, figure) ?? []);
  const whole = subjects.find((entry) => entryName(context, entry).zh === claim.of?.zh) ?? subjects[0];
  return whole && entries.length === figures.length && !entries.includes(whole) ? { whole, claim, figures, entries, total: claim.total, name: claim.of, ranked: [] } : null;
}

export function largestFirst(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((left, right) => valueOf(right).cmp(valueOf(left)));
}
