import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const last = (...turns: readonly [string, ...string[]]): string => replyTo(...turns).text;

describe('what is asked of those just told', () => {
  it('counts the moves of the few that were ranked, not of all that they were taken from', () => {
    expect(last('Show the top five projects', 'how many of them grew?')).toMatch(/^Increased, 3 items/);
    expect(last('列出最大的五个项目', '其中有几个增加了？')).toMatch(/^增加的，共 3 个/);
    expect(last('Show the top five projects', 'which of them fell?')).not.toContain('环境卫生');
  });

  it('sets each of the parts just listed against their whole', () => {
    for (const turns of [['List the four investment projects with amounts', "and each one's share"], ['列出四个政府投资项目的金额', '各占多少？']] as [string, string][]) {
      const text = last(...turns);
      expect(text).toContain('73.58%');
      expect(text).toContain('2.25%');
    }
  });

  it.each([
    ['How many satisfaction targets are there?', 'how many of them are 95% or more?', '7 items'],
    ['How many projects grew?', 'how many by more than 10%?', '3 items'],
    ['How many projects grew?', 'how many of them by more than 10 percent?', '3 items'],
    ['有几个项目增加了？', '增幅超过10%的有几个？', '共 3 个'],
  ])('%s / %s', (question, next, words) => {
    expect(last(question, next)).toContain(words);
  });
});
