/** What a newcomer's thread must not be told: a near name as the one asked for, a whole as a part, all that moved, the office's staff as a station's. */
import { describe, expect, it } from 'vitest';
import { replyTo as reply } from './in-thread.ts';

type Questions = [string, ...string[]];

describe('one of two that is not printed', () => {
  it.each([
    [['社区办公经费', '那司法的呢', '两个一起'], '司法', '350 万元'], [['物业管理费', '司法经费呢', '哪个多'], '司法', '673 万元'],
    [['How much is the canteen', 'and the judiciary', 'both together'], 'judiciary', '376 万元'],
  ] as [Questions, string, string][])('%j: it is said, and the other is told', (questions, missing, known) => {
    const { text, outcome } = reply(...questions);
    expect(outcome).toBe('not_found');
    expect(text).toContain(missing);
    expect(text).toContain(known);
    expect(text).not.toContain('152 万元');
  });

  it('one of what was offered, once picked, is added', () => expect(reply('社区办公经费', '那司法的呢', '第一个', '两个一起').text).toContain('502 万元'));
  it('two that are printed are added', () => expect(reply('食堂运行经费', '法律顾问呢', '两个一起').text).toContain('491 万元'));
  it('half a name is offered, not told', () => expect(reply('社区服务站经费').outcome).toBe('clarify'));
});

describe('what moved the budget', () => {
  it.each([['为什么总预算涨', '涨了多少', '主要是哪个项目'], ['总支出为什么增加', '是哪个项目拉高的'], ['Why did total spending go up', 'which project drove it']] as Questions[])('%s …: the name of the reason, and no others', (...questions) => {
    const { text } = reply(...questions);
    expect(text).toMatch(/政府投资项目.*1,271/);
    expect(text).not.toContain('1,855');
  });

  it('of causes with figures the largest', () => expect(reply('机关运行经费涨了多少', '主要是哪一块').text).toContain('30 万元'));
  it('where a reason names no other, the reason', () => expect(reply('城管执法减了多少', '主要是哪个项目').text).toMatch(/^城管执法.*物业化改革/));
  it('what stands above it is named before its move is told', () => expect(reply('党建经费为什么少了').text).toMatch(/“党建工作”属于“其他城乡社区管理事务支出”.*增加 47 万元/));
});

describe('a bare word for money', () => {
  it.each([['人大', '几个代表', '经费'], ['人大', '几个代表', '多少钱'], ["the people's congress", 'how many deputies', 'budget']])('%s / %s / %s: of the last name that has some', (...questions) => expect(reply(...questions).text).toContain('27 万元'));
  it.each(['经费', '资金', '费用', '比例', 'budget'])('%s alone asks what of', (word) => expect(reply(word).outcome).toBe('clarify'));
});

describe('a part of it', () => {
  it.each([
    [['基本支出里工资福利多少', '占基本支出的比'], '89.40'], [['商品和服务支出的基本支出多少', '占基本支出的比例'], '7.40'], [['基本支出里工资福利多少', '占比'], '89.40'], [['办公费的项目支出多少', '占比'], '74.33'],
    [['How much of basic expenditure is goods and services', 'what share is it'], '7.40'],
  ] as [Questions, string][])('%j: a cell in its column', (questions, share) => expect(reply(...questions).text).toContain(`${share}%`));

  it.each([[['公用经费', '其中委托业务费'], '4,234'], [['公用经费里委托业务费多少'], '4,234'], [['一般行政管理事务多少', '里面食堂多少'], '376'], [['public expenses', 'of which commissioned services'], '4,234']] as [Questions, string][])('%j: all of it, and that it is not printed within', (questions, all) => {
    const { text } = reply(...questions);
    expect(text).toMatch(/^文件没有印出.*里有多少|^The document does not print how much/);
    expect(text).toContain(all);
  });

  it.each([[['公用支出', '其中办公费呢'], '161 万元'], [['机关服务', '其中食堂运行经费'], '376 万元'], [['商品和服务支出', '其中委托业务费'], '4,234 万元']] as [Questions, string][])('%j: what is within is told', (questions, part) => expect(reply(...questions)).toMatchObject({ outcome: 'answered', text: expect.stringContaining(part) as string }));
});

describe('people of a place', () => {
  it.each([['消防站几个', '站里多少人'], ['消防站一共几个人'], ['派出所多少人'], ['how many people in the fire station'], ['fire station', 'how many people work there']] as Questions[])('%s …: not the office’s', (...questions) => expect(reply(...questions)).toMatchObject({ outcome: 'not_found', figures: [] }));
  it.each(['街道一共多少人', 'how many people are in the office'])('%s', (question) => expect(reply(question).text).toContain('66'));
  it('an office that is not listed', () => expect(reply('下设几个部门', '有没有财政所').text).toMatch(/^没有。部门共 9 个/));
});

describe('where the money went, and in how many sums', () => {
  it.each([['教育支出去哪了', '进修及培训 14 万元'], ['机关服务的钱跑哪去了', '食堂运行经费 376 万元'], ['政府投资项目的钱去哪了', '1,309 万元'], ['where did the education spending go', '进修及培训']])('%s: its parts', (question, part) => expect(reply(question).text).toContain(part));
  it.each(['垃圾督导的钱去哪了', '城管执法少了101万,原来那些活转到哪去了', '城管执法并到哪去了'])('%s: of what a reason names or what was moved, the reason', (question) => expect(reply(question).text).toContain('城市物业化改革试点'));
  it.each([['机关服务有几笔', '共 7 '], ['政府采购一共几笔', '共 3 '], ['上级转移支付一共几笔', '没有把']])('%s', (question, told) => expect(reply(question).text).toContain(told));
});

describe('a stretch of the year', () => {
  it.each(['一月份花了多少', '上半年花了多少', '目前花了多少了', 'how much was spent in January'])('%s: the budget is of the year', (question) => expect(reply(question)).toMatchObject({ outcome: 'not_found', figures: [] }));
  it('of a name, its year is told', () => expect(reply('食堂一月份花了多少')).toMatchObject({ outcome: 'not_found', text: expect.stringContaining('376 万元') as string }));
});

it('a sentence is told once', () => expect(reply('差旅费多少，比上年呢').text.match(/6 万元/g)).toHaveLength(1));

describe('what moved the other way', () => {
  it.each([['哪些项目涨了', '跌了的有几个'], ['which projects rose', 'how many fell'], ['哪几项没变', '减少的有几个']] as Questions[])('%s / %s: of all, not of what was listed', (...questions) => expect(reply(...questions).text).toMatch(/7 个|7 items/));
  it.each([['哪些项目涨了', '没变的呢'], ['which projects fell', 'and the unchanged ones?']] as Questions[])('%s / %s: what stayed', (...questions) => expect(reply(...questions).text).toMatch(/3 (?:个|项|items).*0 万元/));
  it('of rows without a printed change none is counted', () => {
    const { text, outcome } = reply('机关服务里有哪些', '涨了的有几个');
    expect(outcome).toBe('not_found');
    expect(text).not.toContain('0 个');
  });
});

describe('the total', () => {
  it.each(['how did the total change', 'total changed by how much', '总额变了多少', '总数比去年变化多少'])('%s: of the whole budget, by how much', (question) => expect(reply(question).text).toContain('406 万元'));
  it('of two names is their sum', () => expect(reply('网格员经费和食堂', '总数呢').text).toContain('2,298 万元'));
});

it.each(['what happened to sanitation since last year', 'what became of the sanitation money'])('%s: how it moved', (question) => expect(reply(question).text).toContain('133 万元'));
it('more than approved, after a number of cars, is asked of the cars', () => expect(reply('车辆定编多少', '超编吗').text).toMatch(/22 − 18/));
