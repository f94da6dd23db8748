/** A document whose table of projects has last year, change and funds for each project below its subject. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const library = libraryOf('tests/fixtures/emergency/documents');

const said = (...turns: string[]): string => lastText(library, turns);

describe('projects below their subjects', () => {
  it.each([
    ['40个具体项目里头，超过300万的有几个？', /共 6 个/],
    ['how many of the 40 individual projects are over 3 million yuan', /6 items/],
    ['13类项目里超过500万的有几个', /共 5 个/],
    ['哪些项目去年没有今年新增', /共 4 个.*档案数字化整理.*标识系统建设工程/],
    ['应急演练的钱涨了百分之几？', /35\.00%/],
  ])('%s', (question, answer) => { expect(said(question)).toMatch(answer); });

  it('a thread goes on with the new one, the others and what pays for them', () => {
    const thread = ['政府投资项目有哪几个，各多少', '哪个是去年没有的', '另外两个各增加了多少', '这两个的钱是从哪出的'];
    expect(said(...thread.slice(0, 2))).toMatch(/共 1 个：应急避难场所标识系统建设工程 60\.00/);
    expect(said(...thread.slice(0, 3))).toMatch(/430\.00.*180\.00/s);
    expect(said(...thread)).toMatch(/政府性基金.*1,230\.00/s);
  });

  it('of parts that a sentence lists, the table says how they moved', () => {
    expect(said('防汛有哪些项目', '哪个增加最多')).toMatch(/易涝点排涝抢险队伍服务 增加 35\.20/);
  });
});

describe('what is bought, listed inside the narrative', () => {
  it.each([
    ['采购里服务类有哪些', /安全生产专家技术服务 386\.00.*物业管理服务 96\.00/],
    ['采购里货物类最大的是哪项', /应急救援装备 92\.60/],
  ])('%s', (question, answer) => { expect(said(question)).toMatch(answer); });
});

describe('what is printed is nobody’s opinion', () => {
  it.each([
    ['what happens next year to a project that used under 85% of its budget', /压减 10%/],
    ['预算执行率不到85%的项目明年会怎么样', /压减 10%/],
    ['how many drills should there be this year', /≥12 场/],
    ['How big is our office space?', /2,860 平方米/],
  ])('%s', (question, answer) => { expect(said(question)).toMatch(answer); });

  it('a view of it is', () => {
    expect(said('How much should we spend on drills?')).toMatch(/no opinion/);
  });
});

it('a contradiction is told with its own item only', () => {
  expect(said('安全生产宣传教育多少钱')).toMatch(/148\.20.*142\.80.*矛盾/s);
  expect(said('工贸企业第三方安全巡查多少钱')).not.toMatch(/矛盾/);
});
