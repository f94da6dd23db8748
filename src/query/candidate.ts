/** A piece that a cut of a question may take, and what it costs. */
import type { Segment } from './segments.ts';

export type Candidate = Omit<Segment, 'from' | 'to'> & { length: number; cost: number };

export const COST = { lexical: 1, concept: 1.01, label: 1.03, filler: 1, letter: 1.3, number: 0.9, unknown: 3 } as const;

export function unknown(text: string): Candidate {
  return { kind: 'unknown', text, tags: [], pieces: [{ text, from: 0, to: text.length, concepts: [] }], value: null, unit: null, length: text.length, cost: COST.unknown };
}
