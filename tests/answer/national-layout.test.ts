import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf('tests/fixtures/county/documents');
const reply = (question: string): ReturnType<typeof ask>['reply'] => ask(library, question, null).reply;

describe('questions on a document in the national layout', () => {
  it.each([
    // Every unit's figure, in order or one by one.
    ['哪个单位收入最多', ['（机关） 3,121.89 万元']],
    ['下属事业单位中哪个预算最少', ['河湖事务中心 293.95 万元']],
    ['每个单位有多少在职人员', ['水库管理所 41 人', '水土保持站 11 人']],
    ['哪个单位退休人员最多', ['水库管理所 38 人']],
    ['Rank the subordinate units by revenue budget', ['#1 澄源县水库管理所 980.35', '#5 澄源县河湖事务中心 293.95']],
    // Whose a project is, what a purchase is for, what a project aims at.
    ['防汛物资储备是哪个单位实施的', ['58.00 万元', '水旱灾害防御中心']],
    ['服务器及办公电脑属于哪个项目', ['机关信息化运行维护及聘用人员经费', '56.70 万元']],
    ['小型水库巡查管护的满意度指标是多少', ['管护员满意度', '≥85%']],
    ['小型水库巡查管护平均每座多少钱', ['1.2 万元']],
    // A table's own year before and change, and the whole of both sides.
    ['水资源节约管理与保护2024年预算数是多少', ['39.60 万元']],
    ['部门总预算今年涨了多少', ['408.81 万元', '7.32%']],
    ['表五里其他水利支出多少', ['12.00 万元']],
  ])('%s', (question, told) => {
    const { text, outcome } = reply(question);
    expect(outcome).toBe('answered');
    for (const words of told) expect(text).toContain(words);
  });
});
