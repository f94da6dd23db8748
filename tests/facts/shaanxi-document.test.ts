import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/budget/fact.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/shaanxi-culture/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const inTable = (table: number, label: string): Row[] => book.rows.filter(({ place, label: own }) => place.table === table && own === label);
const cells = (row: Row | undefined): string[] => row?.facts.map(({ column, year, printed }) => `${column.join('>')} ${year ?? ''} ${printed ?? ''}`) ?? [];

describe('a bureau with five units in Shaanxi’s layout, four panes side by side and zero cells left blank', () => {
  it('knows which columns a row leaves empty, in both years', () => {
    expect(cells(inTable(13, '西安市高陵区文物保护管理所')[0]).map((cell) => cell.replace(/^一般公共预算拨款安排的/, ''))).toEqual([
      '合计 2024 3.10', '“三公”经费预算>小计 2024 3.10', '“三公”经费预算>公务接待费 2024 0.30', '“三公”经费预算>公务用车购置及运行维护费>小计 2024 2.80', '“三公”经费预算>公务用车购置及运行维护费>公务用车运行维护费 2024 2.80',
      '合计 2025 2.80', '“三公”经费预算>小计 2025 2.80', '“三公”经费预算>公务接待费 2025 0.20', '“三公”经费预算>公务用车购置及运行维护费>小计 2025 2.60', '“三公”经费预算>公务用车购置及运行维护费>公务用车运行维护费 2025 2.60',
    ].map((cell) => cell.replace(/^“三公”经费预算/, '“三公”经费预算')));
  });

  it('hangs what is numbered on three levels, and each cut of the expenditure under its own total', () => {
    const parents = (label: string): string[] => inTable(1, label).map(({ parent, basis }) => `${basis} ${parent?.label ?? ''}`);
    expect(parents('（3）对个人和家庭的补助')).toEqual(['economic 1、人员经费和公用经费支出', 'economic 2、专项业务经费支出']);
    expect(parents('7、文化旅游体育与传媒支出')).toEqual(['function 一、部门预算']);
  });

  it('counts the people of each unit, and knows those of the year before', () => {
    const people = book.rows.filter(({ budgetUnit, place }) => budgetUnit === '西安市高陵区图书馆' && place.page === 4);
    expect(people.map(({ label, facts }) => `${label} ${facts[0]?.year ?? ''} ${facts[0]?.printed ?? ''}`)).toEqual(['行政编制 2024 0', '事业编制 2024 14', '实有行政人员 2024 0', '实有事业人员 2024 13', '单位管理的离退休人员 2024 7', '上年实有人员 2023 14']);
  });

  it('names what is bought, how many of it, and the project that it is for', () => {
    expect(inTable(12, '执法记录仪').map(({ context, facts }) => [context, ...facts.map(({ printed, unit }) => `${printed ?? ''}${unit ?? ''}`)])).toEqual([['文化市场执法办案及装备经费', '4.80万元', '16台']]);
    expect(inTable(12, '图书及数字资源').flatMap(({ facts }) => facts.map(({ printed, unit }) => `${printed ?? ''}${unit ?? ''}`))).toEqual(['40.00万元', '1.2万册']);
  });

  it('contradicts itself in nothing but main causes that are not all of them', () => {
    const wrong = reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction');
    expect(wrong.map(({ kind, difference }) => `${kind} ${difference?.toFixed() ?? ''}`)).toEqual(['causes -0.44']);
  });
});
