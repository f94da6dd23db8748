/** Claims about several names at once: a verb said only once, and what the names come to. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const YES = /agrees|as a rounded figure|一致/;
const NO = /says otherwise|not all of it|不一致|不全对/;

describe('the verb of the first clause holds for the next', () => {
  it.each([
    ['Training rose by 3 and gas safety by 5, right?', YES],
    ['Sanitation dropped 133, enforcement 101. Is that right?', YES],
    ['Enforcement fell by 133 and sanitation by 101, right?', NO],
    ['Organ services grew by 81, gas safety by 5 and training by 3, is that correct?', YES],
    ['Did sanitation shrink by 36 percent, and enforcement by 40?', YES],
    ['培训增加3万元，燃气6万元，对吗', NO],
    ['机关服务涨了81万、市政公用行业市场监管5万，没错吧', /一致/],
    // What the second has, where that is what was said.
    ['培训涨了3万，机关服务1964万，对吧', /各项都与文件一致/],
    ['Training rose by 3 and gas safety has 110, right?', YES],
  ])('%s', (question, verdict) => {
    expect(replyTo(question).text).toMatch(verdict);
  });
});

describe('what several names come to is judged', () => {
  it.each([
    ['Audit 15, inventory 10, together more than 30 - correct?', NO, '25'],
    ['Canteen 376 and meal subsidy 763, together over 11 million yuan, right?', YES, '1139'],
    ['Grid workers 1,922 and non-established staff 1,993, which makes over 4,000 together, doesn\'t it?', NO, '3915'],
    ['The parking lot costs 1,309 and the Heping centre 300, so together they are over 90% of government investment, right?', YES, '90.44'],
    ['Personnel plus public expenses is a quarter of the budget, roughly, right?', YES, '24.54'],
    ['审计15万、资产清查10万，一共30万，没错吧', NO, '25'],
    ['人员支出加公用支出超过总预算的四分之一，对吗', NO, '24.54'],
  ])('%s', (question, verdict, value) => {
    const reply = replyTo(question);
    expect(reply.text).toMatch(verdict);
    expect(reply.figures.map((figure) => figure.value)).toContain(value);
  });

  it('does not confirm a sum that it did not read', () => {
    expect(replyTo('Audit 15, inventory 10, together they outshine the canteen\'s 30 spoons, right?').text).not.toMatch(/agrees with all/);
  });
});
