/** Everyday Chinese for whole kinds of spending, for things by their verbs, for names said one after the other; and what is not understood is said. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

describe('what goes to a kind of spending', () => {
  it.each([
    ['项目的钱占全部预算几成？给个百分数', '74.64%'], ['项目经费占总预算多少', '74.64%'], ['人的钱占全部预算几成', '22.67%'],
    ['社区工作站养人那笔是多少', '1,558 万元'], ['养人那块多少', '6,149 万元'], ['国资那块有没有', '0 万元'],
  ])('%s: %s', (question, told) => {
    expect(replyTo(question).text).toContain(told);
  });

  it('leaves the column of that name where a table was spoken of', () => {
    expect(replyTo('表8里对个人和家庭的补助一共', '项目那列', '项目占几成，百分数').text).toContain('75.58%');
  });
});

describe('things by what is done with them', () => {
  it.each([
    ['给大家补贴吃饭的那笔，批了多少', '763 万元', '助餐'], ['巡市容的外包服务一年多少', '216 万元', '4,234'],
    ['搞国际化接区的钱多少', '59 万元', '没有这个部门'], ['今年采狗盘子多大', '2,810 万元', '没有'], ['后勤机关服务总共多少', '1,964 万元', '您是不是指'],
    ['车的费用怎么又高了', '增加 2.50 万元', '购置费：'], ['谁加的培训', '应急办公室', '没有看懂'],
  ])('%s: %s', (question, told, other) => {
    const { text } = replyTo(question);
    expect(text).toContain(told);
    expect(text).not.toContain(other);
  });

  it('takes Cantonese for what can be asked as such', () => {
    expect(replyTo('你识做啲咩呀，怎么用你').outcome).toBe('clarify');
  });
});

describe('names said one after the other', () => {
  it('adds up each of them', () => {
    expect(replyTo('水电邮加起来').text).toContain('合计 307 万元');
    expect(replyIn(libraryOf('tests/fixtures/emergency/documents'), '差旅培训加起来').text).toContain('合计 16.30 万元');
  });

  it.each(['水电煤加起来', '水电气多少', '月饼一共花多少', '桌椅板凳一共花多少'])('%s is not in the document', (question) => {
    expect(replyTo(question).outcome).toBe('not_found');
  });

  it('does not take what it cannot read for the whole budget', () => {
    expect(replyTo('吃住行加起来').text).not.toContain('27,126');
  });
});

describe('so much of something', () => {
  it.each([
    ['城管执法只剩去年的六成了吧', '是的'], ['城管执法只有去年的一半，对吗', '不对'], ['三公够不够一成', '不对'], ['人员支出够不够总支出的两成', '是的'],
    ['人员支出占总支出至少三成吗', '不对'], ['机关服务够不够项目支出的一成', '不对'],
    ['no project fell by more than 50 %, did it?', 'Yes'], ['no item rose by over 200 percent, did it?', 'No'], ['nothing was cut by more than 2000, was it?', 'Yes'],
  ])('%s: %s', (question, verdict) => {
    expect(replyTo(question).text.startsWith(verdict)).toBe(true);
  });

  it('tells of last year what it is a part of', () => {
    expect(replyTo('城管执法只剩去年的几成').text).toContain('60.08%');
  });
});
