import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/market-regulation/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const told = book.rows.filter(({ place }) => place.table === null);
const figureOf = (label: string, measure: string, year = 2025): string | null => told.find((row) => row.label === label)?.facts.find((fact) => fact.measure === measure && fact.year === year)?.printed ?? null;
const columnsOf = (number: number): string[] => document.tables.find((table) => table.number === number)?.columns.map(({ path }) => path.join(' > ')) ?? [];

describe('a budget in another author’s words', () => {
  it('has its tables and no issue', () => {
    expect([document.tables.length, document.unit, document.issues]).toEqual([12, '万元', []]);
  });

  it('reads names that no template has, cut over lines', () => {
    expect(columnsOf(2)).toEqual(['合计', ...['小计', '基本支出拨款', '一般项目拨款', '财政专项资金拨款'].map((cell) => `一般公共预算拨款 > ${cell}`), '政府性基金预算拨款', '国有资本经营预算拨款', '财政专户管理资金', '单位资金', '上年结转']);
    expect(columnsOf(3).slice(3)).toEqual(['小计', '其中：面向中小企业采购', '其中：面向小型、微型企业采购'].map((cell) => `政府采购预算 > ${cell}`));
  });

  it('puts a group of columns where it is printed when its sums say so', () => {
    expect(columnsOf(11)).toEqual(['合计', '因公出国（境）费', ...['小计', '公务用车购置费', '公务用车运行维护费'].map((cell) => `公务用车购置及运行维护费 > ${cell}`), '公务接待费']);
  });

  it('gives all its projects their amount and their change', () => {
    const projects = told.filter(({ parent }) => parent?.label === '项目支出');
    expect(projects.length).toBe(15);
    expect(['特种设备安全监察', '质量基础与标准化', '农贸市场升级改造'].map((label) => ['amount', 'change', 'percent'].map((measure) => figureOf(label, measure)))).toEqual([['386.90', '44.40', '12.96'], ['128.60', '24.60', '23.65'], ['860.00', '-380.00', '-30.65']]);
    expect(told.find(({ label }) => label === '知识产权促进与保护专项资金')?.children.map(({ label }) => label)).toEqual(['专利资助', '知识产权质押融资贴息', '商标品牌指导站建设']);
  });

  it('tells each of 一是…；二是… its own change, and the year before that no 预算 names', () => {
    expect([figureOf('公务用车运行维护费', 'change'), figureOf('公务用车购置及运行维护费', 'change'), figureOf('公务接待费', 'amount', 2024)]).toEqual(['-6.50', null, '5.00']);
  });

  it('counts what follows a list of names', () => {
    expect(['科室', '市场监管所', '综合执法大队'].map((label) => figureOf(label, 'count'))).toEqual(['10', '6', '1']);
  });

  it('contradicts itself nowhere, as it was written', () => {
    const checks = reconcile(document, book);
    expect(checks.filter(({ verdict }) => verdict === 'contradiction').map(({ left, right }) => `${left.label} ≠ ${right.label}`)).toEqual([]);
    expect(checks.length).toBeGreaterThan(500);
  });
});
