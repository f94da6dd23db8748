import { describe, expect, it } from 'vitest';
import { ask, type Thread } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();

/** The last reply of turns that a bar stands between. */
function reply(turns: string): string {
  let thread: Thread | null = null;
  let text = '';
  for (const turn of turns.split(' | ')) {
    const asked = ask(library, turn, thread);
    thread = asked.thread;
    text = asked.reply.text;
  }
  return text;
}

describe('a question as it is typed', () => {
  it.each([
    ['what the bot can do', '你好，第一回用它，你平时能帮我查些什么呀', ['可以问']],
    ['the year before, then a multiple of it', '政府投资项目上一年才几百万？今年是它的几倍', ['3.50 倍']],
    ['a meaning that is a list', '老听人讲三公，到底指哪三样费用', ['名词解释', '公务接待费']],
    ['a comparison with a verb in it', '停车场设施建设和和平社区党群服务中心工程，哪个投得大？大多少', ['1,009 万元']],
    ['all of the office', '2022年全办事处的总预算一共是多少元', ['267,200,000 元']],
    ['what an amount is made up of', '公用支出509万具体是哪几样凑的，表4有数吧', ['161 万元', '228 万元', '66 万元', '54 万元']],
    ['the rows that have a column', '面向小微企业的采购216万，挂在哪个科目下？', ['其他城乡社区管理事务支出']],
    ['whether it is ours to do', '出租屋管理归不归咱街道办管？', ['是的', '出租屋管理']],
    ['a rate once more', '城管执法减幅39.92%，我自己算总差一点，复核下', ['39.92%', '253 万元']],
    ['two questions, the second one a time', '消防演练得搞几场啊，哪月之前搞完', ['≥1 场', '9 月']],
    ['two counts with rare measure words', '土壤调查做几宗地块，评估报告几份', ['6 宗', '5 份']],
    ['a sum, and where it stands', '福利费和工会经费加一起多少，是从哪个支出里出的', ['412 万元', '商品和服务支出']],
    ['a count, and whether there is another thing', '雇员几个，有没有下属单位', ['6 人', '无下属单位']],
    ['one of the goals', '四大目标里民生那条讲的啥', ['民生福祉提上新高度']],
    ['departments without some', '不算党政办和综治办，还有哪几个部门', ['共 7 个', '不含']],
    ['a fund that two names are asked of', '一般公共预算里的电费和水费一共多少钱？', ['257 万元']],
    ['all procurement', '服务采购占总采购几成？', ['69.32%']],
    ['whose money it is', '优抚对象补助32万元是哪里来的钱？', ['置换上级转移支付资金']],
    ['a whole change by one cause', '增加的406万元是不是全靠政府投资项目？', ['不对', '1,271']],
    ['what the meaning of a part holds', '“三公”经费里公务用车购置及运行费包括哪些？含不含过路费？', ['是的', '过路过桥费']],
    ['a sure name beside an open one', '网格员经费和网格部办公场所租赁各是什么情况？', ['1,922 万元', '400 平方米']],
    ['a verb that another indicator has', '垃圾分类入户宣传要覆盖多少户？', ['5.5 万户']],
    ['parts without one', '除了编外人员经费，一般行政管理事务里还有啥', ['不含编外人员经费', '5,086 万元', '网格员经费 1,922 万元', '115 万元']],
    ['things of another kind', '22辆车里不是消防车的有几辆', ['17 辆']],
  ])('%s', (_, question, words) => {
    for (const word of words) expect(reply(question)).toContain(word);
  });
});

describe('a change that is supposed', () => {
  it.each([
    ['食堂经费要是砍掉一成，还剩多少', '338.4 万元'],
    ['假如网格员经费涨5%，要多少钱', '2,018.1 万元'],
    ['如果今年用车经费减一成，是多少钱', '58.95 万元'],
    ['要是工会经费砍一半还剩多少', '114 万元'],
    ['If the canteen budget were cut by 10%, how much would be left?', '338.4 万元'],
  ])('%s', (question, amount) => {
    expect(reply(question)).toContain(amount);
  });

  it('is no change that is printed', () => {
    expect(reply('城管执法减少了39.92%是多少')).toContain('101 万元');
  });
});
