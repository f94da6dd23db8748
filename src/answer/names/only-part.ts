/** A whole and its only part have one figure under two names: the one that is meant stands for both. */
import { pattern } from '../../budget/pattern.ts';
import { nameKey } from '../../budget/text.ts';
import type { EntryHit } from '../../search/document-index.ts';
import type { Entry } from '../../search/entries.ts';
import type { Mention } from '../../query/query.ts';

/** 「燃气监管」: half of the words are the whole's, half its only part's, which is the same money: the whole is meant. */
export function onlyPartTogether({ text }: Mention, hits: readonly EntryHit[]): Entry | null {
  const [best, next] = hits;
  if (!best || !next || text.length < 4 || !/^[\u3400-\u9fff]+$/.test(text)) return null;
  // Its whole or its part may stand behind another name that has as many of the letters.
  const other = hits.slice(1, NEAR).find(({ entry }) => isOnlyPart(entry, best.entry) || isOnlyPart(best.entry, entry));
  if (!other || !sameFigure([best.entry, other.entry])) return null;
  const words = [...best.matched, ...other.matched];
  return [...text].every((letter) => words.some((word) => word.includes(letter))) ? (isOnlyPart(other.entry, best.entry) ? best.entry : other.entry) : null;
}

export const NEAR = 4;

function isOnlyPart(part: Entry, whole: Entry): boolean {
  return whole.rows.some(({ children }) => children.length === 1 && part.rows.some((row) => row === children[0]));
}

/** What the narrative lists under a project. */
export function isItem({ rows }: Entry): boolean {
  return rows.some(({ basis, parent, place }) => basis === 'project' && place.table === null && parent?.basis === 'project' && parent.parent !== null);
}

/** A general word fits a whole and its parts alike, a project and what is bought for it: the whole is meant. */
export function wholeOf(entries: readonly Entry[]): Entry | null {
  const isFor = (other: Entry, entry: Entry): boolean => other.rows.every(({ bought, basis, place, context }) => (bought !== null || (basis === 'statement' && place.table !== null)) && context !== null && entry.key === nameKey(context));
  return entries.find((entry) => entries.every((other) => other === entry || isFor(other, entry) || other.rows.some(({ parent }) => parent !== null && entry.rows.includes(parent)))) ?? null;
}

/** "High-standard farmland": what is bought for a project, whose shorter name fits better, and the project's has all the words too. */
export function projectBoughtFor({ text }: Mention, { rows }: Entry, hits: readonly EntryHit[]): Entry | null {
  const [best] = hits;
  const contexts = rows.map(({ bought, context }) => (bought === null || context === null ? '' : nameKey(context)));
  if (!best || best.score > WHOLE_NAME || contexts.includes('') || BUYS.test(text)) return null;
  return hits.find(({ entry, precision }) => contexts.every((context) => context === entry.key) && precision >= best.precision)?.entry ?? null;
}
const BUYS = pattern(/采购|购|买|\b(?:bought|buy|purchas\w*|procure\w*|contracts?)\b/i);
/** A name that is said in full. */
const WHOLE_NAME = 0.95;

/** Names that print one and the same figure under several wordings are one answer. */
export function sameFigure(entries: readonly Entry[]): boolean {
  const values = entries.map(({ facts }) => [...new Set(facts.filter(({ measure }) => measure === 'amount' || measure === 'count').map(({ value, unit }) => `${value?.toFixed() ?? ''}${unit ?? ''}`))].slice(0, 1).join());
  return values.every((value) => value !== '' && value === values[0]);
}

/** 「水电邮」 is no 水电: of so few letters one that the name has nothing of is no slip. */
export function hasLetterOver({ text, unknown }: Mention, { entry }: EntryHit): boolean {
  const [letter, another] = unknown;
  return letter !== undefined && another === undefined && letter.length === 1 && /^[\u4e00-\u9fff]{3,4}$/.test(text) && text.endsWith(letter) && !entry.names.some((name) => name.includes(letter));
}

/** "Northbay centre" with the place typed in Latin letters and read as Chinese: the one name that has the place and, in its own words, the kind of thing. */
export function placeAndKind({ text, pieces }: Mention, hits: readonly EntryHit[]): Entry | null {
  const [, place] = /^([\u4e00-\u9fff]{2,})[a-z][a-z ]*$/.exec(text) ?? [];
  const kinds = pieces.filter((piece) => /^[a-z]/.test(piece.text));
  if (place === undefined || kinds.length === 0) return null;
  const [only, another] = hits.filter(({ entry: { key } }) => key.includes(place) && kinds.every(({ concepts }) => concepts.some(({ zh }) => zh.length > 1 && key.includes(zh))));
  return only && !another && only === hits[0] ? only.entry : null;
}
