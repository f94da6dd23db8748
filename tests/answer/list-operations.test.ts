/** A follow-up to a list of parts or a ranking, and one that only does something with what was told: read word by word, as it was typed. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const PARTS = 'what does capital expenditure consist of';
const RANKING = 'the five largest projects';

describe('a list just told', () => {
  it.each([
    [[PARTS, 'Could you add them all up, skipping the biggest?'], '43 万元'],
    [[PARTS, 'how much goes to the last in this list'], '32 万元'],
    [[PARTS, 'the first two of them come to?'], '98 万元'],
    [[PARTS, 'largest of these in % of total budget pls'], '0.32%'],
    [[PARTS, 'range?'], '76 万元'],
    [[RANKING, 'all of these togehter how much'], '18,929 万元'],
    [[RANKING, 'How dominant is the biggest here, in percent of the list’s sum?'], '39.51%'],
    [[RANKING, 'the top two as % of all of these?'], '76.90%'],
    [[RANKING, 'no. of items pls'], '5 items'],
    [['资本性支出包括哪些', '领导问最大跟最小差多少'], '76 万元'],
    [['金额最大的五个项目', '快，去掉最大的，其余加起来多少'], '11,451 万元'],
  ] as [[string, ...string[]], string][])('%j: %s', (turns, figure) => {
    expect(replyTo(...turns).text).toContain(figure);
  });

  it('tells both where a place may be meant in the list or in size', () => {
    const { text } = replyTo(PARTS, 'number two?');
    expect(text).toContain('11 万元');
    expect(text).toContain('32 万元');
    const smallest = replyTo(RANKING, 'and the smallest?').text;
    expect(smallest).toContain('12 万元');
    expect(smallest).toContain('629 万元');
  });

  it('is not what “they” are after some of it', () => {
    expect(replyTo(RANKING, 'the first two together?', 'what do they average').text).not.toContain('3,785.80');
  });
});

describe('what was told of one name or two', () => {
  it.each([
    [['how much is basic salary', 'and training costs?', 'Compared with the second, how many times as large is the first?'], '169.21 times'],
    [['how much is training expenditure', 'By what percent did it change?', 'give me the amount foe audit services now'], '15 万元'],
    [['how much is training costs', 'Ah no, swap that for grid worker funding, I mixed them up', 'is it over 20 million yuan or not?'], 'No'],
    [['how much is market supervision of municipal public utilities', 'Kindly share the allocation for housing provident fund as well.'], '474 万元'],
    [['培训支出是多少', '审计服务呢', '这两项之间差额多少'], '1 万元'],
  ] as [[string, ...string[]], string][])('%j: %s', (turns, words) => {
    expect(replyTo(...turns).text).toContain(words);
  });
});
