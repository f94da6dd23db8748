import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const reply = (question: string): ReturnType<typeof ask>['reply'] => ask(library, question, null).reply;

describe('a cell of a table', () => {
  it.each([
    ['查一下表3，2050803，政府采购小计', '0 万元'],
    ['查一下表3，2080506，基本支出', '214 万元'],
    ['查一下表3，221，面向中小企业政府采购项目', '0 万元'],
    ['表4津贴补贴，事业收入那一栏', '0 万元'],
    ['表4里职业年金缴费的政府性基金预算是多少', '0 万元'],
    ['表6政府性基金预算拨款多少', '1,924 万元'],
  ])('is told, never its column of the whole table: %s', (question, figure) => {
    const { text, outcome } = reply(question);
    expect(outcome).toBe('answered');
    expect(text).toContain(figure);
    expect(text).not.toMatch(/2,810|6,878|1,985/);
  });

  it('of a name with two codes is told for both', () => {
    const { text } = reply('表8办公设备购置的项目支出');
    expect(text).toContain('79 万元');
    expect(text).toContain('87 万元');
    expect(text).toContain('31002');
  });
});

describe('the share of two years', () => {
  it.each([
    ['一般行政管理事务占总支出的比重比去年高了还是低了几个百分点', '7.34 个百分点'],
    ['did agency services take a bigger share of the budget than last year?', '0.19 percentage points'],
  ])('is told with the points between: %s', (question, points) => {
    expect(reply(question).text).toContain(points);
  });

  it('is not told where no earlier year is printed', () => {
    expect(reply('项目支出占比和去年相比变化多少').outcome).not.toBe('answered');
  });
});

describe('how many, and their money', () => {
  it.each([
    ['机关服务有几个小项，一共多少钱', ['7 个', '1,964 万元', '1,942 万元']],
    ['纳入绩效管理的项目有几个，涉及多少资金', ['14 个', '20,248 万元']],
    ['区政府投资项目有几个，一共多少钱', ['4 个', '1,779 万元']],
    ['政府采购分几类，总共多少', ['2,810 万元', '货物采购']],
  ])('are two questions: %s', (question, told) => {
    const { text } = reply(question);
    for (const words of told) expect(text).toContain(words);
  });

  it('adds nothing twice when the share of the listed is asked next', () => {
    const first = ask(library, '一般行政管理事务里超过500万元的有哪几项？它们一共多少？', null);
    expect(ask(library, '这几项合计占这个项目多少', first.thread).reply.text).toContain('86.86%');
  });
});

describe('how far one name moved', () => {
  it.each([['城管执法占总减少额多少', '4.20%'], ['what share of all the cuts came from general administrative affairs', '77.07%'], ['政府投资项目占增加总额的百分之几', '82.80%']])('is set against all that moved so: %s', (question, percent) => {
    expect(reply(question).text).toContain(percent);
  });
});

describe('what is reserved of procurement', () => {
  it('is a part of it, never added to it', () => {
    expect(reply('Procurement under community environmental sanitation: total, and how much of it is for SMEs?').text).not.toContain('Together');
  });
});

describe('rows and columns by what the table prints', () => {
  it.each([
    ['表9 2022年、2023年总计各是？', [' 63 万元', '65.5 万元']],
    ['表9 2022年和2023年运行维护费分别是多少', [' 63 万元', '65.5 万元']],
    ['表9增减变化金额那行，总计是多少', ['增加 2.5 万元']],
    ['其他城乡社区支出 表3和表5数不一样，各是多少', ['（表 3）：2023 年预算 752 万元', '（表 5）：2023 年预算 629 万元']],
    ['how much is other urban and rural community expenditure in table 3 and in table 5 respectively', ['(table 3)', '752 万元', '(table 5)', '629 万元']],
    ['表7和表8的总计一样吗，各是多少', ['（表 7）', '（表 8）', '25,202 万元']],
    ['表3采购小计，机关服务是多少，占采购总额百分之几', ['1,702 万元', '60.57%']],
    ['表12 其他资金那列合计多少，是哪个项目的', ['185 万元', '用于社会福利的彩票公益金支出']],
    ['表12其他资金这一列有哪几项不为零', ['用于社会福利的彩票公益金支出 185 万元']],
    ['表5政府性基金那列合计多少，都是哪些项目', ['1,924 万元', '1,739 万元', '185 万元']],
    ['表3里机关服务和城管执法的支出总计各是多少', ['1,964 万元', '152 万元']],
  ])('%s', (question, told) => {
    for (const one of told) expect(reply(question).text).toContain(one);
  });
  it.each(['表3和表5有什么区别', '表9里哪一年多'])('is no cell: %s', (question) => expect(reply(question).text).not.toMatch(/的“[^”]+”：/));
});
