/** Parts of what is listed, both years, ranges of codes, places from the end, chat shorthand: what was asked for is told, and nothing else. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('one of the things listed as a part', () => {
  it.each([
    ['定编18辆，非定编4辆，非定编占几成', '18.18%'],
    ['基本支出6878，项目支出20248，基本占几成', '25.36%'],
    ['法律顾问和审计，审计占几成', '11.54%'],
    ['拥军优属和残疾人事务，后者占其他城乡社区支出多少', '48.81%'],
    ['定编车辆和非定编车辆各占多少', '18.18%'],
    ['人员支出和公用支出各占多少', '22.67%'],
  ])('%s: %s', (question, figure) => {
    const { text } = replyTo(question);
    expect(text).toContain(figure);
    expect(text).not.toMatch(/\d\d\d\.\d\d%/);
  });
});

describe('both years of a name', () => {
  it.each([
    ['Sanitation in 2022 and 2023', ['368 万元', '235 万元']],
    ['Training and gas safety for both years', ['11 万元', '14 万元', '105 万元']],
    ['compare the 2022 and 2023 figures for enforcement and training', ['253 万元', '152 万元', '11 万元']],
    ['how much were training, gas safety and enforcement in 2022', ['11 万元', '105 万元', '253 万元']],
    ['城管执法两年各多少', ['253 万元', '152 万元']],
  ] as [string, string[]][])('%s: %j', (question, figures) => {
    const { text } = replyTo(question);
    for (const figure of figures) expect(text).toContain(figure);
  });
});

describe('rows that are counted off', () => {
  it.each([
    ['30201到30207这几项加起来多少', '938 万元'],
    ['201到210这几类一共多少', '1,097 万元'],
    ['2120101 to 2120104 together', '13,797 万元'],
    ['后五名项目合计多少', '227 万元'],
    ['排名后三的项目', '第 1 位 专项资金项目 12 万元'],
  ])('%s: %s', (question, figure) => {
    expect(replyTo(question).text).toContain(figure);
  });
});

describe('the total in a list, and without a part', () => {
  it.each([
    ['The total, personnel and projects: how much?', ['27,126 万元', '6,149 万元', '20,248 万元']],
    ['total without projects', ['6,878 万元']],
    ['budget without personnel', ['20,977 万元']],
    ['总预算不含项目多少', ['6,878 万元']],
    ['Procurement total, and thereof services?', ['2,810 万元', '1,948 万元']],
    ['Small-works money, and its number of target projects?', ['520 万元', '5 个']],
    ['食堂的钱和就餐人数', ['376 万元', '578 人']],
  ] as [string, string[]][])('%s: %j', (question, figures) => {
    const { text } = replyTo(question);
    for (const figure of figures) expect(text).toContain(figure);
  });

  it('sets a figure against nothing where nothing is left to set it against', () => {
    expect(replyTo('总预算减去').text).not.toContain('相差 0');
  });

  it('takes a new car for no building', () => {
    expect(replyTo('新车一辆花多少钱').text).not.toContain('停车场');
  });
});

describe('chat shorthand', () => {
  it.each([
    ['hlth spending total?', '182 万元'],
    ['diff btwn canteen and meals', '387 万元'],
    ['chg in city enforcement vs ly', '101 万元'],
    ['canteen + meals tgt?', '1,139 万元'],
    ['canteen shr of agency services', '19.14%'],
    ['wtr and elec', '238 万元'],
    ['how many sqm does the grid department rent', '400'],
    ['compare canteen with meals', '387 万元'],
  ])('%s: %s', (question, figure) => {
    expect(replyTo(question).text).toContain(figure);
  });
});
