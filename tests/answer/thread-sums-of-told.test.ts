/** Threads that add up, or ask each of, what was told before. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what was told, taken together', () => {
  it.each([
    [['14个项目里今年比去年少了的有哪几个，各少多少', '少得最厉害（按金额）的那个是为啥', '上面这些总共少了多少'], '2,407 万元'],
    [['社区工作站的四笔分别多少', '合一下'], '3,024 万元'],
    [['食堂和物业一共多少', '审计服务呢', '三个都算上呢'], '1,064 万元'],
    [['表10 政府性基金支出总共多少', '分成哪两块，各多少', '大的那块占比'], '90.38%'],
    [['what does project expenditure mean in this budget?', 'and basic expenditure?', 'how much is each this year?'], '20,248'],
    [['which company runs the canteen?', 'ok, how many people is it meant to feed?', 'and what does it cost to run'], '376 万元'],
    [['what’s the 机关运行经费 for 2023?', 'what does this term cover exactly?'], '日常维修费'],
    [['top item in 工资福利支出 after basic pay'], '2,149'],
    [['Break the salary and welfare spending into its lines please', 'third largest?', 'what share of the salary and welfare total is it'], '7.71%'],
    [['how many livelihood micro-projects are to be completed over the year', 'cost control rate for these?'], '100%'],
    [['traffic safety publicity satisfaction target?', 'which satisfaction targets are the lowest?'], '80%'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });
});

describe('rates', () => {
  it.each([
    [['信访维稳的钱够不够,到底多少', '再加上普法'], '195'],
    [['处理维稳突发事件成效和普法宣传满意度加起来'], '195'],
  ] as [[string, ...string[]], string][])('%j are told, not added up', (thread, sum) => {
    const { text } = replyTo(...thread);
    expect(text).toContain('100%');
    expect(text).toContain('95%');
    expect(text).not.toContain(sum);
  });
});

describe('a list without the top of it', () => {
  it.each([
    [['机关服务包括哪些', '最大的是哪个', '去掉最大的呢'], '1,964 − 763'],
    [['机关服务包括哪些', '把最大的去掉呢'], '1,964 − 763'],
    [['机关服务包括哪些', '食堂呢', '去掉最大的那项一共多少'], '1,964 − 763'],
    [['机关服务包括哪些', '去掉最大的呢', '再去掉最大的呢'], '1,964 − 763 − 673'],
    [['what does agency services consist of?', 'biggest?', 'all but the biggest one?'], '1,964 − 763'],
    [['what does agency services consist of?', 'leave the biggest out'], '1,964 − 763'],
    [['金额最大的五个项目', '去掉最大的呢'], '7,079 + 1,964 + 1,779 + 629'],
    [['食堂多少', '物业呢', '安全生产呢', '去掉最大的呢'], '376 + 9'],
    [['which projects fell', 'without the largest?'], '180 + 134 + 133 + 101 + 3 + 1'],
    [['住房改革支出多少', '有哪几块', '去掉最大的呢'], '住房公积金 474 万元'],
    [['what is the government fund spent on?', 'without the largest?'], '1,924 − 1,739'],
    // The next of them, and two of them set apart, are no rest.
    [['what does agency services consist of?', 'the largest minus the smallest?'], '763 − 10'],
    [['今年哪个项目钱最多', '除它之外呢'], '7,079'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });
});

describe('one more added to what was told one by one', () => {
  it.each([
    [['网格员经费多少', '聘用人员工资呢', '加上编外人员经费一共多少'], '1,922 + 2,234 + 1,993'],
    [['食堂多少', '物业呢', '如果把安全生产也算上，总共多少'], '376 + 673 + 9'],
    [['食堂多少', '加上物业一共多少', '加上安全生产一共多少'], '376 + 673 + 9'],
    [['how much is the canteen', 'and property management?', 'plus safe production, in total?'], '376 + 673 + 9'],
    [['how much is the canteen', 'property management?', "with safe production, what's the total?"], '376 + 673 + 9'],
    // What it stands under, and what is counted or cut in another way, is no addend; nor is more than is pointed at.
    [['机关服务多少', '其中食堂多少', '加上物业一共多少'], '（376 + 673）'],
    [['工资福利支出多少', '食堂多少', '加上物业一共多少'], '（376 + 673）'],
    [['有几辆车', '食堂多少', '加上物业一共多少'], '（376 + 673）'],
    [['how much is the canteen', 'property management?', 'add safe production to that, total?'], '(673 + 9)'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });
});

describe('a sum just told, without some of it', () => {
  it.each([
    [['城管执法、环境卫生和市场监管加起来多少', '减掉市场监管呢'], '合计 387 万元（152 + 235）'],
    [['Add up law enforcement, sanitation and market supervision', 'take away law enforcement'], 'Together 345 万元'],
    [['电费和水费一共多少', '减去水费'], '电费：2023 年预算 232 万元'],
    [['物业管理费, 伙食补助 and 食堂运行经费 total', 'Without the last one?'], 'Together 1,436 万元'],
    [['物业管理费, 伙食补助 and 食堂运行经费 total', 'Without the last one?', 'In yuan?'], '14,360,000 元'],
    [['物业管理费、伙食补助和食堂运行经费一共多少', '不算第一个呢', '占机关服务多少'], '57.99%'],
    [['Add 基本工资, 津贴补贴 and 住房公积金.', 'What about without 住房公积金?', 'And what share of 人员支出 is that?'], '73.48%'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });
});

describe('one question put to one name after another', () => {
  it.each([
    // Parts and what is supposed, by another rate or of another name.
    [['what is 10% of 人员支出?', 'and of 公用支出?', 'the two together?'], '665.8 万元'],
    [['what is 12% of 人员支出?', 'and 15 %?'], '922.35 万元'],
    [['总预算的8%是多少', '12%呢', '政府采购的呢', '两个一共'], '3,592.32 万元'],
    [['如果政府投资项目明年再增长20%，会是多少？', '要是减少20%呢？'], '1,423.2 万元'],
    [['if the canteen were cut by 10%, how much would be left?', 'and by 20%?', 'how much would be saved?'], '75.2 万元'],
    // Shares of one whole, amounts of one earlier year, averages.
    [['机关服务占总预算多少？', '一般行政管理事务呢？', '两个加起来呢？'], '33.34%'],
    [['机关服务占总预算多少？', '一般行政管理事务呢？', '两个加起来呢？', '剩下的占多少？'], '66.66%'],
    [['what was 机关服务 in 2022?', 'and 城管执法?', 'both together that year?'], '2,136 万元'],
    [['水电费每月多少？', '每天呢？', '法律顾问呢？', '两个加起来每天多少？'], '353 ÷ 365'],
    // What is left of their whole, and its name where one line is it.
    [['what share of project expenditure is 机关服务?', 'and 城管执法?', 'what’s left then?', 'how much is that per month?'], '18,132 ÷ 12'],
    [['人员支出和公用支出各多少', '项目支出呢', '这三块一共', '总预算减掉它们剩的那部分是什么，多少钱'], '对个人和家庭的补助支出：2023 年预算 220 万元'],
    [['残疾人事务和拥军优属合计多少？', '占其他城乡社区支出多少？', '去掉它们呢？', '去掉以后每月多少？'], '139 ÷ 12'],
    // What was computed, by heads and by a stretch of the year.
    [['基本工资人均多少', '每月呢', '每天呢'], '983.40 元'],
    [['养老保险缴费和职业年金各多少？', '合计呢？', '除以66人呢？'], '642 ÷ 66'],
    [['人员支出比公用支出多多少', '每月多多少'], '人员支出与公用支出的差额平均每月约 470.00 万元'],
    // Its own amount is asked for, and a part of one whole goes by itself.
    [['5% of project expenditure?', 'how much is 公用支出?'], '509 万元'],
    [['车辆几辆', '消防车占多少', '剩下的呢'], '17 辆'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });
});

describe('the others of a set, its ends, and what is kept of it', () => {
  it.each([
    [['哪几个项目超过1000万', '一共几个', '合计多少', '剩下的那些项目加起来呢'], '1,948 万元'],
    [['which projects are above 10 million?', 'and the remaining ones, how many are they?'], '10 items'],
    [['which projects exceed 5 million?', 'how many don’t?'], '8 items'],
    [['which is the biggest project?', 'and the other thirteen together?'], '12,770 万元'],
    [['哪个项目最大', '其他项目一共多少'], '12,770 万元'],
    [['which projects rose?', 'and the others?'], 'down 1,855 万元'],
    [['which projects fell this year?', 'and the others, how much did they gain?'], '1,535 万元'],
    [['最大的五个项目加起来占项目支出的多少？', '剩下九个呢？', '平均每个呢'], '1,319 ÷ 9'],
    [['what’s the average budget of the fourteen projects?', 'and leaving out the two largest?'], '5,691 ÷ 12'],
    [['机关服务包括哪些', '最大的三个一共多少', '剩下的呢'], '1,964 − 763 − 673 − 376'],
    [['rank the government investment projects by amount', 'the second one, how much in yuan', 'gap between the first and the last'], '1,309 − 40'],
    [['哪三个项目增加最多', '第一和最后差多少'], '1,271 − 81'],
    [['前五大项目', '最后一个多少', '第一个比最后一个多多少'], '7,478 − 629'],
    [['哪些项目减少了', '减得最多的占全部减少额多少'], '77.07%'],
    [['减少最多的三个项目？', '它们一共减少多少？', '占全部减少额的多少？'], '90.11%'],
    [['哪个项目降幅最大？', '第二呢？', '两个差几个百分点？'], '3.78 个百分点'],
    [['staff basic pension contributions?', 'and the occupational annuity', 'is the first double the second?'], 'Yes'],
    [['how much was 其他城乡社区公共设施支出 in 2022?', 'and as a share of that year’s total budget?'], '700 ÷ 26,720'],
    [['机关服务今年比去年增加多少？', '去年是多少？', '占增加前的比例？'], '81 ÷ 1,883'],
    [['街道现在有几辆公务用车', '其中消防车几辆', '不对吧，我记得总数是20辆'], '22 辆'],
    [['codes 30226 and 30227 - how much each?', 'add them', 'as share of goods and services (302)'], '71.04%'],
    [['基本支出多少', '其中商品和服务支出多少', '占基本支出的百分之几'], '7.40%'],
    [['which other project fell by more than 30% besides 城管执法', 'and how much money was that'], '133 万元'],
    // The part itself is doubted, and names told together are no set of projects.
    [['退休多少人', '不对吧，我记得总共80人'], '退休：77 人'],
    [['食堂和物业一共多少', '其他的呢'], '伙食补助 763 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  it('sets no earlier amount against this year’s whole', () => {
    expect(replyTo('机关服务2022年多少', '占当年项目支出多少').text).not.toContain('%');
  });
});

describe('so many of what was told, set against a whole', () => {
  it.each([
    [['履职类项目拨款多少', '财政专项资金拨款呢', '政府投资项目拨款呢', '三个加起来等于项目支出吗'], '18,324 万元（18,272 + 12 + 40）'],
    [['机关服务多少', '城管执法呢', '两个加起来等于总预算吗'], '2,116 万元（1,964 + 152）'],
    [['how much is water', 'and electricity', 'do the two add up to property management?'], '467 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.text).toContain(figure);
    expect(reply.text).toMatch(/不对|No,/);
  });
});

describe('of what was told, set against what it was or moved by', () => {
  it.each([
    [['编外、网格员、聘用哪个花钱最多', '比第二名多多少', '三个平均多少'], '（6,149 ÷ 3'],
    [['机关服务、城管执法、培训哪个最少', '三个一共多少'], '2,130 万元'],
    [['水费、电费、邮电费哪个最高', '平均每月多少'], '232 ÷ 12'],
    [['城管执法和环境卫生一共减了多少', '占两项去年的百分之几'], '37.68%'],
    [['机关运行经费四个增加因素里哪个最大', '占增量多少'], '55.56%'],
    [['三公涨幅和总预算涨幅哪个高', '高多少个百分点'], '2.45 个百分点'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, told) => {
    expect(replyTo(...thread).text).toContain(told);
  });
});
