import { describe, expect, it } from 'vitest';
import { askedOnce, libraryOf } from '../libraries.ts';

function verdictOf(question: string): boolean | null {
  const { claims } = askedOnce(libraryOf(), question).answer;
  const verdict = claims.find(({ kind }) => kind === 'verdict');
  return verdict?.kind === 'verdict' ? verdict.right : null;
}

describe('a claim with a word that is not judged gets no yes or no', () => {
  it.each([
    ['群众满意度目标全部在90%以上，对吗', false],
    ['All satisfaction targets are at least 95%, right?', false],
    ['只有其他城乡社区管理事务支出超过7000万，对吗', false],
    ['Only one of the four government investment projects exceeds 200万, right?', false],
    ['食堂运行经费每月超过100万，对吗', false],
    ['Legal adviser costs more than 20万 a month, right?', false],
    ['Does each retiree cost more than 30,000 yuan a year?', false],
    ['Each person in the canteen costs more than 1万 a year, right?', false],
    ['The canteen serves at most 578 people, right?', false],
    ['Neither 机关服务 nor 市场监管 rose, right?', false],
    ['机关服务去年超过1900万，对吗', false],
    ['街道有22辆车，全是消防车，对吧', false],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question) ?? right).toBe(right);
  });

  it('names the word and tells the figures', () => {
    const { text } = askedOnce(libraryOf(), '街道有22辆车，全是消防车，对吧').reply;
    expect(text).toMatch(/^车辆：22 辆[^]*“全是”/);
  });
});

describe('what is denied', () => {
  it.each([
    ['今年的培训费一分没涨，对不对', false], ['三公经费没有超过去年，是吗', false], ['环境卫生今年没有超过去年，是吗', true], ['福彩金没有超过去年，对吧', false],
    ['城管执法今年没有高于去年，对吧', true], ["The three public expenses didn't change, right?", false], ["General administrative affairs didn't change, did it?", false], ['一般行政管理事务没有变化，对吧', false],
    ['培训费没涨，对不对', false], ['城管执法没涨，对不对', true], ['三公经费没有变化，是不是', false],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});

describe('last year, by the month or the head, and two names at once', () => {
  it.each([
    ['机关服务去年超过1900万，对吗', false], ['机关服务去年超过1800万，对吗', true], ['Was 城管执法 below 200万 in 2022?', false], ['Was 城管执法 above 200万 in 2022?', true], ['环境卫生去年不到300万，对吗', false],
    ['城管执法降到了去年的一半以下，对吧', false], ['一般行政管理事务今年还有去年的八成左右，对吗', true], ["Is 城管执法 now less than half of last year's?", false],
    ['其他城乡社区公共设施支出去年700万，今年只剩500万不到，对吗', false], ['市场监管去年100万多一点，今年超过110万，对吗', false], ['市场监管去年超过100万，今年超过105万，对吗', true],
    ['高龄津贴平均每月超过20万，对吗', false], ['高龄津贴平均每月超过15万，对吗', true], ['Legal adviser costs more than 20万 a month, right?', false], ['公务用车平均每辆每年超过3万，对吗', false], ['基本工资人均超过30万，对吗', true],
    ['Neither 城管执法 nor 环境卫生 fell, right?', false], ['Neither the lottery fund nor government investment fell, right?', true], ['Both law enforcement and sanitation fell by more than a third, right?', true],
    ['Both law enforcement and sanitation fell by more than 38%, right?', false], ['城管执法和环境卫生都没涨，对吗', true], ['机关服务和城管执法都没涨，对吗', false],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});

describe('all that are of a kind', () => {
  it.each([
    ['只有其他城乡社区管理事务支出超过7000万，对吗', false], ['Only the parking project is above 1000万 among the government investment projects, right?', true], ['只有审计服务低于20万，对吗', false],
    ['机关服务里只有伙食补助超过700万，对吗', true], ['政府投资项目的四个工程里，只有和平社区党群服务中心超过一千万，是吧', false], ['四个政府投资项目里只有两个超过500万，对吧', false],
    ['Only one of the four government investment projects exceeds 200万, right?', false], ["Only three of the projects were cut by more than 1 million yuan, isn't that so?", false], ['Only seven projects fell, right?', true],
    ['14个项目里只有政府投资项目增幅超过100%，对不对', false], ['七个项目上升，七个项目下降，对吗', true], ['Of the 14 projects, 8 fell, right?', false], ['一共14个项目，其中7个减少，对吗', true],
    ['有四个项目减幅超过20%，对吗', true], ['减幅超过35%的项目有两个，对吗', true], ['至少五个项目超过1000万，对吗', false], ['最多四个项目超过1000万，对吗', true],
    ['超过一半的项目今年预算都下降了，是吗', false], ['Exactly half of the projects fell, right?', true], ['Is it true that every project that shrank lost at least 10 percent?', false], ['Every project that increased did so by more than 4%, right?', false],
    ['群众满意度目标全部在90%以上，对吗', false], ['满意度目标都在80%以上，对吗', true], ['All satisfaction targets are at least 95%, right?', false],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });

  it('takes half of a name for how far it moved', () => {
    expect(askedOnce(libraryOf(), '城乡社区环境卫生砍掉了一半以上，是这样吗').reply.text).toMatch(/^不对[^]*36\.14%/);
  });
});

describe('places, counts apart, sums and bounds', () => {
  it.each([
    ['机关服务排第三，政府投资项目排第四，是吗', true], ['减少最多的是一般行政管理事务，其次是城管执法，对吗', false], ['城管执法减幅最大，其次是环境卫生，对吗', true], ['政府投资里停车场最大，七通一平第二，对吗', false],
    ['The largest project is 一般行政管理事务 and the second is 机关服务, right?', false], ['实有人数比编制少6人，对吗', true], ['实有人数比编制多6人，对吗', false], ['实有车辆比定编多4辆，对吗', true], ['定编车辆比实有车辆少5辆，对吗', false],
    ['机关服务加政府投资比一般行政管理事务的一半还多，对吗', true], ['伙食补助加食堂运行经费超过物业管理费的两倍，对吗', false], ['Do canteen operation and meal subsidies together exceed twice property management?', false],
    ['物业管理面积目标是4万平方米以内，是吗', false], ['停车场工程占政府投资项目近四分之三，对吗', true], ['其他城乡社区支出减少是因为福彩金减少了，对吗', false],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});

describe('several names, each with its own limit or place', () => {
  it.each([
    ['网格员经费超过1900万，编外人员经费不到2000万，对吗', true], ['网格员经费超过1900万，编外人员经费超过2000万，对吗', false], ['城管执法152万，环境卫生超过200万，燃气不到100万，对吧', false],
    ['Law enforcement got less than 150万 while sanitation got more than 200万, correct?', false], ['机关服务涨了超过50万，城管执法降了超过100万，对吗', true], ['公务用车购置费和机关服务都是零，对吗', false], ['公车购置费和接待费都是零，对吗', true],
    ['Law enforcement is ninth and gas safety tenth among the projects, right?', true], ['城管执法第八，燃气第九，对吗', false], ['72 posts and 77 retirees, correct?', true], ['编制72人，退休76人，对吗', false], ['编制72人，退休77人，对吗', true], ['The office has 72 posts, doesn\'t it?', true],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });

  it('says neither yes nor no where one of two amounts of a name would', () => {
    expect(verdictOf('The union funds are over 200万 and the office expenses over 200万, right?')).toBeNull();
  });
});

describe('all of it, put in other words', () => {
  it.each([
    ['All income is government appropriation. Correct?', true], ['There is no income besides government appropriations, right?', true], ['The income all comes from fiscal appropriation, right?', true], ['Does every yuan of income come from the general public budget?', false],
    ['除了一般公共预算拨款，没有其他收入，对吗', false], ['所有项目都比去年少了，对吗', false], ['Every project got more money than last year, right?', false],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});

describe('an indicator of what something else is done with', () => {
  it.each(['Street lamps replaced: is that 3,736?', 'How many public toilets get cleaned?', '路灯更换多少盏', 'Cameras installed: how many?'])('is offered, not told: %s', (question) => {
    const { answer } = askedOnce(libraryOf(), question);
    expect([answer.outcome, answer.candidates.length > 0]).toEqual(['clarify', true]);
  });

  it.each([['How many street lights are maintained?', '3736'], ['公厕维护更新多少座', '2 个'], ['How many toilets are looked after?', '4']])('is told by its own word: %s', (question, figure) => {
    expect(askedOnce(libraryOf(), question).reply.text).toContain(figure);
  });
});

describe('comparisons, multiples, columns and ages of a claim', () => {
  it.each([
    ['城管执法比环境卫生少83万，比市场监管多42万，对吗', true], ['Law enforcement is 83万 less than sanitation and 52万 more than market supervision, right?', false], ['Project spending is almost three times basic spending, right?', true],
    ['Personnel is a quarter of the total budget, right?', false], ['Only 机关服务 has procurement, right?', false], ['Only four of the functions have procurement. True?', true], ['只有城乡社区支出有采购，对吗', true],
    ['政府采购里没有工程，对吗', true], ['政府采购里没有服务，对吗', false], ['物业管理面积至少4万平方米，对吗', true], ['垃圾分类宣传活动40场，对吗', true], ['宣传活动一共40场，是吗', true],
    ['Are office expenses more than the union funds?', null], ['高龄津贴185万，发给80岁以上老人，对吗', null], ['高龄津贴是给65岁以上的，对吗', false],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});

describe('the figures that a computation takes', () => {
  it.each([
    ['办公费、工会经费和公务用车运行维护费加起来多少', '454.50'], ['工会经费和办公费差多少', '67'], ['What percentage of the reductions is due to law enforcement?', '4.20%'], ['减少的总额里城管执法占多少', '4.20%'], ['工会增加的部分占54万多少', '55.56%'],
    ['机关运行经费增加的54万里，工会增加的部分占多少', '55.56%'], ['停车场比党群中心多几倍', '4.36'], ['If the office filled all 72 posts, what would personnel spending be at the present average per head?', '6,708'], ['再招6个人，按现在的人均，人员支出会是多少', '6,708'],
    ['What share of the operating expenses is the union funds?', '44.79%'],
  ])('%s', (question, figure) => {
    expect(askedOnce(libraryOf(), question).reply.text).toContain(figure);
  });
});

describe('how far one name moved, as a limit: the way it moved alone confirms nothing', () => {
  it.each([
    ['机关服务涨了100万以上吗', false], ['机关服务涨了50万以上吗', true], ['城管执法砍了不到100万对吧', false], ['三公经费涨了不到3万吗', true],
    ['一般行政管理事务比去年少2000万以上吗', false], ['城管执法比上年低了四成以上吗', false], ['城管执法降到一半以下了吗', false], ['城管执法减到只剩六成，对吗', true],
    ['机关服务去年比今年少100万以上吗', false], ['培训去年比今年少3万吗', true], ['培训去年超过10万吗', true],
    ['Did agency services go up by more than 100?', false], ['Is training at least 3 more than last year?', true], ['Is city management enforcement more than 100 below last year?', true],
    ['Are the three public expenses less than 3 more than last year\'s?', true], ['Was the 2022 training budget 3 less than the 2023 one?', true], ['Was last year\'s training more than 12?', false],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});

describe('how far two names are apart', () => {
  it.each([
    ['安全生产经费9万，比消安委事务少95万，对吗', true], ['安全生产9万，比防灾减灾少1万，对吗', false], ['食堂运行经费376万，比物业管理费多一百万，没错吧', false],
    ['机关服务比培训多2000万以上吗', false], ['城管执法比机关服务少不到2000万，对不对', true], ['Training is 14, 138 less than city management enforcement. True?', true],
    ['Do agency services exceed training by more than 1,900?', true],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });

  it('a sum that is not reached is no sum that is', () => {
    expect(verdictOf('培训不到20万吗')).toBe(true);
    expect(verdictOf('培训不到10万吧')).toBe(false);
  });
});

describe('a claim in words around it, and of a name of which only a change is printed', () => {
  it.each([
    ['My draft translation says training rose 27.27 percent. OK?', true], ['Our intern wrote that city management enforcement fell 36.5 percent. Fine?', false],
    ['草稿写着食堂运行经费376万，没写错吧', true], ['推文说机关服务涨了100万以上，靠谱吗', false],
    ['公用（工会）今年预算是不是30万', null], ['公用（工会）增加了30万，对吗', true],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});
