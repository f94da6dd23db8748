/**
 * How much of a whole question a short text explains, and the question of it: a description in other words shares
 * single words with what it means, scattered over the question. A word counts by how few texts have it.
 */
import { englishWords, fold, stem } from '../budget/text.ts';
import type { Concept, Lexis, Piece } from '../glossary/lexis.ts';

/** A word of the question; pieces of names and unknown words. */
export interface Item { text: string; concepts: readonly Concept[] }
export interface Overlap<T> { of: T; score: number; /** The share of the question's words that the text has. */ coverage: number; /** The share of the text's words that the question has. */ recall: number; matched: readonly string[] }

interface Text<T> { of: T; folded: string; concepts: ReadonlySet<number>; grams: ReadonlySet<string>; words: ReadonlySet<string>; pieces: readonly Piece[] }

/** A word that no text has: a slip or talk as often as a thing that is missing. */
const UNKNOWN_WEIGHT = 0.45;
const HEAD_FACTOR = 0.35;
/** A word matches only in part when its Chinese shares characters with the text. */
const PARTLY = 0.9;
/** Below it two words share a character by chance. */
const CHANCE = 0.34;
const BETA_SQUARED = 0.3;

export class OverlapIndex<T> {
  private readonly texts: readonly Text<T>[];

  constructor(entries: readonly { of: T; text: string; english: string | null }[], private readonly lexis: Lexis) {
    this.texts = entries.map(({ of, text, english }) => {
      const pieces = lexis.segment(text, false);
      const whole = lexis.segment(text, true);
      return { of, folded: fold(text).replace(/\s/g, ''), pieces, grams: new Set(bigrams(text)), words: new Set(english === null ? [] : englishWords(english).map(stem)), concepts: new Set([...pieces, ...whole].flatMap(({ concepts }) => concepts.map(({ id }) => id))) };
    });
  }

  /** Texts by how well they fit, best first; `extra` words may match but are not missed. */
  find(items: readonly Item[], question: string, among: (of: T) => boolean = () => true): Overlap<T>[] {
    const texts = this.texts.filter(({ of }) => among(of));
    const fits = items.map((item) => texts.map((text) => this.fit(item, text)));
    const weights = items.map((item, at) => this.weight(item, fits[at] ?? [], texts.length));
    const asked = weights.reduce((sum, weight) => sum + weight, 0);
    const stems = new Set(englishWords(question).map(stem));
    const grams = new Set(bigrams(question));
    const concepts = new Set(items.flatMap((item) => item.concepts.map(({ id }) => id)));
    return texts.map((text, index) => {
      const found = items.reduce((sum, _, at) => sum + (weights[at] ?? 0) * (fits[at]?.[index] ?? 0), 0);
      const coverage = asked === 0 ? 0 : found / asked;
      const recall = this.recall(text, concepts, stems, grams);
      const score = coverage + recall === 0 ? 0 : (1 + BETA_SQUARED) * coverage * recall / (BETA_SQUARED * coverage + recall);
      return { of: text.of, score, coverage, recall, matched: items.filter((_, at) => (fits[at]?.[index] ?? 0) >= 0.5).map(({ text: word }) => word) };
    }).filter(({ coverage }) => coverage > 0).sort((left, right) => right.score - left.score);
  }

  private fit({ text, concepts }: Item, doc: Text<T>): number {
    if (concepts.some(({ id }) => doc.concepts.has(id))) return 1;
    const bare = fold(text).replace(/\s/g, '');
    if (bare.length >= 2 && /[\u3400-\u9fff]/.test(bare) && doc.folded.includes(bare)) return 1;
    const words = englishWords(text).map(stem);
    const english = words.length === 0 ? 0 : words.filter((word) => doc.words.has(word)).length / words.length;
    const chinese = [...(/[\u3400-\u9fff]/.test(bare) ? [bare] : []), ...concepts.map(({ zh }) => zh)].map((name) => {
      if (name.length >= 2 && doc.folded.includes(name)) return 1;
      const own = bigrams(name);
      return own.length === 0 ? 0 : own.filter((gram) => doc.grams.has(gram)).length / own.length * PARTLY;
    });
    const best = Math.max(english, ...chinese, 0);
    return best < CHANCE ? 0 : best;
  }

  private weight({ text, concepts }: Item, fits: readonly number[], size: number): number {
    const frequency = fits.filter((fit) => fit >= 0.5).length;
    const rarity = Math.log(1 + size / (frequency + 1));
    if (frequency === 0) return rarity * UNKNOWN_WEIGHT * (/^[\u3400-\u9fff]$/.test(text) ? 0.3 : 1);
    return rarity * (concepts.length > 0 && concepts.every(({ head }) => head) ? HEAD_FACTOR : 1);
  }

  private recall({ pieces }: Text<T>, concepts: ReadonlySet<number>, stems: ReadonlySet<string>, grams: ReadonlySet<string>): number {
    let total = 0;
    let found = 0;
    for (const piece of pieces) {
      if (!/[\p{L}\d]/u.test(piece.text)) continue;
      const weight = piece.concepts.length === 0 ? 0.5 : piece.concepts.every(({ head }) => head) ? HEAD_FACTOR : 1;
      total += weight;
      const own = bigrams(piece.text);
      const inEnglish = piece.concepts.some(({ en }) => en.some((name) => { const words = englishWords(name).map(stem); return words.length > 0 && words.every((word) => stems.has(word)); }));
      if (inEnglish || piece.concepts.some(({ id }) => concepts.has(id)) || (own.length > 0 && own.every((gram) => grams.has(gram)))) found += weight;
    }
    return total === 0 ? 0 : found / total;
  }
}

/** Pairs of neighbouring Chinese characters; a lone one stands for itself. */
function bigrams(text: string): string[] {
  return [...fold(text).replace(/\s/g, '').matchAll(/[\u3400-\u9fff]+/g)].flatMap(([run]) => (run.length === 1 ? [run] : [...run].slice(0, -1).map((_, at) => run.slice(at, at + 2))));
}
