import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { GLOSSARY, openLibrary } from '../../src/library.ts';

const library = openLibrary('data/documents', GLOSSARY);
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
    ['Is project spending entirely from the general public budget?', false, '18324'], ['Personnel expenditure consists only of basic salary, right?', false, '2369'], ['公用支出主要是工会经费吗', false, '228'],
  ])('%s', (question, right, part) => {
    expect(verdictOf(question)).toBe(right);
    const figures = ask(library, question, null).reply.figures;
    expect(figures.flatMap(({ value, inputs }) => [value, ...inputs.map((input) => input.value)])).toContain(part);
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

describe('a round number with more', () => {
  it.each([['人员支出6000多万，对吗', true], ['其他城乡社区管理事务支出七千多万吧', true], ['三公六十多万吗', true], ['三公七十多万吧', false], ['总预算2亿多，对吗', true], ['人员支出5000多万，对吗', false]])('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});

it('lists what did not rise as what fell', () => {
  for (const question of ['哪些项目没有增加', 'which projects did not increase']) expect(ask(library, question, null).reply.figures.filter(({ unit }) => unit === '万元').every(({ value }) => value.startsWith('-'))).toBe(true);
});
