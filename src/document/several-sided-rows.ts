/**
 * Body lines of a table of three sides: revenue, expenditure by function, expenditure by economic class, each a name with
 * at most one amount: 「二、基金收入 940.00 四、社会保障支出 406.10 四、债务利息支出」. Where a line has fewer names than
 * sides, their list numbers say whose they are: each side counts on by itself.
 */
import type { Header } from './columns.ts';
import { joinWrapped, type Line } from './lines.ts';
import { numeral } from './table-number.ts';
import { cell, isCell, spanOf, type Body } from './table-rows.ts';
import { CELL, SPACED_TOTAL, TOTAL, unglue } from './two-sided-rows.ts';

const CHAPTER = /^([一二三四五六七八九十]+)、/;
const ITEM = /^\d{1,2}[.．、]\D/;
const REVENUE = /收入|上年/;

interface Named { label: string; amount: string | null }

export function readSeveralSided(lines: readonly Line[], { sides }: Header): Body {
  const body: Body = { rows: [], bad: [] };
  const reached = sides.map(() => 0);
  for (const line of lines) {
    line.role = 'fact';
    const named = namesIn(line.text);
    const ways = placings(named, sides, reached);
    const whose = named.map((_, at) => [...new Set(ways.map((way) => way[at] ?? -1))]);
    if (named.length === 0 || named.some(({ amount }, at) => amount !== null && whose[at]?.length !== 1)) {
      body.bad.push({ ...spanOf([line]), reason: `a row of which it is not sure which side its amounts are of: ${line.text}` });
      continue;
    }
    named.forEach(({ label, amount }, at) => {
      const [side, ...others] = whose[at] ?? [];
      if (side === undefined || others.length > 0) return;
      reached[side] = chapterOf(label) ?? reached[side] ?? 0;
      if (amount === null) return;
      body.rows.push({
        label, code: null, unit: null, of: null, side: side === 0 ? 'revenue' : 'expenditure', cells: [cell(amount)], text: null, path: [], kind: 'row',
        ...(sides[side] === '经济分类' ? { cutBy: 'economic' as const } : {}), ...spanOf([line]), quote: line.text,
      });
    });
  }
  return body;
}

function namesIn(text: string): Named[] {
  const named: { words: string[]; amount: string | null }[] = [];
  for (const token of text.replace(SPACED_TOTAL, '$1$2$3计').split(/\s+/).flatMap(unglue)) {
    const last = named.at(-1);
    if (isCell(token) && last && last.amount === null) last.amount = token;
    else if (!last || last.amount !== null || CELL.test(token) || ITEM.test(token) || TOTAL.test(token)) named.push({ words: [token], amount: null });
    else last.words.push(token);
  }
  return named.map(({ words, amount }) => ({ label: joinWrapped(words), amount }));
}

/** The ways to give the names, in their order, to sides. */
function placings(named: readonly Named[], sides: readonly string[], reached: readonly number[]): number[][] {
  const [first, ...others] = named;
  if (!first) return [[]];
  const place = (from: number, rest: readonly Named[]): number[][] => {
    const [next, ...after] = rest;
    if (!next) return [[]];
    return sides.flatMap((_, side) => (side < from || sides.length - side < rest.length || !fits(next, side, reached, named.length === sides.length) ? [] : place(side + 1, after).map((way) => [side, ...way])));
  };
  return place(0, [first, ...others]);
}

function fits({ label }: Named, side: number, reached: readonly number[], full: boolean): boolean {
  if (full) return true;
  const chapter = chapterOf(label);
  return chapter === null ? side === 0 === REVENUE.test(label) : chapter === (reached[side] ?? 0) + 1;
}

function chapterOf(label: string): number | null {
  const printed = CHAPTER.exec(label)?.[1];
  return printed === undefined ? null : numeral(printed);
}
