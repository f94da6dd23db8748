import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf('tests/fixtures/education/documents');
const reply = (question: string): ReturnType<typeof ask>['reply'] => ask(library, question, null).reply;

describe('a name that stands in several budget units', () => {
  it('is the department’s own total where that is printed', () => {
    const { text, outcome } = reply('住房公积金是多少');
    expect(outcome).toBe('answered');
    expect(text).toContain('704.64 万元');
    expect(text).not.toContain('139.92');
  });

  it('is each unit’s amount with its unit where no total is printed, and no sum that nobody printed', () => {
    const zh = reply('基本工资是多少').text;
    const en = reply('How much is basic salary?').text;
    for (const [unit, amount] of [['教育局（本级）', '318.46'], ['教师发展中心', '214.90'], ['云帆小学', '842.16'], ['第一幼儿园', '296.40']] as const) {
      expect(zh).toMatch(new RegExp(`${amount} 万元（澜江市青屿区${unit}`));
      expect(en).toMatch(new RegExp(`${amount} 万元 \\(CNY [\\d.]+ million\\) \\(澜江市青屿区${unit}`));
    }
    expect(zh).toContain('没有印出全部门合计');
    expect(en).toContain('prints no total');
    expect(zh + en).not.toMatch(/1,?671\.92/);
  });

  it.each([
    ['云帆小学的住房公积金', '358.08 万元'], ['How much is the property management fee of 云帆小学?', '138.00 万元'], ['第一幼儿园的公用支出是多少', '78.00 万元'],
    ['云帆小学的项目支出', '1,334.10 万元'], ['云帆小学预算多少', '5,212.23 万元'], ['云帆小学有多少退休人员', '12 人'],
    ['云帆小学的住房公积金占全部住房公积金多少', '50.82%'], ['云帆小学的基本工资比第一幼儿园的基本工资多多少', '545.76 万元'],
  ])('%s: of the unit that is named, %s', (question, figure) => {
    const { outcome, text } = reply(question);
    expect([outcome, text.includes(figure)], text).toEqual(['answered', true]);
  });

  it('is asked back, with the units, when one figure is needed', () => {
    const { outcome, text } = reply('基本工资占总支出多少');
    expect(outcome).toBe('clarify');
    expect(text).toContain('云帆小学');
  });

  it('is added up in sight when a sum is asked for', () => {
    expect(reply('基本工资和津贴补贴一共多少').text).toContain('3,142.98 万元（318.46 + 214.90 + 842.16 + 296.40 + 512.38 + 186.72 + 613.20 + 158.76）');
  });

  it('is not in the document for a unit that has none', () => {
    expect(reply('第一幼儿园的特殊教育').outcome).toBe('not_found');
  });
});

describe('what a sentence says of a change without a figure', () => {
  it.each([['课后服务保障比上年变化多少', '持平'], ['园舍维护比上年增加多少', '107'], ['教师培训比去年增加多少', '36.40 万元']])('%s: %s', (question, words) => {
    expect(reply(question).text).toContain(words);
  });
});

describe('a question about the budget units themselves, or inside one', () => {
  it.each([
    ['哪个预算单位预算最少', ['教师发展中心', '1,555.14 万元'], ['云帆小学']], ['rank the four budget units', ['16,708.92', '5,212.23', '1,940.23', '1,555.14'], ['学前教育发展']],
    ['局本级的项目里最花钱的前三个', ['3,182.40', '3,057.30', '2,295.00'], ['人员支出']], ['第一幼儿园有哪些项目', ['保教保育经费', '园舍维护', '637.00'], ['学前教育发展']],
    ['云帆小学编制多少，实有多少', ['168 人', '162 人'], ['286 人']],
  ])('%s', (question, printed, missing) => {
    const { text } = reply(question);
    for (const words of printed) expect(text).toContain(words);
    for (const words of missing) expect(text).not.toContain(words);
  });
});

describe('a budget unit by what people call it', () => {
  it.each([
    ['幼儿园住房改革支出多少', '169.08 万元'], ['幼儿园的项目支出', '637.00 万元'], ['小学的采购小计', '262.40 万元'], ['发展中心的培训支出', '286.40 万元'],
    ["how much is the kindergarten's housing reform expenditure", '169.08 万元'],
  ])('%s: %s', (question, figure) => {
    expect(reply(question).text).toContain(figure);
  });

  it('is no part of a longer name', () => {
    expect(reply('小学教育多少钱').text).toContain('7,646.79 万元');
  });

  it('has its own cell where a name stands in several', () => {
    const { text } = reply('住房改革支出的基本支出是多少');
    for (const amount of ['236.76', '140.46', '546.72', '169.08']) expect(text).toContain(amount);
  });

  const city = libraryOf('tests/fixtures/city-management/documents');
  it.each([
    ['环卫所有几个项目', '2 个'], ['环卫所的公用支出为什么降', '过紧日子'], ['环卫所的项目平均一个多少钱', '22,500,000.00 元'],
    ['how many projects are listed under the sanitation station in table 4', '2 items'], ['住房公积金是938万吗', '是的'],
  ])('also by its abbreviation: %s', (question, words) => {
    expect(ask(city, question, null).reply.text).toContain(words.replace(/ 个$/, ' '));
  });
});

describe('the last name in each budget unit', () => {
  it('is told unit by unit', () => {
    const city = libraryOf('tests/fixtures/city-management/documents');
    const first = ask(city, 'Is it right that the housing provident fund is 9.38 million yuan for the whole department?', null);
    const { text } = ask(city, 'ok and how much for each of the two units', first.thread).reply;
    for (const amount of ['6,000,000.00', '3,380,000.00']) expect(text).toContain(amount);
  });
});
