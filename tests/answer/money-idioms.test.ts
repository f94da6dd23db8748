/** Idioms of money, names beside each other of which none may be left out, and amounts that only point at a name. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('an idiom of money', () => {
  it.each([
    ['does personnel eat up more than half of the budget?', '22.67%'],
    ['do the projects take up more than half of the total budget?', '74.64%'],
    ['If I add up water and electricity in the table by economic category, what do I get?', '257 万元'],
    ['if you put canteen and meals together how much is that', '1,139 万元'],
    ["flood, drought and typhoon prep... what's in the pot?", '28 万元'],
    ["employer's contribution to the housing provident fund, anyone?", '474 万元'],
    ["What's the spend per month if the total is spread evenly over the year?", '2,260.50 万元'],
    ['The new car parks the office is building: what is the investment?', '1,309 万元'],
    ['Split the 271 million into personnel, public, individuals/families and projects for me.', '20,248 万元'],
    ['Is there a contingency reserve for the department, and of what size?', '391 万元'],
    ['Could you tell me the rent we’ll pay out of the general public budget?', '131 万元'],
    ['修停车场的项目到底多少钱', '1,309 万元'],
    ['请问干部职工伙食补助在预算中安排了多少资金？', '763 万元'],
    ['根据预算公开要求，请核算面向中小企业采购金额占政府采购总额的比重', '70.64%'],
    ['财政给的一般公共预算拨款多少', '25,202 万元'],
  ])('%s: %s', (question, figure) => {
    expect(replyTo(question).text).toContain(figure);
  });


  it("keeps the projects' share apart from the last name's", () => {
    expect(replyTo('does personnel make up more than half of the budget?', "and the projects' share").text).toContain('74.64%');
  });
});

describe('names beside each other', () => {
  it.each([
    ['Canteen and property management under office services: both numbers please.', ['376 万元', '673 万元']],
    ['office equipment and audit in organ services', ['79 万元', '15 万元']],
    ['Give me total procurement and the bit for small and medium firms.', ['2,810 万元', '1,985 万元']],
    ['采购总额以及给中小企业的', ['2,810 万元', '1,985 万元']],
  ] as [string, string[]][])('%s: %j', (question, figures) => {
    const { text } = replyTo(question);
    for (const figure of figures) expect(text).toContain(figure);
  });

  it.each([
    'housing fund, medical insurance and pension insurance of the staff: sum them up for me would you',
    'sum of housing fund, medical insurance and pension insurance of our personnel',
  ])('does not add whose they are: %s', (question) => {
    expect(replyTo(question).text).toContain('1,084 万元');
  });

  it("tells the wages of a station's people", () => {
    expect(replyTo("salaries of community workstation people, what's the amount").text).toContain('1,558 万元');
  });
});

describe('an amount that points at a name', () => {
  it.each([
    [['上级专项转移支付报了多少', '比福彩金那185万多多少'], '161 万元'],
    [['福彩金那185万占总预算多少'], '0.68%'],
    [['how much more is the canteen than the 15 for audit'], '361 万元'],
    [['grid workers?', 'how much more is it than the lottery fund'], '1,737 万元'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });
});

describe('what is said beside a name and is none', () => {
  it.each([
    [['精神文明那摊子，快说'], '382 万元'],
    [['二点七亿怎么切的？人、公用、补助、项目各多少'], '6,149 万元'],
    [['work back the 2022 total expenditure for me'], '26,720 万元'],
    [['Is there a penny for wining and dining guests?'], '0 万元'],
    [['trade union money?', 'what % of the 509 public running costs is it'], '44.79%'],
    [['total spending 2023 pls', 'how much of it is projects?', 'so what’s left over', 'and that remainder as a percentage of the total?'], '25.36%'],
    [['canteen?', 'audit?', 'those two together', 'as a % of that whole 机关服务 heading?'], '19.91%'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });
});
