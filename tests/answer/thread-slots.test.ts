/** Follow-ups that change one side of what was told: another part or whole, another measure, a date, a fund, a cause, a number that stands for its name. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = [string, ...string[]];
const THREADS: Readonly<Record<string, readonly [Thread, string][]>> = {
  'one side of a share': [
    [['How much is labour service cost?', 'As a share of the total?', 'And of goods and services?'], '47.27%'],
    [['住房公积金多少？', '占总预算多少？', '占基本支出呢？'], '6.89%'],
    [['城乡社区支出占总支出多少？', '只看一般公共预算呢？'], '90.60%'],
    [['机关服务的面向中小企业采购占它采购总额多少？', '一般行政管理事务呢？'], '50.00%'],
    [['Do service purchases make up more than half of procurement?', 'What about goods?'], '30.68%'],
  ],
  'a date': [
    [['By when does the audit have to be done?', 'And the fire drill?'], '9 月'],
    [['决算公开工作什么时候前完成？', '审计呢？'], '10 月前'],
  ],
  'the first, and the thread\'s own name': [
    [['Which of the fourteen projects fell the most in percentage terms?', 'And in absolute terms?'], '1,855'],
    [['工资福利支出里基本工资占多少？', '津贴补贴呢？', '里面最小的一项是什么？'], '182 万元'],
    [['劳务费多少？', '是商品和服务支出里最大的吗？', '占一般公共预算支出多少？'], '33.40%'],
    [['物业管理费是不是机关服务里最贵的', '它比食堂贵多少'], '297 万元'],
    [['Did anything at all go up by more than 10 percent?', 'and in money, which is the biggest?'], '1,271'],
    [['How much do we pay for grid workers?', 'Is it the largest item under general administrative affairs?', 'And what\'s its share of that?'], '27.15%'],
  ],
  'the money, its cause, what it holds': [
    [['How many people draw the old-age allowance?', 'Is that from tax revenue or lottery money?'], '185'],
    [['边坡治理工程多少钱？', '用的是一般公共预算还是政府性基金？'], '40 万元'],
    [['城管执法今年减少了多少？', '是因为三乱清理转走了吗？'], '三乱'],
    [['机关服务多少', '里面有没有网格员的钱', '里面有食堂的钱吗'], '是的'],
    [['今年的主要工作目标有哪些？', '哪一条讲的是养老？'], '老有颐养'],
  ],
  'a sum of nothing': [
    [['今年的主要工作目标有哪些？', '一共多少'], '请说明要查哪一项'],
  ],
  'a number that was told': [
    [['法律顾问多少钱', '水电费呢', '电话网络费呢', '这三笔一共占7079的百分之多少'], '5.48%'],
    [['政府投资项目里面，和平社区党群服务中心花多少？停车场呢？', '四个项目加起来等于1779吗？'], '1,309 + 130 + 300 + 40'],
    [['How much is international district building?', 'What will be done with the 59?'], '国际化人才街区'],
  ],
};

describe('a follow-up that changes one thing of what was told', () => {
  for (const [name, cases] of Object.entries(THREADS)) {
    it(name, () => {
      for (const [questions, told] of cases) expect(replyTo(...questions).text, questions.join(' / ')).toContain(told);
    });
  }
});
