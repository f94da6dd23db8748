/** The words a question can be made of: the lexicon, the glossary, and the names of the loaded documents. */
import { bareName, englishWords } from '../budget/text.ts';
import type { Lexis } from '../glossary/lexis.ts';
import type { Phrases, Tag } from './lexicon.ts';
import { ENGLISH } from './lexicon-en.ts';
import { CHINESE } from './lexicon-zh.ts';

const LONGEST_LABEL = 40;

export class Vocabulary {
  private readonly lexical = new Map<string, Tag[]>();
  private readonly labelTexts = new Set<string>();
  private readonly wholeNames: ReadonlySet<string>;
  readonly longest: number;
  readonly longestEnglish: number;
  readonly englishWords = new Set<string>();
  /** Romanised names of the loaded offices, lower case. */
  readonly romanNames = new Set<string>();
  /** The printed names, for pinyin and homophones. */
  readonly names: readonly string[];

  constructor(readonly lexis: Lexis, labels: readonly string[], private readonly codes: ReadonlySet<string>) {
    let longest = lexis.maxChinese;
    let longestEnglish = lexis.maxEnglish;
    for (const [tag, phrase] of tagged(CHINESE)) {
      this.add(phrase, tag);
      longest = Math.max(longest, phrase.length);
    }
    for (const [tag, phrase] of tagged(ENGLISH)) {
      this.add(phrase, tag);
      longestEnglish = Math.max(longestEnglish, phrase.split(' ').length);
      for (const word of phrase.split(/[^a-z]+/)) if (word.length > 1) this.englishWords.add(word);
    }
    for (const word of lexis.englishVocabulary) this.englishWords.add(word);
    this.names = [...new Set(labels.map(bareName))];
    this.wholeNames = new Set(this.names);
    for (const name of this.names) {
      const text = name.slice(0, LONGEST_LABEL);
      for (let from = 0; from < text.length; from += 1) {
        for (let to = from + 2; to <= text.length; to += 1) this.labelTexts.add(text.slice(from, to));
      }
      for (const word of englishWords(name)) this.englishWords.add(word);
      longest = Math.max(longest, text.length);
    }
    this.longest = longest;
    this.longestEnglish = longestEnglish;
  }

  private add(phrase: string, tag: Tag): void {
    if (phrase === '') return;
    const tags = this.lexical.get(phrase) ?? [];
    if (!tags.includes(tag)) this.lexical.set(phrase, [...tags, tag]);
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

  isLabelText(text: string): boolean {
    return this.labelTexts.has(text);
  }
}

function tagged(list: Phrases): [Tag, string][] {
  return (Object.entries(list) as [Tag, readonly string[]][]).flatMap(([tag, own]) => own.map((phrase): [Tag, string] => [tag, phrase]));
}
