/** What somebody supposes of one name, and what it makes of another: never the amounts as they are printed. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what is supposed of one name', () => {
  it.each([
    [['假如网格员经费压减10%，一般行政管理事务还剩多少'], '6,886.8 万元'],
    [['如果食堂经费减少50万，机关服务还有多少'], '1,914 万元'],
    [['网格员经费涨5%，一般行政管理事务变成多少'], '7,175.1 万元'],
    [['假如不建停车场，政府投资项目还剩多少'], '470 万元'],
    [['如果停车场项目不做了，部门预算剩多少'], '25,817 万元'],
    [['如果把停车场项目推迟到明年，今年的总支出还剩多少'], '25,817 万元'],
    [['如果把统筹业务费砍掉一半，省多少'], '213.5 万元'],
    [['如果网格员和编外人员都砍一成，能省多少'], '391.5 万元'],
    [['食堂要是减半，机关服务是多少'], '1,776 万元'],
    [['What if training doubled: how much would the total budget be then?'], '27,140 万元'],
    [['If we cut the canteen by 10%, what is left of agency services?'], '1,926.4 万元'],
    [['What if we scrapped the car park, what’s left of government investment?'], '470 万元'],
    [['If personnel is cut by 5%, how much do we save?'], '307.45 万元'],
    [['Double the canteen budget?'], '752 万元'],
    [['canteen?', 'if it doubled, what would agency services be?'], '2,340 万元'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });

  it('says where one is no part of the other', () => {
    expect(replyTo('三公经费如果全部取消，机关运行经费还剩多少').text).toContain('没有印出');
  });

  it('computes no share of what is only supposed', () => {
    expect(replyTo('如果培训费翻倍，占总预算多少').text).not.toContain('0.05%');
  });

  it.each([
    ['机关运行那笔涨了54万，里头工会占了多少', '55.56%'],
    ['如果不算政府投资，总预算多少', '25,347 万元'],
  ])('supposes nothing where something moved or is left out: %s', (question, figure) => {
    expect(replyTo(question).text).toContain(figure);
  });
});
