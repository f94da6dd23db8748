/** "Office services procurement": what is bought of a line that the document prints, where its last word is also a kind of procurement. */
import { pattern } from '../../budget/pattern.ts';
import { englishWords, fold } from '../../budget/text.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

const BOUGHT = /\b((?:[a-z]+ ){1,2}(?:services?|works?|goods)) (?:procurement|purchases|purchasing|buying)\b/gi;

export function procuredNames(text: string, vocabulary: Vocabulary): string {
  if (!BOUGHT_SAID.test(text)) return text;
  return text.replace(BOUGHT, (words: string, name: string) => {
    const own = englishWords(fold(name));
    const printed = [own, own.slice(1)].filter(({ length }) => length > 1).find((one) => vocabulary.lexis.englishPhrase(one).some(({ head, zh }) => !head && vocabulary.isName(zh)));
    return printed ? `${own.slice(0, own.length - printed.length).join(' ')} procurement of ${printed.join(' ')}`.trimStart() : words;
  });
}
const BOUGHT_SAID = pattern(/procure|purchas|buying/i);
