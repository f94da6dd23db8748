/** English of auditors and reporters: appropriations, outlays, cuts taken together, who outnumbers whom. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what auditors and reporters ask', () => {
  it.each([
    ['Combined, how much did the cuts to urban enforcement and to environmental sanitation take out?', '234 万元'],
    ['By what percentage did the appropriation for urban management enforcement fall against 2022?', '39.92%'],
    ['So the environment and sanitation line got squeezed. By how much, in percent?', '36.14%'],
    ['How much procurement is not aimed at small and medium firms?', '825 万元'],
    ['Retired folk outnumber serving officials, they say. By how many?', '11 人'],
    ["I'm writing a story on office canteens. How much does theirs get?", '376 万元'],
    ['Please state the total outlay voted for 2023.', '27,126 万元'],
    ['the average allocation across the 14 projects', '1,446.29 万元'],
    ['Which functional class has the largest outlay?', '24,572 万元'],
  ])('%s: %s', (question, figure) => {
    const reply = replyTo(question);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  it.each([['the general public budget appropriation', '25,202 万元'], ['appropriation for basic expenditure', '6,878 万元']])('leaves the word in a printed name: %s', (question, figure) => {
    expect(replyTo(question).text).toContain(figure);
  });
});

describe('what is left of what was told', () => {
  it.each([
    [['general public budget appropriation?', 'how much of that is basic expenditure', 'rest is projects - how much?'], '18,324 万元'],
    [['一般公共预算拨款多少', '其中基本支出', '剩下的呢'], '18,324 万元'],
    [['what are we spending on the parking lot construction project', "so what's left for the other three"], '470 万元'],
    [['canteen?', 'and the meal subsidy', 'put the two together', 'express that sum in yuan pls'], '11,390,000 元'],
    [['食堂多少', '伙食补助呢', '加起来', '占机关服务几成', '刚才的合计换成元'], '11,390,000 元'],
    [['养老保险单位交多少', '职业年金呢', '俩搁一块儿是多少钱'], '642 万元'],
    [['统筹业务费是多少', '水电呢', '俩合计', '不是，我是说统筹业务跟法律顾问这俩'], '542 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });
});

describe('what reporters put around a question', () => {
  it.each([
    ["split the office's total budget by the four main spending types", '20,248 万元'],
    ['For how many projects were performance targets compiled?', '14'],
    ['If I lump the canteen and the meal subsidies together, what do the meals cost the taxpayer?', '1,139 万元'],
    ['How much for gas safety, after all those explosions in the news?', '110 万元'],
    ['Provide the prior-year (2022) total budget implied by the reported increase.', '26,720 万元'],
    ['do we have any public-institution (事业) posts', '0 人'],
  ])('%s: %s', (question, figure) => {
    const reply = replyTo(question);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });
});
