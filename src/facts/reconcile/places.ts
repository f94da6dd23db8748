/** Where words of a paragraph stand. */
import type { Place } from '../../budget/fact.ts';
import type { Paragraph } from '../../document/narrative.ts';
import type { Ledger } from './ledger.ts';

/** `words` as a place of their own inside the paragraph of `within`. */
export function placeOfWords(ledger: Ledger, within: Place, words: string): Place {
  const paragraph = ledger.paragraphOf(within);
  const from = paragraph?.text.indexOf(words) ?? -1;
  return paragraph && from >= 0 ? { ...placeIn(ledger, paragraph, from, from + words.length), row: within.row } : within;
}

export function placeIn(ledger: Ledger, paragraph: Paragraph, from: number, to: number): Place {
  const first = paragraph.lineOf[from];
  const last = paragraph.lineOf[Math.max(from, to - 1)];
  if (!first || !last) throw new RangeError('words outside their paragraph');
  return {
    document: ledger.document.id, page: last.page, part: paragraph.part?.ordinal ?? null, table: null, row: null, column: null,
    lines: [first.number, last.number], quote: paragraph.text.slice(from, to),
  };
}
