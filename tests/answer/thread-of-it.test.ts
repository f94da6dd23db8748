/** What a thread asks of the table, the indicator, the several names or the average that it just told. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what is asked of what was just told', () => {
  it.each([
    [['表11'], '国有资本经营预算支出表'],
    [['表11', '里面有数吗'], '没有'],
    [['table 10', 'any figures in it'], '1,924 万元'],
    [['表10是什么', '里面最大的一项', '表11呢', '有金额吗'], '无发生额'],
    [['三公经费多少', '表9呢'], '65.5 万元'],
    [['食堂就餐人数指标是多少', '属于哪类指标', '同类的还有哪些'], '廉政宣传次数'],
    [['公厕管养数量是多少', '哪个部门管', '还有别的指标吗'], '其余的“数量”指标'],
    [['公用支出包括什么', '各多少'], '228 万元'],
    [['食堂和网格员各多少', '分别属于哪个项目'], '“网格员经费”属于“一般行政管理事务”'],
    [['城管执法为什么少', '还有哪个项目也是这个原因'], '城乡社区环境卫生'],
    [['how many vehicles does the office have', 'any to be bought this year'], '0 辆'],
    [['how many vehicles does the office have', 'any to be bought this year', 'what does each cost to run'], '2.98 万元'],
    [['有几辆车', '还要买新的吗'], '0 辆'],
    [['what is the general public budget', 'how much of that is project spending', 'as a percent'], '72.71%'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, told) => {
    expect(replyTo(...thread).text).toContain(told);
  });

  it('tells the share of what the part was asked of, and no other', () => {
    expect(replyTo('how much is office services', 'how much of that is the canteen', 'as a percent').text).not.toContain('27,126');
  });

  it.each([
    [['公厕管养数量是多少', '哪个部门管']],
    [['办事处的主任是谁', '办公电话']],
    [['三公经费多少', '平均一辆车多少', '去年一辆车呢']],
    [['which projects changed most', 'Did anything stay flat']],
  ] as [[string, ...string[]]][])('%j is not in the document', (thread) => {
    expect(replyTo(...thread).outcome).toBe('not_found');
  });
});
