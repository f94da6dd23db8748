import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/document/lines.ts';
import { columnsOf, rowsOf } from './pasted.ts';

const table = (...lines: string[]): string => `表 3\n\n${lines.join('\n')}\n`;

describe('tables that are set in columns by spaces', () => {
  it('leave a cell empty that nothing stands in, and hang columns under the group in their middle', () => {
    const text = table(
      '                                   部门支出总体情况表',
      '部门：南江市林业局                                                                  单位：元',
      '   科目编码                                              本年支出',
      '                   科目名称            合计                                   上缴上级支出',
      ' 类   款   项                                  基本支出       项目支出',
      ' 栏次                                   1          2             3               4',
      '              合计                 1,234,567.00  1,000,000.00    234,567.00',
      '213          农林水支出            1,134,567.00    900,000.00    234,567.00',
      '213  02   07 森林资源管理            234,567.00                  234,567.00',
      '208  05   05 机关事业单位基本养老    100,000.00    100,000.00',
      '             保险缴费支出',
    );
    expect(columnsOf(text)).toEqual(['合计', '本年支出 > 基本支出', '本年支出 > 项目支出', '上缴上级支出']);
    expect(rowsOf(text)).toEqual([
      '合计 | 1,234,567.00 1,000,000.00 234,567.00 ∅', '213 农林水支出 | 1,134,567.00 900,000.00 234,567.00 ∅',
      '2130207 森林资源管理 | 234,567.00 ∅ 234,567.00 ∅', '2080505 机关事业单位基本养老保险缴费支出 | 100,000.00 100,000.00 ∅ ∅',
    ]);
  });

  it('have names that wrap around their amounts, units that stand beside several rows, and words after the amounts', () => {
    const text = table(
      '                  项目支出情况表',
      '部门：南江市林业局                                        单位：万元',
      '  单位名称      项目名称                 总计    一般公共预算     备注',
      '  南江市林      小计                    15.50         15.50',
      '  业局',
      '                森林防火物资             3.00          3.00     含运费',
      '                古树名木资源调查及保',
      '                                        12.50         12.50',
      '                护',
    );
    expect(rowsOf(text)).toEqual(['南江市林业局: 南江市林业局 | 15.50 15.50', '南江市林业局: 森林防火物资 | 含运费 | 3.00 3.00', '南江市林业局: 古树名木资源调查及保护 | 12.50 12.50']);
  });

  it('have two sides, whose numbered names need no amount', () => {
    const text = table(
      '                          部门收支总体情况表',
      '部门：南江市林业局                                                       单位：万元',
      '        收    入                                   支    出',
      '    项    目         2025年预算      项目（按功能分类）        2025年预算',
      '一、一般公共预算                     一、外交支出',
      '财政拨款收入           113.46        二、社会保障和就业支          10.00',
      '二、政府性基金预算                   出',
      '财政拨款收入                         三、农林水支出               103.46',
      '  本年收入合计         113.46          本年支出合计              113.46',
    );
    expect(rowsOf(text).sort()).toEqual([
      'expenditure: 三、农林水支出 | 103.46', 'expenditure: 二、社会保障和就业支出 | 10.00', 'expenditure: 本年支出合计 | 113.46',
      'revenue: 一、一般公共预算财政拨款收入 | 113.46', 'revenue: 本年收入合计 | 113.46',
    ]);
  });

  it('keep a subtotal over what adds up to it, also below a line that is drawn', () => {
    const text = table(
      '                  一般公共预算“三公”经费支出情况表',
      '部门：南江市林业局                                                                  单位：万元',
      '                                                      公务用车购置及运行维护费',
      ' 年度          合计      因公出国（境）费   ────────────────────────────   公务接待费',
      '                                             小计     公务用车     公务用车',
      '                                                       购置费      运行维护费',
      ' 2025年      11.00                          8.50                    8.50        2.50',
    );
    expect(columnsOf(text).slice(2, 5)).toEqual(['小计', '公务用车购置费', '公务用车运行维护费'].map((name) => `公务用车购置及运行维护费 > ${name}`));
    expect(rowsOf(text)).toEqual(['2025年 | 11.00 ∅ 8.50 ∅ 8.50 2.50']);
  });

  it('may be set by characters, full-width ones counted as one', () => {
    const text = table(
      '                  政府性基金预算支出情况表',
      '部门：南江市林业局                  单位：万元',
      '科目编码       科目名称         本年支出',
      '                         合计    基本支出   项目支出',
      '212     城乡社区支出        960.00           960.00',
      '21208   土地出让收入安排的支出   960.00           960.00',
      '2120804 农村基础设施建设支出     960.00           960.00',
    );
    expect(rowsOf(text)).toEqual(['212 城乡社区支出 | 960.00 ∅ 960.00', '21208 土地出让收入安排的支出 | 960.00 ∅ 960.00', '2120804 农村基础设施建设支出 | 960.00 ∅ 960.00']);
  });

  it('know the indicators by their columns', () => {
    const text = table(
      '                    项目支出绩效目标表',
      '项目名称        古树名木保护',
      '实施单位        南江市林业局',
      '项目资金        12.50万元（一般公共预算12.50万元）',
      '绩效目标        保护古树。',
      '   一级指标       二级指标               三级指标                指标值',
      '产出指标      数量指标        挂牌保护的古树数量              ≥120株',
      '              时效指标        完成时间                        2025年11月30日前',
      '满意度指标    服务对象满意度  群众满意度                      ≥90%',
    );
    expect(rowsOf(text)).toEqual([
      '南江市林业局: 古树名木保护 | 保护古树。 | 12.50', '古树名木保护 > 产出指标 > 数量指标 > 挂牌保护的古树数量 | ≥120株',
      '古树名木保护 > 产出指标 > 时效指标 > 完成时间 | 2025年11月30日前', '古树名木保护 > 满意度指标 > 服务对象满意度 > 群众满意度 | ≥90%',
    ]);
  });
});

describe('pages of a text with form feeds', () => {
  it('are what the form feeds part, however many blank lines stand within one', () => {
    expect(splitLines('封面\n\n\n\n\n年月\n\f第一部分\n\n\n\n说明\n').filter(({ text }) => text !== '').map(({ page, text }) => `${page} ${text}`)).toEqual(['1 封面', '1 年月', '2 第一部分', '2 说明']);
  });
});
