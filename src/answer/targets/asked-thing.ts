/** Whether an indicator that words scattered over a question fit has what the question counts, and whether the document has it at all. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Mention } from '../../query/query.ts';
import { countsThings, valueKinds } from '../../query/slots/value-kind.ts';
import type { Entry } from '../../search/entries.ts';
import type { Context } from '../context.ts';
import { relation } from '../names/relation.ts';
import { EXPLAINED } from '../names/resolve-mention.ts';
import type { Described } from './indicator.ts';
import type { World } from '../world.ts';

type Piece = Mention['pieces'][number];

const COUNTED_EN = pattern(/\b(?:how many|number of)\s+((?:[a-z-]+\s+){0,2}?[a-z-]+?)(?=\s+(?:are|is|does|do|did|will|have|has|should|must|need|in|at|on|of|get|work|can|to|for|per|stated|were|was|there)\b|\W*$)/);
/** Words for people stand in the names of many indicators. */
const PEOPLE = pattern(/(?:workers?|staff|employees?|teachers?|doctors?|nurses?|students?|officers?|members?|people|residents?|families)$/);
const AREA = pattern(/㎡|平方|公顷/);

/** The text of a document, squeezed, made when first asked for. */
const texts = new WeakMap<World['book'], string>();

/** "How many students are in the kindergartens": a place that budgets know, and that stands nowhere in the document. */
export function absentThing({ query, world }: Context): string | null {
  const text = query.text.toLowerCase();
  const places = query.mentions.filter(({ typed, pieces }) => pieces.every(({ concepts }) => concepts.length > 0) && new RegExp(`\\b(?:in|at|inside) (?:the |our |all )*${typed.toLowerCase().replace(/[^a-z ]/g, '.')}\\W*$`).test(text));
  return places.find(({ pieces }) => pieces.every((piece) => !isPrinted(world, piece)))?.typed ?? null;
}

/** "By when is the flood control work to be done": a common word beside what a question names in full, work, makes no other thing's indicator the answer. */
export function ofNamed(context: Context, { sure, choices, hits }: Described): Described {
  const { world, query, topics } = context;
  const named = topics.flatMap((topic) => (topic.certainty === 'sure' && topic.entry?.kinds.has('target') === false && (topic.hits[0]?.score ?? 0) >= IN_FULL ? [topic.entry] : []));
  const things = query.mentions.flatMap(({ pieces }) => pieces).filter(({ concepts }) => concepts.length === 0 || !concepts.every(({ head }) => head));
  const fits = (entry: Entry): boolean => named.length === 0 || named.some((one) => relation(one, entry) > 0) || things.some((thing) => sharesWord(world, thing, entry));
  return { sure: sure && fits(sure) ? sure : null, choices: choices.filter(fits), hits: hits.filter(({ of }) => fits(of)) };
}
const IN_FULL = 0.95;
const HALF = 0.5;

function sharesWord(world: World, thing: Piece, { names, label }: Entry): boolean {
  return [...names, world.nameOf(label).en ?? ''].some((name) => world.index.says(name, thing) >= HALF) || world.index.hinted(thing.text, true).some((hint) => label.includes(hint));
}

/** "How many grid workers": one common word, workers, makes no indicator the answer. */
export function hasCounted({ query, world }: Context, entry: Entry): boolean {
  // A grade, a rate and a date are no number of things.
  if (countsThings(query.text) && !/[率度]|percent/i.test(query.text) && entry.facts.every(({ measure, value, unit, text }) => measure !== 'target' || (value === null ? !/\d/.test(text ?? '') : unit === '%'))) return false;
  const phrase = COUNTED_EN.exec(query.text.toLowerCase())?.[1];
  if (phrase === undefined) return true;
  const kinds = valueKinds(query.text);
  if (!kinds.includes('area') && entry.facts.every(({ unit }) => AREA.test(unit ?? ''))) return false;
  if (!PEOPLE.test(phrase)) return true;
  const pieces = query.mentions.flatMap((mention) => mention.pieces.filter(({ text, concepts }) => concepts.length > 0 && ( phrase.includes(text) || text.includes(phrase))));
  return pieces.length === 0 || pieces.some((piece) => fits(world, piece, entry));
}

function fits(world: World, piece: Piece, entry: Entry): boolean {
  return world.index.says(entry.key, piece) === 1 || world.index.findEntries({ text: piece.text, pieces: [piece] }).some((hit) => hit.entry === entry && hit.precision >= EXPLAINED);
}

function isPrinted(world: World, piece: Piece): boolean {
  const text = textOf(world);
  return piece.concepts.some(({ zh }) => text.includes(bareName(zh))) || world.index.findEntries({ text: piece.text, pieces: [piece] }).some(({ precision }) => precision >= EXPLAINED);
}

/** All that the document prints, for a word to be looked for as it stands. */
export function textOf({ book }: World): string {
  const known = texts.get(book);
  if (known !== undefined) return known;
  const made = bareName([...book.facts.map(({ row, text }) => `${row.label} ${text ?? ''}`), ...book.passages.map(({ subject, text }) => `${subject} ${text}`)].join('|'));
  texts.set(book, made);
  return made;
}
