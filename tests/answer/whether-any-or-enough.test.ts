/** Whether any project is so, and whether an amount is enough for what is named. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const YES = /agrees|一致。/;
const NO = /says otherwise|不一致/;

describe('whether any of the projects, or of what they list, is so', () => {
  it.each([
    ['Is there a project of exactly 520?', YES],
    ['Is there a project with exactly 500?', NO],
    ['Is there any project below 10?', NO],
    ['Did any project fall by half?', NO],
    ['Did any project fall by more than a third?', YES],
    ['Is there anything that costs 1 only?', YES],
    ['有没有预算正好520万的项目', YES],
    ['有没有项目减少超过一半的', NO],
    ['All projects cost more than 10, right?', YES],
    ['Every project costs more than 20, right?', NO],
    ['Only one project costs over 7,200, right?', YES],
  ])('%s', (question, verdict) => {
    expect(replyTo(question).text).toMatch(verdict);
  });
});

describe('whether an amount is enough', () => {
  it.each([
    ['Is 391 enough to pay the legal adviser and the water and electricity?', YES, '353'],
    ['Would 350 cover the legal adviser and the water and electricity?', NO, '353'],
    ['Could the contingency cover the legal adviser and the water and electricity?', YES, '353'],
    ['Would 400 be enough for the canteen?', YES, '376'],
    ['机动经费够付法律顾问和水电费吗', YES, '353'],
    ['300万够付食堂吗', NO, '376'],
  ])('%s', (question, verdict, value) => {
    const reply = replyTo(question);
    expect(reply.text).toMatch(verdict);
    expect(reply.figures.map((figure) => figure.value)).toContain(value);
  });
});
