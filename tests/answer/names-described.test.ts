import { expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const library = libraryOf();
const emergency = libraryOf('tests/fixtures/emergency/documents');
const subdistrict = libraryOf('tests/fixtures/subdistrict/documents');

/** A question, and what its answer must tell. */
const SAID: readonly (readonly [string, ...string[]])[] = [
  ['grid workers (the people who go door to door), how much?', '1,922'], ['how much for hired staff, those who are on contract', '2,234'], ['just the canteen, not the meal subsidy', '376'],
  ['special transfers handed down from above', '346'], ['was any money carried over from the year before?', '上年结转支出'], ['street enforcement (the chengguan people), amount', '152'],
  ['wages and other staff pay as a share of the whole budget', '22.67%'], ['water plus electricity, what does keeping the lights on cost', '257'], ['audit services and the state asset count in one number', '25'],
  ['how many projects have performance goals attached', '14'], ['what are the main blocks of the budget: people, running the office, payments to individuals, projects?', '6,149', '509', '220', '20,248'],
  ['Which government investment projects are planned and for how much?', '1,309', '130', '300', '40'], ['labour services fees by economic classification', '8,418'], ['service hall: how many cases should it handle at minimum', '4500'],
  ['number of cases the service hall handles', '4500'], ['our total spending for the whole year', '27,126'], ['how many smart command centres are they planning to build', '5'], ['trade union money in the running costs', '228'],
  ['in the economic table, property management fees', '724'], ['other funds in the performance table', '185'], ['overdue rate allowed', '0%'], ['is there anything in the budget for overseas trips?', '0 万元'],
  ['how much less is city law enforcement getting this year compared with last', '101'], ['how many staff are in post vs allowed', '66', '72'], ['are any of the cars not on the official quota?', '4 辆'], ['why are the cars costing more', '2 辆公务车'],
  ['retirees as a percentage of staff in post', '116.67%'], ['how many staff in post per vehicle', '3.00'], ['if the canteen got 10% more, how much would it be', '413.6'], ['staff numbers please', '66'], ['the three functions with the least money', '7 万元', '14 万元', '40 万元'],
  ['how many awareness events about waste sorting do we have to hold', '40 场'], ['money for awards to individuals', '3 万元'], ['does the lottery percentage 108.45 check out', '107.87%'], ['is the whole procurement of agency services for small firms', 'Yes', '1,702'], ['is there anything in table 11?', '无发生额'],
  ['which is higher, awareness or participation in waste sorting', '95%', '90%'], ['number of indicators in the performance table', '147'], ['toner, paper and such: office expenses overall', '631'], ['the social security function is how much', '894'],
];

it('what stands beside an English name describes it, and does not take its place', () => {
  for (const [question, ...parts] of SAID) {
    const { reply: { text, outcome } } = ask(library, question, null);
    expect(outcome, question).toBe('answered');
    for (const part of parts) expect(text, question).toContain(part);
  }
});

it('does so in other documents, whose totals are cut otherwise', () => {
  for (const [question, ...parts] of [['flood control, the people who watch the rivers, how much is it?', '420.10'], ['what are the three big parts of the total budget: people, running the office, projects?', '2,921.95', '282.50', '5,763.60'], ['training expenditure and flood control in one number', '438.70']] as const) {
    const { text } = ask(emergency, question, null).reply;
    for (const part of parts) expect(text, question).toContain(part);
  }
  expect(ask(subdistrict, 'city management only, not sanitation', null).reply.text).toContain('318');
});

it('the district and the city that an office belongs to have budgets of their own', () => {
  for (const question of ['How much does Pingshan district as a whole spend?', 'what does the city of Shenzhen spend?', "what's the whole district budget"]) expect(ask(library, question, null).reply.outcome, question).toBe('not_found');
});

/** The turns of a thread, and what the last answer must tell. */
const THREADS: readonly (readonly [readonly string[], ...string[]])[] = [
  [['audit services?', 'stocktake of state assets?', "together that's 30 万, right?"], 'No', '25'], [['审计服务多少', '国有资产清查呢', '加起来25万对吧'], '是的', '25'], [['audit services?', 'stocktake of state assets?', "so in total it's 250,000 yuan?"], 'Yes', '25'],
  [['pension insurance contributions, total', 'occupational annuity?', 'so exactly double?'], 'Yes', '2.00'], [['养老保险缴费多少', '职业年金呢', '正好三倍？'], '不对', '2.00'],
  [['lanterns to hang for the holidays, how many', 'flags', 'so twice as many flags?'], 'Yes', '782 ÷ 391'], [['lanterns to hang for the holidays, how many', 'flags', 'so twice as many lanterns?'], 'No', '782 ÷ 391'],
  [['special fund project', 'down from what'], '13'], [['planning and management', 'how has it changed', 'from what?'], '62'], [['how many people fill the posts?', "what's the quota", 'so how many unfilled'], '6 人'],
  [['procurement total', 'the goods bit', 'as % of the total'], '30.68%', '3.18%'], [['canteen', 'audit services', 'back to the first one, give it in yuan'], '3,760,000'],
  [['food allowance', 'canteen', "what's left of agency services without these two?"], '825'], [['grid workers', 'hired staff', 'what would be left of the total without both'], '22,970'],
  [['subsidies to individuals and families, whole general budget (table 8)', 'how much of it is project money'], '681'], [['legal adviser', 'phone and network', 'water and electricity', 'sum of the three including the legal one'], '388'],
  [['procurement planned under agency services', 'same thing for environmental sanitation: procurement total'], '216'], [['total income', 'how much of it is from the general public budget', 'and the government fund part, amount?'], '1,924'],
  [['how many patrol staff for city appearance', 'what do they cost', "so that's how much each?"], '5.40'], [['in the performance table, fiscal funding?', 'and other funds', "% of the 27,126 that is 'other'", 'which project is that other money?'], '用于社会福利的彩票公益金支出'],
  [['government investment projects', 'in English please: how many projects does that cover?'], '4 items'], [['service hall cases, how many', 'and enquiries', 'diff between them'], '1,500'], [['canteen', 'thank you so much!'], 'You are welcome'],
  [['lawyers', 'phone bills', 'both of them as part of general admin'], '2.12%'], [['the biggest investment project', 'its share of all four'], '73.58%'], [['need the numbers for the community workstations: upkeep', 'security'], '816'], [['grid workers', 'hired staff', 'off-establishment staff', 'all three of them'], '6,149'],
  [["what's under other urban and rural community expenditure", 'biggest one', 'its percentage', 'the military one'], '183'], [['what are the government investment projects', 'without the car park what is left', 'why is this so much more than in 2022'], '区发改局'], [['how many public toilets', 'and how many of them get a makeover'], '2 个'],
  [['list the cuts', 'add them up', 'and the rises'], '1,535'], [['cleaning area', 'green area', 'which is bigger', 'by how many square metres'], '2,306,745'],
];

it('a follow-up states, compares and takes away what was told in turn', () => {
  for (const [turns, ...parts] of THREADS) for (const part of parts) expect(lastText(library, turns), turns.join(' / ')).toContain(part);
});

it('does so in another document', () => {
  for (const [turns, ...parts] of [
    [['flood control', 'training expenditure', 'so 500 together, right?'], 'No', '438.70'], [['training expenditure', 'flood control', 'so flood control is twenty times training?'], 'No', '22.59'],
    [['procurement, the total?', 'the goods bit', 'as % of the total'], '10.48%'], [['flood control', 'training expenditure', "what's left of the total without these two"], '8,581.95'],
  ] as const) for (const part of parts) expect(lastText(emergency, turns), turns.join(' / ')).toContain(part);
});
