/** "Housing: fund and purchase subsidy": the word that heads a list opens each name of it, where it makes a name with each of them. */
import { pattern } from '../../budget/pattern.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

const HEADED = pattern(/^(\W*(?:for |the |our )*)([a-z]{4,}(?: [a-z]{4,})?):\s*([^:;?]{6,120})(.*)$/is);
const BETWEEN = pattern(/(,\s*(?:and\s+)?|\s+(?:and|plus|or)\s+|\s*[&+/]\s*)/i);
const ITEM = pattern(/^(\s*(?:the |its |their )?)([a-z]+(?: [a-z]+)?)(?=\s*(?:\d[\d.,]*\s*)?$)/i);

export function withHead(text: string, vocabulary: Vocabulary): string {
  const [, before = '', head, list, rest = ''] = HEADED.exec(text) ?? [];
  if (head === undefined || list === undefined) return text;
  const parts = list.split(BETWEEN).map((part) => ({ part, item: ITEM.exec(part) }));
  const items = parts.filter((_, at) => at % 2 === 0).map(({ item }) => item?.[2]);
  // What the list ends in may ask: "…, how much each".
  const asked = items.length > 2 && items.at(-1) === undefined;
  const all = asked ? items.slice(0, -1) : items;
  if (all.length < 2 || all.some((item) => item === undefined) || !all.every((item) => names(`${head} ${item ?? ''}`, vocabulary))) return text;
  const headed = parts.map(({ part, item }, at) => (at % 2 === 0 && item ? `${item[1] ?? ''}${head} ${part.slice((item[1] ?? '').length)}` : part));
  return `${before}${headed.join('')}${rest}`;
}

/** Whether all of the words are one name. */
function names(text: string, vocabulary: Vocabulary): boolean {
  const words = text.toLowerCase().split(' ');
  return words.length > 1 && (vocabulary.lexis.englishPhrase(words).some(({ head }) => !head) || vocabulary.englishName(words, false).length > 0);
}
