/** Body lines of a table → rows. */
import { placements, sureCells, wholeFirst } from './blank-cells.ts';
import type { Header } from './columns.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';
import { hasSeveralCells, readRowKey, type Piece, type RowKey } from './row-keys.ts';
import type { TableRow } from './table.ts';
import { readSeveralSided } from './several-sided-rows.ts';
import { readTwoSided } from './two-sided-rows.ts';

/** A printed amount or percent, also with full-width separators, or a dash for an empty cell. */
const NUMBER = /^-?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?[%％]?$/;
const DASH = /^[-—–]+$/;
/** Two amounts side by side within words: rows whose last column is words ran into each other, and the numbers at the end are another row's. */
const AMOUNTS_WITHIN = /(?:^|\s)-?\d[\d,，]*\.\d+\s+-?\d[\d,，]*\.\d+(?=\s|$)|(?:^|\s)\d{1,3}(?:[,，]\d{3})+\s+\d{1,3}(?:[,，]\d{3})+(?=\s|$)/;
/** Subject codes of the national classification: 类 3, 款 5, 项 7 digits. */
const CODE = /^(\d{3}|\d{5}|\d{7})(?:\s+|$)/;
/** Among projects a subject stands with its code in the cell of the name: only such a code is that long. */
const CODE_IN_NAME = /^([23]\d{6})\s+(?=[\u4e00-\u9fff])/;
const BESIDE_CODE = /^(\d{3}|\d{5})\s+(\S.*?)\s*(5\d{2}|5\d{4})\s+(\S.*)$/;
/** [30101]基本工资: nothing else stands in such brackets. */
const BRACKETED_CODE = /^[[【](\d{3}|\d{5}|\d{7})[\]】]\s*/;
/** The same in a column for each level: `208 01 99`. */
const SPLIT_CODE = /^(\d{3})(?:\s+(\d{2}))?(?:\s+(\d{2}))?(?=\s|$)/;
/** The header of those columns: 类 款 项. */
const LEVELS = /(?:^|\s)类\s+款(?:\s|$)/;
/** 「智慧教室设备 货物 170 套 680.00」: how many are bought has a column of its own before the money. */
const BOUGHT = /\s(\d[\d,]*)\s*([\u4e00-\u9fff]{1,2})(?=\s+-?\d[\d,]*(?:\.\d+)?(?:\s|$))/;
/** 「台式计算机 36 台」: the same within the name. */
const COUNTED_NAME = /^(\S.*?)\s+(\d[\d,]*)\s*([\u4e00-\u9fff]{1,2})$/;
const QUANTITY = '数量';
const PAID_FROM = '资金来源';
/** A header's cell of words that stand after the numbers. */
const WORDS_KEY = /^(?:资金来源|绩效目标|年度目标|备注|说明|主要内容|(?:资金|项目)?用途|项目内容)$/;
const ENDED = /[。；]$/;
const SERIAL = /^\d{1,9}$/;
/** A cell of a subject may hold its code too. */
const CODED = /编码|科目$/;
const UNIT_CODE = /^单位(?:代码|编码)$/;

export interface BadRow { page: number; lines: readonly [number, number]; reason: string }
export interface Body { rows: TableRow[]; bad: BadRow[] }

export function isCell(token: string): boolean {
  return NUMBER.test(token) || DASH.test(token);
}

export function cell(token: string): string | null {
  return DASH.test(token) ? null : token;
}

export function hasSplitCodes(header: readonly string[]): boolean {
  return header.some((text) => LEVELS.test(text));
}

/** Splits a line into leading words and the run of numbers that ends it; with `splitCodes` a code in several columns that stands before them is words. */
export function trailingNumbers(text: string, splitCodes = false): { words: string; numbers: string[] } {
  const tokens = text.split(/\s+/);
  const code = splitCodes ? SPLIT_CODE.exec(text)?.slice(1).filter((level) => (level as string | undefined) !== undefined).length ?? 0 : 0;
  let first = tokens.length;
  while (first > code && isCell(tokens[first - 1] ?? '')) first -= 1;
  return { words: tokens.slice(0, first).join(' '), numbers: tokens.slice(first) };
}

/** The same where words may follow the numbers: 「甲项目 3.00 3.00 0.00 保障甲事」. */
function numbersWithin(text: string, width: number): { words: string; numbers: string[]; tail: string } | null {
  const tokens = text.split(/\s+/);
  const from = tokens.findIndex((_, at) => tokens.slice(at, at + width).length === width && tokens.slice(at, at + width).every(isCell));
  const tail = tokens.slice(from + width);
  if (from < 0 || tail.length === 0 || isCell(tail[0] ?? '')) return null;
  return { words: tokens.slice(0, from).join(' '), numbers: tokens.slice(from, from + width), tail: joinWrapped(tail) };
}

/** `nameless`: what a row is called where the table has no cell that names it. */
export function readRows(lines: readonly Line[], header: Header, nameless: string): Body {
  return header.sides.length > 2 ? readSeveralSided(lines, header) : header.sides.length === 2 ? readTwoSided(lines, header) : readOneSided(lines, header, nameless);
}

function readOneSided(lines: readonly Line[], header: Header, nameless: string): Body {
  const width = header.columns.length;
  const rows: TableRow[] = [];
  const bad: BadRow[] = [];
  let pending: Line[] = [];
  let words: string[] = [];
  let unit: string | null = null;
  let whose: string | null = null;
  const split = header.keys.includes('款');
  const numbered = header.keys.some((key) => UNIT_CODE.test(key) || key === '序号');
  const keys = header.keys.filter((key) => key !== QUANTITY && key !== PAID_FROM);
  const told = header.keys.some((key) => WORDS_KEY.test(squeeze(key))) ? new Told(lines, width) : null;
  for (const line of lines) {
    line.role = 'fact';
    if (told?.goesOn(rows.at(-1), line) === true) continue;
    const bought = header.keys.includes(QUANTITY) ? BOUGHT.exec(line.text) : null;
    const text = line.text.replace(bought?.[0] ?? '', '');
    const after = told ? numbersWithin(text, width) : null;
    const { words: lead, numbers } = after ?? trailingNumbers(text, split && words.length === 0);
    pending.push(line);
    if (lead === '' && words.length === 0 && numbers.length === 1 && width > 1 && (CODE.test(line.text) || (numbered && SERIAL.test(line.text)))) {
      words.push(line.text);
      continue;
    }
    if (numbers.length === 0) {
      words.push(lead);
      continue;
    }
    const extra = numbers.slice(0, Math.max(0, numbers.length - width));
    const label = unspaced(joinCell([...words, lead, ...extra])) || (header.keys.length === 0 ? nameless : '');
    const span = spanOf(pending);
    // Its other columns are told when all tables are read.
    const loose = numbers.length < width && label !== '' && wholeFirst(header.columns) && placements(header.columns, numbers).length > 0;
    if ((numbers.length < width && !loose) || label === '' || AMOUNTS_WITHIN.test(label)) {
      bad.push({
        ...span,
        reason: label === ''
          ? `this row has numbers but no name: ${line.text}`
          : numbers.length >= width ? `rows that run into each other: ${label}`
          : `the header has ${width} number columns, this row has ${numbers.length}: ${label}`,
      });
    } else {
      const own: RowKey | null = hasSeveralCells(keys) ? readRowKey(piecesOf(pending, [lead, ...extra].join(' ').trim()), keys, whose) : null;
      const [, bare, many = '', counter = ''] = own ? COUNTED_NAME.exec(own.label) ?? [] : [];
      const key: RowKey & { code: string | null } = own ? { ...own, label: bare ?? own.label, code: null } : { of: null, bought: null, ...readKey(label, header, unit) };
      if (own) whose = own.unit;
      else ({ unit } = key);
      rows.push({
        ...key, ...span, side: null, text: header.keys.includes(PAID_FROM) ? null : after?.tail ?? null, path: [], kind: 'row',
        cells: loose ? sureCells(header.columns, numbers).map((one) => (one === null ? null : cell(one))) : numbers.slice(-width).map(cell), ...(loose ? { loose: numbers } : {}),
        ...(bare !== undefined ? { counted: { printed: many, unit: counter } } : {}), ...(bought ? { counted: { printed: bought[1] ?? '', unit: bought[2] ?? '' } } : {}), ...(header.keys.includes(PAID_FROM) && after ? { paidFrom: after.tail } : {}),
        quote: joinWrapped(pending.map(({ text }) => text)),
      });
    }
    pending = [];
    words = [];
  }
  if (pending.length > 0) bad.push({ ...spanOf(pending), reason: `a name without numbers: ${joinCell(words)}` });
  return { rows, bad };
}

/** A column of words after the numbers: in text it stands at the end of a row's line, and may go on below. */
class Told {
  private readonly sentences: boolean;

  constructor(lines: readonly Line[], width: number) {
    this.sentences = lines.some(({ text }) => ENDED.test(numbersWithin(text, width)?.tail ?? ''));
  }

  /** Where the words are sentences, lines without numbers belong to one until it has ended. */
  goesOn(row: TableRow | undefined, { number, text }: Line): boolean {
    if (!this.sentences || row?.text == null || ENDED.test(row.text) || /\d\s+\d/.test(text)) return false;
    row.text = joinWrapped([row.text, text]);
    row.lines = [row.lines[0], number];
    return true;
  }
}

/** The words of a row line by line; those of its last line stand before its numbers. */
function piecesOf(lines: readonly Line[], last: string): Piece[] {
  return lines.flatMap(({ text, glued }, at) => (at < lines.length - 1 ? [{ text, glued }] : last === '' ? [] : [{ text: last, glued }]));
}

/** 合 计 is 合计. */
function unspaced(label: string): string {
  return /^\S\s+计$/.test(label) ? label.replace(/\s/g, '') : label;
}

/** A code and the name after it may stand on lines of their own; they keep the space between them. */
function joinCell(pieces: readonly string[]): string {
  const [first = '', ...rest] = pieces.filter((piece) => piece !== '');
  return /^\d{1,9}(?:\s\d{2}){0,2}$/.test(first) ? `${first} ${joinWrapped(rest)}`.trim() : joinWrapped([first, ...rest]);
}

/** A row's cell of words: its code, the unit that it opens with, of which kind a purchase is. */
export function readKey(label: string, header: Header, unit: string | null): { label: string; code: string | null; unit: string | null; of?: string; bought?: string | null } {
  const levels = header.keys.includes('款') ? SPLIT_CODE.exec(label) : null;
  // A unit's code of six digits may stand between the subject's and its name.
  if (levels) return { label: label.slice(levels[0].length).trim().replace(/^\d{6}\s+/, ''), code: levels.slice(1).join(''), unit };
  const bracketed = BRACKETED_CODE.exec(label);
  if (bracketed) return { label: label.slice(bracketed[0].length), code: bracketed[1] ?? null, unit };
  const code = CODE.exec(label);
  // 30201 办公费 50201 办公经费: the department's classification, and beside it the government's.
  const beside = header.keys.indexOf('科目编码') === header.keys.lastIndexOf('科目编码') ? null : BESIDE_CODE.exec(label);
  if (beside) return { label: beside[2] ?? '', code: beside[1] ?? null, unit, of: `${beside[4] ?? ''}（${beside[3] ?? ''}）` };
  const own = header.keys.some((key) => CODED.test(squeeze(key))) ? code : CODE_IN_NAME.exec(label);
  if (own) return { label: label.slice(own[0].length).trim(), code: own[1] ?? null, unit };
  if (header.keys[0] === '序号' && !/^\d+$/.test(label)) return { label: label.replace(/^\d{1,3}\s+/, ''), code: null, unit };
  if (header.keys.some((key) => UNIT_CODE.test(key))) return { label: label.replace(/^\d{3,9}\s+/, ''), code: null, unit };
  // 「食材及劳务 服务」: the last cell says of which kind it is; 「某某图书馆 小计」 of none, it is what a unit buys.
  if (header.keys.length === 2 && header.keys[1] === '采购类别') {
    const [, name = label, kind = null] = /^(.{2,}?)\s*((?:货物|工程|服务)类?)$/.exec(label) ?? [];
    return { label: kind === null ? name.replace(/\s+(?:[合小]\s*计)$/, '') : name, code: null, unit, bought: kind };
  }
  if (header.keys.includes('年度')) {
    const year = /^(.*?)\s*(\d{4}\s*年度?|增减.*|比上年.*)$/.exec(label);
    if (year) return { label: year[2] ?? label, code: null, unit: year[1] || unit };
  }
  return { label, code: null, unit };
}

/** The page is where the numbers stand: that of the last line. */
export function spanOf(lines: readonly Line[]): { page: number; lines: readonly [number, number] } {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) throw new RangeError('a row needs a line');
  return { page: last.page, lines: [first.number, last.number] };
}
