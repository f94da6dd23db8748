/**
 * Concepts: the glossary's words as ids that a Chinese label, an everyday word and an English phrase share.
 * A label and a question meet in them, whatever language either is in.
 */
import { recent } from '../budget/recent.ts';
import type { Glossary, GlossaryEntry, Hint } from './glossary.ts';
import { countedWithout, englishWords, fold, plainStem, stem, withoutAnds } from '../budget/text.ts';

export interface Concept { id: number; zh: string; en: readonly string[]; head: boolean; label: boolean; source: string }
/** A stretch of text and what it can mean. No concepts: letters that no entry has. */
export interface Piece { text: string; from: number; to: number; concepts: readonly Concept[] }

export class Lexis {
  readonly concepts: Concept[] = [];
  private readonly chinese = new Map<string, Concept[]>();
  /** Stemmed English words joined by one space. */
  private readonly english = new Map<string, Concept[]>();
  /** Phrases of several words by their roots: coordinating, coordinated and coordination business. */
  private readonly rooted = new Map<string, Concept[]>();
  /** How many words the longest phrase has that opens with these two roots. */
  private readonly reaches = new Map<string, number>();
  private longestChinese = 1;
  private longestEnglish = 1;
  /** Every English word of the glossary, for one-letter typos. */
  readonly englishVocabulary = new Set<string>();
  private readonly spelled = new Set<string>();

  /** The same few thousand words make up all phrases. */
  private readonly stems = new Map<string, string>();

  private readonly hints: readonly Spoken[];
  private readonly facets: readonly Spoken[];

  constructor(glossary: Glossary) {
    this.hints = glossary.hints.map(spoken);
    this.facets = glossary.facets.map(spoken);
    const kinds = [['label', glossary.labels], ['word', glossary.words], ['head', glossary.heads]] as const;
    for (const [kind, entries] of kinds) for (const entry of entries) this.add(entry, kind === 'head', kind === 'label');
    this.interchange();
  }

  private add(entry: GlossaryEntry, head: boolean, label: boolean): void {
    const concept: Concept = { id: this.concepts.length, zh: fold(entry.zh).replace(/\s/g, ''), en: entry.en, head, label, source: entry.source };
    this.concepts.push(concept);
    for (const name of [entry.zh, ...entry.also]) {
      const key = fold(name).replace(/\s/g, '');
      push(this.chinese, key, concept);
      this.longestChinese = Math.max(this.longestChinese, key.length);
    }
    for (const phrase of [...entry.en, ...entry.also.filter((also) => /^[\x20-\x7e]+$/.test(also))]) {
      const words = englishWords(phrase);
      if (words.length === 0) continue;
      words.forEach((word) => this.englishVocabulary.add(word));
      if (words.length === 1) this.spelled.add(phrase.toLowerCase());
      // A question's "teachers' day" is read as "teachers of day".
      const owned = phrase.replace(/'s\b/g, ' of').replace(/s'(?=\s)/g, 's of');
      for (const said of [...withoutAnds(words), ...(owned === phrase ? [] : [englishWords(owned)])]) this.addPhrase(said.map((word) => this.stemOf(word)), concept);
      this.longestEnglish = Math.max(this.longestEnglish, words.length + (owned === phrase ? 0 : 1));
    }
  }

  /** "Sanitation workers" are sanitation personnel too, where no entry says otherwise. */
  private interchange(): void {
    for (const [key, concepts] of [...this.english]) {
      const words = key.split(' ');
      if (words.length < 2 || !words.some((word) => INTERCHANGED.has(word)) || SAME.some((group) => words.filter((word) => group.includes(word)).length > 1)) continue;
      const said = words.reduce<string[][]>((all, word) => all.flatMap((own) => (SAME.find((group) => group.includes(word)) ?? [word]).map((one) => [...own, one])), [[]]);
      for (const other of said) if (!this.english.has(other.join(' '))) for (const concept of concepts) this.addPhrase(other, concept);
    }
  }

  private stemOf(word: string): string {
    let own = this.stems.get(word);
    if (own === undefined) this.stems.set(word, own = stem(word));
    return own;
  }

  private addPhrase(stems: readonly string[], concept: Concept): void {
    push(this.english, stems.join(' '), concept);
    if (stems.length < 2) return;
    const roots = stems.map(root);
    push(this.rooted, roots.join(' '), concept);
    const opening = `${roots[0] ?? ''} ${roots[1] ?? ''}`;
    this.reaches.set(opening, Math.max(this.reaches.get(opening) ?? 0, roots.length));
  }

  /** Everything that `chinesePhrase` knows. */
  chinesePhrases(): Iterable<string> {
    return this.chinese.keys();
  }

  chinesePhrase(text: string): readonly Concept[] {
    return this.chinese.get(text) ?? [];
  }

  englishPhrase(words: readonly string[]): readonly Concept[] {
    return phrases(words.join(' '), this);
  }

  /** The same, looked up: words are joined by one space. */
  lookUpPhrase(phrase: string): readonly Concept[] {
    const stems = phrase.split(' ').map(plainStem);
    const exact = this.english.get(stems.join(' '));
    if (exact) return exact;
    if (stems.length > 1) return this.rooted.get(stems.map(root).join(' ')) ?? [];
    // A verb's form where the glossary has its noun: maintain and maintained, hire and hiring.
    const [only] = stems;
    if (!only || only.length < 5) return [];
    const bare = only.replace(/(?:ing|ed|er)$/, '');
    for (const form of [`${bare}ed`, `${bare}ing`, bare, `${only}ed`, `${only}ing`]) {
      const found = form.length >= 4 && form !== only ? this.english.get(stem(form)) : undefined;
      if (found && found.some(({ head }) => !head)) return found;
    }
    return [];
  }

  /** How many words of a text, from one of them on, the longest phrase that they can open with has at most; the s of "city's" is none of its words. */
  reachOf(words: readonly string[], from: number): number {
    const [first = '', second = ''] = words.slice(from, from + 4).filter((word) => !POSSESSIVE.has(word)).map((word) => root(plainStem(word)));
    return countedWithout(POSSESSIVE, words, from, this.reaches.get(`${first} ${second}`) ?? 1);
  }

  /** Whether the glossary has the word as it is spelled, in the singular or the plural: "last" is no form of "lasting". */
  spells(word: string): boolean {
    return this.spelled.has(word) || this.spelled.has(`${word}s`) || (word.endsWith('s') && this.spelled.has(word.slice(0, -1)));
  }

  /** Printed words that everyday words of a question hint at: knows → 知晓. */
  hinted(question: string): readonly string[] {
    return hintedBy(fold(question), this.hints);
  }

  /** The Chinese of each English word by itself, common heads left out. */
  worded(english: string): string[] {
    return englishWords(fold(english)).flatMap((word) => this.englishPhrase([word]).flatMap(({ zh, head }) => (head || zh.length < 2 ? [] : [zh])));
  }

  /** The same of one word: all of it must be the hint, or "military recruitment" would hint at recruiting families. */
  hintsOf(word: string): readonly string[] {
    return hintsOfWord(fold(word), this.hints);
  }

  /** The printed words of the sides of a thing that a text speaks of: 人员 for "pay of its staff"; `whole`: it speaks of nothing else. */
  facetsOf(text: string, whole: boolean): string[] {
    const said = fold(text);
    return this.facets.flatMap(({ zh, said: words }) => ((whole ? /^\W*$/.test(said.replace(new RegExp(words, 'g'), '').replace(/[\u3400-\u9fff]/g, 'x')) : words.test(said)) ? zh : []));
  }

  get maxChinese(): number { return this.longestChinese; }
  get maxEnglish(): number { return this.longestEnglish; }

  /** Cuts a Chinese name into the fewest, longest pieces; whole labels are left out so that their words show. */
  segment(name: string, wholeLabels: boolean): Piece[] {
    const text = fold(name).replace(/\s/g, '');
    const best: { cost: number; piece: Piece | null }[] = [{ cost: 0, piece: null }];
    for (let to = 1; to <= text.length; to += 1) {
      const letter: Piece = { text: text[to - 1] ?? '', from: to - 1, to, concepts: [] };
      best[to] = { cost: (best[to - 1]?.cost ?? 0) + 3, piece: letter };
      for (let from = Math.max(0, to - this.longestChinese); from < to; from += 1) {
        const concepts = this.chinesePhrase(text.slice(from, to)).filter((concept) => wholeLabels || !concept.label);
        if (concepts.length === 0) continue;
        const cost = (best[from]?.cost ?? 0) + 1 + (concepts.every(({ head }) => head) ? 0.1 : 0);
        if (cost < (best[to]?.cost ?? Infinity)) best[to] = { cost, piece: { text: text.slice(from, to), from, to, concepts } };
      }
    }
    const pieces: Piece[] = [];
    for (let to = text.length; to > 0;) {
      const piece = best[to]?.piece;
      if (!piece) break;
      pieces.unshift(piece);
      to = piece.from;
    }
    return pieces;
  }

  /** Words of a name with runs of digits kept together. */
  private namePieces(bare: string): Piece[] {
    return bare.split(/(\d[\d.,]*|[a-z]+)/).flatMap((part) => (part === '' ? [] : /^[\da-z]/.test(part) ? [{ text: part, from: 0, to: part.length, concepts: [] }] : this.segment(part, false)));
  }

  /** The English name that the glossary gives a printed label; null when it lacks a part of it. */
  englishName(label: string): string | null {
    const bare = fold(label).replace(/\s/g, '').replace(/[()、,:]/g, '');
    const whole = this.chinesePhrase(fold(label).replace(/\s/g, '')).find((concept) => concept.zh === fold(label).replace(/\s/g, ''));
    if (whole) return whole.en[0] ?? null;
    const words: string[] = [];
    for (const piece of this.namePieces(bare)) {
      const own = piece.concepts.find(({ zh }) => zh === piece.text) ?? piece.concepts[0];
      if (!own) {
        if (/[a-z0-9]/.test(piece.text)) words.push(piece.text);
        else return null;
      } else if (own.en[0]) words.push(own.en[0]);
    }
    const name = words.join(' ').replace(/\s+/g, ' ').trim();
    return name === '' ? null : name;
  }
}

interface Spoken { zh: readonly string[]; said: RegExp; alone: RegExp }

/** One question is set against the indicators and against the sentences, and the same words stand in many. */
const hintedBy = recent((text: string, hints: readonly Spoken[]): readonly string[] => hints.flatMap(({ zh, said }) => (said.test(text) ? zh : [])));
const hintsOfWord = recent((text: string, hints: readonly Spoken[]): readonly string[] => hints.flatMap(({ zh, alone }) => (alone.test(text) ? zh : [])), 1000);

function spoken({ zh, said }: Hint): Spoken {
  // The longest first, or 修 would leave the end of 修缮.
  const words = [...said].sort((left, right) => right.length - left.length).map((one) => (/[a-z]/.test(one) ? `\\b${one.replace('*', '\\w*')}\\b` : one));
  return { zh, said: new RegExp(words.join('|')), alone: new RegExp(words.map((one) => (one.startsWith('\\b') ? `^${one}$` : one)).join('|')) };
}

/** Words that people take for each other inside a longer name. */
const SAME: readonly (readonly string[])[] = [['staff', 'personnel', 'employees', 'workers'], ['wages', 'salaries', 'pay']].map((group) => group.map(stem));
const INTERCHANGED = new Set(SAME.flat());

/** A question tries the same few phrases again and again. */
const phrases = recent((phrase: string, lexis: Lexis) => lexis.lookUpPhrase(phrase), 1000);

const POSSESSIVE: ReadonlySet<string> = new Set(['s']);

/** What the forms of a long word share. */
function root(word: string): string {
  if (word.length < 7) return word;
  const ending = ENDINGS.find((one) => word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}
const ENDINGS = ['ing', 'ed', 'ion'];

function push(map: Map<string, Concept[]>, key: string, concept: Concept): void {
  if (key === '') return;
  const list = map.get(key);
  if (!list) map.set(key, [concept]);
  else if (!list.includes(concept)) list.push(concept);
}
