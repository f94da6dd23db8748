/** One English message that asks for several things, and everyday words for posts, remainders and ratios. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('several things about one subject', () => {
  it.each([
    ['Morning! Fleet question: how many cars do we have altogether, how many inside the quota and how many outside it?', ['22 辆', '18 辆', '4 辆']],
    ['public toilets: how many do we look after, and how many are due for renewal', ['4 个', '2 个']],
    ["table 7 has a smaller urban & rural community expenditure (code 212) than table 3. What's the table 7 number and how much lower is it?", ['22,833', '1,739']],
    ['our running costs went up. how much, and which things pushed it up with their amounts', ['54 万元', '7 万元 (CNY 70,000)', '30 万元']],
    ['how much of our procurement is aimed at small and medium-sized enterprises? and is that above three quarters of the total?', ['1,985', '70.64%', 'No']],
    ['Community workstations turn up in four bits (facility upkeep, public funds, security, personnel). What do they add up to?', ['3,024']],
    ['what makes up the government-managed funds budget in table 10? total and the two parts', ['1,924', '1,739', '185']],
    ['the code 2120199 in the functional tables: what amount goes with it and how far is that from the 7,478 in the text', ['7,360', '118']],
    ['Staff: how many are in post, how many posts are there, and how many are free?', ['66 人', '72 人', '6 人']],
  ] as [string, string[]][])('%s', (question, figures) => {
    const reply = replyTo(question);
    expect(reply.outcome).toBe('answered');
    for (const figure of figures) expect(reply.text).toContain(figure);
  });
});

describe('everyday words', () => {
  it.each([
    ['How many jobs are unfilled?', '72 − 66'],
    ['How many more people could be hired?', '72 − 66'],
    ['Did training increase or decrease?', 'up 3 万元'],
    ['How many toilets do we look after?', '4 个'],
    ["What's the ratio of project spending to the total?", '74.64%'],
    ["What's left of the budget after personnel?", '20,977'],
    ['How much of project spending is not procured?', '17,438'],
    ['How much of procurement is not earmarked for SMEs?', '825 万元'],
    ['What share of procurement is not for services?', '30.68%'],
    ['How much of the budget is not basic spending?', '20,248'],
    ['How much procurement falls under sanitation?', '216 万元'],
    ['how many staff posts do we have?', '72 人'],
    ['How many people are on the payroll besides civil servants?', '6 + 10'],
    ['Do we have more retirees than staff?', '77 − 66'],
    ['Is the training budget larger than the special fund?', 'Yes'],
    ['Is more than 30% of procurement goods?', 'Yes'],
    ['Is more than 60% of procurement for SMEs?', '70.64%'],
    ['Is half of procurement services?', '69.32%'],
    ['Is the canteen under general administration?', 'No, the document does not list it there'],
    ['what is the capital expenditure?', '271 万元'],
    ['How many cars do we have and what do they cost to run?', '65.50'],
    ['How much money is going to elderly people in total?', '186 万元'],
    ['How much money goes to poor families?', '55 万元'],
    ['how much do the hired outside staff cost?', '1,993'],
    ['How much equipment is worth more than 500k?', '0 台'],
    ['difference between the general and the fund budgets?', '23,278'],
  ])('%s', (question, figure) => {
    const reply = replyTo(question);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });
});
