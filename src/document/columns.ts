/**
 * The reading of a flattened header by the names that the published budget templates use. Text taken from a PDF gives
 * a header cell by cell, cut over lines and out of order; only the vocabulary can put it together again.
 */
import { yearColumn, type Column } from './column.ts';
import { COLUMNS, COMBINED_KEY, flatten, KEY_COLUMNS, NAME_PATTERNS, SUBTOTAL, type ColumnTree } from './column-names.ts';
import { squeeze } from './lines.ts';

/** Characters of a header that may be left out. */
const MOST_SPARE = 3;

interface Name { name: string; printed: string }
/** `left`: how many of the columns are of the revenue side; 0 where there are no sides. `byOffice`: which column is a whole that the others, offices, share. */
export interface Header { keys: readonly string[]; columns: readonly Column[]; sides: readonly string[]; left: number; byOffice?: number }

/** Cuts squeezed header text into column names, leaving out at most `spare` characters; null when more of it is no column name. */
function cutNames(text: string, spare = 0): Name[] | null {
  const failed = new Set<string>();
  const cut = (at: number, left: number): Name[] | null => {
    if (at === text.length) return [];
    const key = `${at} ${left}`;
    if (failed.has(key)) return null;
    const combined = COMBINED_KEY.exec(text.slice(at))?.[0];
    for (const { name, pattern } of combined === undefined ? NAME_PATTERNS : [{ name: combined, pattern: COMBINED_KEY }, ...NAME_PATTERNS]) {
      const match = pattern.exec(text.slice(at));
      if (!match) continue;
      const rest = cut(at + match[0].length, left);
      if (rest) return [{ name, printed: match[0] }, ...rest];
    }
    const skipped = left > 0 ? cut(at + 1, left - 1) : null;
    if (!skipped) failed.add(key);
    return skipped;
  };
  return cut(0, spare);
}

/** How many of the leading lines are header, by the longest run that is nothing but column names. */
export function headerLength(texts: readonly string[]): number {
  let longest = 0;
  let joined = '';
  for (const [index, text] of texts.entries()) {
    joined += squeeze(text);
    if (cutNames(joined)) longest = index + 1;
    else if (joined.length > 600) break;
  }
  return longest;
}

/**
 * The header whose columns are as many as the numbers of the rows below it. A cell that was cut wrongly leaves a
 * stray character behind (其他收入 · 入小计), so a few may be left out; the number of columns says that this was right.
 */
export function headerOfWidth(texts: readonly string[], width: number): { header: Header; length: number; spare: number } | null {
  for (let spare = 0; spare <= MOST_SPARE; spare += 1) {
    for (let length = 1; length <= texts.length; length += 1) {
      const header = readHeader(texts.slice(0, length), spare);
      if (header?.columns.length === width) return { header, length, spare };
    }
  }
  return null;
}

/** The header as key cells and numeric columns with their paths; null when a name is unknown. */
export function readHeader(texts: readonly string[], spare = 0): Header | null {
  const names = cutNames(texts.map(squeeze).join(''), spare);
  if (!names) return null;
  const isKey = ({ name }: Name): boolean => KEY_COLUMNS.includes(name) || COMBINED_KEY.test(name);
  const keys = names.filter(isKey).map(({ name }) => name);
  const numeric = names.filter((name) => !isKey(name));
  const sides = keys.filter((name) => name === '收入' || name === '支出');
  if (sides.length === 2) return { keys, sides, left: leftOf(names), columns: numeric.map((name) => column([name])) };
  // Without groups the cells stand side by side, and the text has them in that order.
  const present = new Map(numeric.map((name) => [name.name, name]));
  const flat = !present.has(SUBTOTAL) && numeric.every(({ name }) => !hasOwnGroup(name, present));
  // One name for two years would lose a column: the template has no order for it.
  if (!flat && numeric.some(({ name, printed }) => name !== SUBTOTAL && present.get(name)?.printed !== printed)) return null;
  return { keys, sides: [], left: 0, columns: (flat ? numeric.map((name) => [name]) : orderColumns(numeric)).map(column) };
}

/** The columns before the second 项目 or, without one, before 支出 where any stand there; else half of them. */
function leftOf(names: readonly Name[]): number {
  const count = (to: number): number => names.slice(0, Math.max(0, to)).filter(({ name }) => !KEY_COLUMNS.includes(name)).length;
  const items = names.flatMap(({ name }, at) => (name === '项目' ? [at] : []));
  const before = count(items[1] ?? names.findIndex(({ name }) => name === '支出'));
  return before > 0 ? before : Math.max(1, Math.floor(count(names.length) / 2));
}

function column(path: readonly Name[]): Column {
  return yearColumn(path.map(({ printed }) => printed));
}

/** Puts the names that were found into the template's order and hangs each under its group. */
function orderColumns(found: readonly Name[]): Name[][] {
  const remaining = new Map(found.filter(({ name }) => name !== SUBTOTAL).map((name) => [name.name, name]));
  const subtotalOf = new Set<string>();
  found.forEach((entry, index) => {
    const next = found.slice(index + 1).find(({ name }) => name !== SUBTOTAL);
    const group = entry.name === SUBTOTAL && next ? parentName(next.name, remaining) : null;
    if (group) subtotalOf.add(group);
  });
  const paths: Name[][] = [];
  const walk = (trees: readonly ColumnTree[], above: readonly Name[]): void => {
    for (const tree of trees) {
      const [label, children] = typeof tree === 'string' ? [tree, []] as const : tree;
      const name = remaining.get(label);
      const present = children.some((child) => flatten(child).some((leaf) => remaining.has(leaf)));
      if (!name && !present) continue;
      if (!present && hasOwnGroup(label, remaining)) continue;
      const path = name ? [...above, name] : [...above];
      if (name) remaining.delete(label);
      if (!present) {
        paths.push(path);
        continue;
      }
      if (subtotalOf.has(label)) paths.push([...path, { name: SUBTOTAL, printed: SUBTOTAL }]);
      walk(children, path);
    }
  };
  walk(COLUMNS, []);
  return paths;
}

/** A group name can stand in the tree twice; the occurrence with children that are printed is meant. */
function hasOwnGroup(label: string, present: ReadonlyMap<string, Name>): boolean {
  return groupsNamed(label).some((children) => children.some((child) => flatten(child).some((leaf) => present.has(leaf))));
}

function groupsNamed(label: string): (readonly ColumnTree[])[] {
  const found: (readonly ColumnTree[])[] = [];
  const visit = (tree: ColumnTree): void => {
    if (typeof tree === 'string') return;
    if (tree[0] === label) found.push(tree[1]);
    tree[1].forEach(visit);
  };
  COLUMNS.forEach(visit);
  return found;
}

function parentName(label: string, present: ReadonlyMap<string, Name>): string | null {
  let parent: string | null = null;
  const visit = (tree: ColumnTree, above: string | null): void => {
    const name = typeof tree === 'string' ? tree : tree[0];
    if (name === label && above !== null && present.has(above)) parent ??= above;
    if (typeof tree !== 'string') tree[1].forEach((child) => { visit(child, name); });
  };
  COLUMNS.forEach((tree) => { visit(tree, null); });
  return parent;
}
