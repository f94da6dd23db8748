import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/housing/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const columnsOf = (number: number): string[] => document.tables.find((table) => table.number === number)?.columns.map(({ path }) => path.join(' > ')) ?? [];
const cell = (table: number, label: string, column: string): string | null => book.facts.find(({ place, row, column: path }) => place.table === table && row.label === label && path.at(-1) === column)?.printed ?? null;

describe('a bureau’s budget with an annex of thirteen tables', () => {
  it('reads all of them, also those whose title ends in what they are by', () => {
    expect(document.tables.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(columnsOf(3)).toEqual(['合计', '基本支出', '项目支出']);
    expect(columnsOf(2)).toEqual(['收入合计', '财政拨款 > 一般公共预算', '财政拨款 > 政府性基金', '财政拨款 > 国有资本经营预算', '事业收入', '其他收入', '上年结转']);
  });

  it('keeps what is carried over out of this year’s sum', () => {
    expect([cell(1, '本年收入合计', '本年预算'), cell(1, '六、上年结转', '本年预算'), cell(1, '收入总计', '本年预算')]).toEqual(['28103.16', '135.60', '28238.76']);
    expect(book.rows.find(({ label }) => label === '六、上年结转')?.parent?.label).toBe('收入总计');
  });

  it('tells each task its money, each project its goal and its indicators', () => {
    expect(cell(12, '工程质量安全监管', '预算金额')).toBe('4424.55');
    expect(cell(13, '燃气安全管理', '预算金额')).toBe('967.25');
    expect(book.rows.find(({ label, role }) => label === '隐患整改率' && role === 'indicator')?.context).toBe('燃气安全管理');
  });

  it('tells that the text has less for smaller firms than its table', () => {
    expect(reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction').map(({ left }) => left.label)).toEqual(['面向中小企业预留采购份额（2025预算）']);
  });
});
