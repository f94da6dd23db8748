/**
 * The tables inside the narrative. One line a budget unit, with what is counted: 「预算单位 行政编制 在编人员 车辆」,
 * 「某某监督站 0 43 18」, 「合计 58 138 32」. Or one line a kind of money, with how it moved: 「支出类别 2024 年预算 2023 年预算
 * 增减额 增减率」, 「项目支出 54.00 52.00 2.00 3.85%」.
 */
import { wrappedCountHeader } from './count-columns.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';

/** What is counted in a column. */
const COUNTED: readonly (readonly [RegExp, string])[] = [[/面积|[（(]平方米[)）]/, '平方米'], [/设备|[（(]台/, '台（套）'], [/编制|人[员数]|[雇聘]员|聘用|退休|离休|在[编职岗]|实有/, '人'], [/车/, '辆']];
/** Money of a year, and how it moved. */
const YEAR_MONEY = /^(20\d{2})年(?:度)?(?:部门)?(?:预算|预算数|预算金额|金额)?(?:\(万元\))?$/;
const MOVED = /^(?:[比较](?:上年|20\d{2}年))?(?:增减|增长|变动)(?:变化)?(?:[额数]|金额)?(?:\(万元\))?$/;
const MOVED_BY = /^(?:[比较](?:上年|20\d{2}年))?(?:增减|增长|变动)(?:率|幅度?|比例)(?:\([%％]\))?$/;
const NUMBER = '-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[%％]?';
const CELLS = new RegExp(`(?:^|\\s)((?:${NUMBER}\\s+)*${NUMBER})$`);
const ROW = new RegExp(`^(\\S.*?)((?:\\s+${NUMBER})+)$`);
const FEWEST_COLUMNS = 2;
const TOTAL = /^[合总]计$/;
/** A column that numbers the rows, before that of the names. */
const SERIAL_COLUMN = /^序号\s+/;
const SERIAL = /^\d{1,3}\s*[.．、]?\s+(?=[\u4e00-\u9fff])/;
/** 「人员情况表（截至 2023 年 12 月 31 日） 单位：人」 */
const TITLE = /^[^，。；]{2,24}表(?:[（(][^（()）]*[)）])?(?:\s*单位[:：]\S+)?$/;
const AS_OF = /截[至止]\s*(20\d{2})\s*年/;
/** The sentence below the table that tells the same people. */
const OPENS_AS_OF = /^截[至止]\s*(20\d{2})\s*年/;
/** Lines above the table in which its date may stand. */
const NEAR = 3;

type Measure = 'count' | 'amount' | 'change' | 'percent';
/** `year`: of the money, else of the count where it is said. */
export interface UnitCount { measure: Measure; column: string; printed: string; counter: string; year: number | null }
/** `unit`: the first cell as printed, a unit or a kind of money; null for the row of all. */
export interface UnitCounts { unit: string | null; counts: readonly UnitCount[]; lines: readonly Line[]; quote: string }

type Column = Omit<UnitCount, 'printed'>;

/** Takes such tables out of the narrative; `after` gets the lines that follow one, where running text begins anew. */
export function takeUnitCounts(narrative: readonly Line[], after: Set<Line>): { rows: UnitCounts[]; rest: Line[] } {
  const rows: UnitCounts[] = [];
  const rest: Line[] = [];
  for (let at = 0; at < narrative.length; at += 1) {
    const line = narrative[at] as Line;
    const { columns, words, length } = headerAt(narrative, at);
    const read = columns ? rowsBelow(narrative, at + length, columns, words) : [];
    if (read.length < 2) {
      rest.push(line);
      continue;
    }
    for (const one of narrative.slice(at, at + length)) one.role = 'header';
    const told = rest.slice(-NEAR).flatMap(({ text }) => AS_OF.exec(text)?.[1] ?? []).at(-1);
    const title = rest.at(-1);
    if (title && TITLE.test(title.text)) {
      title.role = 'header';
      rest.pop();
    }
    for (const { lines } of read) for (const one of lines) one.role = 'fact';
    at += length - 1 + read.reduce((sum, { lines }) => sum + lines.length, 0);
    const asOf = told ?? OPENS_AS_OF.exec(narrative[at + 1]?.text ?? '')?.[1];
    rows.push(...read.map((row) => ({ ...row, counts: row.counts.map((count) => ({ ...count, year: count.year ?? (asOf === undefined ? null : Number(asOf)) })) })));
    const next = narrative[at + 1];
    if (next) after.add(next);
  }
  return { rows, rest };
}

/** On one line or, where its cells wrap, on several; `words`: cells of words between a name and its numbers. */
function headerAt(lines: readonly Line[], at: number): { columns: Column[] | null; words: number; length: number } {
  const columns = columnsIn(lines[at]?.text ?? '');
  const wrapped = columns ? null : wrappedCountHeader(lines, at);
  return wrapped ? { ...wrapped, columns: wrapped.names.map((column) => ({ measure: 'count', column, counter: '人', year: null })) } : { columns, words: 0, length: 1 };
}

/** The columns behind the one of the names: all counted, or all of money and one of them of how it moved. */
function columnsIn(text: string): Column[] | null {
  const [first = '', ...cells] = text.replace(SERIAL_COLUMN, '').replace(/(20\d{2})\s*年\s*/g, '$1年').replace(/单价\s*(\d+)\s*万元\s*/g, '单价$1万元').split(/\s+/);
  if (cells.length < FEWEST_COLUMNS) return null;
  const names = cells.map(squeeze);
  const money = names.flatMap((name) => moneyColumn(name) ?? []);
  if (/(?:类别|类型|分类|项目|科目|内容|名称)$/.test(first) && money.length === names.length && money.some(({ measure }) => measure !== 'amount')) return money;
  if (!/(?:单位|机构|部门)(?:名称)?$/.test(first)) return null;
  const columns = names.map((name): Column => ({ measure: 'count', column: name.replace(/\((?:[人名辆]|平方米|台\/?套?|台\(套\))\)$/, '').replace(/^其中:/, ''), counter: COUNTED.find(([words]) => words.test(name))?.[1] ?? '', year: null }));
  return columns.every(({ counter }) => counter !== '') ? columns : null;
}

function moneyColumn(name: string): Column | null {
  const year = YEAR_MONEY.exec(name)?.[1];
  if (year !== undefined) return { measure: 'amount', column: name, counter: '', year: Number(year) };
  if (MOVED_BY.test(name)) return { measure: 'percent', column: name, counter: '%', year: null };
  return MOVED.test(name) ? { measure: 'change', column: name, counter: '', year: null } : null;
}

/** A name may wrap: the lines up to the one that has its numbers. */
function rowsBelow(lines: readonly Line[], from: number, columns: readonly Column[], words: number): UnitCounts[] {
  const rows: UnitCounts[] = [];
  for (let at = from; at < lines.length;) {
    const end = [at, at + 1].find((index) => cellsOf(lines[index], columns.length) !== null);
    if (end === undefined) break;
    const block = lines.slice(at, end + 1);
    const quote = joinWrapped(block.map(({ text }) => text));
    const name = withoutWords((ROW.exec(quote)?.[1] ?? '').replace(SERIAL, ''), words).replace(/\s/g, '');
    const cells = cellsOf(lines[end], columns.length) ?? [];
    rows.push({ unit: TOTAL.test(name) ? null : name, quote, lines: block, counts: columns.map((column, index) => ({ ...column, printed: (cells[index] ?? '').replace(/[%％]$/, '') })) });
    at = end + 1;
    if (TOTAL.test(name)) break;
  }
  return rows;
}

/** 「某某监测站 公益一类」 without the last of its cells; the row of all has none. */
function withoutWords(name: string, words: number): string {
  const cells = name.split(/\s+/);
  return words === 0 || TOTAL.test(cells.join('')) || cells.length <= words ? name : cells.slice(0, -words).join('');
}

function cellsOf(line: Line | undefined, width: number): string[] | null {
  const cells = line ? CELLS.exec(line.text.replace(/，/g, ','))?.[1]?.split(/\s+/) : undefined;
  return cells?.length === width ? cells : null;
}
