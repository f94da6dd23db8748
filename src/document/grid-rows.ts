/** The lines of a table that is set in columns → its rows: the amounts stand on one line, words may wrap around it. */
import type { GridColumn } from './grid-columns.ts';
import { isTotalLine } from './grid-columns.ts';
import { nearest, overlap, type GridCell } from './grid.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';
import { isCell } from './table-rows.ts';
import { CELL } from './two-sided-rows.ts';

export interface GridRow { keys: string[]; cells: (string | null)[]; lines: Line[] }

const CODED = /^\d{3,9}$/;
/** A row of its own. */
const TOTAL = /[合总]计$/;
/** Two full-width characters: a line that leaves so much room could have held more. */
const SHORT_OF_EDGE = 4;

/** `keys` and `cells` in the order of the columns of words and of those of money; `opening`: a name that is a row's without an amount too. */
export function gridRows(lines: readonly Line[], cells: readonly (readonly GridCell[])[], columns: readonly GridColumn[], opening = CELL): GridRow[] {
  const keys = columns.filter(({ isKey }) => isKey);
  const money = columns.filter(({ isKey }) => !isKey);
  const placed = cells.map((line) => placeCells(line, keys, money));
  const hasAmount = (at: number): boolean => placed[at]?.amounts.some((cell) => cell !== null) === true;
  // 「二、外交支出」 without an amount is a row too, unless its amount stands in the middle of its lines.
  const isOwn = (word: string): boolean => opening.test(word) || TOTAL.test(word);
  const opens = (word: string, column: number, at: number): boolean => opening.test(word) && !(hasAmount(at + 1) && !isOwn(placed[at + 1]?.words[column] ?? ''));
  const anchors = placed.flatMap(({ words }, at) => (hasAmount(at) || words.some((word, column) => CODED.test(word) || opens(word, column, at)) ? [at] : []));
  const words = keys.map((key, column) => wordsOf(placed.map((line) => line.words[column] ?? ''), anchors, opening, opening === CELL ? [] : endedIn(key, cells)));
  return anchors.map((anchor, nth) => {
    const own = words.map((column) => column[nth] ?? { text: '', lines: [] });
    const printed = [...new Set([anchor, ...own.flatMap((cell) => cell.lines)])].sort((left, right) => left - right);
    return { keys: own.map(({ text }) => text), cells: placed[anchor]?.amounts ?? [], lines: printed.flatMap((at) => lines[at] ?? []) };
  });
}

export function placeCells(line: readonly GridCell[], keys: readonly GridColumn[], money: readonly GridColumn[]): { words: string[]; amounts: (string | null)[] } {
  const words = keys.map(() => '');
  const amounts = money.map((): string | null => null);
  const spansOf = (columns: readonly GridColumn[]): { from: number; to: number }[] => columns.map(({ band, span }) => band ?? span);
  for (const cell of line) {
    const isAmount = isCell(cell.text) && !keys.some(({ band }) => band !== null && overlap(cell, band) > 0);
    if (isAmount && money.length > 0) amounts[nearest(cell, spansOf(money))] = /\d/.test(cell.text) ? cell.text : null;
    else if (keys.length > 0) {
      // A total may stand in the middle of all cells that name a row: it is in the place of a name.
      const at = isTotalLine([cell]) ? Math.max(0, keys.findIndex(({ path }) => !/[代编]码$/.test(squeeze(path.at(-1) ?? '')))) : nearest(cell, spansOf(keys));
      words[at] = joinWrapped([words[at] ?? '', cell.text]);
    }
  }
  return { words, amounts };
}

export interface Words { text: string; lines: number[] }

/** Whether what a line has in the column is far from filling it: a name ends there. */
function endedIn({ band, span }: GridColumn, cells: readonly (readonly GridCell[])[]): boolean[] {
  const ends = cells.map((line) => Math.max(0, ...line.flatMap((cell) => (!isCell(cell.text) && overlap(cell, band ?? span) > 0 ? [cell.to] : []))));
  const edge = Math.max(...ends);
  return ends.map((end) => end > 0 && end + SHORT_OF_EDGE <= edge);
}

/** Which pieces of a column belong to which row: what wraps stands around its line, or from it on. `ended`: the lines that nothing goes on from. */
export function wordsOf(pieces: readonly string[], anchors: readonly number[], opening = CELL, ended: readonly boolean[] = []): Words[] {
  const between = [-1, ...anchors].map((from, nth) => pieces.flatMap((text, at) => (at > from && at < (anchors[nth] ?? Infinity) && text !== '' ? [at] : [])));
  const around = (between[0]?.length ?? 0) > 0 || anchors.some((at) => pieces[at] === '' && (pieces[at - 1] ?? '') !== '' && (pieces[at + 1] ?? '') !== '' && !anchors.includes(at - 1) && !anchors.includes(at + 1));
  let above = between[0] ?? [];
  return anchors.map((anchor, nth) => {
    const after = between[nth + 1] ?? [];
    // A numbered name is another's.
    const next = after.findIndex((at) => opening.test(pieces[at] ?? ''));
    const own = next < 0 ? after : after.slice(0, next);
    const below = next >= 0 || nth === anchors.length - 1 || !around || opening.test(pieces[anchor] ?? '') ? own : own.slice(0, above.length);
    const lines = [...above.slice(above.findLastIndex((at) => ended[at] === true) + 1), ...((pieces[anchor] ?? '') === '' ? [] : [anchor]), ...(ended[anchor] === true ? [] : below)];
    above = after.slice(below.length);
    return { text: joinWrapped(lines.map((at) => pieces[at] ?? '')), lines };
  });
}
