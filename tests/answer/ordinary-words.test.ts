import { describe, expect, it } from 'vitest';
import { ask, type Asked } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();

/** The last reply of a thread. */
function lastOf(turns: readonly string[]): Asked['reply'] {
  let thread: Asked['thread'] | null = null;
  let last: Asked | null = null;
  for (const turn of turns) {
    last = ask(library, turn, thread);
    thread = last.thread;
  }
  if (!last) throw new RangeError('no turn');
  return last.reply;
}

describe('ordinary words about what is printed', () => {
  it.each([
    [['What is the planned procurement?'], '2,810 万元'],
    [['Total planned government purchasing?'], '2,810 万元'],
    [['planned purchases of services?'], '1,948 万元'],
    [['the planned party service centre'], '300 万元'],
    [['采购总共多少钱，其中服务占百分之几'], '69.32%'],
    [['政府采购一共是多少，货物占了百分之几'], '30.68%'],
    [['食堂多少钱，占机关服务百分之几'], '19.14%'],
    // The retired have money of their own, which is no wage and no contribution of those in post.
    [['退休人员的工资'], '213 万元'], [['退休职工一年发多少'], '213 万元'], [['How many retirees are there?', 'how much is pension per retiree?'], '213 ÷ 77'], [['average pension per retired person'], '213 ÷ 77'],
    [['不占编的车有几辆？'], '4 辆'], [['占编的车有几辆'], '18 辆'],
    [['办事处机关里头一共设了几个部门'], '9 个'], [['机关内部设了几个科室'], '9 个'],
    [['民生微实事全年起码办成几个'], '88 个'], [['民微项目最少做完几个'], '88 个'],
    [['自己的收入多少'], '单位资金'], [['our own income'], 'own funds'],
    [['租金多少'], '131 万元'], [['单位一年租金多少'], '131 万元'], [['消防顾问多少钱一个月'], '20,000'],
    [['employer pension insurance contributions?'], '428 万元'], [["the employer's medical insurance contributions"], '182 万元'],
    [['how much purchasing is planned in total'], '2,810 万元'], [['how much buying is planned in all'], '2,810 万元'], [['What percentage of our purchasing is reserved for small and medium firms?'], '70.64%'],
    [['Did operating expenses rise by 11.87%?'], 'Yes, the document agrees'], [['走访穷人多少人次'], '160'],
    [['雇员和工勤雇员凑一起几个人'], '16 人'], [['网格员经费和食堂凑在一块几个钱'], '2,298 万元'], [['name the five fattest projects'], '#5'], [['which pots of money grew year on year'], '250.20%'],
    [['Count the projects whose budget grew against 2022'], '7 items'], [['please count the projects that fell'], '7 items'], [['Which bottom-level budget line does the most government procurement, and how much?'], '1,702 万元'],
    [['招待来客的接待费今年安排了没有？'], '0 万元'], [['扫大街、保洁的面积总共多大'], '2,412,679'], [['my boss needs the grid workers figure by noon, what is it'], '1,922 万元'], [['number of loos due a refurb'], '2 个'],
    [['Personnel spending of 6,149 - how many actual yuan is that?'], '61,490,000'],
    [['how much is planning'], '59 万元'], [['How many square metres of street get swept and cleaned'], '2412679'],
  ])('%j', (turns, said) => {
    const { outcome, text } = lastOf(turns);
    expect(outcome).toBe('answered');
    expect(text).toContain(said);
  });

  it.each([
    // A noun is whole: neither of its letters is talk.
    [['大队的工资多少'], '大队'], [['小队的工资多少'], '小队'], [['执法大队的经费多少'], '执法大队'], [['老区的补助多少'], '老区'],
    // The heads of a body that is not spoken of are not those of the office.
    [['武装部有多少人'], '武装部'], [['团委几个编制'], '团委'], [['纪委有几个编制'], '人数'], [['财政所几个编制'], '财政所'],
    [['how many staff does the law enforcement team have'], 'the staff of'], [['how many people work in the party building office'], 'the staff of'], [['how many staff in the finance office'], 'finance office'],
    // The rent or the price of one thing is none of all leases, no number of such things and nothing that they cost to run.
    [['党群服务中心办公室一年租金多少'], '党群服务中心的租金'], [['网格办公室租了多大', '一年租金多少'], '租金'], [['How big are the grid office premises?', 'annual rent?'], 'the rent of'], [['how much rent does the public service hall pay'], 'the rent of'],
    [['消防车买了多少钱'], '消防车的购买价'], [['路灯单价多少'], '路灯的单价'],
  ])('%j is not in the document', (turns, said) => {
    const { outcome, text } = lastOf(turns);
    expect(outcome).toBe('not_found');
    expect(text).toContain(said);
  });

  it.each([[['消防多少钱']], [['食堂多少钱', '那消防呢']], [['how much is the canteen', 'and fire safety?']], [['安全巡查次数']], [['治安巡查次数']]])('%j: what one of something may cost, or a number of another thing, is only offered', (turns) => {
    expect(lastOf(turns).outcome).toBe('clarify');
  });

  it.each([[['办事处有几个编制'], '72 人'], [['退休干部多少人'], '77 人'], [['how many staff does the subdistrict office have'], '72 人']])('%j are the heads of the office', (turns, said) => {
    expect(lastOf(turns).text).toContain(said);
  });
});

describe('a word that narrows a name to a part of what it counts', () => {
  it.each([
    ['夜间巡查多少次', '单列“夜间”', '50 次'], ['周末开多少场文体活动', '单列“周末”', '100 场次'], ['晚上清扫保洁多少平米', '单列“晚上”', '2,412,679'],
    ['how many night patrols', 'separate figure for “night”', '50 次'], ['weekend cultural activities, how many', 'separate figure for “weekend”', '100 场次'], ['豪华食堂多少钱', '单列“豪华”', '376'],
  ])('%s', (question, said, offered) => {
    const { outcome, text } = lastOf([question]);
    expect(outcome).toBe('not_found');
    expect(text).toContain(said);
    expect(text).toContain(offered);
  });

  it('stands beside the name of the thing: what the asker does at night narrows nothing', () => {
    expect(lastOf(['我晚上要交材料，食堂经费多少']).outcome).toBe('answered');
    expect(lastOf(['路灯养护多少盏']).outcome).toBe('answered');
  });
});
