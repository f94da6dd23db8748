import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/budget/fact.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const FOLDER = 'tests/fixtures/health-sports/documents';
const [document] = loadDocuments(FOLDER).documents;
if (!document) throw new Error('not read');
const book = extractFacts(document);

function rows(label: string, unit: RegExp | null = null): Row[] {
  return book.rows.filter((row) => row.label === label && row.place.table === null && (unit ? unit.test(row.budgetUnit ?? '') : row.budgetUnit === null));
}

function of(row: Row | undefined, year: number): string | null {
  return row?.facts.find((fact) => fact.year === year)?.printed ?? null;
}

describe('a bureau with three units, told one after the other in sentences of another author', () => {
  it('knows whose people and cars each list item counts', () => {
    expect(['本级', '体育中心', '疾病'].map((unit) => ['退休', '公务用车编制', '实有公务用车'].map((label) => of(rows(label, new RegExp(unit))[0], 2025)))).toEqual([['41', '7', '7'], ['12', '3', '2'], ['36', '9', '9']]);
  });

  it('takes the money of each unit for this year and, in brackets, for the year before', () => {
    const [row] = rows('深圳市清湖区体育中心', /体育中心/);
    expect([of(row, 2025), of(row, 2024)]).toEqual(['4372.18', '4441.30']);
  });

  it('sets no sentence of the narrative against another', () => {
    expect(reconcile(document, book).filter(({ verdict, places }) => verdict === 'contradiction' && places.every(({ table }) => table === null))).toEqual([]);
  });
});

describe('its tables of goals', () => {
  it('reads the goals of projects whose amount ends the row, each under the name that the tables print', () => {
    expect(document.projectGoals.map(({ label, value, goal }) => `${label} ${value} ${goal.slice(0, 4)}`)).toEqual([
      '社区健康服务机构补助 6,845.72 支持 4', '基本公共卫生服务包 3,972.48 为常住居', '生育支持与托育补助 1,508.90 减轻家庭', '场馆开放与运行维护 1,634.27 保障“一', '免疫规划 1,120.05 保持高水',
    ]);
  });

  it('takes the name and the money of a block for a project', () => {
    const blocks = document.tables.find(({ number }) => number === 12)?.rows.filter(({ kind }) => kind === 'row') ?? [];
    expect(blocks.map(({ label, cells }) => `${label} ${cells[0] ?? ''}`)).toContain('免疫规划 1,120.05');
  });
});
