/** A name that is said in full is that name, whatever short wording stands around it: no word of it asks for anything else, and no other name takes its place. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText, replyTo } from './in-thread.ts';

const county = libraryOf('tests/fixtures/county/documents');

describe('two names beside each other', () => {
  it.each([
    ['how much are incentive payments and basic expenditure', '3 万元', '6,878'],
    ['办公费和基本支出', '631', '6,878'],
    ['基本工资、项目支出各多少', '2,369', '20,248'],
    ['total spending and the postage', '27,126', '50 万元'],
    ['部门预算支出加党群中心', '27,126', '407'],
    ['is total expenditure more than office expenses', '27,126', '26,495'],
    ['办公费比基本支出少多少', '6,878', '6,247'],
    ['is the government fund appropriation more than pensions', '1,924', '1,069'],
  ])('%s: both, and neither is the other\'s column or fund', (question, ...figures) => {
    for (const figure of figures) expect(replyTo(question).text).toContain(figure);
  });

  it('one of the other is its column still', () => {
    expect(replyTo('办公费里基本支出多少').text).toContain('161');
    expect(replyTo('how much of office expenses is basic expenditure').text).toContain('161');
  });
});

describe('how a name moved', () => {
  it.each(['utilities bill last year', 'service procurement last year', 'community management affairs last year', 'change in general budget revenue', '服务采购去年多少'])('%s: another name that did move is not told', (question) => {
    expect(replyTo(question).text).toMatch(/prints no change|没有印出/);
  });

  it.each(['general administrative affairs increase or decrease?', 'general administrative affairs, higher or lower?', 'did general administrative affairs increase or decrease'])('%s', (question) => {
    expect(replyTo(question).text).toContain('1,855');
  });
});

describe('a total behind a name', () => {
  it.each([['basic expenditure total', '6,878'], ['the basic expenditure total for 2023', '6,878'], ['Government fund budget total', '1,924'], ['expenditure total', '27,126']])('%s', (question, figure) => {
    expect(replyTo(question).text).toContain(figure);
  });
});

describe('how much of everything', () => {
  it.each(['how much of the total is the canteen', 'how much of everything is the canteen', 'how much of the whole budget does the canteen take up'])('%s: a share', (question) => {
    expect(replyTo(question).text).toContain('1.39%');
  });

  it('of a name with two readings, asked after them', () => {
    expect(replyTo('how much is office expenses', 'share of the total?').text).toContain('2.33%');
  });
});

describe('what is spent on costs', () => {
  it('names them', () => {
    expect(replyTo('what do we spend on office costs').text).toContain('631');
    expect(replyTo('what does the canteen cost').text).toContain('376');
  });
});

describe('a name that ends in whom it is for', () => {
  it('is no list of all that is for them', () => {
    expect(replyTo('how much is relief money for the poor').text).toContain('165');
    expect(replyTo('what was meals for the elderly in 2022').text).toContain('prints no change');
    expect(replyTo('what is there for the elderly').text).toContain('185');
  });
});

describe('running costs after vehicles', () => {
  it('are another\'s where that one is named', () => {
    expect(replyTo('how much is car running', 'and agency running costs?').text).toContain('509');
    expect(replyTo('how many vehicles', 'and running costs?').text).toContain('65.50');
  });
});

describe('the difference between two names', () => {
  it('is one of money where only one of them is a term', () => {
    expect(replyTo('difference between office expenses and the three public expenses').text).toContain('565.50');
  });
});

describe('words of a name', () => {
  it.each([
    ['whats affiliated unit contributions at', '0 万元'],
    ['did purchase and maintenance of government vehicles go up or down', '3.97%'],
    ['行政单位离退休多少', '213'],
    ['以前年度结余多少', '上年结余、结转：2023 年预算 0 万元'],
    ['did three public consumptions budget go up or down', '3.97%'],
    ['family planning project development plus pay for contract workers', '2,365'],
    ['三公经费预算在第几页', '表 9'],
    ['gap between medical and health spending and housing funds', '292'],
    ['add repairs & upkeep to project expenditure', '20,643'],
  ])('%s: ask for nothing else', (question, told) => {
    expect(replyTo(question).text).toContain(told);
  });

  it.each([['离退休多少人', '77'], ['今年打算买新车吗', '0 辆'], ['食堂算在哪个项目里', '机关服务'], ['the gap between water and electricity', '207']])('%s: beside a name they do', (question, told) => {
    expect(replyTo(question).text).toContain(told);
  });
});

describe('in another document', () => {
  it.each([
    ['培训支出预算', '23.60'],
    ['一般行政管理事务和培训支出合计', '80.30'],
    ['一般行政管理事务跟培训支出加起来', '80.30'],
    ['智慧水利平台运维和澄源县河湖事务中心哪个多', '278.75'],
    ['智慧水利平台运维加澄源县河湖事务中心', '309.15'],
    ['how much is other social insurance contributions', '8.09'],
    ['项目支出比卫生健康支出多多少', '91.81'],
  ])('%s', (question, figure) => {
    expect(lastText(county, [question])).toContain(figure);
  });

  it('what two names come to is asked after them, one of them a unit', () => {
    expect(lastText(county, ['智慧水利平台运维多少', '澄源县河湖事务中心呢', '差多少'])).toContain('278.75');
  });

  it('a kind of expenditure that was told by itself is told again', () => {
    expect(lastText(county, ['基本支出多少', '培训支出呢', '那基本支出呢'])).toContain('2,162.58');
    expect(lastText(county, ['how much is basic expenditure', 'and training expenditure', 'and basic expenditure again?'])).toContain('2,162.58');
    expect(lastText(county, ['培训支出多少', '基本支出呢'])).toContain('8.60');
  });
});

describe('in a document of several units', () => {
  const culture = libraryOf('tests/fixtures/district-culture/documents');
  it.each([
    [['体育场馆运行管理多少', '占比呢'], '7.26%'],
    [['how much is retired staff of administrative units', 'share of the total?'], '0.39%'],
    [['工会经费多少', '那行政事业单位养老支出呢'], '495.41'],
    [['how much is audit and performance evaluation'], '32.00'],
  ])('%s', (turns, figure) => {
    expect(lastText(culture, turns)).toContain(figure);
  });
});
