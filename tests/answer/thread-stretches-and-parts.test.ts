/** What a follow-up asks of a stretch of the year, of the whole of a share just told, of a part of what it names. */
import { describe, expect, it } from 'vitest';
import { replyTo as reply } from './in-thread.ts';

type Questions = [string, ...string[]];

describe('after a share of a named whole', () => {
  it.each([['那车呢'], ['公车呢'], ['用车呢']])('%s is set against the same whole', (next) => expect(reply('食堂占机关服务几成', next).text).toMatch(/^公务用车运行维护费占机关服务的 3\.34%/));
  it('in English', () => expect(reply('what share of agency services is the canteen', 'and the cars?').text).toContain('3.34% of government agency services'));
  it.each([['食堂占机关服务几成', '那飞机呢', '飞机'], ['what share of agency services is the canteen', 'and the aircraft?', 'aircraft']])('%s / %s: what is no name is said to be missing', (first, next, missing) => {
    const { text, outcome } = reply(first, next);
    expect(outcome).toBe('not_found');
    expect(text).toContain(missing);
    expect(text).not.toContain('%');
  });
  it('a lone letter before the whole is what is asked', () => expect(reply('车占三公经费的几成').text).toMatch(/^公务用车运行维护费占.*100\.00%/));
});

describe('a stretch of the year', () => {
  it.each([
    ['食堂花多少钱', '第二季度呢'], ['食堂花多少钱', '上半年呢'], ['食堂花多少钱', '三月份呢'], ['食堂花多少钱', 'Q2呢'], ['食堂花多少钱', '那四季度的呢'], ['食堂比去年多多少', '第三季度呢'],
    ['how much does the canteen cost', 'and for the second quarter'], ['how much does the canteen cost', 'and in Q2?'], ['how much does the canteen cost', 'what about the first half'],
  ] as Questions[])('%s / %s: only the year is printed', (...questions) => {
    const { text, outcome } = reply(...questions);
    expect(outcome).toBe('not_found');
    expect(text).toMatch(/全年|whole year/);
    expect(text).toContain('376');
    expect(text).not.toMatch(/94|59 万元/);
  });
  it('without a thread too', () => expect(reply('how much is the canteen in the second quarter').text).toMatch(/whole year.*376/));
  it.each([['食堂花多少钱', '平均每季度呢'], ['食堂花多少钱', '第二季度呢', '那平均一个季度多少'], ['how much does the canteen cost', 'and per quarter?']] as Questions[])('%s / %s: an average that is asked for is given', (...questions) => expect(reply(...questions).text).toContain('94.00'));
});

describe('a part of what is named', () => {
  it.each([['how much is legal counsel', '5% of the canteen', '18.8'], ['how much are the grid workers', 'what is 5% of the canteen', '18.8'], ['网格员经费多少', '食堂的一半', '188 万元']])('%s / %s: of its own whole', (first, next, part) => {
    const { text } = reply(first, next);
    expect(text).toContain(part);
    expect(text).not.toMatch(/1,922|115/);
  });
  it.each([
    [['食堂的一半够不够法律顾问'], /^是的.*食堂运行经费的一半比法律顾问多 73 万元/], [['食堂的三成能不能覆盖法律顾问'], /^不对.*少 2\.2 万元/], [['食堂的钱够法律顾问吗'], /^是的.*多 261 万元/],
    [['is half of the canteen enough for the legal adviser'], /^Yes.*73 万元/], [['网格员经费多少', '食堂的一半够不够'], /^不对.*少 1,734 万元/], [['how much is legal counsel', 'is half of the canteen enough'], /^Yes.*73 万元/],
  ] as [Questions, RegExp][])('%j: whether it pays for the other is a comparison', (questions, told) => expect(reply(...questions).text).toMatch(told));
  it.each(['食堂经费够不够', '食堂和物业的钱够不够'])('%s is no comparison of two', (question) => expect(reply(question).text).toContain('不作评价'));
});
