import { describe, expect, it } from 'vitest';
import { columnsOf, PAGE_BREAK, rowsOf, tablesOf } from './pasted.ts';

const OPENING = `表 3
支出总表
部门名称： 北岭镇人民政府 单位：万元
`;
const HEADER = '预算单位 科目编码 科目名称 支出总计 基本支出 项目支出\n';

describe('readTables: one-sided tables', () => {
  it('reads code, name and one number a column', () => {
    expect(rowsOf(`${OPENING}${HEADER}
北岭镇人民政府 1,120 70 1,050

201 一般公共服务支出 1,120 70 1,050

2010301 行政运行 70 70 0`)).toEqual(['北岭镇人民政府 | 1,120 70 1,050', '201 一般公共服务支出 | 1,120 70 1,050', '2010301 行政运行 | 70 70 0']);
  });

  it('joins a name that is wrapped over lines with the numbers set below it, and keeps all its lines', () => {
    const text = `${OPENING}${HEADER}
北岭镇人民政府

（本级）
1,120 70 1,050

21208
国有土地使用权出让收入

安排的支出
1,739 0 1,739`;
    expect(rowsOf(text)).toEqual(['北岭镇人民政府（本级） | 1,120 70 1,050', '21208 国有土地使用权出让收入安排的支出 | 1,739 0 1,739']);
    expect(tablesOf(text).tables[0]?.rows.map(({ lines }) => lines)).toEqual([[6, 9], [11, 15]]);
  });

  it('goes on over a page break, with the header printed again and a row cut by it', () => {
    const text = `${OPENING}${HEADER}
201 一般公共服务支出 7 0 7

2012999 其他群众
${PAGE_BREAK}${OPENING}${HEADER}
团体事务支出 7 0 7

205 教育支出 14 0 14`;
    expect(rowsOf(text)).toEqual(['201 一般公共服务支出 | 7 0 7', '2012999 其他群众团体事务支出 | 7 0 7', '205 教育支出 | 14 0 14']);
    expect(tablesOf(text).tables).toHaveLength(1);
    expect(tablesOf(text).tables[0]?.rows.map(({ page }) => page)).toEqual([1, 2, 2]);
  });

  it('keeps the columns on a page that repeats no header', () => {
    expect(rowsOf(`${OPENING}${HEADER}
201 一般公共服务支出 7 0 7
${PAGE_BREAK}205 教育支出 14 0 14`)).toEqual(['201 一般公共服务支出 | 7 0 7', '205 教育支出 | 14 0 14']);
  });

  it('does not take the year in 「2031 年 63」 for money, and gives each year its unit', () => {
    expect(rowsOf(`表 9
一般公共预算“三公”经费支出表
部门名称： 北岭镇人民政府 单位：万元
预算单位 年度 总计 因公出国(境)费 公务接待费

公务用车购置及运行维护费

小计
公务用车

购置费

公务用车

运行维护费

北岭镇人民政府 2030 年 63 0 0 63 0 63

2031 年 65.5 0 0 65.5 0 65.5

增减变化金额 2.5 0 0 2.5 0 2.5

注：无。`)).toEqual(['北岭镇人民政府: 2030 年 | 63 0 0 63 0 63', '北岭镇人民政府: 2031 年 | 65.5 0 0 65.5 0 65.5', '北岭镇人民政府: 增减变化金额 | 2.5 0 0 2.5 0 2.5']);
  });

  it('keeps a year that begins a name in the name', () => {
    expect(rowsOf(`表 5
项目支出总表
部门名称： 北岭镇人民政府 单位：万元
支出项目类别 2031 年预算总计 财政专户管理资金
2031 年政府投资项目 1,779 0

2031 年政府

投资项目二期
50 0`)).toEqual(['2031 年政府投资项目 | 1,779 0', '2031 年政府投资项目二期 | 50 0']);
  });

  it('takes a dash for an empty cell and reads full-width separators, decimals and decreases', () => {
    expect(rowsOf(`${OPENING}${HEADER}201 一般公共服务支出 1，120.50 — -12.5`)).toEqual(['201 一般公共服务支出 | 1，120.50 ∅ -12.5']);
  });

  it('never makes a row of a header, a unit line or a bare year', () => {
    expect(rowsOf(`${OPENING}2031 年
${HEADER}
201 一般公共服务支出 7 0 7`)).toEqual(['201 一般公共服务支出 | 7 0 7']);
  });

  it('reads a table in 元 with decimals', () => {
    const { tables } = tablesOf(`表 7\n一般公共预算支出表（按功能分类）\n部门名称： 北岭镇人民政府 单位：元\n功能科目编码 功能科目名称 支出总计 基本支出 项目支出\n201 一般公共服务支出 1,234,567.89 0.00 1,234,567.89`);
    expect([tables[0]?.unit, tables[0]?.rows[0]?.cells]).toEqual(['元', ['1,234,567.89', '0.00', '1,234,567.89']]);
  });

  it('reports a row that does not fit its header with page and lines, and reads the others', () => {
    const { tables, bad } = tablesOf(`${OPENING}${HEADER}
201 一般公共服务支出 7 0 7

205 教育支出 14 0

208 社会保障和就业支出 894 862 32`);
    expect(tables[0]?.rows.map(({ label }) => label)).toEqual(['一般公共服务支出', '社会保障和就业支出']);
    expect(bad).toEqual([{ page: 1, lines: [8, 8], reason: 'the header has 3 number columns, this row has 2: 205 教育支出' }]);
  });

  it('reports a name without numbers at the end of a table that is cut off', () => {
    const { bad } = tablesOf(`${OPENING}${HEADER}\n201 一般公共服务支出 7 0 7\n\n205 教育`);
    expect(bad.map(({ lines, reason }) => [lines, reason])).toEqual([[[8, 8], 'a name without numbers: 205 教育']]);
  });

  it('keeps the figures of a header with unknown names by position, and says so', () => {
    const { tables, bad } = tablesOf(`${OPENING}预算单位 甲类 乙类\n北岭镇人民政府 12 30\n南岭镇人民政府 7 8`);
    expect(tables[0]?.columns.map(({ path }) => path)).toEqual([['第1列'], ['第2列']]);
    expect(tables[0]?.rows).toHaveLength(2);
    expect(bad[0]?.reason).toMatch(/no known column/);
  });

  it('keeps notes apart from rows', () => {
    const { tables } = tablesOf(`${OPENING}${HEADER}201 一般公共服务支出 7 0 7\n注：本套报表可能存在尾数误差 1 元。\n第二行说明 5。`);
    expect(tables[0]?.rows).toHaveLength(1);
    expect(tables[0]?.notes.map(({ text }) => text)).toEqual(['注：本套报表可能存在尾数误差 1 元。', '第二行说明 5。']);
  });
});

describe('readTables: two-sided tables', () => {
  const TWO = '表 1\n收支总表\n部门名称： 北岭镇人民政府 单位：万元\n收 入 支 出\n项 目 2031 年预算数 项 目 2031 年预算数\n';

  it('reads both sides, with list numbers that stand beside amounts', () => {
    expect(rowsOf(`${TWO}一、政府预算拨款 27,126 一、一般公共服务支出 7
1.一般公共预算拨款 25,202 群众团体事务 7
2. 政府性基金预算拨款 1,924 二、教育支出 14
收入总计 27,126 支出总计 27,126`)).toEqual([
      'revenue: 一、政府预算拨款 | 27,126', 'expenditure: 一、一般公共服务支出 | 7', 'revenue: 1.一般公共预算拨款 | 25,202', 'expenditure: 群众团体事务 | 7',
      'revenue: 2.政府性基金预算拨款 | 1,924', 'expenditure: 二、教育支出 | 14', 'revenue: 收入总计 | 27,126', 'expenditure: 支出总计 | 27,126',
    ]);
  });

  it('cuts an amount from the list number that is glued to it', () => {
    expect(rowsOf(`${TWO}一、政府预算拨款 27,126一、一般公共服务支出 7
三、单位资金 0（二）教育支出 14
一般公共预算拨款 25,2022.培训支出 14`)).toEqual([
      'revenue: 一、政府预算拨款 | 27,126', 'expenditure: 一、一般公共服务支出 | 7', 'revenue: 三、单位资金 | 0', 'expenditure: （二）教育支出 | 14',
      'revenue: 一般公共预算拨款 | 25,202', 'expenditure: 2.培训支出 | 14',
    ]);
  });

  it('tells by its words on which side a lone row stands', () => {
    expect(rowsOf(`${TWO}5.其他收入 0 机关事业单位职业年金缴费支出 214
抚恤 32
4.附属单位上缴收入 0`)).toEqual(['revenue: 5.其他收入 | 0', 'expenditure: 机关事业单位职业年金缴费支出 | 214', 'expenditure: 抚恤 | 32', 'revenue: 4.附属单位上缴收入 | 0']);
  });

  it('names its columns by year', () => {
    expect(columnsOf(`${TWO}收入总计 5 支出总计 5`)).toEqual(['2031年预算数', '2031年预算数']);
  });
});
