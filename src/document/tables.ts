/** The table pages → tables: titles, headers repeated on each page, rows, notes. */
import { isKeyColumn, isKnownColumn, SUBTOTAL } from './column-names.ts';
import { headerLength, headerOfWidth, readHeader, type Header } from './columns.ts';
import { isTotalFirst, opensWithTotal } from './column-sums.ts';
import { squeeze, type Line } from './lines.ts';
import { brokenSums, hasMembers, printedHeader } from './printed-header.ts';
import { isPerformanceTable, readPerformance } from './performance.ts';
import { lowerSide, stackSides, type Lower } from './stacked-sides.ts';
import { hasSplitCodes, readRows, spanOf, trailingNumbers, type BadRow } from './table-rows.ts';
import type { Table } from './table.ts';
import { UNIT_CELL, UNIT_LINE, type Block } from './table-pages.ts';
import { twoSidedHeader } from './two-sided-header.ts';
import { runTogetherHeader, sparseHeader } from './run-together-header.ts';
import { rowsByOffice, unitHeader, wordsStanding, type Standing } from './unit-header.ts';
import { wholeFirst } from './whole-first.ts';
import { wovenHeader } from './woven-header.ts';

/** 「部门名称：某某局 单位：万元」, 「编制部门：…」, 「部门：407 某某局」: its code is no part of its name. */
const WHOSE = /^(?:部门名称|\S{0,4}部门)[:：]\s*(?:\d{3,9}\s+)?(\S.*?)\s+(?:金额|计量)?单位[:：]/;
const NOTE = /^(?:注|备注|说明)[:：]/;
/** A header longer than this is not one: the longest of the template takes about forty short lines. */
const MAX_HEADER_LINES = 80;

/** The columns of a code, one for each level. */
const LEVEL = /^[类款项]$/;
const KEY_WITHIN = /编码|代码|单位名称|科目名称/;

/** In lines. */
const LONGEST_NAME = 3;

export interface Tables { tables: Table[]; department: string | null; bad: BadRow[] }

export function readTables(blocks: readonly Block[]): Tables {
  const result: Tables = { tables: [], department: null, bad: [] };
  const standing = wordsStanding(blocks.flatMap(({ pages }) => pages.flatMap(({ body }) => body.map(({ text }) => text))));
  for (const block of blocks) readTable(block, result, standing);
  return result;
}

function readTable(block: Block, result: Tables, standing: Standing): void {
  let table: Table | null = null;
  let header: Header | null = null;
  let headerLines: string[] = [];
  const body: Line[] = [];
  let lower: Lower | null = null;
  let above: Line | null = null;
  for (const { head, title, unitLine: printed, body: page } of block.pages) {
    const [first, second] = head;
    if (!first) continue;
    // A page that goes on with the table may repeat neither its title nor its unit: what stands below its number is a row.
    const bare = printed === null && table !== null && second !== undefined && !squeeze(block.pages[0]?.title ?? '').startsWith(squeeze(second.text));
    const lines = bare ? [second, ...page] : page;
    head.forEach((line, at) => { line.role = at < 2 ? 'heading' : 'furniture'; });
    above = printed ?? above ?? unitOfPage(first, page);
    const unitLine = above;
    if (!unitLine) {
      result.bad.push({ ...spanOf([...head, ...lines]), reason: `table ${block.number} has no line that names its unit` });
      lines.forEach((line) => { line.role = 'note'; });
      continue;
    }
    result.department ??= WHOSE.exec(unitLine.text)?.[1] ?? null;
    table ??= {
      number: block.number, title, unit: UNIT_LINE.exec(unitLine.text)?.[1] ?? UNIT_CELL.exec(unitLine.text)?.[1] ?? '万元',
      unitLine: { text: /单位[:：](?!.*单位[:：]).*$/.exec(unitLine.text)?.[0] ?? unitLine.text, line: unitLine.number }, year: yearOf(head),
      keys: [], columns: [], left: 0, rows: [], notes: [], page: first.page,
    };
    let rest = withoutRepeats(takeNotes(lines, table));
    if (isPerformanceTable(rest) || isPerformanceTable(body)) {
      body.push(...rest);
      continue;
    }
    if (lower !== null) {
      lower.body.push(...rest);
      continue;
    }
    const below = lowerSide(rest);
    if (below) ({ lower } = below);
    rest = rest.slice(0, below?.at);
    const texts = rest.map(({ text }) => text);
    const repeated = headerLines.length > 0 && headerLines.every((text, index) => squeeze(text) === squeeze(texts[index] ?? ''));
    const found: ReturnType<typeof findHeader> = repeated && header ? { header, length: headerLines.length } : withKeysBelow(findHeader(rest, standing), texts);
    const length = found?.length ?? 0;
    if (found && !repeated) ({ header } = found);
    if (length > 0) headerLines = texts.slice(0, length);
    if (length === 0 && !header) {
      const shape = guessHeader(rest);
      if (shape) ({ header, length: headerLines.length } = { header: shape.header, length: 0 });
      result.bad.push({ ...spanOf(rest.length > 0 ? rest : head), reason: `the header of table ${block.number} has names that are no known column` });
      rest.slice(0, shape?.length ?? rest.length).forEach((line) => { line.role = 'header'; });
      rest = rest.slice(shape?.length ?? rest.length);
    }
    rest.slice(0, length).forEach((line) => { line.role = 'header'; });
    body.push(...rest.slice(length));
  }
  if (!table) return;
  if (isPerformanceTable(body)) {
    const read = readPerformance(body);
    table.columns = read.columns;
    table.rows = read.rows;
    result.bad.push(...read.bad);
  } else if (header) {
    const nameless = table.year === null ? table.title : `${table.year} 年`;
    const read = lower ? stackSides({ header, body }, lower, nameless) : { columns: header.columns, left: header.left, ...readRows(body, header, nameless) };
    table.keys = header.keys;
    table.left = read.left;
    ({ columns: table.columns, rows: table.rows } = header.byOffice !== undefined ? rowsByOffice(read.rows, header.columns, header.byOffice) : read.left === 0 ? wholeFirst(header.columns, read.rows) : read);
    result.bad.push(...read.bad);
  }
  result.tables.push(table);
}

/** Without a line for it the unit stands in a cell of the header; a table of targets alone has no money, so any line will do. */
function unitOfPage(first: Line, lines: readonly Line[]): Line | null {
  return lines.find(({ text }) => UNIT_CELL.test(text)) ?? (isPerformanceTable(lines) && !lines.some(({ text }) => MONEY_CELL.test(text)) ? first : null);
}
const MONEY_CELL = /(?:预算|金额|资金|总额|预算数)(?:\s|$)/;

function yearOf(lines: readonly Line[]): number | null {
  const match = /(20\d{2})\s*年/.exec(lines.map(({ text }) => text).join(' '));
  return match ? Number(match[1]) : null;
}

/** Notes run to the end of their page. */
function takeNotes(lines: readonly Line[], table: Table): Line[] {
  const at = lines.findIndex(({ text }) => NOTE.test(text));
  if (at < 0) return [...lines];
  const notes = lines.slice(at);
  for (const line of notes) {
    line.role = 'note';
    table.notes.push({ text: line.text, page: line.page, lines: [line.number, line.number] });
  }
  return lines.slice(0, at);
}

/** A page may begin with the header once more, without the title above it: it is the header of the table's first page, line by line. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const opening = lines.map(({ text }) => squeeze(text));
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    let length = 0;
    if (at > 0 && lines[at - 1]?.page !== line.page) while (at + length < lines.length && opening[at + length] === opening[length] && trailingNumbers(lines[at + length]?.text ?? '').numbers.length === 0) length += 1;
    lines.slice(at, at + length).forEach((one) => { one.role = 'header'; });
    at += length;
    const next = lines[at];
    if (next) kept.push(next);
  }
  return kept;
}

type HeaderReader = (texts: readonly string[], rows: readonly (readonly string[])[]) => Header | null;
interface Found { header: Header; length: number }

/** None where its columns are fewer than the numbers of the rows: a figure must not stand under another column's name. */
function findHeader(lines: readonly Line[], standing: Standing): Found | null {
  const texts = lines.slice(0, MAX_HEADER_LINES).map(({ text }) => text);
  const length = headerLength(texts);
  const header = length > 0 ? readHeader(texts.slice(0, length)) : null;
  const sided = twoSidedHeader(texts);
  // The funds of the expenditure side may stand on lines below.
  if (header?.sides.length === 2 && header.columns.length > 1 && !(sided && sided.length > length && sided.header.columns.every(({ path }) => path.every((cell) => isKnownColumn(squeeze(cell)))))) return { header, length };
  if (sided) return sided;
  const split = hasSplitCodes(texts);
  const numbersOf = ({ text }: { text: string }): string[] => trailingNumbers(text, split).numbers;
  const [width, ...wider] = usualWidths(lines.slice(length), header?.keys.at(-1)?.endsWith('编码') === true, split);
  if (width === undefined) return header ? { header, length } : null;
  const usual = headerOfRows(lines, texts, width, header ? { header, length } : null, split, standing);
  if (usual) return usual;
  // Rows with empty cells are narrower than their header; then each must be a total with what it is the sum of.
  for (const wide of wider.filter((one) => one > width)) {
    const found = headerOfRows(lines, texts, wide, null, split, standing);
    if (found && opensWithTotal(found.header.columns) && lines.slice(found.length).map(numbersOf).every((numbers) => numbers.length < 2 || numbers.length === wide || isTotalFirst(numbers))) return found;
  }
  // No row may have them all.
  return headerOf(sparseHeader, texts.slice(0, firstRow(lines, numbersOf)), lines.map(numbersOf).filter(({ length: cells }) => cells > 1));
}

/** The first line that ends in several numbers, or in one where no line has more. */
function firstRow(lines: readonly Line[], numbersOf: (line: Line) => string[]): number {
  const counts = lines.slice(0, MAX_HEADER_LINES).map((line) => numbersOf(line).length);
  const several = counts.findIndex((count) => count > 1);
  return several < 0 ? counts.findIndex((count) => count > 0) : several;
}

/** By the names that templates have, else as the cells can be put together and hung so that the sums of the rows hold. */
function headerOfRows(lines: readonly Line[], texts: readonly string[], width: number, template: Found | null, split: boolean, standing: Standing): Found | null {
  const numbersOf = ({ text }: { text: string }): string[] => trailingNumbers(text, split).numbers;
  const rows = lines.map(numbersOf).filter(({ length: cells }) => cells === width);
  const first = lines.slice(0, MAX_HEADER_LINES).findIndex((line) => numbersOf(line).length === width);
  const named = template && template.header.columns.length >= width ? { ...template, spare: 0 } : split ? null : headerOfWidth(texts.slice(0, first), width);
  // What stands between it and the first row can be no more than that row's name.
  const known = named && firstRow(lines, numbersOf) - named.length <= LONGEST_NAME ? named : null;
  // The template's order counts unless its sums fail in most rows and those of the printed order hold in all: one row may be wrong.
  if (known && brokenSums(known.header, rows) * 2 <= rows.length) return known;
  const readers: HeaderReader[] = [wovenHeader, printedHeader, (above, numbers) => unitHeader(above, numbers, standing), runTogetherHeader];
  if (!known) return readers.reduce<Found | null>((found, read) => found ?? headerOf(read, texts.slice(0, first), rows), null);
  const others = [printedHeader(texts.slice(0, known.length), rows), ...readers.slice(0, 2).map((read) => headerOf(read, texts.slice(0, first), rows)?.header ?? null)];
  const proved = others.find((other) => other && other.columns.some(({ path }) => path.at(-1) === SUBTOTAL) && hasMembers(other) && brokenSums(other, rows) === 0);
  // Without a stray character it is the template's header, whatever is wrong with its sums.
  return proved ? { header: proved, length: known.length } : known.spare === 0 ? known : null;
}

/** 「单位代码 单位名称（科目）」, 「类 款 项」: keys that are printed below the columns. */
function withKeysBelow(found: Found | null, texts: readonly string[]): Found | null {
  if (!found || found.header.sides.length > 0) return found;
  let { length } = found;
  const keys = [...found.header.keys];
  for (let cells = (texts[length] ?? '').split(/\s+/); cells.every((one) => isKeyColumn(squeeze(one)) || LEVEL.test(one)); cells = (texts[length] ?? '').split(/\s+/)) {
    keys.push(...cells);
    length += 1;
  }
  return length === found.length ? found : { header: { ...found.header, keys }, length };
}

/** The name of the first row may stand on lines of its own above its numbers. */
function headerOf(read: HeaderReader, texts: readonly string[], rows: readonly (readonly string[])[]): Found | null {
  for (let length = texts.length; length > 0 && length >= texts.length - LONGEST_NAME; length -= 1) {
    // The cells above a code in several columns end the header.
    if (hasSplitCodes(texts.slice(length))) return null;
    const header = read(texts.slice(0, length), rows);
    // A column that took in the name of a key has its neighbours' names wrong too: better the place of a column than another's name.
    if (header) return header.columns.some(({ path }) => path.some((cell) => KEY_WITHIN.test(cell))) ? null : { header, length };
  }
  return null;
}

/** How many numbers the rows have, what most have first; the code of a row whose code is its last word is none of them. */
function usualWidths(lines: readonly Line[], codeLast: boolean, split: boolean): number[] {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    const { words, numbers: printed } = trailingNumbers(text, split);
    const numbers = codeLast && words !== '' && /^\d{3,7}$/.test(printed[0] ?? '') ? printed.slice(1) : printed;
    if (numbers.length > 0) counts.set(numbers.length, (counts.get(numbers.length) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1] || right[0] - left[0]).map(([width]) => width);
}

/** A header of unknown names still has as many columns as its rows have numbers; they keep only their position. */
function guessHeader(lines: readonly Line[]): Found | null {
  const split = hasSplitCodes(lines.map(({ text }) => text));
  const counts = lines.map(({ text }) => trailingNumbers(text, split).numbers.length);
  const first = counts.findIndex((count) => count > 0);
  const width = counts.filter((count) => count > 0)[0] ?? 0;
  if (first < 0 || counts.filter((count) => count === width).length < 2) return null;
  const columns = Array.from({ length: width }, (_, index) => ({ path: [`第${index + 1}列`], year: null }));
  return { header: { keys: split ? ['项目', '类', '款', '项'] : ['项目', '科目编码'], columns, sides: [], left: 0 }, length: first };
}
