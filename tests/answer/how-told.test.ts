/** Follow-ups that go on with how the last figure was come by. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what goes on with the figure just told', () => {
  it.each([
    [['一般行政管理事务多少？', '去年呢？', '差多少？'], '减少 1,855 万元'],
    [['一般行政管理事务多少？', '去年呢？', '差多少？', '差额换成亿元'], '0.1855 亿元'],
    [['How much was 机关运行经费 last year?', 'How much more this year?'], 'up 54 万元'],
    [['哪个项目减得最多？', '第二多的呢？', '这两个差多少？'], '1,675 万元（1,855 − 180）'],
    [['拥军优属和残疾人事务哪个多？', '多百分之几？'], '高 67.76%'],
    [['食堂运行经费是多少？', '比物业管理费少多少？', '少百分之几？'], '低 44.13%'],
    [['网格员经费多少？', '聘用人员工资呢？', '编外人员呢？', '三个加起来占多少？'], '86.86%'],
    // Two amounts stay two amounts.
    [['食堂多少', '物业呢', '差多少'], '297 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });
});

describe('moves as operands', () => {
  it.each([
    ['一般行政管理事务减少额是机关服务增加额的几倍？', '22.90 倍（1,855 ÷ 81；'],
    ['机关运行经费平均每月增加多少', '（54 ÷ 12；'],
    ['By how many yuan did 机关运行经费 rise per month?', '45,000'],
    ['三公经费增加额平均每辆车多少', '（2.5 ÷ 22；'],
  ])('%s has %s', (question, formula) => {
    expect(replyTo(question).text).toContain(formula);
  });

  it('are never the amounts of what has none', () => {
    expect(replyTo('政府投资增加额是福彩增加额的几倍').text).not.toMatch(/1,779 ÷ 185/);
  });
});
