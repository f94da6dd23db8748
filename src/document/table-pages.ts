/**
 * Which lines are tables and which are narrative. A table opens with a line of its number (表 4), or with its title: a
 * line of its own that ends in 表 and stands above one that names the unit. The same title again is its next page. What
 * follows belongs to it until a heading of the narrative: a part that the contents list, or at the top of a page a
 * numbered heading with sentences under it.
 */
import { isTitle, titleKey, type Contents } from './contents.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';
import { ANNEX, formNumber, numberedTitle, tableNumber } from './table-number.ts';

export const UNIT_LINE = /单位[:：]\s*(?:人民币)?\s*(万元|亿元|千元|元)/;
export const UNIT_CELL = /^\S*(?:预算|金额|资金|总额)[（(](万元|亿元|千元|元)[）)]/;
/** Dashes on both sides: a bare number can be a cell. */
const PAGE_FOOTER = /^[-—–]\s*\d{1,3}\s*[-—–]$|^第\s*\d{1,3}\s*页/;
const SECTION = /^[一二三四五六七八九十]+、/;
const CONTINUED = /[（(]\s*续\s*[)）]$|[（(]?续表[)）]?$/;
/** Lines from a title to the one that names the unit. */
const LONGEST_HEAD = 5;
/** 部门支出预算表（按功能分类科目）, 支出总表（续）, 基本支出表--人员经费（工资福利支出）（按部门预算经济分类）. */
const ENDS_IN_TABLE = /表(?:\s*[-—–－]{1,2}\s*[\u4e00-\u9fff]{2,12})?(?:\s*[（(][^（()）]{1,20}[)）]){0,2}$/;

/** `head`: the lines from its number or title to the one that names the unit, which is its last; null where none does. */
export interface TablePage { head: Line[]; title: string; unitLine: Line | null; body: Line[] }
export interface Block { number: number; pages: TablePage[] }
/** `after`: the first line of narrative after each table. */
export interface Stretches { blocks: Block[]; narrative: Line[]; after: Set<Line> }

interface Opening { number: number | null; key: string; page: TablePage }
interface Found { number: number | null; key: string; pages: TablePage[] }

export function splitTables(lines: readonly Line[], contents: Contents | null): Stretches {
  const printed = lines.filter(({ role }) => role !== 'blank' && role !== 'furniture');
  const parts = new Set(contents?.parts.map(titleKey) ?? []);
  const found: Found[] = [];
  const narrative: Line[] = [];
  const after = new Set<Line>();
  let current: Found | null = null;
  for (let at = 0; at < printed.length; at += 1) {
    const line = printed[at] as Line;
    const opening = openingAt(printed, at, parts);
    if (opening) {
      const next: Found = current && sameTable(current, opening) ? current : { number: opening.number, key: opening.key, pages: [] };
      if (next !== current) found.push(next);
      next.pages.push(opening.page);
      current = next;
      at += opening.page.head.length - 1;
    } else if (current && !goesOn(printed, at, parts)) {
      current = null;
      after.add(line);
      narrative.push(line);
    } else if (!current) narrative.push(line);
    else if (PAGE_FOOTER.test(line.text)) line.role = 'furniture';
    else current.pages.at(-1)?.body.push(line);
  }
  return { blocks: numbered(found, contents?.tables ?? []), narrative, after };
}

function sameTable(last: Found, { number, key }: Opening): boolean {
  return number !== null && last.number !== null ? number === last.number : key === last.key;
}

function openingAt(printed: readonly Line[], at: number, parts: ReadonlySet<string>): Opening | null {
  const line = printed[at] as Line;
  const samePage = printed.slice(at, at + MOST_LINES_OF_A_PAGE).filter(({ page }) => page === line.page);
  const own = tableNumber(line.text);
  if (own !== null) return numberedPage(own, samePage);
  const form = formNumber(line.text);
  const annex = ANNEX.test(line.text);
  const from = form === null && !annex ? 0 : 1;
  const unitAt = samePage.slice(0, LONGEST_HEAD + from + 1).findIndex(({ text }) => UNIT_LINE.test(text));
  const over = printed[at - 1];
  // The heading of its part may stand above it.
  const opens = over?.page !== line.page || (parts.has(titleKey(over.text)) && printed[at - 2]?.page !== line.page);
  const goals = from === 0 && opens ? goalPage(samePage) : null;
  if (goals) return goals;
  if (unitAt <= from) return (form === null && !annex) || !opens ? null : formPage(form, samePage);
  const head = samePage.slice(0, unitAt + 1);
  const titleAt = head.findIndex(({ text }, index) => index >= from && ENDS_IN_TABLE.test(text) && isTitle(text));
  if (titleAt < 0 || titleAt >= unitAt) return null;
  // A title of two lines begins a page, or follows its number.
  const opensPage = printed[at - 1]?.page !== line.page;
  if (titleAt > from + 1 || (titleAt > from && from === 0 && !opensPage)) return null;
  const words = head.slice(from, titleAt + 1);
  if (words.some(({ text }) => !isTitle(text) || parts.has(titleKey(text)) || SECTION.test(text) && words.length > 1)) return null;
  const { number, title } = numberedTitle(joinWrapped(words.map(({ text }) => text)));
  const beside = head.slice(titleAt + 1, unitAt).map(({ text }) => formNumber(text.split(/\s+/)[0] ?? '')).find((one) => one !== null);
  return { number: form ?? number ?? beside ?? null, key: titleKey(title), page: { head, title: title.replace(CONTINUED, ''), unitLine: head.at(-1) ?? null, body: [] } };
}

/** 「12表 / 重点项目支出绩效目标表」, or below 附件 2, at the top of a page, whose one amount has its unit in brackets: 年度预算（万元）. */
function formPage(number: number | null, page: readonly Line[]): Opening | null {
  const title = page[1]?.text ?? '';
  if (!ENDS_IN_TABLE.test(title) || !isTitle(title)) return null;
  const unitLine = page.slice(2).find(({ text }) => UNIT_CELL.test(text)) ?? null;
  return { number, key: titleKey(title), page: { head: page.slice(0, OF_YEAR.test(page[2]?.text ?? '') ? 3 : 2), title, unitLine, body: [] } };
}

/** 「重点项目绩效目标表」 at the top of a page, without a number: projects, what each costs, and its indicators. */
function goalPage(page: readonly Line[]): Opening | null {
  const [title, ...below] = page;
  const at = below.slice(0, LONGEST_GOAL_HEADER).findIndex(({ text }) => /一级指标.*二级指标/.test(text));
  const header = below.slice(0, at + 1);
  const unitLine = header.find(({ text }) => /[（(](?:万元|亿元|千元|元)[)）]/.test(text)) ?? null;
  if (!title || at < 0 || unitLine === null || !ENDS_IN_TABLE.test(title.text) || !isTitle(title.text) || !header.some(({ text }) => /项目名称/.test(text))) return null;
  return { number: null, key: titleKey(title.text), page: { head: [title], title: title.text.replace(CONTINUED, ''), unitLine, body: [] } };
}
const LONGEST_GOAL_HEADER = 10;

/** Below a title: （2024 年度）. */
const OF_YEAR = /^[（(]\s*20\d{2}\s*年度?\s*[)）]$/;
/** More lines than any page has. */
const MOST_LINES_OF_A_PAGE = 200;

function numberedPage(number: number, page: readonly Line[]): Opening {
  const unitAt = page.findIndex(({ text }) => UNIT_LINE.test(text));
  const titled = page.slice(1, Math.max(2, unitAt));
  const title = joinWrapped(titled.map(({ text }) => text));
  return { number, key: titleKey(title), page: { head: page.slice(0, unitAt < 0 ? 2 : unitAt + 1), title, unitLine: unitAt < 0 ? null : page[unitAt] ?? null, body: [] } };
}

/** Whether the line still belongs to the table before it. */
function goesOn(printed: readonly Line[], at: number, parts: ReadonlySet<string>): boolean {
  const line = printed[at] as Line;
  if (isTitle(line.text) && parts.has(titleKey(line.text))) return false;
  if (printed[at - 1]?.page === line.page || !SECTION.test(line.text) || !isTitle(line.text) || /\d$/.test(line.text)) return true;
  const page = printed.slice(at, at + MOST_LINES_OF_A_PAGE).filter((other) => other.page === line.page);
  return !page.some(({ text }) => /。$/.test(text));
}

/** A table's printed number, else its place in the contents, else the next that is free; no two tables share one. */
function numbered(found: readonly Found[], listed: readonly string[]): Block[] {
  const used = new Set<number>();
  const take = (number: number | null): number | null => {
    if (number === null || used.has(number)) return null;
    used.add(number);
    return number;
  };
  const known = found.map(({ number, key }) => take(number) ?? (number === null ? take(placeIn(listed, key)) : null));
  let free = listed.length;
  return found.map(({ pages }, index) => {
    let number = known[index] ?? null;
    while (number === null) number = take(free += 1);
    return { number, pages };
  });
}

function placeIn(listed: readonly string[], key: string): number | null {
  const at = listed.findIndex((title) => squeeze(title) === key);
  return at < 0 ? null : at + 1;
}
