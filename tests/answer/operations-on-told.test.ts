/** Follow-ups that only do something with what was told, in words nobody listed, answered as the full question would be. */
import { describe, expect, it } from 'vitest';
import { replyIn, replyTo } from './in-thread.ts';
import { libraryOf } from '../libraries.ts';
import type { Reply } from '../../src/reply/reply.ts';

const figures = ({ figures: all }: Reply): string[] => all.map(({ value, unit }) => `${value}${unit}`);

describe('what was told one after another', () => {
  it.each([
    ['俩一块儿多少钱', '15万元', '10万元', '25万元'],
    ['这俩总数呢', '15万元', '10万元', '25万元'],
    ['两项数额之差是多少', '15万元', '10万元', '5万元'],
    ['用倍数说，前者是后者多少', '15万元', '10万元', '1.50倍'],
    ['谁的数更大', '15万元', '10万元', '5万元'],
  ])('is added, set apart or compared: %s', (followUp, ...expected) => {
    expect(figures(replyTo('审计服务多少钱', '那国有资产清查呢', followUp))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['altogether?', '25万元'],
    ["what's the delta", '5万元'],
    ['divide the first by the second pls', '1.50倍'],
    ['the first as a share of our whole budget, in percent', '0.06%'],
    ['and the one i asked about first, how much was that', '15万元'],
  ])('in English: %s', (followUp, expected) => {
    expect(figures(replyTo('how much is audit services', 'and the state asset inventory?', followUp))).toContain(expected);
  });

  it('keeps the order in which the names came up, whatever is asked of them in between', () => {
    expect(figures(replyTo('审计服务多少钱', '那国有资产清查呢', '第一个占总预算百分之几', '前者是后者的几倍'))).toContain('1.50倍');
    expect(figures(replyTo('审计服务多少钱', '那国有资产清查呢', '后者是前者的几倍'))).toContain('0.67倍');
  });

  it('adds a third to the sum, and takes one off it', () => {
    const told = ['审计服务多少钱', '那国有资产清查呢', '俩一块儿多少钱'] as const;
    expect(figures(replyTo(...told, '再添上食堂运行经费'))).toContain('401万元');
    expect(figures(replyTo(...told, '总数占全部预算几成'))).toContain('0.09%');
  });

  it('leaves out what was corrected', () => {
    expect(figures(replyTo('审计服务多少钱', '手滑，国有资产清查', '食堂运行经费多少', '那俩一共'))).toContain('386万元');
  });

  it('sets the last two in the other year', () => {
    expect(figures(replyTo('机关服务多少', '城管执法呢', '两个加起来', '这个合计去年是多少'))).toContain('2136万元');
    expect(figures(replyTo('how much is government agency services', 'and city management law enforcement?', 'both together', 'how far did the two together move since last year'))).toContain('-20万元');
  });
});

describe('what was told of one name', () => {
  it('is set against a number in words for less and more', () => {
    expect(replyTo('机关服务多少', '应该没有1500万吧，不到的').text).toMatch(/^不对/);
    expect(replyTo('how much is government agency services', "it's 19.64 million yuan per my boss").text).toMatch(/^Yes/);
    expect(replyTo('how much is government agency services', 'a colleague told me 25 million yuan, correct?').text).toMatch(/^No/);
  });

  it('is taken off the whole that has it', () => {
    expect(figures(replyTo('食堂运行经费多少', '机关服务里除它以外还有多少钱'))).toContain('1588万元');
  });
});

describe('what says more than an operation', () => {
  it('is read as it stands: a direction is a statement to be judged', () => {
    expect(replyTo('培训支出今年有多少', '是不是比去年降了').text).toMatch(/^不对/);
  });

  it('is no pair where three were told', () => {
    expect(figures(replyTo('审计服务多少', '国有资产清查呢', '食堂运行经费呢', '加起来'))).toContain('401万元');
  });

  it('asks whether there is such money at all', () => {
    expect(figures(replyTo('how much is audit services', 'any money from lottery welfare funds?'))).toEqual(['185万元']);
  });

  it('is no year before the last', () => {
    expect(replyTo('机关服务多少', 'and in 2020').outcome).toBe('not_found');
  });
});

it('holds for another office and year', () => {
  const other = libraryOf('tests/fixtures/made-up/documents');
  const [first, second] = ['公务用车运行维护费', '培训费'];
  const amounts = [first, second].map((name) => Number(replyIn(other, `${name}多少`).figures[0]?.value));
  expect(replyIn(other, `${first}多少`, `${second}呢`, '俩一块儿多少钱').figures.map(({ value }) => Number(value))).toContain((amounts[0] ?? 0) + (amounts[1] ?? 0));
});

describe('a list of parts that was shown', () => {
  const list = 'what do the government investment projects consist of?';

  it.each([
    ['so how many items is that in total?', '4'],
    ['who is in second place moneywise?', '300万元'],
    ['top two combined?', '1609万元'],
    ['max minus min?', '1269万元'],
    ['the largest makes up what % of it?', '73.58%'],
    ['how many of the four are over 200 wan?', '2'],
    ['avg per line?', '444.75万元'],
    ['last bullet pls, how much', '40万元'],
  ])('answers %s', (followUp, expected) => {
    expect(figures(replyTo(list, followUp)).map((figure) => (/^\d+$/.test(expected) ? figure.replace(/\D+$/, '') : figure))).toContain(expected);
  });

  it('is still the list after one of it was picked and the others were added up', () => {
    expect(figures(replyTo(list, 'biggest one?', 'and all the others put together'))).toContain('470万元');
    expect(figures(replyTo(list, 'biggest one?', 'and all the others put together', 'so the biggest is what % of the total'))).toContain('73.58%');
  });

  it('in Chinese, each by its amount in that list and no other', () => {
    expect(figures(replyTo('公用支出里头都有啥', '哪个最多', '其他三样合计'))).toContain('281万元');
    expect(figures(replyTo('机关服务包括哪些', '次大的是哪一项？'))).toContain('673万元');
    expect(figures(replyTo('机关服务包括哪些', '低于60万的列一下'))).toEqual(expect.arrayContaining(['55万元', '50万元', '15万元', '10万元']));
  });

  it('ends where something else is spoken of', () => {
    expect(figures(replyTo(list, 'how much is the canteen', 'and the smallest one?'))).not.toContain('40万元');
  });
});
