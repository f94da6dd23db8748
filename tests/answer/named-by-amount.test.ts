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

describe('an amount in place of the name that has it', () => {
  it.each([
    ['in the 629 item, what gets the most?', '(残疾人事务) 307 万元'],
    ['why did the 7,478 item go up?', '47 万元'],
    ['how much did the 629 project change', '134 万元'],
    ['629那个项目里什么最多', '残疾人事务 307 万元'],
    ['7478万的那个项目为什么涨了', '增加 47 万元'],
  ])('%s', (question, words) => {
    expect(last(question)).toContain(words);
  });

  it.each(['in the 987,654 item, what gets the most?', 'why did the 987,654 item go up?'])('is no name where nothing has it: %s', (question) => {
    expect(last(question)).not.toMatch(/残疾人事务|47 万元/);
  });
});

describe('what a name is part of', () => {
  it.each(['which budget item does it belong to?', 'is it part of something bigger?', 'is it an item on its own or part of something bigger'])('%s', (question) => {
    expect(last('canteen running cost?', question)).toContain('belongs to government agency services');
  });
});

it('counts the departments that an office is divided into', () => {
  expect(last('how many sections is our office divided into?')).toContain('9 items');
  expect(last('how many sections is our office divided into?', 'is there one for emergencies?')).toContain('应急管理办公室');
});

describe('what is ours', () => {
  it.each([
    ["Is flood and drought prevention ours or someone else's?", '防汛防旱'],
    ['is city lighting our job or another department’s?', '城市照明'],
  ])('%s', (question, words) => {
    expect(last(question)).toContain(words);
  });

  it('asks after the item, not after what gets most within it', () => {
    expect(last('in the 629 item, what gets the most?', 'why is the item smaller than the year before?')).toContain('134 万元');
  });
});

describe('the whole of what a word fits', () => {
  it.each([
    [['housing total?'], '1,231'],
    [['housing fund amount?', 'and the subsidy for buying a home?', 'the whole housing line?'], '1,231'],
    [['住房整个多少'], '1,231'],
  ] as const)('%s', (turns, words) => {
    expect(last(...(turns as readonly string[] as [string, ...string[]]))).toContain(words);
  });

  it('still asks back where the whole is not said', () => {
    expect(replyTo('housing?').outcome).toBe('clarify');
  });
});

it('does not tell all procurement for a name that it did not understand', () => {
  expect(replyTo('市容环卫要走政府采购的有多少').figures).toEqual([]);
});

it('knows a 摊子 that is nothing but a way to say it', () => {
  expect(last('食堂那摊子一年给多少')).toContain('376');
});
