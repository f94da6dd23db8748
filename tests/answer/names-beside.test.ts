/** Whether two named figures agree: each beside the other, not some identity of the document that touches one of them. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('two names set beside each other', () => {
  it.each([
    ['第三部分说的水电费238万和表8的水费加电费对得上吗', '238', '257', '少 19 万元'],
    ['水电费跟水费、电费两项之和吻合不', '238', '257', '19'],
    ['电话及网络费35万和邮电费50万一致吗', '35', '50', '少 15 万元'],
    ['正文的电话及网络费和表8邮电费一样多吗', '35', '50', '15'],
    ["Does the text's water and electricity figure match table 8's water plus electricity?", '238', '257', '19'],
    ['Is 伙食补助 consistent with 食堂运行经费?', '763', '376', '387'],
    ['其他城乡社区管理事务支出第三部分7478万和表3的7360万对得上吗', '7,478', '7,360', '118'],
  ])('%s', (question, left, right, apart) => {
    const { outcome, text } = replyTo(question);
    expect(outcome).toBe('answered');
    for (const figure of [left, right, apart]) expect(text).toContain(figure);
    expect(text).not.toMatch(/^(?:是的|对得上|It agrees|Yes)/);
  });

  it.each([['培训支出14万与培训费14万是否一致'], ['Does training expenditure in part three tally with the training fee in table 8?']])('%s: they do', (question) => {
    expect(replyTo(question).text).toMatch(/^(?:对得上|It agrees)/);
  });
});
