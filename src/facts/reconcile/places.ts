/** Where words of a paragraph stand. */
import type { Place } from '../../budget/fact.ts';
import { placeIn } from '../passages.ts';
import type { Ledger } from './ledger.ts';

/** `words` as a place of their own inside the paragraph of `within`. */
export function placeOfWords(ledger: Ledger, within: Place, words: string): Place {
  const paragraph = ledger.paragraphOf(within);
  const from = paragraph?.text.indexOf(words) ?? -1;
  return paragraph && from >= 0 ? { ...placeIn(ledger.document.id, paragraph, from, from + words.length), row: within.row } : within;
}
