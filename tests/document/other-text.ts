/** The published text with other figures, more and fewer rows, and other page breaks; and what a reader must find in it. */
import { readDocument, type BudgetDocument } from '../../src/document/document.ts';
import type { Line } from '../../src/document/lines.ts';
import type { TableRow } from '../../src/document/table.ts';
import { PAGE_BREAK } from './pasted.ts';

export interface OtherText { text: string; tables: { number: number; rows: string[] }[]; pages: number }

type Random = () => number;
/** The printed lines of a row (two rows where a two-sided table prints both on one), or of a level's name alone. */
interface Block { lines: Line[]; rows: TableRow[] }

export function showRow({ code, label, side, cells, text, path }: Pick<TableRow, 'code' | 'label' | 'side' | 'cells' | 'text' | 'path'>): string {
  return [side ?? '', ...path, code ?? '', label, text ?? '', ...cells.map((cell) => cell ?? '-')].join(' | ');
}

export function otherText(original: string, random: Random): OtherText {
  const document = readDocument('original', original);
  const tableStart = document.lines.find(({ text, role }) => role === 'heading' && /^表\s*\d+/.test(text))?.number ?? 0;
  const between = (from: number, to: number): Line[] => document.lines.filter(({ number }) => number >= from && number < to);
  const narrative = repaged(between(1, tableStart), random);
  const starts = document.tables.map(({ number }) => document.lines.find(({ text, role }) => role === 'heading' && new RegExp(`^表\\s*${number}[:：]?$`).test(text))?.number ?? 0);
  const tables = document.tables.map((table, index) => otherTable(document, table.number, between(starts[index] ?? 0, starts[index + 1] ?? Infinity), random));
  const text = [narrative.text, ...tables.map((table) => table.text)].join(PAGE_BREAK);
  return { text, tables: tables.map(({ number, rows }) => ({ number, rows })), pages: narrative.pages + tables.reduce((sum, { pages }) => sum + pages, 0) };
}

/** The same lines with page breaks elsewhere. A bare number stays off the edge of a page, where it would be a page number. */
function repaged(lines: readonly Line[], random: Random): { text: string; pages: number } {
  const printed = lines.filter(({ text }) => text !== '');
  let pages = 1;
  let text = '';
  printed.forEach((line, index) => {
    const bare = /^\d+$/.test(line.text) || /^\d+$/.test(printed[index - 1]?.text ?? '');
    const turn = index > 0 && !bare && random() < 0.05;
    if (turn) pages += 1;
    text += index === 0 ? line.text : `${turn ? PAGE_BREAK : line.glued ? '\n' : '\n\n'}${line.text}`;
  });
  return { text, pages };
}

function otherTable(document: BudgetDocument, number: number, lines: readonly Line[], random: Random): { number: number; text: string; rows: string[]; pages: number } {
  const table = document.tables.find((candidate) => candidate.number === number);
  if (!table) throw new Error(`no table ${number}`);
  const first = lines.findIndex(({ role }) => role === 'fact');
  const opening = lines.slice(0, first).filter(({ text }) => text !== '');
  const repeats = lines.slice(first).some(({ role, text }) => role === 'heading' && /^表/.test(text));
  // The goals between the tasks and the indicators of the performance table are no rows; they stay where they are.
  const blocks = blocksOf(lines.slice(first).filter((line) => line.text !== '' && (line.role === 'fact' || (!repeats && line.role !== 'furniture' && line.role !== 'note'))), table.rows);
  const notes = table.notes.map(({ text }) => text);
  const rows: string[] = [];
  let pages = 1;
  let text = setLines(opening, (line) => line.text);
  for (const block of blocks) {
    const chance = random();
    const plain = block.rows.length > 0 && block.rows.every(({ kind, path }) => kind === 'row' || path.length === 0 || !hasLevel(block));
    const copies = !plain ? 1 : chance < 0.04 ? 0 : chance < 0.08 ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const turn = random() < 0.06 && !isInnerHeading(block);
      if (turn) {
        pages += 1;
        text += PAGE_BREAK + (repeats ? `${setLines(opening, (line) => line.text)}\n\n` : '');
      } else text += '\n\n';
      const { figures, set } = otherFigures(block, random);
      const cut = repeats && block.lines.length > 1 && random() < 0.1;
      if (cut) pages += 1;
      // A page break inside a wrapped row, and the header again after it.
      text += cut ? set.replace(/\n+/, `${PAGE_BREAK}${setLines(opening, (line) => line.text)}\n\n`) : set;
      block.rows.forEach((row, nth) => rows.push(showRow({ ...row, cells: figures[nth] ?? [] })));
    }
  }
  if (notes.length > 0) text += `\n\n${notes.join('\n\n')}`;
  return { number, text, rows, pages };
}

/** A line with the name of a level beside the first indicator of that level cannot go without taking the level along. */
function hasLevel({ lines, rows }: Block): boolean {
  const [row] = rows;
  return row !== undefined && !(lines[0]?.text ?? '').startsWith(row.label.slice(0, 2));
}

function isInnerHeading({ rows }: Block): boolean {
  return rows.length === 0;
}

function blocksOf(lines: readonly Line[], rows: readonly TableRow[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const own = rows.filter(({ lines: [from, to] }) => from <= line.number && line.number <= to);
    const last = blocks.at(-1);
    if (last && own.length > 0 && last.rows[0] === own[0]) last.lines.push(line);
    else blocks.push({ lines: [line], rows: own });
  }
  return blocks;
}

function setLines(lines: readonly Line[], show: (line: Line) => string): string {
  return lines.map((line, index) => (index === 0 ? '' : line.glued ? '\n' : '\n\n') + show(line)).join('');
}

/** Other digits in every cell; a two-sided line has one cell a row. */
function otherFigures({ lines, rows }: Block, random: Random): { figures: (string | null)[][]; set: string } {
  const figures = rows.map(({ cells }) => cells.map((cell) => (cell === null ? null : otherFigure(random))));
  const cells = rows.flatMap((row, nth) => row.cells.map((cell, index) => ({ cell, other: figures[nth]?.[index] ?? null })));
  const last = lines.at(-1);
  if (!last || cells.length === 0) return { figures, set: setLines(lines, ({ text }) => text) };
  const tokens = last.text.split(' ');
  let at = tokens.length;
  for (const { cell, other } of [...cells].reverse()) {
    at -= 1;
    while (at >= 0 && cell !== null && tokens[at] !== cell) at -= 1;
    if (other !== null && at >= 0) tokens[at] = other;
  }
  return { figures, set: setLines(lines, (line) => (line === last ? tokens.join(' ') : line.text)) };
}

function otherFigure(random: Random): string {
  const digits = Math.floor(10 ** (random() * 7) - 1);
  const decimals = random() < 0.2 ? `.${Math.floor(random() * 90 + 10)}` : '';
  return `${random() < 0.1 && digits > 0 ? '-' : ''}${digits.toLocaleString('en-US')}${decimals}`;
}
