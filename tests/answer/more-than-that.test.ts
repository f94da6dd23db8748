/** What is said to be more than what was told: which of the two is more decides the yes or no. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const YES = /是的|agrees/;
const NO = /不对|says otherwise/;

describe('a name said to be more or less than the last one', () => {
  it.each([
    [['canteen?', 'repairs are more than that, no?'], YES],
    [['canteen?', 'is the meal subsidy bigger than that?'], YES],
    [['canteen?', 'legal adviser costs more than this, right?'], NO],
    [['canteen last year?', 'meals more than that?'], YES],
    [['water?', "isn't electricity more than it?"], YES],
    [['water?', 'electricity is more than ten times that, right?'], NO],
    [['canteen?', 'is that less than the meal subsidy?'], YES],
    [['食堂多少', '维修费比这个多吧？'], YES],
    [['食堂多少', '维修费没它多吧'], NO],
    [['食堂多少', '法律顾问更多吗'], NO],
    [['食堂多少', '它比伙食补助多吧'], NO],
    [['食堂多少', '伙食补助是它的两倍多，对吗'], YES],
    [['食堂多少', '法律顾问有它的一半吗'], NO],
  ] as [[string, ...string[]], RegExp][])('%j: %s', (thread, verdict) => {
    expect(replyTo(...thread).text).toMatch(verdict);
  });

  it('says first what is said to be more', () => {
    expect(replyTo('canteen?', 'meals by how much more?').text).toMatch(/^\W*meal subsidies/);
  });
});

describe('the class of a classification', () => {
  it.each([
    ['Split the housing class for me: which bits and how much each?', '474 万元'],
    ['What is total expenditure net of the urban and rural community class?', '2,554 万元'],
    ['住房那一大类多少', '1,231 万元'],
    ['which class is the largest?', '24,572 万元'],
    ['which economic class is the biggest', '17,810 万元'],
  ])('%s: %s', (question, figure) => {
    const reply = replyTo(question);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });
});

describe('a question that only seems to ask for parts or places', () => {
  it.each([
    [['what does sweeping and cleaning cover in square metres'], '2,412,679'],
    [['受理事项退件率最高容许到多少？'], '≤1%'],
    [['car park project?', 'and gas safety inside?'], '110 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  it('says that no parts are listed where they are asked for', () => {
    expect(replyTo('canteen?', 'what is it made of').outcome).toBe('not_found');
  });
});

describe('a word that budgets know, wherever it stands', () => {
  it.each([
    ['meal subsidy is double the canteen, right?', '2.03'],
    ['by how much does property management in agency services beat the canteen?', '297 万元'],
    ['property fee in agency services is lower than the canteen, correct?', '297 万元'],
  ])('%s: %s', (question, figure) => {
    expect(replyTo(question).text).toContain(figure);
  });

  it('is no place of the document', () => {
    expect(replyTo('My boss says the asset section plans 2 newly added vehicles. Right?').text).not.toContain('国有资产清查');
  });
});

describe('a sum that is said to be nearly so much, and what is cheaper', () => {
  it.each([
    [['网格员和编外加起来快四千万了吧'], YES],
    [['网格员和编外加起来快五千万了吧'], NO],
    [['网格员和编外加起来4000万吧'], NO],
    [['食堂加伙食补助1139万吧'], YES],
    [['grid workers and off-establishment staff together are nearly 60 million, right?'], NO],
    [['is the legal adviser cheaper than the canteen by more than 2 million?'], YES],
    [['is the legal adviser cheaper than the canteen by more than 3 million?'], NO],
    [['is the meal subsidy pricier than the canteen?'], YES],
  ] as [[string, ...string[]], RegExp][])('%j: %s', (thread, verdict) => {
    expect(replyTo(...thread).text).toMatch(verdict);
  });
});
