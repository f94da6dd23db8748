import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/sichuan-town/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const told = book.rows.filter(({ place, role }) => place.table === null && role === 'item');

describe('a budget of a Sichuan town', () => {
  it('names a subject that is written with its codes by its last name, and gives it its parts and its change', () => {
    const row = told.find(({ label }) => label === '城乡社区环境卫生');
    expect(row?.children.map(({ label }) => label)).toEqual(['场镇清扫保洁服务', '农村生活垃圾收集转运']);
    expect(row?.facts.map(({ measure, printed }) => `${measure} ${printed ?? ''}`)).toEqual(['amount 138.30', 'change 16.50', 'percent 13.55']);
    expect(row?.reason?.text).toContain('清扫保洁面积扩大');
  });

  it('takes the town’s short name for whose budget it is, and the year before under the name again', () => {
    const row = told.find(({ label }) => label === '收支预算总数');
    expect(row?.facts.map(({ measure, year, printed }) => `${measure} ${String(year)} ${printed ?? ''}`)).toEqual(['amount 2024 2302.30', 'amount 2023 2237.44', 'change 2024 64.86', 'percent 2024 2.90']);
    expect(told.filter(({ label }) => /^石龙河镇|^的|^用于$/.test(label)).map(({ label }) => label)).toEqual([]);
    expect(told.find(({ label }) => label === '政府性基金预算拨款安排的支出')?.facts.map(({ printed }) => printed)).toEqual(['94.00', '120.00', '-26.00']);
  });

  it('moves a number that is 减为 another, counts the team that is set up, and gives a percent the reason that follows it', () => {
    expect(told.find(({ label }) => label === '执法协管员')?.facts.map(({ year, printed }) => `${String(year)} ${printed ?? ''}`)).toEqual(['2023 6', '2024 4']);
    expect(told.find(({ label }) => label === '政府专职消防队')?.facts[0]?.printed).toBe('15');
    expect(told.find(({ label, facts }) => label === '公务接待费' && facts[0]?.measure === 'percent')?.reason?.text).toContain('一函三单');
  });

  it('reads a header whose funds stand on lines below, and one whose cells are woven into its keys', () => {
    const columns = (number: number): string[] | undefined => document.tables.find((table) => table.number === number)?.columns.map(({ path }) => path.join('>'));
    expect(columns(2)).toEqual(['2024年预算数', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算']);
    expect(columns(3)).toEqual(['合计', '当年财政拨款安排>小计', '当年财政拨款安排>基本支出', '当年财政拨款安排>项目支出', '上年结转安排']);
    const row = book.rows.find(({ place, label }) => place.table === 2 && label === '其他支出');
    expect(row?.facts.map(({ column, printed }) => `${column.join('>')} ${printed ?? ''}`)).toEqual(['支出>合计 8.00']);
  });

  it('contradicts its tables where its author had it do so, and nowhere else', () => {
    expect(reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction').map(({ left, right }) => `${left.label} ≠ ${right.label}`)).toEqual(['公路养护（2024预算） ≠ 公路养护（当年财政拨款安排 > 小计）']);
  });
});
