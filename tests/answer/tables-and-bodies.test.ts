import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [string, ...string[]];

describe('tables, the document, other bodies and offices as what is asked about', () => {
  it.each<[Thread, string]>([
    [['表10是什么表'], '政府性基金预算支出表'], [['表10是什么表', '里面最大的是哪项'], '城市建设支出'], [['一共有多少张表'], '12 张'],
    [['表5按什么列的'], '一般公共预算拨款'], [['哪个表有科目编码'], '表 3'], [['这是哪个单位的预算'], '街道办事处'],
    [['公共服务办公室干什么'], '退役军人管理服务'], [['区财政部门会评价哪些项目'], '重点绩效评价'], [['8月底前做什么'], '绩效监控'],
  ])('%j tells %s', (thread, words) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(words);
  });

  it('does not give the budget of the district as that of its office', () => {
    expect(replyTo('坪山区总预算多少').outcome).toBe('not_found');
    expect(replyTo('表3的机关服务多少').text).toContain('1,964 万元');
  });
});
