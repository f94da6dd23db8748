/** The narrative lines → parts, headings and paragraphs, each paragraph knowing the line of every character. */
import { joinWrapped, width, type Line } from './lines.ts';
import { isTitle, titleKey } from './contents.ts';
import { LISTED_TABLE } from './table-number.ts';
import { looksLikeAmount } from './narrative-table.ts';

const NUMERALS = '一二三四五六七八九十百';
const PART = new RegExp(`^(第[${NUMERALS}]+部分)\\s*(.*)$`);
const SECTION = new RegExp(`^[${NUMERALS}]+、`);
const SUBSECTION = new RegExp(`^[（(][${NUMERALS}]+[)）]`);
/** （1）, below 1. */
const BRACKETED_ITEM = /^[（(](\d{1,2})[)）]/;
/** （九）关于 2024 年…情况说明: a title, however long. */
const ABOUT = /^[（(][^（()）]+[)）]关于.*(?:情况|说明)$/;
/** 「（一）政府采购情况。2024 年…」: its title stands on the line of its text. */
const RUN_IN = /^[（(][一二三四五六七八九十]+[)）]\s*([^，。；：、]{4,16})。\S/;
/** Whom to ask, below the last paragraph. */
const CONTACT = /^\S{0,12}联系(?:人|电话|方式)[:：]/;
/** What opens the text below a title of few words: 「1.机关运行经费 / 2024 年…」. */
const OPENS_BODY = /^(?:截至\s*)?20\d{2}\s*年/;
/** Fewer sections are no parts of a document. */
const FEWEST_PARTS = 3;
/** How the title of a subsection ends. */
const SITUATION = /(?:情况|说明|结构|范围)$/;
/** `1.` or `⒉`, also before a year (`1.2024 年`), but not `2.5` and not `1,234`. */
const LIST_ITEM = /^(?:\d{1,2}\s*[.．、](?!\d(?!0\d{2}\s*年))|[⒈-⒛])/;
/** Table 4 of the layout: a heading is short and is no sentence. */
const MAX_HEADING_COLUMNS = 50;
/** A title that lists what it is about. */
const MAX_LONG_TITLE_COLUMNS = 80;
/** （一）项目概述: a title without 情况 at its end has few words. */
const MAX_TITLE_COLUMNS = 28;
const SENTENCE_END = /[。；;：:！？]$/;
const PAGE_NUMBER = /^(?:[-—–]\s*)?\d{1,3}(?:\s*[-—–])?$|^第\s*\d+\s*页/;
const CONTENTS_LINE = /[.·…]{4,}\s*\d+$/;

export interface Part { ordinal: string; title: string; line: number }
export interface Paragraph {
  part: Part | null;
  /** Headings above it, outermost first. */
  headings: readonly string[];
  text: string;
  /** For each character of `text` its line. */
  lineOf: readonly Line[];
  /** `section`, `subsection` or `item` when it opens with that kind of mark, or has an item’s title above it. */
  mark: 'section' | 'subsection' | 'item' | null;
  /** The budget unit that its section or its list item is about; null for the whole department. */
  budgetUnit: string | null;
}
export interface Narrative { parts: Part[]; paragraphs: Paragraph[]; tableLines: Line[][]; }

/** Lines from the first one that opens a table inside the narrative to the end of it. */
const INNER_TABLE = /项目名称.*绩效目标/;
const INNER_TABLE_END = /^(?:备注|注)[:：]|^第.+部分/;

/** `listed`: the parts that the contents name, where they are not 第一部分, 第二部分. `after`: lines with a table before them. */
export function readNarrative(lines: readonly Line[], listed: readonly string[] = [], after: ReadonlySet<Line> = new Set()): Narrative {
  const result: Narrative = { parts: [], paragraphs: [], tableLines: [] };
  const printed = lines.filter(({ role }) => role !== 'blank');
  const full = fullWidth(printed);
  const numbered = printed.some(({ text }) => PART.test(text));
  const titles = numbered ? [] : listed;
  // Without 第一部分 and a page of contents its sections are its parts.
  const bySection = !numbered && listed.length === 0 && printed.filter(({ text }) => SECTION.test(text) && isHeading(text)).length >= FEWEST_PARTS;
  let nextTitle = 0;
  let part: Part | null = null;
  let section: string | null = null;
  let subsection: string | null = null;
  let item: string | null = null;
  let bracketed = 0;
  let open: Line[] = [];
  let innerTable: Line[] | null = null;
  const flush = (): void => {
    if (open.length > 0) result.paragraphs.push(paragraph(open, part, [section, subsection, item].filter((title) => title !== null), item === null ? null : 'item'));
    open = [];
  };
  printed.forEach((line, index) => {
    const previous = printed[index - 1];
    if (isFurniture(line, printed, index)) {
      line.role = 'furniture';
      return;
    }
    if (innerTable && INNER_TABLE_END.test(line.text)) innerTable = null;
    if (innerTable) {
      innerTable.push(line);
      return;
    }
    if (after.has(line)) flush();
    const titleAt = isTitle(line.text) ? titles.findIndex((title, at) => at >= nextTitle && titleKey(title) === titleKey(line.text)) : -1;
    if (titleAt >= 0) {
      flush();
      nextTitle = titleAt + 1;
      part = { ordinal: titles[titleAt] ?? '', title: line.text, line: line.number };
      [section, subsection, item] = [null, null, null];
      result.parts.push(part);
      line.role = 'heading';
      return;
    }
    const heading = PART.exec(line.text);
    if (heading && width(line.text) <= MAX_HEADING_COLUMNS) {
      flush();
      part = { ordinal: heading[1] ?? '', title: heading[2] ?? '', line: line.number };
      [section, subsection, item] = [null, null, null];
      result.parts.push(part);
      line.role = 'heading';
      return;
    }
    if (previous?.role === 'heading' && part?.line === previous.number && isHeadingTail(line.text)) {
      part.title = joinWrapped([part.title, line.text]);
      line.role = 'heading';
      return;
    }
    // 「一、某某市某某局（本」 has its bracket closed on the next line.
    if (previous?.role === 'heading' && section !== null && SECTION.test(previous.text) && opensBracket(previous.text) && /^[^（(]{1,8}[)）]$/.test(line.text)) {
      section = joinWrapped([section, line.text]);
      line.role = 'heading';
      return;
    }
    if (INNER_TABLE.test(line.text)) {
      flush();
      innerTable = [line];
      result.tableLines.push(innerTable);
      return;
    }
    const last = open.at(-1);
    const ended = !last || SENTENCE_END.test(last.text) || width(last.text) < full - 8;
    if (SECTION.test(line.text) && ended && (isHeading(line.text) || isLongTitle(line.text))) {
      flush();
      const title = line.text.replace(SECTION, '').trim();
      [section, subsection, item] = [bySection ? null : title, null, null];
      if (bySection) result.parts.push(part = { ordinal: title, title, line: line.number });
      line.role = 'heading';
      return;
    }
    // A short line that no running text wraps, and that a paragraph of its own follows.
    const next = printed.slice(index + 1).find((below, at) => !isFurniture(below, printed, index + 1 + at))?.text ?? '';
    if (SUBSECTION.test(line.text) && ended && (ABOUT.test(line.text) && !/[。；：，]/.test(line.text) || isHeading(line.text) && width(line.text) < full - 8 && (SITUATION.test(line.text) || headsBody(line.text, next)))) {
      flush();
      subsection = line.text.replace(SUBSECTION, '').trim();
      item = null;
      line.role = 'heading';
      return;
    }
    if (LIST_ITEM.test(line.text) && ended && isHeading(line.text) && width(line.text) <= MAX_TITLE_COLUMNS && OPENS_BODY.test(next)) {
      flush();
      item = line.text.replace(LIST_ITEM, '').trim();
      line.role = 'heading';
      return;
    }
    // （03） can be a code within a sentence: a list counts from 1.
    const nth = Number(BRACKETED_ITEM.exec(line.text)?.[1] ?? 0);
    const opensBracketed = nth > 0 && ended && (nth === 1 || nth === bracketed + 1);
    if (opensBracketed) bracketed = nth;
    const marked = SECTION.test(line.text) || SUBSECTION.test(line.text) || LIST_ITEM.test(line.text) || opensBracketed;
    if (last && ((marked && ended) || (ended && CONTACT.test(line.text)) || (width(last.text) < full - 4 && SENTENCE_END.test(last.text) && !goesOn(open, line.text)) || (ended && indent(line) > indent(last)) || /^(?:备?注)[:：]/.test(line.text))) flush();
    // A mark of the same level ends a titled subsection, whatever it is followed by.
    if (SUBSECTION.test(line.text) && open.length === 0) [subsection, item] = [RUN_IN.exec(line.text)?.[1] ?? null, null];
    if (LIST_ITEM.test(line.text) && open.length === 0) item = null;
    line.role = /^(?:备?注)[:：]/.test(line.text) ? 'note' : 'prose';
    open.push(line);
  });
  flush();
  return result;
}

/** The width at which prose wraps: most lines of running text are that wide. */
function fullWidth(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    const columns = width(text);
    if (columns >= 30) counts.set(columns, (counts.get(columns) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 56;
}

function isHeading(text: string): boolean {
  return width(text) <= MAX_HEADING_COLUMNS && !/[。；：:，,]/.test(text) && !looksLikeAmount(text);
}

/** 九、一般公共预算“三公”经费、会议费、培训费支出预算情况说明 */
function isLongTitle(text: string): boolean {
  return /(?:情况|情况说明)$/.test(text) && width(text) <= MAX_LONG_TITLE_COLUMNS && !/[。；：:，,\d]/.test(text.replace(/20\d{2}\s*年/, ''));
}

/** A title of a few words over running text, which is no mark of the next, or over a list. */
function headsBody(text: string, next: string): boolean {
  if (LIST_ITEM.test(next)) return true;
  return width(text) <= MAX_TITLE_COLUMNS && next !== '' && !SECTION.test(next) && !SUBSECTION.test(next) && !PART.test(next) && width(next) > width(text);
}

/** 「23.甲（214）乙（06）：」, and its amount on the next line. */
function goesOn(open: readonly Line[], next: string): boolean {
  return LIST_ITEM.test(open[0]?.text ?? '') && /[)）][：:]$/.test(open.at(-1)?.text ?? '') && /^(?:20\d{2}\s*年|预算)/.test(next);
}

/** Text with its spaces indents the first line of a paragraph. */
function indent({ laid }: Line): number {
  return /^ */.exec(laid ?? '')?.[0].length ?? 0;
}

function opensBracket(text: string): boolean {
  return /[（(][^)）]*$/.test(text);
}

/** The second line of a part's title: a few words, no sentence. */
function isHeadingTail(text: string): boolean {
  return width(text) <= 16 && !SECTION.test(text) && !SUBSECTION.test(text) && !LIST_ITEM.test(text) && !/[。，；：\d]/.test(text);
}

function isFurniture(line: Line, lines: readonly Line[], index: number): boolean {
  if (CONTENTS_LINE.test(line.text) || LISTED_TABLE.test(line.text)) return true;
  const edge = lines[index - 1]?.page !== line.page || lines[index + 1]?.page !== line.page;
  return edge && PAGE_NUMBER.test(line.text);
}

/** Prose prints no two numbers side by side: digits at the end of a line go on at the start of the next. */
function splitsNumber(text: string, next: string): boolean {
  const [head, tail] = [/\d[\d,，.]*$/.exec(text)?.[0], /^[\d,，.]*\d/.exec(next)?.[0]];
  return head !== undefined && tail !== undefined && /[,，.]/.test(head + tail) && /^(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?$/.test(head + tail);
}

function paragraph(lines: readonly Line[], part: Part | null, headings: readonly string[], under: Paragraph['mark']): Paragraph {
  let text = '';
  const lineOf: Line[] = [];
  for (const line of lines) {
    text = splitsNumber(text, line.text) ? text + line.text : joinWrapped([text, line.text]);
    while (lineOf.length < text.length) lineOf.push(line);
  }
  const mark = SECTION.test(text) ? 'section' : SUBSECTION.test(text) ? 'subsection' : LIST_ITEM.test(text) || BRACKETED_ITEM.test(text) ? 'item' : under;
  return { part, headings, text, lineOf, mark, budgetUnit: null };
}
