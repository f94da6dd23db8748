/** Numbers told earlier stand for their names; several told together are a whole of their own. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('numbers and groups that a thread told', () => {
  it.each([
    [['机关服务多少钱', '食堂呢', '物业呢', '这376占机关服务多少'], '19.14%'],
    [['how much are the three public expenses', 'how much is the canteen', 'what is the 65.5 spent on'], '因公出国'],
    [['水费电费分别多少', '水电费预算', '水费电费合计', '比前面那个238多多少'], '19 万元'],
    [['机关服务多少', '一般行政管理事务多少', '那1,964包括什么'], '后勤事务'],
    [['城管执法多少', '环境卫生多少', '那152为什么少了'], '101 万元'],
    [['食堂多少', '伙食补助多少', '376加763是多少'], '1,139 万元'],
    // A limit and a question whether are numbers.
    [['食堂多少', '物业管理费呢', '超过376的有哪些子项'], '共 13 个'],
    [['城管执法多少', '食堂多少', '城管执法是不是152'], '是的'],
    [['社区工作站一共花多少', '最大的一项是什么', '占这四项的多少'], '51.52%'],
    [['社区工作站一共花多少', '最大的一项是什么', '占这四项的多少', '剩下三项合计'], '1,466 万元'],
    [['which four projects are the biggest', 'what share of the four is office services', 'and the biggest'], '40.86%'],
    [['政府投资项目包括哪几个', '停车场占这四个项目的多少', '边坡呢'], '2.25%'],
    [['社区工作站人员经费占社区工作站四项的多少'], '51.52%'],
    [['社区工作站有哪几项', '同一批四个项目里最少的'], '300 万元'],
    [['退休的有多少人', '单位一共多少人'], '72 人'],
    [['雇员几个', '工勤呢', '一共多少人'], '16 人'],
    [['what does the government fund pay for', 'how much is that in total'], '1,924 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, told) => {
    expect(replyTo(...thread).text).toContain(told);
  });
});
