/** A bureau whose table of projects prints this year, last year, the change and the funds, and whose targets go on over pages without a unit. */
import { expect, it } from 'vitest';
import { plain } from '../../src/budget/amount.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const { documents: [document], issues } = loadDocuments('tests/fixtures/emergency/documents');
if (!document) throw new Error('the fixture is gone');
const book = extractFacts(document);
const contradictions = reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction');

function inTable(table: number, label: string) {
  const row = book.rows.findLast((one) => one.place.table === table && one.label === label);
  return { parent: row?.parent?.label, code: row?.code, facts: row?.facts.map(({ measure, year, value, column }) => [measure, year, value === null ? null : plain(value), column.at(-1)]) };
}

it('nothing of it is left unread', () => {
  expect(issues).toEqual([]);
});

it('a project has last year, its change and the fund that pays', () => {
  expect(inTable(7, '应急演练')).toEqual({ parent: '应急救援', code: null, facts: [
    ['amount', 2024, '54', '2024年预算数'], ['amount', 2023, '40', '2023年预算数'], ['change', 2024, '14', '比2023增减额'],
    ['amount', 2024, '54', '一般公共预算拨款'], ['amount', 2024, '0', '政府性基金'], ['amount', 2024, '0', '上年结转'],
  ] });
});

it('the subject above its projects has its own name and code', () => {
  expect(inTable(7, '应急救援')).toMatchObject({ parent: '合计', code: '2240108' });
  expect(book.rows.filter(({ label }) => label.includes('小计'))).toEqual([]);
});

it('cells of one line are columns, whatever they end in', () => {
  expect(document.tables.find(({ number }) => number === 2)?.columns.map(({ path }) => path.join('>')).slice(1, 6)).toEqual([
    '一般公共预算拨款>小计', '一般公共预算拨款>基本支出', '一般公共预算拨款>履职类项目', '一般公共预算拨款>上级专项转移支付', '一般公共预算拨款>政府投资项目',
  ]);
});

it('pages of targets go on without a unit, and listed projects have their own', () => {
  const target = (label: string, context: string) => book.rows.find((row) => row.role === 'indicator' && row.label === label && row.context === context)?.facts[0]?.value?.toFixed();
  expect(target('区级应急演练场次', '产出 > 数量')).toBe('12');
  expect(target('企业对专家服务满意度', '满意度 > 服务对象满意度')).toBe('90');
  expect(target('接警后出动时间', '森林消防专业队服务 > 时效')).toBe('5');
  expect(book.rows.some(({ role, label }) => role === 'indicator' && /指标|项目名称/.test(label))).toBe(false);
});

it('one figure that two places print differently is the only cause; the sum that it breaks is explained by it', () => {
  expect(contradictions.map(({ left, right, explained }) => [left.value?.toFixed(), right.value?.toFixed(), explained ?? false])).toEqual([
    ['929.3', '934.7', true], ['148.2', '142.8', false],
  ]);
});

it('a count keeps its whole unit, and what a fund pays is no part of what was named before', () => {
  expect(book.facts.filter(({ unit, printed }) => printed === '2,600' && unit === '家')).toEqual([]);
  expect(book.rows.filter(({ label }) => /^由.*基金/.test(label))).toEqual([]);
});
