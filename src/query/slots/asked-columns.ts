/** Which columns a question names, and the names in the rest of it: those of the rows they cross. */
import { pattern } from '../../budget/pattern.ts';
import { columnWords, type ColumnWords } from '../words/column-words.ts';
import { mentionsIn } from '../mentions.ts';
import type { AskedColumns } from '../query.ts';
import { segment } from '../segments.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { withoutTalk } from '../words/word-class.ts';

/** Nothing but a sign of a list. */
const LIST = pattern(/^\s*(?:[、+加和与跟及]|and|plus|,\s*and)\s*$/);

/** A clause that names a row is no setting. */
const CELL = pattern(/\b(?:rows?|columns?|lines?)\b|[那这][一两]?(?:[列栏格]|行(?!政))/i);

/** A clause that names a row or a column is no setting: the whole question is read where that finds more. */
export function columnsAsked(whole: string, spoken: string, table: number | null, vocabulary: Vocabulary): AskedColumns | null {
  const own = columnsIn(columnWords(spoken, table), vocabulary);
  const words = whole === spoken ? null : columnWords(whole, table);
  const wide = words && (CELL.test(whole) || words.kinds.length > (own?.kinds.length ?? 0)) ? columnsIn(words, vocabulary) : null;
  return wide?.rest.every(({ unknown }) => unknown.length === 0) === true ? wide : own;
}

/** The columns that are named, and the names in the rest of the question: those of its rows. */
function columnsIn(words: ColumnWords | null, vocabulary: Vocabulary): AskedColumns | null {
  if (!words) return null;
  const rest = mentionsIn(withoutTalk(segment(words.rest, vocabulary), words.rest), words.rest, (name) => vocabulary.isName(name)).filter(({ text: name }) => !/^[a-z]+ly$|^[a-z]$/.test(name));
  // A column that was taken out is semicolons.
  const listed = rest.some(({ from, to }) => LIST.test(/;\s*([^;]*)$/.exec(words.rest.slice(0, from))?.[1] ?? '') || LIST.test(/^([^;]*);/.exec(words.rest.slice(to))?.[1] ?? ''));
  return { kinds: words.kinds, rest, tabular: words.tabular, wholeOffice: words.wholeOffice, listed };
}
