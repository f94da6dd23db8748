import { describe, expect, it } from 'vitest';
import { bookOf } from './told.ts';

const ITEM = '第三部分 部门预算支出具体情况\n\n一、北岭镇人民政府\n\n（一）项目支出 900 万元，具体包括：\n\n1.';

function said(sentence: string, label: string): string[] {
  const row = bookOf(`${ITEM}${sentence}`).rows.find((one) => one.label === label);
  return [...(row?.facts ?? []).map(({ measure, year, printed, unit }) => `${measure} ${year ?? ''}: ${printed ?? ''} ${unit ?? ''}`), ...(row?.reason ? [row.reason.text] : [])];
}

const NOW = 'amount 2031: 90 万元';

describe('addStatements: how other authors word a change', () => {
  it.each([
    ['文化馆运行 90 万元，同比多出 8 万元，涨幅 9.76%，系因新增分馆。', '文化馆运行', [NOW, 'change 2031: 8 万元', 'percent 2031: 9.76 %', '系因新增分馆。']],
    ['执法装备 90 万元，较上年调增 12 万元，升幅 15.38%，系因更新记录仪。', '执法装备', [NOW, 'change 2031: 12 万元', 'percent 2031: 15.38 %', '系因更新记录仪。']],
    ['执法装备 90 万元，比上年预算净增 12 万元，主要原因为更新记录仪。', '执法装备', [NOW, 'change 2031: 12 万元', '主要原因为更新记录仪。']],
    ['执法装备 90 万元，上年为 78 万元，本年增 12 万元（+15.38%），原因在于更新记录仪。', '执法装备', [NOW, 'amount 2030: 78 万元', 'change 2031: 12 万元', 'percent 2031: 15.38 %', '原因在于更新记录仪。']],
    ['执法装备 90 万元。2030 年为 94 万元，本年少安排 4 万元（-4.26%），原因在于压缩采购。', '执法装备', [NOW, 'amount 2030: 94 万元', 'change 2031: -4 万元', 'percent 2031: -4.26 %', '原因在于压缩采购。']],
    ['执法装备 90 万元，较 2030 年的 80 万元上升 12.50%，即多 10 万元。', '执法装备', [NOW, 'amount 2030: 80 万元', 'percent 2031: 12.50 %', 'change 2031: 10 万元']],
    ['执法装备 90 万元，同上年相比减 6 万元，跌幅 6.25%。', '执法装备', [NOW, 'change 2031: -6 万元', 'percent 2031: -6.25 %']],
    ['执法装备 90 万元，较上年回落 3.2%，主要是压缩采购。', '执法装备', [NOW, 'percent 2031: -3.2 %', '主要是压缩采购。']],
    ['执法装备 90 万元，为本年新设项目，上年无此安排。', '执法装备', [NOW, 'amount 2030: 0 万元']],
    ['执法装备 90 万元，属 2031 年首次安排项目。', '执法装备', [NOW, 'amount 2030: 0 万元']],
    ['因公出国费 0 万元，两年均未安排。', '因公出国费', ['amount 2031: 0 万元', 'change 2031: 0 万元']],
    ['执法装备 90 万元（2030 年 78 万元）；绿化养护 30 万元（2030 年 35 万元）。', '绿化养护', ['amount 2031: 30 万元', 'amount 2030: 35 万元']],
  ])('%s', (sentence, label, expected) => {
    expect(said(sentence, label)).toEqual(expected);
  });

  it('takes what an earlier year had of names that were just told for that year, also without the year before the second', () => {
    const { rows } = bookOf('第二部分 部门预算收支总体情况\n\n2031 年支出预算总额 500 万元。其中基本支出 200 万元，项目支出 300 万元。2030 年基本支出 190 万元，项目支出 290 万元。');
    expect(rows.filter(({ label }) => /^..支出$/.test(label)).flatMap(({ label, facts }) => facts.map(({ year, printed }) => `${label} ${year ?? ''} ${printed ?? ''}`)))
      .toEqual(['基本支出 2031 200', '基本支出 2030 190', '项目支出 2031 300', '项目支出 2030 290']);
  });

  it('keeps the words for a cause out of the name of what moved in number', () => {
    expect(bookOf(`${ITEM}管护补助 90 万元，较上年调增 4 万元，系因计划改造点位由 20 处增至 35 处。`).rows.flatMap(({ label, facts }) => facts.filter(({ measure }) => measure === 'count').map(({ year, printed }) => `${label} ${year ?? ''} ${printed ?? ''}`)))
      .toEqual(['计划改造点位 2030 20', '计划改造点位 2031 35']);
  });

  it('counts the departments of a list after 设 alone, and the cars that there are', () => {
    const { rows } = bookOf('第一部分 部门概况\n\n二、机构设置\n\n机关设办公室、文化科、体育科 3 个科室。公务用车编制 4 辆，实有 3 辆。从中选取 2 个项目开展评价。');
    expect(rows.flatMap(({ label, facts }) => facts.filter(({ measure }) => measure === 'count').map(({ printed }) => `${label} ${printed ?? ''}`))).toEqual(['科室 3', '公务用车编制 4', '实有公务用车 3']);
  });
});
