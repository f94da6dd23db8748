/** People of a kind, contributions one by one, second names of offices, heads of one of them, and tables that are pointed at. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

function reply(question: string, folder?: string): string {
  return ask(libraryOf(folder), question, null).reply.text;
}

describe('all that is listed for people of a kind', () => {
  it.each([['给残疾人花了多少钱', '合计 376 万元'], ['老人有什么', '长者助餐服务 1 万元'], ['what is there for the elderly', '185'], ['how much goes to disabled people', '307'], ['孩子们有什么钱', '文件里没有'], ['孩子们有什么钱', '关爱留守儿童']])('%s', (question, told) => expect(reply(question)).toContain(told));
  it('counts no money twice', () => expect(reply('退役军人有哪些钱')).toMatch(/共 3 个.*优抚对象补助 32 万元(?!.*其他优抚支出)/s));
  it('one name of several is still asked back', () => expect(ask(libraryOf(), '残疾人经费多少', null).reply.outcome).toBe('clarify'));
});

describe('all lines on a theme', () => {
  it.each([
    [['街道给老人花的钱有哪些，合计多少'], /合计 186 万元（185 \+ 1）.*按名称/],
    [['街道给老人花的钱有哪些，合计多少', '最大的是哪个'], /高龄津贴.*185 万元/], [['街道给老人花的钱有哪些，合计多少', '占比呢'], /0\.92%/],
    [['跟安全有关的项目都有哪些', '最大的是哪个', '第二个呢'], /^“安全”中：第 2 位 安全生产 9 万元/], [['工程类项目有哪些，合计多少'], /合计 470 万元/],
    [['社区工作站各项分别多少，合计'], /合计 3,024 万元/], [['list all items related to safety and add them up'], /Together 119 万元/],
    [['everything for disabled people, with the total', 'which is the biggest', 'the second'], /69 万元/], [['党建相关的有哪些'], /党建工作：2023 年预算 96 万元/],
    // What is printed with its parts is told with them, and a kind within another is none.
    [['环境卫生方面都有哪些钱'], /未列明部分 15 万元/], [['人员类支出有哪些，合计'], /6,149 万元/], [['政府投资项目有哪几个，各多少钱'], /1,309 万元/],
  ] as [[string, ...string[]], RegExp][])('%j', (turns, told) => expect(lastText(libraryOf(), turns)).toMatch(told));
});

describe('what heads cost', () => {
  it.each([['五险一金一共多少', '合计 1,084 万元（428 + 182 + 474）'], ['员工社保多少钱', '合计 610 万元'], ['social insurance and housing fund contributions', '1,084'], ['人头费多少', '人员支出']])('%s', (question, told) => expect(reply(question)).toContain(told));
  it('of one kind of staff it is an average', () => expect(reply('网格员人头费多少')).toContain('不能求平均'));
});

describe('offices', () => {
  it.each([['街道挂了什么牌子', '共 4 个'], ['哪些办公室加挂了牌子', '执法队'], ['执法队现在有多少人', '没有'], ['综治办有几个人', '的人数”'], ['街道办有多少人', '66 人']])('%s', (question, told) => expect(reply(question)).toContain(told));
});

describe('tables and funds', () => {
  it.each([['政府性基金那张表里城市建设支出多少', '1,739 万元'], ['基本支出那张表里工会经费多少', '228 万元'], ['国有资本经营那张表怎么全是0啊', '本年无发生额'], ['劳务费在商品和服务支出里占多大比重（一般公共预算）', '47.27%'], ['政府性基金里基本支出和项目支出各多少', '矛盾']])('%s', (question, told) => expect(reply(question)).toContain(told));
});

describe('what is wondered about', () => {
  it.each([['其他优抚那32万怎么来的，去年好像没有？', '置换上级'], ['公积金474加购房补贴758不是1232吗，表里怎么写1231', '尾数误差'], ['community workstations: how much more goes on staffing than on security?', '742'], ['biggest item in wages and benefits after basic salary', '2,149'], ['do we run any vehicles outside the approved quota?', '4 辆']])('%s', (question, told) => expect(reply(question)).toContain(told));
});

describe('a short second name is the sibling that opens as the name before it', () => {
  it.each([
    ['社区工作站治安经费比公用经费多多少', /466 万元（816 − 350）/],
    ['社区工作站设施维护费占人员经费的百分之几', /19\.26%（300 ÷ 1,558/],
    ['社区工作站人员经费是公用经费的几倍', /4\.45 倍（1,558 ÷ 350/],
    ['community workstation staff funding vs running costs, which is bigger and by how much', /\(1,558 − 350\)/],
    // Printed so, or said of all, the wider name is meant.
    ['社区工作站治安经费比公用支出多多少', /307 万元（816 − 509）/],
    ['社区工作站治安经费比全街道的公用经费多多少', /307 万元（816 − 509）/],
  ])('%s', (question, told) => expect(reply(question)).toMatch(told));
});
