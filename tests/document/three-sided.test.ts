/** Shapes of tables that one province prints: expenditure cut twice beside revenue, classes by unit, levels printed once. */
import { describe, expect, it } from 'vitest';
import { headerOfCells, printedHeader } from '../../src/document/printed-header.ts';
import { readDocument } from '../../src/document/document.ts';
import { splitLines } from '../../src/document/lines.ts';
import { readPerformance } from '../../src/document/performance.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { PAGE_BREAK } from './pasted.ts';

const page = (...lines: string[]): string => lines.join('\n\n');
const TEXT = [
  page('2025 年某县水产局部门预算', '第一部分 2025 年部门预算说明', '一、基本情况', '全局编制总数 30 名；在职人员 27 人。其中：局机关编制 20 名，在职 18 人；渔政大队编制 10 名，在职 9 人。',
    '二、支出情况', '2025 年本部门支出预算 100.00 万元，支出较上年减少 5.00 万元，其中：会议费减少 1.00 万元，主要是少开两次会；差旅费减少 4.00 万元，主要是就近办案。', '塘坝清淤配套（上年 8.00 万元）到期不再安排。'),
  page('部门公开表 01', '收支总表', '部门：407 某县水产局 金额单位：万元', '收 入 支 出', '项 目 本年预算数 项目（按功能分类） 本年预算数 项目（按部门预算经济分类） 本年预算数',
    '一、一般公共预算拨款收入 90.00 一、教育支出 一、工资福利支出 60.00', '二、政府性基金预算拨款收入 二、卫生健康支出 30.00 二、资本性支出 40.00', '三、其他收入 10.00 三、农林水支出 70.00 三、债务利息支出', '四、其他支出', '收入总计 100.00 支出总计 100.00 支出总计 100.00'),
  page('部门公开表 02', '基本支出表--公用经费（商品和服务支出）（按部门预算经济分类）', '部门：407 某县水产局 金额单位：万元', '科目编码 科目名称 总计 局机关 渔政', '大队', '合计 9.00 6.00 3.00', '30201 办公费 5.00 4.00 1.00', '30207 邮电费 4.00 2.00 2.00'),
  page('部门公开表 03', '“三公”经费支出表', '部门：407 某县水产局 金额单位：万元', '单位代码 单位名称 合计 公务接待费 培训费', '合计 5.00 3.00 2.00', '407001 某县水产局机关 3.00 2.00 1.00', '407002 某县渔政大队 2.00 1.00 1.00', '上年预算数 7.00 4.00 3.00'),
  page('部门公开表 04', '政府采购预算表', '部门：407 某县水产局 金额单位：万元', '单位代码 单位名称（项目名称） 采购品目 采购类别 采购金额 其中：面向中小企业', '合计 6.00 2.00', '407002 某县渔政大队 6.00 2.00', '渔政执法 巡查无人机 2 架 货物 6.00 2.00'),
].join(PAGE_BREAK);

describe('a bureau of several units in a form of many tables', () => {
  const document = readDocument('shapes', TEXT);
  const { facts } = extractFacts(document);
  const told = (label: string): string[] => facts.filter(({ row }) => row.label === label).map(({ row, printed, unit, year }) => [row.budgetUnit ?? '', row.basis, printed, unit, year].join(' '));

  it('keeps expenditure by function apart from expenditure by economic class, whichever cells are empty', () => {
    expect(document.department).toBe('某县水产局');
    expect(document.issues.filter(({ lines }) => lines !== null)).toEqual([]);
    expect(told('三、农林水支出')).toEqual([' function 70.00 万元 2025']);
    expect(told('二、资本性支出')).toEqual([' economic 40.00 万元 2025']);
    expect(told('三、其他收入')).toEqual([' source 10.00 万元 2025']);
  });

  it('gives each unit its column, its people and its purchases', () => {
    expect(told('办公费')).toEqual([' economic 5.00 万元 2025', '某县水产局机关 economic 4.00 万元 2025', '某县渔政大队 economic 1.00 万元 2025']);
    expect(told('在职人员')).toEqual([' statement 27 人 2025', '某县水产局机关 statement 18 人 2025', '某县渔政大队 statement 9 人 2025']);
    expect(told('巡查无人机')).toEqual(['某县渔政大队 statement 6.00 万元 2025', '某县渔政大队 statement 2.00 万元 2025', '某县渔政大队 statement 2 架 2025']);
  });

  it('takes a row of the year before for no unit, and a bracket for the year before of what ended', () => {
    expect(document.budgetUnits).toEqual(['某县水产局机关', '某县渔政大队']);
    expect(facts.filter(({ year, place }) => year === 2024 && place.table === 3).map(({ row, printed }) => `${row.label} ${printed ?? ''}`)).toEqual(['合计 7.00', '合计 4.00', '合计 3.00']);
    expect(told('塘坝清淤配套')).toEqual([' statement 0 万元 2025', ' statement 8.00 万元 2024']);
  });

  it('links a side of the budget to how it moved, and each part to its own reason', () => {
    expect(told('支出预算')).toEqual([' statement 100.00 万元 2025', ' statement -5.00 万元 2025']);
    expect(facts.filter(({ row, measure }) => row.label === '差旅费' && measure === 'change').map(({ row }) => row.reason?.text)).toEqual(['主要是就近办案']);
  });

  it('reads indicators whose levels are printed once, and names that wrap', () => {
    const { rows, bad } = readPerformance(splitLines(page('项目名称 资金总额 年度绩效目标 一级指标 二级指标 三级指标 指标值 度量单位 指标值类型', '河道清淤', '6.00', '疏浚河道。',
      '产出指标 数量指标 清淤河道 ≥1.2 公里 定量', '清淤塘坝 6 座 定量', '质量指标 验收合格率 100 % 定量', '时效指标 完工时间 2025 年 11 月底前 定性')).filter(({ role }) => role !== 'blank'));
    expect(bad).toEqual([]);
    expect(rows.map(({ label, text, path }) => [label, text, ...path].join('|'))).toEqual([
      '河道清淤|疏浚河道。', '清淤河道|≥1.2 公里|河道清淤|产出指标|数量指标', '清淤塘坝|6 座|河道清淤|产出指标|数量指标', '验收合格率|100%|河道清淤|产出指标|质量指标', '完工时间|2025 年 11 月底前|河道清淤|产出指标|时效指标',
    ]);
  });
});

describe('a header of economic classes', () => {
  it('hangs a lone class under its group where the groups make up the total', () => {
    const header = printedHeader(['单位代码 单位名称 总计', '机关工资福利支出', '对事业单位', '经常性补助', '小计 工资奖金津补贴 住房公积金 工资福利支出'], [['9.00', '6.00', '4.00', '2.00', '3.00'], ['5.00', '5.00', '3.00', '2.00', '0.00']]);
    expect(header?.columns.map(({ path }) => path.join('>'))).toEqual(['总计', '机关工资福利支出>小计', '机关工资福利支出>工资奖金津补贴', '机关工资福利支出>住房公积金', '对事业单位经常性补助>工资福利支出']);
    expect(headerOfCells(['单位名称', '总计', '某某支出', '某某补助', '小计', '甲', '乙', '丙支出'], (cell) => cell === '单位名称', [['9.00', '6.00', '4.00', '2.00', '4.00']])).toBeNull();
  });
});
