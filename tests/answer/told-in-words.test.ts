import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const reply = (question: string): string => ask(library, question, null).reply.text;

describe('what only words tell', () => {
  it.each([
    ['机关运行经费包括哪些费用', '邮电费'], ['因公出国费反映什么', '国际旅费'], ['公务用车购置及运行费包括什么', '过路过桥费'],
    ['第三个目标是什么', '狠抓民生福祉'], ['谁负责垃圾分类', '综合行政执法工作'], ['消防安全顾问每月多少钱', '20000 元/人/月'],
  ])('%s', (question, words) => {
    expect(reply(question)).toContain(words);
  });

  it('tells only the goal that is asked for', () => {
    expect(reply('第三个目标是什么')).not.toContain('狠抓城区形象');
  });
});

describe('what has a value', () => {
  it('lists the indicators with that target', () => {
    expect(reply('满意度目标100%的有哪些')).toMatch(/共 3 个/);
    expect(reply('哪些指标是95%')).not.toContain('20,248');
  });

  it('lists what is zero, and nothing else', () => {
    expect(reply('哪些支出为0')).not.toMatch(/[1-9][\d,]* 万元/);
    expect(reply('三公经费里哪些是0')).toMatch(/共 2 个/);
  });
});
