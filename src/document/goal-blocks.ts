/** The performance table that lists, for each project, its money, its goal and then indicators without levels: 「局本级 燃气安全管理 967.25」, 「强化监管。」, 「隐患整改率 ≥98%」. */
import type { IndicatorRows } from './indicator-rows.ts';
import { splitTarget } from './indicator-target.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';

const HEADER = /绩效指标(?:及|与|和)目标值/;
const HEAD = /^(?:(?<unit>\S+)\s+)?(?<label>\S+)\s+(?<amount>\d[\d,，]*(?:\.\d+)?)$/;

export function isGoalBlocks(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => HEADER.test(text)) && !lines.some(({ text }) => /一级指标/.test(text));
}

export function readGoalBlocks(lines: readonly Line[]): IndicatorRows {
  const header = lines.slice(0, lines.findIndex(({ text }) => HEADER.test(text)) + 1).map(({ text }) => squeeze(text));
  const result: IndicatorRows = { indicators: [], projects: [], columns: [{ path: ['预算金额'], year: null }], unread: [] };
  let project: IndicatorRows['projects'][number] | null = null;
  let told = false;
  for (const line of lines) {
    if (header.includes(squeeze(line.text))) {
      line.role = 'header';
      continue;
    }
    line.role = 'fact';
    const { unit, label, amount } = HEAD.exec(line.text)?.groups ?? {};
    const split = told ? splitTarget(line.text) : null;
    if (label !== undefined && amount !== undefined) {
      project = { label, unit: unit ?? null, cells: [amount], goal: null, lines: [line] };
      result.projects.push(project);
      told = false;
    } else if (project && !told) {
      project.goal = joinWrapped([project.goal ?? '', line.text]);
      project.lines.push(line);
      told = line.text.endsWith('。');
    } else if (project && split) result.indicators.push({ project: project.label, levels: ['', ''], name: split.name, target: split.target, lines: [line] });
    else result.unread.push([line]);
  }
  return result;
}
