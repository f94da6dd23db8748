import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

type Turns = readonly [string, ...string[]];
const told = (...turns: Turns): string[] => replyTo(...turns).figures.map(({ value, unit }) => `${value} ${unit}`);
const street = libraryOf('tests/fixtures/longgang-street/documents');
const bureau = libraryOf('tests/fixtures/beijing-culture/documents');

describe('a part that is said of another name after a share', () => {
  it('is of that name and of the total', () => {
    const { text } = replyTo('项目支出占总数多少%', '有人说公用支出还不到总数的2%，真假');
    expect(text).toMatch(/^是的/);
    expect(text).toContain('1.88%');
    expect(replyTo('项目支出占总数多少%', '听说人员支出不到总额的两成，对吗').text).toMatch(/^不对[^]*22\.67%/);
  });

  it('is so after an amount in another document too', () => {
    expect(replyIn(street, '三公经费多少', '有人说会议费还不到总数的1%，真假').text).toMatch(/^是的[^]*0\.15%/);
  });

  it('leaves the total of a name that is said to be a whole', () => {
    expect(replyTo('食堂多少', '有机关服务总额的三成吗').text).toContain('19.14%');
  });
});

describe('an opinion before a percentage', () => {
  it.each(['领导问留给中小企业的采购份额够不够，占采购总额百分之几？', '中小企业采购额多不多，占采购总额的多少'])('leaves the percentage: %s', (question) => {
    expect(told(question)[0]).toBe('70.64 %');
  });
});

describe('words for adding up', () => {
  it.each([
    ['社区工作站四笔钱（设施维护、公用、治安、人员）捆一块儿是多少', '3024 万元'],
    ['社区工作站的治安和公用拢一块多少', '1166 万元'],
  ])('of names: %s', (question, sum) => {
    expect(told(question)[0]).toBe(sum);
  });

  it('of what was told', () => {
    expect(told('公用经费多少', '人员支出呢', '两笔捆一起')[0]).toBe('6658 万元');
    expect(replyIn(bureau, '水费和电费捆一块是多少').figures[0]?.value).toBe('91.645000');
  });

  it('of the letters of what was told, though another item is called so', () => {
    expect(told('表8，水费', '电费', '水电合一起')[0]).toBe('257 万元');
    expect(replyIn(bureau, '水费多少', '电费呢', '水电合在一起').figures[0]?.value).toBe('91.645000');
    expect(told('水电费多少')[0]).toBe('238 万元');
  });

  it('of money, where one of the names has a number of people too', () => {
    expect(told('单位给职工交的养老保险428对吧', '职业年金', '行政单位离退休那行', '三个合计')[0]).toBe('855 万元');
  });

  it.each(['办公设备购置在表8出现两次（309下一个、310下一个），合到一起是多少', '办公设备购置一个在309下、一个在310下，加起来多少'])('of one name under its codes: %s', (question) => {
    expect(told(question)[0]).toBe('166 万元');
  });

  it('then set apart from what is written elsewhere', () => {
    expect(told('表8，水费', '电费', '水电合一起', '可文字部分一般行政管理里的水电费写的是另一个数吧？', '差多少')[0]).toBe('19 万元');
  });
});

describe('amounts that are given beside the causes of a change', () => {
  it.each(['车辆2.5、日常公用7、交通15、工会30，这四个增加数合起来到底多少（文件总增加写54）', '把车辆2.5、日常公用7、交通15、工会30加起来'])('are all added: %s', (question) => {
    expect(told(question)[0]).toBe('54.50 万元');
  });

  it('are not added in part', () => {
    expect(replyTo('车辆2.5、日常公用8、交通15、工会30，这四个增加数合起来多少').text).not.toMatch(/合计/);
  });
});

describe('the year before', () => {
  it('of a number of things, by the move that is said and printed', () => {
    expect(told('咱单位一共几台车', '比去年多了2台吧，那去年是几台？')).toEqual(['20 辆']);
    expect(replyIn(street, '公务用车几辆', '比去年少了1辆，去年是几辆').text).toMatch(/2023 年：18 辆/);
  });

  it('is not made from a move that is not printed', () => {
    expect(told('咱单位一共几台车', '比去年多了3台，那去年是几台')).not.toContain('19 辆');
    expect(replyIn(street, '公务用车几辆', '比去年多了1辆，去年是几辆').figures.map(({ value }) => value)).not.toContain('16');
  });

  it('of the money just told, when it is asked whether it was the same', () => {
    expect(replyTo('咱单位一共几台车', '里头定编的几台', '养这些车一年花多少', '去年是这个数吗？').text).toMatch(/^不对[^]*2022 年：63 万元/);
  });

  it('of the last name, where another only says where its move is written', () => {
    const turns: Turns = ['工会经费今年多少', '比去年增加了多少？机关运行经费说明那里写着'];
    expect(told(...turns)[0]).toBe('30 万元');
    expect(told(...turns, '也就是去年是…')[0]).toBe('198 万元');
    expect(told(...turns, '也就是去年是…', '涨了百分之几，自己算一下')).toContain('15.15 %');
  });

  it('by percent, however that is said', () => {
    expect(told('总盘子多大？今年', '去年呢', '涨了几个百分比来着')).toContain('1.52 %');
    expect(told('培训支出涨了几个百分比')).toContain('27.27 %');
  });
});

describe('what was told last', () => {
  it.each(['前一个比后一个大多少平米', '前者比后者大多少平方米'])('is set apart in its own unit: %s', (question) => {
    expect(told('环卫指标：清扫保洁面积多大', '四害消杀的呢', question)[0]).toMatch(/^443032 /);
  });

  it('is a share of what was told before it', () => {
    expect(told('一般行政管理事务里走采购的有多少', '其中面向中小企业', '一半？百分数确认下')[0]).toBe('50.00 %');
    expect(told('采购总额多少', '其中面向中小企业', '七成？百分比算一下')[0]).toBe('70.64 %');
  });

  it('is followed by an amount where the number of heads was the asker’s', () => {
    expect(told('退休费一年多少', '77个退休的，人均几万', '生活补助（基本支出里的）呢')).toEqual(['7 万元']);
  });
});

describe('the limit of a rate', () => {
  it.each(['受理事项退件率最高容许到多少？', '退件率不能超过多少', '退件率的上限是多少'])('is its target: %s', (question) => {
    expect(told(question)[0]).toBe('1 %');
  });
});

describe('who gives the money', () => {
  it.each(['上级下来的专项转移支付，支出预算列了多少', '上级拨下来的专项转移支付支出多少'])('is no line above it: %s', (question) => {
    expect(told(question)).toEqual(['346 万元']);
  });
});

describe('reasons of what moved', () => {
  it.each(['是哪个办公室多培训了', '谁多培训了'])('say who moved it: %s', (question) => {
    expect(replyTo('培训支出', '增幅多少', question).text).toContain('应急办公室');
  });

  it('say where several that fell went', () => {
    const { text } = replyTo('城管执法去年多少', '环境卫生去年呢？', '两个项目今年一共少了多少钱', '都挪到哪个项目去了');
    expect(text.match(/物业化改革/g)?.length).toBe(2);
  });
});
