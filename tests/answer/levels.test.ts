import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const reply = (question: string): string => ask(library, question, null).reply.text;

describe('averages by a printed count', () => {
  it.each([
    ['每名退休人员退休费', '2.77 万元'], ['人均人员支出是多少', '93.17 万元'], ['空编率是多少', '8.33%'], ['vacancy rate', '8.33%'],
    ['每平方米物业费', '166.30 元（673 × 10,000 ÷ 40,470.18'], ['办公费、水费、电费、邮电费平均', '234.50 万元'],
  ])('%s', (question, figure) => {
    expect(reply(question)).toContain(figure);
  });

  it.each(['每个网格员多少钱', '人均培训费'])('says that a count is missing: %s', (question) => {
    expect(ask(library, question, null).reply.outcome).toBe('not_found');
  });
});

describe('reasons of a level, and of two figures', () => {
  it.each([['公务接待费为什么是0', '近几年未发生公务接待费'], ['公务接待费怎么没有预算', '近几年未发生公务接待费']])('%s', (question, reason) => {
    expect(reply(question)).toContain(reason);
  });

  it.each([
    ['为什么其他城乡社区支出有629和752', ['629 万元', '752 万元']],
    ['政府投资项目拨款为什么是40而不是1779', ['40 万元', '1,779 万元']],
    ['财政拨款26940和27126为什么不一样', ['26,940 万元', '27,126 万元']],
  ])('tells what each is, and no change: %s', (question, figures) => {
    for (const figure of figures) expect(reply(question)).toContain(figure);
    expect(reply(question)).not.toMatch(/比 2022 年|原因/);
  });
});

describe('people', () => {
  it.each(['How many people work there?', 'How many staff are there actually?', 'How many civil servants are there?', '有多少公务员'])('all head counts: %s', (question) => {
    expect(reply(question)).toMatch(/66 人/);
  });

  it.each(['高龄津贴发给谁', '谁能领高龄津贴'])('who gets money: %s', (question) => {
    expect(reply(question)).toContain('70 岁及以上老人');
  });

  it('takes no name for another that shares a word with it', () => {
    expect(ask(library, '城市管家多少钱', null).reply.outcome).not.toBe('answered');
  });
});
