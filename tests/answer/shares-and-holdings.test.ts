import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { replyTo } from './in-thread.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const told = (question: string): string => ask(library, question, null).reply.text;

describe('a limit on the part that rows are of a whole', () => {
  it.each([
    ['占总支出10%以上的有哪些', '共 2 个：其他城乡社区管理事务支出 7,478 万元（27.57%：7,478 ÷ 27,126）；一般行政管理事务 7,079 万元（26.10%：7,079 ÷ 27,126）'],
    ['占项目支出两成以上的项目有几个', '共 2 个：其他城乡社区管理事务支出 7,478 万元（36.93%：7,478 ÷ 20,248）'],
    ['占总支出一半以上的是哪一类', '共 1 个：城乡社区支出 24,572 万元（90.58%'],
    ['机关服务里占比超过10%的有哪些', '共 3 个：伙食补助 763 万元（38.85%：763 ÷ 1,964）'],
    ['占比不到1%的项目', '共 8 个：城乡社区环境卫生 235 万元（0.87%'],
    ['which projects take more than 5% of the budget', '4 items: other urban and rural community management expenditure'],
    ['how many projects make up less than 1% of the total', '8 items'],
    ['which items exceed 10% of the total budget?', '2 items'],
  ])('%s', (question, list) => { expect(told(question)).toContain(list); });

  it('is a question of its own in a thread', () => { expect(replyTo('长者助餐服务多少钱', '一般行政管理事务里占比超过20%的有哪些').text).toContain('共 3 个：聘用人员工资 2,234 万元（31.56%'); });

  it('leaves limits on changes and statements of one name alone', () => {
    expect(told('哪些项目增幅超过10%')).toContain('政府投资项目 增加 250.20%');
    expect(told('培训支出占比超过1%吗')).toMatch(/^不对/);
    expect(told('哪个项目占总支出四成以上')).toBe('没有符合条件的项。');
  });
});

describe('what the office holds', () => {
  it.each(['国有资产有多少', '国有资产占用情况', 'what state assets does the office hold'])('%s', (question) => {
    const text = told(question);
    for (const count of ['22 辆', '0 台（套）', '单价 100 万元以上专用设备']) expect(text).toContain(count);
  });

  it('is not what is done with it', () => {
    expect(told('国有资产清查花多少')).toContain('10 万元');
    expect(told('固定资产工作成效目标')).toContain('管理到位');
  });
});

describe('what stands beside a code, and what is asked after a ranking', () => {
  it.each(["what's the total for function 212", 'function 212 total'])('%s', (question) => { expect(told(question)).toContain('24,572 万元'); });

  it.each(["what's the biggest project and by how much did it change?", 'which project is the biggest and by how much did it grow'])('%s', (question) => {
    expect(told(question)).toMatch(/Largest: other urban and rural community management expenditure .* 7,478 万元.* up 47 万元/);
  });

  it('leaves what was picked by its change', () => { expect(told('the project with the biggest increase, and by how much did it grow?')).toContain('1,271 万元'); });
});

describe('the fund that money is said to come from', () => {
  it.each([
    ['高龄津贴是从一般公共预算里出的,对吧', '不对'], ['高龄津贴由政府性基金出，对吗', '是的'], ['政府性基金里有没有高龄津贴', '是的'], ['城市建设支出走的是一般公共预算吧', '不对'],
    ['does the old-age allowance come from the general public budget?', 'No'],
  ])('is judged: %s', (question, verdict) => {
    expect(told(question).startsWith(verdict)).toBe(true);
    expect(told(question)).toContain('政府性基金预算');
  });

  it('is judged no more where an amount is asked', () => { expect(told('一般公共预算里高龄津贴有多少')).not.toMatch(/^(?:不对|是的)/); });
});

describe('a name and what goes on with it', () => {
  it.each([
    ['食堂至少管多少人吃饭?运行经费多少?', '食堂运行经费：2023 年预算 376 万元'],
    ['社区工作站安排了多少公用经费？人员经费呢', '社区工作站人员经费：2023 年预算 1,558 万元'],
    ['number of retirees, and the retirement pay budgeted for them?', '77 人'],
    ['最大的项目及其占总支出比例', '27.57%'], ['the biggest item under agency services and its share', '38.85%'],
    ['what share of the budget goes to the largest project', '27.57%'],
  ])('%s', (question, figure) => { expect(told(question)).toContain(figure); });
});

describe('slips and shapes of a set nobody here had seen', () => {
  it.each([
    ['wats the total budget this year', '27,126 万元'],
    ['编外、网格员、聘用人员三类人头费一共多少', '合计 6,149 万元'],
    ['开会要讲,今年主要抓哪四件事', '狠抓城区形象品质双提升'],
    ['cost of the 0021Z plot works, and of the Heping community party service centre?', '130 万元'],
    ['表8的物业管理费跟机关服务下面那笔物业管理费差多少', '51 万元（724 − 673）'],
    ['how many public toilets are to be maintained and how many renovated', '2 个'],
    ['去年绩效自评拿了多少分?', '没有'],
    ['公务用车购置费和运行费各多少', '公务用车运行维护费：2023 年预算 65.50 万元'],
    ['哪几项支出是今年新增的', '其他优抚支出 32 万元'], ['今年新增了哪些支出', '共 1 个：其他优抚支出'],
    ['一般公共预算总额', '25,202 万元'], ['办公室租了多大面积', '400 平方米'],
    ['how much on flood control or disaster prevention', '28 万元'],
    ['城管执法有几个指标', '开展综合执法工作'],
    ['扣除基本支出还剩多少', '（27,126 − 6,878）'], ['how much is left once basic expenditure is taken out', '20,248 万元'],
    ['how much of other urban and rural community expenditure is disabled affairs', '307 万元'],
    ['各项目变化情况列一下', '第 14 位'],
  ])('%s', (question, words) => { expect(told(question)).toContain(words); });

  it('adds up what a thread named, and sets whole names apart', () => {
    expect(replyTo('法律顾问经费', '电话网络费呢', '水电费那项呢', 'add up the three').text).toContain('388 万元');
    expect(replyTo('function code 2129999, how much?', 'but the project list says 629 for 其他城乡社区支出?', 'how far apart are they').text).toContain('(752 − 629)');
  });
});

describe('the classes of a classification', () => {
  it.each(['支出按功能分类有哪些', 'expenditure by function', '按功能分类列一下支出'])('%s', (question) => {
    expect(told(question)).toMatch(/城乡社区支出\)? 24,572 万元/);
    expect(told(question)).toMatch(/教育支出\)? 14 万元/);
  });

  it('is of the fund whose table has it', () => {
    expect(told('支出按经济分类怎么分')).toContain('按经济分类（一般公共预算），共 6 个：工资福利支出 6,149 万元；商品和服务支出 17,810 万元');
  });

  it('is not asked for where they are ranked', () => { expect(told('按经济分类最大的三类')).toContain('第 3 位'); });
});

it('several that were told stay several, and what is done with assets stays money', () => {
  expect(replyTo('社区工作站的设施维护费、公用经费、治安经费、人员经费分别是多少', '刨掉人员经费合计多少').text).toContain('1,466 万元');
  expect(told('清点国有资产多少钱')).toContain('10 万元');
  expect(told('退役军人服务站放到统筹业务费里能放几个')).toContain('3.62');
});

it('money that is named is shared among the heads just counted, whatever was spoken of before', () => {
  expect(replyTo('what is the budget for community workstations altogether?', 'how many staff are retired, and what does retirement cost per head?').text).toContain('213 ÷ 77');
  expect(replyTo('canteen budget', 'how many retired', 'per retiree?').text).toContain('376 ÷ 77');
  expect(told('安全生产归哪个项目管')).toContain('“其他城乡社区管理事务支出”（7,478 万元）');
});

it('what is left of a fund has a name, and a part of a change is its largest cause', () => {
  expect(replyTo('表10政府性基金预算支出合计是多少万', '里面城市建设支出呢', '剩下的是什么钱，多少').text).toContain('用于社会福利的彩票公益金支出：2023 年预算 185 万元');
  expect(replyTo("what's our 机关运行经费 for 2023", 'up by how much?', 'which part added the most?').text).toContain('30 万元');
  expect(told('那个比去年多多少啊')).toBe('请说明要查哪一项。');
});

describe('shares, rates and years of names that are set apart or added up', () => {
  it.each([
    ['机关服务占项目支出比例比城管执法高几个百分点', '8.95 个百分点'],
    ['城管执法的占比比培训支出高几个百分点', '0.51 个百分点'],
    ["How many percentage points is agency services' share of project spending above urban management enforcement's?", '8.95 percentage points'],
    ['收入增长率和支出增长率一样吗', '是的'], ['机关服务增幅和培训支出增幅一样吗', '22.97 个百分点'],
    ['三公经费今年和去年一共多少', '128.50 万元'], ['城管执法这两年一共花多少', '405 万元'], ['What did agency services cost in 2022 and 2023 combined?', '3,847 万元'],
    ['行政编制72，在编66，在编占几成', '91.67%'], ['货物862服务1948，货物占多少', '30.68%'], ['水费25电费232，水费占几成', '9.73%'],
    ['基本6878项目20248，基本占几成', '25.36%'], ['今年收入27126，其中基金1924，基金占多少', '7.09%'],
  ])('%s', (question, part) => {
    expect(told(question)).toContain(part);
  });

  it('sets nothing against a number that is not the name’s own', () => {
    expect(told('财政拨款26940和27126差多少')).not.toContain('相差 0');
    expect(told('货物采购862和服务采购1948差多少')).toContain('1,086 万元');
  });

  it.each([
    ['部门里有几个带“办公室”三个字的', '共 8 个'], ['部门名称里有“综合”的有哪几个', '共 3 个'], ['which departments have emergency in their name', '应急管理办公室'],
    ['四大工作目标是什么', '1.狠抓'], ['财政拨款以外的收入有吗', '100.00%'], ['政府投资项目的钱哪来的', '1,739 万元'],
  ])('what the document lists: %s', (question, part) => {
    expect(told(question)).toContain(part);
  });
});
