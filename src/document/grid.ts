/** A table that is set in columns by spaces: its lines cut into cells that know where on the line they stand. */
import type { Line } from './lines.ts';
import { isCell } from './table-rows.ts';

/** `from`, `to`: columns of the page, `to` behind its last character. */
export interface GridCell { text: string; from: number; to: number }
export interface Span { from: number; to: number }

/** Words within a cell have one space between them. */
const WORDS = /\S+(?: \S+)*/g;
/** 收  入 is one word; 类 款 项 are the columns of a code. */
const SPACED = /^[\u4e00-\u9fff]$/;
const LEVELS = /^[类款项]{2}$/;
/** A line that is drawn. */
const DRAWN = /^[-—–─━═=_]{3,}$/;
/** A code and the name after it stand in cells of their own however close they are. */
const CODED = /^(\d{3}|\d{5,7}|\d{9}) (?!年)(?=[\u4e00-\u9fff])/;
const WIDEST_SPACE = 6;
/** Most lines of a table that is set so have two cells or more. */
const FEWEST_SET = 0.5;
/** 213 02 01 in columns of their own. */
const LEVEL_CODE = /^\d{2,3}$/;

/** How many columns a full-width character takes: two, or one where the text was set by characters. */
export type FullWidth = 1 | 2;

export function isSetInColumns(lines: readonly Line[]): boolean {
  return lines.length > 0 && lines.filter(({ laid }) => laid !== undefined).length >= lines.length * FEWEST_SET && !isDelimited(lines);
}

/** Numbers of unlike lengths with always the same space between them stand in no columns: the spaces only part them. */
function isDelimited(lines: readonly Line[]): boolean {
  const gaps = lines.flatMap(({ laid }) => [...(laid ?? '').matchAll(GAPS)].map(([, space = '']) => space.length));
  const least = Math.min(...gaps);
  return gaps.length >= FEWEST_GAPS && gaps.filter((gap) => gap === least).length >= gaps.length * DELIMITED;
}
const GAPS = /(?<=\.\d{1,2})( {2,})(?=-?\d[\d,.]*(?: |$)|[-—](?: |$))/g;
const FEWEST_GAPS = 6;
const DELIMITED = 0.95;

export function cellsOf(line: Line, full: FullWidth): GridCell[] {
  const printed = line.laid ?? line.text;
  const cells: GridCell[] = [];
  for (const match of printed.matchAll(WORDS)) {
    let from = widthOf(printed.slice(0, match.index), full);
    if (DRAWN.test(match[0])) continue;
    for (const text of cutApart(match[0], LEVEL_CODE.test(cells.at(-1)?.text ?? ''))) {
      const to = from + widthOf(text, full);
      const last = cells.at(-1);
      if (last && SPACED.test(text) && /(?:^| )[\u4e00-\u9fff]$/.test(last.text) && !LEVELS.test(last.text + text) && from - last.to <= WIDEST_SPACE) {
        last.text += ` ${text}`;
        last.to = to;
      } else cells.push({ text, from, to });
      from = to + 1;
    }
  }
  return cells.map((cell) => ({ ...cell, text: /^(?:[\u4e00-\u9fff] )+[\u4e00-\u9fff]$/.test(cell.text) ? cell.text.replace(/ /g, '') : cell.text }));
}

/** Amounts stand in cells of their own too. */
function cutApart(words: string, afterCode = false): string[] {
  const code = CODED.exec(words)?.[1] ?? (afterCode ? /^(\d{2}) /.exec(words)?.[1] : undefined);
  if (code !== undefined) return [code, ...cutApart(words.slice(code.length + 1))];
  const tokens = words.split(' ');
  const at = tokens.findLastIndex((token) => !isCell(token)) + 1;
  return at === 0 ? tokens : [tokens.slice(0, at).join(' '), ...tokens.slice(at)];
}

/** The measure by which more amounts of one column end under each other. */
export function fullWidthOf(lines: readonly Line[]): FullWidth {
  const ends = (full: FullWidth): number => new Set(lines.flatMap((line) => cellsOf(line, full)).filter(({ text }) => isCell(text)).map(({ to }) => to)).size;
  return ends(1) < ends(2) ? 1 : 2;
}

function widthOf(text: string, full: FullWidth): number {
  let columns = 0;
  for (const character of text) columns += /[\u0000-\u00ff\u2500-\u257f]/.test(character) ? 1 : full;
  return columns;
}

export function overlap(left: Span, right: Span): number {
  return Math.min(left.to, right.to) - Math.max(left.from, right.from);
}

/** Spans that overlap by more than `slack` become one; narrow ones at once. */
export function bandsOf(spans: readonly Span[], slack = 0): Span[] {
  const bands: Span[] = [];
  for (const { from, to } of [...spans].sort((left, right) => left.from - right.from)) {
    const last = bands.at(-1);
    if (last && from < last.to - (to - from > 2 * slack && last.to - last.from > 2 * slack ? slack : 0)) last.to = Math.max(last.to, to);
    else bands.push({ from, to });
  }
  return bands;
}

/** Which of them it stands in or nearest to. */
export function nearest(cell: Span, bands: readonly Span[]): number {
  return bands.reduce((best, band, at) => (overlap(cell, band) > overlap(cell, bands[best] ?? band) ? at : best), 0);
}
