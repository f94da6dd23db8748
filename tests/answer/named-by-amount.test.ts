import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const last = (...turns: readonly [string, ...string[]]): string => replyTo(...turns).text;

describe('what has an amount', () => {
  it.each([
    ['Which items are exactly 32?', '(其他优抚支出): 32 万元'],
    ['What has a budget of 32?', '(其他优抚支出): 32 万元'],
    ['Which line equals 8,418?', '(劳务费): 8,418 万元'],
    ['预算是32的是哪一项？', '其他优抚支出：2023 年预算 32 万元'],
    ['哪一项等于8418？', '劳务费：2023 年预算 8,418 万元'],
  ])('%s', (question, words) => {
    expect(last(question)).toContain(words);
  });

  it('asks the same of the next figure, and says where nothing has it', () => {
    expect(last('What is 376?', 'and 763?')).toMatch(/\(伙食补助\): 763 万元/);
    expect(last('2234是什么？', '那1922呢？')).toContain('网格员经费：2023 年预算 1,922 万元');
    expect(last('What is 376?', 'and 987,654?')).not.toContain('376');
  });
});
