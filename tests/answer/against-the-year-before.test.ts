import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const library = libraryOf();
const thread = (...turns: readonly [string, ...string[]]): string => replyIn(library, ...turns).text;

describe('one name, asked whether or how far it moved', () => {
  it.each([
    ['how much less did we plan for general admin', 'down 1,855 万元'], ['how much more for agency services', 'up 81 万元'], ['is law enforcement getting cheaper', 'Yes.'], ['培训便宜了吗', '不对'],
    ['how much for people and how much for running costs', '6,149 万元'], ['people or projects, which is bigger', '14,099 万元'], ['which items are new this year', '其他优抚支出'], ['超编多少人', '少 6 人'],
    ['difference between project spending and basic spending', '13,370 万元'], ['How many times bigger is the projects budget than basic spending?', '2.94'],
    ['货物、工程、服务三类采购加起来跟总数对得上吗', '2,810 万元'], ['住房占预算多少', '4.54%'], ['谁批的预算', '由谁审批预算'], ['明天深圳下雨吗', '天气'],
  ])('%s: %s', (question, told) => { expect(thread(question)).toContain(told); });

  it('is set against its own year before, whatever the thread told', () => {
    expect(thread('培训比去年多吗', '城管执法比去年多吗')).toContain('减少 101 万元');
    expect(thread('is training more than last year', 'is agency services higher than in 2022')).toMatch(/^Yes\.[^]*up 81 万元/);
    expect(thread('城管执法多少', '便宜了吗')).toMatch(/^是的[^]*减少 101 万元/);
    expect(thread('how much is the canteen', 'did training get more expensive')).toMatch(/^Yes\.[^]*up 3 万元/);
  });

  it('lies so far from the limit that was asked about', () => {
    expect(thread('does personnel exceed 6000', 'by how much')).toContain('149 万元');
    expect(thread('食堂超过400万吗', '差多少')).toContain('少 24 万元');
  });

  it('is no yes for what two names stand under', () => { expect(thread('食堂多少', '比物业多吗', '比去年多吗')).toContain('没有印出“食堂运行经费”'); });

  it('puts a false why right, and that is the answer', () => {
    const reply = replyIn(library, 'Why did agency services go down?');
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain('up 81 万元');
  });
});

describe('two moves and the ends of a ranking', () => {
  it('have their rates where a percent is asked for', () => {
    expect(thread('城管执法比去年怎样', '一般行政管理事务呢', '谁降得多', '按百分比呢')).toContain('19.16 个百分点');
    expect(thread('how did general admin change', 'and city management', 'which fell more', 'in percent')).toContain('19.16 percentage points');
  });

  it('are of the whole ranking, and of those told only where that is said', () => {
    expect(thread('前五大项目有哪些', '最小的三个项目呢')).toContain('专项资金项目 12 万元');
    expect(thread('前五大项目有哪些', '其中最小的两个')).toContain('其他城乡社区支出 629 万元');
    expect(thread('有几个项目涨了', '涨得最多的前三个')).toMatch(/政府投资项目[^]*彩票公益金[^]*机关服务/);
    expect(thread('三公经费今年多少', '哪块涨得最多')).toContain('增加 2.5 万元');
  });

  it('have the second of a ranking of names in its order, and the first few of parts together', () => {
    expect(thread('网格员、聘用人员、编外人员哪个钱多', '第二的是谁')).toContain('编外人员经费：2023 年预算 1,993 万元');
    expect(thread('人员支出里最大的是什么', '占几成', '前三合计多少')).toContain('4,992 万元');
  });

  it('look into what was just named', () => {
    expect(thread('政府投资项目今年安排多少', '最大的那个项目叫什么')).toContain('1,309 万元');
    expect(thread('community workstation', 'break it down')).toContain('3,024 万元');
    expect(thread('政府投资项目', '平均每个项目多少')).toContain('444.75 万元');
    expect(thread('investment projects', 'average per project')).toContain('444.75 万元');
    expect(thread('law enforcement, this year and last')).toMatch(/253 万元[^]*152 万元/);
    expect(thread('Money for the Heping community party service centre construction?', 'the parking one?', 'How many times bigger?')).toContain('4.36');
    expect(thread('goods procurement?', 'services?', 'share of services in the total')).toContain('69.32%');
    expect(thread('How much is the training project?', 'why?', 'what kinds of training?')).toContain('三防业务');
  });
});
