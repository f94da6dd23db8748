/** Single Chinese questions as they are typed in an office: of what a measure is, what is counted, where a name stands. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const reply = (question: string): string => ask(library, question, null).reply.text;
const outcome = (question: string): string => ask(library, question, null).reply.outcome;

describe('a measure is of what is said before it', () => {
  it.each(['心理服务的人数和覆盖率', '路灯的合格率', '市容巡查的覆盖率', '困难学生的人数和资助率', '信访的达标率'])('%s tells no rate of something else', (question) => expect(reply(question)).not.toMatch(/绩效目标值：“[≥≤]?\d+\s*%/));
  it('says which half is printed', () => expect(reply('心理服务的人数和覆盖率')).toMatch(/1000 人次.*没有“心理服务覆盖率”/s));
  it.each([['消防整治的数量和覆盖率', '90%'], ['垃圾分类的知晓率和参与率', '95%'], ['视频监控的数量和在线率', '95%以上'], ['低保金的准确率', '100%']])('%s has its own', (question, rate) => expect(reply(question)).toContain(rate));
});

describe('what is counted', () => {
  it.each(['扫街的有多少人', '保洁员有几个', '食堂多大面积', '食堂能坐多少人', '公厕有多少蹲位', '图书馆能放多少书'])('%s: nothing of another unit is told for it', (question) => expect(outcome(question)).toBe('not_found'));
  it.each([['食堂每天多少人吃饭', '≥578 人'], ['市容巡查有几个人', '40 人'], ['清扫保洁面积多大', '2412679 ㎡']])('%s', (question, told) => expect(reply(question)).toContain(told));
  it.each(['还准备买新车吗', '会不会添置新车', '今年买不买车', '是否新增车辆'])('%s', (question) => expect(reply(question)).toContain('计划新增车辆：0 辆'));
  it('leaves the money where it is asked for', () => expect(reply('有没有买车的预算')).toMatch(/^公务用车购置费：2023 年预算 0 万元/));
  it.each(['有多少车一辆花多少', '一共几辆车，每辆摊多少运行费'])('%s: both halves', (question) => expect(reply(question)).toMatch(/22 辆.*2\.98 万元/s));
  it('has no money that could have moved', () => expect(reply('小散工程降了180万，对吗')).not.toContain('验收质量'));
});

describe('names that are added', () => {
  it.each(['办公设备购置在资本性支出两类里都有，加起来多少', '资本性支出和基本建设里的办公设备购置加起来', '309和310里面的办公设备购置合计多少'])('%s: what says where it stands is no addend', (question) => expect(reply(question)).toMatch(/^合计 166 万元/));
  it.each(['残疾人事务和保障加一块', '残疾人的保障和事务一共多少钱', '残疾人事务加保障'])('%s: the beginning is said once', (question) => expect(reply(question)).toMatch(/^合计 376 万元/));
  it('stay what they are', () => expect(reply('资本性支出里的办公设备购置和专用设备购置加起来多少')).toMatch(/^合计 98 万元/));
});

describe('words that two names share', () => {
  it.each(['燃气安全监管比上年多了几万', '燃气监管比上年多了几万'])('%s', (question) => expect(reply(question)).toMatch(/增加 5 万元/));
  it.each(['退役军人优待多少', '退役军人优抚多少钱', '老兵优抚多少钱'])('%s is asked back', (question) => expect(outcome(question)).toBe('clarify'));
  it('are no sum of rows that share one word each', () => expect(outcome('老人吃饭补贴')).toBe('clarify'));
  it('is of those whom it names', () => expect(reply('退役军人服务多少钱')).toContain('118 万元'));
});

describe('whose document it is', () => {
  it.each(['预算公开的单位是哪家', '公开预算的是哪个单位', '这份预算是谁公开的', '预算编制单位是哪个'])('%s', (question) => expect(reply(question)).toContain('坪山街道办事处（本级）部门预算'));
});

describe('a limit that is asked for in a word', () => {
  it.each(['电话网络费有35万没有', '项目支出有没有两个亿', '食堂有没有超过300万', '物业费超没超600万'])('%s: yes', (question) => expect(reply(question)).toMatch(/^是的/));
  it.each(['电话网络费够不够50万', '食堂过没过400万', '网格员经费到没到两千万'])('%s: no', (question) => expect(reply(question)).toMatch(/^不对/));
  it('is not judged where two figures stand on two sides of it', () => expect(reply('物业费超过700万吗')).not.toMatch(/^(?:是的|不对)/));
});

describe('about so much', () => {
  it.each(['今年比去年多了四百来万是吧', '食堂三百七八十万吧', '食堂将近四百万对吗', '一般行政管理事务少了快两千万吧'])('%s', (question) => expect(reply(question)).toMatch(/^是的，按约数/));
  it.each(['食堂将近五百万吧', '食堂将近三百万吧'])('%s', (question) => expect(reply(question)).toMatch(/^不对/));
});

describe('by so many times', () => {
  it.each(['增幅超过一倍的有哪几个', '涨了一倍以上的项目', '哪些项目翻倍了'])('%s', (question) => expect(reply(question)).toMatch(/共 2 个：政府投资项目 增加 250\.20%.*108\.45%/s));
  it('is of what it was', () => expect(reply('政府投资项目翻了几倍')).toContain('3.50 倍'));
  it('has its reason', () => expect(reply('政府投资项目怎么一下子翻了好几倍')).toMatch(/1,271 万元.*印明的原因/s));
});

describe('where it is printed', () => {
  it.each(['物业费文字里是673，表里是不是也这个数', '物业管理费两处数字一样吗'])('%s', (question) => expect(reply(question)).toMatch(/673 万元.*724 万元/s));
  it.each(['垃圾督导为什么砍了', '巡管员经费为什么加'])('%s: the reason that says it', (question) => expect(reply(question)).toContain('印明的原因'));
  it.each(['城市建设支出是从哪笔钱里出的', '城市建设支出走的什么资金', '城市建设支出的钱从哪来'])('%s', (question) => expect(reply(question)).toContain('政府性基金预算'));
  it.each([['人大代表履职活动最少几次，什么时候前完成', /≥6 次.*11 月前/s], ['民生微实事要做几个，合格率多少', /≥88 个.*≥85%/s], ['审计要什么时候弄完', /10 月前/]] as const)('%s', (question, told) => expect(reply(question)).toMatch(told));
});

describe('both halves', () => {
  it('of an amount and what it is above', () => expect(reply('人头费一共多少，比公用高出多少')).toMatch(/5,640 万元.*6,149 万元，509 万元/));
  it('of what rose', () => expect(reply('增加的项目共增加多少')).toContain('1,535 万元'));
  it('of four lines that are no yuan', () => expect(reply('社区工作站四块经费合计多少')).toContain('3,024 万元'));
});

describe('a share of a movement', () => {
  it.each(['机关运行经费增加里工会占了几成', '机关运行经费增加的54万里工会占多少'])('%s: of what rose, no part of the amount', (question) => expect(reply(question)).toMatch(/55\.56%（30 ÷ 54/));
  it.each(['机关服务增加的81万里食堂占多少', '公用经费多的部分里办公费占多少'])('%s is printed nowhere', (question) => expect(outcome(question)).toBe('not_found'));
  it('is of all that fell', () => expect(reply('总减少额里城管执法占多少')).toContain('4.20%'));
  it.each(['奖励金多少钱，占对个人和家庭补助的比例'])('%s: both halves', (question) => expect(reply(question)).toMatch(/0\.33%（3 ÷ 901；3 万元/));
});

describe('rows and lists', () => {
  it('without anything in a column', () => expect(reply('采购预算为零的项目有哪些')).toMatch(/共 19 个/));
  it('with something in it', () => expect(reply('采购不为零的项目有哪些')).toMatch(/共 4 个：机关服务 1,702/));
  it('of a table by its everyday name', () => expect(reply('整体绩效表里财政拨款总额是多少')).toContain('26,940'));
  it.each([['其他支出185万具体是什么', '彩票公益金'], ['政府投资项目1779万具体是什么', '1,309'], ['其他资金185万是哪个任务的', '用于社会福利的彩票公益金支出']])('%s', (question, told) => expect(reply(question)).toContain(told));
  it.each([['电脑要买多少台，合格率', /80 台.*100%/s], ['退件率控制在多少', /≤1%/], ['国旗比灯笼多挂多少', /782 面.*391 个/]] as const)('%s', (question, told) => expect(reply(question)).toMatch(told));
});

describe('within what is named', () => {
  it.each(['四个社区工作站项目里最大的是哪个', '社区工作站里哪个最贵'])('%s: not of all projects', (question) => expect(reply(question)).toMatch(/社区工作站人员经费 1,558 万元/));
  it.each([['四成的项目支出是多少钱', '8,099.2'], ['一半的采购是多少', '1,405']])('%s', (question, told) => expect(reply(question)).toContain(told));
  it('tells which tables are empty', () => expect(reply('哪张表是空的')).toMatch(/国有资本经营预算支出表.*本表本年无发生额/s));
  it.each(['食堂归哪个部门管', '哪个部门负责食堂'])('%s is printed nowhere', (question) => expect(outcome(question)).toBe('not_found'));
  it('is what the duties name', () => expect(reply('负责征兵的是哪个部门')).toContain('部门职责'));
  it('lists all goals of a topic', () => expect(reply('跟垃圾分类有关的目标都列出来')).toMatch(/5\.5 万户.*≥95%/s));
});

describe('somebody by a trade', () => {
  it.each(['协管员多少人', '巡管员有几个'])('%s: neither all of the office nor a number of times', (question) => expect(outcome(question)).toBe('not_found'));
  it.each([['一共多少员工', '66 人'], ['市容巡查员几个', '40 人']])('%s', (question, told) => expect(reply(question)).toContain(told));
  it('is told beside another', () => expect(reply('雇员跟工勤各几个')).toMatch(/^雇员：6 人。工勤雇员：10 人。/));
  it('leaves the projects without a reason', () => expect(reply('项目支出里没有写明比去年增减的原因的有哪几个')).toMatch(/共 4 个：机关服务/));
});
