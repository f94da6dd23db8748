/** What is left of a whole, what was told added up, and statements that are judged by what they say. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what is left, what was told together, and verdicts', () => {
  it.each([
    [['除了一般行政管理事务，其他项目支出合计多少？'], '13,169'],
    [['项目支出中，除了前三大项，剩下的有多少？'], '3,727'],
    [['Besides the top three projects, how much do the rest get?'], '3,727'],
    [['How much is the parking lot project?', 'And the community centre in Heping?', 'What is left for the other two projects together?'], '170'],
    [['基本工资和津贴补贴两项占工资福利支出多少？', '还剩多少是其他的？'], '1,631'],
    [['水电费预算多少', '水费和电费分别多少', '合计跟前面那个238对得上吗'], '257'],
    [['政府投资项目有几个，分别多少钱', '最小的是哪个', '这些钱加起来对得上总数吗'], '算得对'],
    [['How much did operating costs of the agency rise?', 'Which of those was the biggest driver?'], 'up 30'],
    [['其他城乡社区管理事务里最大的一项是什么', '第二第三呢'], '816'],
    [['部门预算收入比2022年增加多少', '支出呢'], '部门预算支出2023'],
    [['How many cars do we have?', 'How many of those are fire engines?', 'How many ordinary cars is that then?'], '17'],
    [['How many of the vehicles are neither fire engines nor minibuses?'], '16'],
    [['How many people are on the payroll if you count hired staff and support workers?'], '82'],
    [['雇员加上工勤雇员，总共有多少人？'], '16'],
    [['What does allowance for retirees cost per retiree?'], '2.77'],
    [['审计10月前要完成吗'], '是的'],
    [['审计8月前完成吗'], '不对'],
    [['消防演练什么时候搞'], '9 月份前'],
    [['Is the number of staff above the establishment?'], 'No'],
    [['收入都是财政拨款吗'], '是的'],
    [['今年不买新车对吧'], '是的'],
    [['最大的项目和第二大的差多少'], '399'],
    [['采购金额的一半是多少'], '1,405'],
    [['城乡社区支出占总支出的比例', '其中一般公共预算的部分是多少'], '22,833'],
    [['高龄津贴发给多大岁数的老人', '预算多少钱'], '185'],
    [['机关服务采购了多少'], '1,702'],
    [['一般公共预算项目支出里履职类占几成'], '99.72%'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });
});

describe('what is left, with its lines', () => {
  it.each([
    [['政府性基金里城市建设支出多少', '剩下那点是啥'], '用于社会福利的彩票公益金支出 185 万元'],
    [['城乡社区支出占了总支出的几成', '剩下的都是什么'], '住房保障支出 1,231 万元'],
    [['what share of spending is urban and rural community expenditure?', 'what is the rest?'], '住房保障支出'],
    [['行政编制多少', '实际坐了几个人'], '66 人'],
    [['食堂带上物业'], '1,049 万元'], [['修停车场今年安排了多少'], '1,309 万元'], [['今年不到去年七成的项目'], '60.08%'], [['今年排第一的去年排第几'], '7,431'],
    [['培训支出后面紧跟着的是哪个项目'], '专项资金项目 12 万元'], [['优抚补助的目标'], '落实各项抚恤优待'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, told) => {
    expect(replyTo(...thread).text).toContain(told);
  });
});
