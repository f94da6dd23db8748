import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { columnsOf, documentWith, rowsOf } from './pasted.ts';

const spent = (rows: string): string => `表 2\n\n部门预算基本支出预算表\n\n部门名称：东川市水务局 单位：万元\n\n支出项目类别\n（资金使用单位）\n总计\n财政拨款\n单位自有\n资金\n其他资金合计\n一般公共\n预算\n政府性基金\n预算\n${rows}\n`;
const ROWS = `合 计 100.00 70.00 60.00 10.00 20.00 10.00
东川市水务局（本级） 60.00 60.00 50.00 10.00 0.00 0.00
人员经费 40.00 40.00 40.00 0.00 0.00 0.00
公用经费 20.00 20.00 10.00 10.00 0.00 0.00
东川市水文站 40.00 10.00 10.00 0.00 20.00 10.00
人员经费 40.00 10.00 10.00 0.00 20.00 10.00`;

describe('a table of what each unit spends', () => {
  it('parts the whole of the lower line from the cell that it ran into, where the sums say so', () => {
    expect(columnsOf(spent(ROWS))).toEqual(['总计', '财政拨款 > 合计', '财政拨款 > 一般公共预算', '财政拨款 > 政府性基金预算', '单位自有资金', '其他资金']);
    expect(columnsOf(spent(ROWS.replace('东川市水文站 40.00 10.00', '东川市水文站 40.00 11.00')))).not.toContain('财政拨款 > 合计');
  });

  it('names its units by what adds up, and none where that does not', () => {
    const units = (rows: string): string[] => readDocument('pasted', `一、文字部分\n\n2031 年东川市水务局部门预算收支总体情况。\n\n二、表格部分\n\n${spent(rows)}`).budgetUnits;
    expect(units(ROWS)).toEqual(['东川市水务局（本级）', '东川市水文站']);
    expect(units(ROWS.replace('公用经费 20.00', '公用经费 21.00'))).toEqual([]);
  });
});

describe('a narrative’s table of people whose header wraps', () => {
  const counts = (header: string): unknown[] => documentWith(`纳入编制范围的单位如下：\n${header}\n1 东川市水务局（本级） 行政单位 20 18 9\n2 东川市水文站 公益一类 12 11 4\n合 计 32 29 13\n截至2030年12月31日，在职人员29人。`).unitCounts.map(({ unit, counts: own }) => [unit, ...own.map(({ column, printed, year }) => `${column} ${printed} ${year ?? ''}`)]);
  const READ = [['东川市水务局（本级）', '编制数 20 2030', '在职人数 18 2030', '退休人数 9 2030'], ['东川市水文站', '编制数 12 2030', '在职人数 11 2030', '退休人数 4 2030'], [null, '编制数 32 2030', '在职人数 29 2030', '退休人数 13 2030']];
  it.each(['序号 单位名称 单位性质 编制数\n在职\n人数\n退休\n人数', '序号 单位名称 单位\n性质\n编制数 在职 退休\n人数 人数'])('%s', (header) => { expect(counts(header)).toEqual(READ); });
  it('is none where a column is of something else', () => { expect(counts('序号 单位名称 单位性质 编制数\n在职\n人数\n得分')).toEqual([]); });
});

it('a project’s block ends where the next name with an amount begins, also where an indicator’s name wraps', () => {
  const goals = `重点项目绩效目标表\n项目名称\n预算金额\n（万元）\n绩效目标\n一级指标 二级指标 三级指标 指标值\n堤防加固\n90.00\n守住堤防。\n产出指标 数量指标 加固堤防\n长度 ≥12公里\n效益指标 社会效益 受益人口 ≥3万人\n水质监测\n8.00\n掌握水质。\n产出指标 时效指标 报告提交时间 2031年11月底前`;
  expect(rowsOf(goals)).toEqual(['堤防加固 | 守住堤防。 | 90.00', '水质监测 | 掌握水质。 | 8.00', '堤防加固 > 产出指标 > 数量指标 > 加固堤防长度 | ≥12公里', '堤防加固 > 效益指标 > 社会效益 > 受益人口 | ≥3万人', '水质监测 > 产出指标 > 时效指标 > 报告提交时间 | 2031年11月底前']);
});
