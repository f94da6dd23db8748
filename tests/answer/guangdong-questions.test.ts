import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const library = libraryOf('tests/fixtures/guangdong-department/documents');
const told = (question: string): string => ask(library, question, null).reply.text;

describe('where no table has all the money of the units, each of its two pieces is known by its name', () => {
  it.each([['厅本级基本支出多少', /7,981\.43 万元/], ['监测中心项目支出是多少', /4,756\.60 万元/], ['哪个单位基本支出最多', /本级） 7,981\.43 万元/], ['6家里谁的项目支出最多', /本级） 7,261\.75 万元/]])('%s', (question, figure) => { expect(told(question)).toMatch(figure); });
});

describe('what a unit has is shared by its own people', () => {
  it.each([['监测中心人均工资福利支出', /2,155\.45 ÷ 66/], ['At headquarters, basic expenditure per serving employee?', /7,981\.43 ÷ 109/], ['基本支出人均多少', /23,993\.38 ÷ 449/]])('%s', (question, figure) => { expect(told(question)).toMatch(figure); });
});

describe('a project’s money of one source', () => {
  it.each([['海岸带基础科研的财政拨款是多少', /642\.75 万元/], ['实训基地建设用了多少财政专户的钱', /260\.00 万元/], ['实训基地建设有多大比例是财政专户出的', /40\.63%/]])('%s', (question, figure) => { expect(told(question)).toMatch(figure); });
  it('also asked of the project just told', () => { expect(replyIn(library, '海岸带基础科研一共多少钱', '其中财政拨款多少').text).toContain('642.75 万元'); });
});

describe('when a project is done is the date of its own indicator', () => {
  it.each([['美丽海湾那笔补助最晚啥时候要拨下去', '2024年6月底前'], ['红树林生态修复工程什么时候完工', '2024年10月底前']])('%s', (question, date) => { expect(told(question)).toContain(date); });
  it('and no other project’s', () => { expect(told('海岸带生态环境监测什么时候完成')).not.toContain('底前'); });
});

describe('a count of one unit goes on to another', () => {
  it.each([['执法总队在职几个人', '红树林那个站呢', '37 人'], ['科研所退休的有几个', '学校呢', '27 人'], ['How many retirees does the school have?', 'and the monitoring centre?', '24 人']])('%s / %s', (first, then, figure) => { expect(replyIn(library, first, then).text).toContain(figure); });
});

it('a share of what the unit has is of the figure just told', () => {
  expect(replyIn(library, '监测中心的工资福利支出多少', '占监测中心基本支出几成').text).toContain('80.85%');
  expect(told('执法船艇有几艘')).toContain('9 艘');
});
