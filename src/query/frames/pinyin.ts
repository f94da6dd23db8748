/** 「falv guwen 多少」: names that are typed in pinyin, with ü as v, u or yu, and the words of a question beside them. */
import { createRequire } from 'node:module';
import { recent } from '../../budget/recent.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

const require = createRequire(import.meta.url);
type PinyinFunction = (text: string, options: { toneType: 'none'; type: 'array' }) => string[];

export const SHORTEST_PINYIN = 4;
/** The middle of a name is looked for from here on: shorter stretches are in too many. */
const SHORTEST_WITHIN = 6;

const QUESTION_PINYIN: Readonly<Record<string, string>> = {
  duoshao: '多少', duoshaoqian: '多少钱', duo: '多', shao: '少', qian: '钱', zhanbi: '占比', tongbi: '同比', weishenme: '为什么', zenme: '怎么', ne: '呢', de: '的', shi: '是', he: '和', gen: '跟', jinnian: '今年', qunian: '去年', yusuan: '预算', yiyang: '一样', zhan: '占', bi: '比', zongshu: '总数',
};

interface Spelling { syllables: readonly string[]; sound: string; name: string }
let spelled: { vocabulary: Vocabulary; names: readonly Spelling[]; sounds: ReadonlyMap<string, string>; initials: ReadonlyMap<string, string> } | null = null;

/** lü, lv, lyu and lu are one sound here: keyboards have no ü. */
function soundOf(spelling: string): string {
  return spelling.replace(/(?<=[ln])(?:ü|v|yu)/g, 'u');
}

function spellingsOf(vocabulary: Vocabulary): NonNullable<typeof spelled> {
  if (spelled?.vocabulary === vocabulary) return spelled;
  const { pinyin } = require('pinyin-pro') as { pinyin: PinyinFunction };
  const names = vocabulary.names.map((printed): Spelling => {
    const name = printed.replace(/[^\u3400-\u9fff]/g, '');
    const syllables = pinyin(name, { toneType: 'none', type: 'array' }).map(soundOf);
    return { syllables, sound: syllables.join(''), name };
  }).sort((left, right) => left.name.length - right.name.length);
  // Of names that sound alike the first counts.
  spelled = { vocabulary, names, sounds: new Map([...names].reverse().map(({ sound, name }) => [sound, name])), initials: new Map(vocabulary.names.map((printed, at): [string, string] => [names[at]?.syllables.map((one) => one[0] ?? '').join('') ?? '', printed])) };
  return spelled;
}

/** Replaces the longest run of unknown syllables that spells a printed name, or a part of one. Beside Chinese (`mixed`) a short beginning of a name is enough. */
export function mendPinyin(words: readonly string[], known: (word: string) => boolean, vocabulary: Vocabulary, mixed: boolean): string | null {
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length);
      if (run.every(known)) continue;
      const name = (mixed ? nameBesideChinese : nameFromPinyin)(run.join(''), vocabulary);
      if (!name) continue;
      const rest = words.slice(from + length).map((word) => pinyinQuestionWord(word) ?? word);
      return [...words.slice(0, from).map((word) => (known(word) ? word : pinyinQuestionWord(word) ?? word)), ` ${name} `, mendPinyin(rest, known, vocabulary, mixed) ?? rest.join(' ')].join(' ');
    }
  }
  return null;
}

function pinyinQuestionWord(word: string): string | null {
  return Object.hasOwn(QUESTION_PINYIN, word) ? QUESTION_PINYIN[word] ?? null : null;
}

/** All names are gone through, and every clause of a message asks again. */
const nameFromPinyin = recent((typed: string, vocabulary: Vocabulary) => spelledBy(typed, vocabulary, false));
const nameBesideChinese = recent((typed: string, vocabulary: Vocabulary) => spelledBy(typed, vocabulary, true));

function spelledBy(typed: string, vocabulary: Vocabulary, mixed: boolean): string | null {
  const bare = typed.replace(/duoshao(?:qian)?$|ne$/, '');
  const wanted = soundOf(bare);
  if (bare.length < SHORTEST_PINYIN) return null;
  const { names, sounds, initials } = spellingsOf(vocabulary);
  const tail = typed === bare ? '' : ' 多少';
  const exact = sounds.get(wanted);
  if (exact !== undefined) return exact + tail;
  const initial = initials.get(wanted);
  if (initial) return initial + tail;
  const opening = mixed ? names.map((one) => partOfName(one, wanted, 0)).find((part) => part !== null && part.length > 1) : null;
  if (opening) return opening + tail;
  const around = wanted.length >= SHORTEST_WITHIN ? names.find(({ sound }) => sound.includes(wanted)) : undefined;
  return around ? (partOfName(around, wanted) ?? around.name) + tail : null;
}

/** The characters of a name that a stretch of its pinyin spells, from the `first` one on or anywhere. */
function partOfName({ name, syllables }: Spelling, wanted: string, first?: number): string | null {
  for (let from = first ?? 0; from <= (first ?? syllables.length - 1); from += 1) {
    let sound = '';
    for (let to = from; to < syllables.length && sound.length < wanted.length; to += 1) {
      sound += syllables[to] ?? '';
      if (sound === wanted) return name.slice(from, to + 1);
    }
  }
  return null;
}
