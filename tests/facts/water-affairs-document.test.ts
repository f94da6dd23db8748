import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/budget/fact.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/water-affairs/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const inTable = (table: number, label: string): Row[] => book.rows.filter(({ place, label: own }) => place.table === table && own === label);
const cells = (row: Row | undefined): string[] => row?.facts.map(({ column, printed }) => `${column.join('>')} ${printed ?? ''}`) ?? [];

describe('a bureau with four units whose tables are set in columns by spaces', () => {
  it('is read without a line that fits nowhere', () => {
    expect(document.issues).toEqual([]);
    expect(document.pages).toBe(30);
  });

  it('knows which columns a row leaves empty', () => {
    expect(cells(inTable(2, '南京市沧溪区水文水质监测站')[0])).toEqual(['合计 777.05', '本年收入>小计 777.05', '本年收入>一般公共预算 728.45', '本年收入>事业收入 48.60']);
    expect(cells(inTable(5, '水文测报')[0])).toEqual(['合计 421.76', '基本支出>小计 303.06', '基本支出>人员经费 263.04', '基本支出>公用经费 40.02', '项目支出 118.70']);
    expect(cells(inTable(9, '南京市沧溪区河道管理所')[0])).toEqual(['“三公”经费>合计 32.80', '公务用车购置及运行费>小计 32.00', '公务用车购置及运行费>公务用车购置费 18.00', '公务用车购置及运行费>公务用车运行维护费 14.00', '公务接待费 0.80', '培训费 1.80']);
  });

  it('takes a subtotal for its unit, and names that wrap for one', () => {
    expect(inTable(14, '南京市沧溪区排水管理中心').map(({ role, budgetUnit }) => `${role} ${budgetUnit ?? ''}`)).toEqual(['unit 南京市沧溪区排水管理中心']);
    expect(inTable(14, '青龙河（沧溪段）综合整治工程').flatMap(cells)).toEqual(['合计 2,680.00', '一般公共预算 2,493.60', '上年结转 186.40'].map((cell) => cell.replace(',', '')));
    expect(inTable(13, '渠道改造工程施工').map(({ context, bought, budgetUnit }) => [context, bought, budgetUnit])).toEqual([['石塘灌区续建配套与节水改造', '工程', '南京市沧溪区水务局（本级）']]);
  });

  it('counts the people of its units as parts, and the list goes on after one of its items', () => {
    const staff = book.rows.filter(({ label, place }) => label === '事业编制' && place.table === null);
    expect(staff.map(({ budgetUnit, facts, children }) => `${budgetUnit?.slice(-4) ?? 'all'} ${facts[0]?.printed ?? ''} ${children.length}`)).toEqual(['all 74 3', '道管理所 34 0', '质监测站 18 0', '管理中心 22 0']);
    const meetings = book.rows.find(({ label, place }) => label.includes('“三公”经费支出预算') && place.table === null);
    expect(meetings?.children.map(({ label }) => label)).toEqual(['因公出国（境）费支出预算', '公务用车购置及运行维护费预算支出', '公务接待费预算支出']);
  });

  it('contradicts itself nowhere: what was carried over, and how it moved, is another basis', () => {
    const verdicts = reconcile(document, book).map(({ verdict, difference }) => `${verdict} ${difference?.abs().toFixed() ?? ''}`);
    const others = verdicts.filter((verdict) => !/^(?:holds|not_exhaustive)/.test(verdict));
    expect([...new Set(others)].sort()).toEqual(['different_basis 186.4', 'different_basis 68.35']);
  });
});
