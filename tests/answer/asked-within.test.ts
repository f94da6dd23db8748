import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [string, ...string[]];

const table: readonly [string, readonly [Thread, RegExp][]][] = [
  ['a cell in another unit is told by its row and column', [
    [['表3里面向中小企业的采购额，换成元是多少'], /面向中小企业政府采购项目：19,850,000 元/],
    [['表3机关服务的政府采购小计', '折成元'], /机关服务的政府采购项目：17,020,000 元/],
  ]],
  ['two rows are set against each other within one column', [
    [['基本支出里，工会经费比办公费多几万'], /^工会经费比办公费多 67 万元（228 − 161）/],
    [['基本支出里，工会经费是办公费的几倍'], /1\.42 倍（228 ÷ 161/],
    [['基本支出里，办公费比工会经费多吗'], /^不对/],
    [['政府采购是基本支出的几倍'], /0\.41 倍/],
  ]],
  ['posts of one kind are counted', [
    [['事业编在编的有几个人啊'], /实有在编人数（事业编制）：0 人/],
    [['行政编制在编的多少人'], /66 人/],
    [['不在编的有多少人'], /编外人员经费/],
    [['编外车有几台'], /4 辆/],
  ]],
  ['what points at nothing is asked back', [
    [['它比去年多了多少？'], /^请说明要查哪一项/],
    [['培训支出多少', '它比去年多了多少？'], /增加 3 万元/],
    [['今年预算比去年多了多少'], /406 万元/],
    [['那个项目批了多少钱来着'], /^请说明要查哪一项/],
    [['how much was approved for that project'], /^Please name the item/],
    [['网格员经费多少', '那个项目批了多少钱来着'], /一般行政管理事务/],
  ]],
  ['one number that is asked for in words of two languages has all of them', [
    [['how many 三小 places get checked for fire safety'], /4000 家”\.$/m],
    [['要排查几个燃气供应站点？', 'and how many 三小 places get checked for fire safety'], /4000 家”\.$/m],
    [['how many fire engines and minibuses are there'], /5 辆[^]*1 辆/],
    [['how many community smart command centres do they want in place?'], /: 5 items/],
    [['which project is in first place'], /^#1 [^]*7,478/],
  ]],
  ['any of the targets of a kind below a limit: all of the kind are looked through', [
    [['satisfaction target for government services?', 'any of the satisfaction targets below 85%?'], /2 items[^]*精防服务对象满意度\) 80%[^]*党群服务中心[^]*80%/],
    [['are any satisfaction targets under 85%?'], /2 items/],
    [['有没有低于85%的满意度目标'], /共 2 个/],
    [['is the satisfaction target for government services below 85%?'], /^No[^]*98%/],
  ]],
  ['the line that two names stand under, and what that one did', [
    [['senior meal service?', 'and funeral work?', 'which bigger line are those two in, and how much is that line'], /belongs to other urban and rural community expenditure[^]*629 万元/],
    [['senior meal service?', 'and funeral work?', 'which bigger line are those two in, and how much is that line', 'that line went up from last year, right?'], /^No[^]*134 万元/],
    [['which bigger project got cut'], /^Decreased/],
  ]],
  ['what else a fund pays for is what it has', [
    [['what is code 2120803 and how much is on it?', "that's government-fund money I think. what else is paid from that fund budget?"], /1,924 万元[^]*185 万元/],
    [['城市建设支出多少', '政府性基金还有什么支出'], /包括：[^]*彩票公益金支出 185 万元/],
    [['what is urban construction expenditure', 'is that from the general budget or the government fund?'], /政府性基金预算\): 1,739 万元/],
  ]],
  ['vehicles that are approved are those within the quota', [
    [['how many cars are approved'], /\(定编车辆\): 18 辆/],
    [['核定的车有几辆'], /定编车辆：18 辆/],
    [['how many cars have been approved to buy'], /计划新增车辆\): 0 辆/],
    [['how many vehicles do we have'], /\(车辆\): 22 辆/],
  ]],
  ['what one person gets needs a number of people', [
    [['how much does each old person get per month in elderly allowance'], /prints no count that belongs to “old-age allowance/],
    [['一个老人一个月能领多少高龄津贴'], /没有印出与“高龄津贴/],
    [['网格员经费每月多少'], /160\.17 万元/],
  ]],
  ['whether something is one of the duties', [
    [["Is military conscription really one of the subdistrict's jobs?"], /^Yes, the duties say so/],
    [['Is militia training one of your jobs?'], /^Yes/],
    [['征兵是街道的活吗'], /^是的/],
    [['招商引资是街道的活吗'], /没有“招商引资”/],
  ]],
  ['the line of the same name in the other list', [
    [['code 2120199, how much in table 3', 'and the project of that name in the project list?', 'difference between the two?'], /118 万元/],
    [['2129999在表3多少', '同名的那个项目呢'], /：2023 年预算 629 万元/],
  ]],
  ['of the parts of what is named, all but one without a yuan, that one', [
    [['so all the 三公 money is for cars, how much is that?'], /operation and maintenance costs[^]*65\.50 万元/],
    [['how much is for cars?'], /65\.50 .*purchase costs .* 0 万元/],
  ]],
  ['the people of a department are not its departments', [
    [['这个部门有多少人'], /72 人/],
    [['哪个部门人最多'], /没有“各部门的人数”/],
    [['部门有几个'], /共 9 个/],
  ]],
  ['who moved it is told by the reason', [
    [['培训支出今年多少', '涨了多少', '哪个科室加的'], /应急办公室 2023 年增加/],
    [['how much did training rise', 'which office asked for the increase?'], /应急办公室 2023 年增加/],
    [['培训支出多少', '哪个科室管的'], /不公布/],
  ]],
  ['an indicator of the same thing, or of the same kind', [
    [['how many households for waste sorting home visits', 'and publicity events on sorting?'], /40 场/],
    [['how many households for waste sorting home visits', 'and publicity events on sorting?', 'awareness rate target?'], /≥95%/],
    [['what satisfaction rate do we need for government services?', 'and the community-correction study sessions?'], /“100%”/],
    [['垃圾分类入户多少户', '食堂呢'], /376 万元/],
    [['民生微实事多少个', '合格率呢', '成本呢'], /“≤100%”/],
    [['民生微实事多少个', '花多少钱'], /没有印出/],
    [['满意度100%的有几个', '分别是'], /^社区矫正对象义务劳动活动满意度 100%/],
    [['审计工作什么时候前要做完', '决算公开呢'], /12 月 31 日前/],
    [['审计工作什么时候前要做完', '决算花了多少'], /没有实际支出/],
  ]],
];

describe.each(table)('%s', (_, cases) => {
  it.each(cases)('%s', (questions, told) => {
    expect(replyTo(...questions).text).toMatch(told);
  });
});
