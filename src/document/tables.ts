/** The table pages → tables: titles, headers repeated on each page, rows, notes. */
import type { Header } from './columns.ts';
import { findHeader, guessHeader, withKeysBelow, type Found } from './find-header.ts';
import { isSetInColumns } from './grid.ts';
import { readGrid } from './grid-table.ts';
import { squeeze, type Line } from './lines.ts';
import { isPerformanceTable, readPerformance } from './performance.ts';
import { lowerSide, stackSides, type Lower } from './stacked-sides.ts';
import { readRows, spanOf, trailingNumbers, type BadRow } from './table-rows.ts';
import type { Table, TableRow } from './table.ts';
import { UNIT_CELL, UNIT_LINE, type Block } from './table-pages.ts';
import { rowsByOffice, wordsStanding, type Standing } from './unit-header.ts';
import { wholeFirst } from './whole-first.ts';

/** 「部门名称：某某局 单位：万元」, 「编制部门：…」, 「部门：407 某某局」: its code is no part of its name. */
const WHOSE = /^(?:部门名称|\S{0,4}部门)[:：]\s*(?:\d{3,9}\s+)?(\S.*?)\s+(?:金额|计量)?单位[:：]/;
const NOTE = /^(?:注|备注|说明)[:：]/;
/** 「注：本表无数据。」: there is nothing to read below the header. */
const NO_DATA = /(?:本表|此表)(?:无数据|无内容|为空)|空表/;

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
  const laid = isSetInColumns(block.pages.flatMap((page) => page.body));
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
      number: block.number, title, unit: UNIT_LINE.exec(unitLine.text)?.[1] ?? UNIT_CELL.exec(unitLine.text)?.[1] ?? UNIT_WITHIN.exec(unitLine.text)?.[1] ?? UNIT_BELOW.exec(unitLine.text)?.[1] ?? UNIT_BESIDE.exec(unitLine.text)?.[1] ?? '万元',
      unitLine: { text: /单位[:：](?!.*单位[:：]).*$/.exec(unitLine.text)?.[0] ?? unitLine.text, line: unitLine.number }, year: yearOf(head),
      keys: [], columns: [], left: 0, rows: [], notes: [], page: first.page,
    };
    let rest = withoutRepeats(takeNotes(lines, table));
    if (isPerformanceTable(rest) || isPerformanceTable(body)) {
      body.push(...rest);
      continue;
    }
    if (laid) {
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
    const found: Found | null = repeated && header ? { header, length: headerLines.length } : withKeysBelow(findHeader(rest, standing), texts);
    const length = found?.length ?? 0;
    if (found && !repeated) ({ header } = found);
    if (length > 0) headerLines = texts.slice(0, length);
    if (length === 0 && !header) {
      const shape = guessHeader(rest);
      if (shape) ({ header, length: headerLines.length } = { header: shape.header, length: 0 });
      if (!table.notes.some(({ text }) => NO_DATA.test(text))) result.bad.push({ ...spanOf(rest.length > 0 ? rest : head), reason: `the header of table ${block.number} has names that are no known column` });
      rest.slice(0, shape?.length ?? rest.length).forEach((line) => { line.role = 'header'; });
      rest = rest.slice(shape?.length ?? rest.length);
    }
    rest.slice(0, length).forEach((line) => { line.role = 'header'; });
    body.push(...rest.slice(length));
  }
  if (!table) return;
  const nameless = table.year === null ? table.title : `${table.year} 年`;
  const grid = laid && !isPerformanceTable(body) ? readGrid(body, nameless) : null;
  // The spaces only part the cells, and stand for no columns.
  const parted = grid && grid.rows.length === 0 ? withKeysBelow(findHeader(body, standing), body.map(({ text }) => text)) : null;
  if (parted) {
    ({ header } = parted);
    body.splice(0, parted.length).forEach((line) => { line.role = 'header'; });
  } else if (laid && !isPerformanceTable(body)) result.bad.push(...grid?.bad ?? [{ ...spanOf(body), reason: `table ${block.number} has no header` }]);
  if (isPerformanceTable(body)) {
    const read = readPerformance(body);
    table.columns = read.columns;
    table.rows = read.rows;
    result.bad.push(...read.bad);
  } else if (grid && !parted) {
    ({ keys: table.keys, columns: table.columns, left: table.left, rows: table.rows } = grid);
  } else if (header) {
    const read = lower ? stackSides({ header, body }, lower, nameless) : { columns: header.columns, left: header.left, ...readRows(body, header, nameless) };
    table.keys = header.keys;
    table.left = read.left;
    ({ columns: table.columns, rows: table.rows } = header.byOffice !== undefined ? rowsByOffice(read.rows, header.columns, header.byOffice) : read.left === 0 ? wholeFirst(header.columns, read.rows) : read);
    result.bad.push(...read.bad);
  }
  if (table.keys.includes('采购品目')) table.rows = underKinds(table.rows);
  result.tables.push(table);
}

/** 「货物类 90.00」 above what is bought: each is of the kind above it, where no column says so. */
function underKinds(rows: readonly TableRow[]): TableRow[] {
  let kind: string | null = null;
  return rows.map((row) => {
    if (KIND.test(squeeze(row.label))) kind = squeeze(row.label);
    else if (/^[合总]计$/.test(squeeze(row.label))) kind = null;
    else if (kind !== null && row.bought == null) return { ...row, bought: kind };
    return row;
  });
}
const KIND = /^(?:货物|工程|服务)类?(?:小计)?$/;

/** Without a line for it the unit stands in a cell of the header; a table of targets alone has no money, so any line will do. */
function unitOfPage(first: Line, lines: readonly Line[]): Line | null {
  return lines.find(({ text }) => UNIT_CELL.test(text)) ?? (isPerformanceTable(lines) ? lines.find(({ text }) => UNIT_WITHIN.test(text) || UNIT_BELOW.test(text)) : undefined) ?? lines.find(({ text }) => UNIT_BESIDE.test(text)) ?? (isPerformanceTable(lines) && !lines.some(({ text }) => MONEY_CELL.test(text)) ? first : null);
}
/** 项目资金 90.50万元 */
const UNIT_BESIDE = /(?:预算|金额|资金|总额|预算数)[:：]?\s*\d[\d,，]*(?:\.\d+)?\s*(万元|亿元|千元|元)/;
/** 「部门（单位）名称 某某局 部门支出预算数（万元） 90.00」 */
const UNIT_WITHIN = /\s\S*(?:预算数?|金额|资金|总额)[（(](万元|亿元|千元|元)[）)]/;
/** 「资金金额 / （万元）」: the unit on the next line of its cell. */
const UNIT_BELOW = /^[（(](万元|亿元|千元|元)[）)](?:\s|$)/;
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
