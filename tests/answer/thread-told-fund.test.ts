/** A fund that a thread told is the whole of what follows: its shares, its rest, all of it. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('a fund just told', () => {
  it.each([
    [['政府性基金预算多少', '彩票公益金占多少'], '9.62%'],
    [['表10合计多少', '彩票公益金占多少'], '9.62%'],
    [['一般公共预算多少', '机关服务占多少'], '7.79%'],
    [['政府性基金里有什么', '最大的占多少'], '90.38%'],
    [['政府性基金里有什么', '最大的占多少', '剩下多少'], '185 万元'],
    [['how much of the government fund is the lottery money', 'the rest, how much'], '1,739 万元'],
    [['政府性基金预算拨款多少', '彩票公益金多少', '其余的呢'], '1,739 万元'],
    [['which fund does the lottery money come from', 'is it all of that fund'], 'No'],
    [['彩票公益金是哪个基金的', '是不是全部基金'], '不对'],
    [['how much is the government fund budget', 'is that the whole government fund budget'], '1,924 万元'],
    // Other wholes stay.
    [['政府性基金预算拨款多少', '城市建设支出占总预算多少'], '6.41%'],
    [['食堂占机关服务多少', '其余的呢'], '1,588 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, told) => {
    expect(replyTo(...thread).text).toContain(told);
  });
});
