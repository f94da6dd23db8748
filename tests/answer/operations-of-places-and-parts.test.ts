/** Follow-ups that point at some of what was told: two of three, the other of two, a part by a word of its name, the amount before a change. */
import { describe, expect, it } from 'vitest';
import { replyIn, replyTo } from './in-thread.ts';
import { libraryOf } from '../libraries.ts';
import type { Reply } from '../../src/reply/reply.ts';

const figures = ({ figures: all }: Reply): string[] => all.map(({ value, unit }) => `${value}${unit}`);
const street = libraryOf('tests/fixtures/subdistrict/documents');

describe('some of the names that were told', () => {
  const three = ['how much is audit services', 'and the state asset inventory?', 'and the canteen'] as const;

  it.each([
    ['the last two, what do they make', '386万元'],
    ['the first two together?', '25万元'],
    ['gap between the last two', '366万元'],
  ])('%s', (followUp, expected) => {
    expect(figures(replyTo(...three, followUp))).toContain(expected);
  });

  it('in Chinese: the last two of three', () => {
    expect(figures(replyTo('审计服务多少钱', '那国有资产清查呢', '食堂运行经费呢', '后两项一共多少'))).toContain('386万元');
  });

  it('is the other of two that were compared', () => {
    const told = ['which is higher, grid workers or hired staff wages'] as const;
    expect(figures(replyTo(...told, 'and the other?'))).toEqual(['1922万元']);
    expect(figures(replyTo(...told, 'and the other?', 'gap between them'))).toContain('312万元');
  });

  it('are a share of a name said by its amount', () => {
    expect(figures(replyTo('cost of running the canteen?', 'and the meal allowance', 'both of them as a share of the 1,964 agency services'))).toContain('57.99%');
    expect(figures(replyIn(street, 'canteen operation', 'staff meal allowance', 'the two as a share of the 2,026'))).toContain('54.84%');
  });

  it('are apart in percent, the one that is measured first', () => {
    expect(figures(replyTo('housing fund?', 'purchase subsidy?', 'the latter is what % more than the former'))).toContain('59.92%');
  });
});

describe('one of two against the other', () => {
  const two = ['contract staff wages?', 'off-quota personnel funds?'] as const;

  it.each([
    ['and what is the smaller one as a percentage of the bigger one', '89.21%'],
    ['second as % of the first', '89.21%'],
    ['second over first', '0.89倍'],
  ])('%s', (followUp, expected) => {
    expect(figures(replyTo(...two, followUp))).toContain(expected);
  });

  it('by what percent, after they were set apart', () => {
    expect(figures(replyTo(...two, 'which costs more', 'by what percent?')).some((figure) => /^(?:10\.79|12\.09)%$/.test(figure))).toBe(true);
  });
});

describe('a name in other words', () => {
  it.each([
    ['what do bonuses, er sorry allowances and subsidies come to', '2149万元'],
    ['civil affairs... I mean disabled affairs', '307万元'],
    ['the canteen, no wait, the meal allowance', '763万元'],
  ])('is taken back in the same breath: %s', (question, expected) => {
    expect(figures(replyTo(question))).toContain(expected);
  });

  it('is not taken back by a sorry for something else', () => {
    expect(figures(replyTo('how much is the canteen, sorry for asking'))).toEqual(['376万元']);
  });

  it('said whole is no longer name of a part', () => {
    expect(figures(replyIn(street, 'how much do we spend on three-publics', 'what share is vehicle purchase'))).not.toContain('96.42%');
  });
});

describe('what was told in parts', () => {
  const parts = 'split procurement by goods, works and services';

  it.each([
    ['how far apart are goods and services', '1086万元'],
    ['which % is services', '69.32%'],
    ['services minus goods?', '1086万元'],
  ])('a word of a part is enough: %s', (followUp, expected) => {
    expect(figures(replyTo(parts, followUp))).toContain(expected);
  });

  it('has shares of its whole, by place', () => {
    const split = 'split of the whole budget into basic and project spending pls';
    expect(figures(replyTo(split, 'share of the second?'))).toContain('74.64%');
    expect(figures(replyTo(split, 'share of the second?', 'first one?'))).toContain('25.36%');
    expect(figures(replyTo(split, 'how many times the basic part is the project part then'))).toContain('2.94倍');
  });

  it('on another document too', () => {
    expect(figures(replyIn(street, 'split procurement by goods, works and services', 'how far apart are goods and works'))).toContain('27万元');
  });
});

describe('a change that was told', () => {
  it.each([
    ['rate?', '27.27%'], ['from what base', '11万元'], ['原来是多少', '11万元'],
  ])('%s', (followUp, expected) => {
    expect(figures(replyTo('how big is the training budget', 'more than last year?', followUp))).toContain(expected);
  });

  it('is judged by what it is said to have been before', () => {
    const reply = replyTo('small capital works budget', 'how much less than before?', 'so it used to be 650, right?');
    expect(reply.text).toMatch(/^No/);
    expect(figures(reply)).toContain('700万元');
  });

  it('is that of the second, after that of the first', () => {
    expect(figures(replyTo('community sanitation', 'city management enforcement', 'how much did the first one lose against last year', 'and the second'))).toContain('-101万元');
  });

  it('is said of the whole where the part that was set against it has none', () => {
    const reply = replyTo('community sanitation project, total?', 'of which the street patrol service', "so that's what % of it", 'less than last year, no?');
    expect(reply.text).toMatch(/^Yes/);
    expect(figures(reply)).toContain('-133万元');
  });
});

describe('so much a head', () => {
  it('is asked in words for the people, and of the next name by the same number', () => {
    const told = ['what does basic pay come to, yearly total', "we're 66 in post, so per head?"] as const;
    expect(figures(replyTo(...told))).toContain('35.89万元');
    expect(figures(replyTo(...told, 'union funds per head too'))).toContain('3.45万元');
    expect(figures(replyTo('retirement pay?', 'we have 77 retirees, so each'))).toContain('2.77万元');
  });
});

describe('a name that goes on with the last one', () => {
  it('begins as that one does, whatever else its words could name', () => {
    expect(figures(replyTo('what do the community work stations get for staff', 'their day-to-day running funds'))).toEqual(['350万元']);
    expect(figures(replyTo('neighbourhood workstations: what do their people cost?', 'security money for the workstations?'))).toEqual(['816万元']);
  });

  it('is a name of its own where it is said whole', () => {
    expect(figures(replyTo('party-mass service centre affairs vs civic culture', 'party building work'))).toEqual(['96万元']);
  });
});

describe('first questions of such threads', () => {
  it('are asked by somebody else', () => {
    expect(figures(replyTo("Finance asks what we'll buy through government procurement, total"))).toEqual(['2810万元']);
    expect(figures(replyTo('HR wants the basic pay total'))).toEqual(['2369万元']);
  });

  it('state a move of money, not of things counted under a like name', () => {
    const reply = replyTo('government investment projects went up 1,217, can I write that?');
    expect(reply.text).toMatch(/^No/);
    expect(figures(reply)).toContain('1271万元');
  });

  it('settle a name by where it stands', () => {
    expect(figures(replyTo('any money for the disabled in the community management project?'))).toEqual(['69万元']);
    expect(figures(replyTo('残疾人在社区管理事务项目里有多少钱'))).toEqual(['69万元']);
  });

  it('set a name against the year before', () => {
    expect(figures(replyTo('agency services project: plus or minus against 2022, by how much?'))).toContain('81万元');
  });

  it('ask for a place by what it lies behind', () => {
    expect(figures(replyTo('the slope behind Fengtian road'))).toContain('40万元');
  });
});

describe('what goes on from one part', () => {
  it('is of the total that was told before its parts', () => {
    expect(figures(replyTo('government procurement, total', 'services?', 'goods then', "what's the services' slice of the total"))).toContain('69.32%');
  });

  it('is the whole that it was asked of', () => {
    expect(replyTo("the 'three public' expenses pls", 'entertaining guests — how much of that?', 'why did the total rise?').text).toContain('公务车');
  });

  it('is what its share leaves', () => {
    const told = ['social security and employment spending?', 'pension side of it (retirement of admin & public units)', "that's what share"] as const;
    expect(figures(replyTo(...told))).toContain('95.64%');
    expect(figures(replyTo(...told, 'what remains?'))).toContain('39万元');
  });

  it('is the list itself, whatever was picked of it', () => {
    expect(figures(replyTo('what does other urban and rural community expenditure consist of', 'how many of those go above 100', 'add those two up', 'and the smallest one in that list?'))).toEqual(['1万元']);
  });

  it('is the same name in another place', () => {
    expect(figures(replyTo('office equipment purchase in 310'))).toEqual(['87万元']);
    expect(figures(replyTo('办公设备购置在310里多少', '309里呢'))).toEqual(['79万元']);
  });

  it('is the money of the year before, after an average of it', () => {
    expect(figures(replyTo('running costs for the fleet this year?', "per vehicle that'd be", 'what did they spend in 2022 on it'))).toContain('63万元');
  });
});

describe('offices that were listed', () => {
  const list = "how's the office organised, how many sections?";

  it.each([
    ['one for emergencies among them?', '应急管理办公室'], ['who does the law enforcement on the streets then', '综合行政执法办公室'],
  ])('are picked by what they do: %s', (followUp, expected) => {
    expect(replyTo(list, followUp).text).toContain(expected);
  });

  it('name nobody', () => {
    expect(replyTo(list, 'one for emergencies among them?', 'who is the director').outcome).toBe('not_found');
  });
});

describe('people', () => {
  it.each(['how many of our staff are women', '在编人员里女的有几个'])('are not counted by kinds: %s', (question) => {
    expect(replyTo(question).outcome).toBe('not_found');
  });

  it('nor after their number was told', () => {
    expect(replyTo('support workers (工勤), how many', 'how many of all these are women').outcome).toBe('not_found');
  });
});

describe('what is quoted or computed', () => {
  it('waste is a thing, and an opinion only where it is called one', () => {
    expect(figures(replyIn(street, 'household waste collection'))).toEqual(['826万元']);
    expect(replyTo('how much is the canteen', "isn't that a waste?").outcome).toBe('not_found');
  });

  it('the odd one of a sum is rounding', () => {
    expect(replyTo("the table prints 1,231 for housing reform but I get 1,232 adding these, where's the odd one from?").text).toContain('尾数误差');
  });


  it('a reason tells its figures', () => {
    expect(figures(replyTo('why did three-publics rise'))).toContain('2辆');
  });

  it('percentage points are counted the same way in both languages', () => {
    expect(figures(replyTo('awareness rate target for waste sorting', 'participation rate', 'difference?'))).toContain('5个百分点');
    expect(figures(replyTo('居民垃圾分类知晓率多少', '参与率呢', '差多少'))).toContain('5个百分点');
  });
});
