/** What a follow-up points at: the names of the thread, of its last answer, and what stands around them. */
import { decimal } from '../budget/amount.ts';
import { mergeMentions } from '../query/mentions.ts';
import type { Mention, Query } from '../query/query.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Figure } from './answer.ts';
import type { World } from './world.ts';

export function topOf(world: World, last: Answer, order: Query['order']): Entry | null {
  const sorted = [...last.pool].sort((left, right) => decimal(right.value).cmp(decimal(left.value)));
  const figure = order === 'least' ? sorted.at(-1) : sorted[0];
  return figure ? entryOf(world, figure) ?? null : null;
}

/** 「那 X 呢」 after a share: the whole stays. */
export function keepWhole(world: World, query: Query, continued: Query, last: Answer): Query {
  const shares = last.claims.filter((claim) => claim.kind === 'share');
  const [share] = shares;
  if (continued === query || continued.act !== 'share' || query.mentions.length === 0 || shares.length !== 1 || !share) return continued;
  const entry = entryOf(world, share.whole);
  return entry ? { ...continued, mentions: [...continued.mentions, { ...exactMention(entry), gap: ['share'] }] } : continued;
}

export function partOf(world: World, whole: Entry, mention: Mention): Entry | null {
  const parts = world.index.findEntries({ text: mention.text, pieces: mention.pieces }).filter(({ entry }) => entry.rows.some(({ parent }) => parent !== null && whole.rows.includes(parent)));
  const [best] = parts;
  return best && best.precision >= 0.6 ? best.entry : null;
}

/** 「服务呢」 after 政府采购 or after 货物采购: a part of it, or of what it is a part of, when the words alone would not do. */
export function siblingPart(world: World, entry: Entry | undefined, mention: Mention): Entry | null {
  if (!entry) return null;
  const hits = world.index.findEntries({ text: mention.text, pieces: mention.pieces });
  if ((hits[0]?.score ?? 0) >= 0.9) return null;
  const parent = entry.rows.find((row) => row.parent !== null && row.parent.role === 'item')?.parent;
  const above = parent ? world.index.entries.find(({ rows }) => rows.includes(parent)) : undefined;
  return partOf(world, entry, mention) ?? (above ? partOf(world, above, mention) : null);
}

export function entryOf(world: World, figure: Figure): Entry | undefined {
  return world.index.entries.find(({ rows, facts }) => figure.facts.some((fact) => rows.includes(fact.row) || facts.includes(fact)));
}

export function exactMention(entry: Entry): Mention {
  const text = entry.names[0] ?? entry.label;
  return { text, pieces: [{ text, from: 0, to: text.length, concepts: [] }], unknown: [], code: null, gap: [], joined: false, between: '', typed: text, clause: 0, from: 0, to: 0 };
}

/** The project that a sub-item stands under, for 「这个项目」 said of the sub-item. */
export function projectAbove(world: World, entry: Entry | undefined): Entry | null {
  const parent = entry?.rows.find((row) => row.parent?.basis === 'project' && row.place.table === null)?.parent;
  return parent ? world.index.entries.find(({ rows }) => rows.includes(parent)) ?? null : null;
}

export interface Choice { entry: Entry; index: number }

export function pick(world: World, answer: Answer, n: number): Choice | null {
  const list = answer.candidates.length > 0 ? answer.candidates.map(({ entry }) => entry) : answer.listed.flatMap(({ facts }) => world.index.entries.find(({ rows }) => facts.some(({ row }) => rows.includes(row))) ?? []);
  const index = n === -1 ? list.length - 1 : n - 1;
  const entry = list[index];
  if (entry) return { entry, index };
  // Beyond what was shown: the ranking that it was taken from.
  const ranked = answer.pool[index];
  const further = ranked ? entryOf(world, ranked) : undefined;
  return further ? { entry: further, index: -1 } : null;
}

/** A word that names one of the offered candidates: part of its name, or the one it fits best. */
export function namedCandidate(world: World, query: Query, last: Answer): Entry | null {
  const offered = [...new Set(last.candidates.map(({ entry }) => entry))];
  if (query.act !== 'lookup' || offered.length < 2) return null;
  const text = query.mentions.map(({ text: own }) => own).join('').replace(/\s/g, '');
  const fitting = offered.filter(({ names }) => names.some((name) => name.includes(text)));
  const [only] = fitting;
  if (fitting.length === 1 && only) return only;
  const merged = query.mentions.length > 1 ? mergeMentions(query.mentions) : query.mentions[0];
  if (!merged) return null;
  const hits = world.index.findEntries({ text: merged.text, pieces: merged.pieces });
  if ((hits[0]?.score ?? 0) >= 0.999 && !offered.includes(hits[0]?.entry as Entry) && last.outcome !== 'clarify') return null;
  const own = hits.filter(({ entry }) => offered.includes(entry));
  const [best, next] = own;
  return best && best.precision >= 0.6 && best.score > (next?.score ?? 0) + 0.03 ? best.entry : null;
}
