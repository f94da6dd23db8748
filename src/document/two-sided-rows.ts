/** Body lines of a table of two sides, revenue on the left and expenditure on the right → rows. */
import type { Column } from './column.ts';
import type { Header } from './columns.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';
import { cell, isCell, spanOf, type Body } from './table-rows.ts';

/** An amount and the list number of the next cell, set without a space: `12,345一、`, `12,3452.`, `0（二）`. */
const GLUED = new RegExp([
  '^(-?(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?)([一二三四五六七八九十]+、.+|[（(][一二三四五六七八九十]+[)）].+)$',
  // Digits beside digits come apart for sure only after a full group of three, or after a lone zero.
  '^(\\d{1,3}(?:[,，]\\d{3})+|0)(\\d{1,2}[.．、](?!\\d).+)$',
].join('|'));
/** Revenue names end this way; expenditure subjects do not. */
const REVENUE_NAME = /(?:收入|拨款|资金|结余、结转|结转|收入合计|收入总计)$/;
export const NUMBERED = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/;
/** What stands below the numbered names: 上年结转 beside 结转下年. */
const CARRIED = '(?:(?:上年|年[终末])(?:结转|结余)[、和]?(?:结转|结余)?|结转下年(?:支出)?)';
/** A name that is whole: numbered, or carried over. */
export const CELL = new RegExp(`${NUMBERED.source}|^${CARRIED}$`);
/** 收 入 总 计 is one word. */
export const SPACED_TOTAL = /([收支])\s+([入出])\s+([总合])\s+计/g;
/** A column that holds the sum of those after it. */
const WHOLE = /^[合总]计$/;
export const TOTAL = /^(?:本年)?(?:收入|支出)?(?:合计|总计)$/;

interface Pair { label: string; values: string[] }

export function readTwoSided(lines: readonly Line[], { left, columns }: Header): Body {
  const body: Body = { rows: [], bad: [] };
  const right = Math.max(1, columns.length - left);
  let pending: Line[] = [];
  let words: string[] = [];
  lines.forEach((line, index) => {
    line.role = 'fact';
    pending.push(line);
    const pairs: Pair[] = [];
    for (const token of line.text.replace(SPACED_TOTAL, '$1$2$3计').split(/\s+/).flatMap(unglue)) {
      const amount = isCell(token) && !/^\d+[.．、]$/.test(token);
      const last = pairs.at(-1);
      if (amount && words.length > 0) {
        pairs.push({ label: joinWrapped(words), values: [token] });
        words = [];
      } else if (amount && last && last.values.length < Math.max(left, right)) {
        last.values.push(token);
      } else {
        // A numbered name and then the next one: the first has an empty cell.
        if ((CELL.test(words[0] ?? '') && opensCell(token)) || facesOther(words, token)) {
          words = [];
          if (pairs.length === 0) pending = [line];
        }
        words.push(token);
      }
    }
    if (pairs.length === 0) return;
    const emptyAfter = CELL.test(words[0] ?? '') && opensCell(lines[index + 1]?.text ?? '');
    const sides = sidesOf(pairs, left, right, emptyAfter);
    const cells = pairs.map(({ values }, at) => (sides[at] === 'revenue' ? cellsOf(values, columns.slice(0, left)) : cellsOf(values, columns.slice(-right))));
    if (pairs.length > 2 || (words.length > 0 && !emptyAfter) || cells.includes(null)) {
      body.bad.push({ ...spanOf(pending), reason: `a two-sided row with more than two amounts or with words after them: ${line.text}` });
    } else {
      for (const [at, { label }] of pairs.entries()) {
        body.rows.push({
          label, code: null, unit: null, of: null, side: sides[at] ?? null, cells: cells[at] ?? [], text: null,
          path: [], kind: 'row', ...spanOf(pending), quote: joinWrapped(pending.map(({ text }) => text)),
        });
      }
    }
    words = [];
    pending = [];
  });
  if (pending.length > 0 && !words.every((word) => CELL.test(word))) body.bad.push({ ...spanOf(pending), reason: `a name without an amount: ${joinWrapped(words)}` });
  return body;
}

/** Without list numbers: 「国有资本经营预算拨款收入 农林水支出 9.00」, a revenue of nothing beside an expenditure. */
function facesOther(words: readonly string[], token: string): boolean {
  const [only = ''] = words;
  return words.length === 1 && REVENUE_NAME.test(squeeze(only)) && /(?:支出|结转下年)$/.test(token) && !/^安排/.test(token);
}

/** A list number or a total; nothing at the end of the table. */
function opensCell(text: string): boolean {
  const [first = ''] = text.split(/\s+/);
  return first === '' || CELL.test(first) || TOTAL.test(first) || /^其中[：:]/.test(first);
}

/** Null where they are not as many as the columns. Where empty cells were left out only the sum before them is sure. */
function cellsOf(values: readonly string[], columns: readonly Column[]): (string | null)[] | null {
  if (values.length === columns.length) return values.map(cell);
  return values.length < columns.length && WHOLE.test(columns[0]?.path.at(-1) ?? '') ? values.slice(0, 1).map(cell) : null;
}

function sidesOf(pairs: readonly Pair[], left: number, right: number, emptyAfter: boolean): ('revenue' | 'expenditure')[] {
  return pairs.map(({ label, values }, index) => {
    if (pairs.length === 2) return index === 0 ? 'revenue' : 'expenditure';
    if (emptyAfter) return 'revenue';
    if (left !== right) return values.length === left && !/支出$/.test(label) ? 'revenue' : 'expenditure';
    return REVENUE_NAME.test(squeeze(label)) && !/支出$/.test(label) ? 'revenue' : 'expenditure';
  });
}

export function unglue(token: string): string[] {
  const match = GLUED.exec(token);
  return match ? [match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? ''] : [token];
}
