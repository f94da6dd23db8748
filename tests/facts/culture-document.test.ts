import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/beijing-culture/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const columnsOf = (number: number): string[] => document.tables.find((table) => table.number === number)?.columns.map(({ path }) => path.join(' > ')) ?? [];
const rowOf = (table: number | null, label: string, unit: string | null = null) => book.rows.find((row) => row.place.table === table && row.label === label && (unit === null || row.budgetUnit === unit));
const toldOf = (label: string): string[] => rowOf(null, label)?.facts.map(({ measure, year, printed }) => `${measure} ${String(year)} ${printed ?? ''}`) ?? [];

describe('a budget of a Beijing bureau', () => {
  it('has its tables by the numbers of their forms', () => {
    expect(document.tables.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  it('hangs funds under what gives them, where no whole stands beside them', () => {
    expect(columnsOf(4)).toEqual(['合计', '本年财政拨款 > 一般公共预算', '本年财政拨款 > 政府性基金预算', '财政拨款结转结余', '财政专户管理资金', '单位资金']);
    expect(columnsOf(2).slice(0, 4)).toEqual(['合计', '本年收入 > 小计', '本年收入 > 一般公共预算', '本年收入 > 政府性基金预算']);
  });

  it('gives a row the unit whose cell stands beside the first of its rows', () => {
    const project = rowOf(4, '图书馆新馆运行维护及物业费');
    expect([project?.budgetUnit, project?.parent?.label, project?.facts[0]?.printed]).toEqual(['北京市清河区图书馆', '北京市清河区图书馆', '428.913500']);
    expect(rowOf(5, '服务', '北京市清河区文化馆')?.facts[0]?.printed).toBe('118.400000');
  });

  it('names a row under the levels of a catalogue by its project', () => {
    const bought = rowOf(12, '文物安全巡查看护经费');
    expect([columnsOf(12), bought?.budgetUnit, bought?.facts[0]?.printed]).toEqual([['预算金额'], '北京市清河区文化和旅游局机关', '96.000000']);
  });

  it('knows an earlier figure under the name again, and whose change follows a list', () => {
    expect(toldOf('“三公”经费财政拨款预算')).toEqual(['amount 2025 35.68', 'amount 2024 20.44', 'change 2025 15.24', 'percent 2025 74.56']);
    expect(toldOf('公务用车运行维护费')).toEqual(['amount 2025 16.83', 'amount 2024 19.44', 'change 2025 -2.61']);
    expect(rowOf(null, '公务用车维修费')?.parent?.label).toBe('公务用车运行维护费');
  });

  it('lists parts of what a bracket stands after, and tells what was not budgeted before', () => {
    expect(rowOf(null, '一般公共预算财政拨款支出')?.children.map(({ label }) => label)).toEqual(['文化旅游体育与传媒支出', '社会保障和就业支出', '卫生健康支出', '住房保障支出', '教育支出']);
    expect(toldOf('公务用车更新购置')).toEqual(['amount 2025 18.00', 'amount 2024 0']);
  });

  it('names nothing by a heading, a relative clause or quotation marks', () => {
    expect(['基本支出预算', '机关运行经费财政拨款预算', '地方旅游开发项目补助'].map((label) => rowOf(null, label)?.facts.length)).toEqual([3, 3, 2]);
  });

  it('counts people by unit, as parts of all', () => {
    const posts = book.rows.filter(({ label, context }) => label === '实有' && context === '事业编制');
    expect(posts.map(({ budgetUnit, parent, facts }) => `${budgetUnit ?? '-'} ${parent?.label ?? '-'} ${facts[0]?.printed ?? ''}`)).toEqual(['- - 90', '北京市清河区文化馆 实有 43', '北京市清河区图书馆 实有 47']);
  });
});
