import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/budget/fact.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/district-culture/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const checks = reconcile(document, book);
const short = (unit: string | null): string => unit?.slice(-4) ?? '';
const inTable = (table: number, label: string): Row[] => book.rows.filter(({ place, label: own }) => place.table === table && own === label);
const inText = (label: string): Row[] => book.rows.filter(({ place, label: own, role }) => place.table === null && own === label && role === 'item');

describe('a department whose units are told one by one', () => {
  it('reads a subtotal that ran into a wrapped name, and the 其中 after it, under the fund that they are of', () => {
    const [row] = inTable(5, '文化旅游产业发展专项资金');
    expect(row?.facts.map(({ column, printed }) => `${column.join('>')} ${printed ?? ''}`)).toEqual([
      '2026年预算总计 2300.00', '一般公共预算拨款>小计 2300.00', '一般公共预算拨款>其中：财政专项资金 2300.00', '政府性基金预算拨款 0', '单位资金 0', '上年结余、结转 0',
    ]);
  });

  it('reads a list of units as what each has of what the paragraph before tells', () => {
    expect(inText('政府采购项目').map(({ budgetUnit, facts }) => `${short(budgetUnit)} ${facts[0]?.printed ?? ''}`)).toEqual([' 2720.30', '（本级） 1610.80', '区图书馆 826.00', '区文化馆 283.50']);
    expect(inText('工程采购').map(({ budgetUnit, context, facts }) => `${short(budgetUnit)} ${facts[0]?.printed ?? ''} ${context ?? ''}`.trim())).toEqual(['123.20', '（本级） 88.20', '区图书馆 0.00', '区文化馆 35.00']);
  });

  it('takes 小计 behind a unit for no part of its name, and the kind of a purchase too', () => {
    expect(inTable(12, '深圳市盐田区图书馆')[0]?.role).toBe('unit');
    expect(inTable(12, '纸质图书').map(({ bought, budgetUnit }) => `${bought ?? ''} ${short(budgetUnit)}`)).toEqual(['货物 区图书馆']);
  });

  it('finds what is planted, one wrong figure of a unit, against both of what contradicts it, and nothing else', () => {
    expect(checks.filter(({ verdict }) => verdict === 'contradiction').map(({ left, right }) => `${left.label} ${left.value?.toFixed() ?? ''} ≠ ${right.derivation ?? ''}`).sort()).toEqual([
      '深圳市盐田区图书馆政府采购项目（2026预算） 826 ≠ 286 + 558', '深圳市盐田区图书馆货物采购（2026预算） 286 ≠ 238 + 30',
    ]);
  });

  it('holds the goals of each unit against the projects of that unit', () => {
    const goals = checks.filter(({ kind, left }) => kind === 'count_list' && left.label.includes('绩效目标')).map(({ verdict, left, right }) => `${verdict} ${left.value?.toFixed() ?? ''} ${right.derivation ?? ''}`);
    expect([...new Set(goals)]).toEqual(['holds 31 31 × 1', 'holds 16 16 × 1', 'holds 7 7 × 1', 'holds 8 8 × 1']);
  });
});
