/** Threads that add up, or ask each of, what was told before. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what was told, taken together', () => {
  it.each([
    [['14个项目里今年比去年少了的有哪几个，各少多少', '少得最厉害（按金额）的那个是为啥', '上面这些总共少了多少'], '2,407 万元'],
    [['社区工作站的四笔分别多少', '合一下'], '3,024 万元'],
    [['食堂和物业一共多少', '审计服务呢', '三个都算上呢'], '1,064 万元'],
    [['表10 政府性基金支出总共多少', '分成哪两块，各多少', '大的那块占比'], '90.38%'],
    [['what does project expenditure mean in this budget?', 'and basic expenditure?', 'how much is each this year?'], '20,248'],
    [['which company runs the canteen?', 'ok, how many people is it meant to feed?', 'and what does it cost to run'], '376 万元'],
    [['what’s the 机关运行经费 for 2023?', 'what does this term cover exactly?'], '日常维修费'],
    [['top item in 工资福利支出 after basic pay'], '2,149'],
    [['Break the salary and welfare spending into its lines please', 'third largest?', 'what share of the salary and welfare total is it'], '7.71%'],
    [['how many livelihood micro-projects are to be completed over the year', 'cost control rate for these?'], '100%'],
    [['traffic safety publicity satisfaction target?', 'which satisfaction targets are the lowest?'], '80%'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });
});

describe('rates', () => {
  it.each([
    [['信访维稳的钱够不够,到底多少', '再加上普法'], '195'],
    [['处理维稳突发事件成效和普法宣传满意度加起来'], '195'],
  ] as [[string, ...string[]], string][])('%j are told, not added up', (thread, sum) => {
    const { text } = replyTo(...thread);
    expect(text).toContain('100%');
    expect(text).toContain('95%');
    expect(text).not.toContain(sum);
  });
});
