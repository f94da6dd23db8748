/** What no budget prints (a menu, a roster), what a table has in it, and which fund pays. */
import { describe, expect, it } from 'vitest';
import { replyTo as reply } from './in-thread.ts';

type Questions = [string, ...string[]];

describe('papers of everyday work', () => {
  it.each(['食堂这周的菜单', '值班排班表', '食堂的菜谱', '网格员名单', '会议纪要', '食堂几点开门', "this week's menu of the canteen", 'the duty roster', 'the duty rota for next week', 'the holiday schedule'])('%s: not in the document, and no target or duty in its place', (question) => {
    const { text, outcome } = reply(question);
    expect(outcome).toBe('not_found');
    expect(text).not.toMatch(/目标|“优”|职责|Duties|purpose|is for/);
  });
  it('what is named beside it is offered', () => expect(reply('食堂这周的菜单').text).toContain('食堂运行经费 376 万元'));
  it.each([['食堂的菜品质量', '优'], ['what are the duties of the office', 'Duties'], ['食堂多少钱', '376']])('%s is printed', (question, told) => expect(reply(question).text).toContain(told));
});

describe('a table to be seen', () => {
  it.each([['看一下表3'], ['打开表3给我看'], ['表3给我看看'], ['show me table 3'], ["what's in table 3"], ['食堂多少钱', '看一下表3'], ['how much is the canteen', 'show me table 3']] as Questions[])('%s %s: its rows and what they make up', (...questions) => {
    const { text } = reply(...questions);
    expect(text).toContain('27,126');
    expect(text).toContain('24,572');
    expect(text).not.toContain('单位：万元');
  });
  it('one without rows: its total', () => expect(reply('show me table 11').text).toContain('0 万元'));
  it('one that is not there', () => expect(reply('看一下表13').text).toBe('文件里没有“表 13”。'));
  it('what it is about is its title', () => expect(reply('what is table 9 about').text).toContain('three public consumptions'));
});

describe('which fund pays', () => {
  it.each(['食堂谁出钱', '谁给食堂出钱', '食堂的钱谁出', 'who funds the canteen', 'who pays for the canteen'])('%s: the fund of the row above it', (question) => expect(reply(question).text).toMatch(/机关服务.*一般公共预算.*1,964/));
  it('of two funds both', () => expect(reply('政府投资项目谁出钱').text).toMatch(/一般公共预算拨款”：2023 年预算 40 万元.*政府性基金预算拨款”：2023 年预算 1,739 万元/));
  it.each([
    [['食堂花多少钱', '这是一般公共预算的钱吗'], /^是的.*1,964/], [['食堂花多少钱', '这是政府性基金的钱吗'], /^不对.*“一般公共预算”/], [['三公经费多少', '是不是一般公共预算的钱'], /^是的.*65\.5/],
    [['how much does the canteen cost', 'is that general budget money'], /^Yes.*general public budget/], [['福彩公益金项目多少', 'is that general budget money'], /^No.*government funds budget.*185/], [['政府性基金预算多少', '这是一般公共预算的钱吗'], /^不对.*1,924/],
    [['政府投资项目多少', '这是一般公共预算的钱吗'], /^政府投资项目.*40 万元.*1,739/], [['城管执法为什么少了', '谁出钱'], /一般公共预算.*152/],
  ] as [Questions, RegExp][])('%j: from the tables of the funds', (questions, told) => {
    const { text } = reply(...questions);
    expect(text).toMatch(told);
    expect(text).not.toContain('25,202');
  });
  it('the fund by its name is still cut to', () => expect(reply('机关服务多少', '一般公共预算呢').text).toContain('1,964'));
});
