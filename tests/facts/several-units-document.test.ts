import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/budget/fact.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { causesOf } from '../../src/facts/reconcile/contradiction-causes.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/civil-affairs/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const short = (unit: string | null): string => unit?.slice(-4) ?? '';
const inTable = (table: number, label: string): Row[] => book.rows.filter(({ place, label: own }) => place.table === table && own === label);
const inText = (label: string): Row[] => book.rows.filter(({ place, label: own, role }) => place.table === null && own === label && role === 'item');
const printed = (rows: readonly Row[]): string[] => rows.map(({ budgetUnit, facts }) => `${short(budgetUnit)} ${facts[0]?.printed ?? ''}`);

describe('a department of three budget units whose tables stand unit by unit', () => {
  it('has three units: a project below a unit in one column is none', () => {
    expect(book.budgetUnits.map(short)).toEqual(['（本级）', '福利中心', '服务中心']);
  });

  it('takes a project’s block of targets apart whose cells stand on one line', () => {
    expect(printed(inTable(13, '社会救助'))).toEqual(['（本级） 1149.50']);
  });

  it('hangs a project below its unit and its parts below it, by what adds up and by 其中, which is no part of a name', () => {
    const [allowance] = inTable(5, '高龄老人津贴');
    expect([allowance?.parent?.label, short(allowance?.parent?.budgetUnit ?? null)]).toEqual(['老年福利', '（本级）']);
    expect(inTable(5, '福利彩票销售场所安全检查')[0]?.parent?.label).toBe('彩票公益金项目');
    expect(inTable(5, '干部培训')[0]?.children).toEqual([]);
  });

  it('hangs an item below its class, also where it is all of the class', () => {
    expect(inTable(4, '住房公积金').map(({ parent }) => parent?.label)).toEqual(['工资福利支出', '工资福利支出', '工资福利支出']);
    expect(inTable(4, '退休费').map(({ parent }) => parent?.label)).toEqual(['对个人和家庭的补助', '对个人和家庭的补助', '对个人和家庭的补助']);
  });

  it('knows whose a purchase is, where the unit stands beside its subtotal only', () => {
    expect(printed(inTable(11, '办公设备'))).toEqual(['服务中心 6.80']);
    expect(printed(inTable(11, '电梯更换'))).toEqual(['福利中心 96.00']);
  });

  it('knows whose people, cars and money a sentence tells', () => {
    expect(printed(inText('事业编制'))).toEqual([' 50', '福利中心 38', '服务中心 12']);
    expect(printed(inText('公务用车'))).toEqual([' 9', '（本级） 3', '福利中心 5', '服务中心 1']);
    expect(printed(inText('政府采购项目纳入部门预算')).slice(1)).toEqual(['（本级） 2184.80', '福利中心 1562.00', '服务中心 174.80']);
    expect(printed(inText('机关运行经费财政拨款预算'))).toEqual(['（本级） 100.50']);
  });

  it('reads what was budgeted in the year before and is no more, and what a rate was and is', () => {
    expect(inText('福利中心过渡搬迁项目')[0]?.facts.map(({ year, printed: digits }) => [year, digits])).toEqual([[2023, '215.00'], [2024, '0']]);
    expect(inText('最低生活保障标准')[0]?.facts.map(({ year, printed: digits }) => [year, digits])).toEqual([[2023, '1365'], [2024, '1413']]);
  });

  it('finds the one real contradiction and no other', () => {
    const [cause, ...others] = causesOf(reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction'));
    expect(others).toEqual([]);
    expect(cause?.some(({ left }) => left.label === '婚姻登记管理（2024预算）')).toBe(true);
  });
});
