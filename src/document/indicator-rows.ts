/**
 * The performance table whose every indicator repeats its two levels: 「产出指标 数量指标 聘用护林员人数 ＝ 32 人 20 正向指标」, the
 * comparison, the value and its unit in columns of their own. Before a project's indicators may stand its name, money and goal.
 */
import type { Column } from './column.ts';
import { splitTarget } from './indicator-target.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';
import { isCell } from './table-rows.ts';
import type { TableRow } from './table.ts';

export interface IndicatorRow { project: string; levels: [string, string]; name: string; target: string; reached?: TableRow['reached']; lines: Line[] }
export interface ProjectHead { label: string; unit: string | null; cells: string[]; goal: string | null; lines: Line[] }
export interface IndicatorRows { indicators: IndicatorRow[]; projects: ProjectHead[]; columns: Column[]; unread: Line[][] }

const LEVELS = /^(\S{2,4}指标)\s+(\S{2,8}指标)(?:\s+|$)/;
const LEVEL_1 = /^((?:产出|效益|满意度|成本)指标)\s+/;
const LEVEL_2 = /^((?:数量|质量|时效|(?:经济|社会|生态环境)?成本|(?:经济|社会|生态)效益|可持续影响|(?:服务对象|其他)满意度)指标)\s+/;
/** A whole indicator without its levels. */
const SIGNED = /^[\u4e00-\u9fff“].*\s[≥≤＝=＞＜><]\s*\d/;
/** The kind of target in a column after its unit. */
const TYPE = /\s+定[量性]$/;
const MEASURED = /^(?<name>.*?)\s*(?:(?<sign>[≥≤＝=＞＜><])\s*|(?:^|\s)定性\s+)(?<value>\S.*)$/;
/** What follows the unit where the header has these columns: a weight, a direction. */
const EXTRAS = /(?:\s+\d{1,3})?(?:\s+[正反逆]向(?:指标)?)?$/;
const HEADER = /一级指标.*二级指标/;
/** Pieces of the wrapped cells that end the header: 绩效指 / 标性质 / 度量单 / 位. */
const HEADER_PIECE = /^[绩效指标性质值度量单位权重方向计分]{1,6}$/;
const FURNITURE = /^\S*单位名称[:：]|^[（(]\s*20\d\d\s*年(?:度)?\s*[)）]/;
const NAMED = /^(?:项目|(?:项目|主管|实施|预算)?(?:单位|部门))(?:名称|代码|编码)?$/;
/** How the name of a unit ends, where units have a column before the projects. */
const UNIT_END = /(?:机关|本级|局|委|办|馆|中心|站|所|院|校|厂|队|处|会|政府)[)）]?$/;

/** The comparison and the unit have columns of their own. */
const OWN_COLUMNS = /指标性质|度量单位/;

export function isRowAnIndicator(lines: readonly Line[]): boolean {
  const at = lines.findIndex(({ text }) => HEADER.test(text));
  const end = lines.findIndex(({ text }, index) => index > at && !HEADER_PIECE.test(text));
  return at >= 0 && OWN_COLUMNS.test(lines.slice(at, Math.max(end, at + 1)).map(({ text }) => squeeze(text)).join('')) && lines.some(({ text }) => LEVELS.test(text));
}

export function readIndicatorRows(lines: readonly Line[]): IndicatorRows {
  const repeated = lines.filter(({ text }) => LEVELS.test(text)).length;
  const alone = lines.filter(({ text }) => LEVEL_2.test(text) || (SIGNED.test(text) && !LEVELS.test(text))).length;
  return lines.some(({ text }) => LEVEL_2.test(text)) && alone * 3 > repeated ? readSparse(lines) : readRepeated(lines);
}

/**
 * The same where a level stands only beside the first of its indicators: 「产出指标 数量指标 甲面积 ≥1.2 万亩 定量 / 乙面积 ≥38.6
 * 万亩 定量 / 质量指标 验收合格率 100 % 定量」.
 */
function readSparse(lines: readonly Line[]): IndicatorRows {
  const header = lines.find(({ text }) => HEADER.test(text))?.text.split(/\s+/) ?? [];
  const result: IndicatorRows = { indicators: [], projects: [], columns: moneyColumns(header), unread: [] };
  const typed = lines.some(({ text }) => LEVEL_1.test(text) && TYPE.test(text));
  let levels: [string, string] = ['', ''];
  let project = '';
  let waiting: Line[] = [];
  for (const line of lines) {
    if (HEADER.test(line.text) || FURNITURE.test(line.text)) {
      line.role = 'header';
      continue;
    }
    line.role = 'fact';
    const [first = '', opening = ''] = LEVEL_1.exec(line.text) ?? [];
    const [second = '', kind = ''] = LEVEL_2.exec(line.text.slice(first.length)) ?? [];
    const rest = line.text.slice(first.length + second.length);
    const measured = typed ? (TYPE.test(rest) ? rest.replace(TYPE, '') : null) : first !== '' || second !== '' || result.columns.length === 0 ? rest : null;
    if (measured === null) {
      waiting.push(line);
      continue;
    }
    levels = [opening === '' ? levels[0] : opening, kind === '' ? levels[1] : kind];
    // Before a first level stand a project's name, money and goal; else the lines begin this indicator's name.
    const head = waiting.some(({ text }) => amountsOf(text, result.columns.length) !== null);
    if (head) project = closeHead(waiting, false, result) ?? project;
    const own = head ? [] : waiting;
    waiting = [];
    const words = joinWrapped([...own.map(({ text }) => text), measured]);
    const { name, sign, value } = MEASURED.exec(words)?.groups ?? {};
    const split = name !== undefined && name !== '' && value !== undefined ? { name, target: `${sign ?? ''}${value}` } : splitTarget(words);
    if (split) result.indicators.push({ project, levels: [...levels], name: split.name, target: split.target.replace(/\s+(?=[%％‰])/, ''), lines: [...own, line] });
    else result.unread.push([...own, line]);
  }
  if (waiting.length > 0) result.unread.push(waiting);
  return result;
}

function readRepeated(lines: readonly Line[]): IndicatorRows {
  const header = lines.find(({ text }) => HEADER.test(text))?.text.split(/\s+/) ?? [];
  const result: IndicatorRows = { indicators: [], projects: [], columns: moneyColumns(header), unread: [] };
  const units = /^(?:项目|主管|实施|预算)?单位/.test(header[0] ?? '') && NAMED.test(header[1] ?? '');
  let head: Line[] = [];
  let open: { levels: [string, string]; name: string; lines: Line[] } | null = null;
  let project = '';
  let inHeader = false;
  for (const line of lines) {
    inHeader = HEADER.test(line.text) || (inHeader && HEADER_PIECE.test(line.text));
    if (inHeader || FURNITURE.test(line.text)) {
      line.role = 'header';
      continue;
    }
    line.role = 'fact';
    const levels = LEVELS.exec(line.text);
    if (levels) {
      if (open) result.unread.push(open.lines);
      open = { levels: [levels[1] ?? '', levels[2] ?? ''], name: '', lines: [] };
      project = closeHead(head, units, result) ?? project;
      head = [];
    } else if (!open) {
      head.push(line);
      continue;
    }
    open = addTo(open, line, project, result);
  }
  if (open) result.unread.push(open.lines);
  if (head.length > 0) result.unread.push(head);
  return result;
}

type Open = NonNullable<{ levels: [string, string]; name: string; lines: Line[] }>;

/** A name may wrap before its comparison. */
function addTo(open: Open | null, line: Line, project: string, result: IndicatorRows): Open | null {
  if (!open) return null;
  open.lines.push(line);
  open.name = joinWrapped([open.name, line.text.replace(LEVELS, '')]);
  const { name, sign, value } = MEASURED.exec(open.lines.length === 1 ? open.name : ` ${open.name}`.trim())?.groups ?? {};
  if (value === undefined || name === undefined || name === '') return open;
  const target = `${sign ?? ''}${value.replace(EXTRAS, '').replace(/\s+(?=[%％‰])/, '')}`;
  result.indicators.push({ project, levels: open.levels, name, target, lines: open.lines });
  return null;
}

/** The amounts that the header has between the project's name and its goal. */
export function moneyColumns(header: readonly string[]): Column[] {
  const end = header.findIndex((cell) => /目标|一级指标/.test(cell));
  return header.slice(0, Math.max(end, 0)).filter((cell) => !NAMED.test(cell)).map((cell) => ({ path: [cell], year: null }));
}

/** Lines above a project's indicators: its name, the amounts, its goal. Null: there are none. */
export function closeHead(lines: Line[], units: boolean, result: IndicatorRows): string | null {
  if (lines.length === 0) return null;
  const width = result.columns.length;
  const at = lines.findIndex(({ text }) => amountsOf(text, width) !== null);
  const found = amountsOf(lines[at]?.text ?? '', width);
  if (at < 0 || !found) {
    result.unread.push(lines);
    return null;
  }
  const pieces = [...lines.slice(0, at).map(({ text }) => text), found.before].filter((text) => text !== '').flatMap((text) => (units ? text.split(/\s+/) : [text]));
  const goal = joinWrapped([found.after, ...lines.slice(at + 1).map(({ text }) => text)].filter((text) => text !== ''));
  const unitAt = units ? pieces.findIndex((_, index) => index < pieces.length - 1 && UNIT_END.test(joinWrapped(pieces.slice(0, index + 1)))) : -1;
  const label = joinWrapped(pieces.slice(unitAt + 1));
  result.projects.push({ label, unit: unitAt < 0 ? null : joinWrapped(pieces.slice(0, unitAt + 1)), cells: found.cells, goal: goal === '' ? null : goal, lines });
  return label;
}

/** `width` amounts in a row, with the words before and after them: 「86.30 通过政府购买服务对…」, 「图书馆 图书文献购置费 380.00 380.00 0.00」. */
export function amountsOf(text: string, width: number): { before: string; cells: string[]; after: string } | null {
  const tokens = text.split(/\s+/);
  if (width === 0) return null;
  const at = tokens.findIndex((_, index) => index + width <= tokens.length && tokens.slice(index, index + width).every((token) => isCell(token) && squeeze(token) !== ''));
  return at < 0 ? null : { before: tokens.slice(0, at).join(' '), cells: tokens.slice(at, at + width), after: tokens.slice(at + width).join(' ') };
}
