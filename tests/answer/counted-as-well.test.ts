/** What is counted as well, what holds what, and what was counted costs. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText, replyTo } from './in-thread.ts';

const last = (turns: readonly string[]): string => lastText(libraryOf(), turns);

describe('the other column counted as well', () => {
  it.each([
    [['办公费基本支出里多少', '算上项目支出呢'], '631 万元'],
    [['Office supplies within basic spending', 'and if project spending is counted as well?'], '631 万元'],
    [['培训费的项目支出是多少', '连基本支出都算上呢'], '14 万元'],
  ])('is the whole of the row: %s', (turns, amount) => {
    expect(last(turns)).toContain(amount);
  });

  it('is the other cell alone where nothing is counted in', () => {
    expect(last(['办公费基本支出里多少', '项目支出呢'])).toContain('469 万元');
  });
});

describe('whether something is in public operating funds', () => {
  it.each(['公用经费里包含邮电费吗', '差旅费算不算公用经费'])('is said by the explanation that names it in brackets: %s', (question) => {
    expect(replyTo(question).text).toMatch(/^是的。.*包括办公费、邮电费、差旅费/);
  });
});

describe('the money of what was counted', () => {
  it.each([
    [['区政府投资项目有几个', '总共多少钱'], '1,779 万元'],
    [['单位现在有几部车', '养这些车一年多少'], '65.50 万元'],
  ])('is that of its name: %s', (turns, amount) => {
    expect(last(turns)).toContain(amount);
  });

  it.each(['那现在总共几辆', '现在一共有几辆'])('and back to the number: %s', (again) => {
    expect(last(['公车运行费比去年多多少？', again])).toContain('22 辆');
  });
});

describe('English of what they make', () => {
  it('adds up all that were told one by one', () => {
    expect(last(['how much is training', 'and the canteen', 'and the lawyers', 'so all three make?'])).toContain('505 万元');
  });
  it('sets the name against the one before it', () => {
    expect(last(['procurement of goods', 'and services', 'how much bigger is services'])).toContain('1,086 万元');
  });
  it('tells both that it is split between', () => {
    const text = last(['Any construction in the procurement plan? How much?', 'So how is it split between goods and services?']);
    expect(text).toContain('862 万元');
    expect(text).toContain('1,948 万元');
  });
});

describe('people in post', () => {
  it.each([['How many official posts are we allowed?', '72 人'], ['Basic pay per in-post civil servant?', '35.89 万元']])('%s', (question, figure) => {
    expect(replyTo(question).text).toContain(figure);
  });
});

it('asks why of what turned up', () => {
  expect(replyTo('优抚去年没有，今年咋冒出来32万').text).toContain('转移支付资金');
});

it('adds up as many as are said, not the three others alone', () => {
  expect(last(['停车场项目要花多少', '跟它一起的另外三个呢，各多少', '四个加起来多少'])).toContain('1,779 万元');
});

describe('the office that has the work', () => {
  it.each([
    [['街道设了多少个办公室部门', '管消防应急的叫什么']], [['管应急的部门叫什么']], [["what's the office in charge of emergencies called"]],
  ])('is called by its name: %s', (turns) => {
    expect(last(turns)).toContain('应急管理办公室');
    expect(last(turns)).not.toContain('综合治理办公室');
  });
});

describe('follow-ups to what was told', () => {
  it('compares the total of the one name, not of the whole budget', () => {
    expect(last(['高龄津贴今年准备了多少钱', '好吧，总额比去年多了多少'])).toContain('增加 96 万元');
  });
  it('leaves out the one of them that is called so, and never more than there was', () => {
    expect(last(['社区工作站一共四笔钱，分别多少', '加起来', '不算人员经费的话还剩多少'])).toContain('1,466 万元');
  });
  it.each(['多的那个多出多少', '少的那个少多少'])('sets the one described apart from the other: %s', (question) => {
    expect(last(['计生和精神文明，各安排多少', question])).toContain('251 万元');
  });
  it('takes “I think” for no request for an opinion', () => {
    expect(replyTo('Disability money sits in two projects I think - 残疾人保障 and 残疾人事务. amounts?').outcome).toBe('answered');
  });
  it('offers no kind of spending where a contractor is asked for', () => {
    expect(replyTo('who is the contractor').text).not.toContain('委托业务费');
  });
});
