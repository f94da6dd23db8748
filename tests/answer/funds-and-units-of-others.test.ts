/** Other layouts: a fund by its bare name has what its sentence tells; a balanced budget moved as its revenue did; a thread about a unit goes on in it. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const last = (name: string, ...questions: readonly [string, ...string[]]): string => replyIn(libraryOf(`tests/fixtures/${name}/documents`), ...questions).text;

describe('a fund that is named alone', () => {
  it.each([
    ['sichuan-town', '政府性基金今年安排多少', ['94.00 万元']],
    ['sichuan-town', '政府性基金比去年少多少，为什么', ['26.00 万元', '污水管网']],
    ['shanghai-street', 'how big is the government fund budget, and how much more than last year', ['3,375.00 万元', '1,485.00 万元']],
    ['beijing-culture', '政府性基金比去年怎么样', ['减少 44.00 万元']],
    ['county', '一般公共预算比去年增加多少', ['355.21 万元']],
  ])('%s: %s', (name, question, words) => {
    for (const word of words) expect(last(name, question)).toContain(word);
  });

  it('is what 合计 prints in a table of the units that has no row of the department', () => {
    const text = last('housing', '政府性基金多少');
    expect(text).toContain('2,950.00 万元');
    expect(text).not.toContain('没有印出全部门合计');
  });

  it('is paid out to the rows of its own table, whatever unit each prints', () => {
    expect(last('shanghai-street', '政府性基金今年安排多少', '都花在哪两个项目上')).toContain('用于社会福利的彩票公益金支出');
  });
});

describe('all of the budget against last year', () => {
  it.each([
    ['beijing-culture', '今年总预算比去年多了还是少了', '104.59 万元'],
    ['housing', '今年总预算比去年多了还是少了', '减少 807.55 万元'],
    ['market-regulation', '支出总计比去年变化多少', '减少 26.65 万元'],
    ['market-regulation', '今年部门总收入多少', '14,808.36 万元'],
  ])('%s: %s', (name, question, words) => {
    expect(last(name, question)).toContain(words);
  });
});

describe('after a budget unit', () => {
  it.each([
    ['housing', ['质安站预算多少', '人员支出呢'], '1,993.53 万元'],
    ['housing', ['质安站预算多少', '它最大的项目是哪个'], '1,932.60 万元'],
    ['housing', ['total budget of the construction quality and safety station?', 'staff costs in it?'], '1,993.53 万元'],
    ['shanghai-street', ['党群服务中心今年预算多少', '其中项目支出呢'], '6,935,000 元'],
    ['county', ['水库管理所的事业收入有多少', '其中其他收入呢'], '0.00 万元'],
    // Without anything that points back it is the department's.
    ['housing', ['质安站预算多少', '全部门人员支出多少'], '6,560.88 万元'],
  ] as [string, [string, ...string[]], string][])('%s: %s', (name, questions, words) => {
    expect(last(name, ...questions)).toContain(words);
  });
});
