/** Text → index tokens: Chinese characters and their pairs, English words without plural, numbers without separators. */
import { englishWords, fold, stem } from '../budget/text.ts';

const CHINESE_RUN = /[\u3400-\u9fff]+/g;

export function tokenize(text: string): string[] {
  const folded = fold(text).replace(/(\d)[,，](?=\d{3})/g, '$1');
  const tokens: string[] = englishWords(folded).map(stem);
  for (const [run] of folded.replace(/\s/g, '').matchAll(CHINESE_RUN)) {
    for (let at = 0; at < run.length; at += 1) {
      tokens.push(run[at] ?? '');
      if (at + 1 < run.length) tokens.push(run.slice(at, at + 2));
    }
  }
  return tokens;
}
