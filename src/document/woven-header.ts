/**
 * A header in any office's words, whose cells were cut and woven into each other: 「一般公共 政府性 预算 基金」 is 一般公共预算
 * beside 政府性基金. Each piece opens a cell or goes on with one that is open; what was put together must be names, and
 * the groups above them must fit the numbers or be known to have such cells.
 */
import { isSum } from './column-sums.ts';
import { yearColumn, type Column } from './column.ts';
import { anyColumn, anyKey, looseColumn } from './column-names.ts';
import type { Header } from './columns.ts';
import { squeeze } from './lines.ts';
import { withoutCommonGroup } from './printed-header.ts';

/** Longer headers are not tried: the ways to weave them are too many. */
const MOST_PIECES = 40;
const MOST_WAYS = 400;
const MOST_KEYS = 5;
/** The columns of a code, one for each level. */
const LEVELS = /(?<=^|\s)类\s+款(?:\s+项)?(?=\s|$)/;
const WHOLE = /^(?:合计|小计)$/;
/** Groups whose cells are known by their names, where none of them is the sum of the others. */
const GROUPS: readonly (readonly [RegExp, RegExp])[] = [
  [/财政拨款|政府预算拨款|财政资金|^本年收入|当年拨款/, /^(?:一般公共预算|政府性基金|国有资本经营)/],
  [/^一般公共预算/, /^(?:经费拨款|(?:纳入一般公共预算管理的)?非税收入(?:拨款)?)$/],
  [/基本支出$/, /^(?:人员|公用|日常公用|对个人和家庭)/],
  [/公务用车购置/, /购置费?$|运行(?:维护)?费$/],
];

/** `rows`: the numbers of the rows below. Null where the pieces are no names, or the groups fit in no way or in several. */
export function wovenHeader(texts: readonly string[], rows: readonly (readonly string[])[]): Header | null {
  return woven(texts, rows, anyColumn);
}

/** The same with names that say less, 2024年 or 其中：基本, each a column of its own: only where every other reading failed. */
export function looselyWoven(texts: readonly string[], rows: readonly (readonly string[])[]): Header | null {
  return woven(texts, rows, looseColumn);
}

type Reads = typeof anyColumn;

function woven(texts: readonly string[], rows: readonly (readonly string[])[], reads: Reads): Header | null {
  const width = rows[0]?.length ?? 0;
  const levels = LEVELS.exec(texts.join(' '))?.[0].split(/\s+/) ?? [];
  const pieces = texts.join(' ').replace(LEVELS, ' ').replace(/(20\d{2})\s*年(度)?\s*/g, (_, year: string, end = '') => ` ${year}年${String(end)}${reads === looseColumn ? ' ' : ''}`).replace(/其中[:：]\s+/g, '其中：').split(/\s+/).filter((piece) => piece !== '').map(squeeze);
  if (width < 2 || pieces.length === 0 || pieces.length > MOST_PIECES) return null;
  for (const cells of weavings(pieces, reads)) {
    const keys = cells.filter(anyKey);
    const named = cells.filter((cell) => !anyKey(cell));
    if (keys.length === 0 || keys.length > MOST_KEYS) continue;
    const columns = hung(named, rows, width);
    if (columns) return { keys: [...keys, ...levels], columns: withoutCommonGroup(columns), sides: [], left: 0 };
  }
  return null;
}

/** The ways to put the pieces together to names, those that go on with the last cell first. */
function weavings(pieces: readonly string[], reads: Reads): string[][] {
  const found: string[][] = [];
  let tried = 0;
  const weave = (at: number, cells: readonly string[]): void => {
    if (found.length >= MOST_WAYS || (tried += 1) > MOST_WAYS * 50) return;
    const piece = pieces[at];
    if (piece === undefined) {
      if (cells.every((cell) => reads(cell).whole)) found.push([...cells]);
      return;
    }
    for (let open = cells.length - 1; open >= 0; open -= 1) {
      const longer = `${cells[open] ?? ''}${piece}`;
      if (reads(longer).begun) weave(at + 1, cells.map((cell, index) => (index === open ? longer : cell)));
    }
    if (reads(piece).begun) weave(at + 1, [...cells, piece]);
  };
  weave(0, []);
  return found;
}

function hung(named: readonly string[], rows: readonly (readonly string[])[], width: number): Column[] | null {
  if (named.length === width && !named.some((cell) => WHOLE.test(cell) && cell === '小计')) return named.map((cell) => yearColumn([cell]));
  // With all that can stand below taken for the lower line first: a fund is a cell of the group before it is one beside it.
  for (let at = 1; at < named.length; at += 1) {
    const ways = new Map(hangings(named.slice(0, at), named.slice(at), width, rows, 0).map((columns) => [columns.map(({ path }) => path.join('>')).join('|'), columns]));
    if (ways.size > 0) return ways.size === 1 ? [...ways.values()][0] ?? null : null;
  }
  return null;
}

/** Every way to give the lower cells, in their order, to some of the upper ones that fits the rows. */
function hangings(upper: readonly string[], lower: readonly string[], width: number, rows: readonly (readonly string[])[], from: number): Column[][] {
  const [group, ...others] = upper;
  const alone = width - lower.length;
  if (alone < 0 || alone > upper.length) return [];
  if (group === undefined) return lower.length === 0 ? [[]] : [];
  const byItself = alone > 0 && !WHOLE.test(group) ? hangings(others, lower, width - 1, rows, from + 1).map((rest) => [yearColumn([group]), ...rest]) : [];
  const whole = alone > 0 && group === '合计' ? hangings(others, lower, width - 1, rows, from + 1).map((rest) => [yearColumn([group]), ...rest]) : [];
  const heading = lower.flatMap((_, at) => {
    const run = lower.slice(0, at + 1);
    if (!belongs(group, run, rows, from)) return [];
    return hangings(others, lower.slice(at + 1), width - run.length, rows, from + run.length).map((rest) => [...run.map((cell) => yearColumn([group, cell])), ...rest]);
  });
  return [...heading, ...byItself, ...whole];
}

/** A whole that is the sum of the cells after it in every row, or cells that the group is known to have. */
function belongs(group: string, run: readonly string[], rows: readonly (readonly string[])[], from: number): boolean {
  const [first = '', ...others] = run;
  if (WHOLE.test(first)) return others.length > 0 && !others.some((cell) => WHOLE.test(cell)) && rows.every((row) => isSum(row, from, others.map((_, at) => from + 1 + at)));
  return run.length > 1 && GROUPS.some(([above, below]) => above.test(group) && run.every((cell) => below.test(cell)));
}
