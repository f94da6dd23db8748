/** 「陪训」 for 培训, 「预祘」 for 预算: a wrong character of the right sound or shape, mended where nothing knows it and a printed name sounds or a known word is written so. */
import { pattern } from '../../budget/pattern.ts';
import { createRequire } from 'node:module';
import type { Segment } from '../segments.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { isNoWord } from '../words/word-class.ts';

const require = createRequire(import.meta.url);
type PinyinFunction = (text: string, options: { toneType: 'none'; type: 'array' }) => string[];

/** In characters. Shorter stretches sound like too much. */
const SHORTEST = 3;
const LONGEST = 6;

let sounds: { vocabulary: Vocabulary; spoken: ReadonlyMap<string, string> } | null = null;

/** Every beginning of a printed name that only words such as 经费 follow, and every end of one, by its sound. */
function soundsOf(vocabulary: Vocabulary, pinyin: PinyinFunction): ReadonlyMap<string, string> {
  if (sounds?.vocabulary === vocabulary) return sounds.spoken;
  const spoken = new Map<string, string>();
  for (const name of vocabulary.names) {
    const chinese = name.replace(/[^\u3400-\u9fff]/g, '');
    const syllables = pinyin(chinese, { toneType: 'none', type: 'array' });
    for (let from = 0; from < chinese.length; from += 1) {
      for (let to = from + SHORTEST; to <= Math.min(chinese.length, from + LONGEST); to += 1) {
        const rest = chinese.slice(to);
        const concepts = rest === '' ? [] : vocabulary.lexis.chinesePhrase(rest);
        if (rest !== '' && (from > 0 || concepts.length === 0 || !concepts.every(({ head }) => head))) continue;
        const sound = syllables.slice(from, to).join(' ');
        if (!spoken.has(sound)) spoken.set(sound, chinese.slice(from, to));
      }
    }
  }
  sounds = { vocabulary, spoken };
  return spoken;
}

/** Characters that are typed or read for one another: they differ in one part. */
const ALIKE: readonly string[] = ['顾雇', '算祘蒜', '待侍持', '培陪赔', '绩续', '补朴', '贴帖', '费贵', '预顶', '拨拔', '账帐', '末未', '侯候', '城诚', '环坏', '治冶', '险检验', '街衔', '纪记', '采彩', '购构', '津律', '网纲', '垃拉', '堂常', '维推', '规视', '优忧', '抚扶', '殡宾', '济挤', '灾灭', '党觉', '群郡', '测侧', '洒晒', '宣宜', '训驯', '劳荣', '委季', '托拖', '租祖', '福副', '睛清', '货贷', '折拆', '籍藉'];

/** With one of those put for another where that makes a word of the glossary out of two letters that are none. */
function mendShapes(text: string, strange: readonly Segment[], vocabulary: Vocabulary): string {
  let mended = text;
  for (const { from, to } of strange) {
    for (let at = from; at < to; at += 1) {
      const letter = text[at] ?? '';
      const others = ALIKE.filter((group) => group.includes(letter)).flatMap((group) => [...group]).filter((other) => other !== letter);
      const known = (word: string): boolean => word.length === 2 && vocabulary.lexis.chinesePhrase(word).length > 0;
      const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
      const meant = known(before + letter) || known(letter + after) ? undefined : others.find((other) => known(before + other) || known(other + after));
      if (meant !== undefined) mended = mended.slice(0, at) + meant + mended.slice(at + 1);
    }
  }
  return mended;
}

/** The text with such characters put right; the same text when there are none. `segments` are those of the text. */
export function mendHomophones(text: string, segments: readonly Segment[], vocabulary: Vocabulary): string {
  const shaped = mendShapes(text, segments.filter(({ kind, from, to }) => kind === 'unknown' && /^[\u4e00-\u9fff]+$/.test(text.slice(from, to)) && to - from <= 2), vocabulary);
  return shaped === text ? mendSounds(text, segments, vocabulary) : shaped;
}

/**
 * 「采狗」 for 采购: two letters that no dictionary has as a word, in which one alone sounds as in the only word of the
 * printed names that has the other.
 */
function wordMeant(typed: string, vocabulary: Vocabulary, pinyin: PinyinFunction): string | null {
  const sound = (letters: string): string => pinyin(letters, { toneType: 'none', type: 'array' }).join(' ');
  const alike = wordsOf(vocabulary).filter((word) => (word[0] === typed[0]) !== (word[1] === typed[1]) && sound(word) === sound(typed));
  return alike.length === 1 ? alike[0] ?? null : null;
}

let words: { vocabulary: Vocabulary; list: readonly string[] } | null = null;

/** The words of two letters that the printed names are made of. */
function wordsOf(vocabulary: Vocabulary): readonly string[] {
  if (words?.vocabulary === vocabulary) return words.list;
  const list = [...new Set(vocabulary.names.flatMap((name) => vocabulary.lexis.segment(name, false)).map(({ text }) => text).filter((word) => /^[\u4e00-\u9fff]{2}$/.test(word)))];
  words = { vocabulary, list };
  return list;
}

/** 「能进项目前三」: behind these stands a verb, and no wrong letter of a name. */
const MODAL = pattern(/[能会要想以]/);

function mendSounds(text: string, segments: readonly Segment[], vocabulary: Vocabulary): string {
  const strange = segments.filter(({ kind, from, to }) => kind === 'unknown' && /^[\u4e00-\u9fff]+$/.test(text.slice(from, to)) && to - from <= 2);
  if (strange.length === 0) return text;
  const { pinyin } = require('pinyin-pro') as { pinyin: PinyinFunction };
  const spoken = soundsOf(vocabulary, pinyin);
  for (const segment of strange) {
    const { from, to } = segment;
    for (const start of new Set([Math.max(0, to - 2), from])) {
      const typed = text.slice(start, start + 2);
      const word = /^[\u4e00-\u9fff]{2}$/.test(typed) && isNoWord(text, start, start + 2) ? wordMeant(typed, vocabulary, pinyin) : null;
      if (word !== null) return mendSounds(text.slice(0, start) + word + text.slice(start + 2), segments.filter((one) => one !== segment), vocabulary);
    }
    for (let length = LONGEST; length >= SHORTEST; length -= 1) {
      for (let start = Math.max(0, to - length); start <= from && start + length <= text.length; start += 1) {
        const stretch = text.slice(start, start + length);
        if (!/^[\u4e00-\u9fff]+$/.test(stretch)) continue;
        const meant = spoken.get(pinyin(stretch, { toneType: 'none', type: 'array' }).join(' '));
        const wrong = meant === undefined ? [] : [...stretch].flatMap((letter, at) => (letter === meant[at] ? [] : [start + at]));
        if (meant !== undefined && wrong.length > 0 && wrong.length * 3 <= length && wrong.every((at) => at >= from && at < to) && !(wrong.includes(start) && MODAL.test(text[start - 1] ?? ''))) return mendSounds(text.slice(0, start) + meant + text.slice(start + length), segments.filter((one) => one.from !== from), vocabulary);
      }
    }
  }
  return text;
}
