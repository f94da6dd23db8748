import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo as reply } from './in-thread.ts';

describe('a word that two items of projects fit', () => {
  it.each(['残疾人那块安排了多少', 'how much for the party-mass service centre'])('%s: asks which, with both amounts', (question) => {
    const { outcome, candidates } = reply(question);
    expect(outcome).toBe('clarify');
    expect(new Set(candidates.map(({ value }) => value)).size).toBeGreaterThan(1);
  });

  it('says nothing more when both are named after it', () => {
    expect(reply('残疾人的钱有两处吧，残疾人保障和残疾人事务，总共多少').text).toContain('合计 376 万元（69 + 307）');
  });
});

describe('a list', () => {
  it('is added up without its dearest', () => {
    const { text } = reply('水电费、法律顾问、电话及网络费，去掉最贵的那个，其余的加起来多少');
    expect(text).toContain('合计 150 万元（115 + 35）');
    expect(text).toContain('未计入：水电费');
  });

  it.each(['培训费、会议费、公务接待费，去掉最多的，剩下的加起来多少', '培训费、会议费、水费哪个最多'])('%s: a member that is not printed is told, not dropped', (question) => {
    const { outcome, text } = reply(question);
    expect(outcome).toBe('not_found');
    expect(text).toContain('会议费');
  });
});

describe('a sum that is off by rounding', () => {
  it.each([
    ['住房公积金加购房补贴是1232，住房改革支出怎么是1231，抄错了吗'], ['Is the 1,231 for housing reform expenditure a typo? Its parts make 1,232.'],
  ])('%s: the identity, and the document’s own words', (question) => {
    const { text, citations } = reply(question);
    expect(text).toMatch(/1,231[^]*1,232/);
    expect(text).toContain('本套报表金额单位转换时可能存在尾数误差');
    expect(citations.length).toBeGreaterThan(0);
  });

  it('is explained in a thread about its parts', () => {
    expect(reply('住房公积金多少', '购房补贴呢', '这俩加起来和住房改革支出怎么差一万').text).toContain('尾数误差');
  });
});

describe('places that contradict', () => {
  it('are told before a rounding that stands near', () => {
    const { text } = reply('其他城乡社区管理事务支出正文和表3对不上，怎么回事');
    expect(text).toContain('7,478 − 7,360');
    expect(text).not.toContain('尾差：');
  });
});

describe('a leap that somebody claims', () => {
  it.each([
    ['is it true that agency operating funds tripled?', /^No/], ['Did government investment projects triple?', /^Yes/], ['一般行政管理事务是不是腰斩了', /^不/], ['政府投资项目翻倍了吗', /^是/],
  ])('%s', (question, verdict) => {
    expect(reply(question).text).toMatch(verdict);
  });
});

describe('a sentence that draws a conclusion', () => {
  it('is no reason for what it only mentions', () => {
    const { text } = replyIn(libraryOf('tests/fixtures/made-up/documents'), '统筹业务费为什么减少');
    expect(text).toContain('没有印出“统筹业务费”');
    expect(text).not.toContain('印明的原因');
  });
});

describe('what is asked beside an amount', () => {
  it.each([
    ['出国经费为什么是0', '零基预算'], ['国有资本经营那张表怎么没有数', '0 万元'], ['What sits under economic code 30214?', 'rental costs'], ['水电费算在机关服务里还是别的项目里', '“水电费”属于“一般行政管理事务”'],
    ['政府投资项目一共几个、多少钱', '1,779 万元'], ['Budget for the cremations - sorry, I mean funeral work', '12 万元'], ['小李说三公经费今年涨了5%，靠谱吗', '3.97%'],
    ['先问总预算多少，再问比2022多了多少', '406 万元'], ['一般行政管理事务的钱花在什么上', '网格员经费 1,922 万元'], ['消防车有几台，非定编的车又有几台', '消防车：5 辆'],
  ])('%s', (question, told) => {
    const { outcome, text } = reply(question);
    expect(outcome).toBe('answered');
    expect(text).toContain(told);
  });

  it.each(['2021年的三公经费花了多少？方便的话给个数', '局长叫什么名字'])('%s: is not in the document', (question) => {
    expect(reply(question).outcome).toBe('not_found');
  });
});

describe('English about the whole budget, without a name that is printed', () => {
  it.each(['What percentage of all expenditure is swimming lessons?', 'What share of overall spending is juggling lessons?'])('%s: the whole is never told as its own part', (question) => {
    const { outcome, text } = reply(question);
    expect(outcome).toBe('not_found');
    expect(text).not.toContain('100.00%');
  });

  it.each(['How many of the 14 project items have less money than in 2022?', 'How many lines get less than last year?', 'How many projects receive more than in 2022?'])('%s: counts those that moved so', (question) => {
    expect(reply(question).text).toMatch(/^(?:De|In)creased, 7 items/);
  });

  it('gives the change of the total, no ranking of items', () => {
    expect(reply('Give me the 2022 total, the 2023 total and the growth rate').text).toMatch(/26,720.*27,126.*1\.52%/s);
  });
});
