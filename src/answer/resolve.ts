/**
 * Mentions → entries, in three bands. Sure: one name explains the mention's words, or fits far better than the next.
 * Several: more than one name explains them as well. Unsure: something only resembles them. The raw lunr score
 * decides nothing.
 */
import type { DocumentIndex, EntryHit } from '../search/document-index.ts';
import type { Entry } from '../search/entries.ts';
import { mergeMentions } from '../query/mentions.ts';
import type { Mention, Query, Wanted } from '../query/query.ts';

/** Above it a name that is alone is taken. Lower answers more and asks less; 0.63 gave 99 % precision in trials. */
const SURE = 0.55;
/** Below it nothing is even offered. */
const RESEMBLES = 0.2;
/** Names this close to the best one compete with it. */
const MARGIN = 0.1;
/** The share of the mention's words (by weight) that a sure name explains. */
const EXPLAINED = 0.78;

export type Certainty = 'sure' | 'several' | 'unsure' | 'none';
export interface Topic { mention: Mention; certainty: Certainty; entry: Entry | null; choices: readonly Entry[]; hits: readonly EntryHit[] }

export function resolveMention(mention: Mention, index: DocumentIndex, wanted: Wanted): Topic {
  if (mention.code !== null) return resolveCode(mention, index);
  const needle = {
    text: mention.text, pieces: mention.pieces,
    conceptTokens: mention.pieces.flatMap(({ concepts }) => concepts.map(({ id }) => `c${id}`)),
  };
  const all = index.findEntries(needle);
  const fitting = all.filter(({ entry }) => isWanted(entry, wanted));
  const hits = fitting.length > 0 && (fitting[0]?.score ?? 0) >= RESEMBLES ? fitting : all;
  return { mention, hits, ...decide(mention, hits) };
}

function resolveCode(mention: Mention, index: DocumentIndex): Topic {
  const entry = index.entries.find(({ rows }) => rows.some(({ code }) => code === mention.code)) ?? null;
  return { mention, hits: [], certainty: entry ? 'sure' : 'none', entry, choices: entry ? [entry] : [] };
}

export function isWanted(entry: Entry, wanted: Wanted): boolean {
  if (wanted === 'money') return entry.kinds.has('money');
  if (wanted === 'count') return entry.kinds.has('count') || entry.kinds.has('target');
  if (wanted === 'target') return entry.kinds.has('target');
  return entry.kinds.has('money') || entry.kinds.has('count') || entry.kinds.has('target') || entry.kinds.has('definition');
}

function decide(mention: Mention, hits: readonly EntryHit[]): Pick<Topic, 'certainty' | 'entry' | 'choices'> {
  const [best] = hits;
  if (!best || best.score < RESEMBLES) return { certainty: 'none', entry: null, choices: [] };
  const close = hits.filter((hit) => hit.score >= best.score - MARGIN && hit.precision >= best.precision - 0.05);
  const choices = (close.length > 1 ? close : hits.slice(0, 5)).slice(0, 8).map(({ entry }) => entry);
  if (best.score >= 0.999) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  const explained = best.precision >= EXPLAINED;
  const stranger = mention.unknown.join('').length >= 2 && !explained;
  if (explained && close.length === 1) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  if (explained && best.score >= 0.9 && (hits[1]?.score ?? 0) < best.score - 0.04) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  if (explained) {
    // Names that print the same money under two wordings are one answer.
    return { certainty: 'several', entry: null, choices };
  }
  if (!stranger && best.score >= SURE && close.length === 1) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  if (stranger && best.precision < 0.5) return { certainty: 'none', entry: null, choices: hits.slice(0, 3).map(({ entry }) => entry) };
  return { certainty: 'unsure', entry: null, choices: hits.filter((hit) => hit.score >= RESEMBLES).slice(0, 5).map(({ entry }) => entry) };
}

/**
 * Mentions joined by 的, "of" or nothing can be one name or a name and where it stands; joined by 和, one name or two.
 * One name is taken when it explains all of them.
 */
export function resolveMentions(query: Query, index: DocumentIndex): Topic[] {
  const topics: Topic[] = [];
  const rest = [...query.mentions];
  while (rest.length > 0) {
    let taken = 1;
    let topic = resolveMention(rest[0] as Mention, index, query.wanted);
    for (let count = Math.min(rest.length, 4); count > 1; count -= 1) {
      const group = rest.slice(0, count);
      if (group.some(({ code }) => code !== null) || !group.slice(1).every(({ gap }) => gap.every((tag) => JOINING.has(tag)))) continue;
      const listed = group.slice(1).some(({ gap }) => gap.includes('and') || gap.includes('versus'));
      const merged = resolveMention(mergeMentions(group), index, query.wanted);
      const best = merged.hits[0];
      if (merged.certainty === 'none' || !best) continue;
      const apart = group.map((mention) => resolveMention(mention, index, query.wanted));
      const allApart = apart.every(({ certainty }) => certainty === 'sure');
      if (best.precision >= (listed ? 0.97 : 0.85) && (!allApart || best.score >= (listed ? 0.95 : 0.8))) {
        [topic, taken] = [merged, count];
        break;
      }
    }
    topics.push(topic);
    rest.splice(0, taken);
  }
  return topics;
}

const JOINING: ReadonlySet<string> = new Set(['of', 'filler', 'and', 'money', 'countUnit', 'item', 'howMany', 'target', 'project', 'purpose', 'parent', 'breakdown', 'between', 'when', 'department']);
