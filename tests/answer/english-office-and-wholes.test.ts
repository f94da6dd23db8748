/** Office English, asides around a question, and the whole that a thread had before one of its parts. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const values = (...questions: readonly [string, ...string[]]): string[] => replyTo(...questions).figures.map(({ value, unit }) => value + unit);

describe('office English', () => {
  it.each([
    [['Purchase amount under general administrative affairs only, kindly share at the earliest.'], '132万元'],
    [['If we are removing the office services head, balance procurement comes to how much?'], '1108万元'],
    [['Medium and small enterprises are getting what percentage of our purchases?'], '70.64%'],
    [['Sanctioned administrative strength versus actual in position, please give both the figures.'], '72人'],
    [['For environmental sanitation the procurement portion is 216 or 235, please confirm the same.'], '216万元'],
  ] as const)('%j', ([first, ...more], figure) => {
    expect(values(first, ...more)).toContain(figure);
  });

  it('asks for nobody’s name', () => {
    expect(replyTo('Name of the agency which got the property management contract, please share.').outcome).toBe('not_found');
    expect(replyTo('earnest money deposit amount?').outcome).toBe('not_found');
  });
});

describe('asides around a question', () => {
  it.each([
    ['A sweet old couple came to my window asking what the budget has for funerals (awkward!). How much is that?', '12万元'],
    ['Two of us argued about the water-and-power bill. What is set down for it within general administration?', '238万元'],
    ['State asset verification is coming up. How much is there for it?', '10万元'],
    ['what does the three publics come to, more or less', '65.50万元'],
  ])('%s', (question, figure) => {
    expect(values(question)).toContain(figure);
  });
});

describe('the whole of the thread', () => {
  it('is the total that is asked of another year after a part’s share', () => {
    expect(values('government investment projects?', 'the car park one is what share of it', 'what was the total the year before')).toContain('508万元');
  });

  it('has as many parts as are spoken of', () => {
    expect(values('government investment projects?', 'how many is that', 'which of the four is the cheapest')).toEqual(['40万元']);
  });
});

describe('a thread of names of one level', () => {
  it.each([
    [['social security and employment - total', 'health?', 'housing?'], ['1231万元']],
    [['社会保障和就业支出多少', '卫生健康呢', '住房呢'], ['1231万元']],
    [['social security and employment - total', 'health?', 'housing?', 'rank these three, which is biggest'], ['1231万元', '894万元', '182万元']],
  ] as const)('%j', ([first, ...more], figures) => {
    expect(values(first, ...more)).toEqual(figures);
  });

  it('takes the rest from the whole that the share was of', () => {
    expect(values('how much is spent on urban-rural communities overall', 'share of everything?', 'the rest is how much then')).toContain('2554万元');
  });

  it('turns to those that got more', () => {
    expect(values('how many projects got less money than the year before?', 'and the ones that got more?')).toContain('7个');
  });
});

it.each(['canteen?', 'lanterns?'])('a part of the budget is set beside nothing of the thread: after %s', (before) => {
  expect(replyTo(before, 'is procurement more than a tenth of the budget?').text).toMatch(/^Yes[^]*10\.36%/);
  expect(replyTo(before, 'is procurement over 15% of our budget?').text).toMatch(/^No[^]*10\.36%/);
});

it('goods and services of a classification are no procurement', () => {
  expect(replyTo('under goods and services in the economic classification, what’s on top?').figures[0]?.label).toBe('劳务费');
});

it('an amount that has its unit already is told, not passed over in silence', () => {
  expect(replyTo('27126万元合').text).toContain('27,126 万元');
});

describe('a statement after a question back or a name', () => {
  it('is judged on its own name: a third is a part, no third candidate', () => {
    expect(replyTo('how many inspections of small premises are planned', 'Is it true that sanitation was cut by a third?').text).toMatch(/^No[^]*36\.14%/);
  });

  it('is set against the name it brings', () => {
    expect(replyTo('what do we spend on lawyers', 'is that more than on audits?').text).toMatch(/^Yes[^]*115 − 15/);
  });
});
