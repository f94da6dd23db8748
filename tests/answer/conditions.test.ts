import { describe, expect, it } from 'vitest';
import { ask, type Thread } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const told = (question: string): string => ask(library, question, null).reply.text;
const inThread = (...questions: string[]): string => questions.reduce<{ thread: Thread | null; text: string }>(({ thread }, question) => { const asked = ask(library, question, thread); return { thread: asked.thread, text: asked.reply.text }; }, { thread: null, text: '' }).text;

describe('several conditions on rows', () => {
  it.each([
    ['第三部分里哪些项目比上年减少了、但今年还有500万以上？', '共 3 个：一般行政管理事务 7,079 万元（减少 1,855 万元）'],
    ['减少的项目里今年预算不到100万的有几个？', '共 2 个：城乡社区规划与管理 59 万元（减少 3 万元）'],
    ['涨了的项目里面，预算最小的是哪个？', '培训支出 14 万元（增加 3 万元）'],
    ['降了的那些项目今年预算加起来一共多少', '合计 8,686 万元'],
    ['which projects were cut but still exceed 5 million this year?', '3 items: general administrative affairs (一般行政管理事务) 7,079 万元 (CNY 70.79 million) (down 1,855 万元'],
    ['What is the combined 2023 budget of the projects that were cut?', 'Together 8,686 万元'],
  ])('takes a movement and a level together: %s', (question, list) => {
    expect(told(question)).toContain(list);
  });

  it.each([
    ['减少超过150万的项目有哪些', '共 2 个：一般行政管理事务 减少 1,855 万元（-20.76%）；其他城乡社区公共设施支出 减少 180 万元（-25.71%）'],
    ['挑一挑降幅超过三成的项目', '共 2 个：城管执法 减少 39.92%（-101 万元）；城乡社区环境卫生 减少 36.14%'],
    ['增幅在4%到30%之间的项目有哪几个', '共 3 个'],
    ['Which projects fell by more than 20 %? with how much each', '(-1,855 万元'],
  ])('takes a limit beside the word for the movement as one of the movement: %s', (question, list) => {
    expect(told(question)).toContain(list);
  });

  it.each([
    ['表8里基本支出和项目支出都不是0的科目有几个，分别是谁', '共 3 个：办公费 631 万元；其他交通费用 58 万元；生活补助 90 万元'],
    ['表8中只有基本支出没有项目支出的科目有哪些', '共 10 个：基本工资'],
    ['In table 3, which lines have project spending over 5 million and some procurement?', '3 items: general administrative affairs'],
  ])('chooses rows by several columns: %s', (question, list) => {
    expect(told(question)).toContain(list);
  });
});

describe('orders to list', () => {
  it.each(['请把14个项目里比2022年增加的全部挑出来，连同各自增加的金额，别漏', 'Go through the 14 projects and pull out everything that rose, with the increase for each'])('%s', (question) => {
    expect(told(question)).toMatch(/1,271 万元[\s\S]*(?:培训支出|training)/);
  });
});

describe('ranks by another measure', () => {
  it.each([
    ['别看绝对数，按百分比算哪一项降得最狠？反过来，印了增幅的项目里哪一项涨得最猛？', /39\.92%[\s\S]*250\.20%/],
    ['论百分比，哪个项目减得最多？论金额呢？', /39\.92%[\s\S]*1,855 万元/],
    ['增幅最大和降幅最大的项目分别是哪两个', /250\.20%[\s\S]*39\.92%/],
    ['Which project was cut most in absolute terms, and which in percentage terms?', /1,855 万元[\s\S]*39\.92%/],
  ])('in one message: %s', (question, both) => {
    expect(told(question)).toMatch(both);
  });

  it('in a follow-up', () => {
    expect(inThread('金额降得最多的项目是哪一个', '换成按降幅排，第一是谁')).toMatch(/^减少的：城管执法 减少 39\.92%/);
  });
});

describe('a limit on what is ranked', () => {
  it.each([
    ['预算在100万以上的项目里，最小的是哪个？', '市政公用行业市场监管 110 万元'],
    ['100万以下的项目里，最大的是哪个？', '城乡社区规划与管理 59 万元'],
    ['Which is the largest project below 500万?', '(城乡社区环境卫生) 235 万元'],
    ['机关服务里100万以上最小的一项', '食堂运行经费 376 万元'],
    ['预算超过1000万的项目里哪个涨得最多', '政府投资项目 增加 1,271 万元'],
    ['Among projects over 5 million, which fell the most in percent?', '(其他城乡社区公共设施支出) down 25.71%'],
    ['How many projects above 500万 rose?', '3 items'],
  ])('leaves out what is beyond it: %s', (question, list) => {
    expect(told(question)).toContain(list);
  });

  it.each([
    ['机关服务里除了最大的，哪项最大', '第 2 位 物业管理费 673 万元'],
    ['Excluding the largest, which item under 机关服务 is the biggest?', '#2 property management fees (物业管理费) 673 万元'],
    ['Apart from the biggest, which project is the biggest?', '#2 general administrative affairs'],
    ['apart from the largest project, which one fell the most', 'general administrative affairs (一般行政管理事务) down 1,855 万元'],
  ])('takes the top itself aside: %s', (question, list) => {
    expect(told(question)).toContain(list);
  });
});

describe('rows of a column', () => {
  it.each([
    ['哪些科目用政府性基金', '共 2 个：2023 年政府投资项目 1,739 万元；用于社会福利的彩票公益金支出 185 万元'],
    ['Which lowest-level code has the most procurement', '(机关服务) 1,702 万元'],
    ['which bottom-level lines in Table 3 involve procurement', '4 items'],
  ])('come from the table that has the money: %s', (question, list) => {
    expect(told(question)).toContain(list);
  });

  it('are found for the column just told', () => {
    expect(inThread('政府采购一共多少', '都在哪几个科目里')).toContain('机关服务 1,702 万元');
    expect(inThread('small and micro enterprise procurement', 'which 7-digit line is it all in?')).toContain('(其他城乡社区管理事务支出) 216 万元');
  });

  it('are those of the name just told, in a table that is named', () => {
    expect(inThread('物业管理费多少', '按经济分类那张表上又是多少')).toContain('物业管理费：2023 年预算 724 万元');
    expect(inThread('物业管理费多少', '那表8合计多少')).toContain('25,202 万元');
  });
});
