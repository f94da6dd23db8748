/** Operating funds and people's pay as columns of the table of basic expenditure; names cut to the beginnings of their words. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const last = (name: string, ...questions: readonly [string, ...string[]]): string => replyIn(libraryOf(`tests/fixtures/${name}/documents`), ...questions).text;

describe('a column of basic expenditure as a name', () => {
  it.each([
    ['sichuan-town', ['公用经费今年多少', '里头最大的一笔是啥'], '其他交通费用 28.62 万元'],
    ['sichuan-town', ['公用经费今年多少', '里头最大的一笔是啥', '占多少比例'], '20.62%（28.62 ÷ 138.80'],
    ['county', ['人员经费里最大的是哪项'], '基本工资 610.80 万元'],
    ['county', ['基本支出里人员经费是多少'], '1,903.96 万元'],
    ['shanghai-street', ['公用经费今年多少'], '6,277,000 元'],
    ['shanghai-street', ['what is the largest item in public funds'], '1,030,000 元'],
    ['sichuan-town', ['公用经费包括哪些'], '差旅费 12.50 万元'],
  ] as [string, [string, ...string[]], string][])('%s: %s', (name, questions, words) => {
    expect(last(name, ...questions)).toContain(words);
  });

  it('an economic code opens with 3, whatever the code of the office is', () => {
    const { book } = libraryOf('tests/fixtures/sichuan-town/documents').worlds[0] ?? { book: null };
    expect(new Set(book?.rows.filter(({ label, place }) => label === '办公费' && place.table !== null).map(({ basis }) => basis))).toEqual(new Set(['economic']));
  });
});

describe('a name cut to the beginnings of its words', () => {
  it.each([
    ['shanghai-street', '社工薪酬占全部项目支出百分之几', '29.25%'], ['shanghai-street', '垃圾分类提升多少', '593.60 万元'], ['health', '突发公卫应急砍了多少', '减少 432.40 万元'],
  ])('%s: %s', (name, question, words) => {
    expect(last(name, question)).toContain(words);
  });

  it('is no name where not all of its letters stand in it', () => {
    expect(last('shanghai-street', '社工宿舍维修多少')).not.toContain('5,832.00 万元（梧桐湾');
  });
});

describe('what else tells which name is meant', () => {
  it.each([
    ['market-regulation', ['请问处理12315投诉举报的钱，是列在哪个项目底下的？'], '综合业务管理'],
    ['county', ['皮卡预算多少'], '18.00 万元'],
    ['city-management', ['There is a line for park maintenance of 20 million. Which project does it belong to?'], '绿化养护'],
    ['housing', ['不算今年新设的，哪个项目加的钱最多？加了多少'], '住房租赁补贴 增加 450.00 万元'],
    ['housing', ['哪个项目加的钱最多'], '物业管理专项资金'],
    ['shanghai-street', ['党群服务中心是干什么的'], '党员教育服务'],
    ['shanghai-street', ['党群服务中心今年预算多少', '它最小的项目是哪个'], '社区学校办学 810,000 元'],
  ] as [string, [string, ...string[]], string][])('%s: %s', (name, questions, words) => {
    expect(last(name, ...questions)).toContain(words);
  });
});
