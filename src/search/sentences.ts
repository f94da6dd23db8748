/** The sentences of a document's passages, each once, with the passage it stands in. */
import type { Passage } from '../budget/fact.ts';

export interface Sentence { passage: Passage; text: string }

/** Kinds that say what an office does, wants and means; reasons and lists are parts of their prose. */
const TOLD: ReadonlySet<Passage['kind']> = new Set(['duty', 'goal', 'purpose', 'prose', 'definition', 'organisation', 'note']);
/** Shorter stretches are headings or list numbers. */
const SHORTEST = 6;

export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  const seen = new Set<string>();
  return passages.filter(({ kind }) => TOLD.has(kind)).flatMap((passage) => passage.text.split(/(?<=[。；;])(?!\s*$)|(?=(?<![\d.])\d[.．]\s*[\u3400-\u9fff])/).flatMap((part): Sentence[] => {
    const text = part.trim();
    const key = text.replace(/\s/g, '');
    if (key.length < SHORTEST || seen.has(key)) return [];
    seen.add(key);
    return [{ passage, text }];
  }));
}
