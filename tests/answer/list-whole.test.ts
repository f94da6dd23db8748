import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [string, ...string[]];

describe('after a list', () => {
  it.each<[Thread, RegExp]>([
    [['政府投资项目都投了啥，各多少', '没别的了？'], /4 个：坪山街道办事处停车场[^]*边坡治理/],
    [['list the government investment projects', 'is that all?'], /4 items[^]*等/],
    [['政府投资项目都投了啥，各多少', '没别的了？', '最大那个占比多少'], /占政府投资项目的 73\.58%/],
    [['今年工作目标分哪几大块', '第二块具体讲啥'], /“2\.狠抓基层治理/],
    [['今年工作目标分哪几大块', '第二块具体讲啥', '第三块呢'], /“3\.狠抓民生福祉/],
  ])('%s', (questions, told) => {
    expect(replyTo(...questions).text).toMatch(told);
  });
});

it('the growth rate of what was just checked is no share', () => {
  const { text } = replyTo('agency operating funds this year?', 'A colleague says last year it was 500. Correct?', 'no, I meant the growth rate, what is it');
  expect(text).toContain('11.87%');
  expect(text).not.toContain('1.88%');
});

it.each<[string, RegExp]>([
  ['燃气安全管理和综合执法各多少，合计多少', /110 万元[^]*152 万元[^]*合计 262 万元/],
  ['食堂和审计各多少，一共多少', /合计 391 万元/],
])('%s: each, and together', (question, told) => {
  expect(replyTo(question).text).toMatch(told);
});
