/** One English message that asks for several things, and everyday words for posts, remainders and ratios. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('several things about one subject', () => {
  it.each([
    ['Morning! Fleet question: how many cars do we have altogether, how many inside the quota and how many outside it?', ['22 辆', '18 辆', '4 辆']],
    ['public toilets: how many do we look after, and how many are due for renewal', ['4 个', '2 个']],
    ['public toilets: how many are maintained, how many renovated?', ['4 个', '2 个']],
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

describe('money that is dealt out over a number of the asker\'s', () => {
  it.each([
    ['small capital works 520 split across 5 communities, how much each?', 'per community (社区) (520 ÷ 5'],
    ['legal adviser money for each of the 5 communities, on average?', '(115 ÷ 5'],
    ['If property management of 673 covers 4 buildings, how much per building?', 'per building (673 ÷ 4'],
    ['If 185 goes to 1,000 old people, how much does each get?', '(185 ÷ 1,000'],
    ['1,922 for grid workers split between 200 workers: each?', 'per worker (1,922 ÷ 200'],
    ['canteen operation per day over 250 working days?', '(376 ÷ 250,'],
    ['patrol service money per patroller: 216 over the planned number of city-appearance patrollers?', '(216 ÷ 40'],
  ])('%s', (question, division) => {
    expect(replyTo(question).text).toContain(division);
  });

  it('says whose number it is', () => {
    expect(replyTo('If property management of 673 covers 4 buildings, how much per building?').text).toContain('with your number');
  });

  it('takes a limit for a limit', () => {
    expect(replyTo('Which projects get over 500?').text).not.toContain('÷');
  });
});

describe('what is left of a whole, however the parts are taken out', () => {
  it.each([
    ['take the parking lot project out of the government investment projects and what remains?', '(1,779 − 1,309)'],
    ["If you strip the 763 of meal subsidies out of agency services, what's left?", '(1,964 − 763)'],
    ['what remains of community affairs (7,478) if you leave out workstation personnel and workstation security?', '(7,478 − 1,558 − 816)'],
    ['procurement less the services part leaves what?', '(2,810 − 1,948)'],
    ['basic spending less the personnel part is what?', '(6,878 − 6,149)'],
    ['how much is training plus the international neighbourhood?', '(14 + 59)'],
  ])('%s', (question, formula) => {
    expect(replyTo(question).text).toContain(formula);
  });
});

describe('which of two parts of a whole is the larger', () => {
  it.each([
    'Are goods the bigger part of procurement, or services?', 'is it goods or services that takes the bigger part of procurement?', 'which is bigger in procurement, goods or services?',
  ])('%s', (question) => {
    const { text } = replyTo(question);
    expect(text).toContain('(1,948 − 862)');
    expect(text).not.toContain('Largest');
  });
});

describe('names in a list that is added up or told', () => {
  it.each([
    ['add up off-establishment staff, grid workers and hired employees in the general admin line', ['(1,993 + 1,922 + 2,234)']],
    ["general administrative affairs without those three staff lines (off-establishment staff, grid workers, hired employees) - what's left?", ['(7,079 − 1,993 − 1,922 − 2,234)']],
    ['agency services minus these: canteen, property management, meal subsidies', ['(1,964 − 376 − 673 − 763)']],
    ['Kindly give me: number of retirees, vehicles, and planned new vehicles', ['77 人', '22 辆', '0 辆']],
    ['Please list: total budget, basic spending, project spending', ['27,126', '6,878', '20,248']],
    ['what is inside basic spending - staff, running, and help to individuals? amounts', ['6,149', '509', '220']],
    ["what's in the three public expenses - abroad, reception, vehicles? figures please", ['overseas visits (因公出国(境)费) 0', '65.5 万元']],
    ['amounts for parking lot construction, slope treatment and the 0021Z plot works?', ['1,309', '40 万元', '130 万元']],
    ['money for disabled people shows up under two headings in the project list. what are the amounts and the total?', ['69 万元', '307 万元', '376 万元']],
    ['is more spent on basic expenditure or on projects?', ['(20,248 − 6,878)']],
    ['Compare community workstation security with workstation running (office) money: how much higher is security?', ['(816 − 350)']],
  ] as [string, string[]][])('%s', (question, figures) => {
    const { text } = replyTo(question);
    for (const figure of figures) expect(text).toContain(figure);
    expect(text).not.toContain('consists of: personnel expenditure');
  });

  it('still breaks down what is to be broken down', () => {
    expect(replyTo('List the parts of agency services').text).toContain('食堂运行经费');
  });
});

describe('whether there is any of one name in another', () => {
  it.each([
    ['is there any public works in the procurement budget?', /^procurement of works.*: 0 万元/],
    ['does the procurement budget have any works?', /^procurement of works.*: 0 万元/],
    ['are there any goods in the procurement plan?', /862 万元/],
    ['is there anything for funerals in the other urban and rural community expenditure?', /^Yes\..*12 万元/],
    ['is gas safety in agency services?', /^No/],
  ])('%s', (question, told) => {
    expect(replyTo(question).text).toMatch(told);
  });
});

describe('a term, a duty and what nothing prints', () => {
  it.each([
    'Sorry, I get lost with the terms. basic expenditure, what is it exactly?', 'basic expenditure - what exactly is that?',
  ])('tells what a term means: %s', (question) => {
    expect(replyTo(question).text).toMatch(/^Definition of basic expenditure/);
  });

  it.each([
    ['In a few words, what is this subdistrict office responsible for when it comes to emergencies and disasters?', '负责辖区应急管理工作'],
    ['who looks after street lights, parks and waste sorting according to the duties?', '园林绿化、城市照明、垃圾分类'],
  ])('quotes the duty that is headed by it: %s', (question, duty) => {
    expect(replyTo(question).text).toContain(duty);
  });

  it.each([
    'what does one lunch in the canteen cost an employee?', 'what does one training session cost?', 'How many people receive the old-age allowance, and how much each per month?',
  ])('computes no price of one that is not counted: %s', (question) => {
    const { text, outcome } = replyTo(question);
    expect(outcome).toBe('not_found');
    expect(text).not.toContain('÷');
  });
});
