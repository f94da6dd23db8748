/** The column names that budget tables have: those of the published templates as a tree in printed order, and those of other offices. */
import { squeeze } from './lines.ts';

export type ColumnTree = string | readonly [string, readonly ColumnTree[]];

/** Cells that name the row and hold no money. */
export const KEY_COLUMNS = [
  '预算单位', '单位名称', '单位名称/项目名称', '单位编码', '科目编码', '科目名称', '科目', '支出经济科目', '支出功能科目', '功能科目编码', '功能科目名称', '支出项目类别', '项目', '项目名称',
  '功能分类科目', '支出功能分类科目', '经济分类科目', '支出经济分类科目', '部门预算支出经济分类科目', '政府预算支出经济分类科目',
  '单位代码', '实施单位', '承担单位', '承办机构', '承办部门', '责任部门', '责任科室', '项目单位', '采购单位', '采购类别', '采购类型', '下达级次', '采购品目', '采购项目', '采购内容', '所属项目', '项目类别', '年度', '收入', '支出', '任务名称', '主要内容', '绩效目标', '序号', '备注',
];

/** 功能分类科目编码, 经济分类科目名称. */
const CLASSIFIED = /^(?:[^科目]{0,8}分类)?科目(?:编码|代码|名称)$/;
/** 部门（单位）名称, 单位名称（科目）. */
const UNIT_NAME = /^(?:部门|单位|部门\(单位\))名称(?:\((?:科目|项目|项目名称)\))?$/;
/** A fund by its name alone: 一般公共预算, 政府性基金预算. */
const FUND = /^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)$/;
/** How a row moved since the year before: 比上年增减, 较2023年增减额, 同比增减率(%). */
const MOVED = /^(?:[比较](?:上年|20\d\d年?)(?:预算数?)?|同比)(?:增减|增长|变动)(?:变化)?(?:[额数率]|幅度|金额|情况)?(?:\([%％]\))?$/;
const MOVED_BEGUN = /^(?:[比较](?:上(?:年)?|20\d?\d?年?)?(?:预算?数?)?|同比?)$/;

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
export const COLUMNS: readonly ColumnTree[] = [
  '预算数', '收入总计', '支出总计', '预算总计', '总计', '合计', '本年支出合计', '本年收入合计',
  '基本支出', '项目支出',
  ['基本支出', ['人员经费', '公用经费', '日常公用经费', '人员支出', '公用支出', '对个人和家庭的补助']],
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
  '部门(单位)名称', '单位名称(科目)', '单位名称(项目名称)', '预算单位名称', '部门名称', '单位', '经济科目', '经济科目编码', '经济科目名称', '经济分类科目编码', '经济分类科目名称', '功能分类科目编码', '功能分类科目名称',
  '单位/项目名称', '采购项目名称', '数量', '资金来源', '支出功能科目编码', '支出功能科目名称', '项目(按功能分类)', '项目(按支出功能分类)', '支出功能分类', '功能科目', '单位代码',
];
const OTHER_COLUMNS = [
  '财政拨款合计', '经费拨款', '非税收入', '非税收入拨款', '经营收入', '纳入一般公共预算管理的非税收入拨款', '其他收入', '采购金额', '全年预算数', '执行数', '本年预算', '本年预算数', '预算合计', '收入合计', '支出合计', '收入预算', '支出预算', '金额', '预算金额', '支出预算数', '收入预算数',
  '财政拨款', '本年财政拨款', '当年财政拨款', '当年财政拨款安排', '当年财政拨款预算安排', '财政拨款收入', '一般公共预算当年拨款', '一般公共预算当年财政拨款', '上年结转安排', '财政拨款结转结余', '结转结余',
  '一般公共预算', '政府性基金预算', '政府性基金', '政府性基金拨款', '国有资本经营', '国有资本经营预算', '国有资本经营拨款', '一般公共预算基本支出', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款', '单位自有资金',
  '增减额', '增减率', '增减', '增减数', '增减幅度', '增减率(%)', '因公出国(境)经费', '公务用车购置及运行费', '公务用车购置', '公务用车运行费', '购置费', '运行费', '运行维护费', '机关运行经费预算数', '机关运行经费', '“三公”经费预算数', '“三公”经费财政拨款预算总额',
  '编制数', '实有数', '编制数(人)', '实有数(人)', '其中:基本支出', '其中:项目支出', '其中:面向中小企业', '其中:面向小微企业',
  '货物', '工程', '服务', '货物类', '工程类', '服务类', '预留中小企业', '预留中小企业采购', '预留面向中小企业', '预留面向中小企业采购', '面向中小企业', '面向小微企业', '其中:小微企业', '其中:预留小微企业',
];

export const SUBTOTAL = '小计';
/** Before a name: 2024年预算数. */
export const YEAR = '\\d{4}年度?';

const NAMES: readonly string[] = [...new Set([...KEY_COLUMNS, SUBTOTAL, ...COLUMNS.flatMap(flatten)])]
  .sort((left, right) => right.length - left.length);
export const NAME_PATTERNS = NAMES.map((name) => ({
  name,
  pattern: new RegExp(`^(?:${YEAR})?${escape(squeeze(name))}`),
}));
export const ALL_NAMES = [...new Set([...NAMES, ...OTHER_KEYS, ...OTHER_COLUMNS])].sort((left, right) => right.length - left.length);
const ALL_SQUEEZED: ReadonlySet<string> = new Set(ALL_NAMES.map(squeeze));
const BEGINNINGS: ReadonlySet<string> = new Set([...ALL_SQUEEZED].flatMap((name) => Array.from({ length: name.length + 1 }, (_, length) => name.slice(0, length))));
/** 其中:一般公共预算, a part of the column before it; 其中:基本 and 其中:项目 leave 支出 out. */
const OF_WHICH = /^其中:(?=.)/;
const OF_WHICH_KIND = /^其中:(?:基本|项目)$/;
/** A year alone, of the money that the whole table is about. */
const OF_YEAR = /^20\d{2}年度?(?:预算|执行|决算|完成)/;
const BARE_YEAR = /^20\d{2}年度?(?:预算)?$/;
const YEAR_BEFORE = new RegExp(`^${YEAR}(?=.)`);

/** Whether the squeezed text is a column's name by any office's words, or may become one when more is added. */
export function anyColumn(cell: string): { whole: boolean; begun: boolean } {
  const bare = cell.replace(YEAR_BEFORE, '');
  const begun = /^\d{1,4}$|^20\d{2}年度?$/.test(cell) || BEGINNINGS.has(bare);
  const moved = MOVED.test(cell);
  return { whole: moved || ALL_SQUEEZED.has(bare) || ALL_SQUEEZED.has(cell), begun: begun || moved || MOVED_BEGUN.test(cell) };
}

/** The same, with a year alone, and a part by its name: 其中:一般公共预算. */
export function looseColumn(cell: string): { whole: boolean; begun: boolean } {
  if (BARE_YEAR.test(cell) || OF_WHICH_KIND.test(cell)) return { whole: true, begun: true };
  // A year that stands alone goes on with the word for its money only.
  if (YEAR_BEFORE.test(cell) && !OF_YEAR.test(cell)) return { whole: false, begun: false };
  return cell === '其中:' ? { whole: false, begun: true } : anyColumn(cell.replace(OF_WHICH, ''));
}

export function anyKey(cell: string): boolean {
  return isKeyColumn(cell) || OTHER_KEYS.some((key) => squeeze(key) === cell);
}

/** The catalogues by their bare names: a key only beside another, 预算单位/支出经济分类. */
const CATALOGUES = ['支出经济分类', '支出功能分类', '经济分类', '功能分类'];

/** One cell for what stands on several levels: 预算单位/项目名称/子项目名称. */
export const COMBINED_KEY = new RegExp(`^(?:${alternatives(KEY_COLUMNS)})(?:/子?(?:${alternatives([...KEY_COLUMNS, ...CATALOGUES])}))+`);

/** Squeezed text that is a column's whole name, with or without a year. */
export function isKnownColumn(cell: string): boolean {
  return isFund(cell) || MOVED.test(cell) || isKeyColumn(cell) || NAME_PATTERNS.some(({ pattern }) => pattern.exec(cell)?.[0] === cell);
}

export function isFund(cell: string): boolean {
  return FUND.test(cell);
}

/** 单位名称/科目编码: what one row has or another. */
export function isKeyColumn(cell: string): boolean {
  return cell.split('/').every((one, at) => (at > 0 && ((one.startsWith('子') && isKeyColumn(one.slice(1))) || CATALOGUES.includes(one))) || CLASSIFIED.test(one) || UNIT_NAME.test(one) || KEY_COLUMNS.some((key) => squeeze(key) === one));
}

export function flatten(tree: ColumnTree): string[] {
  return typeof tree === 'string' ? [tree] : [tree[0], ...tree[1].flatMap(flatten)];
}

function alternatives(names: readonly string[]): string {
  return names.map((name) => escape(squeeze(name))).sort((left, right) => right.length - left.length).join('|');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
