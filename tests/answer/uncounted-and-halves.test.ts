import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what a budget does not count', () => {
  it.each(['街道一共住了多少人', 'how many residents are there in the subdistrict', '社区有多少常住人口', '停车场能停几辆车', '有多少车位'])('%s: no heads and no vehicles instead', (question) => {
    const { outcome, text } = replyTo(question);
    expect(outcome).toBe('not_found');
    expect(text).not.toMatch(/22 辆|66 人|72 人/);
  });

  it.each<[string, RegExp]>([['雇员有多少人', /6 人/], ['how many people do you employ', /82 人/]])('%s: those who work there are counted', (question, told) => {
    expect(replyTo(question).text).toMatch(told);
  });
});

describe('both halves of a question', () => {
  it.each<[string, RegExp]>([
    ['政府投资项目的钱，多少走基金、多少走一般公共预算', /1,739 万元[^]*40 万元/],
    ['三小场所要排查的家数和覆盖率', /4000 家[^]*≥90%/],
    ['燃气安全多少钱？要排查几个供应站？比去年增了多少？', /110 万元[^]*3 个[^]*增加 5 万元/],
    ['哪些满意度定成了100%', /义务劳动[^]*教育学习[^]*消防/],
  ])('%s', (question, told) => {
    expect(replyTo(question).text).toMatch(told);
  });
});

it.each<[string, RegExp]>([
  ['小型基建减了180万对吗', /^是的[^]*减少 180 万元/],
  ['The small construction money was raised by 180, correct?', /^(?!Yes)[^]*down 180 万元/],
  ['is flood control your job', /^Yes[^]*防汛/],
  ['474 plus 758 is 1232, but the housing total says 1231. why?', /Rounding difference[^]*1,231/],
])('%s', (question, told) => {
  expect(replyTo(question).text).toMatch(told);
});

it('what points at nothing is asked back, not answered with the whole budget', () => {
  expect(replyTo('那笔钱比去年多了多少').text).not.toContain('406');
});
