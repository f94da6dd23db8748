/** Classes of single Chinese questions: what they must say, and what they must not. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const health = libraryOf('tests/fixtures/health/documents');
const education = libraryOf('tests/fixtures/education/documents');
const subdistrict = libraryOf('tests/fixtures/subdistrict/documents');
const reply = (question: string, from = library): string => ask(from, question, null).reply.text;
const outcome = (question: string, from = library): string => ask(from, question, null).reply.outcome;

describe('the unit of the tables', () => {
  it.each(['后面那些表里的数字，单位是元还是万元啊', '报表计量单位是啥', '表5的金额是按万元还是按元计的？'])('%s', (question) => expect(reply(question)).toContain('单位：万元'));
  it('does not agree to another unit', () => expect(reply('表格里填的是元吧？')).toMatch(/^不对/));
});

describe('a number that counts what is named', () => {
  it('claims nothing beside a figure', () => expect(reply('4个政府投资项目加起来是1779对不对')).toMatch(/^是的.*1,779/s));
  it('is set against the number of parts when it stands alone', () => {
    expect(reply('政府投资项目有4个吧')).toMatch(/^是的/);
    expect(reply('政府投资项目有5个吧')).toMatch(/^不对.*区政府投资项目：4 个/s);
  });
  it('makes a sum of names that the words fit', () => expect(reply('社区工作站四项加起来是不是3024')).toMatch(/^是的.*3,024/s));
  it('is no identity of the document where the claim is another figure', () => expect(reply('14个项目加起来等于21000吗')).toMatch(/^不对/));
});

describe('an office and its units', () => {
  it.each(['街道本级下面一共设了几个部门？', '本级设几个科室，列一下'])('%s', (question) => expect(reply(question)).toContain('共 9 个'));
  it('is known by its short name', () => {
    expect(reply('卫健局一共几个科室', health)).toContain('科室共 8 个');
    expect(reply('区卫健局三公经费多少', health)).toContain('46.70');
    expect(reply('梅岭区卫健局退休人员多少', health)).toContain('31 人');
  });
  it('has units that are told with their money', () => {
    expect(reply('教育局有几家下属单位', education)).toContain('共 4 家');
    expect(reply('四个单位的预算各是多少', education)).toContain('5,212.23');
    expect(reply('政府采购最多的是哪家单位', education)).toContain('3,016.05');
  });
});

describe('what the document counts or quotes', () => {
  it.each([['七种能力是什么', '应急处突能力'], ['四大元素是哪四大？', '精细管理'], ['五个建设指哪五个建设', '纪律建设'], ['后半篇文章指什么', '后半篇文章']])('%s', (question, said) => expect(reply(question)).toContain(said));
  it.each([['15分钟医疗圈是什么', '着力构建']])('%s', (question, said) => expect(reply(question, health)).toContain(said));
  it.each([['一生一档指什么', '视力档案']])('%s', (question, said) => expect(reply(question, education)).toContain(said));
});

describe('causes with figures', () => {
  it.each(['机关运行经费比上一年多出来的，主要多在哪几块', '机关运行经费多出的54万多在哪'])('%s', (question) => expect(reply(question)).toMatch(/公用（工会） 增加 30 万元/));
  it('are ranked', () => expect(reply('机关运行经费减得最多的是什么', health)).toContain('差旅费 减少 5.20'));
  it.each([['机关运行经费涨这么多，大头是不是工会那块', /^是的.*54 万元.*30 万元/s], ['机关运行经费涨的，最大一块是不是其他交通费用', /^不对.*30 万元.*15 万元/s], ['运行经费增加里日常公用占大头吗', /^不对.*第 1 位 公用（工会）/s]])('are set in order where one is said to be the main one: %s', (question, said) => expect(reply(question)).toMatch(said));
  it.each([
    ['一般行政管理事务少这么多是裁人了吗', /^一般行政管理事务.*减少 1,855.*减少绩效评估结果运用项目/s], ['小型基建减少，是不是转到公共事务中心去了？', /^其他城乡社区公共设施支出.*减少 180.*压减/s], ['机关服务涨了81万是不是食堂涨价了', /^机关服务.*没有写明/s],
    ['城乡社区环境卫生减少，是不是转到公共事务中心去了', /^是的/], ['垃圾督导那块减少，是不是转到公共事务中心去了？', /减少 133.*垃圾督导服务项目纳入/s], ['培训支出多了5万，是不是因为增加了培训经费', /^不对.*增加 3 万元/s], ['三公涨了两万五，是不是请客吃饭多了', /^“三公”经费预算.*增加 2\.5 万元/s],
    ['培训支出涨了，是不是涨到了14万', /^是的.*14 万元/s],
  ])('stand beside what is said to have happened: %s', (question, said) => expect(reply(question)).toMatch(said));
  it('are told, not agreed to', () => expect(reply('三公增加是不是因为买新车')).not.toMatch(/^是的/));
});

describe('a limit, a range and the size of a set', () => {
  it.each([
    ['法律顾问最多是审计服务的五倍吗', /^不对.*7\.67/s], ['物业管理费最多是审计服务的五十倍吗', /^是的.*44\.87/s], ['法律顾问不超过审计服务的八倍吗', /^是的/], ['法律顾问起码是审计服务的八倍吗', /^不对/],
    ['小型基建的钱在500万到600万之间吗', /^是的.*520/s], ['食堂的钱在300万到350万之间吗', /^不对.*376/s], ['食堂就餐人数在500到600之间吗', /^食堂就餐人数.*≥578/s],
    ['那22辆车全是消防车吗', /^不对.*5 辆/s], ['15个项目里有7个降了，对吗', /^不对.*14 个/s], ['14个项目里有7个降了，对吗', /^是的/],
  ])('%s', (question, said) => expect(reply(question)).toMatch(said));
});

describe('what else one message or one word asks for', () => {
  it.each([
    ['今年有没有打算买新车，买车的钱呢', /0 辆.*公务用车购置费：2023 年预算 0 万元/s], ['今年要不要买新设备，50万以上的', /0 台/],
    ['编外的工资和网格员加一块', /^合计 3,915 万元/], ['网格员的工资多少', /^网格员经费.*1,922/s],
    ['老人和小孩方面今年打算做什么', /老有颐养.*婴幼儿照护/s], ['党建方面今年有什么工作打算', /^工作目标.*基层党建/s], ['残疾人方面今年有什么目标', /残疾人系统/], ['孩子和老人，今年的工作目标里怎么说', /婴幼儿照护/],
  ])('%s', (question, said) => expect(reply(question)).toMatch(said));
});

describe('rows and columns by what the table prints', () => {
  it.each([['表9 增减变化金额那行，公务接待费是多少', '减少 0.80 万元'], ['表3 卫生健康支出的政府采购小计和面向中小企业各多少', '2,346.80 万元']])('%s', (question, told) => expect(reply(question, health)).toContain(told));
});

describe('an answer of the kind that is asked', () => {
  it.each(['低保的钱是每个月发还是一季一发', '网格员工资是按月发还是按季度发', 'is the subsistence allowance paid monthly or quarterly'])('is how often: %s', (question) => expect(reply(question)).toContain('每月'));
  it.each(['公务接待是不是还有几万块？', '公务接待费是不是有十来万', '公务接待费是不是还有一点钱'])('is what is printed of nothing: %s', (question) => expect(reply(question)).toMatch(/ 0 万元.*未发生公务接待费/s));
  it.each([['三公涨了两万五，对吗', /^是的/], ['三公增加了三万五千元，对吗', /^不对/], ['法律顾问要几百万吗', /^是的/], ['物业管理费有几万吧', /^不对/]])('is judged on a size in words: %s', (question, said) => expect(reply(question)).toMatch(said));
  it.each(['食堂满意度多少', '垃圾分类准确率目标', '三小场所检查率多少'])('%s', (question) => expect(outcome(question)).not.toBe('answered'));
  it.each(['家庭医生签约率目标', '孕产妇健康管理率要达到多少', '电子病历使用率多少', '公立医院有多少医生'])('%s', (question) => expect(outcome(question, health)).not.toBe('answered'));
  it.each(['教师培训覆盖率要到多少', '第一幼儿园有多少老师'])('%s', (question) => expect(outcome(question, education)).not.toBe('answered'));
  it.each([['孕产妇系统管理率要达到多少', '93%'], ['医疗废物处置率', '100%'], ['住院病人满意度要到多少', '92%']])('%s', (question, said) => expect(reply(question, health)).toContain(said));
});

describe('purposes, classes and halves of names', () => {
  it('quotes the part of a purpose that names an item', () => expect(reply('法律顾问的钱是为了啥')).toMatch(/法律事务管理/));
  it('tells the functional class', () => expect(reply('城管执法属于功能分类哪一款')).toContain('城乡社区管理事务'));
  it('joins a project and its only part', () => expect(reply('燃气监管这块今年是涨是跌，几个点？')).toContain('4.76%'));
});

describe('money of each and of all', () => {
  it.each(['退休人员一人一年多少钱', '拿退休费除以退休的人头，一个人一年摊得多少万'])('%s', (question) => expect(reply(question)).toContain('2.77'));
  it('without a name is the whole budget', () => expect(reply('今年比去年多花多少钱')).toContain('406 万元'));
});

describe('what is claimed', () => {
  it.each([['工程采购是862万吧？', /^不对.*工程采购：2023 年预算 0 万元.*货物采购：2023 年预算 862 万元/s], ['食堂是763万对吧', /^不对.*376 万元.*伙食补助：2023 年预算 763 万元/s], ['人员支出是509万吗', /^不对.*6,149 万元.*公用支出/s]])('and is what another of the whole gets: %s', (question, said) => expect(reply(question)).toMatch(said));
  it('and is nothing of its whole is only denied', () => expect(reply('食堂是777万对吧')).not.toMatch(/物业|伙食/));
  it.each(['其他优抚怎么今年冒出来32万，去年不是没有吗', '优抚今年怎么有32万，去年是0吧？', '其他优抚怎么有32万'])('is told with its reason where that is asked: %s', (question) => expect(reply(question)).toContain('置换上级转移支付资金'));
});

describe('a word within a whole', () => {
  it.each([['其他城乡社区支出里残疾人跟拥军优属各多少', ['307', '183']], ['其他城乡社区管理事务支出中残疾人和党建分别多少', ['69', '96']], ['其他城乡社区支出里残疾人多少', ['307']]])('%s', (question, figures) => { for (const figure of figures) expect(reply(question)).toContain(`${figure} 万元`); });
  it('is asked back where the whole does not have it', () => expect(outcome('机关服务中残疾人多少')).toBe('clarify'));
});

describe('people in posts', () => {
  it('of one kind are civil servants', () => expect(reply('在编公务员现在多少人', subdistrict)).toMatch(/63 人/));
  it('are told with the only kind that has posts', () => expect(reply('编制数是多少')).toMatch(/72 人.*0 人/s));
  it.each([[library, '72 人'], [subdistrict, '68 人']] as const)('and their posts in a thread', (from, said) => expect(ask(from, '编制数呢', ask(from, '在编公务员现在多少人', null).thread).reply.text).toContain(said));
});

describe('a target that is counted in something', () => {
  it('is looked for, and no list of projects is the answer', () => {
    expect(reply('纪委办案目标几宗')).toContain('≥10 宗');
    for (const question of ['禁毒目标几次', '反诈宣传目标几场']) expect(outcome(question)).toBe('not_found');
  });
});

describe('people who are paid, and money that is asked', () => {
  it('has no number of them', () => expect(reply('聘了多少网格员')).toMatch(/没有印出“网格员”的人数.*1,922 万元/s));
  it.each(['宣传经费', '宣传预算有多少'])('is not a target: %s', (question) => expect(reply(question)).toMatch(/^文件没有印出“宣传”的金额/));
  it('is no single one of the wages', () => expect(reply('全年发工资多少钱')).toMatch(/聘用人员工资.*基本工资/s));
});
