import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { GLOSSARY, openLibrary } from '../../src/library.ts';

const library = openLibrary('data/documents', GLOSSARY);

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
