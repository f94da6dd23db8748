/** Computed questions, each in Chinese and in English: both must tell the figure that the printed amounts give, which stands here. */
import { describe, expect, it } from 'vitest';
import { ask, type Asked } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

type Thread = readonly [string, ...string[]];
type Twins = readonly (readonly [figure: string, zh: Thread, en: Thread])[];

const TWO_ZH = ['水电费是多少', '那法律顾问呢', '加起来呢'] as const;
const TWO_EN = ['how much are water and electricity charges', 'and legal adviser?', 'together?'] as const;
const THREE_ZH = '水电费、法律顾问和安全生产各是多少';
const THREE_EN = 'how much are water and electricity charges, legal adviser and work safety';

const PUBLISHED: Twins = [
  ['353 万元', ['水电费加法律顾问'], ['water and electricity charges plus legal adviser']],
  ['357 万元', ['水电费、燃气安全管理和安全生产加总是多少'], ['sum of water and electricity charges, gas safety management and work safety']],
  ['377 万元', ['食堂运行经费同长者助餐服务之和是多少'], ['what would canteen operating funding together with the elderly meal service come to']],
  ['64 万元', ['市容环境提升、“三防”工作和优抚对象补助加起来多少'], ['city appearance and environment improvement, flood, drought and typhoon control work and subsidies to special-care recipients combined']],
  ['123 万元', ['水电费、法律顾问两项相减的结果'], ['water and electricity charges less legal adviser equals what']],
  ['36 万元', ['培训费少于邮电费多少'], ['how many yuan lie between post and telecommunications costs and training costs']],
  ['106.96 %', ['以法律顾问为基准，水电费高多少百分比'], ['by what percentage are water and electricity charges larger than legal adviser']],
  ['0.24 %', ['邮电费同培训费合计占总盘子多少'], ['what share of the total budget are post and telecommunications costs and training costs together']],
  ['7.36 %', ['机关服务和其他优抚支出合计占总支出百分之几'], ['together, what proportion of total expenditure are government agency services and other special care expenditure']],
  ['0.56 %', ['每花100块里有多少是城管执法'], ['city management law enforcement divided by the total budget']],
  ['8.79 %', ['政府投资项目占项目支出的比例'], ['what share of project expenditure is government investment projects']],
  ['71.89 %', ['项目支出有百分之几集中在最大的两个项目'], ['how much of project expenditure do the two biggest projects take, in percent']],
  ['0.016 倍', ['法律顾问除以一般行政管理事务'], ['legal adviser divided by general administrative affairs']],
  ['2.07 倍', ['水电费够付几次法律顾问'], ['how many times over could water and electricity charges pay for legal adviser']],
  ['20096 万元', ['项目支出中刨去城管执法，剩下的合计多少'], ['if we drop city management law enforcement, how much project expenditure remains']],
  ['27011 万元', ['假如法律顾问不花，总支出会是多少'], ['how big would the budget be without legal adviser']],
  ['26888 万元', ['除水电费以外的支出合计多少'], ['how much is spent on everything other than water and electricity charges']],
  ['12770 万元', ['除了最大的项目，其他项目加起来多少'], ['all projects but the largest, total']],
  ['399 万元', ['金额最大的两个项目相差多少'], ['difference between the two biggest projects']],
  ['7466 万元', ['最贵的项目比最便宜的项目多花多少'], ['largest project minus smallest project']],
  ['16521 万元', ['按金额排，头三个项目合起来多少'], ['take the three largest projects and add them up']],
  ['1446.29 万元', ['项目支出除以项目数是多少'], ['project expenditure divided by the number of projects']],
  ['4 个', ['有多少项目预算比1000万多'], ['how many projects top 10 million yuan']],
  ['9 个', ['未达到600万的项目有多少'], ['how many projects stay below 6 million yuan']],
  ['0.65 万元', ['水电费日均多少'], ['what are water and electricity charges on a daily basis']],
  ['2.98 万元', ['每台公务用车平均花多少运行维护费'], ['vehicle running costs per car']],
  ['2.77 万元', ['每个退休人员的退休费是多少'], ['how much does each retiree get in retirement expenses']],
  ['253 万元', ['按增减额倒推，城管执法去年多少'], ['implied 2022 figure for city management law enforcement']],
  ['234 万元', ['城乡社区环境卫生、城管执法两项合计比上年多了还是少了多少'], ['total change in urban and rural community environmental sanitation and city management law enforcement versus 2022']],
  ['100 万元', ['城管执法的增减额减去专项资金项目的增减额'], ['change in city management law enforcement minus change in special fund projects']],
  ['0.39 百分点', ['城管执法占比变化了几个百分点'], ['by how many percentage points did the share of city management law enforcement in the total move']],
  ['25204 万元', ['网格员经费是多少', '总支出减去它'], ['how much is grid worker funding', 'total budget without it']],
  ['26773 万元', [...TWO_ZH, '总支出扣掉它们还剩多少'], [...TWO_EN, 'total budget minus them']],
  ['39.92 %', ['城管执法是多少', '变了百分之几'], ['how much is city management law enforcement', 'what percent change is that']],
  ['84 万元', ['机关服务是多少', '那培训支出呢', '加起来呢', '比2022年增减多少'], ['how much are government agency services', 'and training expenditure?', 'together?', 'compared with 2022']],
  ['344 万元', [...TWO_ZH, '减安全生产'], [...TWO_EN, 'minus work safety']],
  ['362 万元', [...TWO_ZH, '如果还包括安全生产'], [...TWO_EN, 'and with work safety']],
  ['124 万元', [THREE_ZH, '最大的不算，剩下两项之和'], [THREE_EN, 'drop the biggest one and add up the rest']],
  ['229 万元', [THREE_ZH, '最大减最小'], [THREE_EN, 'largest minus smallest']],
  ['65.75 %', [THREE_ZH, '最大的占三项合计的百分之几'], [THREE_EN, 'the largest as a percentage of their sum']],
  ['11451 万元', ['最大的五个项目', '去掉第一名合计多少'], ['the five largest projects', 'leave out the first: total?']],
  ['1319 万元', ['最大的五个项目', '加起来多少', '其他项目加起来多少'], ['the five largest projects', 'what do they add up to', 'what do the other projects add up to']],
  ['5.27 万元', ['网格员经费是多少', '按天算'], ['how much is grid worker funding', 'and daily?']],
  ['36.93 %', ['最大的项目占项目支出百分之几'], ['the biggest project as a percentage of project expenditure']],
  ['318.18 %', ['培训支出加其他优抚支出的总额同比变化率'], ['by what percent did training expenditure and other special care expenditure together change from last year']],
  ['19449 万元', ['所有超500万的项目总额'], ['total of the projects above 5 million yuan']],
  ['20064 万元', ['除了其他优抚支出和城管执法，其余项目合计多少'], ['project expenditure without other special care expenditure and city management law enforcement']],
  ['1812 万元', ['机关服务超城管执法多少'], ['how much do we put into government agency services over and above city management law enforcement']],
  ['264 万元', ['城管执法是多少', '那培训支出呢', '加起来呢', '占总支出百分之几', '去年它们一共多少'], ['how much is city management law enforcement', 'and training expenditure?', 'together?', 'as a share of the total budget?', 'how much were they together last year']],
  ['38.35 %', ['专项资金项目是多少', '那城管执法呢', '加起来呢', '比去年变了百分之几'], ['how much are special fund projects', 'and city management law enforcement?', 'together?', 'by what percent did that change']],
  ['353 万元', [THREE_ZH, '大的两项合计'], [THREE_EN, 'the two biggest together']],
  ['229 万元', [THREE_ZH, '极差'], [THREE_EN, 'the range']],
  ['27011 万元', ['法律顾问是多少', '那总预算剩下的是多少'], ['how much is legal adviser', 'how much of the total budget is left']],
  ['249.13 万元', ['编外人员经费是多少', '平均分成8份，每份多少'], ['how much is non-establishment staff funding', 'divide that among 8']],
];

const MADE_UP: Twins = [
  ['348 万元', ['水电费加法律顾问'], ['water and electricity charges plus legal adviser']],
  ['1.41 %', ['水电费同法律顾问合计占总盘子多少'], ['what share of the total budget are water and electricity charges and legal adviser together']],
  ['2.63 倍', ['水电费能抵几个法律顾问'], ['how many times over could water and electricity charges pay for legal adviser']],
  ['0.69 万元', ['水电费一天花多少'], ['water and electricity charges, daily?']],
  ['24346 万元', ['水电费是多少', '总支出减去它'], ['how much are water and electricity charges', 'total budget without it']],
  ['26 万元', ['城管执法是多少', '那计划生育服务呢', '加起来呢', '比2024年增减多少'], ['how much is city management law enforcement', 'and family planning services?', 'together?', 'compared with 2024']],
  ['103 万元', ['其他政府办公厅（室）及相关机构事务支出是多少', '那计划生育服务呢', '加起来呢', '跟上年比差多少'], ['how much are other expenditure on affairs of government general offices and related agencies', 'and family planning services?', 'together?', 'vs last year?']],
];

describe.each([['data/documents', PUBLISHED], ['tests/fixtures/made-up/documents', MADE_UP]] as const)('computed of %s', (folder, twins) => {
  it.each(twins)('%s: %j, %j', (figure, ...threads) => {
    for (const [first, ...more] of threads) {
      const last = more.reduce<Asked>(({ thread }, turn) => ask(libraryOf(folder), turn, thread), ask(libraryOf(folder), first, null));
      expect(last.reply.outcome).toBe('answered');
      expect(last.reply.figures.map(({ value, unit }) => `${value.replace(/^-/, '')} ${unit}`)).toContain(figure);
    }
  });

  it('has nothing of a year that is not printed', () => {
    const asked = ['水电费是多少', '那法律顾问呢', '加起来呢', '2017年合计呢'].reduce<Asked | null>((before, turn) => ask(libraryOf(folder), turn, before?.thread ?? null), null);
    expect(asked?.reply.outcome).toBe('not_found');
  });
});
