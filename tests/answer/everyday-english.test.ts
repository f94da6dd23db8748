import { expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const library = libraryOf();

/** A question, and what its answer must tell. */
const SAID: readonly (readonly [string, ...string[]])[] = [
  ['whats the amount against code 2080506', '214'], ['what is on the books against legal adviser', '115'], ['How has code 2120103 moved against last year?', '81'],
  ['What is down for legal counsel?', '115'], ['How much goes into the canteen?', '376'], ['What goes into general administrative affairs?', '1,993', '1,922'],
  ['Total up funeral work, the elderly meal service and disaster prevention', '21'], ['What does the office take in altogether', '27,126'],
  ['Add up old-age meal service, funeral work and disaster relief for me (长者助餐, 殡葬, 防灾减灾)', '21'], ['which is bigger, training or gas safety (专项培训, 燃气安全管理)?', '96'],
  ['Among the 4 government investment projects, which is the dearest and which the cheapest', '1,309', '40'], ['any retired cadres of the 离休 kind? and how many ordinary retirees', '0', '77'],
  ['SME share of all planned purchasing, in percent please', '70.64%'], ['What is the envelope for government procurement?', '2,810'], ['Rent and repairs together, general public budget', '526'],
  ['is the meal subsidy more than twice the canteen running cost?', 'Yes', '2.03'], ['is the meal subsidy less than twice the canteen running cost?', 'No', '2.03'], ['is property management at least five times legal counsel', 'Yes', '5.85'],
  ['伙食补助不到食堂运行经费的三倍对吗', '是的', '2.03'], ['物业管理费超过法律顾问的六倍吗', '不对', '5.85'],
  ['What satisfaction is expected of volunteers, and of community correction people doing voluntary work?', '90%', '100%'], ['What does the plan say about infant care?', '婴幼儿'],
  ['How does the office explain the rise in investment projects?', '发改局'],
  ['What does it cost to run the staff lunch room?', '376'], ["How much for the workers' dining hall?", '376'], ['How much is the allowance for the aged?', '185'], ["How much is the old people's allowance?", '185'],
  ['How much may we spend on dinners for official guests?', '0 万元'], ['How much goes on help for army families?', '183'], ['flood/drought/typhoon (sanfang) work budget', '28'],
  ['How much goes on buying things from outside suppliers?', '2,810'], ['Is army recruitment really part of what this office does?', '征兵'],
  ['How many public toilets do we look after, and how many will be done up?', '4 个', '2 个'], ['How much greenery is looked after?', '105,934'], ['how much land must we sweep?', '2,412,679'],
  ['Agency operating expenses: do the four listed increases sum to the stated rise of 54?', '54.5'], ['Add up 30902 and 31002, office equipment purchases.', '166'],
  ['Other urban-rural community management affairs: 7,478 in the text. What does code 2120199 say, and what is the gap?', '7,360', '118'],
  ['How many project performance targets were filed and what amount of funds do they cover?', '14', '20,248'], ['In the overall performance table, how is the grand total split between fiscal appropriation and other funds?', '26,940', '185'],
  ['Is there anything to help staff pay for their meals, apart from running the lunch room?', '763'], ['How many people walk the streets checking for illegal stalls and mess?', '40'], ["Does everyone over 60 get the old people's allowance?", 'No', '70'],
  ['Is the total of the projects really 20,248?', 'Yes'], ['What do legal advice and audits cost together?', '130'], ['What did the union add to the running costs?', '30'], ['Did street cleaning money go up or down?', '133'],
  ['How many corruption cases?', '10'], ['How many safety crackdowns?', '3'], ['What do we pay outside companies to do our work?', '4,234'], ['How well known is rubbish sorting?', '95%'],
  ['share of residents who sort their waste', '90%'], ['community workstations - facility upkeep, public funds, security n staff, all four together?', '3,024'], ['how many labourers on contract', '10'],
];

it('everyday English says amounts, lines and lists in other words than the budget', () => {
  for (const [question, ...parts] of SAID) {
    const { reply: { text, outcome } } = ask(library, question, null);
    expect(outcome, question).toBe('answered');
    for (const part of parts) expect(text, question).toContain(part);
  }
});

it('an age said after an allowance is no amount, and how far two things fell is added up as such', () => {
  expect(lastText(library, ["how much is the old people's allowance?", 'so everyone over 60 gets it?'])).toMatch(/No.*70/s);
  expect(lastText(library, ['Which project item fell the most against 2022?', 'the second biggest fall?', 'add the two up'])).toContain('2,035');
  expect(lastText(library, ['How much for disabled people?', 'the first one'])).toMatch(/\(残疾人事务\): 307 万元/);
  expect(ask(library, 'How many street cleaners do we employ?', null).reply.outcome).toBe('not_found');
});

it('somebody new asks what can be asked', () => {
  expect(ask(library, "Good morning! I'm new here, what kind of things can I ask you?", null).answer.trace.query.act).toBe('help');
});

it('names nobody, though the name and the telephone are asked for by themselves', () => {
  expect(ask(library, 'who is the director of the sub-district office? name and phone if you have it', null).reply.outcome).toBe('not_found');
});

/** Told by what it does or is for, and by the side of it that is meant. */
const DESCRIBED: readonly (readonly [string, string])[] = [
  ['what do we spend on the patrols that keep an eye on the look of the streets?', '216'], ['how much is there for the station that looks after ex-soldiers?', '118'],
  ['how much goes into keeping workplaces safe?', '9 万元'], ['what do we spend to cut the damage from natural disasters?', '8 万元'], ['what do we spend on looking after military families?', '183'],
  ["what's the international neighbourhood thing for expats costing?", '59'], ['what do we spend on office stuff like paper and pens?', '161'], ['what do our people cost?', '6,149'],
  ['how much for smartening up the streets?', '4 万元'], ['what do we pay people to walk round checking the look of the streets?', '216'], ['what do we pay in rent?', '131'], ['how much for taking stock of state assets?', '10 万元'],
  ["what's the pay for people in the community workstations?", '1,558'], ['how much do the community workstations spend on wages?', '1,558'], ['what do we spend on mending things at the community workstations?', '300'],
  ["what's the office money for the workstations?", '350'], ['community workstations - what do the guards cost?', '816'], ['how much do official cars cost in petrol?', '65.50'],
  ["what's the budget of the office caring for ex-servicemen?", '118'], ['what do we spend making the town look nicer?', '4 万元'], ["what goes out to people who've retired?", '213'], ['how much help do students get?', '11 万元'],
  ['how much for those who patrol the grids?', '1,922'], ['what do we spend patching things up?', '395'], ["what do we pay towards everybody's medical insurance?", '182'], ['what do workstation patrols and guards cost?', '816'],
  ['社区工作站那些人的工资要多少？', '1,558'], ['社区工作站日常办公的钱是多少？', '350'], ['社区工作站的安保费用多少？', '816'], ['防台风防汛防旱的钱是多少？', '28'], ['行政单位离退休的人花多少？', '213'], ['食堂开着一年要花多少？', '376'], ['环卫要扫多大地方？', '2,412,679'], ['归我们管的公厕几座？', '4 个'], ['社区工作站防盗巡逻要多少？', '816'], ['社区工作站房子修缮花多少？', '300'], ['饭堂那摊子事花多少？', '376'], ['把街容弄好看花多少？', '4 万元'], ['管消防的那个委员会要多少钱？', '104'],
];

it('a thing told by what it does, whom it serves or which side of it is meant is found', () => {
  for (const [question, figure] of DESCRIBED) expect(ask(library, question, null).reply, question).toMatchObject({ outcome: 'answered', text: expect.stringContaining(figure) as string });
});

it('what a description leaves open is asked, and what is not printed stays so', () => {
  for (const question of ['how much does the office spend on community workstations?', 'what do we pay for the community workstations?', '社区工作站花多少钱？']) expect(ask(library, question, null).reply.outcome, question).toBe('clarify');
  for (const question of ['how much for keeping the swimming pool clean?', 'how much do we spend on schools?', 'how much for keeping the beach tidy?', 'what do we spend on the team that looks after the horses?', 'what do we spend on the drones that keep an eye on the beach?', "what's the theatre thing for newcomers costing?"]) expect(ask(library, question, null).reply.outcome, question).toBe('not_found');
});
