import { describe, expect, it } from 'vitest';
import { bookOf, told } from './told.ts';

const STREETS = [
  '    （二）街道。按标准拨付 2 个街道 21.40 万元，由街道统筹使用。分配情况如下：', '',
  '                          文化站          村（社区）   服务中心补助     合计',
  '  序号        街道',
  '                         补助（万元）    数（个）      （万元）     （万元）',
  '   1     青石街道                 5.00           12           5.40      10.40',
  '   2     白塔街道                 6.50           10           4.50      11.00',
  '         合    计                11.50           22           9.90      21.40', '',
].join('\n');

describe('tables of the narrative whose header takes several lines', () => {
  it('tell what each of a list gets, of what all of them get', () => {
    const book = bookOf(STREETS);
    const all = book.rows.find(({ label }) => label === '街道');
    expect(all?.children.filter(({ label }) => label.endsWith('街道')).map(({ label, facts }) => `${label} ${facts[0]?.printed ?? ''}`)).toEqual(['青石街道 10.40', '白塔街道 11.00']);
    expect(told(STREETS)).toContain('村（社区）数 | 数量 | 22 个');
  });
});

describe('what a narrative says of subjects', () => {
  it('names them without the code in brackets behind the name', () => {
    const row = bookOf('第二部分 收支情况\n\n（一）支出情况\n\n（1）行政运行（2070101）350.42 万元，较上年增加 17.51 万元，原因是增加 1 名工作人员；').rows.find(({ place }) => place.table === null);
    expect([row?.label, row?.code, row?.basis, row?.facts.map(({ measure }) => measure).join()]).toEqual(['行政运行', '2070101', 'function', 'amount,change']);
  });

  it('gives a change to what the paragraph told the amount of, by its shorter name too', () => {
    const text = '第二部分 收支情况\n\n（一）支出情况\n\n2031 年本部门预算支出 90.00 万元，其中：人员经费支出 60.00 万元、公用经费支出 30.00 万元。人员经费较上年增加 5.00 万元，主要原因是调资。';
    expect(told(text).filter((line) => line.includes('增减额'))).toEqual(['人员经费支出 | 比2030增减额 | 5.00 万元']);
  });
});
