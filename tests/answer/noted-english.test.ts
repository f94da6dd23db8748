import { describe, expect, it } from 'vitest';
import { replyIn, replyTo } from './in-thread.ts';
import { libraryOf } from '../libraries.ts';

describe('English in the manner of notes', () => {
  it.each([
    // A first clause without a verb is what is asked of.
    ['Patrols watching the street appearance, service cost?', /^(?=.*216 万元)(?!.*1,948)/s],
    ['Affairs of handicapped persons, the line under other community spending?', /307 万元/],
    // Examples are no names.
    ['whats the entire budget made up of – staff, office costs and so on', /20,248 万元/],
    ['Agency services consist of (meals, canteen etc)?', /^(?=.*763 万元)(?=.*673 万元)/s],
    ['The grand total splits in four kinds (people, running, families, projects); could I have the amounts?', /^(?=.*6,149 万元)(?=.*20,248 万元)/s],
    ['Out of the four workstation lines (premises, office, order, staff), the priciest?', /1,558 万元/],
    ['Base funding without any project, all people and office cost counted?', /^[^#]*6,878 万元/],
    // The biggest of the causes of a change.
    ['The rise of the agency operating funds is made of four bits; which is the biggest bit?', /^(?=.*30 万元)(?!.*15 万元)/s],
    // Where it stands, what it is counted in, how it is bounded.
    ['Relief payments in the table by economic type?', /165 万元/],
    ['Rent paid under the economic codes, what is written there?', /131 万元/],
    ['Floor space, in square metres, that property management must cover at minimum?', /40,470\.18/],
    ['Diners in the canteen, minimum that has to be served?', /578/],
    ['Urban construction outlay in the fund table, what figure stands?', /1,739 万元/],
    // How it moved, where no verb says so.
    ['Investment projects of government, growth rate on last year?', /250\.20%/],
    ['Training money: plus or minus against 2022, and by how much?', /3 万元/],
    ['The drop of general administrative affairs, as a percentage of the year before?', /20\.76%/],
    ['What was our total one year earlier, since only the growth is printed?', /26,720 万元/],
    // Nothing is left out of what does not have it; what is left out of a ranking is.
    ['Electricity by itself, economic classification, without water?', /^(?=.*232 万元)(?!.*25 万元)/s],
    ['Leaving urban-rural community aside, which of the eight big expenditure classes comes out on top and with how much?', /1,231 万元/],
    ['Leaving labour service fees aside, which line of goods and services is the largest?', /4,234 万元/],
    // A count of rows, a kind of procurement, a unit.
    ['Number of the fourteen projects having more than 1,000 wan each?', /4 items/],
    ['Are any construction works to be procured this year, or just goods and services?', /: 0 万元/],
    ['Purchases belonging to 机关服务, how many did they write?', /1,702 万元/],
    ['Please to tell the total income of the department, but in 亿 yuan.', /2\.7126 亿元/],
  ])('%s', (question, expected) => {
    expect(replyTo(question).text).toMatch(expected);
  });

  it('reads the sides of what heads a list, the part in its whole, and the name that has the words of both', () => {
    expect(replyTo('Community workstations: premises upkeep, office costs, policing and staff pay, the four of them in one sum?').text).toMatch(/3,024 万元/);
    expect(replyTo('Housing reform outlay: provident fund plus purchase allowance, how do they add?').text).toMatch(/1,232 万元/);
    expect(replyTo('Buying and maintaining devices, inside the office services item: sum?').text).toMatch(/^(?=.*50 万元)(?!.*1,964 万元 \(CNY)/s);
    expect(replyTo("Which items of 'capital expenditure (basic construction)' exist, and what do they make together?").text).toMatch(/141 万元/);
    expect(replyTo('labour service fees out of all goods and services paid from the general public budget, what pct is that').text).toMatch(/47\.27%/);
    expect(replyTo("fire safety checks of the 'three small' premises, how many places?").text).toMatch(/^(?=.*4000)(?!.*90%)/s);
  });

  it('reads other documents so', () => {
    const health = libraryOf('tests/fixtures/health/documents');
    const city = libraryOf('tests/fixtures/city-management/documents');
    expect(replyIn(health, 'What is the elderly health item made of (check-ups, nursing care and so on)?').text).toMatch(/^(?=.*92\.60)(?=.*40\.32)/s);
    expect(replyIn(health, 'Major public health services: minus how much on last year?').text).toMatch(/163\.64 万元/);
    expect(replyIn(health, 'People on 雇员 terms and the worker-type hires, together how many?').text).toMatch(/6 人/);
    expect(replyIn(city, 'Care of the greenery, plus or minus against 2023?').text).toMatch(/1,000,000\.00 元/);
    expect(replyIn(city, 'The total budget in 亿 yuan?').text).toMatch(/2\.5638 亿元/);
  });
});
