import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const library = libraryOf();
const thread = (...turns: readonly [string, ...string[]]): string => replyIn(library, ...turns).text;

describe('asked further', () => {
  it('after a cut, what is left is this year\'s figure, and the next in size is of the same ranking', () => {
    expect(thread('哪个项目今年砍得最狠', '砍完还剩多少')).toContain('7,079 万元');
    expect(thread('which project was cut the most', 'how much is left after the cut?')).toContain('7,079 万元');
    expect(thread('哪个项目今年砍得最狠', '第二狠的呢', '这两个一共砍了多少')).toContain('2,035 万元');
  });

  it('never adds what a name comes to and how far it moved', () => {
    expect(thread('哪个项目今年砍得最狠', '一般行政管理事务多少', '这两个一共多少')).not.toContain('5,224');
  });

  it('turns a count of those that rose, and a limit, the other way', () => {
    expect(thread('几个项目涨了', '降的呢')).toMatch(/减少的，共 7 个/);
    expect(thread('how many projects rose', 'and fell?')).toMatch(/Decreased, 7 items/);
    expect(thread('how many projects are over 1000', 'and below 100?')).toMatch(/Below[^]*4 items/);
  });

  it('shares out by those in post what stands beside what they were shared out for', () => {
    expect(thread('Basic salary per head?', 'same for the housing fund, 住房公积金')).toMatch(/averages 7\.18 万元/);
    expect(thread('基本工资平均每人多少', '食堂呢')).not.toContain('平均每人');
  });

  it('tells what the other funds give to the name, or to the budget', () => {
    expect(thread('How much of the investment projects is paid from the government fund', 'and the rest?')).toMatch(/general public budget[^]*40 万元/);
    expect(thread('政府性基金里政府投资项目多少', '剩下的呢')).toContain('185 万元');
    expect(thread('总收入多少', '钱从哪来')).toMatch(/25,202 万元[^]*1,924 万元/);
    expect(thread('total income', 'where does it come from')).toMatch(/25,202 万元[^]*1,924 万元/);
    expect(thread('total budget', 'where does this figure come from')).toContain('page 4');
  });

  it('knows what the people just counted are paid', () => {
    expect(thread('how many people work here', 'what do we pay them', 'per head?')).toMatch(/6,149 ÷ 66/);
    expect(thread('退休的几个人', '给他们发多少钱')).toContain('213 万元');
    expect(thread('几个项目涨了', '我们几个人', '给他们发多少')).toContain('人员支出：2023 年预算 6,149 万元');
  });

  it('asks of the other kind of expenditure as a share, too', () => {
    expect(thread('工资福利支出占总预算多少', '项目支出呢')).toContain('74.64%');
    expect(thread('compare personnel and public expenses', 'share of basic each')).toMatch(/89\.40%[^]*7\.40%/);
  });

  it('finds what is new, and no target for what the document does not have', () => {
    expect(thread('what\'s new this year', 'why is it new')).toContain('置换上级转移支付资金');
    expect(replyIn(library, '房子呢').outcome).toBe('not_found');
  });

  it('says how far off a claim was', () => {
    expect(thread('我记得食堂是380万，对吗', '差多少')).toContain('少 4 万元');
    expect(thread('I heard the canteen costs 4 million, is that right?', 'so what\'s the difference')).toContain('24 万元');
    expect(thread('the grid workers take a quarter of general admin, true?')).toMatch(/^No[^]*27\.15%/);
  });

  it('sets the two of a pair against each other once more, and ranks those just added up', () => {
    expect(thread('党建和人大政协联络哪个多', '人大少多少')).toContain('人大政协联络比党建工作少 69 万元');
    expect(thread('低于50万的项目有哪些', '加起来多少', '里面哪个涨了')).toMatch(/其他优抚支出 增加 32 万元[^]*培训支出 增加 3 万元/);
  });

  it('knows basic from project, the biggest part, both ends, and that no department is printed', () => {
    expect(thread('机关服务多少钱', '是基本还是项目')).toMatch(/“基本支出”：2023 年预算 0 万元[^]*“项目支出”：2023 年预算 1,964 万元/);
    expect(thread('what is the biggest part of agency services')).toContain('763 万元');
    expect(thread('how big is the biggest project compared with the smallest')).toMatch(/7,478 万元[^]*12 万元/);
    expect(replyIn(library, 'which department runs the canteen').outcome).toBe('not_found');
    expect(thread('编制满了吗')).toContain('72 − 66');
  });

  it('knows a car by its one letter, and what cars cost', () => {
    expect(thread('车一年花多少钱')).toContain('公务用车运行维护费：2023 年预算 65.50 万元');
    expect(replyIn(libraryOf('tests/fixtures/guangdong-department/documents'), '几辆车', '一年花多少').outcome).toBe('clarify');
  });

  it('keeps all of the names in what follows', () => {
    expect(thread('canteen and the cars how much', 'total')).toContain('441.50 万元');
    expect(thread('cars vs canteen, which costs more')).toContain('310.50 万元');
    expect(thread('食堂和车各多少')).toMatch(/食堂运行经费[^]*车辆/);
    expect(thread('canteen, legal advisers and training: which is biggest', 'add all three up')).toContain('505 万元');
    expect(thread('how many projects fell', 'which fell least', 'by how much')).toMatch(/special fund projects[^]*down 1 万元/);
  });

  it('knows a share from a rate of change, and has no part that is the whole', () => {
    expect(thread('what percent goes to training')).toContain('0.05%');
    expect(thread('total budget', 'share that goes to projects?')).toContain('74.64%');
    expect(replyIn(library, '总预算多少', '占比呢').outcome).toBe('not_found');
    expect(replyIn(library, 'how much of last year\'s budget did we really spend?').outcome).toBe('not_found');
  });

  it('tells the first of very many, and that there are more', () => {
    const reply = thread('哪个绩效指标的数最大', '一共多少个');
    expect(reply).toMatch(/共 \d+ [个项][^]*其余从略/);
    expect(reply.length).toBeLessThan(3000);
  });
});
