/** Single questions as a plain user types them: how each answer begins, and what it must tell. */
import { expect, it } from 'vitest';
import { askedOnce, libraryOf } from '../libraries.ts';

/** `!` must not stand in it. */
const PLAIN: readonly (readonly [question: string, begins: string, ...tells: string[]])[] = [
  // What is new is what gets built.
  ['how much goes to the new party service centre', '', '300', '!407'], ['what share of project spending is the new party service centre', '', '1.48%'], ['新建党群服务中心多少钱', '', '300', '!407'], ['要建的党群服务中心预算多少', '', '300', '!407'],
  ['the party service centre under construction, how much', '', '300'], ['how much is the new parking lot', '', '1,309'], ['new canteen cost', 'The document does not have'], ['党群服务中心多少钱', '', '407', '300'],
  // By how much a number of things moved is judged against a printed move, or not at all.
  ['今年比去年多了3个项目对吧', '文件没有印出', '!不对'], ['we have two fewer projects than in 2022, correct?', 'The document prints no change', '!No,'], ['在编人数比去年多了2人对吧', '文件没有印出', '66'], ['食堂就餐人数比去年多了20人是吗', '文件没有印出', '578'],
  ['今年新增了1个项目对不对', '是的', '32'], ['公务车比去年多了3辆对吧', '不对', '2 辆'], ['our fleet grew by 2 cars, right?', 'The document says so in one place', '2 辆'], ['车辆今年减少了2辆吗', '不对，方向'], ['一共14个项目对吧', '是的'], ['预算比去年多了406万对吧', '是的'],
  // One car's running costs.
  ['how much does each office car cost to run', '', '2.98'], ['average cost of keeping one vehicle on the road', '', '2.98'], ["each government vehicle's yearly upkeep", '', '2.98'], ['how much is a car', '', '!2.98'],
  // Two halves, both answered.
  ['差旅费今年多少，基本支出里多少', '', '6 万元', '0 万元'], ['how much is travel this year, and how much of it is in basic expenditure', '', ' 6 万元', ' 0 万元'], ['差旅费多少钱，够不够5万', '差旅费', '6 万元', '是的'], ['食堂多少钱，超过400万没有', '', '376', '不对'],
  ['水电费多少，到不到250万', '', '238', '不对'], ['legal advice — how much, and does it reach 1 million yuan', '', '115', 'Yes'], ['培训支出多少钱，比去年多吗', '', '14', '是的', '27.27%'], ['how much is the canteen, is it more than 400万?', '', '376', 'No'],
  ['差旅费够5万吗', '是的', '6 万元'], ['does legal advice reach 1 million yuan', 'Yes', '115'],
  // A heading, and members that lean on it; a word that says how many it stands for.
  ['community workstations: how much bigger is the personnel money than the public security money?', '', '742'], ['procurement: are services bigger than goods', 'Yes', '1,086'], ['社区工作站四项里人员经费占多少', '', '51.52%'], ['in the four community workstation items, what share is personnel', '', '51.52%'], ['社区工作站人员经费占多少', '', '20.83%'],
  // Dates, reviews and plans.
  ['审计报告什么时候完成', '审计工作完成时间', '2023 年 10 月前'], ['绩效评价结果有什么用', '文件里没有', '!目标'], ['what does the office plan about the "city steward" model', 'Goal', '城市管家'], ['what is planned for the canteen', 'canteen', '376'],
  // Which fund, and how many cars are approved.
  ['机关运行经费是从政府性基金出的吗', '不对', '509'], ['基本支出是一般公共预算吗', '是的', '100.00%'], ['项目支出是一般公共预算吗', '不对', '90.50%'], ['差旅费是政府性基金吗', '不对', '一般公共预算'], ['三公经费是一般公共预算出的吗', '是的', '65.5'],
  ['车辆超编了吗', '是的', '22', '18'], ['are there more vehicles than approved', 'Yes', '22', '18'], ['are the vehicles within the approved number', 'No'], ['are there more staff than approved posts', 'No', '66'],
  // How many and how much; a set without one of it; how many of all; what parts a term has; tables; a term that only a sentence has.
  ['small-scale construction: how many and how much money', '', '5 个', '520'], ['leave out the car parks: what do the other three government investment projects cost together', 'That leaves 470'], ['what percentage of projects increased', '', '50.00%', '7 ÷ 14'], ['有多大比例的项目是减少的', '减少的项目数', '50.00%'],
  ['基本支出分哪两块', '', '人员经费', '公用经费', '6,149'], ['政府采购分哪三块', '', '862', '!名词解释'], ['which tables are empty', 'table 11'], ['零基预算是什么意思', '', '因公出国'], ['what is zero-based budgeting', '', '因公出国'], ['其他优抚支出怎么来的', '', '置换上级转移支付资金', '优抚对象补助'],
  ['14个项目,比上年减少的有几项', '减少的，共 7 项', '!其他优抚'], ['减少的项目有几个', '减少的，共 7 个'],
  // A sum against a limit; two names of one printed pair; two askings without a comma.
  ['劳务费和委托业务费加起来超过一个亿吗', '是的', '12,652'], ['水费和电费加起来到250万了吗', '是的', '257'], ['水费和电费加起来是257万吗', '是的', '257'], ['do water and electricity add up to 257万', 'Yes', '257'], ['总预算有三个亿吗', '不对', '27,126'], ['are there any projects over 50 million yuan', '', '7,478', '7,079'],
  ['食堂多少人吃饭多少钱', '', '578', '376'], ['物业管理费多少平方米多少钱', '', '40,470.18', '673'], ['办公费是基本支出多还是项目支出多', '基本支出比项目支出少 308'],
  // What can be asked at all.
  ['hey, good morning! what kind of things can I ask you', 'I answer from the published budget'], ['good morning, how much is the canteen', 'canteen', '376'],
];

it('a plain question gets what it asks', () => {
  for (const [question, begins, ...tells] of PLAIN) {
    const { text } = askedOnce(libraryOf(), question).reply;
    expect.soft(text.slice(0, begins.length), question).toBe(begins);
    for (const told of tells) {
      if (told.startsWith('!')) expect.soft(text, question).not.toContain(told.slice(1));
      else expect.soft(text, question).toContain(told);
    }
  }
});
