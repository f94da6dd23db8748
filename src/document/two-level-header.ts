/**
 * A header of two lines of cells: groups above, their cells below, and what has no cells of its own beside them. The
 * text has both lines one after the other; the sums of the rows say which cells belong to which group.
 */
import { isSum } from './column-sums.ts';
import type { Column } from './columns.ts';
import { squeeze } from './lines.ts';

const WHOLE = /^(?:合计|小计)$/;
const MOVED = /^增减/;
/** More groups than this are no header of a budget table. */
const MOST_GROUPS = 8;

/** `named`: the cells that hold numbers, as the text has them. Null where no way, or more than one, of hanging them fits the rows. */
export function twoLevelColumns(named: readonly string[], rows: readonly (readonly string[])[]): Column[] | null {
  const width = rows[0]?.length ?? 0;
  const found = named.flatMap((_, at) => (at === 0 || at > MOST_GROUPS ? [] : hangings(named.slice(0, at), named.slice(at), width))).filter((columns) => fits(columns, rows));
  return found.length === 1 ? found[0] ?? null : null;
}

/** Every way to give the lower cells, in their order, to some of the upper ones. */
function hangings(upper: readonly string[], lower: readonly string[], width: number): Column[][] {
  const alone = width - lower.length;
  const [group, ...others] = upper;
  if (alone < 0 || alone > upper.length) return [];
  if (group === undefined) return lower.length === 0 ? [[]] : [];
  const byItself = alone > 0 ? hangings(others, lower, width - 1).map((rest) => [column([group]), ...rest]) : [];
  const runs = lower.map((_, at) => at + 1).filter((length) => isRun(lower.slice(0, length)));
  const heading = runs.flatMap((length) => hangings(others, lower.slice(length), width - length)
    .map((rest) => [...lower.slice(0, length).map((cell) => column([group, cell])), ...rest]));
  return [...byItself, ...heading];
}

/** A whole with its parts, or how much something moved. */
function isRun(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells;
  return cells.every((cell) => MOVED.test(cell)) || (WHOLE.test(first) && others.length > 0 && !others.some((cell) => WHOLE.test(cell) || MOVED.test(cell)));
}

/** Each group's whole is the sum of its other cells in every row. */
function fits(columns: readonly Column[], rows: readonly (readonly string[])[]): boolean {
  const wholes = columns.flatMap(({ path }, at) => (path.length > 1 && WHOLE.test(path[1] ?? '') ? [at] : []));
  return wholes.length > 0 && wholes.every((whole) => {
    const parts = columns.flatMap(({ path }, at) => (at !== whole && path.length > 1 && path[0] === columns[whole]?.path[0] ? [at] : []));
    return rows.every((row) => isSum(row, whole, parts));
  });
}

function column(path: readonly string[]): Column {
  const year = /\d{4}/.exec(squeeze(path[0] ?? ''));
  return { path, year: year ? Number(year[0]) : null };
}
