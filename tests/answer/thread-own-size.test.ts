import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const last = (turns: string): string => lastText(libraryOf(), turns.split(' / '));

describe('what a follow-up is about', () => {
  it.each([
    ['一般行政管理事务今年砍了多少 / 那去年盘子有多大', '8,934 万元'], ['机关服务涨了多少 / 那去年的盘子呢', '1,883 万元'],
    ['机关服务多少 / 去年总盘子多少', '26,720 万元'], ['城管执法多少 / 今年盘子多大', '27,126 万元'],
  ])('is the size of the name told, or of the office: %s', (turns, figure) => { expect(last(turns)).toContain(figure); });

  it.each([
    ['Top three functional classes by spending? / share of the first / the second one, what\'s in it?', '(住房公积金) 474'], ['花钱最多的三个功能大类 / 第一个占多少 / 第二个里头有啥', '住房公积金 474'],
    ['机关服务包括哪些 / 最大的占比 / 第二项占多少', '19.14%'],
  ])('is the second of the list, which one of it was spoken of: %s', (turns, words) => { expect(last(turns)).toContain(words); });

  it.each([
    ['政府投资项目怎么一下子冒这么多', '1,271'], ['城管执法怎么一下掉这么多', '三乱'], ['培训咋突然涨上去这么多', '应急办公室'],
  ])('is why it moved so much: %s', (question, words) => { expect(last(question)).toContain(words); });

  it.each([
    ['办公费里从项目里出的有多少', '469 万元'], ['how much of the property management fees comes from projects', '724 万元'], ['Code 30201, give me the whole row', '631 万元'], ['How many vehicles does the office hold?', '22 辆'],
  ])('is a cell, a row or what the office owns: %s', (question, figure) => { expect(last(question)).toContain(figure); });
});
