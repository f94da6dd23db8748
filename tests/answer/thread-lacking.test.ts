/** Threads in which the document lacks what was asked for, and claims about a list that was just told. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = [string, ...string[]];

describe('a follow-up of a name that has no money', () => {
  it.each([
    [['垃圾分类花多少钱', '比去年呢'], '垃圾分类”与 2022 年相比的变化'],
    [['垃圾分类花多少钱', '比去年呢', '为什么少了'], '垃圾分类”与 2022 年相比的变化'],
    [['食堂多少钱', '垃圾分类花多少钱', '占项目支出多少'], '没有印出“垃圾分类”的金额'],
    [['how much is spent on waste sorting', 'is that up on last year'], 'no change of “waste sorting”'],
    [['培训费和会议费哪个高'], '14 万元'],
    [['培训费和会议费哪个高', '高多少'], '没有“会议费”'],
    [['is the training budget higher than the meeting budget'], 'does not have “meeting”'],
  ] as [Thread, string][])('%j says what is missing: %s', (thread, words) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('not_found');
    expect(reply.text).toContain(words);
  });

  it('goes on with another name or with a set', () => {
    expect(replyTo('垃圾分类花多少钱', '比去年呢', '哪个项目增加最多').text).toContain('1,271');
    expect(replyTo('垃圾分类花多少钱', '第二个是多少').text).toContain('知晓率');
    expect(replyTo('which is higher, canteen or meetings?', 'share of the total?').text).toContain('1.39%');
  });
});

describe('those in post beside the retired', () => {
  it.each([[['退休人员有几个', '在职的呢'], '66 人'], [['how many retirees', 'and active staff?'], '66 人'], [['在职人员有几个', '退休的呢'], '77 人']] as [Thread, string][])('%j has %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });
});

describe('a claim about a member of the list just told', () => {
  it.each([
    [['what does 机关服务 include', 'is the canteen the largest of them'], 'No,', '#3'],
    [['机关服务包括哪些', '食堂是里面最多的吗'], '不对', '763'],
    [['机关服务包括哪些', '其中最少的是国有资产清查吗'], '是的', '10 万元'],
    [['机关服务包括哪些', 'is the canteen the third largest?'], 'Yes', '376'],
    [['哪些项目下降了', '降得最多的是城管执法吧'], '不对', '1,855'],
  ] as [Thread, string, string][])('%j: %s, %s', (thread, verdict, figure) => {
    const { text } = replyTo(...thread);
    expect(text.startsWith(verdict)).toBe(true);
    expect(text).toContain(figure);
  });
});
