/** What of the procurement is not for those firms, not of that line, not procured at all; and the lines that stand out in it. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

describe('procurement without some of it', () => {
  it.each<[string, string]>([
    ['非中小企业的采购占多少', '29.36 %'], ['采购不是给小微企业的占几成', '92.31 %'], ['non-SME procurement', '825 万元'], ['procurement other than for SMEs', '825 万元'],
    ['采购不属于机关服务的有多少', '1108 万元'], ['除了机关服务，其他科目的采购有多少', '1108 万元'], ['how much of the procurement is not agency services', '1108 万元'],
    ['机关服务1964里没走采购的是多少', '262 万元'], ['机关服务有多少不用采购', '262 万元'], ['how much of agency services is not procured', '262 万元'],
    ['一般行政管理事务采购里没给中小企业的多少', '66 万元'], ['给中小企业的采购，机关服务占多少', '85.74 %'], ['机关服务的采购占政府采购多少', '60.57 %'],
    ['政府采购里货物和服务哪个多，多多少', '1086 万元'], ['哪个科目的采购比例最高', '91.91 %'], ['which subject has the highest procurement ratio', '91.91 %'],
  ])('%s', (question, figure) => {
    expect(replyTo(question).figures.map(({ value, unit }) => `${value} ${unit}`)).toContain(figure);
  });

  it.each(['哪些科目全部采购都给了中小企业', 'which subjects give all of their procurement to SMEs'])('only those of which all is: %s', (question) => {
    const { text } = replyTo(question);
    expect(text).toContain('机关服务');
    expect(text).not.toContain('城乡社区管理事务');
  });

  it('basic expenditure buys nothing', () => {
    expect(replyTo('基本支出里有采购吗').text).toMatch(/^没有/);
    expect(replyTo('没有采购任务的是哪几个类').text).toContain('教育支出');
  });

  it.each<[string, string, string]>([['subdistrict', '非中小企业的采购有多少', '1,566'], ['made-up', '哪个科目的采购比例最高', '98.91%'], ['longgang-street', '非中小企业的采购有多少', '6,110.30']])('in %s: %s', (folder, question, told) => {
    expect(replyIn(libraryOf(`tests/fixtures/${folder}/documents`), question).text).toContain(told);
  });
});
