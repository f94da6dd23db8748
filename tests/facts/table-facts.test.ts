import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Row } from '../../src/budget/fact.ts';
import { extractFacts } from '../../src/facts/extract.ts';

const rowsOf = (text: string): Row[] => extractFacts(readDocument('pasted', `${text}\n注：2031 年部门预算。`)).rows;
/** The rows of a table as a tree: two spaces a level. */
const tree = (text: string, table: number): string[] => rowsOf(text).filter(({ place }) => place.table === table).map(({ level, label }) => `${'  '.repeat(level)}${label}`);

const CODED = `表 7
一般公共预算支出表（按功能分类）
部门名称： 北岭镇人民政府 单位：万元
功能科目编码 功能科目名称 支出总计 基本支出 项目支出
201 一般公共服务支出 7 0 7
20129 群众团体事务 7 0 7
2012999 其他群众团体事务支出 7 0 7
212 城乡社区支出 90 70 20
21201 城乡社区管理事务 90 70 20
2120101 行政运行 70 70 0
2120102 一般行政管理事务 20 0 20
`;
const TWO_SIDED = `表 1
收支总表
部门名称： 北岭镇人民政府 单位：万元
收 入 支 出
项 目 2031 年预算数 项 目 2031 年预算数
一、政府预算拨款 97 一、一般公共服务支出 7
1.一般公共预算拨款 90 群众团体事务 7
2.政府性基金预算拨款 7 其他群众团体事务支出 7
二、单位资金 0 二、城乡社区支出 90
城乡社区管理事务 90
行政运行 70
一般行政管理事务 20
本年收入合计 97 本年支出合计 97
收入总计 97 支出总计 97
`;

describe('addTableFacts', () => {
  it('hangs 类, 款 and 项 by the length of their codes', () => {
    expect(tree(CODED, 7)).toEqual([
      '一般公共服务支出', '  群众团体事务', '    其他群众团体事务支出', '城乡社区支出', '  城乡社区管理事务', '    行政运行', '    一般行政管理事务',
    ]);
  });

  it('hangs a table without codes like the coded one that prints the same names, wherever it stands', () => {
    expect(tree(`${TWO_SIDED}\n\n\n\n${CODED}`, 1).filter((line) => !/收入|拨款|资金/.test(line))).toEqual([
      '    一、一般公共服务支出', '      群众团体事务', '        其他群众团体事务支出', '    二、城乡社区支出', '      城乡社区管理事务', '        行政运行', '        一般行政管理事务',
      '  本年支出合计', '支出总计',
    ]);
  });

  it('gives each figure its header path, year, unit, value as printed and place', () => {
    const fact = rowsOf(CODED).find(({ code }) => code === '2120101')?.facts[0];
    expect(fact).toMatchObject({
      column: ['支出总计'], printed: '70', unit: '万元', measure: 'amount',
      place: { table: 7, page: 1, lines: [10, 10], row: '行政运行', column: '支出总计', part: null, quote: '2120101 行政运行 70 70 0' },
    });
  });

  it('reads the years of the receptions table off its rows', () => {
    const facts = rowsOf(`表 9
一般公共预算“三公”经费支出表
部门名称： 北岭镇人民政府 单位：万元
预算单位 年度 总计 因公出国(境)费 公务接待费
北岭镇人民政府 2030 年 63 0 63
2031 年 60.5 0 60.5
增减变化金额 -2.5 0 -2.5`).flatMap((row) => row.facts.slice(0, 1));
    expect(facts.map(({ measure, year, printed, row }) => [row.label, measure, year, printed])).toEqual([['2030 年', 'amount', 2030, '63'], ['2031 年', 'amount', 2031, '60.5'], ['增减变化金额', 'change', 2031, '-2.5']]);
  });

  it('reads the number of a target apart from its words, and no number out of a date', () => {
    const targets = rowsOf(`表 12：
整体支出绩效目标表
2031 年度 单位：万元
任务名称 主要内容
预算金额（万元）
总额 其中：财政拨款 其中：其他资金
金额合计 26 26 0
一级指标 二级指标 三级指标 目标值
年度绩效指标 产出 数量

绿化管养面积 ≥105,934.5 ㎡

5 个社区服务次数 ≥5 万人次

积极性 提高 85%以上

决算完成时间 2031 年 10 月前

社区公园质量 合格
`).filter(({ role }) => role === 'indicator').flatMap(({ facts }) => facts);
    expect(targets.map(({ text, printed, unit }) => [text, printed, unit])).toEqual([
      ['≥105,934.5 ㎡', '105934.5', '㎡'], ['≥5 万人次', '5', '万人次'], ['提高 85%以上', '85', '%'], ['2031 年 10 月前', null, null], ['合格', null, null],
    ]);
  });

  it('keeps a row that repeats the money of another apart from it', () => {
    const rows = rowsOf(`表 10
政府性基金预算支出表
部门名称： 北岭镇人民政府（本级） 单位：万元
预算单位 科目编码 科目名称 支出总计 基本支出 项目支出
北岭镇人民政府 1,924 0 1,924
北岭镇人民政府（本级） 1,924 0 1,924
212 城乡社区支出 1,924 0 1,924
21201 城乡社区支出 1,924 0 1,924`);
    expect(rows.map(({ role, code, level }) => [role, code, level])).toEqual([['unit', null, 0], ['unit', null, 1], ['item', '212', 2], ['item', '21201', 3]]);
  });
});
