/** What stands around a cited place, as printed: the rows above and below in a table, the lines above and below in prose. */
import type { FactBook, Place, Row } from './budget/fact.ts';
import type { Library } from './library.ts';

/** `cited` marks the place itself. */
export interface NearbyLine { text: string; cited: boolean }

/** Rows or lines on each side: enough to see the heading of a short table, few enough for a small window. */
const REACH = 3;

/** Empty when the document is not loaded any more. */
export function surroundingsOf(library: Library, place: Place): NearbyLine[] {
  const book = library.worlds.find(({ book: { document } }) => document === place.document)?.book;
  const rows = book && place.table !== null ? rowsAround(book, place) : [];
  return rows.length > 0 ? rows : linesAround(library, place);
}

function rowsAround(book: FactBook, place: Place): NearbyLine[] {
  const rows = book.rows.filter((row) => row.place.table === place.table).sort((left, right) => left.place.lines[0] - right.place.lines[0]);
  const at = rows.findIndex(({ place: { lines }, facts }) => overlap(lines, place.lines) && (place.row === null || facts.some((fact) => fact.place.row === place.row)));
  return at < 0 ? [] : rows.slice(Math.max(0, at - REACH), at + REACH + 1).map((row) => ({ text: printedRow(row), cited: row === rows[at] }));
}

function printedRow({ label, code, facts }: Row): string {
  const cells = facts.flatMap(({ printed, text, column }) => (printed ?? text) === null ? [] : `${column.join(' ')} ${printed ?? text ?? ''}`.trim());
  return [code, label, cells.join(' · ')].filter((part) => part).join('  ');
}

function linesAround(library: Library, place: Place): NearbyLine[] {
  const lines = library.documents.find(({ id }) => id === place.document)?.lines.filter(({ text }) => text !== '') ?? [];
  const cited = lines.map(({ number }) => number >= place.lines[0] && number <= place.lines[1]);
  const [first, last] = [cited.indexOf(true), cited.lastIndexOf(true)];
  return first < 0 ? [] : lines.slice(Math.max(0, first - REACH), last + REACH + 1).map(({ text, number }) => ({ text, cited: number >= place.lines[0] && number <= place.lines[1] }));
}

function overlap(left: readonly [number, number], right: readonly [number, number]): boolean {
  return left[0] <= right[1] && right[0] <= left[1];
}
