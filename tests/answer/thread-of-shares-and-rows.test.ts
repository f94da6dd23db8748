import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText, replyTo } from './in-thread.ts';

const madeUp = libraryOf('tests/fixtures/made-up/documents');

describe('a share is of the one picked, and of what was said', () => {
  it.each<readonly [readonly [string, ...string[]], RegExp]>([
    [['training money', 'legal adviser', 'what percent of the total is the second one'], /法律顾问\) is 0\.42% of department budget/],
    [["split the office's total budget by the four main spending types", "the second one's share of the total?"], /公用支出\) is 1\.88%/],
    [['what is project spending made of', 'what share of the total is the third one'], /其他城乡社区支出\) is 3\.11% of project expenditure/],
    [['机关运行经费今年多少', '较上年蹿了多少', '那里头工会涨了多少', '工会占这涨的几成'], /55\.56%（30 ÷ 54/],
    [['机关运行经费涨了多少', '工会那块增加多少', '占那54万的几成'], /55\.56%/],
    [['organ operating funds 2023?', 'which part of the rise is from the union money', 'that as % of the 54'], /55\.56%/],
    [['Land-sale funded spending?', 'lottery funded', 'those two make the whole gov fund budget, right?'], /Together 1,924 [^]*1,739 \+ 185/],
    [['机关服务那行采购多少', '城乡社区环境卫生那行呢'], /“政府采购项目”：2023 年预算 216 /],
    [['procurement within the 机关服务 line, table 3?', 'same for street cleanliness (城乡社区环境卫生)', 'sum?'], /1,702 \+ 216/],
    [['定编车多少辆', '非定编的呢', '中巴有几台', '前两项合计'], /合计 22 辆（18 \+ 4）/],
  ])('%j', (turns, told) => expect(replyTo(...turns).text).toMatch(told));

  it('of another office', () => {
    expect(lastText(madeUp, ['what is project spending made of', 'what share is the first one'])).toMatch(/% of project expenditure/);
  });
});

describe('the time before, and what is left', () => {
  it.each<readonly [readonly [string, ...string[]], RegExp]>([
    [['whats the whole budget', 'how much more is that than the yr before', 'so 2022 came to what exactly'], /in 2022: 26,720 /],
    [['training money', 'more than last time round?'], /up 3 /],
    [['urban enforcement got slashed I hear?? by how much', 'how come', 'whats left for this yr'], /城管执法\): 152 /],
    [['how many vehicles', 'how many fire engines', 'so if I leave those out'], /leaves 17 /],
    [['budget for 2023?'], /27,126/],
    [['budget for 2024?'], /no figures for 2024/],
    [['can you give me the total for 2024', 'ok ok, 2023 then'], /27,126/],
  ])('%j', (turns, told) => expect(replyTo(...turns).text).toMatch(told));
});
