import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
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

describe('rows whose empty cells are not printed', () => {
  it('have their columns told by what must add up', () => {
    expect([figures(10, '环卫一体化保洁经费', document.budgetUnits[0]), figures(10, '困难老年人家庭适老化改造项目', document.budgetUnits[1]), figures(6, '培训费')]).toEqual([['2024 总计 1071.00', '2024 一般公共预算拨款 984.60', '2024 上年结转 86.40'], ['2024 总计 36.00', '2024 政府性基金预算拨款 36.00'], ['2024 合计 9.80', '2024 公用经费 9.80']]);
  });

  it('keep their total alone where another row could stand in their place', () => {
    expect(figures(10, '结对帮扶共建资金', document.budgetUnits[0])).toEqual(['2024 总计 120.00']);
    expect(figures(10, '合计')).toHaveLength(5);
    expect(document.issues.map(({ reason }) => reason.split(': ')[1])).toEqual(['路灯及市政设施维护经费', '结对帮扶共建资金', '专职消防队经费']);
  });

  it('are read on both sides where the last name has no amount', () => {
    expect([figures(1, '上年结转'), figures(4, '上年结转'), figures(4, '收入总计')]).toEqual([['2024 收入>预算数 86.40'], ['2024 收入>预算数 86.40'], ['2024 收入>预算数 10989.14']]);
  });
});

describe('purchases and targets', () => {
  it('names a purchase by what is bought, and hangs it below the subtotal of its class', () => {
    const bought = rowOf(11, '农村道路提升工程');
    expect([bought?.context, bought?.parent?.label, figures(11, '农村道路提升工程')]).toEqual(['“四好农村路”及村庄道路提升经费', '工程类小计', ['2024 采购预算金额 300.00', '2024 其中:面向中小企业 150.00']]);
  });

  it('ends a target where the next page has the number and the title of its table', () => {
    expect(book.rows.filter(({ role, label }) => role === 'indicator' && /满意度$/.test(label)).map(({ facts }) => facts[0]?.text)).toEqual(['≥90%', '≥92%', '≥95%', '≥88%']);
    expect(figures(12, '云溪西片区征迁补偿经费')).toEqual(['2024 预算金额 1350.00']);
  });
});

describe('the words of that budget', () => {
  const told = (label: string): (typeof book.rows)[number] | undefined => book.rows.find((row) => row.place.table === null && row.label === label);

  it('calls a subject of a numbered list by its last level, with its change and its reason', () => {
    const row = told('防汛');
    expect(row?.facts.map(({ measure, printed }) => `${measure} ${printed ?? ''}`)).toEqual(['amount 58.00', 'change 16.00', 'percent 38.1']);
    expect(row?.reason?.text).toContain('复盘');
    expect(told('一般行政管理事务')?.facts.map(({ printed }) => printed)).toEqual(['618.50', '-65.80', '-9.6']);
    expect(told('城乡社区环境卫生')?.facts.map(({ printed }) => printed)).toEqual(['1142.60', '86.20', '8.2']);
  });

  it('ends the list of a whole at the next heading', () => {
    expect(book.rows.find(({ label, place }) => place.table === null && /三公/.test(label))?.children.map(({ label }) => label)).toEqual(['因公出国（境）费用', '公务接待费', '公务用车购置及运行维护费']);
    expect(told('政府性基金预算支出')?.children.map(({ label }) => label)).toEqual(['征地和拆迁补偿支出', '农村基础设施建设支出', '用于社会福利的彩票公益金支出']);
  });

  it('lists what was counted by its names alone, up to the table that it points to', () => {
    expect(book.rows.filter(({ role, context }) => role === 'member' && context === '公开重点项目绩效目标').map(({ label }) => label)).toEqual(['“五水共治”长效管护经费', '环卫一体化保洁经费', '居家养老服务经费', '云溪西片区征迁补偿经费']);
  });

  it('is called by its short name in no figure of its own', () => {
    expect(book.rows.filter(({ label, role }) => role === 'item' && label.startsWith('云溪街道')).map(({ label }) => label)).toEqual([]);
    expect(told('政府采购预算总额')?.children.map(({ label }) => label)).toEqual(['政府采购货物预算', '政府采购工程预算', '政府采购服务预算']);
  });

  it('contradicts its tables where its author had it do so, and nowhere else', () => {
    expect(reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction').map(({ left, right }) => `${left.label} ${left.value?.toFixed() ?? ''} ≠ ${right.label} ${right.value?.toFixed() ?? ''}`)).toEqual(['“五水共治”长效管护经费（2024预算） 215 ≠ “五水共治”长效管护经费（总计） 210']);
  });
});
