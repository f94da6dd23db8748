import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();

function answered(question: string): { verdict: boolean | null; text: string } {
  const { answer, reply } = ask(library, question, null);
  const verdict = answer.claims.find(({ kind }) => kind === 'verdict');
  return { verdict: verdict?.kind === 'verdict' ? verdict.right : null, text: reply.text };
}

/** Question, the yes or no, and what must be told with it. */
type Case = readonly [string, boolean | null, ...string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a stated cause is set against the printed reason': [
    ['城管执法下降是因为疫情吧', false, '另外的原因', '物业化改革'], ['城管执法减少是因为把项目划给公共事务中心了，对吗', true, '公共事务中心'], ['三公经费增加是因为多了2辆公务车，对吗', true, '2 辆'],
    ['三公经费增加是因为多了3辆公务车，对吗', false, '2 辆'], ['三公经费增加是因为买新车吧', false, '不完全相同', '2 辆'], ['一般行政管理事务减少，是绩效评估项目没了导致的吗', true], ['三公经费下降是因为车少了吗', false, '方向'],
    ['预算增加是因为政府投资项目纳入部门预算，对吧', true, '纳入部门预算'], ['机关服务增加是因为物价上涨吧', null, '没有写明'], ['其他优抚支出增加的原因是人数增加，对不对', false, '转移支付'],
    ['Did urban management enforcement fall because of the pandemic?', false, 'another reason'], ['The three public expenses went up because of 2 more vehicles, correct?', true], ['Organ services rose due to inflation, right?', null, 'prints no reason'],
    ['Was the drop in environmental sanitation caused by moving the waste supervision service to the public affairs centre?', true], ["Training went up because of the emergency office's extra training, didn't it?", true],
  ],
  'that there is nothing is a claim': [
    ['工程类是不是一分没有', true, '0'], ['货物采购是不是一分没有', false, '862'], ['公务接待费一分钱都没有吗', true], ['没有安排公务接待费吗', true], ['机关服务没有钱吧', false, '1,964'], ['消防车一辆都没有吗', false, '5'], ['上年结转是不是没有', true],
    ['Is goods procurement zero?', false, '862'], ['Is there nothing for official receptions?', true], ['There are no retirees on the list, right?', false, '77'], ['Is there no budget for the canteen?', false, '376'],
  ],
  'what two terms are, and how far their amounts are apart': [
    ['基本支出和项目支出有什么区别', null, '指为保障机构正常运转', '指在基本支出之外'], ['三公经费和机关运行经费的区别', null, '公务接待费反映', '为保障行政单位'], ['项目支出和基本支出差多少', null, '13,370'],
    ['What is the difference between basic expenditure and project expenditure?', null, '指为保障机构正常运转', '指在基本支出之外'], ['By how much do basic expenditure and project expenditure differ?', null, '13,370'],
  ],
  'whether there is such a project': [
    ['有没有涉密项目', null, '按要求不予公开'], ['有没有停车场的项目', true, '1,309'], ['有没有科技类的项目', null, '没有'], ['Are there any classified projects?', null, 'does not have', '按要求不予公开'], ['Is there any parking project?', true, '1,309'], ['Do you have any tourism projects?', null, 'does not have'],
  ],
  'which changes have a printed reason': [
    ['哪些项目没有写明原因', null, '共 4 个', '机关服务 增加 81'], ['哪些减少的项目没有说明原因', null, '共 2 个', '专项资金项目 减少 1'], ['哪些项目写了增减原因', null, '共 10 个'], ['有多少个项目没写原因', null, '共 4 个'],
    ['which projects give no reason for the change', null, '4 items'], ['List the projects whose change is unexplained', null, '4 items'], ['Which projects state a reason for the change?', null, '10 items'],
  ],
  'the two that are nearest or furthest apart': [
    ['哪两个项目金额相差最大', null, '7,478', '12 万元'], ['金额最接近的两个项目是哪两个', null, '培训支出', '专项资金项目'], ['哪两个政府投资项目差距最大', null, '1,269'], ['Which two projects are closest in amount?', null, '培训支出', '专项资金项目'], ['Which two government investment projects are closest in amount?', null, '130', '40'],
  ],
  'whether the duties say so': [
    ['街道管不管教育', false, '国防教育'], ['街道管不管医院', null, '医院'], ['街道负责垃圾分类，对吗', true], ['街道办负责征兵吗', true], ['街道管消防吗', true], ['Is the office in charge of education?', false], ['Does the subdistrict handle conscription?', true], ["Is tax collection one of the office's duties?", true],
  ],
  'ranks, limits that are denied, tenths, two that are alike, places': [
    ['一般行政管理事务是第二大项目吗', true], ['机关服务是第二大项目吗', false, '7,079'], ['政府投资项目排第四，对吗', true], ['政府投资项目排第三，对吗', false], ['Is general administration the second largest project?', true],
    ['The canteen does not cost more than 4 million, right?', true], ["Isn't the grid staff budget more than 20 million?", false], ['Enforcement was cut by 40%, right?', true], ['城管执法减少了六成，对吗', false], ['城管执法减少了四成，对吗', true],
    ['小型基建项目经费减少了180万，对吗', true], ['雇员和工勤雇员一样多吗', false, '6', '10'], ['The legal adviser is listed under organ services, right?', false], ['每个项目都写了增减原因吗', false, '共 4 个'],
    ['三公经费在表9吗', true], ['食堂运行经费在表5吗', false], ['网格员经费写在第三部分，对吗', true], ['Is procurement found in part four?', true],
  ],
  'a number of an indicator that other words describe': [
    ['三小场所检查5000家，对吗', false, '4000'], ['三小场所检查4000家吗', true], ['5000 small premises are to be inspected, right?', false, '4000'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases.map(([question, verdict, ...told]) => ({ question, verdict, told })))('$question → $verdict', ({ question, verdict, told }) => {
    const found = answered(question);
    expect(found.verdict, found.text).toBe(verdict);
    for (const words of told) expect(found.text).toContain(words);
  });
});

describe('the number that a name is said to be in', () => {
  it.each([['消防车在22辆里面吗', true], ['are the fire engines among the 22 vehicles?', null], ['食堂在1964万里面吗', true]])('is no claim about the name: %s', (question, verdict) => {
    expect(answered(question).verdict).toBe(verdict);
  });
});
