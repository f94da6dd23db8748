/** English that is Chinese put into English word by word, put back: "project expense occupy whole budget how many percent" → 「项目支出占总预算百分之几」. */
import { pattern } from '../../budget/pattern.ts';
import type { Concept } from '../../glossary/lexis.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { LITERAL } from './words.ts';

/** A word for what is asked that does not open its clause: it stands where Chinese has it. */
const ASKS_IN_PLACE = pattern(/\b(?:is|are|use|uses|get|gets|cost|costs|give|need|reach|have|total|together|add|has|more|less|increase|drop|fall|reduce|percent) (?:how (?:much|many)|which(?: one)?|what)\b|\b(?:mean|means) what\b|\boccup(?:y|ies)\b|\bhow many percent\b|\bcompare (?:with )?last year\b|\bbecause of what\b|\b(?:correct|right) or not\b/i);
const WORD = pattern(/[a-z][a-z'-]*|\d[\d,.]*%?|[\u3400-\u9fff]+|[^\sa-z\d\u3400-\u9fff]+/gi);
/** Longer phrases are not in the list. */
const LONGEST = 5;

/** What English never has: it is read as English for want of anything better. */
const NO_ENGLISH = pattern(/\boccup(?:y|ies)\b|\bpercent(?:age)? is how\b|\bhow many percent\b|\bbecause of what\b|\bmeans? what\b|\b(?:correct|right) or not\b|\b(?:increase|drop|fall|reduce|add|than [a-z ]{3,40} more) how (?:much|many)\b/i);

/** @param answered whether the English of it was */
export function isLiteral(question: string, answered: boolean): boolean {
  return answered ? NO_ENGLISH.test(question) : ASKS_IN_PLACE.test(question);
}

/** The question in Chinese, or null where a word of it has none or no word is a name. */
export function inChineseOrder(question: string, vocabulary: Vocabulary): string | null {
  const words = question.toLowerCase().match(WORD) ?? [];
  let text = '';
  let named = false;
  for (let at = 0; at < words.length;) {
    const small = smallAt(words, at);
    const name = nameAt(words, at, vocabulary, small?.length ?? 0);
    if (name) {
      text += name.zh;
      named = true;
      at += name.length;
    } else if (small) {
      text += small.zh;
      at += small.length;
    } else if (/^[a-z]/.test(words[at] ?? '')) return null;
    else text += words[at++] ?? '';
  }
  return named ? text : null;
}

function smallAt(words: readonly string[], at: number): { zh: string; length: number } | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const zh = LITERAL[words.slice(at, at + length).join(' ')];
    if (zh !== undefined && at + length <= words.length) return { zh, length };
  }
  return null;
}

/** The longest phrase of the glossary that opens here and is longer than the small words. */
function nameAt(words: readonly string[], at: number, vocabulary: Vocabulary, longerThan: number): { zh: string; length: number } | null {
  const rest = words.slice(at);
  const end = rest.findIndex((word) => !/^[a-z]/.test(word));
  const own = end < 0 ? rest : rest.slice(0, end);
  for (let length = Math.min(own.length, vocabulary.lexis.reachOf(own, 0)); length > longerThan; length -= 1) {
    const concept = chosen(vocabulary.lexis.englishPhrase(own.slice(0, length)), vocabulary);
    if (concept) return { zh: concept.zh, length };
  }
  return null;
}

/** A printed name before a word of one, and that before a head. */
function chosen(concepts: readonly Concept[], vocabulary: Vocabulary): Concept | undefined {
  return concepts.find(({ zh }) => vocabulary.isName(zh)) ?? concepts.find(({ head }) => !head) ?? concepts[0];
}
