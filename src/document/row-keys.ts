/** The words before a row's numbers where several cells name it: a number, a project, who carries it out, a code. */
import { joinWrapped, squeeze } from './lines.ts';

/** Whose the row is. */
const WHOSE = /^(?:实施|采购|项目|承担)?单位$/;
/** What the row is called; the first that the header has counts. */
const NAMES = ['采购品目', '采购项目', '项目名称', '所属项目'];
const OF = '所属项目';

/** A line of words, or part of one; `glued` as for a line: no blank line stands before it. */
export interface Piece { text: string; glued: boolean }
export interface RowKey { label: string; unit: string | null; of: string | null }

export function namesItsUnit(keys: readonly string[]): boolean {
  return keys.some((key) => WHOSE.test(key));
}

/** Null where the words are not as many cells as the header's. A wrapped cell goes on after a blank line, the next cell without one. */
export function readRowKey(pieces: readonly Piece[], keys: readonly string[]): RowKey | null {
  const printed = keys.map(squeeze);
  const cells: string[] = [];
  pieces.forEach(({ text, glued }, at) => {
    const [first = '', ...others] = text.split(/\s+/);
    if (at > 0 && !glued) cells.push(joinWrapped([cells.pop() ?? '', first]));
    else cells.push(first);
    cells.push(...others);
  });
  const name = NAMES.find((candidate) => printed.includes(candidate));
  // The lines of a wrapped name stand as close as cells do; the other cells are short.
  const extra = cells.length - printed.length;
  const nameAt = name === undefined ? -1 : printed.indexOf(name);
  if (extra > 0 && nameAt >= 0) cells.splice(nameAt, extra + 1, joinWrapped(cells.slice(nameAt, nameAt + extra + 1)));
  if (cells.length !== printed.length) return null;
  const cellOf = (name: string): string | null => cells[printed.indexOf(name)] ?? null;
  const whose = printed.findIndex((key) => WHOSE.test(key));
  const label = name === undefined ? null : cellOf(name);
  return label === null ? null : { label, unit: cells[whose] ?? null, of: name === OF ? null : cellOf(OF) };
}
