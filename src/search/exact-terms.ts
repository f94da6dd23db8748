/**
 * lunr without patterns: the terms that are asked stand in the index as they are. lunr keeps a set of all terms for
 * wildcards and slips, and walks through it for every term: a third of a query, and a tenth of making the index.
 */
import lunr from 'lunr';

/** What a set of terms has in common with the index: all of it. */
const AS_ASKED = { intersect: (asked: lunr.TokenSet): lunr.TokenSet => asked };

export class ExactBuilder extends lunr.Builder {
  readonly tokenSet = AS_ASKED;

  /** lunr calls it when it builds. */
  createTokenSet(): void {
    // Nothing is looked for in it.
  }
}

/** What lunr has built: each term's place in the vectors and its rows by field, and what the terms weigh in a field of a row. */
interface Built {
  invertedIndex: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>> & { _index: number }>>;
  fieldVectors: Readonly<Record<string, { elements: readonly number[] }>>;
}

/** A term in one field: the rows that have it, in printed order, and what it weighs in each. */
interface Postings { rows: readonly number[]; weights: readonly number[] }

/**
 * lunr's own ranking of the rows that have any of some terms, to the last digit, from what lunr has built: its query
 * makes an object for every term, field and row, and we want nothing but the order.
 */
export class ExactTerms {
  private readonly built: Built;
  /** Numbers of the rows, as they are first asked for. */
  private readonly numbers = new Map<string, number>();
  private readonly refs: string[] = [];
  private readonly known = new Map<string, Postings>();

  constructor(index: lunr.Index) {
    this.built = index as unknown as Built;
  }

  /** The best first; the index must have all of the terms, each is asked once. Of rows that fit alike that of the first term comes first. */
  rank(terms: readonly string[], fields: readonly string[]): string[] {
    const found = new Set<number>();
    for (const term of terms) for (const field of fields) for (const row of this.postings(term, field).rows) found.add(row);
    const inOrder = [...terms].sort((left, right) => this.place(left) - this.place(right));
    const scores = new Float64Array(this.refs.length);
    for (const field of fields) {
      const sums = new Float64Array(this.refs.length);
      for (const term of inOrder) {
        const { rows, weights } = this.postings(term, field);
        for (let at = 0; at < rows.length; at += 1) sums[rows[at] as number] = (sums[rows[at] as number] as number) + (weights[at] as number);
      }
      const length = Math.sqrt(terms.length);
      for (const row of found) scores[row] = (scores[row] as number) + (sums[row] as number) / length;
    }
    return [...found].sort((left, right) => (scores[right] as number) - (scores[left] as number)).map((row) => this.refs[row] as string);
  }

  private place(term: string): number {
    return this.built.invertedIndex[term]?._index ?? 0;
  }

  private postings(term: string, field: string): Postings {
    const key = `${field} ${term}`;
    let own = this.known.get(key);
    if (!own) this.known.set(key, own = this.readPostings(term, field));
    return own;
  }

  private readPostings(term: string, field: string): Postings {
    const refs = Object.keys(this.built.invertedIndex[term]?.[field] ?? {});
    const place = this.place(term);
    return { rows: refs.map((ref) => this.numberOf(ref)), weights: refs.map((ref) => weightIn(this.built.fieldVectors[`${field}/${ref}`]?.elements ?? [], place)) };
  }

  private numberOf(ref: string): number {
    let own = this.numbers.get(ref);
    if (own === undefined) {
      this.numbers.set(ref, own = this.refs.length);
      this.refs.push(ref);
    }
    return own;
  }
}

/** A vector is a list of places and weights in turn, by place. */
function weightIn(elements: readonly number[], place: number): number {
  for (let at = 0; at < elements.length; at += 2) if (elements[at] === place) return elements[at + 1] as number;
  return 0;
}
