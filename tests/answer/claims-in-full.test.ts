import { describe, expect, it } from 'vitest';
import { askedOnce, libraryOf } from '../libraries.ts';

function verdictOf(question: string): boolean | null {
  const { claims } = askedOnce(libraryOf(), question).answer;
  const verdict = claims.find(({ kind }) => kind === 'verdict');
  return verdict?.kind === 'verdict' ? verdict.right : null;
}

describe('a claim with a word that is not judged gets no yes or no', () => {
  it.each([
    ['群众满意度目标全部在90%以上，对吗', false],
    ['All satisfaction targets are at least 95%, right?', false],
    ['只有其他城乡社区管理事务支出超过7000万，对吗', false],
    ['Only one of the four government investment projects exceeds 200万, right?', false],
    ['食堂运行经费每月超过100万，对吗', false],
    ['Legal adviser costs more than 20万 a month, right?', false],
    ['Does each retiree cost more than 30,000 yuan a year?', false],
    ['Each person in the canteen costs more than 1万 a year, right?', false],
    ['The canteen serves at most 578 people, right?', false],
    ['Neither 机关服务 nor 市场监管 rose, right?', false],
    ['机关服务去年超过1900万，对吗', false],
    ['街道有22辆车，全是消防车，对吧', false],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question) ?? right).toBe(right);
  });

  it('names the word and tells the figures', () => {
    const { text } = askedOnce(libraryOf(), '只有审计服务低于20万，对吗').reply;
    expect(text).not.toMatch(/^是的|^不对.*一致/);
    expect(text).toContain('15 万元');
  });
});

describe('what is denied', () => {
  it.each([
    ['今年的培训费一分没涨，对不对', false], ['三公经费没有超过去年，是吗', false], ['环境卫生今年没有超过去年，是吗', true], ['福彩金没有超过去年，对吧', false],
    ['城管执法今年没有高于去年，对吧', true], ["The three public expenses didn't change, right?", false], ["General administrative affairs didn't change, did it?", false], ['一般行政管理事务没有变化，对吧', false],
    ['培训费没涨，对不对', false], ['城管执法没涨，对不对', true], ['三公经费没有变化，是不是', false],
  ] as const)('%s', (question, right) => {
    expect(verdictOf(question)).toBe(right);
  });
});
