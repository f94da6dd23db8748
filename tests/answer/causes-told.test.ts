/** Follow-ups on the causes that a printed reason gives with their figures. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('the causes just told', () => {
  it.each([
    [['机关运行经费上涨是哪几块带起来的', '哪块贡献最多'], '公用（工会） 增加 30 万元'],
    [['机关运行经费上涨是哪几块带起来的', '哪块贡献最多', '四块加总多少？'], '合计 54.50 万元'],
    [['机关运行经费为什么增加', '这几个原因加起来是多少', '跟54差多少'], '多 0.50 万元'],
    [['机关运行经费涨在哪', '工会那块是主要原因吗', '这四笔合计'], '合计 54.50 万元'],
    [['机关运行经费为啥多了54万', '主要是工会的钱吧', '其他交通费呢'], '其他交通费用 增加 15 万元'],
    [['Why did agency operating expenses go up?', 'was union money the main reason'], 'Yes'],
    [['Why did agency operating expenses go up?', 'was union money the main reason', 'if I add all four reasons do I land on the 54?'], 'only rounding'],
    [['what drove the rise in agency operating funds', 'do the drivers add up to 54?', 'how far off are they'], '0.50 万元'],
    [['Did agency operating funds rise by over 15%?', 'how much in money'], 'up 54 万元'],
    [['机关运行经费说增加54万，可列出来的四项加起来是54吗'], '54.50 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  it.each([
    // What is no cause of it is asked as before.
    [['机关运行经费为什么增加', '差旅费呢'], '差旅费'],
    [['机关运行经费涨在哪', '日常公用是不是大头'], '不完全相同'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, words) => {
    expect(replyTo(...thread).text).toContain(words);
  });
});
