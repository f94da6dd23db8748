import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/shandong-education/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const rowsOf = (table: number, label: string): typeof book.rows => book.rows.filter(({ place, label: printed }) => place.table === table && printed === label);
const figures = (table: number, label: string): string[] => rowsOf(table, label)[0]?.facts.map(({ column, year, printed, unit }) => `${year ?? ''} ${column.join('>')} ${printed ?? ''} ${unit ?? ''}`) ?? [];

describe('a budget whose headers run together and whose blank cells are not printed', () => {
  it('reads every line of its tables', () => {
    expect(document.issues).toEqual([]);
  });

  it('gives numbers back their columns by the sums of the rows, of the units and of the table of revenue', () => {
    expect(figures(2, '合计')).toEqual(['合计 48151.33', '本年收入>小计 47865.33', '本年收入>一般公共预算拨款 42082.33', '本年收入>政府性基金拨款 4350.00', '本年收入>财政专户管理资金 1408.00', '本年收入>其他收入 25.00', '上年结转结余 286.00'].map((cell) => `2024 ${cell} 万元`));
    expect(figures(2, '青云区第一中学')).toEqual(['合计 6041.65', '本年收入>小计 6041.65', '本年收入>一般公共预算拨款 5079.65', '本年收入>财政专户管理资金 962.00'].map((cell) => `2024 ${cell} 万元`));
    expect(figures(2, '青云区实验中学').at(-1)).toBe('2024 本年收入>其他收入 25.00 万元');
    expect(document.budgetUnits).toHaveLength(12);
  });

  it('takes no header that begins a page once more for a row', () => {
    expect(rowsOf(3, '体育场馆')[0]).toMatchObject({ code: '2070307', parent: { label: '体育' } });
    expect(book.rows.filter(({ label }) => /科目/.test(label))).toEqual([]);
  });

  it('reads two years side by side, each with its groups', () => {
    expect(figures(7, '青云区全民健身服务中心').slice(6)).toEqual(['合计 21.60', '因公出国（境）费 0.00', '公务用车购置及运行费>小计 21.60', '公务用车购置及运行费>购置费 18.00', '公务用车购置及运行费>运行费 3.60', '公务接待费 0.00'].map((cell) => `2024 ${cell} 万元`));
    expect(figures(7, '合计')[0]).toBe('2023 合计 29.40 万元');
  });

  it('names a row of two classifications by the department’s, and tells the government’s beside it', () => {
    expect(rowsOf(6, '办公费').map(({ code, context, facts }) => [code, context, facts[0]?.printed])).toEqual([['30201', '办公经费（50201）', '13.02'], ['30201', '商品和服务支出（50502）', '447.75']]);
  });

  it('hangs projects under the unit that has them, with all funds that pay them', () => {
    expect(rowsOf(10, '社区健身器材更新（体彩公益金）')[0]?.parent?.label).toBe('青云区全民健身服务中心');
    expect(figures(10, '高中学费住宿费安排支出')).toContain('2024 财政专户管理资金 962.00 万元');
  });

  it('reads how many are bought, and from which fund', () => {
    expect(rowsOf(11, '社区健身器材')[0]).toMatchObject({ fund: 'fund', budgetUnit: '青云区全民健身服务中心' });
    expect(figures(11, '智慧教室交互设备')).toEqual(['2024 金额 680.00 万元', '2024 数量 170 套']);
  });

  it('reads the annexed tables of targets, and ends the terms before them', () => {
    expect(book.rows.filter(({ role }) => role === 'indicator')).toHaveLength(54);
    expect(book.rows.find(({ label }) => label === '每学期资助资金发放时间')?.facts[0]?.text).toBe('6 月底、12 月底前');
    expect(book.passages.find(({ kind, subject }) => kind === 'definition' && subject === '送教上门')?.text).not.toContain('附件');
  });
});

describe('the words of that budget', () => {
  const told = (label: string): string[] => book.rows.filter((row) => row.place.table === null && row.label === label).flatMap(({ facts }) => facts.map(({ measure, printed }) => `${measure} ${printed ?? ''}`));

  it('gives a change to the project of its list item, whatever is named beside it', () => {
    expect(told('云河九年一贯制学校建设')).toEqual(['amount 4200.00', 'change 1600.00', 'percent 61.54']);
    expect(told('总投资')).toEqual(['amount 1.86']);
  });

  it('gives a second change to the part that was named, not to its whole once more', () => {
    expect(told('财政专户管理资金').filter((fact) => fact.startsWith('change'))).toEqual(['change 33.00']);
    expect(told('青云区第一中学高中学费住宿费')).toEqual(['amount 962.00', 'change 47.00']);
  });

  it('tells a rate with the project that it is of, and counts what 含 counts', () => {
    expect(book.rows.filter(({ label }) => label === '每生每年标准').map(({ context }) => context)).toEqual(['学前教育生均公用经费', '小学生均公用经费', '初中生均公用经费', '特殊教育生均公用经费及送教上门']);
    expect(told('重度残疾儿童送教上门')).toEqual(['count 58']);
  });

  it('contradicts itself where its author had it do so, and nowhere else', () => {
    expect(reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction').map(({ right }) => right.label)).toEqual(['货物类 + 工程类 + 服务类', '中小学校舍维修改造工程 + 农村学校清洁取暖改造工程 + 塑胶跑道维修工程']);
  });
});
