/** What a model wrote, taken apart: clauses by id, and between them words and marks of the closed vocabulary. */
import type { Language } from '../query/query.ts';
import { CONNECTIVES, type Connective, type Place } from './connectives.ts';

/** A mark, or a connective with every licence under which its text is listed. */
export type Token = { mark: Mark } | { text: string; senses: readonly Connective[] };
export type Mark = ',' | ';' | '.' | ':' | '!';

export interface Gap { place: Place; raw: string; tokens: readonly Token[] | null }
/** `gaps[i]` stands before `ids[i]`; the last one closes. */
export interface Arrangement { ids: readonly string[]; gaps: readonly Gap[] }

export type Lexicon = Readonly<Record<Language, readonly Connective[]>>;

/** A phrasing longer than this is no short reply; characters between clauses. What is longer is not even taken apart: that would cost more than the deadline allows for. */
export const LONGEST_WORDS = 60;

const MARKS: Readonly<Record<string, Mark>> = { ',': ',', ';': ';', '.': '.', '。': '.', ':': ':', '!': '!' };

export function arrange(written: string, language: Language, lexicon: Lexicon = CONNECTIVES): Arrangement {
  const parts = written.trim().split(/\{(c\d{1,2})\}/);
  const gaps = parts.filter((_, index) => index % 2 === 0);
  const senses = sensesOf(lexicon, language);
  return {
    ids: parts.filter((_, index) => index % 2 === 1),
    gaps: gaps.map((raw, index) => ({ raw, place: placeOf(index, gaps.length), tokens: tile(raw, language, senses) })),
  };
}

function placeOf(index: number, count: number): Place {
  return index === 0 ? 'opening' : index === count - 1 ? 'closing' : 'between';
}

/** Full-width and half-width marks, capitals and spaces are one; which characters may come in is another question. */
function fold(text: string, language: Language): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(/’/g, "'");
  return language === 'zh' ? folded.replace(/\s+/g, '') : folded.replace(/\s+/g, ' ').trim();
}

const known = new WeakMap<Lexicon, Map<Language, Map<string, Connective[]>>>();

function sensesOf(lexicon: Lexicon, language: Language): Map<string, Connective[]> {
  const languages = known.get(lexicon) ?? new Map<Language, Map<string, Connective[]>>();
  known.set(lexicon, languages);
  const ready = languages.get(language);
  if (ready) return ready;
  const senses = new Map<string, Connective[]>();
  for (const connective of lexicon[language]) senses.set(connective.text, [...(senses.get(connective.text) ?? []), connective]);
  languages.set(language, senses);
  return senses;
}

/** End to end, or null: nothing may be left over between approved phrases, and they are few. */
function tile(raw: string, language: Language, senses: ReadonlyMap<string, readonly Connective[]>): Token[] | null {
  if (raw.length > LONGEST_WORDS) return null;
  const tokens: Token[] = [];
  for (const segment of fold(raw, language).split(/([,;.:!。])/)) {
    const mark = MARKS[segment];
    const words = segment.trim();
    if (mark) tokens.push({ mark });
    else if (words !== '') {
      const phrases = phrasesOf(words, language === 'en', senses);
      if (!phrases) return null;
      tokens.push(...phrases);
    }
  }
  return tokens;
}

/** One phrase, or two that follow each other without a comma. */
function phrasesOf(words: string, spaced: boolean, senses: ReadonlyMap<string, readonly Connective[]>): Token[] | null {
  const whole = senses.get(words);
  if (whole) return [{ text: words, senses: whole }];
  for (let cut = 1; cut < words.length; cut += 1) {
    if (spaced && words[cut] !== ' ') continue;
    const [head, tail] = [words.slice(0, cut), words.slice(cut).trim()];
    const [first, second] = [senses.get(head), senses.get(tail)];
    if (first && second) return [{ text: head, senses: first }, { text: tail, senses: second }];
  }
  return null;
}
