import { describe, expect, it } from 'vitest';
import { replyTo as reply } from './in-thread.ts';

describe('a figure to the decimals that were asked for', () => {
  it.each([
    [['全年预算换成亿元，保留两位小数'], '2.71 亿元'], [['部门预算支出四舍五入到亿元是多少'], '3 亿元'], [['total budget in 亿元, to one decimal place'], '2.7 亿元'],
    [['食堂运行经费占机关服务的百分之几，保留一位小数'], '19.1%'], [['食堂运行经费占机关服务的百分之几', '保留三位小数呢'], '19.145%'],
    [['what share is project spending of the total, to the nearest percent'], '75%'],
  ] as const)('%s', (questions, rounded) => {
    const { text } = reply(...(questions as unknown as [string]));
    expect(text).toMatch(/四舍五入：|Rounded: /);
    expect(text).toContain(rounded);
  });

  it('is not rounded where that is not wanted, or changes nothing', () => {
    expect(reply('总预算折成亿元，别四舍五入').text).not.toContain('四舍五入：');
    expect(reply('网格员经费是多少万，保留两位小数').text).not.toContain('四舍五入：');
  });
});

describe('what the bot can be asked', () => {
  it.each(['你都知道啥', '你有什么数据', 'what can this bot do', 'what do you know?', 'what questions can I ask you'])('%s', (question) => {
    expect(reply(question).outcome).toBe('clarify');
    expect(reply(question).text).toMatch(/已公布的预算文件回答|answer from the published budget/);
  });

  it.each([['你知道什么是三公经费吗', '名词解释'], ['what can you tell me about the canteen', '376 万元']])('%s: is a question', (question, told) => {
    expect(reply(question).text).toContain(told);
  });
});

describe('what money is spent on, and on whom', () => {
  it('a place is no name', () => {
    expect(reply('其他城乡社区支出主要花在哪些地方，每样多少').text).toContain('残疾人事务 307 万元');
    expect(reply('其他城乡社区支出主要花在哪些地方，每样多少', '最大的是哪个').text).toContain('残疾人事务 307 万元');
  });

  it('on whom is a purpose', () => {
    expect(reply('高龄津贴花在哪类人身上').text).toContain('70 岁及以上老人');
  });

  it('the whole of a name, however its sum is called', () => {
    expect(reply('政府采购预算总额，请用"元"为单位告诉我').text).toContain('28,100,000 元');
    expect(reply('2023年政府采购总盘子多大', '服务类占比呢').text).toContain('69.32%');
  });

  it('what was really spent is not printed, until whenever it is asked', () => {
    expect(reply('物业管理费到年底实际付出去多少').outcome).toBe('not_found');
    expect(reply('今年预算到年底真正支出了多少？我要决算数', '那预算数总可以有吧').text).toContain('27,126 万元');
  });
});

describe('one reading of several', () => {
  it.each(['我要第三部分项目支出里写的那个', '项目支出表里的那个口径'])('%s', (question) => {
    const { text } = reply('其他城乡社区支出，今年是多少', question);
    expect(text).toContain('629 万元');
    expect(text).not.toContain('752');
  });

  it('in English', () => {
    expect(reply('What is the budget for "other urban and rural community expenditure"?', 'just the one in the project spending table pls').text).toContain('629 万元');
    expect(reply('other urban and rural community expenditure', 'the functional one please').text).toContain('752 万元');
  });
});

describe('by what it is divided, against what it is set', () => {
  it.each(['小型基建那笔钱，按项目个数平摊一个多少万', '小型基建平均每个项目多少万', 'small capital works money per project'])('%s', (question) => {
    expect(reply(question).text).toContain('104.00 万元');
  });

  it.each([['一般公共预算口径的城乡社区支出是多少，比全部口径的少了多少'], ['城乡社区支出多少', '一般公共预算口径的比全部口径少多少']])('%s', (...questions) => {
    const { text } = reply(...(questions as [string]));
    expect(text).toContain('少 1,739 万元（24,572 − 22,833）');
  });
});
