import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/city-management/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const told = book.rows.filter(({ place }) => place.table === null);
const projects = told.filter(({ parent }) => parent?.label === '项目支出').map(({ label, facts, children, budgetUnit }) => [
  label, ...['amount', 'change', 'percent'].map((measure) => facts.find((fact) => fact.measure === measure && fact.year === 2024)?.printed ?? null), children.map((child) => child.label).join(), budgetUnit?.slice(-3),
]);

describe('a budget in another office’s layout', () => {
  it('has its units, its tables and no issue', () => {
    expect([document.budgetUnits.length, document.tables.length, document.unit, document.issues]).toEqual([2, 6, '元', []]);
    expect(document.tables[1]?.columns.map(({ path }) => path.at(-1))).toEqual(['合计', '一般公共预算财政拨款收入', '政府性基金预算财政拨款收入', '国有资本经营预算财政拨款收入', '财政专户管理资金收入', '事业收入', '其他收入', '上年结转']);
  });

  it('gives every project its own figures, parts and unit', () => {
    expect(projects).toEqual([
      ['道路清扫保洁', '120000000.00', '8000000.00', '7.14', '主干道保洁,背街小巷保洁', '本级）'], ['绿化养护', '35000000.00', '-1000000.00', '-2.78', '行道树修剪,公园养护,绿道养护', '本级）'],
      ['违法建设查处', '8000000.00', null, null, '拆除施工,安全鉴定', '本级）'], ['数字城管平台', '12000000.00', '2000000.00', '20.00', '系统运维,视频租赁', '本级）'],
      ['垃圾转运站运行', '30000000.00', null, null, '电费,劳务外包', '管理所'], ['公厕管养', '15000000.00', '0', null, '公厕保洁,设施维修', '管理所'],
    ]);
    expect(told.find(({ label }) => label === '绿化养护')?.facts.find(({ year }) => year === 2023)?.printed).toBe('36000000.00');
    expect(told.filter(({ label }) => label === '电费' || label === '劳务外包').map(({ facts }) => facts.find(({ measure }) => measure === 'change')?.printed)).toEqual(['500000.00', '-700000.00']);
  });

  it('contradicts itself nowhere, as it was written', () => {
    const checks = reconcile(document, book);
    expect(checks.filter(({ verdict }) => verdict === 'contradiction').map(({ left, right }) => `${left.label} ≠ ${right.label}`)).toEqual([]);
    expect(checks.length).toBeGreaterThan(200);
  });
});
