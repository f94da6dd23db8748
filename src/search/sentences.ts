/** The sentences of a document's passages, each once, with its place and the passage it stands in. */
import type { Passage, Place } from '../budget/fact.ts';
import { once } from '../budget/once.ts';

export interface Sentence { passage: Passage; text: string; place: Place }

/** Kinds that say what an office does, wants and means; reasons and lists are parts of their prose. */
const TOLD: ReadonlySet<Passage['kind']> = new Set(['duty', 'goal', 'purpose', 'prose', 'definition', 'organisation', 'note']);
/** Shorter stretches are headings or list numbers. */
const SHORTEST = 6;
/** After a stop, and before the next number of a list. */
const CUTS = /(?<=[。；;])(?!\s*$)|(?=(?<![\d.])\d[.．]\s*[\u3400-\u9fff])/;

const cut = once((passage: Passage): { key: string; sentence: Sentence }[] => (passage.sentences.length > 0 ? passage.sentences : [passage]).flatMap(({ text, place }) => text.split(CUTS).map((part) => {
  const told = part.trim();
  return { key: told.replace(/\s/g, ''), sentence: { passage, text: told, place } };
})).filter(({ key }) => key.length >= SHORTEST));

export const sentencesOf = once((passages: readonly Passage[]): readonly Sentence[] => {
  const seen = new Set<string>();
  return passages.filter(({ kind }) => TOLD.has(kind)).flatMap(cut).flatMap(({ key, sentence }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [sentence];
  });
});

/** The sentences of one passage of any kind. */
export function partsOfText(passage: Passage): Sentence[] {
  return cut(passage).map(({ sentence }) => sentence);
}
