/** A value of a name that only words tell: the age in the sentence that says what the money is for. */
import { bareName } from '../../budget/text.ts';
import type { ValueKind } from '../../query/slots/value-kind.ts';
import type { Entry } from '../../search/entries.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { SAYS, valuesIn } from './sentence.ts';

/** So much of a name a sentence about it has. */
const SHARED = 0.5;

/** The only sentence of what is said of the name, or of what it is a part of, that tells a value of the kind. */
export function toldValue(context: Context, kind: ValueKind, entry: Entry, wholes: readonly Entry[]): Answer | null {
  const { world } = context;
  const says = SAYS[kind];
  if (!says) return null;
  for (const about of [entry, ...wholes]) {
    const passages = world.book.passages.filter(({ subject }) => about.names.includes(bareName(subject)));
    const telling = sentencesOf(passages).filter(({ text }) => says.test(text));
    const [only, ...others] = about === entry ? telling : telling.filter(({ text }) => isAbout(entry, text));
    if (!only || others.length > 0) continue;
    const { passage, text, place } = only;
    const name = world.nameOf(bareName(passage.subject));
    const figures = valuesIn(text, kind).map(([value, unit]) => ({ name, value, unit, year: null, derivation: null, places: [place], facts: [] }));
    const what = passage.kind === 'duty' || passage.kind === 'goal' || passage.kind === 'definition' || passage.kind === 'purpose' ? passage.kind : 'prose';
    return claims(context, 'a sentence that tells the value', [{ kind: 'quote', what, name, text, places: [place], figures }], [entry]);
  }
  return null;
}

/** A sentence with so many of the letters of a name is about it. */
export function isAbout(entry: Entry, text: string): boolean {
  return lettersIn(entry, text) >= SHARED;
}

/** The share of a name's letters, two by two, that a text has. */
export function lettersIn({ names }: Entry, text: string): number {
  return Math.max(0, ...names.map((name) => {
    const letters = [...name.replace(/[(（].*$/, '')];
    const pairs = letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
    return pairs.filter((pair) => text.includes(pair)).length / Math.max(pairs.length, 1);
  }));
}
