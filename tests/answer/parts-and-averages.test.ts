import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

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
    expect(told('实有车辆里非定编的有几辆，占全部车辆百分之几')).toMatch(/^非定编车辆占车辆的 18\.18%/);
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
