/** What stands before an English question, and everyday English words for what is printed. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what stands before a question', () => {
  it.each([
    ['We are comparing with Biling street. How much do we give for pay of the community workstation people?', '1,558 万元'],
    ['Comparing with Kengzi subdistrict, what do we spend on the canteen?', '376 万元'],
    ['The pest control contractor is asking about the area. What does the target table say, how many square metres?', '1,969,647'],
    ['A sweeping company called about the area. What does the target table give?', '2,412,679'],
    ['Leaving out urban and rural community spending, which function category is the largest?', '1,231 万元'],
    ['Which function category is the largest if we ignore urban and rural community affairs?', '1,231 万元'],
    ['Cost per car: vehicle running budget divided by the cars we really have', '2.98 万元'],
    ['headcount quota (administrative)?', '72 人'],
    ['Water and power separately, please', '232 万元'],
    ['Can you confirm that we plan to buy no new vehicles in 2023?', '0 辆'],
    ['purchasing of works this year, anything?', '0 万元'],
    ['How many residents should know about waste sorting, in %?', '95%'],
    ['how much is remaining subsistence aid', '7 万元'],
    ['On what page do they explain what "project spending" means', '在基本支出之外'],
    ['What is the sanitation project supposed to deal with on the streets?', '乱摆卖'],
  ])('%s: %s', (question, figure) => {
    const reply = replyTo(question);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  it('still says that another office is not here', () => {
    expect(replyTo('How much does Biling street give for the canteen?').outcome).not.toBe('answered');
  });

  it('leaves the rest of a name to a thread', () => {
    expect(replyTo('how much is the remaining canteen money').outcome).not.toBe('answered');
  });
});

describe('everyday words', () => {
  it.each([
    ["what is the target for residents' approval of law publicity", '辖区居民对普法宣传活动的满意度'],
    ['what is the target for public contentment with road safety campaigns', '交通安全宣传满意度'],
    ['what share of cases may be rejected at most', '退件率'],
    ['amount reserved for small and medium companies', '1,985 万元'],
    ['how much goes on prizes', '奖励金'],
  ])('%s: %s', (question, said) => {
    const reply = replyTo(question);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(said);
  });
});
