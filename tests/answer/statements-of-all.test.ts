import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const verdictOf = (question: string): boolean | null => {
  const { answer } = ask(library, question, null);
  const verdicts = answer.claims.flatMap((claim) => (claim.kind === 'verdict' ? [claim.right] : []));
  expect(verdicts.length, question).toBeLessThan(2);
  return verdicts[0] ?? null;
};

describe('a statement that denies', () => {
  it.each([
    ['城管执法没有减少，是吧', false], ['总预算没有增加，对吗', false], ['机关服务没有下降，对吗', true], ['培训支出并未增加，对吧', false],
    ['公厕不是4个，对吗', false], ['三防经费不是28万吧', false], ['三防经费不是29万吧', true], ['公厕不是4个吗', true], ['三公经费不是降了吗', false],
    ['Is it true that training was not increased?', false], ['Is it false that the canteen costs 376?', false], ["Isn't the canteen 376?", true],
    ['一般公共预算没有超过2.5亿，对吗', false], ['三公经费没有超过机关运行经费的15%，对吗', true],
  ])('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});

describe('a statement of all of something', () => {
  it.each([
    ['22辆车都是消防车吗', false, '5'], ['政府采购全部面向中小企业，是吗', false, '1985'], ['项目支出全部是一般公共预算，对吗', false, '18324'], ['基本支出全部来自一般公共预算吧', true, '6878'],
    ['机关服务全部用于食堂对吗', false, '376'], ['三公经费全部是公务用车运行维护费吗', true, '65.50'], ['Are all 22 vehicles fire engines?', false, '5'],
    ['办公费都是基本支出吗', false, '161'], ['一般公共预算都是项目支出吗', false, '18324'], ['退休费都是基本支出吗', true, '213'], ['劳务费都是项目支出吧', true, '8418'],
    ['Is project spending entirely from the general public budget?', false, '18324'], ['Personnel expenditure consists only of basic salary, right?', false, '2369'], ['公用支出主要是工会经费吗', false, '228'],
  ])('%s', (question, right, part) => {
    expect(verdictOf(question)).toBe(right);
    const figures = ask(library, question, null).reply.figures;
    expect(figures.flatMap(({ value, inputs }) => [value, ...inputs.map((input) => input.value)])).toContain(part);
  });

  it('judges no other share where the part was not understood', () => {
    expect(verdictOf('三公经费都是车的钱吗')).not.toBe(false);
  });

  it.each([
    ['减少的项目加起来是不是2407', true, '2407'], ['增加的项目合计1500万吧', false, '1535'], ['四个有采购的科目加起来是不是2810', false, '2809'], ['后五名合计227对吗', true, '227'], ['Do the projects that fell add up to 2,407?', true, '2407'],
  ])('what a set is said to come to: %s', (question, right, total) => {
    expect(verdictOf(question)).toBe(right);
    expect(ask(library, question, null).reply.text.replace(/,/g, '')).toContain(total);
  });

  it.each([
    ['城管执法减少的钱够不够付审计', true, '101 − 15'], ['机关服务增加的钱够付法律顾问吗', false, '115 − 81'], ['环境卫生少的133万够不够燃气安全管理', true, '133 − 110'], ['公用支出够不够付审计', true, '509 − 15'],
    ['Is the cut in urban management enforcement enough to pay for the audit?', true, '101 − 15'], ['Would the increase in agency services cover the legal adviser?', false, '115 − 81'],
  ])('how far one moved pays for the other: %s', (question, right, formula) => {
    expect(verdictOf(question)).toBe(right);
    expect(ask(library, question, null).reply.text).toContain(formula);
  });

  it.each([
    ['所有项目都增加了吗', false], ['并不是所有项目都增加了，对吧', true], ['不存在超过一亿元的项目，对吗', true], ['所有项目的满意度都是90%以上，对吗', false],
    ['All projects grew in 2023, right?', false], ['No project grew by more than 100%, right?', false], ['没有项目减少，对吗', false],
  ])('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });

  it('says neither yes nor no where the document gives no such share', () => {
    for (const question of ['燃气安全管理110万全是政府采购吗', '市容巡查服务216万全部是采购的吗']) expect(verdictOf(question)).toBe(null);
  });
});

describe('a statement about a cell', () => {
  it.each([
    ['一般公共预算里的城乡社区支出是24,572万，对吗', false], ['一般公共预算里的城乡社区支出是22833万，对吗', true], ['一般公共预算支出里项目支出18324对不对', true],
    ['其他城乡社区管理事务支出采购759，其中小微216，对吗', true], ['一般行政管理事务采购132万，面向中小企业132万，对吗', false], ['机关服务的政府采购是1702万，对吗', true],
    ['伙食补助没有超过食堂运行经费，对吗', false], ['食堂运行经费没有超过伙食补助，对吗', true], ['伙食补助和食堂运行加起来占机关服务一半以上吗', true],
  ])('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});

it('does not confirm what is said of a number that is right', () => {
  for (const question of ['行政编制72人全部满编，对吗', '9个部门都是办公室，对吗']) expect(verdictOf(question)).toBe(null);
  // The goal is printed for those of 70 and above.
  for (const question of ['60岁以上老人能领高龄津贴吗', 'Is the elderly allowance for people over 60?']) expect(verdictOf(question)).toBe(false);
});

it('tells two figures of one name apart', () => {
  for (const question of ['7478和7360为什么不一致', '7478和7360哪个对']) expect(ask(library, question, null).reply.figures.map(({ value }) => value)).toEqual(['7478', '7360']);
});

describe('a round number with more', () => {
  it.each([['人员支出6000多万，对吗', true], ['其他城乡社区管理事务支出七千多万吧', true], ['三公六十多万吗', true], ['三公七十多万吧', false], ['总预算2亿多，对吗', true], ['人员支出5000多万，对吗', false], ['去年政府投资项目只有几百万吗', true]])('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});

it('lists what did not rise as what fell', () => {
  for (const question of ['哪些项目没有增加', 'which projects did not increase']) expect(ask(library, question, null).reply.figures.filter(({ unit }) => unit === '万元').every(({ value }) => value.startsWith('-'))).toBe(true);
});
