import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';
import { replyTo } from './in-thread.ts';

const library = libraryOf();
const told = (question: string): string => ask(library, question, null).reply.text;

describe('a column as a share of its own row', () => {
  it.each([
    ['机关服务里面，有百分之多少要走政府采购？按表3算', '86.66%'],
    ['办公费631万里头基本支出占多少', '25.52%'],
    ['表3中其他城乡社区管理事务支出的采购金额占它自己总额的多少', '10.31%'],
    ['Of the 7,079 for general administrative affairs, what percentage is procured?', '1.86%'],
    ['What percentage of office expenses in table 8 is project expenditure?', '74.33%'],
  ])('takes the row for the whole: %s', (question, percent) => {
    expect(told(question)).toContain(percent);
  });

  it.each([['机关服务的政府采购占采购总额多少', '60.57%'], ['政府采购里面向中小企业的占百分之几', '70.64%']])('takes the column for the whole where all of it is named: %s', (question, percent) => {
    expect(told(question)).toContain(percent);
  });
});

describe('several taken from a whole', () => {
  it.each([
    '我们的车除掉消防车和那台中巴，还剩几辆？', '不算消防车和中巴车，我们还有几辆车', '22辆车减去5辆消防车和1辆中巴还有多少', '扣掉5辆消防车、1辆中巴，实有车辆剩多少辆',
    'Excluding the fire trucks and the minibus, how many vehicles do we have?',
  ])('%s', (question) => {
    expect(told(question)).toMatch(/16 辆/);
  });

  it('leaves what only says where a part stands out of the parts', () => {
    expect(told('实有车辆里非定编的有几辆，占全部车辆百分之几')).toMatch(/非定编车辆占车辆的 18\.18%/);
  });
});

describe('averages of several names', () => {
  it.each([
    ['我在后勤上班，想心里有个数：食堂运行经费加上伙食补助，两笔一起摊到12个月，一个月平均几多万？', '94.92 万元'],
    ['本人做财务的，请问法律顾问115万和统筹业务费427万一起分到12个月，每月多少', '45.17 万元'],
    ["I'm with the logistics team - property management fee and canteen costs combined, per month?", '87.42 万元'],
    ['As a grid worker I\'d like to know: utilities plus telephone and network, monthly average?', '22.75 万元'],
  ])('adds them up and leaves out who asks: %s', (question, average) => {
    expect(told(question)).toContain(average);
  });

  it('averages each where nothing is added', () => {
    expect(told('食堂运行经费和伙食补助每月各多少')).toMatch(/31\.33 万元[\s\S]*63\.58 万元/);
  });
});

describe('averages by the head and by the day', () => {
  it.each([
    [['食堂运行经费加伙食补助，平均每个就餐的人一年多少钱？'], '（1,139 ÷ 578；'],
    [['城管执法和环境卫生合计人均多少（66人）？'], '（387 ÷ 66；'],
    [['How much is 购房补贴 plus 住房公积金?', 'In yuan?', 'Per person in post?'], '(1,232 ÷ 66,'],
    // 基本 stands in the name of an indicator too, which counts other people.
    [['基本工资人均多少？'], '（2,369 ÷ 66；'],
    [['退休费一共多少？', '平均每个退休人员多少？', '按月算呢？'], '（213 ÷ 77 ÷ 12；'],
    [['三公经费今年多少', '每辆车多少', '每天呢'], '每天约 81.57 元（65.50 × 10,000 ÷ 22 ÷ 365；'],
    [['人大政协联络和法律顾问加一起多少？', '平均每个月呢？', '每天呢？'], '（142 ÷ 365；'],
    [['How much does each of the 22 cars cost per day?'], 'and day (65.50 × 10,000 ÷ 22 ÷ 365,'],
    [['伙食补助人均每天多少钱，按578人、250天算？'], '（763 × 10,000 ÷ 578 ÷ 250；'],
    [['total budget per day'], '(27,126 ÷ 365,'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, formula) => {
    expect(replyTo(...thread).text).toContain(formula);
  });

  it('does not say how many working days the year has', () => {
    expect(told('水电费每个工作日多少')).not.toMatch(/÷/);
  });
});

describe('shared out to what was just counted, and to nothing else', () => {
  it.each([
    [['市容巡查服务费多少', '巡查员配几个人', '那一个人合多少'], /5\.40 万元（216 ÷ 40/],
    [['物业管理面积是多少平', '物业管理费673万摊下来，一平米多少元'], /166\.30 元/],
    [['小型基建项目经费多少', '要做几个项目、覆盖几个社区', '平均每个项目多少钱'], /104\.00 万元（520 ÷ 5/],
    [['小型基建多少钱', '做几个项目', '平均一个项目多少'], /104\.00 万元（520 ÷ 5/],
    [['请消防安全技术顾问，每人每月封顶多少元', '一人干满一年最多花多少元'], /240,000 元（20,000 × 12）/],
    // A car park is no car.
    [['停车场项目平均每个多少钱'], /^(?!.*59\.50)/],
  ] as [[string, ...string[]], RegExp][])('%s', (turns, told) => expect(replyTo(...turns).text).toMatch(told));
});

describe('what the question states, dealt out', () => {
  it.each([
    [['燃气安全管理110万查3个站点，每个站点摊多少'], '36.67 万元（110 ÷ 3'],
    [['法律意见30份，法律顾问115万，平均一份多少钱'], '出具各类法律意见 30 份'],
    [['小型基建520万，5个项目，每个多少'], '（520 ÷ 5'],
    [['租赁费131万，租400平米，一平米一个月多少钱'], '272.92 元'],
    [['食堂376万，578人吃饭，人均多少'], '平均每人（食堂就餐人数）'],
    [['残疾人事务307万除以214人是多少'], '平均每人'],
    [['三公经费增加2.5万摊到2辆新车上每辆多少'], '平均每辆约 1.25 万元'],
    [['长者助餐和高龄津贴加起来多少', '人均呢，按70岁以上老人1200人算'], '186 ÷ 1,200'],
    [['信访纠纷化解300人次，平均每月几次'], '25.00 人次'],
    [['农用地巡查50次，平均每周几次'], '50 ÷ 52'],
    [['民生微实事88个，分到5个社区，每个社区几个'], '88 ÷ 5'],
    [['how many farmland patrols per week?'], '50 ÷ 52'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, told) => {
    expect(replyTo(...thread).text).toContain(told);
  });

  it('asks which parts where each is named by its own amount', () => {
    expect(replyTo('政府投资项目那1779万具体投到哪四个工程，每个多少').text).not.toContain('444.75');
  });
});
