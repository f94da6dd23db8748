/**
 * Projects one below the other, each with its money and goal and then its indicators, every one of which repeats its two
 * levels: 「甲工程 / 90.00 / 修复岸线 / 产出指标 数量指标 岸线长度 ≥42 公里 / 效益指标 生态效益 优良水质比例 ≥91%」. Nothing parts the
 * columns but spaces, so an indicator's line is known by its levels and ends with its target.
 */
import { closeHead, type IndicatorRows } from './indicator-rows.ts';
import { splitTarget } from './indicator-target.ts';
import { joinWrapped, type Line } from './lines.ts';

const HEADER_END = /一级指标.*二级指标/;
/** A cell of a header, beside others of it; a project's name there would open a block of its own. */
const HEADER_BEGINS = /^(?:序号\s+)?项目名称(?:\s+(?:(?:年度|项目)?(?:预算|资金)?(?:金额|数|总额)(?:[（(](?:万元|亿元|千元|元)[)）])?|(?:年度)?绩效目标|绩效指标|[一二三]级指标|指标值|目标值))*$/;
/** The cells of the header that hold money; one may wrap before its unit. */
const MONEY = /[\u4e00-\u9fff]{0,6}(?:预算|金额|资金|总额|预算数)(?:[（(](?:万元|亿元|千元|元)[)）])?(?=\s|$)/g;
const LEVELS = /^((?:产出|效益|满意度|成本)指标)\s+((?:数量|质量|时效|(?:经济|社会|生态环境)?成本|(?:经济|社会|生态)效益|可持续影响|(?:服务对象)?满意度)(?:指标)?)\s+(?=\S)/;
/** One line of so many below the headers at least: elsewhere a level stands once above its indicators. */
const FEWEST = 4;

export function isProjectWithLevels(lines: readonly Line[]): boolean {
  const header = headerOf(lines, 0);
  // Text with its spaces says by them which cell is which.
  return header > 0 && lines.every(({ laid }) => laid === undefined) && moneyIn(lines.slice(0, header)).length === 1 && lines.filter(({ text }) => LEVELS.test(text)).length * FEWEST >= lines.length - lines.reduce((sum, _, at) => sum + headerOf(lines, at), 0);
}

/** How many lines from there are the header, which each page repeats. */
function headerOf(lines: readonly Line[], from: number): number {
  if (!HEADER_BEGINS.test(lines[from]?.text ?? '')) return 0;
  const end = lines.slice(from, from + LONGEST_HEADER).findIndex(({ text }) => HEADER_END.test(text));
  return end + 1;
}
const LONGEST_HEADER = 10;

function moneyIn(header: readonly Line[]): string[] {
  return header.flatMap(({ text }) => text.match(MONEY) ?? []);
}

export function readProjectsWithLevels(lines: readonly Line[]): IndicatorRows {
  const columns = moneyIn(lines.slice(0, headerOf(lines, 0))).map((name) => ({ path: [name.replace(/[（(].*$/, '')], year: null }));
  const result: IndicatorRows = { indicators: [], projects: [], columns, unread: [] };
  let project = '';
  let head: Line[] = [];
  let open: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const header = headerOf(lines, at);
    if (header > 0) {
      for (const line of lines.slice(at, at + header)) line.role = 'header';
      at += header - 1;
      continue;
    }
    const line = lines[at] as Line;
    line.role = 'fact';
    if (LEVELS.test(line.text)) {
      if (open.length > 0) result.unread.push(open);
      project = closeHead(head, false, result) ?? project;
      [head, open] = [[], [line]];
    } else if (open.length > 0) open.push(line);
    else {
      head.push(line);
      continue;
    }
    // A name may wrap before its target.
    if (addIndicator(open, project, result)) open = [];
  }
  if (open.length > 0) result.unread.push(open);
  if (head.length > 0) result.unread.push(head);
  return result;
}

function addIndicator(lines: Line[], project: string, result: IndicatorRows): boolean {
  const words = joinWrapped(lines.map(({ text }) => text));
  const [levels, first = '', second = ''] = LEVELS.exec(words) ?? [];
  const split = levels === undefined ? null : splitTarget(words.slice(levels.length));
  if (!split) return false;
  result.indicators.push({ project, levels: [first, second], name: split.name, target: split.target, lines });
  return true;
}
