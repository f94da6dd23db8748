/**
 * A header whose columns are the offices that share a sum: 「经济科目 合计 局本级 质安站 住保 / 中心」. No template has such
 * names; they are whole where they stand alone elsewhere in the document, and the sum must hold in every row.
 */
import { isSum } from './column-sums.ts';
import type { Column } from './column.ts';
import { anyKey } from './column-names.ts';
import type { Header } from './columns.ts';
import { squeeze } from './lines.ts';
import type { TableRow } from './table.ts';

const WHOLE = /^(?:合计|总计|预算数|预算合计)$/;
/** What the rows are cut by: 支出类别（经济分类）. */
const CATALOGUE = /(?:类别|科目|分类|项目)(?:\([^()]{2,8}\))?$/;
/** Pieces of one name. */
const MOST_PIECES = 3;
const MOST_WORDS = 16;

/** `standing`: words that stand alone in the document. Null where the names could be cut in several ways. */
export function unitHeader(texts: readonly string[], rows: readonly (readonly string[])[], standing: Standing): Header | null {
  const width = rows[0]?.length ?? 0;
  const pieces = texts.join(' ').split(/\s+/).filter((piece) => piece !== '').map(squeeze);
  const at = pieces.findIndex((piece) => WHOLE.test(piece));
  const last = at > 0 && at === pieces.length - 1;
  const keys = last ? pieces.slice(0, 1) : pieces.slice(0, Math.max(0, at));
  if (width < 3 || keys.length === 0 || pieces.length > MOST_WORDS || !keys.every((key) => anyKey(key) || CATALOGUE.test(key))) return null;
  const named = last ? pieces.slice(1, at) : pieces.slice(at + 1);
  const strict = cuts(named, width - 1, (name) => standing.words.has(name));
  const [names, ...others] = strict.length > 0 ? strict : cuts(named, width - 1, standing.ends);
  const whole = last ? width - 1 : 0;
  const members = Array.from({ length: width }, (_, index) => index).filter((index) => index !== whole);
  if (!names || others.length > 0 || new Set(names).size < names.length || rows.length < 2 || !rows.every((row) => isSum(row, whole, members))) return null;
  const printed = last ? [...names, pieces[at] ?? ''] : [pieces[at] ?? '', ...names];
  return { keys, columns: printed.map((name) => ({ path: [name], year: null })), sides: [], left: 0, byOffice: whole };
}

/** The ways to put the pieces together to so many names that stand elsewhere. */
function cuts(pieces: readonly string[], count: number, stands: (name: string) => boolean): string[][] {
  if (count === 0) return pieces.length === 0 ? [[]] : [];
  return Array.from({ length: Math.min(MOST_PIECES, pieces.length - count + 1) }, (_, index) => index + 1).flatMap((length) => {
    const name = pieces.slice(0, length).join('');
    return stands(name) ? cuts(pieces.slice(length), count - 1, stands).map((rest) => [name, ...rest]) : [];
  });
}

/** `words`: those of the table pages, as spaces and stops part them; `ends`: whether a name ends there so, also one that wraps. */
export interface Standing { words: ReadonlySet<string>; ends: (name: string) => boolean }

export function wordsStanding(texts: readonly string[]): Standing {
  const joined = squeeze(texts.join(''));
  const ends = (name: string): boolean => new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[\\d,，])`).test(joined);
  const words = new Set(texts.flatMap((text) => text.split(/[\s、，。；：“”]+/).map(squeeze).filter((word) => /^[\u4e00-\u9fff()]{2,12}$/.test(word))));
  return { words, ends };
}

/** Each office has the rows for itself, as where a table prints its offices one below the other. */
export function rowsByOffice(rows: readonly TableRow[], columns: readonly Column[], whole: number): { columns: readonly Column[]; rows: TableRow[] } {
  const ofOffice = ({ path }: Column, at: number): TableRow[] => rows.map((row) => ({ ...row, unit: at === whole ? row.unit : path[0] ?? null, cells: [row.cells[at] ?? null] }));
  const all = columns.map(ofOffice);
  return { columns: columns.slice(whole, whole + 1), rows: [...all.slice(whole, whole + 1), ...all.filter((_, at) => at !== whole)].flat() };
}
