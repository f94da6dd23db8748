/** A cell stays a cell in a thread; a fund or a kind of expenditure is of the last name; people, posts and vehicles are told as asked. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

describe('cells, funds, people and vehicles', () => {
  it.each([
    [['机关服务采购多少', '城乡社区环境卫生的呢', '两个相差多少'], '1,486 万元'],
    [['哪个项目采购最多', '多少'], '1,702 万元'],
    [['政府采购里哪一类最多', '它占几成'], '60.57%'],
    [['城乡社区支出多少', '用一般公共预算的多少', '政府性基金的呢', '两块差多少'], '21,094 万元'],
    [['办公费多少', '用项目支出的是多少'], '469 万元'],
    [['office supplies?', 'of which basic?'], '161'],
    [['一般公共预算拨款多少', '政府性基金呢'], '1,924 万元'],
    [['食堂多少', '项目支出多少'], '20,248 万元'],
    [['how many people work here?'], '82 人'],
    [['how many posts are there?'], '72 人'],
    [['people in post?', "what's the ratio to retirees?"], '1.17'],
    [['Do we have more retirees than staff?'], '11 人'],
    [['how many cars?', 'what do they cost to run?'], '65.50'],
    [['how many cars?', 'compared with 2022?'], '增加 2 辆公务车'],
    [['is the office the only unit in the department budget?'], '无下属单位'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  // Whatever the kinds are called, and however the sentence cuts the whole.
  it.each([
    ['county', ['应急保障用车几辆', '其余的车呢'], '还有 6 辆'],
    ['subdistrict', ['定编车辆几辆', '消防车几辆', '剩下的车呢'], '还有 16 辆'],
    ['health', ['疫苗冷链车几辆', '其余的车呢'], '还有 6 辆'],
  ] as [string, [string, ...string[]], string][])('of %s: %j has %s', (folder, thread, figure) => {
    expect(replyIn(libraryOf(`tests/fixtures/${folder}/documents`), ...thread).text).toContain(figure);
  });

  it('tells nobody who gets something as the office’s staff', () => {
    const reply = replyTo('what’s the satisfaction target for the elderly allowance', 'and how many people get it?');
    expect(reply.text).not.toMatch(/posts|staff/i);
    expect(replyTo('how many people work here').text).toContain('82');
  });
});
