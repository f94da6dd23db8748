import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/zhejiang-street/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const rowOf = (table: number, label: string, unit: string | null = null): (typeof book.rows)[number] | undefined => book.rows.find(({ place, label: printed, budgetUnit }) => place.table === table && printed === label && budgetUnit === unit);
const figures = (table: number, label: string, unit: string | null = null): string[] => rowOf(table, label, unit)?.facts.map(({ column, year, printed }) => `${year ?? ''} ${column.join('>')} ${printed ?? ''}`) ?? [];

describe('a budget whose headers stand in no template’s order', () => {
  it('hangs cells under the group whose sums hold, also where a column without cells stands behind it', () => {
    expect(figures(3, '防汛', '临海市云溪街道农业农村服务中心')).toEqual(['2024 总计 58.00', '2024 基本支出>小计 0.00', '2024 基本支出>人员支出 0.00', '2024 基本支出>公用支出 0.00', '2024 项目支出 58.00']);
  });

  it('takes the money of the year before for a column, and not for a name of the rows', () => {
    expect(figures(5, '防汛')).toEqual(['2023 2023年执行数 42.00', '2024 合计 58.00', '2024 基本支出 0.00', '2024 项目支出 58.00']);
  });

  it('gives every cell below a year that year', () => {
    const parts = ['合计', '因公出国（境）费', '公务接待费', '公务用车购置及运行维护费>小计', '公务用车购置及运行维护费>购置费', '公务用车购置及运行维护费>运行费'];
    expect(figures(9, '合计')).toEqual([['48.30', '0.00', '18.60', '29.70', '0.00', '29.70'], ['60.80', '0.00', '15.80', '45.00', '18.00', '27.00']].flatMap((cells, at) => cells.map((cell, index) => `${2023 + at} ${parts[index] ?? ''} ${cell}`)));
  });
});
