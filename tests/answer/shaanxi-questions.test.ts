import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

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
