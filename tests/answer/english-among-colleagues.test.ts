/** What colleagues say beside the point in English: who says it, the whole budget without its name, places, doubts, thanks. */
import { describe, expect, it } from 'vitest';
import { lastText, replyTo } from './in-thread.ts';
import { libraryOf } from '../libraries.ts';

const published = libraryOf();
const values = (...questions: readonly [string, ...string[]]): string[] => replyTo(...questions).figures.map(({ value, unit }) => value + unit);

describe('who says something is no part of the claim', () => {
  it.each([
    ['Lisa claims we have 4 cars outside the allotment. can’t be?', 'Yes'],
    ['Tom from audit swears the canteen costs 400. really?', 'No'],
    ['someone in the meeting said our spending grew 5%. true?', 'No'],
    ['my calculator says the total went up 406, is that right?', 'Yes'],
    ['Old Zhang insists gas safety was cut. Correct?', 'Not as asked'],
  ])('%s', (question, verdict) => {
    expect(replyTo(question).text.startsWith(verdict)).toBe(true);
  });
});

describe('the whole budget and the money for people', () => {
  it.each([
    ['how big is our pot?', '27126万元'],
    ['what is this office’s entire spending envelope?', '27126万元'],
    ['by how much has our spending risen', '406万元'],
    ['how much goes on pay for people?', '6149万元'],
    ['the pot the year before - what was it?', '26720万元'],
  ])('%s', (question, figure) => {
    expect(values(question)).toContain(figure);
  });

  it('is what a share is taken of', () => {
    expect(values('what is spent on staff?', 'in percent of the pot')).toContain('22.67%');
  });

  it('leaves spending on a thing to that thing', () => {
    expect(values('how much is spent on staff canteen')).toEqual(['376万元']);
  });
});

describe('said in another way', () => {
  it.each([
    [['which project eats up more money than any other?'], '7478万元'],
    [['procurement of services?', 'and goods, how far behind services?'], '1086万元'],
    [['government investment?', 'against what in 2022'], '508万元'],
    [['government investment?', 'what was it last year', 'so it’s now how many times as big'], '3.50倍'],
    [['retirement pay?', 'is that most of the subsidies to individuals and families?'], '96.82%'],
    [['how many vehicles', 'leaving out fire engines and the one minibus, what remains?'], '16辆'],
    [['transfers from higher levels, the earmarked ones?'], '346万元'],
    [['canteen?', 'say that in yuan'], '3760000元'],
    [['city appearance patrol cost?', 'how many patrol officers?', 'so per officer?'], '5.40万元'],
    [['property management fees in government agency services?', 'how many square metres are to be managed?'], '40470.18㎡'],
    [['flood control money?', 'work safety?', 'so flood money is how much more than that'], '19万元'],
  ] as const)('%j', ([first, ...more], figure) => {
    expect(values(first, ...more)).toContain(figure);
  });

  it('quotes the goal that has the place', () => {
    expect(replyTo('what is goal no. 3 about, in its own words').text).toContain('民生福祉');
  });
});

it.each(['cheers, you’re a star', 'hello teacher, you are there?', 'you saved my day'])('“%s” asks for nothing', (talk) => {
  expect(lastText(published, [talk])).not.toMatch(/\d/);
  expect(replyTo(talk).outcome).toBe('clarify');
});

it('cites a cell wherever its amount stands beside the same name', () => {
  expect(replyTo('office expenses, basic spending only').citations.map(({ table }) => table)).toEqual([8, 4]);
});

it('cites where the document states how many projects there are', () => {
  expect(replyTo('how many projects have performance goals?').citations[0]?.part).toBe('第六部分');
});
