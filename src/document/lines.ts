/** Published text → numbered lines that know their page. */

export type LineRole = 'fact' | 'prose' | 'heading' | 'header' | 'furniture' | 'note' | 'blank';

export interface Line {
  /** 1-based line of the file, blank lines counted. */
  number: number;
  page: number;
  /** As printed, outer spaces removed; of a line that is set in columns with one space between its words. */
  text: string;
  /** A line that is set in columns, with all its spaces. */
  laid?: string;
  /** True when no blank line stands before it: PDF text sets a cell of a wrapped row that way. */
  glued: boolean;
  /** What the line turned out to be; null until a reader claims it. */
  role: LineRole | null;
}

/** A page break in text extracted from PDF: a run of four newlines, three blank lines; in text with form feeds they alone are. */
const PAGE_BREAK_BLANKS = 3;
/** So many spaces within a line part the columns of a table. */
const SET_IN_COLUMNS = /\S {3,}\S/;

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let page = 1;
  let blanks = 0;
  const breakAt = text.trimEnd().includes('\f') ? Infinity : PAGE_BREAK_BLANKS;
  const layout = SET_IN_COLUMNS.test(text);
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  raw.forEach((printed, index) => {
    for (const [nth, piece] of printed.split('\f').entries()) {
      if (nth > 0) page += 1;
      const trimmed = piece.trim();
      if (trimmed === '') {
        blanks += 1;
        if (printed === '' || !printed.includes('\f')) lines.push(blank(index + 1, page));
        continue;
      }
      if (blanks >= breakAt && lines.some((line) => line.text !== '')) page += 1;
      const set = layout && (SET_IN_COLUMNS.test(piece) || /^ {3,}/.test(piece)) ? { laid: piece, text: trimmed.replace(/ {2,}/g, ' ') } : { text: trimmed };
      lines.push({ number: index + 1, page, ...set, glued: blanks === 0 && index > 0, role: null });
      blanks = 0;
    }
  });
  return lines;
}

function blank(number: number, page: number): Line {
  return { number, page, text: '', glued: false, role: 'blank' };
}

/** Columns a text takes on paper: a full-width character is two. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += /[\u0000-\u00ff]/.test(character) ? 1 : 2;
  return columns;
}

/**
 * Joins wrapped lines as a reader would: no space between full-width characters, one where a number meets words,
 * as the published text sets its numbers.
 */
export function joinWrapped(pieces: readonly string[]): string {
  return pieces.reduce((joined, piece) => {
    if (joined === '' || piece === '') return joined + piece;
    const number = /\d$/.test(joined) ? /^[\u4e00-\u9fff]/.test(piece) : /[\u4e00-\u9fff]$/.test(joined) && /^\d/.test(piece);
    const latin = /[\u0021-\u007e]$/.test(joined) && /^[\u0021-\u007e]/.test(piece) && !/-$/.test(joined);
    return number || latin ? `${joined} ${piece}` : joined + piece;
  }, '');
}

/** The form in which names are compared: compatibility forms folded, spaces and quotation marks gone. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s“”"'‘’「」]/g, '');
}
