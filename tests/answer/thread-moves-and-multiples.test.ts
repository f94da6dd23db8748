import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [readonly [string, ...string[]], RegExp];

describe('what two that were told come to', () => {
  it.each<Thread>([
    [['party building work', 'work safety', 'how much do those two make'], /Together 105 /],
    [['party building work', 'work safety', 'so what would the pair of them run to'], /Together 105 /],
    [['party building work', 'work safety', 'that makes?'], /Together 105 /],
    [['party building work', 'what does it make'], /^(?!.*Together).*96 /],
  ])('%j', (turns, told) => expect(replyTo(...turns).text).toMatch(told));
});

describe('after a name moved', () => {
  it.each<Thread>([
    [['which project was cut the most', "what's left for it this year?"], /^[^+]*一般行政管理事务\): 7,079 /],
    [['哪个项目减得最多', '今年还剩多少'], /^一般行政管理事务：2023 年预算 7,079 /],
    [['city management enforcement', 'it went down by 101, so last year was…?'], /in 2022: 253 /],
    [['training expenditure', 'it went up by 5 so last year was?'], /^No, .*up 3 .*in 2022: 11 /],
    [['sanitation', 'hence 2022 was?', 'the drop over that, in %'], /36\.14% .*133 ÷ 368/],
    [['sanitation', 'hence 2022 was?', "divide the cut by last year's figure"], /133 ÷ 368/],
    [['sanitation', 'hence 2022 was?', '133 over that in % - two decimals'], /133 ÷ 368/],
    [['城乡社区环境卫生多少', '那2022年是多少', '减少额除以它是百分之几'], /133 ÷ 368/],
  ])('%j', (turns, told) => expect(replyTo(...turns).text).toMatch(told));
});

describe('a multiple or a part that is said of the two just told', () => {
  it.each<Thread>([
    [['canteen running', 'meal subsidy', 'is that exactly double? how many times'], /^No, .*2\.03 times/],
    [['lanterns for the holidays', 'flags?', 'is the second twice the first?'], /^Yes, .*2\.00 times/],
    [['flags for the holidays', 'lanterns?', 'is the second twice the first?'], /^No, /],
    [['phones and internet', 'legal adviser', 'and that is how many times as much'], /3\.29 times/],
    [['audit services', 'state asset inventory', 'is the second exactly half of the first? give me the %'], /^No, .*66\.67%/],
    [['住房改革支出多少', '公积金呢', '前者是后者的两倍吗'], /^不对.*2\.60 倍/],
  ])('%j', (turns, told) => expect(replyTo(...turns).text).toMatch(told));
});

describe('the lines below a name, and what is said of rounding', () => {
  it.each<Thread>([
    [['housing reform', 'and the two lines beneath it?'], /474 .*758 /],
    [['住房改革支出多少', '下面两行呢'], /474 .*758 /],
    [['housing reform', 'is there a note explaining such gaps?'], /尾数误差/],
    [['does the document say why totals may differ by 1?'], /尾数误差/],
    [['文件里有没有关于尾数差异的说明'], /尾数误差/],
    [['does the document explain the difference between the canteen and the meal subsidy?'], /^(?!.*尾数)/],
  ])('%j', (turns, told) => expect(replyTo(...turns).text).toMatch(told));
});
