import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/guangzhou-street/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const rowOf = (table: number, label: string): (typeof book.rows)[number] | undefined => book.rows.find(({ place, label: printed }) => place.table === table && printed === label);

describe('a budget whose tables stand before its narrative and leave out a level of the classification', () => {
  it('hangs an item under its class where the level between them is not printed', () => {
    expect(['代表工作', '行政运行', '城管执法'].map((label) => rowOf(3, label)?.parent?.label)).toEqual(['一般公共服务支出', '一般公共服务支出', '城乡社区支出']);
  });

  it('takes a code in brackets off the name', () => {
    expect(rowOf(6, '基本工资')?.code).toBe('30101');
    expect(rowOf(6, '基本工资')?.parent?.label).toBe('工资福利支出');
  });

  it('makes no row of rows that run into each other, and says so', () => {
    expect(book.rows.filter(({ label }) => /\d\.\d+ \d/.test(label))).toEqual([]);
    expect(document.issues.some(({ reason }) => reason.startsWith('rows that run into each other: 社区专职工作人员经费'))).toBe(true);
  });

  it('finds no table whose sums fail', () => {
    expect(reconcile(document, book).filter(({ verdict, kind, places }) => verdict === 'contradiction' && kind === 'parent_children' && places.every(({ table }) => table !== null))).toEqual([]);
  });
});
