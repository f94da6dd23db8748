import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/budget/fact.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/guangdong-department/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const inTable = (table: number, label: string): Row[] => book.rows.filter(({ place, label: own }) => place.table === table && own === label);
const shown = ({ facts }: Row): string[] => facts.map(({ printed, unit, text }) => text ?? `${printed ?? ''}${unit ?? ''}`);

describe('a provincial department with six units in Guangdong’s layout', () => {
  it('knows its units by the table of their people, whose header wraps', () => {
    expect(book.budgetUnits).toEqual(['广东省海岸带管理厅（本级）', '广东省海岸带执法总队', '广东省海岸带监测中心', '广东省红树林保护站', '广东省海岸带科学研究所', '广东省海岸工程职业技术学校']);
    expect(book.rows.filter(({ budgetUnit, place }) => budgetUnit === '广东省红树林保护站' && place.page === 5).map((row) => [row.label, row.facts[0]?.year, ...shown(row)].join(' '))).toEqual(['人员编制 2023 40人', '在职人员 2023 37人', '退休人员 2023 12人']);
  });

  it('puts each fund of a header of two lines under its own column', () => {
    expect(inTable(12, '实训基地建设')[0]?.facts.map(({ column, printed }) => `${column.join('>')} ${printed ?? ''}`)).toEqual(['总计 640.00', '财政拨款>合计 380.00', '财政拨款>一般公共预算 380.00', '财政拨款>政府性基金预算 0.00', '财政拨款>国有资本经营预算 0.00', '财政专户拨款 260.00', '其他资金 0.00']);
  });

  it('hangs projects and classes below the unit that has them', () => {
    expect(inTable(12, '海岸带生态环境监测').map(({ parent, budgetUnit }) => [parent?.role, parent?.label, budgetUnit])).toEqual([['unit', '广东省海岸带监测中心', '广东省海岸带监测中心']]);
    expect(inTable(11, '资本性支出').map(({ parent }) => parent?.label)).toEqual(book.budgetUnits);
  });

  it('reads each indicator of a project with its levels and its target', () => {
    expect(inTable(13, '红树林生态修复工程').map(shown)).toEqual([['2080.00万元']]);
    const indicators = book.rows.filter(({ role, context }) => role === 'indicator' && context?.startsWith('红树林生态修复工程') === true);
    expect(indicators.map((row) => [row.context?.split(' > ').slice(1).join('/'), row.label, row.facts[0]?.text].join(' '))).toEqual([
      '产出指标/数量指标 新造红树林面积 ≥320公顷', '产出指标/数量指标 修复现有红树林面积 ≥450公顷', '产出指标/质量指标 造林成活率 ≥85%', '产出指标/时效指标 造林任务完成时间 2024年10月底前', '效益指标/生态效益 水鸟种类数量 ≥120种',
    ]);
  });

  it('takes the parts of a part for its own, and goes on with the list', () => {
    const told = (label: string): Row | undefined => book.rows.find(({ place, label: own }) => place.page === 23 && own === label);
    expect(told('公务用车购置及运行维护费')?.children.map(({ label }) => label)).toEqual(['公务用车购置费', '公务用车运行维护费']);
    expect(told('“三公”经费')?.children.map(({ label }) => label)).toEqual(['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费']);
    expect(told('公务用车运行维护费')?.facts.filter(({ measure }) => measure === 'change').map(({ value }) => value?.toFixed())).toEqual(['0']);
  });

  it('contradicts itself nowhere', () => {
    expect(reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction')).toEqual([]);
  });
});
