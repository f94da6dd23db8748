/** A column of what was carried out in the year before: it is told as that, and only for that year. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const told = (question: string): string => ask(libraryOf('tests/fixtures/zhejiang-street/documents'), question, null).reply.text;

describe('what was carried out', () => {
  it.each(['2130314去年执行数多少', '防汛2023年的执行数', '去年防汛实际执行多少', 'How much was carried out for flood control in 2023?'])('is told where a column prints it: %s', (question) => {
    expect(told(question)).toMatch(/执行数.*42\.00 万元/);
  });

  it.each(['防汛今年执行了多少', '街道去年决算多少'])('is said to be missing where none does: %s', (question) => {
    expect(told(question)).toMatch(/没有实际支出或决算数/);
  });

  it('is no budget of that year', () => {
    expect(told('防汛去年多少')).toMatch(/防汛执行数 2023 年：42\.00 万元/);
  });
});

describe('the three public expenses of two years in one row', () => {
  it.each([['农业农村服务中心的三公经费多少', '4.30 万元'], ['公务用车购置及运行维护费有哪些', '27.00 万元'], ['三公经费有哪几项', '15.80 万元']])('has the figure of the budget’s year: %s', (question, figure) => {
    expect(told(question)).toContain(figure);
    expect(told(question)).not.toMatch(/18\.60|29\.70|(?<!\d)5\.00 万元/);
  });
});

describe('project expenditure', () => {
  it.each(['项目支出表里钱最多的三个项目是哪几个', '项目支出里最大的三个项目', '项目支出中金额最高的三项'])('is ranked by the projects that add up to it: %s', (question) => {
    expect(told(question)).toMatch(/征迁补偿经费 1,350\.00 万元.*环卫一体化保洁经费 1,071\.00 万元.*社区工作者薪酬 918\.60 万元/);
  });
});
