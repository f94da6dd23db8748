/** "So the project side is how many times the basic side": words too few for a name of their own mean the one that was just told under them. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { exactMention } from './names.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';

/** Acts that set what was told against something. */
const SET_AGAINST: ReadonlySet<Query['act']> = new Set(['share', 'ratio', 'difference', 'compare', 'average']);
/** 「土地那笔」 */
const POINTED_AT = pattern(/^的?那(?:一)?[笔项块]/);
/** As many answers back as a word may point. */
const BACK = 4;
/** A name that the words fit so well is meant, told or not. */
const PRINTED = 0.95;

interface Told { entry: Entry; words: ReadonlySet<string>; zh: readonly string[] }

/** The names of the last answers, with the words that they are printed and were asked with. */
function namesTold(world: World, { told }: Thread): Told[] {
  const found = new Map<Entry, Told>();
  for (const { subjects, trace } of told.slice(-BACK)) {
    // Of several names it is open which was called how.
    const said = subjects.length === 1 ? trace.query.mentions.map(({ text, typed }) => `${text} ${typed}`) : [];
    for (const entry of subjects) {
      const texts = [...said, ...(found.get(entry)?.zh ?? []), ...entry.names, world.nameOf(entry.label).en ?? ''];
      found.set(entry, { entry, words: new Set(texts.flatMap(wordsIn)), zh: texts });
    }
  }
  return [...found.values()];
}

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''));
}

export function withNamesTold(world: World, query: Query, thread: Thread): Query {
  if (query.mentions.length === 0 || query.mentions.length > 2) return query;
  const told = namesTold(world, thread);
  // 「土地那笔折成百万」: a word that points back at what was told.
  const [mention] = query.mentions;
  const pointed = mention && query.mentions.length === 1 && mention.to > 0 && POINTED_AT.test(query.spoken.slice(mention.to)) ? replaced(world, query, mention, told) : mention;
  if (mention && pointed && pointed !== mention) return { ...query, columns: null, mentions: [pointed] };
  if (!SET_AGAINST.has(query.act) || told.length < 2) return query;
  const mentions = query.mentions.map((mention) => replaced(world, query, mention, told));
  const changed = mentions.some((mention, at) => mention !== query.mentions[at]);
  return changed && new Set(mentions.map(({ text }) => text)).size === mentions.length ? { ...query, columns: null, mentions } : query;
}

function replaced(world: World, query: Query, mention: Mention, told: readonly Told[]): Mention {
  const { certainty, hits, entry } = resolveMention(mention, world.index, query.wanted, query.act);
  const [best] = hits;
  if (mention.code !== null || (certainty === 'sure' && best && !isFrame(mention) && best.score >= PRINTED)) return mention;
  const sure = certainty === 'sure' && !isFrame(mention) ? told.filter((one) => one.entry === entry) : [];
  const [one, another] = sure.length > 0 ? sure : told.filter((name) => hasWords(name, mention.text));
  return one && !another ? { ...exactMention(one.entry), gap: mention.gap, from: mention.from, to: mention.to, between: mention.between } : mention;
}

function hasWords({ words, zh }: Told, text: string): boolean {
  const said = wordsIn(text);
  return said.length > 0 ? said.every((word) => words.has(word)) : text.length > 1 && zh.some((name) => name.includes(text));
}
