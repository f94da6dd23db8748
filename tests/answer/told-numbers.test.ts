import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const figures = (question: string): string[] => ask(library, question, null).reply.figures.map(({ value, unit }) => `${value} ${unit}`);

describe('a number in a quoted sentence', () => {
  it.each([
    ['今年工作目标里说要“逐步实现”几个社区的智慧综合指挥中心全覆盖？', '5 个'],
    ['For how many communities are smart integrated command centres to be completed according to the 2023 goals?', '5 个'],
  ])('is told as a figure: %s', (question, figure) => {
    expect(figures(question)[0]).toBe(figure);
  });
});

describe('checks that ask how far two sides lie apart', () => {
  it.each([
    ['我把机关运行经费那四项增加额自己加了一遍，好像跟写的增加数对不上，你帮忙核一核，差多少？', '0.5 万元'],
    ['机关运行经费增加的四项原因加起来跟54万差多少', '0.50 万元'],
    ['表12我看财政拨款合计和其他资金合计两个数加起来，跟总额合计不是一个数，是我算错了吗？', '27125 万元'],
  ])('tell the difference as a figure: %s', (question, figure) => {
    expect(figures(question)).toContain(figure);
  });

  it('find no contradiction in what rounding explains', () => {
    expect(ask(library, '表12财政拨款合计和其他资金合计加起来，跟总额合计不是一个数，是我算错了吗？', null).reply.text).not.toMatch(/^对不上/);
  });
});
