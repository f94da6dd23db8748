/** The words a question can be made of: the lexicon, the glossary, and the names of the loaded documents. */
import { bareName, countedWithout, englishWords, nameKey, plainStem, stem, withoutAnds } from '../../budget/text.ts';
import type { Lexis, Piece } from '../../glossary/lexis.ts';
import type { Phrases, Tag } from './lexicon.ts';
import { ENGLISH } from './lexicon-en.ts';
import { CHINESE } from './lexicon-zh.ts';
import { SPOKEN_CHINESE } from './lexicon-zh-spoken.ts';

const LONGEST_LABEL = 40;
/** Words of an English name that people put in, leave out or turn around: of, the, a possessive. */
const LOOSE = new Set(['of', 'the', 's']);

export class Vocabulary {
  private readonly lexical = new Map<string, Tag[]>();
  private readonly labelTexts = new Set<string>();
  private readonly wholeNames: ReadonlySet<string>;
  /** Whole English names of the documents by their words, each with the printed name; null where two names share it. */
  private readonly englishNames = new Map<string, string | null>();
  readonly longest: number;
  readonly longestEnglish: number;
  readonly englishWords = new Set<string>();
  private readonly openings = new Set<string>();
  /** The length of the longest Chinese word or part of a name that opens with these two characters, up to three; and with these four. */
  private readonly reaches = new Map<string, number>();
  private readonly longReaches = new Map<string, number>();
  /** The same in English: how many words the longest phrase of the lexicon has that opens with these two, and the longest name. */
  private readonly phraseReaches = new Map<string, number>();
  private readonly nameReaches = new Map<string, number>();
  /** Romanised names of the loaded offices, lower case. */
  readonly romanNames = new Set<string>();
  /** The printed names, for pinyin and homophones. */
  readonly names: readonly string[];

  constructor(readonly lexis: Lexis, labels: readonly string[], private readonly codes: ReadonlySet<string>) {
    let longest = lexis.maxChinese;
    let longestEnglish = lexis.maxEnglish;
    for (const [tag, phrase] of [...tagged(CHINESE), ...tagged(SPOKEN_CHINESE)]) {
      this.add(phrase, tag);
      longest = Math.max(longest, phrase.length);
    }
    for (const [tag, phrase] of tagged(ENGLISH)) {
      this.add(phrase, tag);
      const words = phrase.split(' ');
      longestEnglish = Math.max(longestEnglish, words.length);
      raise(this.phraseReaches, `${words[0] ?? ''} ${words[1] ?? ''}`, words.length);
      for (const word of phrase.split(/[^a-z]+/)) if (word.length > 1) this.englishWords.add(word);
    }
    for (const word of lexis.englishVocabulary) this.englishWords.add(word);
    this.names = [...new Set(labels.map(bareName))];
    this.wholeNames = new Set(this.names);
    for (const name of this.names) {
      const text = name.slice(0, LONGEST_LABEL);
      if (/^[和与及]/.test(text)) for (let to = 2; to <= text.length; to += 1) this.openings.add(text.slice(0, to));
      for (let from = 0; from < text.length; from += 1) {
        for (let to = from + 2; to <= text.length; to += 1) this.labelTexts.add(text.slice(from, to));
        this.reach(text.slice(from));
      }
      for (const word of englishWords(name)) this.englishWords.add(word);
      longest = Math.max(longest, text.length);
      longestEnglish = Math.max(longestEnglish, this.addEnglishName(name));
    }
    for (const phrase of [...this.lexical.keys(), ...lexis.chinesePhrases()]) this.reach(phrase);
    for (const key of this.englishNames.keys()) {
      const words = key.split(' ');
      raise(this.nameReaches, opening(words[0], words[1]), words.length);
    }
    this.longest = longest;
    this.longestEnglish = longestEnglish;
  }

  private reach(phrase: string): void {
    // A part of a name is read too: its first three letters, where the fourth is another.
    if (phrase.length > 1) raise(this.reaches, phrase.slice(0, 2), Math.min(phrase.length, 3));
    if (phrase.length > 3) raise(this.longReaches, phrase.slice(0, 4), phrase.length);
  }

  /** How many characters of a text the longest word or name that it can open with has at most, spaces between them counted. */
  reachOf(text: string): number {
    const near = text.slice(0, this.longest);
    const dense = near.replace(/\s/g, '');
    const spaces = near.length - dense.length;
    return Math.min((spaces === 0 ? this.reachOfLetters(near) : Math.max(this.reachOfLetters(dense), this.reachOfLetters(near))) + spaces, text.length);
  }

  private reachOfLetters(text: string): number {
    return this.longReaches.get(text.slice(0, 4)) ?? this.reaches.get(text.slice(0, 2)) ?? 1;
  }

  /** How many words of a text, from one of them on, the longest phrase or name that they can open with has at most; 1 for a word by itself. */
  reachOfEnglish(words: readonly string[], from: number): number {
    const [first = '', second = ''] = [words[from], words[from + 1]];
    const named = LOOSE.has(first) ? 0 : this.reachOfNames(words, from);
    return Math.min(words.length - from, Math.max(this.phraseReaches.get(`${first} ${second}`) ?? 1, this.lexis.reachOf(words, from), countedWithout(LOOSE, words, from, named)));
  }

  private reachOfNames(words: readonly string[], from: number): number {
    const first = plainStem(words[from] ?? '');
    let next = from + 1;
    while (LOOSE.has(words[next] ?? '')) next += 1;
    return Math.max(this.nameReaches.get(opening(first, plainStem(words[next] ?? ''))) ?? 0, this.nameReaches.get(opening(first, undefined)) ?? 0);
  }

  private add(phrase: string, tag: Tag): void {
    if (phrase === '') return;
    const tags = this.lexical.get(phrase) ?? [];
    if (!tags.includes(tag)) this.lexical.set(phrase, [...tags, tag]);
  }

  /** The number of words of the name's English, 0 when it is no name by itself. */
  private addEnglishName(name: string): number {
    const words = englishWords((this.lexis.englishName(name) ?? '').replace(/['’]/g, ''));
    const key = englishKey(words);
    if (!key.includes(' ') || this.lexical.has(words.join(' ')) || words.every((word) => this.lexical.has(word))) return 0;
    const known = this.englishNames.get(key);
    this.englishNames.set(key, known === undefined || (known !== null && nameKey(known) === nameKey(name)) ? known ?? name : null);
    for (const shorter of withoutAnds(words).map(englishKey)) if (shorter.includes(' ') && !this.englishNames.has(shorter)) this.englishNames.set(shorter, name);
    return words.length;
  }

  /** The pieces of the printed name that these English words are the whole name of; a comma between them must be the name's own. */
  englishName(words: readonly string[], comma: boolean): readonly Piece[] {
    if (LOOSE.has(words[0] ?? '') || LOOSE.has(words.at(-1) ?? '')) return [];
    const name = this.englishNames.get(englishKey(words));
    return name && (!comma || (this.lexis.englishName(name) ?? '').includes(',')) ? this.lexis.segment(name, false) : [];
  }

  tags(phrase: string): readonly Tag[] {
    const tags = this.lexical.get(phrase) ?? [];
    return tags.length > 1 ? tags.filter((tag) => tag !== 'filler') : tags;
  }

  /** True for a whole printed name. */
  isName(text: string): boolean {
    return this.wholeNames.has(text);
  }

  /** True for a subject code that a loaded document prints. */
  isCode(digits: string): boolean {
    return this.codes.has(digits);
  }

  /** True for the beginning of a printed name that begins with what else joins two names, as 和谐家园 does. */
  opensName(text: string): boolean {
    return this.openings.has(text);
  }

  isLabelText(text: string): boolean {
    return this.labelTexts.has(text);
  }
}

function raise(reaches: Map<string, number>, opening: string, length: number): void {
  reaches.set(opening, Math.max(reaches.get(opening) ?? 0, length));
}

/** The first two words of an English name; a number behind the first one is none of the words of a text. */
function opening(first = '', second = ''): string {
  return /\d/.test(second) ? `${first} ` : `${first} ${second}`;
}

function englishKey(words: readonly string[]): string {
  return words.filter((word) => !LOOSE.has(word)).map(stem).join(' ');
}

function tagged(list: Phrases): [Tag, string][] {
  return (Object.entries(list) as [Tag, readonly string[]][]).flatMap(([tag, own]) => own.map((phrase): [Tag, string] => [tag, phrase]));
}
