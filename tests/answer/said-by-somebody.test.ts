/** Everyday Chinese of the office: who says a number, what a part of a rise is, what stands before 的, everyday measure words. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';
import type { Reply } from '../../src/reply/reply.ts';

const figures = ({ figures: all }: Reply): string[] => all.map(({ value, unit }) => `${value}${unit}`);

describe('a number that somebody else said', () => {
  it.each([
    ['会计报食堂367万，一致吗', '不对'],
    ['老会计讲基本支出是6878万，相符吗', '是的'],
    ['小王说食堂是376万，对吗', '是的'],
    ['听隔壁科长说物业管理费是637万，对不对', '不对'],
  ])('is a claim, whoever said it: %s', (question, verdict) => {
    expect(replyTo(question).text).toContain(verdict);
  });

  it.each([
    ['财务那边写的1964万，一致吗', '是的'],
    ['处长那边写的263万，一致吗', '不对'],
    ['小李写去年是1883，对不', '是的'],
    ['小李写去年是1838，对不', '不对'],
    ['你确定不是1964万？', '是的'],
    ['你肯定不是1946万？', '不对'],
  ])('is held against what was just told: %s', (followUp, verdict) => {
    expect(replyTo('机关服务多少', followUp).text).toContain(verdict);
  });

  it.each([
    ["are you sure it isn't 376?", 'Yes'],
    ["sure it's not 300?", 'No'],
  ])('in English: %s', (followUp, verdict) => {
    expect(replyTo('canteen?', followUp).text).toContain(verdict);
  });
});

describe('a part of a rise', () => {
  it.each(['机关运行那笔涨了54万，里头工会占了多少', '机关运行经费涨的54万里工会经费占多少'])('is what its cause moved: %s', (question) => {
    expect(figures(replyTo(question))).toEqual(expect.arrayContaining(['30万元', '55.56%']));
  });

  it('is found at the line that has the same name and amount', () => {
    expect(figures(replyTo('培训的钱今年多少', '多了几万'))).toContain('3万元');
    expect(figures(replyTo('培训的钱今年多少', '去年是几'))).toContain('11万元');
  });
});

describe('everyday words', () => {
  it.each([
    ['过节挂的灯笼跟国旗加起来多少个', '1173个'],
    ['编外那帮兄弟今年的经费列了多少', '1993万元'],
    ['社工站的治安跟人员两笔，哪个多，多几钱？', '742万元'],
    ['街面上巡查市容的有多少号人？', '40人'],
    ['日常公用经费多少', '509万元'],
    ['办公费占日常公用经费的几成', '31.63%'],
    ['社区工作站有哪几笔钱', '816万元'],
    ['机关服务有哪几笔钱', '763万元'],
  ])('%s', (question, expected) => {
    expect(figures(replyTo(question))).toContain(expected);
  });

  it.each([
    [['咱有几部车', '没编制的几部'], '4辆'],
    [['行政编制总数是多少来着', '实际到位的呢'], '66人'],
    [['卖地收入安排的支出有多少', '占基金那盘子百分几'], '90.38%'],
    [['保民生分类施保要发给几个人', '保民生专项资金多少', '按这人数一人几万'], '2.00万元'],
    [['退休费总的是多少', '77个人一共一个月是几万啊'], '17.75万元'],
    [['政府采购一共几多', '其中买货的？'], '862万元'],
  ])('in a thread: %s', (turns, expected) => {
    expect(figures(replyTo(...(turns as [string, ...string[]])))).toContain(expected);
  });

  it.each([
    ['而家有几多架车，当中救火车有几架啊', '5辆'],
    ['编制以外嗰几台车系几多台', '4辆'],
    ['车子跑一年的养护钱，平摊到22台上一台几万？', '2.98万元'],
    ['一年要做够多少个民生微实事', '88个'],
    ['今年报了几个项目绩效目标？牵涉多少资金', '20248万元'],
    ['网格部租房子要租几处，一共多大', '400平方米'],
    ['项目大类超过一千万的有几个', '4个'],
    ['社区工作站那四笔，修设施的、公用的、治安的、人头的，合起来多少', '3024万元'],
    ['机关服务（食堂、物业什么的）由哪些部分构成', '763万元'],
  ])('of other places and trades: %s', (question, expected) => {
    expect(figures(replyTo(question))).toContain(expected);
  });

  it('shares the amount out to the cars that are counted, and no number of cars', () => {
    expect(figures(replyTo('养车今年一年几多钱', '咁摊到22架车，每架几多万'))).toContain('2.98万元');
  });

  it('tells the office that is called so, and finds it by its short name', () => {
    expect(replyTo('管应急的是哪个部门').text).toContain('应急管理办公室');
    expect(replyTo('下面有几个部门', '里面有管城建的吗').text).toMatch(/^有。.*城市建设办公室/);
    expect(replyTo('how is the office organised, how many sections?', 'one for emergencies among them?').text).toContain('应急管理办公室');
  });

  it('takes the largest of two lines on a theme for itself, not both of them', () => {
    expect(figures(replyTo('给残疾人的有哪几笔钱', '一共多少', '最大的那笔占几成'))).toEqual(['81.65%', '307万元', '376万元']);
  });

  it('looks for a word in the table just told first', () => {
    expect(figures(replyTo('政府性基金那张表合计多少', '土地那块是多少'))).toContain('1739万元');
  });

  it('confirms a cut of almost four tenths', () => {
    expect(replyTo('城管执法今年比去年减了快四成，属实吗').text).toMatch(/^是的/);
    expect(replyTo('城管执法今年比去年减了快六成，属实吗').text).toMatch(/^不对/);
  });

  it('says why an own sum is one off', () => {
    expect(replyTo('住房公积金多少', '购房补贴？', '那住房保障大类一共写的是多少', '咦我自己加是1232，怎么差1万？').text).toContain('尾差');
  });
});

describe('parts and tables', () => {
  it.each([
    ['is procurement from SMEs above two thirds of all purchases?', /^Yes/],
    ['does SME procurement exceed 2/3 of all procurement?', /^Yes/],
    ['canteen exceeds 1/4 of agency services, right?', /^No/],
  ])('a limit that is a part in figures or words: %s', (question, verdict) => {
    expect(replyTo(question).text).toMatch(verdict);
  });

  it('of everything is of the whole budget, whatever was told before', () => {
    expect(figures(replyTo('canteen?', 'is property management more than 2% of everything?'))).toContain('2.48%');
    expect(replyTo('canteen?', 'is property management more than 3% of everything?').text).toMatch(/^No/);
    expect(figures(replyTo('食堂', '物业管理费', '我们去年总共多少预算'))).toContain('26720万元');
  });

  it('asks what money is for behind who asks it', () => {
    expect(replyTo('our interpreter asks what the lottery money is for').text).toContain('高龄津贴');
  });

  it('ranks money by money in a table that prints areas too', () => {
    expect(figures(replyTo('表12里金额最大的三个'))).toContain('7478万元');
    expect(replyTo('表12里面积最大的').text).toContain('清扫保洁面积');
  });
});
