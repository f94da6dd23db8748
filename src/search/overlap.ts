/**
 * How much of a whole question a short text explains, and the question of it: a description in other words shares
 * single words with what it means, scattered over the question. A word counts by how few texts have it.
 */
import { englishWords, fold, stem } from '../budget/text.ts';
import type { Concept, Lexis } from '../glossary/lexis.ts';

/** A word of the question, of a name or unknown. */
export interface Item { text: string; concepts: readonly Concept[] }
/** Coverage: the share of the question's words that the text has; recall: that of the text's words that the question has. */
export interface Overlap<T> { of: T; score: number; coverage: number; recall: number; /** The weight of what both have, hints included. */ strength: number; matched: readonly string[] }

/** A word of a text, with all that a question needs of it. */
interface Part { weight: number; concepts: readonly number[]; grams: readonly string[]; /** Each English name as its words. */ english: readonly (readonly string[])[] }
interface Text<T> { of: T; folded: string; concepts: ReadonlySet<number>; grams: ReadonlySet<string>; english: readonly { words: readonly string[]; all: ReadonlySet<string> }[]; parts: readonly Part[] }
/** An item, ready to be set against many texts. */
interface Needle { concepts: readonly Concept[]; stems: readonly string[]; chinese: readonly { name: string; grams: readonly string[] }[] }
interface Asked { concepts: ReadonlySet<number>; stems: ReadonlySet<string>; grams: ReadonlySet<string> }

/** A word that no text has: a slip or talk as often as a thing that is missing. */
const UNKNOWN_WEIGHT = 0.45;
/** A word of budgets that no text has: what is asked for is not there. */
const MISSING_WEIGHT = 0.6;
const HEAD_FACTOR = 0.35;
/** Letters of a text that no glossary word has. */
const LETTER_FACTOR = 0.4;
/** A word matches only in part when its Chinese shares characters with the text, or an everyday word hints at it. */
const PARTLY = 0.9;
/** Below it two words share a character by chance. */
const CHANCE = 0.3;
/** What a hint beside the names adds, as a share of a rare word. */
const HINT_WEIGHT = 0.3;
/** Texts that a rare pair of characters stands in, at most. */
const RARE = 2;
/** How far a hint that holds puts a text before its equals, and how many can. */
const HINT_LEAD = 0.03;
const MOST_HINTS = 3;
const BETA_SQUARED = 0.3;
const GRAMMAR = new Set(englishWords('number of the for and to in on with by at from s a an').map(stem));

export class OverlapIndex<T> {
  private readonly texts: readonly Text<T>[];
  /** How many texts have a pair of characters. */
  private readonly gramFrequency: ReadonlyMap<string, number>;

  constructor(entries: readonly { of: T; text: string; english: readonly string[] }[], private readonly lexis: Lexis) {
    const read = entries.map((entry) => ({ ...entry, pieces: lexis.segment(entry.text, false).filter((piece) => /[\p{L}\d]/u.test(piece.text)), grams: new Set(bigrams(entry.text)) }));
    const frequency = countIn(read.map(({ pieces }) => pieces.map((piece) => piece.text)));
    this.gramFrequency = countIn(read.map(({ grams }) => grams));
    this.texts = read.map(({ of, text, english, pieces, grams }) => ({
      of, folded: fold(text).replace(/\s/g, ''), grams, english: english.map((name) => new Set(contentStems(name))).map((all) => ({ words: [...all], all })),
      concepts: new Set([...pieces, ...lexis.segment(text, true)].flatMap(({ concepts }) => concepts.map(({ id }) => id))),
      parts: pieces.map(({ text: word, concepts }) => ({
        weight: Math.log(1 + entries.length / ((frequency.get(word) ?? 0) + 1)) * (concepts.length === 0 ? LETTER_FACTOR : concepts.every(({ head }) => head) ? HEAD_FACTOR : 1),
        concepts: concepts.map(({ id }) => id), grams: bigrams(word), english: concepts.flatMap(({ en }) => en.map((name) => englishWords(name).map(stem)).filter((words) => words.length > 0)),
      })),
    }));
  }

  /** Texts by how well they fit, best first. All words of the question may match, but only the items are missed. */
  find(items: readonly Item[], question: string, among: (of: T) => boolean = () => true): Overlap<T>[] {
    const texts = this.texts.filter(({ of }) => among(of));
    const named = new Set(items.flatMap((item) => [item.text, ...item.concepts.map(({ zh }) => zh)]));
    const rest = beside(items, question);
    const hints = [...new Set([...this.lexis.hinted(question), ...this.lexis.worded(rest), ...this.rare(rest)])].filter((word) => !named.has(word));
    const own = items.map(({ text }) => this.lexis.hintsOf(text));
    const asked: Asked = {
      concepts: new Set(items.flatMap((item) => item.concepts.map(({ id }) => id))), stems: new Set(englishWords(question).map(stem)),
      grams: new Set([question, ...hints, ...own.flat()].flatMap(bigrams)),
    };
    const needles = items.map(needleOf);
    const fits = needles.map((needle, at) => texts.map((text) => Math.max(fitOf(needle, text), own[at]?.some((word) => text.folded.includes(word)) === true ? PARTLY : 0)));
    const weights = needles.map((needle, at) => itemWeight(needle, fits[at] ?? [], texts.length, () => texts.length < this.texts.length && this.texts.some((text) => fitOf(needle, text) >= 0.5)));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const bonus = Math.log(1 + texts.length) * HINT_WEIGHT;
    return texts.flatMap((text, index) => {
      const found = items.reduce((sum, _, at) => sum + (weights[at] ?? 0) * (fits[at]?.[index] ?? 0), 0);
      const held = hints.filter((word) => text.folded.includes(word));
      const hinted = held.length * bonus;
      const coverage = whole + hinted === 0 ? 0 : (found + hinted) / (whole + hinted);
      if (!(coverage > 0)) return [];
      const recall = recallOf(text, asked);
      const score = coverage + recall === 0 ? 0 : (1 + BETA_SQUARED) * coverage * recall / (BETA_SQUARED * coverage + recall);
      return [{ of: text.of, score: score + Math.min(held.length, MOST_HINTS) * HINT_LEAD, coverage, recall, strength: found + hinted, matched: [...items.filter((_, at) => (fits[at]?.[index] ?? 0) >= 0.5).map(({ text: word }) => word), ...held] }];
    }).sort((left, right) => right.score - left.score);
  }

  /** Pairs of characters beside the items that hardly any text has. */
  private rare(rest: string): string[] {
    return [...new Set(bigrams(rest))].filter((gram) => gram.length > 1 && (this.gramFrequency.get(gram) ?? 0) > 0 && (this.gramFrequency.get(gram) ?? 0) <= RARE);
  }
}

/** The larger of the shares in Chinese and in any of the text's English names. */
function recallOf<T>({ parts, english }: Text<T>, { concepts, stems, grams }: Asked): number {
  let total = 0;
  let found = 0;
  for (const part of parts) {
    total += part.weight;
    const shared = shareIn(part.grams, grams);
    const known = part.concepts.some((id) => concepts.has(id)) || part.english.some((words) => words.every((word) => stems.has(word)));
    found += part.weight * (known ? 1 : shared >= 0.5 ? shared : 0);
  }
  const inNames = english.map(({ words }) => shareIn(words, stems) * PARTLY);
  return Math.max(total === 0 ? 0 : found / total, ...inNames);
}

function needleOf({ text, concepts }: Item): Needle {
  const bare = fold(text).replace(/\s/g, '');
  const names = [...(/[\u3400-\u9fff]/.test(bare) ? [bare] : []), ...concepts.map(({ zh }) => zh)];
  return { concepts, stems: contentStems(text), chinese: names.map((name) => ({ name, grams: bigrams(name) })) };
}

function fitOf<T>({ concepts, stems, chinese }: Needle, { concepts: known, folded, grams, english }: Text<T>): number {
  if (concepts.some(({ id }) => known.has(id))) return 1;
  const inEnglish = english.map(({ all }) => shareIn(stems, all));
  const inChinese = chinese.map((name) => (name.name.length >= 2 && folded.includes(name.name) ? 1 : shareIn(name.grams, grams) * PARTLY));
  const best = Math.max(0, ...inEnglish, ...inChinese);
  return best < CHANCE ? 0 : best;
}

export function shareIn(words: readonly string[], all: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (all.has(word)) shared += 1;
  return words.length === 0 ? 0 : shared / words.length;
}

/** In how many lists each word stands. */
function countIn(lists: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** `elsewhere`: a text of another kind has the word. */
function itemWeight({ concepts }: Needle, fits: readonly number[], size: number, elsewhere: () => boolean): number {
  const frequency = fits.filter((fit) => fit >= 0.5).length;
  const rarity = Math.log(1 + size / (frequency + 1));
  const head = concepts.length > 0 && concepts.every((concept) => concept.head) ? HEAD_FACTOR : 1;
  return rarity * head * (frequency > 0 ? 1 : concepts.length > 0 && !elsewhere() ? MISSING_WEIGHT : UNKNOWN_WEIGHT);
}

/** The question without its items: their words stand for the items alone. */
function beside(items: readonly Item[], question: string): string {
  const known = new Set(items.flatMap(({ text }) => englishWords(text).map(stem)));
  const rest = question.toLowerCase().replace(/[a-z]+/g, (word) => (known.has(stem(word)) ? ' ' : word));
  return items.reduce((text, item) => (/[\u3400-\u9fff]/.test(item.text) ? text.replace(item.text, ' ') : text), rest);
}

function contentStems(text: string): string[] {
  return englishWords(text).map(stem).filter((word) => !GRAMMAR.has(word));
}

/** Pairs of neighbouring Chinese characters; a lone one stands for itself. */
export function bigrams(text: string): string[] {
  return [...fold(text).replace(/\s/g, '').matchAll(/[\u3400-\u9fff]+/g)].flatMap(([run]) => (run.length === 1 ? [run] : [...run].slice(0, -1).map((_, at) => run.slice(at, at + 2))));
}
