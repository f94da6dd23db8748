/** Whether the table and the text have the same of what was just told, what is to be bought, and the least of the largest. */
import { describe, expect, it } from 'vitest';
import { replyTo as reply } from './in-thread.ts';

type Questions = [string, ...string[]];

describe('whether the places of the last figure agree', () => {
  it.each([
    ['三公经费多少', '那里的数和正文一样吗'], ['三公经费在表9是多少', '跟正文的一样吗'], ['公务用车运行维护费在表9是多少', '和正文对得上吗'], ['公务用车运行维护费在表9是多少', '两处一样吗'],
    ['how much are the three public expenses', 'is the number there the same as in the text'], ['how much is running the cars in table 9', 'does it match the text'],
  ] as Questions[])('%s / %s: both places, and that they do', (...questions) => expect(reply(...questions).text).toMatch(/^(?:对得上|It agrees).*65\.5 万元.*65\.50 万元/));
  it('two readings are told apart', () => expect(reply('其他城乡社区支出多少', '表里和正文一样吗').text).toMatch(/口径不同，不是矛盾.*629.*752/));
  it('one place is told alone', () => expect(reply('网格员经费多少', '表里和正文一样吗').text).toMatch(/^网格员经费.*1,922 万元.*第三部分/));
  it('a name or a year is no place', () => {
    expect(reply('食堂多少钱', '和物业一样吗').text).toContain('673');
    expect(reply('食堂多少钱', '和去年一样吗').text).toContain('2022');
  });
});

describe('what is to be bought', () => {
  it.each(['会不会买新设备', '今年会不会买新设备', '计划新增设备吗', 'will we buy any new equipment this year', 'are we going to buy new equipment'])('%s: the numbers of the assets and the lines for it', (question) => {
    const { text, outcome } = reply(question);
    expect(outcome).toBe('answered');
    expect(text).toMatch(/0 台/);
    expect(text).toContain('50 万元');
  });
  it.each(['预算会不会涨', '食堂会不会太贵'])('%s is no plan', (question) => expect(reply(question).text).toContain('不作评价'));
});

describe('the least of the largest', () => {
  it.each([['前五大项目是哪些', '最小的那个'], ['最大的五个项目', '那最小的那个呢'], ['what are the five biggest projects', 'the smallest one']] as Questions[])('%s / %s: of those five, as it was listed', (...questions) => {
    const { text } = reply(...questions);
    expect(text).toContain('629 万元');
    expect(text).not.toMatch(/752|12 万元（/);
  });
  it('its share', () => expect(reply('前五大项目是哪些', '最小的那个占多少').text).toContain('3.11%'));
  it('of all, where all are meant', () => expect(reply('食堂多少钱', '最小的项目是哪个').text).toContain('12 万元'));
});

describe('money for soldiers and their families', () => {
  it.each(['给军人家属的优待金有没有', '军人家属有补助吗', '军属优待金多少', "is there money for soldiers' families"])('%s: the items for them, no goal and no sum', (question) => {
    const { text } = reply(question);
    expect(text).toContain('183 万元');
    expect(text).toContain('32 万元');
    expect(text).not.toMatch(/绩效目标|归属感|333/);
  });
  it('an item by its name is that item', () => expect(reply('优抚对象补助多少').text).toMatch(/^优抚对象补助：2023 年预算 32 万元/));
});
