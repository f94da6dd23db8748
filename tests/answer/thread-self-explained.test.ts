import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [readonly [string, ...string[]], RegExp];

describe('what explains itself or points at what was told', () => {
  it.each<Thread>([
    [['what does feeding the staff cost us? I mean running the canteen'], /^(?!.*人员支出).*376 /],
    [['running costs of our cars, 2022 against 2023 please'], /63 .*65\.50 /],
    [['agency operating funds', 'the rise', 'what drove it most'], /工会.* 30 /],
    [['机关运行经费涨了多少', '列了四条原因，最大的是哪条'], /工会.* 30 /],
    [['small construction works', 'who set that figure'], /区财政局/],
    [['how many departments are there', 'does it have any units below it?'], /无下属单位/],
    [['what do they mean by agency operating funds', 'would heating of the offices fall under that?'], /取暖/],
    [['how many departments are there', 'the one for emergencies is called what in Chinese'], /应急管理办公室/],
    [['how much are the government funds', 'and in part eight?'], /政府性基金预算支出\): 185 /],
    [['value of everything we plan to buy through government procurement'], /2,810 /],
  ])('%j', (turns, told) => expect(replyTo(...turns).text).toMatch(told));
});
