/**
 * "The pay of people in the lakeside clubs": of clubs' staff money, clubs' upkeep and clubs' running costs the words
 * beside the name pick the one. What picks two of them picks none.
 */
import type { Query } from '../../query/query.ts';
import type { DocumentIndex } from '../../search/document-index.ts';
import type { Entry } from '../../search/entries.ts';
import { headOfList } from './list-context.ts';
import { ONE_NAME_ACTS, type Topic } from './resolve-mention.ts';

export function byFacet(query: Query, topics: readonly Topic[], index: DocumentIndex): Topic[] {
  if (!ONE_NAME_ACTS.has(query.act) || topics.some(({ mention }) => mention.gap.includes('versus'))) return [...topics];
  const at = topics.findIndex(({ certainty, mention }) => mention.code === null && certainty !== 'sure');
  const open = topics[at];
  const shared = open ? commonIn(open, query) : null;
  if (!open || !shared) return [...topics];
  // What another name says says nothing of this one.
  const beside = topics.reduce((text, { certainty, mention }) => (certainty === 'sure' ? text.replace(mention.typed, ' ') : text), query.spoken.replace(open.mention.typed, shared.others.join(' ')));
  const sides = index.facetsOf(beside, false);
  const [only, another] = shared.entries.filter((entry) => sides.some((side) => rest(entry, shared.zh).includes(side)));
  // "How many halls are maintained": what is done with what is counted is no side of its money.
  if (!only || another || !only.kinds.has('money') || !shared.others.every((word) => says(index, only, shared.zh, word))) return [...topics];
  // "Patrols and guards" are one side of it; of a list each member is asked for.
  if (topics.some((topic) => topic.mention.gap.includes('and') && !says(index, only, shared.zh, topic.mention.text))) return [...topics];
  const chosen: Topic = { ...open, certainty: 'sure', entry: only, choices: [only] };
  return topics.flatMap((topic, place) => (place === at ? chosen : says(index, only, shared.zh, topic.mention.text) && topic.mention.unknown.length === 0 ? [] : topic));
}

/** "The clubs: upkeep, office costs, guards and staff pay, together": each member of the list is a side of what heads it, whatever else it names by itself. */
export function listByFacet(query: Query, topics: readonly Topic[], index: DocumentIndex): Topic[] {
  const head = headOfList(topics);
  const heading = topics[head];
  const shared = heading && heading.certainty !== 'sure' ? commonIn(heading, query) : null;
  const members = topics.slice(head + 1);
  if (!shared || shared.others.length > 0 || members.length > shared.entries.length) return [...topics];
  const meant = members.flatMap((member): Topic[] => {
    const [only, another] = shared.entries.filter((entry) => says(index, entry, shared.zh, member.mention.text));
    return only && !another ? [{ ...member, certainty: 'sure', entry: only, choices: [only] }] : [];
  });
  return meant.length === members.length && new Set(meant.map(({ entry }) => entry)).size === meant.length ? [...topics.slice(0, head), ...meant] : [...topics];
}

interface Shared { zh: string; entries: readonly Entry[]; others: readonly string[] }

/** The word of a name that several printed names share, those names, and the other words of it. */
function commonIn({ certainty, mention, choices, hits }: Topic, { wanted }: Query): Shared | null {
  const pool = [...new Set([...choices, ...hits.slice(0, NEAR).map(({ entry }) => entry)])].filter(({ kinds }) => wanted !== 'money' || kinds.has('money'));
  const words = mention.pieces.flatMap((piece) => piece.concepts.filter(({ zh, head }) => !head && zh.length >= SHORTEST && zh !== '其他').map(({ zh }) => ({ zh, piece })))
    .map((word) => ({ ...word, entries: pool.filter(({ key }) => key.includes(word.zh)) })).filter(({ entries }) => entries.length > 1)
    .sort((left, right) => right.zh.length - left.zh.length);
  const [best] = words;
  if (!best || (certainty === 'several' && !choices.every((entry) => best.entries.includes(entry)))) return null;
  return { zh: best.zh, entries: best.entries, others: mention.pieces.filter((piece) => piece !== best.piece).map(({ text }) => text) };
}

/** A word of one character stands in names that have nothing of each other. */
const SHORTEST = 2;
const NEAR = 8;

function rest({ key }: Entry, zh: string): string {
  return key.replace(zh, '');
}

function says(index: DocumentIndex, entry: Entry, zh: string, word: string): boolean {
  return index.facetsOf(word, true).some((side) => rest(entry, zh).includes(side));
}
