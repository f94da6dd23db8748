/** Threads that point at two names, at a choice that is open, or at the year before a cut. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('two names, an open choice and the year before in a thread', () => {
  it.each([
    [['Total income of the department for 2023 please'], '27,126'],
    [['What is the overall expenditure of the department'], '27,126'],
    [['咱单位现在一共多少台车啊', '不在编制里的有几辆'], '4 辆'],
    [['政府采购今年总共报了多少', '拆开看，货物跟服务分别多少', '后面那个占采购总额百分之多少'], '69.32%'],
    [['上级专项转移支付今年有多少', '上年结转呢', '前面那个占总预算多少'], '1.28%'],
    [['城管执法今年安排了多少', '那砍之前，2022年是多少'], '253 万元'],
    [['How much is 城管执法', 'and before the cut?'], '253 万元'],
    [['残疾人这块预算是多少', '两个都说吧'], '307 万元'],
    [['残疾人这块预算是多少', 'both please'], '69 万元'],
    [['今年采购里服务类比货物类多出多少', '占采购总额几成'], '30.68%'],
    [['停车场建设多少', '同类里最小的是哪个'], '40 万元'],
    [['How much is the grid worker funding?', 'which is the largest of its siblings?'], '2,234'],
    [['Table 8, code 30902, how much?', 'And 31002? Give me the two added up as well.'], '166 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  it('lists the departments where they are asked for', () => {
    expect(replyTo('Which departments are there?').text).not.toContain('27,126');
  });
});
