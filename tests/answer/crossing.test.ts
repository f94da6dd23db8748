import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const reply = (question: string): string => ask(library, question, null).reply.text;

describe('one cut of the budget within another', () => {
  it.each([
    ['一般公共预算拨款中的项目支出多少', '18,324 万元'],
    ['项目支出里政府性基金多少', '1,924 万元'],
    ['How much of the general public budget is project expenditure?', '18,324 万元'],
    ['一般公共预算按经济分类里办公费的项目支出多少', '469 万元'],
  ])('gives the cell where the two meet: %s', (question, figure) => {
    expect(reply(question)).toContain(figure);
    expect(reply(question)).not.toMatch(/25,202|20,248/);
  });

  it.each([
    ['What percent of general public budget is basic expenditure?', '27.29%'],
    ['社会保障和就业支出里项目支出占多少', '3.58%'],
    ['对个人和家庭的补助中基本支出部分占比', '24.42%'],
    ['302 商品和服务支出的项目支出占比', '97.14%'],
    ['政府采购占项目支出的比例', '13.88%'],
    ['政府性基金占项目支出的比例', '9.50%'],
  ])('takes the share of what the part is in: %s', (question, percent) => {
    expect(reply(question)).toContain(percent);
  });

  it('gives no total for what stands outside', () => {
    expect(ask(library, '项目支出里人员经费有多少', null).reply.outcome).toBe('not_found');
  });
});

describe('a told figure that a table contradicts', () => {
  it.each([['政府性基金占总支出比例', '7.09%'], ['一般公共预算比政府性基金多多少', '23,278 万元']])('is no operand: %s', (question, figure) => {
    expect(reply(question)).toContain(figure);
    expect(reply(question)).toContain('矛盾');
  });
});
