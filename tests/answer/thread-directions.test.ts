import { describe, expect, it } from 'vitest';
import { replyTo as reply } from './in-thread.ts';

describe('a list of what moved', () => {
  it.each([
    ['今年哪些项目涨了', '涨得最多的是哪个', '跌的呢'], ['which projects went up', 'why did the first one rise', 'and the ones that fell?'],
  ] as [string, string, string][])('%s / %s / %s: those of the other side', (...questions) => {
    const { text, figures } = reply(...questions);
    expect(text).toMatch(/^(?:减少的|Decreased)/);
    expect(figures.map(({ value }) => value)).toContain('-1855');
  });

  it.each([['一共减了多少', '换成元', '24,070,000 元（= 2,407 万元）'], ['哪个减得最多', '换成元', '减少额：18,550,000 元'], ['which fell most', 'in million', 'the decrease in general administrative affairs']])('%s / %s: a fall in another unit, in both without a sign', (asked, unit, told) => {
    const { text } = reply(asked, unit);
    expect(text).toContain(told);
    expect(text).not.toMatch(/[-−]\d/);
  });

  it('what fell in total after what rose', () => expect(reply('今年哪些项目涨了', '一共跌了多少').text).toContain('2,407 万元'));
});

describe('one of what was listed', () => {
  it.each([['一般行政管理事务里最大的三项', '第三个换成元', '19,220,000'], ['政府投资项目有哪几个', '最后一个换成元', '400,000']] as const)('%s / %s: that one alone', (list, turn, told) => {
    const { text } = reply(list, turn);
    expect(text).toContain(told);
    expect(text.match(/ 元（=/g)).toHaveLength(1);
  });
});

describe('a word for two names of which one has no money', () => {
  it('is told of both, and the thread goes on with the one that has', () => {
    expect(reply('公车多少钱').figures.map(({ value }) => value)).toEqual(['65.50', '0']);
    expect(reply('三公多少', '那公车呢', '涨的原因').text).toContain('2 辆公务车');
  });

  it('money of what has only targets is not there', () => expect(reply('垃圾分类的钱在哪').outcome).toBe('not_found'));
});
