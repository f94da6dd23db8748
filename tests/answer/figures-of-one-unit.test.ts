/** A department whose units are told one by one: what one of them has, which of them moved most, and what contradicts. */
import { expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const UNITS = libraryOf('tests/fixtures/district-culture/documents');

const lastOf = (...turns: string[]): string => lastText(UNITS, turns);

it.each([
  ['其中局本级呢', '21 人'], ['图书馆呢', '13 人'], ['其中文化馆多少', '9 人'], ['how many of those at the library?', '13 人'],
])('people of one unit after those of all: %s', (turn, figure) => {
  const own = lastOf('全系统退休的有多少人', turn);
  expect(own).toContain(figure);
  expect(own).not.toContain('万元');
});

it.each([
  ['局本级退休费安排多少', '58.74 万元'], ['图书馆政府采购多少', '826.00 万元'], ['文化馆工程采购多少', '35.00 万元'], ['How much of this year’s procurement is works?', '123.20 万元'],
  ['文化馆事业编制几个', '19 人'], ['图书馆几辆车', '2 辆'], ['100万以上的设备有几台', '3 台'], ['图书馆有几台100万以上的设备', '2 台'],
])('the figure of the unit that is named, else of all: %s', (question, figure) => {
  expect(lastOf(question)).toContain(figure);
});

it('names the unit that moved most as all of them together did', () => {
  expect(lastOf('今年三公总共多少', '跟去年比呢', '是哪家单位拉上去的')).toMatch(/文化馆 增加 18\.00 万元/);
  expect(lastOf('which unit drove the increase in the three public expenses')).toMatch(/文化馆 up 18\.00 万元/);
  expect(lastOf('部门预算比去年少多少', '是哪个单位拉下来的')).toMatch(/（本级） 减少 1,251\.76 万元/);
});

it('goes on to the parts of the project where a class is all of one subject of its name', () => {
  expect(lastOf('体彩公益金那笔具体花在哪几块？')).toMatch(/126\.00 万元.*92\.00 万元.*100\.00 万元/);
});

it('tells a contradiction only where the figure of it is asked for', () => {
  expect(lastOf('馆舍运行维护多少钱')).not.toContain('矛盾');
  expect(lastOf('图书馆的货物采购是多少')).toMatch(/286\.00 万元.*268 万元/s);
  expect(lastOf('工程采购多少')).not.toContain('矛盾');
});

it('does not take the place of a thing for the thing', () => {
  expect(lastOf('How much is budgeted for the Dameisha fireworks show?')).toMatch(/^(?:Nothing is called|The document does not have)/);
  expect(lastOf('Dameisha beach park budget')).toMatch(/^大梅沙沙滩运动公园建设工程: 470\.00/);
});
