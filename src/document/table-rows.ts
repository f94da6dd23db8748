/** Body lines of a one-sided or two-sided table → rows. */
import type { Header } from './columns.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';
import type { TableRow } from './table.ts';

/** A printed amount, also with full-width separators, or a dash for an empty cell. */
const NUMBER = /^-?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?$/;
const DASH = /^[-—–]+$/;
/** An amount and the list number of the next cell, set without a space: `12,345一、`, `12,3452.`, `0（二）`. */
const GLUED = new RegExp([
  '^(-?(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?)([一二三四五六七八九十]+、.+|[（(][一二三四五六七八九十]+[)）].+)$',
  // Digits beside digits come apart for sure only after a full group of three, or after a lone zero.
  '^(\\d{1,3}(?:[,，]\\d{3})+|0)(\\d{1,2}[.．、](?!\\d).+)$',
].join('|'));
/** Subject codes of the national classification: 类 3, 款 5, 项 7 digits. */
const CODE = /^(\d{3}|\d{5}|\d{7})(?:\s+|$)/;
/** Revenue names end this way; expenditure subjects do not. */
const REVENUE_NAME = /(?:收入|拨款|资金|结余、结转|结转|收入合计|收入总计)$/;

export interface BadRow { page: number; lines: readonly [number, number]; reason: string }
export interface Body { rows: TableRow[]; bad: BadRow[] }

function isCell(token: string): boolean {
  return NUMBER.test(token) || DASH.test(token);
}

function cell(token: string): string | null {
  return DASH.test(token) ? null : token;
}

function unglue(token: string): string[] {
  const match = GLUED.exec(token);
  return match ? [match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? ''] : [token];
}

/** Splits a line into leading words and the run of numbers that ends it. */
export function trailingNumbers(text: string): { words: string; numbers: string[] } {
  const tokens = text.split(/\s+/);
  let first = tokens.length;
  while (first > 0 && isCell(tokens[first - 1] ?? '')) first -= 1;
  return { words: tokens.slice(0, first).join(' '), numbers: tokens.slice(first) };
}

export function readRows(lines: readonly Line[], header: Header): Body {
  return header.sides.length === 2 ? readTwoSided(lines) : readOneSided(lines, header);
}

function readOneSided(lines: readonly Line[], header: Header): Body {
  const width = header.columns.length;
  const rows: TableRow[] = [];
  const bad: BadRow[] = [];
  let pending: Line[] = [];
  let words: string[] = [];
  let unit: string | null = null;
  for (const line of lines) {
    const { words: lead, numbers } = trailingNumbers(line.text);
    pending.push(line);
    line.role = 'fact';
    if (lead === '' && words.length === 0 && numbers.length === 1 && width > 1 && CODE.test(line.text)) {
      words.push(line.text);
      continue;
    }
    if (numbers.length === 0) {
      words.push(lead);
      continue;
    }
    const label = joinCell([...words, lead, ...numbers.slice(0, Math.max(0, numbers.length - width))]);
    const span = spanOf(pending);
    if (numbers.length < width || label === '') {
      bad.push({
        ...span,
        reason: label === ''
          ? `this row has numbers but no name: ${line.text}`
          : `the header has ${width} number columns, this row has ${numbers.length}: ${label}`,
      });
    } else {
      const key = readKey(label, header, unit);
      unit = key.unit;
      rows.push({
        ...key, ...span, side: null, text: null, path: [], kind: 'row',
        cells: numbers.slice(-width).map(cell), quote: joinWrapped(pending.map(({ text }) => text)),
      });
    }
    pending = [];
    words = [];
  }
  if (pending.length > 0) bad.push({ ...spanOf(pending), reason: `a name without numbers: ${joinCell(words)}` });
  return { rows, bad };
}

/** A code and the name after it may stand on lines of their own; they keep the space between them. */
function joinCell(pieces: readonly string[]): string {
  const [first = '', ...rest] = pieces.filter((piece) => piece !== '');
  return /^\d{3,7}$/.test(first) ? `${first} ${joinWrapped(rest)}`.trim() : joinWrapped([first, ...rest]);
}

function readKey(label: string, header: Header, unit: string | null): { label: string; code: string | null; unit: string | null } {
  const code = CODE.exec(label);
  if (code && header.keys.some((key) => key.includes('编码'))) {
    return { label: label.slice(code[0].length).trim(), code: code[1] ?? null, unit };
  }
  if (header.keys.includes('年度')) {
    const year = /^(.*?)\s*(\d{4}\s*年度?|增减.*|比上年.*)$/.exec(label);
    if (year) return { label: year[2] ?? label, code: null, unit: year[1] || unit };
  }
  return { label, code: null, unit };
}

function readTwoSided(lines: readonly Line[]): Body {
  const rows: TableRow[] = [];
  const bad: BadRow[] = [];
  let pending: Line[] = [];
  let words: string[] = [];
  for (const line of lines) {
    pending.push(line);
    line.role = 'fact';
    const pairs: { label: string; value: string }[] = [];
    for (const token of line.text.split(/\s+/).flatMap(unglue)) {
      const list = /^\d+[.．、]$/.test(token);
      if (!list && isCell(token) && words.length > 0) {
        pairs.push({ label: joinWrapped(words), value: token });
        words = [];
      } else {
        words.push(token);
      }
    }
    if (pairs.length === 0) continue;
    if (pairs.length > 2 || words.length > 0) {
      bad.push({ ...spanOf(pending), reason: `a two-sided row with more than two amounts or with words after them: ${line.text}` });
      words = [];
    } else {
      pairs.forEach(({ label, value }, index) => {
        const revenue = pairs.length === 2 ? index === 0 : REVENUE_NAME.test(squeeze(label)) && !/支出$/.test(label);
        rows.push({
          label, code: null, unit: null, side: revenue ? 'revenue' : 'expenditure', cells: [cell(value)], text: null,
          path: [], kind: 'row', ...spanOf(pending), quote: joinWrapped(pending.map(({ text }) => text)),
        });
      });
    }
    pending = [];
  }
  if (pending.length > 0) bad.push({ ...spanOf(pending), reason: `a name without an amount: ${joinWrapped(words)}` });
  return { rows, bad };
}

/** The page is where the numbers stand: that of the last line. */
export function spanOf(lines: readonly Line[]): { page: number; lines: readonly [number, number] } {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) throw new RangeError('a row needs a line');
  return { page: last.page, lines: [first.number, last.number] };
}
