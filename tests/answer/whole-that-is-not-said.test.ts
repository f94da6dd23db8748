/** What no word says: the whole of a share, the office's total, the two years of a difference. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const valuesOf = (...thread: [string, ...string[]]): string[] => replyTo(...thread).figures.map(({ value }) => value);

describe('a share of what the name is a part of', () => {
  it.each([
    ['Does SME-reserved procurement make up 70 percent?', /rounded|agrees/, '70.64%'],
    ['Is procurement of goods more than 30 percent?', /agrees/, '30.68%'],
    ['Is basic salary more than 40 percent?', /otherwise/, '38.53%'],
    ['货物采购超过三成吗', /一致/, '30.68%'],
  ])('%s', (question, verdict, share) => {
    const { text } = replyTo(question);
    expect(text).toMatch(verdict);
    expect(text).toContain(share);
  });
});

describe('the office stands for all of its budget', () => {
  it.each(["hi, quick one: what's the street getting in total this year?", 'How much money does the street have?', "What's the street's total budget for 2023?", 'So what does the whole thing cost?', 'The street has 27,126, right?'])('%s', (question) => {
    expect(valuesOf(question)).toEqual(['27126']);
  });
});

it('leaves the things that the office has to their own count', () => {
  expect(replyTo("The subdistrict has 30 vehicles, doesn't it?").text).toMatch(/otherwise.*22/s);
});

describe('two years of one name', () => {
  it.each([
    [['What did we plan for sanitation last year?', 'and this year?', 'difference?'], '-133'],
    [['What was the budget last year?', 'and this year?', "so what's the gap?"], '406'],
    [['去年城管执法多少', '今年呢', '差多少'], '-101'],
    [['Total budget in 2022 and 2023'], '26720'],
    [['How did the total and the three public expenses change?'], '406'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, value) => {
    expect(valuesOf(...thread)).toContain(value);
  });
});
