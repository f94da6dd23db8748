/** Staff, parts of projects and sums against what is said of them; remarks beside a question; what is left and by which principle. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

type Thread = [string, ...string[]];

describe('a limit that is said', () => {
  it.each([
    ['fewer than 70 people in post, right?', 'Yes'], ['we have over 80 staff in post, don\'t we?', 'No'], ['在编的不到70人吧', '是的'], ['实有在编人数超过70，对吗', '不对'], ['more than 70 posts, right?', 'Yes'],
    ['agency services is less than a tenth of projects, true?', 'Yes'], ['government investment is more than half of projects, isn\'t it?', 'No'],
    ['编外、网格员、聘用这三类人的人头钱加总——我怀疑跟人员支出6149一模一样，是不是', '是的'], ['伙食补助和食堂运行经费加起来跟物业管理费一样吗', '不对'],
  ])('%s: %s', (question, verdict) => {
    expect(replyTo(question).text.startsWith(verdict)).toBe(true);
  });

  it('is of the own document', () => {
    expect(replyIn(libraryOf('tests/fixtures/district-management/documents'), '在编的不到70人吧').text).toContain('不对');
  });
});

describe('every part of the question', () => {
  it.each([
    [['how many are retired, and how many serve?'], ['77', '66']],
    [['our drivers like cars, how many vehicles do we have?'], ['22 辆']],
    [['77个退休的，人均几万'], ['2.77 万元', '退休 77 人']],
    [['今年部门预算一共多少', '去年呢', '差了多少个百分点'], ['1.52%']],
    [['卖地收入安排的支出', '占整个政府性基金多少', '基金剩下的那部分是多少', '那部分是干什么用的？'], ['高龄津贴']],
    [['出国经费按啥原则编的，四个字那个词'], ['零基预算']],
    [['on what principle is overseas travel budgeted?'], ['零基预算']],
  ] as [Thread, string[]][])('%j tells %j', (thread, told) => {
    const { text } = replyTo(...thread);
    for (const one of told) expect(text).toContain(one);
  });

  it('takes no number of the document for the asker\'s own', () => {
    expect(replyTo('77个退休的，人均几万').text).not.toContain('假设');
  });
});
