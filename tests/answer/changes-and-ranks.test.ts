import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const told = (question: string): string => ask(library, question, null).reply.text;

describe('changes as operands', () => {
  it.each([
    ['城管执法和环卫一共减少了多少', '合计 234 万元（101 + 133）'],
    ['机关服务和培训支出共增加多少', '合计 84 万元（81 + 3）'],
    ['How much did law enforcement and sanitation decrease in total?', 'Together 234 万元'],
  ])('adds the changes up, never the amounts: %s', (question, sum) => {
    expect(told(question)).toContain(sum);
  });

  it('sets falls against each other by how far each fell', () => {
    expect(told('城管执法比环卫少减了多少')).toContain('城管执法的减少额比城乡社区环境卫生的减少额少 32 万元（133 − 101）');
    expect(told('城管执法减少额大于环卫减少额吗')).toMatch(/^不对/);
  });

  it('takes the year before of both where it is named for both', () => {
    expect(told('城管执法去年比环卫去年少多少')).toContain('少 115 万元（368 − 253）');
  });
});

describe('ranks', () => {
  it.each([
    ['一般行政管理事务排第几', '第 2 位 一般行政管理事务'],
    ['机关服务在项目中排名第几', '第 3 位 机关服务'],
    ['支出最少的一级科目', '一般公共服务支出 7 万元'],
    ['最大的经济分类类级科目', '商品和服务支出 17,810 万元'],
    ['哪个科目政府采购最多', '机关服务 1,702 万元'],
    ['哪项减少额最小', '专项资金项目 减少 1 万元'],
    ['which subject has the largest procurement', '(机关服务) 1,702 万元'],
    ['政府采购第二多的科目是哪个', '第 2 位 其他城乡社区管理事务支出 759 万元'],
    ['采购超过500万的有哪些科目', '共 2 个：机关服务 1,702 万元；其他城乡社区管理事务支出 759 万元'],
    ['哪些科目有面向小微企业的采购', '共 1 个：其他城乡社区管理事务支出 216 万元'],
  ])('%s', (question, first) => {
    expect(told(question)).toContain(first);
  });

  it('tells those that rose and those that fell', () => {
    const text = told('哪些增加了哪些减少了');
    expect(text).toContain('政府投资项目 增加 1,271 万元');
    expect(text).toContain('专项资金项目 减少 1 万元');
  });
});

describe('questions of people who have never seen a budget', () => {
  it.each([
    ['钱从哪里来', '一般公共预算拨款 25,202 万元；政府性基金预算拨款 1,924 万元'],
    ['我是新来的，街道的钱主要花在哪里', '城乡社区支出 24,572 万元'],
    ['住房公积金编码是什么', '30113'],
    ['服务采购与货物采购之比', '2.26 倍'],
  ])('%s', (question, words) => {
    expect(told(question)).toContain(words);
  });

  it('says that no money is printed where only rates are', () => {
    const { reply } = ask(library, '垃圾分类花了多少钱', null);
    expect(reply.outcome).toBe('not_found');
    expect(reply.text).toContain('没有印出“垃圾分类”的金额');
  });
});

describe('what is left', () => {
  it.each(["What's left of agency services once you take out the canteen and meals?", 'What is left of agency services without the canteen and meals?'])('%s', (question) => {
    expect(told(question)).toContain('1,964 − 376 − 763');
  });

  it.each(["What's left of agency services?", 'What is left of agency services when the canteen is taken out?'])('takes the name from nothing that it stands in: %s', (question) => {
    expect(told(question)).not.toContain('20,248 −');
  });
});
