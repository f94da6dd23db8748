/** What one of the things counted has, what the average project has, and which of two moved faster: told, and judged where it is stated. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const YES = /agrees|一致。/;
const NO = /says otherwise|不一致/;

describe('what one of the things counted has', () => {
  it.each([
    ['A retiree costs less than 20,000 a year, right?', NO, '2.77'],
    ['One car costs less than 30,000 a year to run, right?', YES, '2.98'],
    ['A square metre of property management costs over 100 yuan, right?', YES, '166.30'],
    ['Each inspector costs more than 60,000 yuan, right?', NO, '5.40'],
    ['Is the canteen cost per diner more than 10,000 yuan?', NO, '0.65'],
    ['The total per day is over 70, right?', YES, '74.32'],
    ['每个退休人员一年不到2万，对吗', NO, '2.77'],
    ['市容巡查每个巡查员超过5万，没错吧', YES, '5.40'],
  ])('%s', (question, verdict, value) => {
    const reply = replyTo(question);
    expect(reply.text).toMatch(verdict);
    expect(reply.figures.map((figure) => figure.value)).toContain(value);
  });

  it.each([['how many flags per lantern?', '2.00'], ['每个灯笼配几面国旗', '2.00'], ['how much does a diner cost a year?', '0.65']])('%s', (question, value) => {
    expect(replyTo(question).figures.map((figure) => figure.value)).toContain(value);
  });
});

describe('the average project as one side', () => {
  it.each([
    ['The average project is over 1,000, right?', YES],
    ['Is sanitation bigger than the average project?', NO],
    ['Is gas safety below the average project?', YES],
    ['环境卫生高于项目平均值吗', NO],
    ['Is the canteen above average within organ services?', YES],
  ])('%s', (question, verdict) => {
    expect(replyTo(question).text).toMatch(verdict);
  });

  it('tells how far, and how many', () => {
    expect(replyTo('How much above the average project is organ services?').figures.map(({ value }) => value)).toContain('517.71');
    expect(replyTo('How many projects are below the average?').text).toMatch(/10 items/);
    expect(replyTo('政府投资4个项目平均一个多少钱').figures.map(({ value }) => value)).toContain('444.75');
  });
});

describe('which of two moved faster', () => {
  it.each([
    ['Did training grow faster than gas safety?', YES],
    ['Did the total grow faster than agency operating costs?', NO],
    ['Has the total grown more slowly than the three public expenses?', YES],
    ['Did sanitation fall faster than enforcement?', NO],
    ['培训增长得比燃气快吗', YES],
    ['总预算涨幅比机关运行经费大吗', NO],
  ])('%s', (question, verdict) => {
    expect(replyTo(question).text).toMatch(verdict);
  });
});
