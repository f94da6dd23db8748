/** Who asks and why in Chinese, where a name stands in brackets, and how many of the last name are targeted. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what stands around a Chinese question', () => {
  it.each([
    [['我刚调过来，领导让我摸摸底，咱街道今年拢共能花多少钱呐'], '27,126 万元'],
    [['采购这块儿我头回接手，政府采购总共多少钱'], '2,810 万元'],
    [['科长催我交表，网格员经费多少'], '1,922 万元'],
    [['老板等着，三公经费总额多少'], '65.50 万元'],
    [['物业费（机关服务里头那笔）预算是几多'], '673 万元'],
    [['食堂在第几页', '伙食补助呢'], '印在第 7 页'],
    [['which page has the canteen figure', 'and the meal subsidy?'], 'page 7'],
    [['小型基建今年给多少', '砍了多少', '要做几个项目'], '5 个'],
    [['small capital works?', 'how many such projects are targeted'], '5 个'],
    [['小型基建今年给多少', '要做几个项目', '平均一个项目多少钱'], '104.00 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  it('keeps what somebody says of a figure', () => {
    expect(replyTo('领导说食堂花了400万，对吗').text).toMatch(/不对/);
  });

  it('adds up a ranking in the classification that it was ranked in, and says nothing of others', () => {
    const { text } = replyTo('表8里工资福利那一类最大的三项', '这三项一共多少');
    expect(text).toContain('4,992 万元');
    expect(text).not.toContain('口径不同');
  });
});
