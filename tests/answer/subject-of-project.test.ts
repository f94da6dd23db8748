/** A budget that tells what moved by subject, and lists its projects without a word of the year before. */
import { describe, expect, it } from 'vitest';
import { ask, type Asked } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

function reply(question: string): Asked['reply'] {
  return ask(libraryOf('tests/fixtures/zhejiang-street/documents'), question, null).reply;
}

describe('the change of a project', () => {
  it('is that of the subject whose whole money it is', () => {
    expect(reply('专职消防队经费比去年多多少').text).toMatch(/消防应急救援.*增加 22\.00 万元.*12 人增加到 15 人/);
    expect(reply('征迁补偿经费比去年多多少').text).toContain('增加 490.00 万元');
  });

  it('is said to be missing where the subject pays for more, beside the subject’s', () => {
    expect(reply('编外人员经费比去年减了多少').text).toMatch(/没有印出“编外人员经费”.*一般行政管理事务.*减少 65\.80 万元/);
    expect(reply('编外人员经费是不是比去年减了65.8万').text).toMatch(/一般行政管理事务.*减少 65\.80 万元.*没有印出“编外人员经费”/);
  });

  it('is nobody’s where no use names the project', () => {
    expect(reply('结对帮扶共建资金比去年多多少').text).toMatch(/没有印出“结对帮扶共建资金”[^。]*。结对帮扶共建资金：2024 年预算 120\.00 万元[^。]*。$/);
  });
});

describe('the parts of a name', () => {
  it.each([
    ['政府性基金哪项比去年少了，少多少', '农村基础设施建设支出 减少 120.00 万元'], ['政府性基金支出里哪些比去年增加', '征地和拆迁补偿支出 增加 490.00 万元'],
    ['服务类采购里最大的是哪个', '道路清扫保洁服务 860.00 万元'], ['工程类采购有哪些', '农村道路提升工程 300.00 万元'], ['项目支出有哪些', '项目支出 7,290.90 万元，包括 30 个'],
  ])('%s', (question, answer) => {
    expect(reply(question).text).toContain(answer);
  });
});
