import { expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

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
  ['share of residents who sort their waste', '90%'], ['community workstations - facility upkeep, public funds, security n staff, all four together?', '3,024'], ['how many labourers on contract', '10'],
];

it('everyday English says amounts, lines and lists in other words than the budget', () => {
  for (const [question, ...parts] of SAID) {
    const { reply: { text, outcome } } = ask(library, question, null);
    expect(outcome, question).toBe('answered');
    for (const part of parts) expect(text, question).toContain(part);
  }
});

it('somebody new asks what can be asked', () => {
  expect(ask(library, "Good morning! I'm new here, what kind of things can I ask you?", null).answer.trace.query.act).toBe('help');
});

it('names nobody, though the name and the telephone are asked for by themselves', () => {
  expect(ask(library, 'who is the director of the sub-district office? name and phone if you have it', null).reply.outcome).toBe('not_found');
});
