/**
 * Targets of projects one below the other, each under its name: 「【项目】甲 预算金额 90.00」, and below it rows with the kind of the
 * indicator in one cell, 「指标类型 指标名称 2023年完成值 2024年目标值」, 「质量 达标率 94% ≥96%」.
 */
import type { IndicatorRows } from './indicator-rows.ts';
import { splitTarget } from './indicator-target.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';
import { splitTwoValues, valueColumns, type TwoValues } from './two-value-indicators.ts';

const HEADER = /^(?:指标)?(?:类型|类别)\s+指标(?:名称|内容)\s+\S/;
const PROJECT = /^(?:【项目】|项目(?:名称)?[:：])\s*(?<name>\S.*?)(?:\s+(?:预算)?(?:金额|资金|数)(?:[（(]万元[)）])?[:：]?\s*(?<amount>\d[\d,，]*(?:\.\d+)?)(?:万元)?)?$/;
/** The kind of an indicator, and the level above it. */
const KINDS: Readonly<Record<string, string>> = { 数量: '产出', 质量: '产出', 时效: '产出', 成本: '产出', 效益: '效益', 经济效益: '效益', 社会效益: '效益', 生态效益: '效益', 可持续影响: '效益', 满意度: '满意度', 服务对象满意度: '满意度' };
/** A name wraps over no more lines. */
const MOST_LINES = 3;

export function isTyped(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => HEADER.test(text)) && lines.some(({ text }) => PROJECT.test(text));
}

export function readTyped(lines: readonly Line[]): IndicatorRows {
  const result: IndicatorRows = { indicators: [], projects: [], columns: [{ path: ['预算金额'], year: null }], unread: [] };
  let values: TwoValues | null = null;
  let project = '';
  let levels: [string, string] = ['', ''];
  let open: { line: Line; text: string }[] = [];
  const close = (): void => {
    if (open.length > 0) result.unread.push(open.map(({ line }) => line));
    open = [];
  };
  for (const line of lines) {
    const head = PROJECT.exec(line.text)?.groups;
    const kind = squeeze(/^\S+/.exec(line.text)?.[0] ?? '').replace(/指标$/, '');
    line.role = HEADER.test(line.text) ? 'header' : 'fact';
    if (line.role === 'header') {
      close();
      values = valueColumns(line.text);
    } else if (head) {
      close();
      project = head.name ?? '';
      if (head.amount !== undefined) result.projects.push({ label: project, unit: null, cells: [head.amount], goal: null, lines: [line] });
    } else {
      const above = KINDS[kind];
      if (above !== undefined) close();
      if (above !== undefined) levels = [above, kind];
      open.push({ line, text: above === undefined ? line.text : line.text.replace(/^\S+\s*/, '') });
      const read = valuesIn(open.map(({ text }) => text), values);
      if (read) result.indicators.push({ project, levels: [...levels], ...read, lines: open.map((one) => one.line) });
      if (read) open = [];
      else if (open.length === MOST_LINES) close();
    }
  }
  close();
  return result;
}

type Read = Pick<IndicatorRows['indicators'][number], 'name' | 'target' | 'reached'>;

/** With one column of values, or with what was reached before beside what is aimed at. */
function valuesIn(pieces: readonly string[], values: TwoValues | null): Read | null {
  const two = values ? splitTwoValues(pieces, values) : null;
  if (two && values) return { name: two.name, target: two.target, reached: { text: two.prior, year: values.priorYear } };
  return values ? null : splitTarget(joinWrapped(pieces));
}
