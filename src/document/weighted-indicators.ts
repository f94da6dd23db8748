/**
 * Performance tables with a column for everything that an indicator has, and no levels: 「指标名称 指标权重 计量单位 指标性质 指标值」,
 * 「巡查里程 20 公里 ≥ 900」, 「环境改善 10 定性 明显」. Above them stand fields, each with its value beside or below it: the project
 * or the department, its money, what it is for, its goal.
 */
import type { Column } from './column.ts';
import type { IndicatorRows } from './indicator-rows.ts';
import { joinWrapped, type Line } from './lines.ts';

type Cell = 'name' | 'weight' | 'unit' | 'sign' | 'value';
const CELLS: readonly (readonly [RegExp, Cell])[] = [
  [/^(?:三级)?指标(?:名称|内容)$/, 'name'], [/^(?:指标)?(?:权重|分值)(?:[（(][%％分][)）])?$/, 'weight'], [/^(?:计量|度量)单位$/, 'unit'], [/^指标性质$/, 'sign'], [/^(?:指标|目标)值$/, 'value'],
];
const PARTS: Readonly<Record<Cell, string>> = { name: '(?<name>\\S.*?)', weight: '(?<weight>\\d{1,3}(?:\\.\\d+)?)', unit: '(?<unit>\\S+)', sign: '(?<sign>[≥≤＝=＞＜><])', value: '(?<value>\\S.*)' };
const QUALITATIVE: Readonly<Record<Cell, string>> = { ...PARTS, sign: '定性' };
/** A name wraps over no more lines. */
const MOST_LINES = 3;

const OPENS = /^(?:项目名称|(?:部门|单位|部门[（(]单位[)）])名称)[:：]?\s+(\S+)/;
/** 「当年预算（万元） 90.00 上级补助（万元） 10.00」 */
const MONEY = /(?<=^|\s)(\S*?(?:预算数?|安排|补助|资金|金额|总额))[（(](?:万元|元)[)）][:：]?\s*(\d[\d,，]*(?:\.\d+)?)(?=\s|$)/g;
const GOAL = /^(?:(?:当年|年度|总体|整体|绩效){1,3}目标|项目概[述况])$/;
/** What stands beside or above other words. */
const FIELD = /^(?:立项依据|项目分类|绩效指标|实施(?:依据|内容))(?:\s|$)/;

export function isWeighted(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => columnsOf(text) !== null);
}

/** The columns of the header; null for any other line. */
function columnsOf(text: string): Cell[] | null {
  const cells = text.split(/\s+/).map((cell) => CELLS.find(([name]) => name.test(cell))?.[1]);
  return cells.length > 3 && cells.every((cell) => cell !== undefined) && ['name', 'sign', 'value'].every((cell) => cells.includes(cell as Cell)) ? cells : null;
}

export function readWeighted(lines: readonly Line[]): IndicatorRows {
  const result: IndicatorRows = { indicators: [], projects: [], columns: [], unread: [] };
  const starts = lines.flatMap(({ text }, at) => (OPENS.test(text) ? [at] : []));
  lines.slice(0, starts[0] ?? 0).forEach((line) => { line.role = 'furniture'; });
  (starts.length > 0 ? starts : [0]).forEach((start, nth) => { readBlock(lines.slice(start, starts[nth + 1] ?? lines.length), result); });
  return result;
}

function readBlock(block: readonly Line[], result: IndicatorRows): void {
  const header = block.findIndex(({ text }) => columnsOf(text) !== null);
  const head = block.slice(0, header < 0 ? block.length : header);
  const label = OPENS.exec(head[0]?.text ?? '')?.[1] ?? '';
  const isProject = /^项目/.test(head[0]?.text ?? '');
  readHead(head, label, result);
  const columns = columnsOf(block[header]?.text ?? '') ?? [];
  block.slice(Math.max(0, header), header + 1).forEach((line) => { line.role = 'header'; });
  const shapes = [PARTS, QUALITATIVE].map((parts) => new RegExp(`^${columns.filter((cell) => parts === PARTS || cell !== 'unit').map((cell) => parts[cell]).join('\\s+')}$`));
  let open: Line[] = [];
  for (const line of block.slice(header + 1)) {
    if (columnsOf(line.text)) {
      line.role = 'header';
      continue;
    }
    line.role = 'fact';
    open.push(line);
    const { name, unit = '', sign, value } = shapes.map((shape) => shape.exec(joinWrapped(open.map(({ text }) => text)))?.groups).find((groups) => groups) ?? {};
    if (name !== undefined && value !== undefined) {
      result.indicators.push({ project: isProject ? label : '', levels: ['', ''], name, target: targetOf(sign, value, unit), lines: open });
      open = [];
    } else if (open.length === MOST_LINES || isFurniture(line)) {
      // The title of the next page, and who drew the table up.
      if (open.some((one) => !isFurniture(one))) result.unread.push(open);
      open.forEach((one) => { one.role = 'furniture'; });
      open = [];
    }
  }
  if (open.length > 0) result.unread.push(open);
}

function isFurniture({ text }: Line): boolean {
  return /绩效目标表$|^(?:编制|填报)(?:单位|部门)[:：]/.test(text);
}

function targetOf(sign: string | undefined, value: string, unit: string): string {
  if (sign === undefined) return value;
  const compared = /^[＝=]$/.test(sign) ? '' : sign;
  return `${compared}${value}${/^[%％]$/.test(unit) ? unit : ` ${unit}`}`.trim();
}

/** The money beside its names, and below theirs what it is for and its goal. */
function readHead(head: readonly Line[], label: string, result: IndicatorRows): void {
  head.forEach((line) => { line.role = 'fact'; });
  const amounts = head.flatMap(({ text }) => [...text.matchAll(MONEY)].map(([, name = '', amount = '']) => ({ name, amount })));
  if (result.columns.length === 0) result.columns = amounts.map(({ name }): Column => ({ path: [name], year: null }));
  let told: string[] = [];
  const texts: string[] = [];
  let within = false;
  for (const { text } of head) {
    if (GOAL.test(text) || FIELD.test(text)) {
      texts.push(joinWrapped(told));
      told = [];
      within = GOAL.test(text);
    } else if (within) told.push(text);
  }
  const goal = joinWrapped([...texts, joinWrapped(told)].filter((text) => text !== ''));
  const cells = result.columns.map(({ path }) => amounts.find(({ name }) => name === path[0])?.amount ?? '-');
  if (label !== '' && amounts.length > 0) result.projects.push({ label, unit: null, cells, goal: goal === '' ? null : goal, lines: [...head] });
}
