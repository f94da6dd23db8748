/**
 * What kind of word an unknown one is. A question is full of words that no budget and no lexicon has; of those only
 * nouns can name something that is not in the document, all others are how people talk.
 */
import nlp from 'compromise/two';
import { tag } from 'jieba-wasm';
import type { Segment } from './segments.ts';

/** jieba's classes of words that name things: nouns, names, abbreviations, idioms, words in other scripts. */
const CHINESE_NOUN = /^(?:n|nr|nrt|ns|nt|nz|nrfg|ng|vn|an|j|l|i|b|eng)$/;

interface Word { from: number; to: number; noun: boolean }

/** Unknown segments that name nothing become fillers; a noun stays, whole. */
export function withoutTalk(segments: readonly Segment[], text: string): Segment[] {
  const unknown = segments.filter(({ kind }) => kind === 'unknown');
  if (unknown.length === 0) return [...segments];
  const chinese = unknown.some(({ text: own }) => /[\u3400-\u9fff]/.test(own)) ? chineseWords(text) : [];
  const english = unknown.some(({ text: own }) => /[a-z]/.test(own)) ? englishWordsOf(text) : [];
  return segments.map((segment): Segment => {
    if (segment.kind !== 'unknown') return segment;
    const words = /[\u3400-\u9fff]/.test(segment.text) ? chinese : english;
    return namesSomething(segment, words) ? segment : { ...segment, kind: 'lexical', tags: ['talk'], pieces: [] };
  });
}

/** A noun that lies inside the segment; half of a longer word is not one. */
function namesSomething({ from, to }: Segment, words: readonly Word[]): boolean {
  return words.some((word) => word.noun && word.from >= from && word.to <= to);
}

function chineseWords(text: string): Word[] {
  let at = 0;
  return tag(text).map(({ word, tag: kind }) => {
    const from = text.indexOf(word, at);
    at = from + word.length;
    return { from, to: at, noun: CHINESE_NOUN.test(kind) };
  });
}

interface Term { text: string; pre: string; post: string; tags: string[] }

function englishWordsOf(text: string): Word[] {
  let at = 0;
  const sentences = nlp(text).json({ terms: { tags: true } }) as { terms: Term[] }[];
  return sentences.flatMap(({ terms }) => terms.map(({ text: word, tags }) => {
    const from = Math.max(at, text.indexOf(word, at));
    at = from + word.length;
    return { from, to: at, noun: tags.includes('Noun') && !tags.includes('Pronoun') };
  }));
}
