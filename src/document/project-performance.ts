/** The performance-target table that has one block a project: its name, who carries it out, its money, its goal, its indicators. */
import { amountsOf, moneyColumns, type IndicatorRows } from './indicator-rows.ts';
import { splitTarget } from './indicator-target.ts';
import { joinWrapped, type Line } from './lines.ts';

/** A cell of a header stands beside the others: 项目名称 预算数 年度目标 一级指标. */
const PROJECT = /^项目名称[:：]?\s+(?!.*(?:一级指标|年度目标))(\S.*)$/;
/** The next cell on the line: 「项目名称 甲工程 预算单位 乙中心」, 「预算金额（万元） 90 项目属性 经常性项目」. */
const NEXT_CELL = '\\s+(?:项目(?:类别|类型|属性|性质|编码|代码|负责人|分类|周期|单位)|(?:预算|实施|承担|主管)单位|主管部门|联系人|(?:年度预算|项目预算|项目金额|预算金额|预算资金|资金总额|项目资金|预算数)(?:[（(](?:万元|元)[)）])?)(?:[:：\\s].*)?$';
const BESIDE = new RegExp(NEXT_CELL);
/** Cells that only a project's own table has. */
const FIELD = /^(?:项目资金|项目总额|项目金额|预算金额|计划开始|开始日期|起始|主管部门|实施单位|年度(?:总体|绩效)?目标)/;
const WHOSE = /(?:实施|项目|承担|主管|预算)单位(?:[:：]\s*|\s+)(\S+)/;
const MONEY = new RegExp(`(?:年度预算|项目预算|项目金额|预算金额|预算资金|资金总额|项目资金|预算数)(?:[（(](?:万元|元)[)）])?[:：]?\\s*(?:年度资金(?:申请)?总额[:：]?\\s*)?(\\d[\\d,，]*(?:\\.\\d+)?)(?:(?:万?元)?(?:$|[（(，])|\\s+其中[:：]|${NEXT_CELL})`);
const GOAL = /^(?:年度|总体|绩效){1,3}目标[:：]?\s*/;

const GOAL_BEGUN = /^(?:年度|总体|绩效)(?:\s+|$)/;

export interface ProjectBlock { label: string; unit: string | null; amount: string | null; goal: string | null; head: Line[]; indicators: Line[] }

export function opensProject(text: string): boolean {
  return PROJECT.test(text);
}

export function isOneBlockAProject(lines: readonly Line[]): boolean {
  const names = lines.filter(({ text }) => PROJECT.test(text)).length;
  return names > 1 || (names === 1 && lines.some(({ text }) => FIELD.test(text)));
}

/** `header`: the line above the indicators. */
export function projectBlocks(lines: readonly Line[], header: RegExp): ProjectBlock[] {
  const starts = lines.flatMap(({ text }, at) => (PROJECT.test(text) ? [at] : []));
  return starts.map((start, nth) => {
    const block = lines.slice(start, starts[nth + 1] ?? lines.length);
    const at = block.findIndex(({ text }) => header.test(text));
    const head = at < 0 ? block : block.slice(0, at);
    const goalAt = goalStart(head);
    const fields = goalAt < 0 ? head : head.slice(0, goalAt);
    const after = fields.findIndex(({ text }, index) => index > 0 && (WHOSE.test(text) || MONEY.test(text) || FIELD.test(text) || /^计划/.test(text)));
    const name = fields.slice(0, after < 0 ? fields.length : after).map(({ text }) => text);
    const goal = goalAt < 0 ? [] : head.slice(goalAt).map(({ text }) => text);
    return {
      label: joinWrapped([(PROJECT.exec(name[0] ?? '')?.[1] ?? '').replace(BESIDE, ''), ...name.slice(1)]),
      unit: firstMatch(fields, WHOSE), amount: firstMatch(fields, MONEY),
      goal: goal.length === 0 ? null : joinWrapped(goal.map((text, line) => (line === 0 ? text.replace(GOAL, '').replace(GOAL_BEGUN, '') : text.replace(GOAL_BEGUN.test(goal[0] ?? '') ? GOAL : /^$/, '')))),
      head, indicators: at < 0 ? [] : block.slice(at),
    };
  });
}

/** The words of its label may stand on two lines, beside or around the goal: 「年度 / 总体目标」. */
function goalStart(lines: readonly Line[]): number {
  const at = lines.findIndex(({ text }) => GOAL.test(text));
  return [at - 2, at - 1].find((above) => GOAL_BEGUN.test(lines[above]?.text ?? '')) ?? at;
}

/** The same below the header of the tasks: 「年度 目标1：… / 总体目标 …」; −1 without one. */
export function goalsBelow(lines: readonly Line[], tasks: number): number {
  const at = tasks < 0 ? -1 : goalStart(lines.slice(tasks));
  return at < 0 ? -1 : tasks + at;
}

function firstMatch(lines: readonly Line[], pattern: RegExp): string | null {
  for (const { text } of lines) {
    const match = pattern.exec(text);
    if (match) return match[1] ?? null;
  }
  return null;
}

/** The header of projects that are listed below the indicators of the whole department: 项目名称 预算数（万元） 年度目标. */
export const LISTED_PROJECTS = /^项目名称\s(?=.*\s(?:年度|绩效|总体)*目标$)(?!.*一级指标)/;
const LEVELS_BELOW = /^[二三]级指标\s/;
const LEVEL = /^((?:数量|质量|时效|(?:社会|经济|生态环境)?成本|(?:经济|社会|生态)?效益|可持续影响|(?:服务对象|其他)?满意度)(?:指标)?)\s+/;

/** 「甲服务 326.80 做到打早。」, and below it its indicators, each with its level: 「数量 队员人数 45 人」. */
export function readListedProjects(lines: readonly Line[]): IndicatorRows {
  const header = lines.findIndex(({ text }) => LISTED_PROJECTS.test(text));
  const result: IndicatorRows = { indicators: [], projects: [], columns: moneyColumns(lines[header]?.text.split(/\s+/) ?? []), unread: [] };
  lines.slice(0, header).forEach((line) => { line.role = 'heading'; });
  let name: Line[] = [];
  for (const line of lines.slice(header)) {
    if (LISTED_PROJECTS.test(line.text) || LEVELS_BELOW.test(line.text)) {
      line.role = 'header';
      continue;
    }
    line.role = 'fact';
    const [level = ''] = LEVEL.exec(line.text) ?? [];
    const project = result.projects.at(-1);
    const split = level === '' ? null : splitTarget(line.text.slice(level.length));
    const head = level === '' ? amountsOf(line.text, result.columns.length) : null;
    if (split && project) result.indicators.push({ project: project.label, levels: [level.trim(), ''], name: split.name, target: split.target, lines: [line] });
    else if (head) {
      result.projects.push({ label: joinWrapped([...name.map(({ text }) => text), head.before]), unit: null, cells: head.cells, goal: head.after === '' ? null : head.after, lines: [...name, line] });
      name = [];
    } else if (project?.goal != null && !/。$/.test(project.goal)) {
      project.goal = joinWrapped([project.goal, line.text]);
      project.lines.push(line);
    } else name.push(line);
  }
  if (name.length > 0) result.unread.push(name);
  return result;
}
