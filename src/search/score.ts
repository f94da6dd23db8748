/**
 * How well a name in a question fits a printed name: idf-weighted overlap, once in concepts and once in characters,
 * the better of the two. Raw lunr scores decide nothing: more words raise them, unmatched words do not lower them.
 */
import { harmonic, idf } from './weights.ts';
import { englishWords, stem } from '../budget/text.ts';
import { once } from '../budget/once.ts';
import type { Concept, Lexis, Piece } from '../glossary/lexis.ts';
import type { EntryHit } from './document-index.ts';
import type { Entry } from './entries.ts';
import { tokenize } from './tokenize.ts';

/** Heads such as 经费 hardly tell names apart. Higher makes 「X经费」 prefer names that end in 经费. */
const HEAD_WEIGHT = 0.3;
/** A head that the document happens not to print tells no more than one that it prints often. */
const COMMON_HEAD = 0.05;
/** Letters that are in no glossary word. */
const LETTER_WEIGHT = 0.5;
/** Characters alone are weaker evidence than concepts. */
const CHARACTER_FACTOR = 0.96;
/** Weaker still when they are the glossary's Chinese for English words: 住房 in 住房公积金 for "housing". */
const TRANSLATED_FACTOR = 0.9;

/** English words shared with a name's English are as good as concepts, but an English name is the glossary's, not printed. */
const WORD_FACTOR = 0.94;
/** One or two words fit many English names by chance. */
const FEWEST_WORDS = 3;
/** Words that every English name has. */
const GRAMMAR = new Set(englishWords('of the for and to in on with by at from s a an').map(stem));

export interface Needle {
  text: string;
  /** What the question's words can mean; null for words in no label and no glossary. */
  pieces: readonly Piece[];
}

/** `words`: English ones, when there are enough to tell a name. */
interface Prepared { bare: string; readings: readonly (readonly Piece[])[]; grams: ReadonlySet<string>; translated: ReadonlySet<string>; words: ReadonlySet<string>; several: boolean }
interface Variant { name: string; pieces: readonly Piece[]; grams: ReadonlySet<string> }
/** What of a variant is the same for every needle: its concepts, its words, those of them that no glossary has, and what its pieces weigh. */
interface Weighed { concepts: ReadonlySet<Concept>; texts: ReadonlySet<string>; letters: ReadonlySet<string>; total: number }

/** What tokens weigh, and whole sets of them, which are added up once: a question is set against sixty names, and a name against every question. */
interface Weighing { weight: (token: string) => number; whole: (tokens: ReadonlySet<string>) => number }

export class Scorer {
  private readonly variants = new Map<number, Variant[]>();
  private readonly conceptFrequency = new Map<number, number>();
  private readonly gramFrequency = new Map<string, number>();
  /** Each entry's English names, as their words. */
  private readonly english = new Map<number, ReadonlySet<string>[]>();
  private readonly wordFrequency = new Map<string, number>();
  private readonly size: number;
  private readonly gramWeights: Weighing;
  private readonly wordWeights: Weighing;

  constructor(entries: readonly Entry[], private readonly lexis: Lexis) {
    this.size = entries.length;
    for (const entry of entries) {
      const variants = entry.names.map((name) => { const pieces = lexis.segment(name, false); return { name, pieces, grams: this.withoutChance(tokenize(name), pieces) }; });
      const whole = [...new Set([...entry.names, entry.key])].flatMap((name) => lexis.chinesePhrase(name).filter(({ label, zh }) => label && zh === name))
        .map((concept) => ({ name: concept.zh, pieces: [{ text: concept.zh, from: 0, to: concept.zh.length, concepts: [concept] }], grams: new Set<string>() }));
      this.variants.set(entry.id, [...variants, ...whole]);
      this.addEnglish(entry);
      const concepts = new Set([...variants, ...whole].flatMap(({ pieces }) => pieces.flatMap((piece) => piece.concepts.map(({ id }) => id))));
      for (const id of concepts) this.conceptFrequency.set(id, (this.conceptFrequency.get(id) ?? 0) + 1);
      for (const gram of new Set(variants.flatMap(({ grams }) => [...grams]))) this.gramFrequency.set(gram, (this.gramFrequency.get(gram) ?? 0) + 1);
    }
    this.gramWeights = weighing(this.size, this.gramFrequency);
    this.wordWeights = weighing(this.size, this.wordFrequency);
  }

  /** 「残疾人」 and 「事务」 side by side have the letters of 人事, and nothing of its meaning. */
  private withoutChance(tokens: readonly string[], pieces: readonly Piece[]): ReadonlySet<string> {
    const across = pieces.slice(1).map(({ text, concepts }, at) => { const before = pieces[at]; return before && concepts.length > 0 && before.concepts.length > 0 ? `${before.text.slice(-1)}${text.slice(0, 1)}` : ''; });
    const chance = new Set(across.filter((pair) => pair !== '' && this.lexis.chinesePhrase(pair).length > 0 && !pieces.some(({ text }) => text.includes(pair))));
    return new Set(chance.size === 0 ? tokens : tokens.filter((token) => !chance.has(token)));
  }

  private addEnglish(entry: Entry): void {
    const names = this.englishOf(entry).map((name) => new Set(contentWords(name))).filter(({ size }) => size > 0);
    this.english.set(entry.id, names);
    for (const word of new Set(names.flatMap((words) => [...words]))) this.wordFrequency.set(word, (this.wordFrequency.get(word) ?? 0) + 1);
  }

  /** All English names of an entry. */
  englishOf(entry: Entry): string[] {
    const names = [...new Set([...entry.names, entry.key])];
    return [...new Set(names.flatMap((name) => [this.lexis.englishName(name) ?? '', ...this.lexis.chinesePhrase(name).filter(({ label, zh }) => label && zh === name).flatMap(({ en }) => en)]))].filter((name) => name !== '');
  }

  /** English words of an entry's names, for the index. */
  wordTokens(entry: Entry): string[] {
    return [...new Set((this.english.get(entry.id) ?? []).flatMap((words) => [...words]))];
  }

  conceptTokens(entry: Entry): string[] {
    const ids = new Set((this.variants.get(entry.id) ?? []).flatMap(({ pieces }) => pieces.flatMap((piece) => piece.concepts.map(({ id }) => `c${id}`))));
    return [...ids];
  }

  /** What of a needle is the same for every name it is set against. */
  prepare({ text, pieces }: Needle): Prepared {
    const words = new Set(contentWords(text));
    return {
      bare: text.replace(/\s/g, ''), readings: [pieces, ...this.expansions(pieces)], grams: new Set(tokenize(text)), translated: new Set(this.translation(pieces)), several: pieces.length > 1,
      words: words.size >= FEWEST_WORDS && !/[\u3400-\u9fff]/.test(text) ? words : new Set(),
    };
  }

  score({ bare, readings, grams, translated, words, several }: Prepared, entry: Entry): EntryHit {
    let best: EntryHit = { entry, score: 0, precision: 0, recall: 0, matched: [], letters: false };
    if (words.size > 0) {
      for (const name of this.english.get(entry.id) ?? []) {
        best = overlap(entry, words, name, this.wordWeights, WORD_FACTOR, best.score) ?? best;
      }
    }
    for (const variant of this.variants.get(entry.id) ?? []) {
      if (bare === variant.name || (bare.length >= 4 && bare === entry.key)) return { entry, score: 1, precision: 1, recall: 1, matched: [variant.name], letters: false };
      const better = (hit: EntryHit | null): void => {
        if (hit && hit.score > best.score) best = hit;
      };
      for (const pieces of readings) better(this.byConcept(pieces, entry, variant));
      better(this.byCharacter(grams, entry, variant, CHARACTER_FACTOR, false, best.score));
      if (translated.size > 0) better(this.byCharacter(translated, entry, variant, TRANSLATED_FACTOR, several, best.score));
    }
    return best;
  }

  private readonly weighed = once(({ pieces }: Variant): Weighed => ({
    concepts: new Set(pieces.flatMap(({ concepts }) => concepts)), texts: new Set(pieces.map(({ text }) => text)), letters: new Set(pieces.flatMap(({ text, concepts }) => (concepts.length === 0 ? [text] : []))),
    total: pieces.reduce((sum, piece) => sum + this.weight(piece), 0),
  }));

  /** A whole label that the question used an everyday name of, taken as its words: 采购总额 → 政府采购 · 预算 · 总额. */
  private expansions(pieces: readonly Piece[]): Piece[][] {
    const labels = pieces.flatMap((piece) => piece.concepts.filter(({ label }) => label));
    // "running costs" is a label of its own and two words beside "cafeteria".
    const apart = pieces.flatMap((piece) => (/^[a-z ]+ [a-z ]+$/.test(piece.text) && piece.concepts.some(({ label }) => label) ? this.singleWords(piece.text) : [piece]));
    return [...(apart.length > pieces.length ? [apart] : []), ...labels.slice(0, 4).map((concept) => pieces.flatMap((piece) => (piece.concepts.includes(concept) ? this.words(concept.zh) : [piece])))];
  }

  private singleWords(text: string): Piece[] {
    return text.split(' ').map((word) => ({ text: word, from: 0, to: word.length, concepts: this.lexis.englishPhrase([word]).filter(({ label }) => !label) }));
  }

  private readonly segmented = new Map<string, Piece[]>();

  private words(name: string): Piece[] {
    let pieces = this.segmented.get(name);
    if (!pieces) this.segmented.set(name, pieces = this.lexis.segment(name, false));
    return pieces;
  }

  /** Characters of an English name's Chinese; none unless every word of it is known. */
  translation(pieces: readonly Piece[]): string[] {
    if (pieces.some(({ text, concepts }) => concepts.length === 0 || /[\u3400-\u9fff]/.test(text))) return [];
    return tokenize(pieces.map(({ concepts }) => concepts[0]?.zh ?? '').join(''));
  }

  /** Concept tokens of a question, those of expanded labels included. */
  needleTokens(pieces: readonly Piece[]): string[] {
    return [...new Set([pieces, ...this.expansions(pieces)].flatMap((list) => list.flatMap(({ concepts }) => concepts.map(({ id }) => `c${id}`))))];
  }

  /** Null where they share nothing. */
  private byConcept(pieces: readonly Piece[], entry: Entry, variant: Variant): EntryHit | null {
    const { concepts: known, texts, letters, total } = this.weighed(variant);
    if (!pieces.some(({ text, concepts }) => (concepts.length === 0 ? texts.has(text) : letters.has(text) || concepts.some((concept) => known.has(concept))))) return null;
    const unmatched = [...variant.pieces];
    const met: Piece[] = [];
    let asked = 0;
    let found = 0;
    const matched: string[] = [];
    for (const piece of pieces) {
      const at = unmatched.findIndex((candidate) => samePiece(piece, candidate));
      // 「防台风防汛」, "rats, flies and roaches": one word of the name said over again.
      if (at < 0 && met.some((candidate) => samePiece(piece, candidate))) continue;
      const weight = this.weight(at >= 0 ? unmatched[at] ?? piece : piece);
      asked += weight;
      if (at < 0) continue;
      found += weight;
      matched.push(piece.text);
      met.push(...unmatched.splice(at, 1));
    }
    return finish(entry, found / (asked || 1), found / (total || 1), matched, 1);
  }

  /** Null where it is no better than what was found before. */
  private byCharacter(grams: ReadonlySet<string>, entry: Entry, variant: Variant, factor: number, several: boolean, before: number): EntryHit | null {
    const hit = overlap(entry, grams, variant.grams, this.gramWeights, factor, before);
    return hit && { ...hit, letters: factor === CHARACTER_FACTOR || !several };
  }

  private weight(piece: Piece): number {
    if (piece.concepts.length === 0) return LETTER_WEIGHT * Math.min(4, piece.text.length) * idf(this.size, 1) / 2;
    const commonest = Math.max(...piece.concepts.map(({ id }) => this.conceptFrequency.get(id) ?? 0));
    const head = piece.concepts.every((concept) => concept.head);
    return head ? HEAD_WEIGHT * idf(this.size, Math.max(commonest, this.size * COMMON_HEAD)) : idf(this.size, commonest);
  }
}

function contentWords(text: string): string[] {
  return englishWords(text).map(stem).filter((word) => !GRAMMAR.has(word));
}

/** What two sets of tokens share, each token with its weight; null where that is no more than what was found before. */
function overlap(entry: Entry, asked: ReadonlySet<string>, printed: ReadonlySet<string>, { weight, whole }: Weighing, factor: number, before: number): EntryHit | null {
  let found = 0;
  for (const token of asked) if (printed.has(token)) found += weight(token);
  if (found === 0) return null;
  const [precision, recall] = [found / (whole(asked) || 1), found / (whole(printed) || 1)];
  if (harmonic(precision, recall) * factor <= before) return null;
  return finish(entry, precision, recall, [...asked].filter((token) => printed.has(token)), factor);
}

/** By how seldom a token is in the names. Only for frequencies that do not change any more. */
function weighing(size: number, frequency: ReadonlyMap<string, number>): Weighing {
  const weights = new Map([...frequency].map(([token, often]) => [token, idf(size, often)]));
  const rarest = idf(size, 0);
  const weight = (token: string): number => weights.get(token) ?? rarest;
  const known = new WeakMap<ReadonlySet<string>, number>();
  const whole = (tokens: ReadonlySet<string>): number => {
    let sum = known.get(tokens);
    if (sum === undefined) {
      sum = 0;
      for (const token of tokens) sum += weight(token);
      known.set(tokens, sum);
    }
    return sum;
  };
  return { weight, whole };
}

/** Labels of the glossary stand for themselves; words meet by any shared meaning. */
function samePiece(left: Piece, right: Piece): boolean {
  if (left.concepts.length === 0 || right.concepts.length === 0) return left.text === right.text;
  return left.concepts.some((concept: Concept) => right.concepts.includes(concept));
}

function finish(entry: Entry, precision: number, recall: number, matched: readonly string[], factor: number): EntryHit {
  return { entry, score: harmonic(precision, recall) * factor, precision, recall, matched, letters: false };
}
