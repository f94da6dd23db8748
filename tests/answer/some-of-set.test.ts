/** Some of the set that a thread told: the others, all of them, the last few, and what they come to. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const valuesOf = (...thread: [string, ...string[]]): string[] => replyTo(...thread).figures.map(({ value }) => value);

describe('some of the set just told', () => {
  it.each([
    [['What are the government investment projects?', 'which is the largest?', 'what share is it of all four?'], '73.58'],
    [['What are the government investment projects?', 'which is the largest?', 'what share is it of all four?', 'and the other three together?'], '470'],
    [['Meal subsidy, canteen, property management - amounts?', 'the first one as share of all three'], '42.11'],
    [['Audit, legal adviser and canteen: amounts?', 'which is the largest', 'how much larger than the other two together?'], '246'],
    [['Basic salary and allowances and pension contributions', 'the last two together'], '2577'],
    [['The four government investment projects please', 'the biggest as a share of the four', 'the two smallest together'], '170'],
    [['政府投资有哪四个项目', '后两个一共多少'], '340'],
    [['食堂、审计、法律顾问各多少', '最大的比另外两个合计多多少'], '246'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, value) => {
    expect(valuesOf(...thread)).toContain(value);
  });

  it.each([
    [['Break down the government investment.', 'is the first bigger than the other three?'], /agrees/],
    [['政府投资有哪四个项目', '第一个比其他三个加起来多吗'], /一致/],
    [['Audit, legal adviser and canteen: amounts?', 'is the first bigger than the other two?'], /otherwise/],
  ] as [[string, ...string[]], RegExp][])('%j', (thread, verdict) => {
    expect(replyTo(...thread).text).toMatch(verdict);
  });

  it('lists the last two as they were shown', () => {
    expect(valuesOf('Break down the government investment.', 'the last two')).toEqual(['300', '40']);
  });
});
