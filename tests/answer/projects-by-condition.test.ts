/** Projects by what they are of last year's, by their items and places; and follow-ups that keep what was listed. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

describe('projects that meet a condition', () => {
  it.each<[readonly [string, ...string[]], readonly string[], string]>([
    [['哪些项目今年不到去年的七成'], ['60.08%', '63.86%'], '7,478'], [["which projects are below 70% of last year's"], ['60.08%', '63.86%'], '7,478'],
    [['有没有翻倍的项目'], ['350.20%', '207.87%'], '7,478'], [['did any project double'], ['350.20%', '207.87%'], '7,478'],
    [['后五名项目合计多少'], ['合计 227 万元'], '18,929'], [['最大的项目是最小的多少倍'], ['623.17'], '1,964'],
    [['今年排第一的项目去年排第几'], ['第 2 位', '7,431'], '8,934'], [["where did this year's biggest project rank last year"], ['#2', '7,431'], '8,934'],
    [['项目中位数是多少'], ['210 万元'], '7,478'], [['what is the median of the projects'], ['210 万元'], '7,478'],
    [['明细里1万元的是哪个'], ['长者助餐服务'], '7,478'], [['把7478万按用途列出来，哪几项超过300万'], ['1,558', '350'], '1,964'],
    [['哪些项目的钱全部来自政府性基金'], ['共 1 个', '185 万元'], '城市建设支出 1,739 万元；'], [['不是一般公共预算出钱的项目'], ['共 1 个', '彩票公益金'], '25,202'],
    [['没用政府性基金的项目有几个'], ['共 12 个', '机关服务'], '1,779'], [['Which projects are paid entirely from the government fund?'], ['1 item'], '25,202'],
    [['既减少又超过500万的项目有哪些'], ['629 万元（减少 134', '7,079 万元（减少'], '152'],
    [['哪些项目只有一个明细'], ['城管执法'], '7,079'],
    [['三公占总预算的比例今年和去年哪个高'], ['0.2415%', '0.2358%'], '一样'],
    [['福彩金今年怎么涨这么多', '去年多少', '涨了多少倍'], ['1.08 倍', '2.08 倍'], '108.45'], [['政府投资增长了几倍'], ['2.50 倍', '3.50 倍'], '请说明'],
    [['哪些科目有政府采购', '各多少'], ['1,702', '759'], '7,478'], [['哪些项目减少了', '分别是多少'], ['1,855', '180'], '7,079'],
    [['14个项目里有几个比去年少了', '分别是哪几个'], ['共 7 个', '城管执法'], '包括'], [['which projects fell', 'how much each'], ['1,855', '180'], '7,079'],
    [['哪个科目采购金额最大', '它占全部采购的多少', '第二呢'], ['759', '27.01%'], '36.93'],
    [['一般公共预算里城乡社区支出多少', '加上基金的呢'], ['24,572', '1,739'], '26,496'],
    [['how much is urban and rural community expenditure in the general public budget', 'and with the fund budget'], ['24,572', '1,739'], '228 万元'],
  ])('%j', (turns, told, other) => {
    const { text } = replyTo(...turns);
    for (const part of told) expect(text).toContain(part);
    expect(text).not.toContain(other);
  });

  it.each<[string, string]>([['哪些项目今年不到去年的八成', '74.52%'], ['有没有翻倍的项目', '224.47%'], ['项目中位数是多少', '351 万元']])('in another document: %s', (question, told) => {
    expect(replyIn(libraryOf('tests/fixtures/made-up/documents'), question).text).toContain(told);
  });

  it('a condition that nothing reads is asked back', () => {
    expect(replyTo('哪些项目名字里有两个字')).toMatchObject({ outcome: 'clarify' });
  });
});
