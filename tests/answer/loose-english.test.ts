import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

const told = (question: string): string[] => replyTo(question).figures.map(({ value, unit }) => `${value} ${unit}`);
const street = libraryOf('tests/fixtures/longgang-street/documents');
const county = libraryOf('tests/fixtures/county/documents');

describe('what a rise is made of', () => {
  it.each([
    "Talk me through the 11.87% rise in running costs: what's it made of?", 'running costs rose by 54: what are the pieces?', 'the 54 rise in operating expenditure, what is it made of?',
    '公用支出涨的54万由哪几块构成？', '公用支出增长11.87%，都有哪些组成？',
  ])('is its printed causes: %s', (question) => {
    expect(told(question)).toEqual(expect.arrayContaining(['2.50 万元', '7 万元', '15 万元', '30 万元']));
  });

  it('is its printed reason where no cause has a figure, and the parts of the name where no rise is named', () => {
    expect(replyTo("the 1,271 rise in government investment, what's it made of?").text).toMatch(/up 1,271[^]*Printed reason/);
    expect(replyTo('what is government investment made of?').text).toContain('1,309');
    expect(replyTo('公用支出509万由哪几块构成').text).not.toContain('增加额');
  });

  it('says so where it fell in another document', () => {
    expect(replyIn(county, 'running costs went up: what is the rise made of?').text).toMatch(/^Not as asked[^]*9\.78/);
  });
});

describe('the whole budget in named parts', () => {
  it.each([
    'Can you break the whole budget down into staff, running costs, individuals & families, and projects?', 'Break the total down into personnel, office running, projects and subsidies to families',
    'the budget 27,126 splits to what four parts? need all', 'The total of 27,126 is made of which parts?', 'How is the 27,126 divided up?',
  ])('tells each of them: %s', (question) => {
    expect(told(question)).toEqual(expect.arrayContaining(['6149 万元', '509 万元', '220 万元', '20248 万元']));
  });

  it('adds nothing up and compares nothing', () => {
    expect(replyTo('give me staff, running costs and projects separately').text).not.toMatch(/Together|more than/);
    expect(replyTo('how many staff and projects are there?').figures.every(({ unit }) => !unit.includes('元'))).toBe(true);
    expect(replyIn(county, 'break the total budget down into staff, running costs and projects').text).toContain('1,903.96');
  });
});

describe('an amount in brackets behind a name', () => {
  it.each(['What percentage of the total budget is staff pay (the 6,149)?', 'Staff pay (that 6,149) as a percentage of the total budget?'])('is that name’s and no whole: %s', (question) => {
    expect(told(question)[0]).toBe('22.67 %');
  });
});

describe('whether a statement may go out', () => {
  it.each([
    ['city management law enforcement stays 253 in 2023, ok to print?', /^No[^]*152/], ['can we print that grid workers cost 1,922?', /^Yes/], ['Shall I put 391 for the contingency money?', /^Yes/],
    ['Is it right to say that running costs rose 11.87%?', /^Yes/], ['接待费没变，可以这么写吗？', /^是的/],
  ])('asks whether it is true: %s', (question, verdict) => {
    expect(replyTo(question).text).toMatch(verdict);
  });

  it('leaves an order to print another figure, and a wish to see one', () => {
    expect(replyTo('print the total budget as 30,000').outcome).toBe('not_found');
    expect(told('can you print the total?')).toEqual(['27126 万元']);
  });
});

describe('words behind a name that are no part of it', () => {
  it.each([
    ['Allowances and subsidies on the payroll side: how much?', '2149 万元'], ['How much for the slope works up at Fengtian Road in Liulian?', '40 万元'],
    ['Roughly what share of the four government investment schemes does the car park take up?', '73.58 %'], ['how much of agency services does the canteen eat?', '19.14 %'],
    ['and the car park job in millions, please', '13.09 百万元'], ['need the whole spending of the year 2023', '27126 万元'],
  ])('%s', (question, first) => {
    expect(told(question)[0]?.replace('million yuan', '百万元')).toBe(first);
  });
});

describe('a list that has one name', () => {
  it('is that name', () => {
    expect(told('How much more are we spending on official vehicles, receptions and trips abroad than in 2022?')[0]).toBe('2.5 万元');
    expect(replyIn(street, 'how much less for official vehicles, hospitality and overseas trips than last year?').text).toContain('21.50');
    expect(told('income side: general public vs gov fund, both number')).toEqual(expect.arrayContaining(['25202 万元', '1924 万元']));
  });

  it('is its members where each is asked for', () => {
    expect(told('how much each for cars, receptions and trips abroad?').length).toBeGreaterThan(2);
  });
});

describe('a move that is known already', () => {
  it.each([
    ['last year figure of environment sanitation pls, the project was cut i know', '368 万元'], ['give me the 2022 number for agency services, it went up I know', '1883 万元'],
    ['environmental sanitation was cut. last year’s figure?', '368 万元'], ['I know running costs rose; what were they in 2022?', '455 万元'],
  ])('is not asked for, but the level before it: %s', (question, first) => {
    expect(told(question)[0]).toBe(first);
  });

  it('is told where it is asked for too', () => {
    expect(replyTo("last year's figure for agency services, and did it rise?").text).toContain('up 81');
  });
});

describe('what is carried over from the year before', () => {
  it('is a name, and no change of one', () => {
    expect(replyTo('carry over from last year 结转 is nothing, right').text).toMatch(/^Yes/);
    expect(replyIn(county, 'money carried over from the previous year is 0, correct?').text).toMatch(/^No[^]*240/);
  });
});

describe('people and cars in everyday words', () => {
  it.each([
    ['active civil servants plus 雇员 plus 工勤, sum of heads', ['82 人']], ['active staff plus retirees, sum of people', ['143 人']],
    ['cars with quota and without quota (定编 / 非定编) pls', ['18 辆', '4 辆']], ['vehicles on the establishment and off it', ['18 辆', '4 辆']],
    ['how many we keep for unforeseen things, the reserve 机动', ['391 万元']],
  ])('%s', (question, figures) => {
    expect(told(question)).toEqual(expect.arrayContaining(figures));
  });
});

describe('a printed name behind its English words', () => {
  it.each([
    ['cleaning area 清扫保洁 minus mosquito/rat killing area 四害, the difference in sqm?', '443032'], ['staff of the workstations 社区工作站人员 minus upkeep 社区工作站设施维护', '1258'],
    ['area cleaned 清扫保洁 less area of pest control 四害消杀, how many sqm apart?', '443032'],
  ])('is one name with them: %s', (question, value) => {
    expect(replyTo(question).figures.map((figure) => figure.value.replace('-', ''))).toContain(value);
  });

  it('asks for the number and the rate of it', () => {
    expect(replyTo('three small places fire check 三小场所, how many and coverage').text).toMatch(/4000[^]*90%/);
  });
});

describe('a sentence that starts again', () => {
  it.each([
    ['difference between social relief fund... no sorry, between property fee 673 and canteen running 376?', '297 万元'], ['sum of canteen and meals - no, canteen and property management', '1049 万元'],
    ['share of grid workers in... no wait, of contract staff in general administration?', '31.56 %'], ['食堂和伙食，不对，食堂和物业差多少', '-297 万元'],
  ])('is read from there on: %s', (question, figure) => {
    expect(told(question).map((one) => one.replace('-', ''))).toContain(figure.replace('-', ''));
  });
});

describe('an average', () => {
  it('over project targets is of the projects, and never one of several units', () => {
    expect(told('per project target (14 of them), average project money?')[0]).toBe('1446.29 万元');
    expect(replyTo('average target value per project').text).not.toContain('㎡ per project');
  });

  it.each(["Per civil servant actually in post (66), what's the staff spending?", 'personnel costs per serving civil servant'])('for those in post: %s', (question) => {
    expect(told(question)[0]).toBe('93.17 万元');
  });
});

describe('two names in one breath', () => {
  it.each([
    ['canteen and meals', ['376 万元', '763 万元']], ['how much for the canteen, meals and property management?', ['376 万元', '763 万元', '673 万元']],
    ['water and electricity, by economic class, each?', ['25 万元', '232 万元']], ['parking and heping center project in one number', ['1609 万元']],
    ['housing: fund 474 and purchase subsidy 758, doc says what in total?', ['1232 万元']], ['office: expenses and supplies?', ['631 万元']],
  ])('are two where each has money: %s', (question, figures) => {
    expect(told(question)).toEqual(expect.arrayContaining(figures));
  });

  it('are one where it is printed so, and a thing that is not there is none', () => {
    expect(told('water and electricity')).toEqual(['238 万元']);
    expect(told('how many canteen diners?')[0]).toMatch(/^578/);
    expect(replyTo('heping school budget?').outcome).not.toBe('answered');
  });
});

describe('what is wanted for a subject', () => {
  it.each(['goals 2023: what do we want for the veterans station?', "what do we want to achieve with the veterans' station this year?"])('is the goal that speaks of it: %s', (question) => {
    expect(replyTo(question).text).toContain('退役军人服务站');
  });

  it('is no goal where money is asked', () => {
    expect(told('how much do we want for the veterans station?')[0]).toBe('118 万元');
  });
});

describe('what comes in and what goes out', () => {
  it.each(['总收入和总支出分别是多少', 'total revenue and expenditure', 'how much comes in and how much goes out in total?'])('has a total each: %s', (question) => {
    expect(replyTo(question).text).toMatch(/部门预算收入[^]*部门预算支出/);
  });

  it('is so in another document', () => {
    expect(replyIn(county, 'what are total revenue and total expenditure?').figures.length).toBeGreaterThan(1);
  });
});
