/**
 * A header whose cells ran into each other where lines end: 「上年结 / 转一般公共预 / 算」 is 上年结转 and 一般公共预算. The lines are
 * joined and cut by the names that offices use, in printed order; the sums of the rows say which cells stand under which.
 */
import { ALL_NAMES, anyColumn, anyKey, YEAR } from './column-names.ts';
import { placements, wholeFirst } from './blank-cells.ts';
import { isSum } from './column-sums.ts';
import type { Column } from './column.ts';
import type { Header } from './columns.ts';
import { squeeze } from './lines.ts';
import { headerOfCells, withoutCommonGroup } from './printed-header.ts';
import { hungByWords, twoLevelColumns } from './two-level-header.ts';

const PATTERNS = ALL_NAMES.map((name) => new RegExp(`^(?:${YEAR})?${squeeze(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
/** The columns of a code, one for each level. */
const LEVELS = /类\s+款(?:\s+项)?/;
/** A classification by its name alone. */
const CATALOGUE = /分类科目$/;
/** All of them known by name: a unit, what is bought, of which kind, how many, from which money. */
const MOST_KEYS = 6;
/** More columns than this have too many ways to leave cells empty. */
const MOST_COLUMNS = 12;

/** Null where the text is more than names, or the cells do not fit the numbers of the rows. */
export function runTogetherHeader(texts: readonly string[], rows: readonly (readonly string[])[]): Header | null {
  const cells = cut(texts);
  return cells && headerOfCells(withoutTitles(cells), anyKey, rows, MOST_KEYS);
}

/**
 * For columns side by side whose first is called their total and is not, or of which one has no known name: the same cells hung below each other, where one way
 * of doing so adds up in every row. 「总计 财政拨款 单位资金 上年 / 结转一般公共 / 预算 …」: the funds stand below 财政拨款.
 */
export function provedHeader({ columns }: Pick<Header, 'columns'>, texts: readonly string[], rows: readonly (readonly string[])[]): Header | null {
  const flat = columns.length > 3 && columns.every(({ path, year }) => path.length === 1 && year === columns[0]?.year) && /[总合]计$/.test(columns[0]?.path[0] ?? '');
  const others = columns.map((_, at) => at).slice(1);
  const unknown = columns.some(({ path: [name = ''] }) => !anyColumn(squeeze(name)).whole);
  if (!flat || rows.length === 0 || rows.some((row) => row.length !== columns.length || (!unknown && isSum(row, 0, others)))) return null;
  const cells = cut(texts);
  const hung = cells ? twoLevelColumns(cells.filter((cell) => !anyKey(cell)), rows) : null;
  return cells && hung?.length === columns.length ? { keys: cells.filter(anyKey), columns: withoutCommonGroup(hung), sides: [], left: 0 } : null;
}

/** The same where no row needs to have all columns: cells without an amount stay blank, and each row must be a total with what it is the sum of. */
export function sparseHeader(texts: readonly string[], rows: readonly (readonly string[])[]): Header | null {
  const cells = cut(texts);
  if (!cells) return null;
  const [keys, named] = [cells.filter(anyKey), cells.filter((cell) => !anyKey(cell))];
  const widest = Math.max(...rows.map(({ length }) => length));
  const fits = (columns: readonly Column[]): boolean => columns.length >= widest && columns.length <= MOST_COLUMNS && wholeFirst(columns) && rows.every((row) => placements(columns, row).length > 0);
  const [columns, ...others] = hungByWords(named).map(withoutCommonGroup).filter(fits);
  return columns && others.length === 0 && keys.length > 0 ? { keys, columns, sides: [], left: 0 } : null;
}

/** 部门预算支出经济分类科目 over 科目编码, 科目名称: two classifications side by side, each a title over its code and its name. */
function withoutTitles(cells: readonly string[]): string[] {
  const pairs = cells.filter((cell) => cell === '科目编码').length;
  return pairs > 1 ? cells.filter((cell) => !CATALOGUE.test(cell)) : [...cells];
}

function cut(texts: readonly string[]): string[] | null {
  const text = squeeze(texts.join(' ').replace(LEVELS, ''));
  const wide = texts.some((line) => line.includes('（'));
  const failed = new Set<number>();
  const from = (at: number): string[] | null => {
    if (at === text.length) return [];
    if (failed.has(at)) return null;
    for (const pattern of PATTERNS) {
      const name = pattern.exec(text.slice(at))?.[0];
      const rest = name === undefined ? null : from(at + name.length);
      if (name !== undefined && rest) return [wide ? name.replace(/\(/g, '（').replace(/\)/g, '）') : name, ...rest];
    }
    failed.add(at);
    return null;
  };
  return text === '' ? null : from(0);
}
