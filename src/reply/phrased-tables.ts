/** The tables of a reply under its phrased text: a channel that draws one takes its sentence out of that very text. */
import type { ReplyTable } from './table.ts';

const STOP = /[。.]$/;

/** Null when a sentence cannot be found again: then the template, whose tables fit, is the better reply. */
export function tablesIn(text: string, tables: readonly ReplyTable[]): ReplyTable[] | null {
  const found: ReplyTable[] = [];
  for (const table of tables) {
    const clause = table.sentence.replace(STOP, '');
    // In the middle of a sentence an English clause begins small.
    const at = text.toLowerCase().indexOf(clause.toLowerCase());
    if (at < 0) return null;
    const end = at + clause.length;
    const sentence = text.slice(at, STOP.test(text.slice(end, end + 1)) ? end + 1 : end);
    found.push({ ...table, sentence, lead: sentence.slice(0, 1) + table.lead.slice(1) });
  }
  return found;
}
