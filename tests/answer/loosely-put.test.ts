import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

const told = (...questions: [string, ...string[]]): string[] => replyTo(...questions).figures.map(({ value, unit }) => `${value} ${unit}`);
const county = libraryOf('tests/fixtures/county/documents');

describe('a name of money and "how many"', () => {
  it.each([['please, the meal subsidy for staff, how many?', '763 万元'], ['the canteen budget, how many?', '376 万元'], ['how many is the canteen budget', '376 万元']])('asks how much: %s', (question, figure) => {
    expect(told(question)).toEqual([figure]);
  });

  it('counts what is no money', () => {
    expect(told('retired people, how many?')).toEqual(['77 人']);
    expect(told('number of internal departments please')).toEqual(['9 个']);
    expect(replyIn(county, 'number of internal departments please').text).toContain('7 items');
  });
});

describe('another unit', () => {
  it.each([['please change canteen budget to yuan', '3760000 元'], ['turn water charges into full yuan', '250000 元'], ['switch canteen budget to million', '3.76 百万元']])('is no change of the money: %s', (question, figure) => {
    expect(told(question)[0]).toContain(figure);
  });

  it('of what was told', () => {
    expect(told('canteen budget', 'change to yuan')[0]).toBe('3760000 元');
  });
});

describe('words that say where or what a name is', () => {
  it.each(['water + electricity, economic classification, general public budget', 'water plus electricity, general public budget'])('are no addends: %s', (question) => {
    expect(told(question)[0]).toBe('257 万元');
  });

  it('name the class of a function', () => {
    expect(told('Healthcare function total')).toEqual(['182 万元']);
    expect(replyIn(county, 'education function total').figures.map(({ value }) => value)).toEqual(['23.60']);
  });

  it('say who gets it, and limit nothing', () => {
    expect(told('Old-age allowance for the over-70s - sum?')).toEqual(['185 万元']);
  });

  it('tell vehicles within the establishment from the others', () => {
    expect(told('how many vehicles on fixed establishment?')).toEqual(['18 辆']);
    expect(told('how many vehicles on fixed establishment?', 'and outside of it')).toEqual(['4 辆']);
  });
});

describe('what is not understood', () => {
  it.each(["I don't understand what is 'project expenditure', explain please", 'I do not understand project expenditure, please explain'])('is defined: %s', (question) => {
    expect(replyTo(question).text).toMatch(/^Definition of project expenditure/);
    expect(replyIn(county, question).text).toMatch(/^Definition of project expenditure/);
  });

  it('is a reason where it is a move', () => {
    expect(replyTo("I don't understand the cut in sanitation, explain").text).not.toMatch(/^Definition/);
  });
});

describe('two over a whole', () => {
  it('are a share of it', () => {
    expect(told('labour service fees, table by economic class', 'commissioned business?', 'both over all goods and services')).toContain('71.04 %');
  });
});

it('greets who is new', () => {
  expect(replyTo('Hello! I am new here, nice to meet you').outcome).toBe('clarify');
});

describe('two names within a third', () => {
  it.each(['canteen and audit in organ services, each how much', 'canteen and audit within the agency services, amounts please', '机关服务里食堂和审计分别多少'])('are both told: %s', (question) => {
    expect(told(question)).toEqual(['376 万元', '15 万元']);
  });
});

describe('a name that was corrected', () => {
  it('is no part of a share that is asked of the next', () => {
    expect(told('How much is allocated for the slope works?', 'sorry I meant the party service centre in Heping', 'share of gov investment total')[0]).toBe('16.86 %');
    expect(told('how much is the canteen', 'and audit', 'both as share of agency services total')).toContain('19.91 %');
  });

  it('is still the one before', () => {
    expect(told('党建工作给了多少经费', '不对，我是说社区党群服务中心事务', '是前面那个的几倍')[0]).toBe('4.24 倍');
    expect(told('食堂多少钱', '不对，审计服务', '占前面那个的百分之几')[0]).toBe('3.99 %');
  });
});

describe('the date of the accounts', () => {
  it.each(['When must final accounts be made public?', 'By when do final accounts have to be disclosed', '决算最晚什么时候公布'])('is a target: %s', (question) => {
    expect(replyTo(question).text).toContain('2023 年 12 月 31 日前');
  });

  it('is no actual spending, and is not printed elsewhere', () => {
    expect(replyTo('when was the actual spending published?').outcome).toBe('not_found');
    expect(replyIn(county, 'When must final accounts be made public?').outcome).not.toBe('answered');
  });
});

describe('office Chinese', () => {
  it.each([['超出编制的车有几辆', '4 辆'], ['超过编制的车辆多少台', '4 辆'], ['所有项目里金额最小的是哪一类', '12 万元'], ['街道本级在编实际有多少人', '66 人']])('%s', (question, figure) => {
    expect(told(question)[0]).toBe(figure);
  });

  it('counts business that is handled', () => {
    expect(replyTo('政务大厅业务要受理多少笔才达标').outcome).toBe('answered');
    expect(replyTo('车辆超编了吗').text).toContain('是');
    expect(replyTo('支出最大的是哪一类').text).toContain('城乡社区支出');
  });
});

it('takes the second over the first', () => {
  expect(told('health spending', 'social security and employment?', 'ratio of second to first')[0]).toBe('4.91 倍');
  expect(told('health spending', 'social security and employment?', 'ratio of the first to the second')[0]).toBe('0.20 倍');
});
