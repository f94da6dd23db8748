import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/county/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const columnsOf = (number: number): string[] => document.tables.find((table) => table.number === number)?.columns.map(({ path }) => path.join(' > ')) ?? [];
const cellsOf = (table: number, label: string): string[] => book.rows.find((row) => row.place.table === table && row.label === label)?.facts.map(({ printed }) => printed ?? '') ?? [];
const told = book.rows.filter(({ place }) => place.table === null);
const figureOf = (label: string, measure: string): string | null => told.find((row) => row.label === label)?.facts.find((fact) => fact.measure === measure)?.printed ?? null;

describe('a budget in the common national layout', () => {
  it('has its tables by their Chinese numbers, and no issue', () => {
    expect([document.tables.map(({ number, title }) => `${number} ${title}`), document.issues]).toEqual([[
      '1 收支总表', '2 收入总表', '3 支出总表', '4 财政拨款收支总表', '5 一般公共预算支出表', '6 一般公共预算基本支出表', '7 一般公共预算“三公”经费支出表', '8 政府性基金预算支出表',
      '9 国有资本经营预算支出表', '10 项目支出表', '11 政府采购预算表', '12 项目支出绩效目标表',
    ], []]);
  });

  it('hangs the cells of a header of two lines under the group that they add up in', () => {
    expect(columnsOf(5)).toEqual(['2024年预算数', '合计', '基本支出', '项目支出', ...['增减额', '增减%'].map((cell) => `2025年预算数比2024年预算数 > ${cell}`)]);
    expect(columnsOf(7)).toEqual(['“三公”经费合计', '因公出国（境）费', ...['小计', '公务用车购置费', '公务用车运行维护费'].map((cell) => `公务用车购置及运行维护费 > ${cell}`), '公务接待费']);
  });

  it('reads a side of several columns, and empty cells as nothing', () => {
    expect([cellsOf(4, '（二）社会保障和就业支出'), cellsOf(4, '二、上年结转'), cellsOf(1, '十一、农林水支出'), cellsOf(1, '十、城乡社区支出')]).toEqual([['954.68', '391.08', '563.60', '0.00'], ['240.00'], ['4783.18'], []]);
  });

  it('tells whose a project is and what a purchase is for', () => {
    const [project, purchase] = [[10, '山洪灾害防治非工程措施运行维护'], [11, '服务器及办公电脑']].map(([table, label]) => book.rows.find((row) => row.place.table === table && row.label === label));
    expect([project?.budgetUnit, project?.facts[0]?.printed]).toEqual(['澄源县水旱灾害防御中心', '72.40']);
    expect([purchase?.budgetUnit, purchase?.context, purchase?.facts[0]?.printed]).toEqual(['澄源县水利局（机关）', '机关信息化运行维护及聘用人员经费', '12.50']);
  });

  it('gives each project its own indicators, over a page break too', () => {
    const indicators = book.rows.filter(({ role }) => role === 'indicator');
    expect(indicators.length).toBe(43);
    expect(['更新河长公示牌数量', '水库垮坝事故发生数', '石塘河出境断面水质'].map((label) => indicators.find((row) => row.label === label)).map((row) => [row?.context?.split(' > ')[0], row?.facts[0]?.text])).toEqual([['河湖长制工作', '≥85块'], ['小型水库巡查管护', '0起'], ['河湖长制工作', 'Ⅲ类及以上']]);
  });

  it('calls a subject of the classification by its own name', () => {
    expect(['防汛', '移民补助'].map((label) => ['amount', 'change', 'percent'].map((measure) => figureOf(label, measure)))).toEqual([['331.76', '48.52', '17.13'], ['318.60', '-2.40', '-0.75']]);
    expect(told.find(({ label, facts }) => label === '防汛' && facts[0]?.measure === 'amount')?.reason?.text).toBe('主要原因是防汛物资集中更新、更新购置防汛应急抢险车辆。');
  });

  it('takes the heads of each unit for that unit', () => {
    const retired = told.filter(({ label }) => label === '退休人员');
    expect(retired.map(({ budgetUnit, facts }) => `${budgetUnit ?? ''} ${facts[0]?.printed ?? ''}`)).toEqual([' 93', '澄源县水利局（机关） 31', '澄源县水旱灾害防御中心 6', '澄源县河湖事务中心 4', '澄源县水土保持站 9', '澄源县水库管理所 38', '澄源县农村供水服务中心 5']);
  });

  it('tells a rate from a part of the money', () => {
    expect([figureOf('每座每年补助标准', 'amount'), told.find(({ label }) => label === '小型水库巡查管护')?.children]).toEqual(['1.2', []]);
  });

  it('contradicts itself nowhere, as it was written', () => {
    const checks = reconcile(document, book);
    expect(checks.filter(({ verdict }) => verdict === 'contradiction').map(({ left, right }) => `${left.label} ≠ ${right.label}`)).toEqual([]);
    expect(checks.length).toBeGreaterThan(600);
  });
});
