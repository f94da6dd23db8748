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
    [['how much would we save if the car park was scrapped?'], '1,309 万元'],
    [['what would agency services be if the canteen were cut by 10%?'], '1,926.4 万元'],
    [['如果机关服务跟去年一样，总预算是多少'], '27,045 万元'],
    [['假如一般行政管理事务没有减少，总预算是多少'], '28,981 万元'],
    [['如果培训支出不增加，还是去年的水平，总预算是多少'], '27,123 万元'],
    [['如果福彩金维持去年水平，今年总预算是多少'], '27,030 万元'],
    [["What if training stayed at last year's level: how much would the total budget be?"], '27,123 万元'],
    [['如果把人员支出砍掉5%，能省多少钱，够不够培训支出用'], '293.45 万元'],
    [['假设总预算不变，机关服务多给100万，其他还剩多少'], '25,062 万元'],
    [['如果没有政府投资的增加，总预算是增还是减，多少'], '865 万元'],
    [['canteen?', 'if it doubled, what would agency services be?'], '2,340 万元'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });

  it('says where one is no part of the other', () => {
    expect(replyTo('三公经费如果全部取消，机关运行经费还剩多少').text).toContain('没有印出');
  });

  it.each(['如果培训费翻倍，占总预算多少', 'If training doubled, what share of the total would it be?'])('computes no share of what is only supposed: %s', (question) => {
    expect(replyTo(question).text).not.toContain('0.05%');
  });

  it('takes no growth of the year before for one of this year', () => {
    expect(replyTo('如果总预算增长5%而不是1.52%，会多出多少').text).not.toContain('1,356');
  });

  it.each([
    ['机关运行那笔涨了54万，里头工会占了多少', '55.56%'],
    ['如果不算政府投资，总预算多少', '25,347 万元'],
  ])('supposes nothing where something moved or is left out: %s', (question, figure) => {
    expect(replyTo(question).text).toContain(figure);
  });
});

describe('what is supposed, in a thread and by number', () => {
  it.each([
    [['法律顾问费多少', '涨10%是多少', '那一般行政管理事务变成多少'], '7,090.5 万元'],
    [['如果伙食补助减一半，机关服务还剩多少', '那总预算呢'], '26,744.5 万元'],
    [['canteen?', 'plus 10 percent?'], '413.6 万元'],
    [['食堂多少', '减少10%呢'], '338.4 万元'],
    [['If we return 5% of project spending, how much is that?'], '1,012.4 万元'],
    [['We spent 200 on the canteen so far, what’s left?'], '176 万元'],
    [['食堂已经花了200万，还剩多少'], '176 万元'],
    [['假如每辆车运行费不变，再加3辆车，运行维护费一共多少'], '74.43 万元'],
    [['如果车辆减少2辆，运维费按现在每辆算一年多少'], '59.55 万元'],
    [['What would 90 retirees cost at the current rate per retiree?'], '248.96 万元'],
    [['增加2辆车只多花2.5万，平均每辆多少'], '1.25 万元'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });

  it.each(['低保对象12万发给6个人，每人多少', '分类施保金12万，6个人，每人多少元'])('averages no amount that is not the one said: %s', (question) => {
    expect(replyTo(question).text).not.toMatch(/8 ÷ 6|殡葬/);
  });
});

describe('all but one name in both years', () => {
  it.each([
    ['By how much did all projects other than government investment change?', '2,143 万元'],
    ['剔除政府投资项目后，今年项目支出比去年多还是少', '2,143 万元'],
    ['Would the budget have grown without the government investment projects?', '865 万元'],
    ['不算政府投资，总预算比去年增加还是减少', '865 万元'],
  ])('%s: %s', (question, figure) => {
    expect(replyTo(question).text).toContain(figure);
  });
});
