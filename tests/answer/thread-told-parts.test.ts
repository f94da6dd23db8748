/** Threads that take a part of what was told, the next of a ranking, or the last name elsewhere. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('parts, rates and places of what a thread told', () => {
  it.each([
    [['工会经费多少', '那办公费占公用支出的呢'], '31.63%'],
    [['公用支出中办公费占多少'], '31.63%'],
    [['单位有几辆车', '不在编制里的（非定编）占全部车的百分之几'], '18.18%'],
    [['How many vehicles does the office own?', 'how many of them are outside the authorised number?', 'what percentage is that?'], '18.18%'],
    [['2024年三公经费打算安排多少', '那倒回去看2022年的'], '63 万元'],
    [['城乡社区环境卫生多少钱', '现在这235里市容巡查占几成？'], '91.91%'],
    [['城乡社区环境卫生多少钱', '现在这235里市容巡查占几成？', '除了它，文字里还写了哪笔'], '市容环境提升'],
    [['物业管理费多少', '没有就算了，机关服务里头给它的预算数总有吧'], '673 万元'],
    [['社会救助补助多少', '拥军优属呢', '所以后面这个是前面的几倍'], '3.89 倍'],
    [['Which project rose most in money against 2022?', 'apart from that one?', 'give me the percentage for it'], '108.45%'],
    [['How much is gas safety management?', 'And is that a faster rise than office services (机关服务)? by how many points'], '0.46'],
    [['哪些项目减了', '减幅最大的是哪个', '如果按金额看，减得最狠的又是谁'], '1,855 万元'],
    [['开展消防安全演习的期限呢', '这条在第几页能翻到'], '9 月份前'],
    [['机关运行经费多少', '多出来的都花在哪几块了'], '15 万元'],
    [['Operating expenses of the agency in 2023?', 'what made it go up?', 'which of those is the largest?', 'what share of the rise is it'], '55.56%'],
    [['And how many employees and support workers, 雇员 and 工勤?', 'add those two to the posts that are filled, 实有在编人数'], '82'],
    [['政府性基金预算由什么组成', '占总支出多少'], '7.09%'],
    [['What is the government-managed fund budget made up of, at the top level', 'which is bigger and how many times the other'], '9.40 times'],
    [['劳务费在表8里是多少', '占商品和服务支出几成', '委托业务费的占比呢', '这俩加一块占多少'], '71.04%'],
    [['今年哪个项目钱最多', '除它之外呢', '它俩合计占项目支出多少'], '71.89%'],
    [['市容巡查员要多少人', '市容巡查服务花多少钱', '合到每个巡查员头上呢'], '5.40 万元'],
    [['Goods procurement?', 'and services?', 'how much more is the latter'], '1,086'],
    [["What's the total of wages and benefits?", 'biggest item in it?', 'apart from that one?'], '2,149'],
    [['How many filled posts are there?', 'and how many authorised?'], '72 人'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  it('has no heads for each department', () => {
    expect(replyTo('下面设了几个部门', '每个办分别配了多少人').outcome).toBe('not_found');
  });
});
