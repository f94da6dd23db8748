import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [string, ...string[]];

describe('the first of what was just told', () => {
  it.each<[Thread, RegExp]>([
    [['今年钱最多的三个项目', '它们加起来占总支出多少', '哪个涨得最多'], /机关服务 增加 81 万元/],
    [['今年钱最多的三个项目', '这几个里哪个涨得最多'], /机关服务 增加 81 万元/],
    [['what are the three biggest projects', 'which of them rose most'], /up 81 万元/],
    [['今年钱最多的三个项目', '它们加起来占总支出多少', '哪个最少'], /机关服务占部门预算支出的 7\.24%/],
    [['机关服务和培训支出比', '哪个涨得多'], /第 1 位 机关服务 增加 81 万元[^]*第 2 位 培训支出 增加 3 万元/],
  ])('%s: of those alone', (questions, first) => {
    expect(replyTo(...questions).text).toMatch(first);
  });

  it.each<[Thread, RegExp]>([
    [['今年钱最多的三个项目', '哪个涨得最多'], /政府投资项目 增加 1,271 万元/],
    [['which projects got cut? list them', 'the biggest of those'], /down 1,855 万元/],
  ])('%s: of all there are, or as they were ranked', (questions, first) => {
    expect(replyTo(...questions).text).toMatch(first);
  });
});

describe('vehicles in a word of one character', () => {
  it.each(['车为什么涨', '车的钱为什么多了', '用车的钱怎么涨了'])('%s: of two names only one can have moved', (question) => {
    expect(replyTo(question).text).toMatch(/^公务用车运行维护费[^]*增加 2\.50 万元[^]*增加 2\s*辆公务车/);
  });

  it.each<Thread>([['how many cars do you run and what does each one cost'], ['how many cars do we have', 'what does each one cost']])('%s', (...questions) => {
    expect(replyTo(...(questions as unknown as Thread)).text).toContain('2.98 万元');
  });
});

it('several called alike are added up by whatever word they are counted', () => {
  expect(replyTo('社区工作站那几笔一共多少').text).toContain('3,024 万元');
});

describe('words that look like others', () => {
  it.each<[string, RegExp]>([
    ['表5里最大的一行是哪个', /其他城乡社区管理事务支出 7,478 万元/],
    ['坪山街道办主要干啥', /部门职责：“贯彻执行国家/],
    ['哪些项目零增长', /没有符合条件的项/],
    ['社区矫正那块有指标吗', /义务劳动活动满意度[^]*100%/],
    ['一般公共预算里最大的三项', /一般公共预算拨款”中最多的/],
    ['行', /不客气/],
  ])('%s', (question, told) => {
    expect(replyTo(question).text).toMatch(told);
  });

  it('a share of what was ranked in a fund is of that fund, and its money there', () => {
    const { text } = replyTo('政府性基金里最大的是啥', '占比');
    expect(text).toMatch(/90\.38%（1,739 ÷ 1,924/);
    expect(text).not.toContain('24,572');
  });
});

it.each<[Thread, RegExp]>([
  [['机关服务有哪些', '去掉最大的两项还剩多少'], /528 万元（1,964 − 763 − 673/],
  [['break down agency services', "drop the two biggest, what's left"], /528 万元[^]*\(1,964 − 763 − 673/],
  [['项目去掉最大的两项还剩多少'], /5,691 万元/],
])('%s: what was just broken down, without its top', (questions, left) => {
  expect(replyTo(...questions).text).toMatch(left);
});

it.each<Thread>([['食堂多少', '物业多少', '前五大经济科目'], ['how much is the canteen', 'and property management', 'top five economic items']])('a classification is ranked whole, whatever was told before', (...questions) => {
  expect(replyTo(...(questions as unknown as Thread)).text).toMatch(/8,418[^]*4,234[^]*2,369/);
});

it('the kinds that procurement falls into are its own, not the projects that buy', () => {
  expect(replyTo('政府采购分为哪几类，各多少').text).toMatch(/货物采购 862 万元[^]*服务采购 1,948 万元/);
  expect(replyTo('哪些科目有政府采购').text).toContain('机关服务 1,702');
});
