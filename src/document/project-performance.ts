/** The performance-target table that has one block a project: its name, who carries it out, its money, its goal, its indicators. */
import { joinWrapped, type Line } from './lines.ts';

/** A cell of a header stands beside the others: 项目名称 预算数 年度目标 一级指标. */
const PROJECT = /^项目名称[:：]?\s+(?!.*(?:一级指标|年度目标))(\S.*)$/;
/** The next cell beside the name. */
const BESIDE = /\s+(?:项目(?:类别|类型|属性|编码|代码|负责人|分类)|主管部门|联系人)(?:[:：\s].*)?$/;
/** Cells that only a project's own table has. */
const FIELD = /^(?:项目资金|项目总额|预算金额|计划开始|开始日期|起始|主管部门|实施单位|年度(?:总体|绩效)?目标)/;
const WHOSE = /(?:实施|项目|承担|主管)单位[:：]?\s+(\S+)/;
const MONEY = /(?:年度预算|项目预算|预算金额|预算资金|资金总额|项目资金|预算数)(?:[（(](?:万元|元)[)）])?[:：]?\s*(?:年度资金(?:申请)?总额[:：]?\s*)?(\d[\d,，]*(?:\.\d+)?)$/;
const GOAL = /^(?:年度|总体|绩效){1,3}目标[:：]?\s*/;

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
    const goalAt = head.findIndex(({ text }) => GOAL.test(text));
    const fields = goalAt < 0 ? head : head.slice(0, goalAt);
    const after = fields.findIndex(({ text }, index) => index > 0 && (WHOSE.test(text) || MONEY.test(text) || FIELD.test(text) || /^计划/.test(text)));
    const name = fields.slice(0, after < 0 ? fields.length : after).map(({ text }) => text);
    const goal = goalAt < 0 ? [] : head.slice(goalAt).map(({ text }) => text);
    return {
      label: joinWrapped([(PROJECT.exec(name[0] ?? '')?.[1] ?? '').replace(BESIDE, ''), ...name.slice(1)]),
      unit: firstMatch(fields, WHOSE), amount: firstMatch(fields, MONEY),
      goal: goal.length === 0 ? null : joinWrapped([(goal[0] ?? '').replace(GOAL, ''), ...goal.slice(1)]),
      head, indicators: at < 0 ? [] : block.slice(at),
    };
  });
}

function firstMatch(lines: readonly Line[], pattern: RegExp): string | null {
  for (const { text } of lines) {
    const match = pattern.exec(text);
    if (match) return match[1] ?? null;
  }
  return null;
}
