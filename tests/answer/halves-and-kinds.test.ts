import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [string, ...string[]];

const table: readonly [string, readonly [Thread, RegExp][]][] = [
  ['a thing with the people in its name is not the people', [
    [['target satisfaction for public toilets'], /^The document does not have “satisfaction with public toilets”/],
    [['satisfaction target for public services'], /≥98%/],
  ]],
  ['theirs is what stands before the dash, but for a share of it', [
    [['community work stations - how much for their staff costs?'], /社区工作站人员经费\): 1,558 /],
    [['workstations: how much for their security'], /社区工作站治安经费\): 816 /],
    [["canteen - what's its share of agency services"], /19\.14%/],
  ]],
  ['how many things will be asked asks nothing', [
    [['3 things: three-defence work (三防), NPC/CPPCC liaison and the gap between the two'], /\(28 − 27\)/],
  ]],
  ['which project it is under, and how big that one is', [
    [['legal adviser money - which big project is it under and how big is that one'], /一般行政管理事务\): 7,079 /],
  ]],
  ['a price is told in the other unit for the same things', [
    [['cap for the fire safety tech adviser per person per month, in 万?'], /2 万元\/人\/月 = 20,000 元\/人\/月/],
    [['聘请消防安全技术顾问成本每人每月多少万'], /2 万元\/人\/月/],
    [['fire adviser cap in yuan'], /“≤20000 元\/人\/月”/],
    [['how much is the canteen in 万'], /376 万元 \(CNY 3\.76 million\) in the 2023 budget \(under/],
  ]],
  ['what a term covers is told by its definition, then by its parts', [
    [['what does 三公 actually cover?'], /^Definition of three public consumptions[^]*consists of/],
    [['三公经费涵盖什么'], /^“三公”经费的名词解释/],
    [['what does agency services cover'], /^Government agency services/],
    [['what is the canteen made up of'], /lists no parts of/],
  ]],
  ['the three kinds of procurement', [
    [["what's our government procurement budget", 'split by goods, works, services?'], /862 万元[^]*\): 0 万元[^]*1,948 万元/],
    [["what's our government procurement budget", 'split by goods, works, services?', 'what share is services'], /69\.32%/],
  ]],
  ['a clause that asks for a number is a question of its own', [
    [['fire stuff: how many 三小 places to check, what coverage %, and min number of drills?'], /4000 家[^]*≥90%[^]*≥1 场/],
    [['admin posts vs people actually in post? and how many ppl is the canteen meant to feed'], /72 − 66[^]*≥578 人/],
    [['property mgmt fee under 机关服务, plus how many sqm do we manage'], /673 万元[^]*40470\.18/],
    [['how many households for waste sorting publicity', 'what awareness %?'], /≥95%/],
  ]],
  ['new equipment of a price is counted, as planned', [
    [['does the office plan to buy new equipment above 1 million'], /新增单价 100 万元以上专用设备\): 0 台/],
    [['今年买不买一百万以上的设备'], /^新增单价 100 万元以上专用设备：0 台/],
    [['do we have equipment over 1 million yuan'], /^special-purpose equipment/],
    [['how much is spent on equipment purchase'], /设备购置及维护费\): 50 /],
  ]],
  ['where a quotation stands, and money by the head of those it is for', [
    [['is conscription one of our duties?', "where's that written"], /征兵、民兵训练/],
    [['how much per retiree'], /2\.77 万元/],
    [['how much are the meal subsidies', 'per retiree'], /prints no count/],
  ]],
];

describe.each(table)('%s', (_, asked) => {
  it.each(asked)('%j', (turns, expected) => {
    expect(replyTo(...turns).text).toMatch(expected);
  });
});
