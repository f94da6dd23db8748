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

  it('reads the words after a row’s numbers as what it is for, and names every column', () => {
    const row = rowOf(11, '社区专职工作人员经费');
    expect(row?.facts.map(({ column, printed }) => `${column.join('>')} ${printed ?? ''}`).slice(0, 3)).toEqual(['总计 3486.72', '财政拨款>合计 3486.72', '财政拨款>一般公共预算 3486.72']);
    expect(book.passages.find(({ kind, subject }) => kind === 'purpose' && subject === '老旧小区微改造')?.text).toBe('完成微改造小区4个');
    expect([rowOf(11, '居家养老和长者饭堂'), rowOf(10, '资本性支出')].map((one) => one?.budgetUnit)).toEqual([document.budgetUnits[1], document.budgetUnits[0]]);
    expect(document.tables.flatMap(({ columns }) => columns.flatMap(({ path }) => path)).filter((name) => /^第\d+列$/.test(name))).toEqual([]);
  });

  it('knows a project of the tables in a sentence, and money that follows what was counted', () => {
    expect(book.rows.find(({ label, place }) => label === '环卫保洁服务' && place.table === null)?.basis).toBe('project');
    expect(book.rows.find(({ label }) => label === '拟购置固定资产')?.children.map(({ label, facts }) => `${label} ${facts[0]?.printed ?? ''}`)).toEqual(['消防专用设备 48.00', '公务用车 18.00', '办公设备 8.40']);
  });

  it('contradicts its tables where its author had it do so, and nowhere else', () => {
    expect(reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction').map(({ left, right }) => `${left.label} ≠ ${right.label}`)).toEqual(['安全生产和消防监管（增减幅） ≠ 安全生产和消防监管（比2024增减额）', '安全生产和消防监管（2025预算） ≠ 安全生产和消防监管（总计）']);
  });
});
