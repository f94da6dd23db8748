import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const library = libraryOf('tests/fixtures/shaanxi-culture/documents');
const told = (question: string): string => ask(library, question, null).reply.text;

describe('a bureau is known by the characters of its name', () => {
  it.each(['咱们文旅体局今年总盘子有多大？', '我们文旅体局的总预算是多少', '咱文体局的总支出'])('%s', (question) => { expect(told(question)).toContain('3,072.26 万元'); });
  it('and another is not', () => { expect(told('咱们住建局今年预算多少')).toContain('没有这个部门'); });
});

describe('what was not spent last year and goes on is carried over, and was not spent', () => {
  it.each(['去年剩下转到今年的有多少', '上年没用完结转过来的钱一共多少', '上年没花完转过来的有多少'])('%s', (question) => { expect(told(question)).toMatch(/^上年结转：2025 年预算 36\.50 万元/); });
  it('what was spent is not in the document', () => { expect(told('去年实际花了多少')).toContain('没有实际支出或决算数'); });
});

describe('what is bought has a number and an amount', () => {
  it.each([['执法记录仪打算买多少台', '16 台'], ['便携打印机要买几台', '8 台'], ['执法记录仪多少钱', '4.80 万元']])('%s', (question, figure) => { expect(told(question)).toContain(figure); });
});

describe('a table inside the narrative', () => {
  it.each([['七个街道里头哪个分到的补助最多，多少', /鹿苑街道 15\.80 万元/], ['泾渭街道总共补多少', /13\.10 万元/], ['图书馆现在实有多少人', /13 人/]])('%s', (question, figure) => { expect(told(question)).toMatch(figure); });
});

describe('咋解释 asks for a definition', () => {
  it.each(['“免费开放”在这份预算里咋解释的', '“免费开放”怎么解释'])('%s', (question) => { expect(told(question)).toContain('基本服务项目免费提供'); });
});

describe('what is asked of the units below the bureau', () => {
  it.each([
    ['拨给几个下属单位的钱加在一块儿是多少，占比多大', /1,789\.32[\s\S]*58\.24%/], ['下属单位的预算加起来占总预算多少', /58\.24%/], ['文化馆、图书馆这两家各给了多少', /360\.86[\s\S]*331\.67/], ['文化馆、图书馆免费开放天数的目标', /≥300天/],
    ['Of the five units under the bureau which has the second largest budget?', /364\.83/], ['区图书馆这家单位（连它下面的项目都算上）一年安排多少', /331\.67/],
  ])('%s', (question, figure) => { expect(told(question)).toMatch(figure); });
  it('and then of the whole department', () => {
    expect(replyIn(library, '局机关自己有几辆车', '执法大队呢', '全部门总共？').text).toContain('6 辆');
  });
});

describe('one of what is bought, and the most that one may cost', () => {
  it.each([['执法记录仪平均每台多少钱', '0.30 万元'], ['便携式打印机单台多少钱', '0.20 万元'], ['绩效表里一套健身路径最多能花多少钱', '≤4万元'], ['哪个街道拿得最少', '姬家街道 8.05 万元'], ['退休老同志现在一共多少位', '52 人'], ['总支出同比增了多少', '273.53 万元']])('%s', (question, figure) => { expect(told(question)).toContain(figure); });
});
