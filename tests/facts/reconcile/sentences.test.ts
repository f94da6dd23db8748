import { describe, expect, it } from 'vitest';
import { reconcileText, told } from './reconcile-text.ts';

/** A narrative of one project and what is said of it. */
function projects(items: string): string {
  return `第三部分 部门预算支出具体情况

一、青石镇人民政府

青石镇人民政府 2031 年预算 500 万元。

（四）项目支出 500 万元，具体包括：

${items}

第四部分 政府采购预算情况

2031 年部门预算政府采购 0 万元。`;
}

const running = (causes: string): string => `第八部分 其他需要说明情况

一、机关运行经费

2031 年青石镇人民政府机关运行经费财政拨款预算 509 万元，比 2030 年预算增加 54 万元，增长 11.87%。主要是${causes}。

二、其他

2031 年部门预算没有其他说明。`;

describe('reconcile: a sentence against itself', () => {
  it('gives an open list its remainder, and refuses one that exceeds its project', () => {
    const open = reconcileText(projects('1.道路养护 500 万元，主要用于路灯 300 万元、绿化 150 万元等。'));
    expect(told(open, 'sub_items')).toEqual(['not_exhaustive: 道路养护（2031预算） 500 / 300 + 150 (50)']);
    const over = reconcileText(projects('1.道路养护 500 万元，主要用于路灯 300 万元、绿化 250 万元等。'));
    expect(told(over, 'sub_items')).toEqual(['contradiction: 道路养护（2031预算） 500 / 300 + 250 (-50)']);
  });

  it('expects a closed list to add up', () => {
    const checks = reconcileText(projects('1.道路养护 500 万元，主要用于路灯 300 万元、绿化 150 万元。'));
    expect(told(checks, 'sub_items')).toEqual(['contradiction: 道路养护（2031预算） 500 / 300 + 150 (50)']);
  });

  it('tells a percent that hidden digits explain from one that they do not', () => {
    const percent = (printed: string): string[] => told(reconcileText(projects(`1.福彩金 185 万元，主要用于津贴 185 万元。较 2030 年增加 96 万元，增幅 ${printed}%。`)), 'percent_change');
    expect(percent('107.87')[0]).toMatch(/^holds/);
    expect(percent('108.45')[0]).toMatch(/^tail_error/);
    expect(percent('112.45')[0]).toMatch(/^contradiction/);
  });

  it('adds up the causes of a change', () => {
    expect(told(reconcileText(running('公务用车增加 2.50 万元、日常公用增加 7 万元、交通费用增加 15 万元、工会增加 30 万元')), 'causes')).toEqual([
      expect.stringMatching(/^tail_error: .*54 \/ 2\.5 \+ 7 \+ 15 \+ 30 \(-0\.5\)$/),
    ]);
    expect(told(reconcileText(running('公务用车增加 2.50 万元、日常公用增加 17 万元、交通费用增加 15 万元、工会增加 30 万元')), 'causes')[0]).toMatch(/^contradiction/);
  });

  it('leaves room beside a single cause', () => {
    expect(told(reconcileText(running('工会增加 30 万元')), 'causes')[0]).toMatch(/^not_exhaustive/);
  });

  it('counts what is listed before a count', () => {
    const office = (count: number): string => `第一部分 部门概况\n\n二、机构设置情况\n\n青石镇人民政府下设党政办公室、财政办公室、应急办公室，共 ${count} 个部门。\n\n2031 年部门预算已编制。`;
    expect(told(reconcileText(office(3)), 'count_list')).toEqual(['holds: 部门（数量） 3 / 3 × 1 (0)']);
    expect(told(reconcileText(office(4)), 'count_list')).toEqual(['contradiction: 部门（数量） 4 / 3 × 1 (1)']);
  });

  it('hears 「无」 contradicted by a count', () => {
    const checks = reconcileText('第一部分 部门概况\n\n青石镇人民政府无下属单位，部门预算为本级预算。\n\n第六部分 部门预算绩效管理情况\n\n2031 年部门预算绩效管理的单位范围包括：青石镇人民政府 2 家下属单位，均已编制绩效目标。');
    expect(checks.filter(({ kind }) => kind === 'words_figures').map(({ verdict, left, right }) => [verdict, left.label, right.value?.toFixed()])).toEqual([['contradiction', '无下属单位', '2']]);
  });

  it('holds vehicles added against vehicles planned', () => {
    const text = (planned: number): string => `第五部分 三公经费预算情况\n\n2031 年“三公”经费预算 65 万元，主要是我镇 2031 年比 2030 年增加 2 辆公务车。实有车辆 22 辆，定编车辆 18 辆和非定编车辆 4 辆。\n\n第八部分 其他需要说明情况\n\n2031 年计划新增车辆 ${planned} 辆。`;
    expect(told(reconcileText(text(0)), 'words_figures')).toEqual(['contradiction: 公务车（比2030增减额） 2 / 0 (2)']);
    expect(told(reconcileText(text(2)), 'words_figures')[0]).toMatch(/^holds/);
    expect(told(reconcileText(text(2)), 'parent_children')).toEqual(['holds: 实有车辆（车辆数） 22 / 18 + 4 (0)']);
  });
});
