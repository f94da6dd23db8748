import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf('tests/fixtures/health-sports/documents');
const reply = (question: string): ReturnType<typeof ask>['reply'] => ask(library, question, null).reply;

describe('the projects of one of several units', () => {
  it.each([
    ['Which projects does the disease control centre run, with amounts?', ['1,120.05', '918.36', '655.90', '132.48']],
    ['Which projects belong to the sports centre?', ['1,634.27', '563.00', '427.55', '312.80']],
    ['What projects sit with the CDC?', ['1,120.05', '132.48']],
    ['How many projects does the CDC have?', ['4 items', '1,120.05']],
    ['疾控的项目多少钱', ['2,826.79']], ['体育中心的项目占它预算多少', ['67.19%']],
  ])('%s: they are listed, or their money told', (question, figures) => {
    const { outcome, text } = reply(question);
    expect(outcome).toBe('answered');
    for (const figure of figures) expect(text).toContain(figure);
  });

  it.each([['免疫规划是哪家单位的', '疾病预防控制中心'], ['食堂餐饮服务是谁家的', '（本级）'], ['Which unit does the immunisation programme belong to?', '疾病预防控制中心'], ['Whose project is 青少年业余训练与竞赛?', '体育中心']])('%s: the unit of it is told', (question, unit) => {
    const { outcome, text } = reply(question);
    expect([outcome, text.includes(unit)], text).toEqual(['answered', true]);
  });

  it.each([['疾控空几个编', '9 名'], ['疾控的公务车有几辆', '9 辆']])('%s: a short name of the unit is enough', (question, count) => {
    expect(reply(question).text).toContain(count);
  });
});

describe('what a unit had the year before', () => {
  it.each([['体育中心支出预算去年多少', '4,441.30'], ['What was the CDC’s total expenditure last year?', '6,867.80'], ['体育中心的基本支出比去年多多少', '2.63%'], ['本级的预算总额较上年涨了多少', '1.53%']])('%s: it is told where it is printed', (question, figure) => {
    const { outcome, text } = reply(question);
    expect([outcome, text.includes(figure)], text).toEqual(['answered', true]);
  });

  it.each(['疾控2024年的基本支出是多少', '体育中心的项目去年多少', '疾控的项目支出比去年少多少'])('%s: this year’s amount is no answer', (question) => {
    expect(reply(question).outcome).toBe('not_found');
  });
});

it.each(['把三公表里疾控那一整行念给我', 'Read me the whole row of the CDC in the three public expenses table'])('%s: every column, and of which year', (question) => {
  const { outcome, text } = reply(question);
  expect(outcome).toBe('answered');
  for (const cell of [/28\.20/, /63\.90/, /36\.00/, /0\.90/, /2024[^；;]*28\.20|28\.20[^；;]*2024/]) expect(text).toMatch(cell);
});
