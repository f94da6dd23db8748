import { describe, expect, it } from 'vitest';
import { replyIn, replyTo } from './in-thread.ts';
import { libraryOf } from '../libraries.ts';

describe('what stands beside the question, and what it leaves out', () => {
  it.each([
    // Who asks, and why, names nothing.
    ['total budget in 亿 please, reporters like it short', /^(?=.*2\.7126 亿元)(?!.*农用地)/s],
    ['how much for training? my sister is curious', /^(?=.*14 万元)(?!.*does not have)/s],
    ['gas safety, how much? the anchor reads it tonight', /^(?=.*110 万元)(?!.*does not have)/s],
    ['our auditors hate ranges, electricity in the general budget please', /^(?=.*232 万元)(?!.*audit)/s],
    ['electricity, how much? I\'m writing a poem', /^(?=.*232 万元)(?!.*does not have)/s],
    ['total in the budget, my editor thinks in millions', /271\.26 million yuan/],
    // What a budget knows is asked, whoever wants it.
    ['I want rent, electricity please', /^(?=.*131 万元)(?=.*232 万元)/s],
    ['my boss needs the total budget', /27,126 万元/],
    ['training fell, my boss says by 20%', /27\.27%/],
    // A country is no name.
    ['business trips within China, economic classification. How much?', /: 6 万元/],
    // A limit with a blank for its number, and a number with a bound.
    ['rejection rate at the service hall may not exceed …?', /≤1%/],
    ['the rejection rate of cases must stay below what?', /≤1%/],
    ['livelihood micro-projects: minimum number', /≥88/],
    // A heading says where the one thing under it is.
    ['service hall targets: cases handled?', /^(?=.*4500)(?!.*10 宗)/s],
    ["disabled people: there's a line in 'other urban-rural community management affairs', how big?", /69 万元/],
    ['community workstations: upkeep of premises, running money, security money and staff money, all four added', /3,024 万元/],
    // A claim that is to be printed is checked.
    ["'small capital works were trimmed by a fifth' – may I print that?", /^(?=.*25\.71%)(?!.*on request)/s],
    ['the office gets 455 for agency running costs. Can I publish that?', /^(?=.*509 万元)(?!.*on request)/s],
    // What is said behind the name.
    ['transfers from above earmarked – how many 万?', /346 万元/],
    ['do tolls and insurance belong to the vehicle cost in the definition?', /^Yes.*过路过桥费/s],
    ['Smart command centres: all communities covered eventually, meaning how many?', /5 items/],
    ['Lanterns for Spring Festival and National Day, how many do they plan to hang? my photographer asks', /^Performance target.*391 个/s],
    ["is looking after rented flats part of our remit, or is that the police's job?", /^(?=.*出租屋管理)(?!.*治安经费)/s],
  ])('%s', (question, expected) => {
    expect(replyTo(question).text).toMatch(expected);
  });

  it('sets a stated number against a target that is printed in tens of thousands', () => {
    expect(replyTo('the plan says 60,000 households get garbage-sorting visits, correct?').text).toMatch(/^No.*5\.5 万户/s);
    expect(replyTo('55,000 households get garbage-sorting visits, correct?').text).toMatch(/^(?!No)(?=.*5\.5 万户)/s);
    expect(replyTo('household visits for garbage sorting are 55,000, correct?').text).toMatch(/^Yes.*5\.5 万户/s);
    // A number of shops is neither right nor wrong beside a rate.
    expect(replyTo('is it true that 4,000 shops get fire checks?').text).toMatch(/^(?!No)(?=.*4000)/s);
    expect(replyTo('垃圾分类入户宣传55000户，对吗').text).toMatch(/^是的/);
    expect(replyTo('垃圾分类入户宣传户数是5.5万户，对吗').text).toMatch(/^是的/);
    expect(replyTo('垃圾分类入户宣传户数是6万户，对吗').text).toMatch(/^不对/);
  });

  it('goes on from what was told', () => {
    expect(replyTo('How much for running costs of the agency (机关运行经费)?', 'up from?').text).toMatch(/^[^#]*455 万元/);
    expect(replyTo('what is our general public budget (一般公共预算) appropriation', 'in million yuan pls, my editor thinks in millions').text).toMatch(/252\.02 million/);
    expect(replyTo('gas safety, how much', 'last year?', 'What do they actually do with it').text).toMatch(/燃气供应站/);
    expect(replyTo('trade-union money, basic spending', 'per in-post official (66)?').text).toMatch(/3\.45 万元/);
    expect(replyTo('farmland patrols, how many a year?', 'and public toilets we look after?').text).toMatch(/4 个/);
    expect(replyTo('postal and telecoms in the economic classification, how much?', 'rent', 'repairs', 'add the three', 'share of the whole 17,810 goods-and-services block').text).toMatch(/3\.23%/);
    expect(replyTo('disabled people, the line under other urban-rural community management affairs?', "and veterans' service stations in the same list?").text).toMatch(/118 万元/);
    expect(replyTo('what does sweeping and cleaning cover in square metres', 'greenery?', 'pest control area', 'how much bigger is the first than the last').text).toMatch(/443,032/);
  });

  it('reads other documents so', () => {
    const health = libraryOf('tests/fixtures/health/documents');
    const city = libraryOf('tests/fixtures/city-management/documents');
    expect(replyIn(health, 'Major public health services, how much? my cousin collects such things').text).toMatch(/^(?!.*does not have)/s);
    expect(replyIn(city, 'The total budget please, viewers like it in 亿').text).toMatch(/2\.5638 亿元/);
  });
});
