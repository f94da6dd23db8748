/** Layouts of other provinces: tables within tables, headers whose cells are woven into each other. */
import { describe, expect, it } from 'vitest';
import { printedTable } from '../../src/budget/table-number.ts';
import { isTotalFirst, opensWithTotal } from '../../src/document/column-sums.ts';
import { printedHeader } from '../../src/document/printed-header.ts';
import { formNumber, LISTED_TABLE, tableNumber } from '../../src/document/table-number.ts';
import { wovenHeader } from '../../src/document/woven-header.ts';

const paths = (texts: string[], row: string[]): string[] | null => wovenHeader(texts, [row])?.columns.map(({ path }) => path.join('>')) ?? null;

describe('the number of a table', () => {
  it.each([['表 4', 4], ['表十二：', 12], ['附表 3', 3], ['公开02表', 2], ['部门公开表5', 5], ['表1-2', 1.02], ['附表 3-1', 3.01]])('%s is %d', (text, number) => {
    expect(tableNumber(text) ?? formNumber(text)).toBe(number);
  });
  it.each(['表示', '附表 1 至附表 13', '12', '收入总表'])('%s opens no table', (text) => {
    expect(tableNumber(text) ?? formNumber(text)).toBeNull();
  });
  it('is told as it is printed', () => {
    expect([printedTable(4), printedTable(1.02)]).toEqual(['4', '1-2']);
  });
  it('in the list of tables opens none', () => {
    expect(['表1-1 部门收入总表', '表3-3 一般公共预算“三公”经费支出预算表'].every((line) => LISTED_TABLE.test(line))).toBe(true);
  });
});

describe('a header whose cells are woven into each other', () => {
  it('hangs funds under the appropriation that has no subtotal', () => {
    expect(paths(['预算单位 收入合计', '财政拨款', '事业收入', '上年结', '转', '一般公共', '政府性', '预算 基金'], ['90', '50', '30', '4', '6'])).toEqual(['收入合计', '财政拨款>一般公共预算', '财政拨款>政府性基金', '事业收入', '上年结转']);
  });
  it('hangs cells under the group whose subtotal they add up to', () => {
    expect(paths(['科目编码 科目名称 全年预算数', '基本支出', '项目支出', '小计 人员经费 公用经费'], ['100', '60', '45', '15', '40'])).toEqual(['全年预算数', '基本支出>小计', '基本支出>人员经费', '基本支出>公用经费', '项目支出']);
  });
  it('is not read where no group fits the numbers', () => {
    expect(paths(['科目编码 科目名称 全年预算数', '基本支出', '项目支出', '小计 人员经费 公用经费'], ['100', '60', '45', '25', '40'])).toBeNull();
  });
});

describe('cells that fit in more than one order', () => {
  const rows = [['100', '60', '45', '15', '40'], ['12', '0', '0', '0', '12']];
  it('hangs the subtotal under the group that it adds up in', () => {
    expect(printedHeader(['单位名称/科目编码 科目名称 总计', '基本支出', '项目支出', '小计 人员支出 公用支出'], rows)).toMatchObject({ keys: ['单位名称', '科目编码', '科目名称'], columns: [{ path: ['总计'] }, { path: ['基本支出', '小计'] }, { path: ['基本支出', '人员支出'] }, { path: ['基本支出', '公用支出'] }, { path: ['项目支出'] }] });
  });
  it('has no year’s money among its keys', () => {
    expect(printedHeader(['科目编码 科目名称 2031 年执行数 2032 年预算数', '合计 基本支出 项目支出'], [['80', '90', '60', '30']])?.keys).toEqual(['科目编码', '科目名称']);
  });
  it('gives the cells below a year that year, and no name of it', () => {
    expect(printedHeader(['单位名称 2031 年预算数 2032 年预算数', '合计 公务接待费 会议费 合计 公务接待费 会议费'], [['9', '4', '5', '8', '2', '6'], ['3', '2', '1', '2', '1', '1']])?.columns).toEqual([2031, 2032].flatMap((year) => ['合计', '公务接待费', '会议费'].map((name) => ({ path: [name], year }))));
  });
});

describe('a row whose empty cells were left out', () => {
  const columns = (...names: string[]): { path: string[]; year: null }[] => names.map((name) => ({ path: [name], year: null }));
  it('has a sure total only where one column is the sum of all others', () => {
    expect([columns('合计', '基本支出', '项目支出'), columns('预算数', '基本支出', '项目支出'), columns('合计', '项目支出'), columns('收入合计', '支出合计', '结转')].map(opensWithTotal)).toEqual([true, false, false, false]);
  });
  it('has its total first where the rest adds up to it', () => {
    expect([['12', '12'], ['90', '60', '30'], ['90', '60'], ['7']].map(isTotalFirst)).toEqual([true, true, false, false]);
  });
});
