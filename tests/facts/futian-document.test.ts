import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/budget/fact.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/futian-street/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const inTable = (table: number, label: string): Row[] => book.rows.filter(({ place, label: own }) => place.table === table && own === label);
const cells = (row: Row | undefined): string[] => row?.facts.map(({ column, year, printed }) => `${column.join('>')} ${year ?? ''} ${printed ?? ''}`) ?? [];

describe('a street office with a centre below it, whose columns are parted by spaces and stand in no columns', () => {
  it('knows its two units, and whose each row is', () => {
    expect(document.budgetUnits).toEqual(['莲湾街道办事处（本级）', '莲湾街道公共事务中心']);
    expect(inTable(3, '城乡社区环境卫生').map(({ budgetUnit, facts }) => `${budgetUnit ?? ''} ${facts[0]?.printed ?? ''}`)).toEqual(['莲湾街道办事处（本级） 4872.35', '莲湾街道公共事务中心 356.90']);
    expect(inTable(6, '退休费').map(({ budgetUnit, facts }) => `${budgetUnit ?? ''} ${facts[0]?.printed ?? ''}`)).toEqual([' 2962000.00', '莲湾街道办事处（本级） 2744400.00', '莲湾街道公共事务中心 217600.00']);
  });

  it('takes a year that stands alone, and 其中 without 支出, for columns', () => {
    expect(cells(inTable(5, '基层司法业务')[0])).toEqual(['2023年预算 2023 58.70', '2024年预算 2024 64.20', '其中:项目 2024 64.20']);
    expect(cells(inTable(7, '公务接待费')[0])).toEqual(['2024年 2024 3.20', '2023年 2023 4.00', '比2023增减额 2024 -0.80']);
  });

  it('puts cells together that wrap over two lines of a header, and leaves the office in charge out of the name', () => {
    expect(cells(inTable(10, '计划生育家庭奖励扶助')[0])).toEqual(['2024年预算数 2024 152.60', '其中:一般公共预算 2024 152.60', '政府性基金 2024 0.00', '其他收入 2024 0.00']);
    expect(cells(inTable(2, '莲湾街道公共事务中心')[0]).slice(0, 2)).toEqual(['收入合计 2024 2665.92', '一般公共预算拨款 2024 2647.92']);
  });

  it('reads targets under the project that they are of, with what was reached before', () => {
    const [row] = inTable(11, '居民对环境卫生满意度');
    expect(row?.facts.map(({ measure, year, printed, unit }) => `${measure} ${year ?? ''} ${printed ?? ''}${unit ?? ''}`)).toEqual(['target  90%', 'reached 2023 88%']);
    expect(row?.context).toMatch(/^清扫保洁服务/);
  });

  it('reads what is bought from a numbered list, with its number and its kind', () => {
    const bought = book.rows.filter(({ bought: kind, place }) => kind !== null && place.table === null);
    expect(bought.length).toBe(14);
    expect(bought.slice(0, 1).map(({ label, bought: kind, facts }) => [label, kind, ...facts.map(({ printed, unit }) => `${printed ?? ''}${unit ?? ''}`)])).toEqual([['台式计算机', '货物', '36.00万元', '60台']]);
  });

  it('counts the people of each unit', () => {
    const people = book.rows.filter(({ budgetUnit, facts }) => budgetUnit === '莲湾街道公共事务中心' && facts[0]?.measure === 'count');
    expect(people.map(({ label, facts }) => `${label} ${facts[0]?.printed ?? ''}`)).toEqual(expect.arrayContaining(['编制数 34', '实有在编 29', '编外聘用 46']));
  });

  it('contradicts itself in nothing but what stands below the totals of its first table', () => {
    expect(reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction').map(({ kind }) => kind)).toHaveLength(1);
  });
});
