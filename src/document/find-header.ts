/** Where the header of a table ends and what its columns are: by names that templates have, else as cells and sums allow. */
import { placements, wholeFirst } from './blank-cells.ts';
import type { Column } from './column.ts';
import { anyColumn, anyKey, isKeyColumn, isKnownColumn, SUBTOTAL } from './column-names.ts';
import { headerLength, headerOfWidth, readHeader, type Header } from './columns.ts';
import { isTotalFirst, opensWithTotal } from './column-sums.ts';
import { squeeze, type Line } from './lines.ts';
import { brokenSums, hasMembers, printedHeader } from './printed-header.ts';
import { hasSplitCodes, trailingNumbers } from './table-rows.ts';
import { twoSidedHeader } from './two-sided-header.ts';
import { provedHeader, runTogetherHeader, sparseHeader } from './run-together-header.ts';
import { unitHeader, type Standing } from './unit-header.ts';
import { looselyWoven, wovenHeader } from './woven-header.ts';

/** A header longer than this is not one: the longest of the template takes about forty short lines. */
const MAX_HEADER_LINES = 80;

/** The columns of a code, one for each level. */
const LEVEL = /^[类款项]$/;
const KEY_WITHIN = /编码|代码|单位名称|科目名称/;

/** In lines. */
const LONGEST_NAME = 3;

/** What a table is of, and no column beside others. */
const COMMON = /支出$/;
const TOTAL = /^[合总小]计$/;

type HeaderReader = (texts: readonly string[], rows: readonly (readonly string[])[]) => Header | null;
export interface Found { header: Header; length: number }

/** None where its columns are fewer than the numbers of the rows: a figure must not stand under another column's name. */
export function findHeader(lines: readonly Line[], standing: Standing): Found | null {
  const texts = withoutCommonCell(lines.slice(0, MAX_HEADER_LINES).map(({ text }) => text));
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
  if (usual) return provedInstead(usual, texts, lines.map(numbersOf).filter(({ length: cells }) => cells === width)) ?? usual;
  // Rows with empty cells are narrower than their header; then each must be a total with what it is the sum of.
  for (const wide of wider.filter((one) => one > width)) {
    const found = headerOfRows(lines, texts, wide, null, split, standing);
    if (found && fitsNarrower(found.header.columns, lines.slice(found.length).map(numbersOf).filter(({ length: cells }) => cells > 1 && cells !== wide))) return found;
  }
  // No row may have them all.
  const above = texts.slice(0, firstRow(lines, numbersOf));
  return headerOf(sparseHeader, above, lines.map(numbersOf).filter(({ length: cells }) => cells > 1)) ?? headerOf(looselyWoven, above, lines.map(numbersOf).filter(({ length: cells }) => cells === width));
}

/** 「科目编码 科目名称 本年支出 / 合计 基本支出 项目支出」: the one cell above a total and its parts tells no column from another. */
function withoutCommonCell(texts: readonly string[]): string[] {
  const [first = '', second = '', ...others] = texts;
  const [above, below] = [first, second].map((text) => text.split(/\s+/).filter((cell) => !anyKey(squeeze(cell))));
  const whole = below?.[0] ?? '';
  const common = above?.length === 1 && COMMON.test(squeeze(above[0] ?? '')) && (below?.length ?? 0) > 2 && TOTAL.test(whole) && below?.every((cell) => anyColumn(squeeze(cell)).whole) === true;
  return common ? [first.replace(above[0] ?? '', '').trim(), second, ...others] : [...texts];
}

/** Another way of putting the same cells together, which adds up where the columns that were found do not. */
function provedInstead({ header, length }: Found, texts: readonly string[], rows: readonly (readonly string[])[]): Found | null {
  for (let end = length + LONGEST_NAME; end >= length; end -= 1) {
    const proved = provedHeader(header, texts.slice(0, end), rows);
    if (proved) return { header: proved, length: end };
  }
  return null;
}

function fitsNarrower(columns: readonly Column[], rows: readonly (readonly string[])[]): boolean {
  if (opensWithTotal(columns) && rows.every((row) => isTotalFirst(row))) return true;
  return columns.some(({ year }) => year !== columns[0]?.year) && wholeFirst(columns) && rows.every((row) => placements(columns, row).length > 0);
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
export function withKeysBelow(found: Found | null, texts: readonly string[]): Found | null {
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
export function guessHeader(lines: readonly Line[]): Found | null {
  const split = hasSplitCodes(lines.map(({ text }) => text));
  const counts = lines.map(({ text }) => trailingNumbers(text, split).numbers.length);
  const first = counts.findIndex((count) => count > 0);
  const width = counts.filter((count) => count > 0)[0] ?? 0;
  if (first < 0 || counts.filter((count) => count === width).length < 2) return null;
  const columns = Array.from({ length: width }, (_, index) => ({ path: [`第${index + 1}列`], year: null }));
  return { header: { keys: split ? ['项目', '类', '款', '项'] : ['项目', '科目编码'], columns, sides: [], left: 0 }, length: first };
}
