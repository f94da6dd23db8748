/**
 * The table of people and vehicles inside the narrative, one line a budget unit:
 * 「预算单位 行政编制 在编人员 车辆」, 「某某监督站 0 43 18」, 「合计 58 138 32」.
 */
import { joinWrapped, squeeze, type Line } from './lines.ts';

/** What is counted in a column; a column of anything else (money) makes it no such table. */
const COUNTED: readonly (readonly [RegExp, string])[] = [[/编制|人[员数]|雇员|退休|离休|在[编职岗]|实有/, '人'], [/车/, '辆']];
const ROW = /^(\S.*?)((?:\s+\d{1,5})+)$/;
const FEWEST_COLUMNS = 2;
const TOTAL = /^[合总]计$/;

export interface UnitCount { column: string; printed: string; counter: string }
/** `unit`: the name as printed; null for the row of all. */
export interface UnitCounts { unit: string | null; counts: readonly UnitCount[]; lines: readonly Line[]; quote: string }

/** Takes such tables out of the narrative; `after` gets the lines that follow one, where running text begins anew. */
export function takeUnitCounts(narrative: readonly Line[], after: Set<Line>): { rows: UnitCounts[]; rest: Line[] } {
  const rows: UnitCounts[] = [];
  const rest: Line[] = [];
  for (let at = 0; at < narrative.length; at += 1) {
    const line = narrative[at] as Line;
    const columns = columnsIn(line.text);
    const read = columns ? rowsBelow(narrative, at + 1, columns) : [];
    if (read.length < 2) {
      rest.push(line);
      continue;
    }
    line.role = 'header';
    for (const { lines } of read) for (const one of lines) one.role = 'fact';
    at += read.reduce((sum, { lines }) => sum + lines.length, 0);
    rows.push(...read);
    const next = narrative[at + 1];
    if (next) after.add(next);
  }
  return { rows, rest };
}

/** The names of the columns behind the one of the units. */
function columnsIn(text: string): { name: string; counter: string }[] | null {
  const [first = '', ...cells] = text.split(/\s+/);
  if (!/(?:单位|机构|部门)(?:名称)?$/.test(first) || cells.length < FEWEST_COLUMNS) return null;
  const columns = cells.map((name) => ({ name: squeeze(name).replace(/\([人名辆]\)$/, ''), counter: COUNTED.find(([words]) => words.test(name))?.[1] ?? '' }));
  return columns.every(({ counter }) => counter !== '') ? columns : null;
}

/** A name may wrap: the lines up to the one that has its numbers. */
function rowsBelow(lines: readonly Line[], from: number, columns: readonly { name: string; counter: string }[]): UnitCounts[] {
  const rows: UnitCounts[] = [];
  for (let at = from; at < lines.length;) {
    const end = [at, at + 1].find((index) => cellsOf(lines[index], columns.length) !== null);
    if (end === undefined) break;
    const block = lines.slice(at, end + 1);
    const quote = joinWrapped(block.map(({ text }) => text));
    const name = squeeze(ROW.exec(quote)?.[1] ?? '');
    const cells = cellsOf(lines[end], columns.length) ?? [];
    rows.push({ unit: TOTAL.test(name) ? null : name, quote, lines: block, counts: columns.map(({ name: column, counter }, index) => ({ column, counter, printed: cells[index] ?? '' })) });
    at = end + 1;
    if (TOTAL.test(name)) break;
  }
  return rows;
}

function cellsOf(line: Line | undefined, width: number): string[] | null {
  const cells = line ? /(?:^|\s)((?:\d{1,5}\s+)*\d{1,5})$/.exec(line.text)?.[1]?.split(/\s+/) : undefined;
  return cells?.length === width ? cells : null;
}
