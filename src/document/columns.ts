/**
 * The column names that the published budget templates use, as a tree in printed order, and the reading of a
 * flattened header with it. Text taken from a PDF gives a header cell by cell, cut over lines and out of order;
 * only the vocabulary of the template can put it together again.
 */
import { yearColumn, type Column } from './column.ts';
import { squeeze } from './lines.ts';

type ColumnTree = string | readonly [string, readonly ColumnTree[]];

/** Cells that name the row and hold no money. */
const KEY_COLUMNS = [
  '预算单位', '单位名称', '单位名称/项目名称', '单位编码', '科目编码', '科目名称', '功能科目编码', '功能科目名称', '支出项目类别', '项目', '项目名称',
  '功能分类科目', '支出功能分类科目', '经济分类科目', '支出经济分类科目', '部门预算支出经济分类科目', '政府预算支出经济分类科目',
  '单位代码', '实施单位', '项目单位', '采购单位', '采购类别', '采购品目', '采购项目', '采购内容', '所属项目', '项目类别', '年度', '收入', '支出', '任务名称', '主要内容', '绩效目标', '序号', '备注',
];

/** 功能分类科目编码, 经济分类科目名称. */
const CLASSIFIED = /^(?:[^科目]{0,8}分类)?科目(?:编码|代码|名称)$/;
/** 部门（单位）名称, 单位名称（科目）. */
const UNIT_NAME = /^(?:部门|单位|部门\(单位\))名称(?:\((?:科目|项目)\))?$/;
/** A fund by its name alone: 一般公共预算, 政府性基金预算. */
const FUND = /^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)$/;

const GOVERNMENT_APPROPRIATION: ColumnTree = ['政府预算拨款', [ // 政府预算拨款
  ['一般公共预算拨款', ['基本支出拨款', '履职类项目拨款', '财政专项资金拨款', '政府投资项目拨款']],
  '政府性基金预算拨款', '国有资本经营预算拨款',
]];
/** The same funds as other offices print them, without groups. */
const FISCAL_APPROPRIATION: readonly ColumnTree[] = ['', '收入'].flatMap((end) => [
  `一般公共预算财政拨款${end}`, `政府性基金预算财政拨款${end}`, `国有资本经营预算财政拨款${end}`,
]);
const OWN_FUNDS: ColumnTree = ['单位资金', [ // 单位资金
  '事业收入', '事业单位经营收入', '上级补助收入', '附属单位上缴收入', '其他收入',
]];

/** Numeric columns. 小计 (subtotal) is not here: it belongs to the group of the name that follows it. */
const COLUMNS: readonly ColumnTree[] = [
  '预算数', '收入总计', '支出总计', '预算总计', '总计', '合计', '本年支出合计', '本年收入合计',
  '基本支出', '项目支出',
  ['基本支出', ['人员经费', '公用经费', '人员支出', '公用支出', '对个人和家庭的补助']],
  ['本年收入', [GOVERNMENT_APPROPRIATION, '财政专户管理资金', OWN_FUNDS]],
  '事业单位经营支出', '经营支出', '上缴上级支出', '对附属单位补助支出',
  ...FISCAL_APPROPRIATION, '一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入',
  GOVERNMENT_APPROPRIATION, '财政专户管理资金', '财政专户管理资金收入', OWN_FUNDS, '其他资金',
  '上年结余、结转', '上年结转', '上年结转结余', '财政拨款结转结余', '年终结余',
  ['政府采购项目', ['其中：面向中小企业政府采购项目', '其中：面向小型、微型企业政府采购项目']],
  '采购预算', '采购预算金额', '预算金额', '其中：面向中小企业', '其中：面向小微企业',
  '因公出国(境)费', '因公出国(境)费用', '公务接待费',
  ['公务用车购置及运行维护费', ['公务用车购置费', '公务用车运行维护费']],
  ['公务用车购置和运行维护费', ['公务用车购置费', '公务用车运行维护费']],
  '会议费', '培训费',
  ['预算金额(万元)', ['总额', '其中：财政拨款', '其中：其他资金']],
  '一级指标', '二级指标', '三级指标', '目标值',
];

/** What offices of other places call them: names that are also ends of longer ones, so only a header that nothing else fits is read with them. */
const OTHER_KEYS = [
  '部门(单位)名称', '单位名称(科目)', '预算单位名称', '部门名称', '单位', '经济科目', '经济科目编码', '经济科目名称', '经济分类科目编码', '经济分类科目名称', '功能分类科目编码', '功能分类科目名称',
  '支出功能科目编码', '支出功能科目名称', '项目(按功能分类)', '项目(按支出功能分类)', '支出功能分类', '功能科目', '单位代码',
];
const OTHER_COLUMNS = [
  '全年预算数', '执行数', '本年预算', '本年预算数', '预算合计', '收入合计', '支出合计', '收入预算', '支出预算', '金额', '预算金额', '支出预算数', '收入预算数',
  '财政拨款', '本年财政拨款', '当年财政拨款', '当年财政拨款安排', '当年财政拨款预算安排', '财政拨款收入', '一般公共预算当年拨款', '一般公共预算当年财政拨款', '上年结转安排', '财政拨款结转结余', '结转结余',
  '一般公共预算', '政府性基金预算', '政府性基金', '国有资本经营预算', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款', '单位自有资金',
  '增减额', '增减率', '增减', '增减数', '增减幅度', '增减率(%)', '因公出国(境)经费', '公务用车购置及运行费', '公务用车购置', '公务用车运行费', '购置费', '运行费', '运行维护费', '机关运行经费预算数', '机关运行经费', '“三公”经费预算数', '“三公”经费财政拨款预算总额',
  '编制数', '实有数', '编制数(人)', '实有数(人)', '其中:基本支出', '其中:项目支出', '其中:面向中小企业', '其中:面向小微企业',
];

export const SUBTOTAL = '小计';
/** Characters of a header that may be left out. */
const MOST_SPARE = 3;
const YEAR = '\\d{4}年度?';

interface Name { name: string; printed: string }
/** `left`: how many of the columns are of the revenue side; 0 where there are no sides. `byOffice`: a whole and the offices that share it. */
export interface Header { keys: readonly string[]; columns: readonly Column[]; sides: readonly string[]; left: number; byOffice?: true }

const NAMES: readonly string[] = [...new Set([...KEY_COLUMNS, SUBTOTAL, ...COLUMNS.flatMap(flatten)])]
  .sort((left, right) => right.length - left.length);
const NAME_PATTERNS = NAMES.map((name) => ({
  name,
  pattern: new RegExp(`^(?:${YEAR})?${escape(squeeze(name))}`),
}));
const ALL_NAMES = [...new Set([...NAMES, ...OTHER_KEYS, ...OTHER_COLUMNS])].sort((left, right) => right.length - left.length);
const ALL_SQUEEZED: ReadonlySet<string> = new Set(ALL_NAMES.map(squeeze));

/** Whether the squeezed text is a column's name by any office's words, or may become one when more is added. */
export function anyColumn(cell: string): { whole: boolean; begun: boolean } {
  const bare = cell.replace(new RegExp(`^${YEAR}(?=.)`), '');
  const begun = /^\d{1,4}$|^20\d{2}年度?$/.test(cell) || ALL_NAMES.some((name) => squeeze(name).startsWith(bare));
  return { whole: ALL_SQUEEZED.has(bare) || ALL_SQUEEZED.has(cell), begun };
}

export function anyKey(cell: string): boolean {
  return isKeyColumn(cell) || OTHER_KEYS.some((key) => squeeze(key) === cell);
}

/** Squeezed text that is a column's whole name, with or without a year. */
export function isKnownColumn(cell: string): boolean {
  return isFund(cell) || isKeyColumn(cell) || NAME_PATTERNS.some(({ pattern }) => pattern.exec(cell)?.[0] === cell);
}

export function isFund(cell: string): boolean {
  return FUND.test(cell);
}

/** 单位名称/科目编码: what one row has or another. */
export function isKeyColumn(cell: string): boolean {
  return cell.split('/').every((one) => CLASSIFIED.test(one) || UNIT_NAME.test(one) || KEY_COLUMNS.some((key) => squeeze(key) === one));
}

function flatten(tree: ColumnTree): string[] {
  return typeof tree === 'string' ? [tree] : [tree[0], ...tree[1].flatMap(flatten)];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Cuts squeezed header text into column names, leaving out at most `spare` characters; null when more of it is no column name. */
function cutNames(text: string, spare = 0): Name[] | null {
  const failed = new Set<string>();
  const cut = (at: number, left: number): Name[] | null => {
    if (at === text.length) return [];
    const key = `${at} ${left}`;
    if (failed.has(key)) return null;
    for (const { name, pattern } of NAME_PATTERNS) {
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
  const keys = names.filter(({ name }) => KEY_COLUMNS.includes(name)).map(({ name }) => name);
  const numeric = names.filter(({ name }) => !KEY_COLUMNS.includes(name));
  const sides = keys.filter((name) => name === '收入' || name === '支出');
  if (sides.length === 2) return { keys, sides, left: leftOf(names), columns: numeric.map((name) => column([name])) };
  // Without groups the cells stand side by side, and the text has them in that order.
  const present = new Map(numeric.map((name) => [name.name, name]));
  const flat = !present.has(SUBTOTAL) && numeric.every(({ name }) => !hasOwnGroup(name, present));
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
