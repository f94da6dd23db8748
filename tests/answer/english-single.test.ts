import { describe, expect, it } from 'vitest';
import { replyTo as reply } from './in-thread.ts';

describe('English questions that stand alone', () => {
  it.each([
    // The verb of a name is no name of its own.
    ['How much is set aside for supporting the army and military families?', /^(?=.*183 万元)(?!.*69 万元)/s],
    // A head that is said once belongs to what both names open with.
    ['add disabled affairs and protection together', /376 万元/],
    ['add up disabled people protection and affairs', /376 万元/],
    ['残疾人保障和事务加起来多少', /376 万元/],
    // Vehicles share the money for vehicles, however they are called.
    ['running cost per official vehicle', /2\.98 万元/],
    // The total of a table of one fund, called by that fund.
    ['Table 10 bottom line: total government fund spending', /^[^#]*1,924 万元[^#]*$/],
    ['Table 3 bottom line: project expenditure', /20,248 万元/],
    // Nothing moved, or nothing says so.
    ['Did anything stay flat?', /^Unchanged(?=.*official receptions)/s],
    ['Is official reception flat against 2022?', /^Yes/],
    // Until a month in English, beside a month of a sentence.
    ['What has to be reported by the end of August?', /8 月底前/],
    ['What is due by 31 August?', /8 月底前/],
    // The part of a sum that it is in.
    ['How much of the canteen plus meal allowance is the canteen?', /33\.01%/],
    ['食堂占食堂和伙食补助合计的多少', /33\.01%/],
    ['Of water and electricity, how much is electricity?', /^(?=.*232 万元)(?!.*35 万元)/s],
    // "Rules" gives no order; money for people is no number of posts.
    ['What did enforcement of city rules cost last year vs this year, and why the drop?', /^(?=.*253 万元)(?=.*152 万元)(?=.*39\.92%)/s],
    ['How much are we paying contract staff not on the establishment?', /1,993 万元/],
    // One column of several rows, added up; where the names stand is no addend.
    ['Sum of office supplies, union funds and car running costs in basic spending', /455 万元/],
    ['What do union funds and car costs come to in basic spending?', /^(?=.*293\.50 万元)(?!.*6,878)/s],
    // The one figure, then how it stands to another.
    ['What is the canteen budget and is it more than property management?', /^(?=.*No, the document)(?=.*297 万元)/s],
    // All of a whole is no quantity.
    ['Is goods purchasing less than a third of all procurement?', /^Yes(?=.*30\.68%)/s],
    // A statement by its question mark; a table by its number; a number by what is printed so.
    ['So the training went from 11 to 14?', /^Yes/],
    ['Does table 8 include a line for overseas trips?', /^No, it is printed elsewhere/],
    ['Does table 4 include retirement pay?', /^Yes, it is there/],
    ["What's 7,478 in yuan?", /74,780,000 元/],
    ['Name the functional categories at the top level', /^(?=.*8 items)(?=.*24,572)/s],
    // Both halves of a request; a name within another is taken away from nothing.
    ['Could you give me the meal allowance figure and the canteen figure?', /^(?=.*763 万元)(?=.*376 万元)/s],
    ['What did we set aside for disaster prevention in other community spending?', /^(?=.*: 8 万元)(?!.*629)/s],
    ['Total of all the cuts across projects', /2,407 万元/],
    // A share is of what holds the part, not of what stands beside it.
    ['What share of salaries goes on allowances and subsidies?', /34\.95%/],
    ['Table 5 versus table 3 for other community management expenditure: same?', /^(?=.*7,478 万元)(?=.*7,360 万元)/s],
    ['What kinds of vehicles do we have?', /^(?=.*fire engines)(?=.*minibuses)/s],
    // A part of itself that something moved by is a limit, no place in a ranking.
    ['Which projects were cut by more than a third?', /^(?=.*2 items)(?=.*39\.92%)(?=.*36\.14%)(?!.*17\.56)/s],
    ['Which lines lost at least a fifth of their money?', /^(?=.*4 items)(?=.*20\.76%)/s],
    ['How many projects were cut by more than a quarter?', /^(?=.*3 items)(?=.*25\.71%)(?!.*20\.76)/s],
    ['Did any line fall by less than a tenth?', /^(?=.*2 items)(?=.*7\.69%)/s],
    ['What grew by half or more?', /^(?=.*250\.20%)(?!.*4\.3%)/s],
    ['Which projects at least doubled their money?', /^(?=.*2 items)(?=.*108\.45%)/s],
    ['哪些项目砍了三分之一以上？', /^(?=.*共 2 个)(?!.*17\.56)/s],
    ['What is the third largest project?', /1,964 万元/],
    ['Your department expenditure is stated with its growth. So what must the 2022 total have been?', /26,720 万元/],
    // More than before is a move; a name that ends like a verb is compared too; one thing may be called twice.
    ['Training: how much more than in 2022?', /3 万元(?=.*27\.27%)/s],
    ['How much more is training than audit services?', /1 万元(?=.*15 − 14)/s],
    ['Street cleaning / environmental sanitation shrank compared with 2022 by how much?', /36\.14%/],
    ['What satisfaction is expected from overseas Chinese and HK compatriots, and from people on fire safety?', /^(?=.*90%)(?=.*100%)/s],
    ['How many small livelihood projects are planned and how satisfied should people be with government services?', /^(?=.*88 个)(?=.*98%)/s],
    // More vehicles, and those there are; space is an area, the street an office; what is asked about stands scattered.
    ['Are more vehicles planned?', /^(?=.*planned new vehicles[^:]*: 0 辆)/s],
    ['Do they intend to add vehicles in 2023 and how many are there already?', /^(?=.*: 0 辆)(?=.*: 22 辆)/s],
    ['Is there any money for purchasing new cars?', /purchase costs[^:]*: 0 万元/],
    ['How much office space does the grid department rent?', /400 平方米/],
    ['How many workers in difficulty will the street check on?', /“10 人”/],
    ["How many residents' households are to get a visit about sorting their rubbish?", /^(?=.*5\.5 万户)(?!.*14 人)/s],
    ['Add civil servants in post, government employees and support workers', /82 人/],
    ['what are the government investment projects and their amounts?', /^(?=.*1,309 万元)(?=.*40 万元)/s],
    ["gov fund budget total, of which land-sale part, and the land part's share in percent", /^(?=.*1,924)(?=.*90\.38%)(?!.*3,663)/s],
    ['what does the whole office cost a year?', /27,126 万元/],
    // All duties, where no field is named.
    ['What are the main responsibilities of the street office?', /贯彻执行国家.*完成区委、区政府交办的其他任务/s],
  ])('%s', (question, told) => {
    const { outcome, text } = reply(question);
    expect(outcome).toBe('answered');
    expect(text).toMatch(told);
  });

  it.each([
    'swimming pool budget', "What's the satisfaction target for the old-age allowance?", 'How satisfied should people be with the elderly allowance?', 'What satisfaction target is set for the canteen?', '高龄津贴的满意度目标是多少', 'Did the canteen stay flat?',
    'who are the trainers?', "what's the name of the director of the Party affairs office?", 'What did the mayor say about training?', 'How much is set aside for building a new library?', 'How much for constructing a school?', 'What will the new police station cost?',
  ])('%s is not in the document', (question) => {
    expect(reply(question).outcome).toBe('not_found');
  });

  it.each(['How many households do we cover?', 'How many households?', 'How many events are planned?', '我们覆盖多少户', "Isn't the official car budget zero?"])('%s asks which', (question) => {
    const { outcome, text } = reply(question);
    expect(outcome).toBe('clarify');
    expect(text).toMatch(/^ *2\. /m);
  });

  it.each([
    ['What was training in 2022?', '11 万元'], ['How many cars are there now and how many new ones are planned?', '22 辆'], ["retirees' pay", '213 万元'], ['Satisfaction target for fire safety?', '100%'], ['How many households are paid the low income allowance?', '4 户'], ['Which item is at the bottom of table 7?', '7 万元'], ['How many posts are filled?', '66 人'], ['How much for building the parking lot?', '1,309 万元'], ['Which is the poorest project?', '12 万元'],
  ])('%s stays what it is', (question, told) => {
    expect(reply(question).text).toContain(told);
  });
});
