/** The sentences of a document's passages, each once, with its place and the passage it stands in. */
import type { Passage, Place } from '../budget/fact.ts';

export interface Sentence { passage: Passage; text: string; place: Place }

/** Kinds that say what an office does, wants and means; reasons and lists are parts of their prose. */
const TOLD: ReadonlySet<Passage['kind']> = new Set(['duty', 'goal', 'purpose', 'prose', 'definition', 'organisation', 'note']);
/** Shorter stretches are headings or list numbers. */
const SHORTEST = 6;
/** After a stop, and before the next number of a list. */
const CUTS = /(?<=[。；;])(?!\s*$)|(?=(?<![\d.])\d[.．]\s*[\u3400-\u9fff])/;

export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  const seen = new Set<string>();
  return passages.filter(({ kind }) => TOLD.has(kind)).flatMap((passage) => (passage.sentences.length > 0 ? passage.sentences : [passage]).flatMap(({ text, place }) => text.split(CUTS).flatMap((part): Sentence[] => {
    const told = part.trim();
    const key = told.replace(/\s/g, '');
    if (key.length < SHORTEST || seen.has(key)) return [];
    seen.add(key);
    return [{ passage, text: told, place }];
  })));
}
