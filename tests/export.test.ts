import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/document/document.ts';
import { exportFacts, exportLines } from '../src/export.ts';
import { extractFacts } from '../src/facts/extract.ts';
import { runProgram } from './run-program.ts';

const document = readDocument('north-2031', `第三部分 部门预算支出具体情况

一、北岭镇人民政府

（一）项目支出 900 万元，具体包括：

1.机关服务 1,196 万元，主要用于“食堂”运行经费 76

万元。较 2030 年减少 101 万元，减幅 39.92%，主要原因为压减。

第九部分 名词解释

一、基本支出：指为保障机构正常运转，
而发生的"支出"。



表 3

支出总表

部门名称： 北岭镇人民政府 单位：万元

预算单位 科目编码 科目名称 支出总计 基本支出

2010301 行政运行 70 7.50

表 9

一般公共预算“三公”经费支出表

部门名称： 北岭镇人民政府 单位：万元

预算单位 年度 总计

北岭镇人民政府 2031 年 60.5

注：2031 年部门预算。
`);
const book = extractFacts(document);

describe('exportFacts', () => {
  it('gives one JSON object a fact with the fields in their order', () => {
    const records = exportFacts(book, 'jsonl').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, string | number | null>);
    expect(Object.keys(records[0] ?? {})).toEqual(['document', 'year', 'page', 'lines', 'part', 'table', 'code', 'label', 'column', 'value', 'unit', 'text']);
    expect(records.map(({ label, column, value, unit }) => [label, column, value, unit].map((cell) => cell ?? '∅').join(' | '))).toEqual([
      '项目支出 | 2031预算 | 900 | 万元', '机关服务 | 2031预算 | 1196 | 万元', '“食堂”运行经费 | 2031预算 | 76 | 万元', '机关服务 | 比2030增减额 | -101 | 万元', '机关服务 | 增减幅 | -39.92 | %',
      '基本支出 | 名词解释 | ∅ | ∅', '行政运行 | 支出总计 | 70 | 万元', '行政运行 | 基本支出 | 7.50 | 万元', '2031 年 | 总计 | 60.5 | 万元',
    ]);
    expect(records[2]).toMatchObject({ document: 'north-2031', year: 2031, page: 1, lines: [7, 9], part: '第三部分', table: null, code: null, text: null });
    expect(records[6]).toMatchObject({ page: 2, part: null, table: 3, code: '2010301' });
    expect(records[5]?.text).toBe('指为保障机构正常运转，而发生的"支出"。');
  });

  it('gives the same as CSV, with lines as 7-9, empty cells for null, and quotes where they are needed', () => {
    const lines = exportFacts(book, 'csv').split('\r\n');
    expect(lines[0]).toBe('document,year,page,lines,part,table,code,label,column,value,unit,text');
    expect(lines[3]).toBe('north-2031,2031,1,7-9,第三部分,,,“食堂”运行经费,2031预算,76,万元,');
    expect(lines[4]).toBe('north-2031,2031,1,9-9,第三部分,,,机关服务,比2030增减额,-101,万元,');
    expect(lines[6]).toBe('north-2031,,1,13-14,第九部分,,,基本支出,名词解释,,,"指为保障机构正常运转，而发生的""支出""。"');
    expect(lines.at(-1)).toBe('');
  });

  it('leaves the header line of a CSV out for the documents that follow', () => {
    expect(exportFacts(book, 'csv', false).split('\r\n')).toHaveLength(exportFacts(book, 'csv').split('\r\n').length - 1);
  });
});

describe('exportLines', () => {
  it('gives every printed line its page and role', () => {
    const roles = exportLines(document).trimEnd().split('\n').map((line) => JSON.parse(line) as { line: number; page: number; role: string; text: string });
    expect(roles.map(({ line, page, role }) => `${line} p${page} ${role}`)).toEqual([
      '1 p1 heading', '3 p1 heading', '5 p1 prose', '7 p1 prose', '9 p1 prose', '11 p1 heading', '13 p1 prose', '14 p1 prose',
      '18 p2 heading', '20 p2 heading', '22 p2 furniture', '24 p2 header', '26 p2 fact', '28 p2 heading', '30 p2 heading', '32 p2 furniture', '34 p2 header', '36 p2 fact', '38 p2 note',
    ]);
  });
});

describe('npm run export', () => {
  it('writes all facts of the published document, the same in both formats', async () => {
    const [json, csv, lines] = await Promise.all([
      runProgram('src/cli.ts', ['export']), runProgram('src/cli.ts', ['export', '--format', 'csv', '--document', 'pingshan-subdistrict-2023']), runProgram('src/cli.ts', ['export', '--lines']),
    ]);
    expect([json.status, csv.status, lines.status, json.err + csv.err + lines.err]).toEqual([0, 0, 0, '']);
    const facts = json.out.trimEnd().split('\n');
    expect(csv.out.trimEnd().split('\r\n')).toHaveLength(facts.length + 1);
    expect(facts.length).toBeGreaterThan(1500);
    expect(lines.out).not.toMatch(/"role":"(?:unplaced|blank)"/);
  });
});
