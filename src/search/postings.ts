/**
 * What lunr finds for terms that are asked as they stand, by its own weights and in its own order. lunr itself makes a
 * record of every match of every term, which nobody reads here: that is most of the time of a query.
 */
import type { Index } from 'lunr';

/** What lunr made of the texts: the number of each term, and for `field/reference` the numbers of its terms, each with its weight behind it. */
interface Made { invertedIndex: Readonly<Record<string, { _index: number }>>; fieldVectors: Readonly<Record<string, { elements: readonly number[] }>> }
interface Posting { texts: number[]; weights: number[] }

export class Postings {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly refs: string[] = [];
  /** By field, then by the number of the term. */
  private readonly byField = new Map<string, Posting[]>();

  constructor(index: Index) {
    const { invertedIndex, fieldVectors } = index as unknown as Made;
    this.numbers = new Map(Object.entries(invertedIndex).map(([term, { _index }]) => [term, _index]));
    const places = new Map<string, number>();
    for (const [key, { elements }] of Object.entries(fieldVectors)) {
      const cut = key.indexOf('/');
      const [field, ref] = [key.slice(0, cut), key.slice(cut + 1)];
      const text = places.get(ref) ?? this.refs.push(ref) - 1;
      places.set(ref, text);
      const postings = this.byField.get(field) ?? [];
      this.byField.set(field, postings);
      for (let at = 0; at < elements.length; at += 2) {
        const posting = postings[elements[at] ?? 0] ??= { texts: [], weights: [] };
        posting.texts.push(text);
        posting.weights.push(elements[at + 1] ?? 0);
      }
    }
  }

  /** The texts that have any of the terms, the best first; of equals the one that lunr meets first. The terms are in the index, and each is asked once. */
  search(terms: readonly string[], fields: readonly string[]): string[] {
    const asked = terms.map((term) => this.numbers.get(term) ?? -1);
    const inFields = fields.map((field) => this.byField.get(field) ?? []);
    const met = new Set<number>();
    for (const number of asked) for (const postings of inFields) for (const text of postings[number]?.texts ?? []) met.add(text);
    // lunr adds up a field's weights in the order of the terms' numbers, and divides by the length of the question's vector.
    asked.sort((left, right) => left - right);
    const length = Math.sqrt(asked.length);
    const scores = new Float64Array(this.refs.length);
    for (const postings of inFields) {
      const sums = new Float64Array(this.refs.length);
      for (const number of asked) {
        const posting = postings[number];
        posting?.texts.forEach((text, at) => { sums[text] = (sums[text] ?? 0) + (posting.weights[at] ?? 0); });
      }
      for (const text of met) scores[text] = (scores[text] ?? 0) + (sums[text] ?? 0) / length;
    }
    return [...met].sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0)).map((text) => this.refs[text] ?? '');
  }
}
