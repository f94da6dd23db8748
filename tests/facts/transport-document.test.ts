import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/budget/fact.ts';
import { readDocument } from '../../src/document/document.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const [document] = loadDocuments('tests/fixtures/chongqing-transport/documents').documents;
if (!document) throw new Error('no document');
const book = extractFacts(document);
const inTable = (table: number, label: string): Row[] => book.rows.filter(({ place, label: own }) => place.table === table && own === label);
const told = (label: string): Row[] => book.rows.filter(({ place, label: own }) => place.table === null && own === label);
const cells = (row: Row | undefined): string[] => row?.facts.map(({ column, year, printed }) => `${column.join('>')} ${String(year)} ${printed ?? ''}`) ?? [];

describe('a commission whose sections are its parts, with tables whose blank cells the text leaves out', () => {
  it('is read without an issue, for the year and the office of its title', () => {
    expect([document.issues, document.year, document.department]).toEqual([[], 2024, '重庆市云岭区交通运输委员会']);
    expect(document.parts.map(({ title }) => title).slice(1, 4)).toEqual(['部门收支总体情况', '部门预算情况说明', '“三公”经费情况说明']);
  });

  it('keeps last year’s column beside the three of this year, whatever of them is blank', () => {
    expect(cells(inTable(2, '教育支出')[0])).toEqual(['2023年预算数 2023 13.20', '小计 2024 12.60', '基本支出 2024 12.60']);
    expect(cells(inTable(2, '公路建设')[0])).toEqual(['2023年预算数 2023 3350.00', '小计 2024 3250.00', '项目支出 2024 3250.00']);
    expect(cells(inTable(3, '电费')[0])).toEqual(['总计 2024 32.75', '日常公用经费 2024 32.75']);
    expect(cells(inTable(5, '城市建设支出')[0])).toEqual(['合计 2024 640.00', '项目支出 2024 640.00']);
  });

  it('puts no figure under a fund that gives nothing, on either side of a table', () => {
    expect(cells(inTable(7, '合计')[0])).toEqual(['总计 2024 22900.99', '一般公共预算拨款收入 2024 18364.99', '政府性基金预算拨款收入 2024 4500.00', '其他收入 2024 36.00']);
    expect(inTable(6, '卫生健康支出').flatMap(cells)).toEqual(['支出>预算数 2024 324.47']);
    expect(book.rows.filter(({ place, label }) => place.table !== null && /拨款收入.*支出|资金.*支出$/.test(label) && !/安排的支出$/.test(label))).toEqual([]);
  });

  it('tells what is bought from the project that it is for, also where that name wraps', () => {
    expect(inTable(9, '水上救生设备').map(({ context, facts }) => [context, facts[1]?.column[0]])).toEqual([['水上交通安全监管及应急救援', '一般公共预算拨款收入']]);
    expect(cells(inTable(9, '公交首末站附属工程')[0])).toEqual(['总计 2024 420.00', '政府性基金预算拨款收入 2024 420.00']);
  });

  it('reads targets from columns of weight, unit, comparison and value', () => {
    const target = (label: string): string[] => book.rows.filter((row) => row.role === 'indicator' && row.label === label).flatMap(({ context, facts }) => facts.map(({ printed, unit, text }) => `${context ?? ''} ${printed ?? ''} ${unit ?? ''} ${text ?? ''}`));
    expect(target('坑槽修补时限')).toEqual(['普通公路日常养护 48 小时 ≤48 小时']);
    expect(target('较大及以上交通安全责任事故起数')).toEqual([' 0 起 0 起']);
    expect(target('公路通行条件')).toEqual(['普通公路日常养护   明显改善']);
    expect(cells(inTable(11, '水上交通安全监管及应急救援').find(({ role }) => role === 'item'))).toEqual(['当年预算 2024 98.60', '本级安排 2024 73.60', '上级补助 2024 25.00']);
  });

  it('reads each unit’s people from the numbered list of units', () => {
    expect(document.budgetUnits).toHaveLength(5);
    expect(told('退休人数').map(({ budgetUnit, facts }) => `${budgetUnit?.slice(-4) ?? 'all'} ${facts[0]?.printed ?? ''}`)).toEqual(['（本级） 46', '养护中心 118', '执法支队 23', '事务中心 9', '安全中心 6', 'all 202']);
  });

  it('names both halves of basic expenditure, and a project to its last character', () => {
    expect([told('人员经费'), told('日常公用经费'), told('驻村帮扶及村道通达')].map(([row]) => row?.facts[0]?.printed)).toEqual(['5552.39', '705.90', '380.00']);
    expect(told('收入预算').flatMap(cells)).toEqual(['2024预算 2024 22900.99', '比2023增减额 2024 -1262.95']);
  });

  it('contradicts itself nowhere: what one fund’s section calls project spending is that fund’s', () => {
    expect(reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction')).toEqual([]);
  });
});

describe('the budget’s year', () => {
  it('is not the one that its changes are set against', () => {
    expect(readDocument('d', '某某区水利局\n\n2031年部门预算情况说明\n\n一、总体情况\n\n收入9.00万元，较2030年预算减少1.00万元，项目支出较2030年预算减少2.00万元，与2030年预算持平。\n\n二、其他\n\n无。\n\n三、名词解释\n\n无。').year).toBe(2031);
  });
});
