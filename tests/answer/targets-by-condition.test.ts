/** Indicators that are described by what they are to reach, and never told as projects with their money. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

const figuresOf = (...turns: readonly [string, ...string[]]): string[] => replyTo(...turns).figures.map(({ value, unit }) => `${value} ${unit}`);

describe('targets that meet a condition', () => {
  it.each<[string, readonly [string, ...string[]], readonly string[]]>([
    ['a value', ['哪些指标的目标值是40'], ['40 人', '40 场']],
    ['a value with its unit', ['391个是什么'], ['391 个']],
    ['a value in English', ['which indicator is 665'], ['665 个']],
    ['more than so many sessions', ['活动场次超过10场的有哪些'], ['100 场次', '12 场']],
    ['more than so many sessions', ['which activities are held more than 10 times'], ['100 场次', '12 场']],
    ['the most of a kind', ['场次最多的是什么活动'], ['100 场次']],
    ['the most of a kind', ['人数指标里哪个最多'], ['578 人']],
    ['below a limit', ['满意度指标里低于85%的'], ['80 %']],
    ['after they were counted', ['满意度指标一共几个', '平均多少', '低于90%的呢'], ['85 %', '80 %']],
    ['their mean', ['how many satisfaction targets are there', 'the average of them'], ['91.35 %']],
    ['people beside visits are not added up', ['走访困弱群体160人次，残疾人调研214人，一共多少'], ['160 人次', '214 人']],
    ['of one unit they are', ['慰问困难职工10人，困难学生15人，总共多少人'], ['25 人']],
    ['an area as a share of another', ['租的办公室400平米比物业面积的百分之几'], ['0.99 %']],
  ])('%s: %j', (_, turns, told) => {
    expect(figuresOf(...turns)).toEqual(expect.arrayContaining([...told]));
    expect(replyTo(...turns).text).not.toMatch(/万元/);
  });

  it.each<[string, string]>([
    ['效益指标下面分几类', '可持续影响'], ['what are the main categories of performance indicators', 'satisfaction'],
    ['要求持续的指标有哪些', '持续促进'], ['质量指标里写合格的有哪些', '验收合格'],
    ['上半年要完成的工作有哪些', '6 月份前'], ['what is the earliest thing due', '6 月份前'], ['哪些事情是每月都要做的', '每月发放'],
  ])('%s', (question, told) => {
    expect(replyTo(question).text).toContain(told);
  });

  it('no date is told for a number without one', () => {
    expect(replyTo('5.5万户入户宣传是什么时候完成')).toMatchObject({ outcome: 'not_found' });
  });

  it.each(['哪些指标跟去年一样', '哪些项目的目标超过两条', '66人是什么'])('what cannot be told is asked back: %s', (question) => {
    expect(replyTo(question)).toMatchObject({ outcome: 'clarify', figures: [] });
  });

  it('“14 个项目” are projects', () => {
    expect(replyTo('14个项目是哪些').text).toContain('包括 14 个');
  });

  it.each<[string, string]>([['活动场次超过20场的有哪些', '72 场'], ['目标值是9的指标是哪些', '9 家'], ['上半年要完成的有哪些', '3 月底前'], ['满意度指标里低于95%的', '91%']])('in another document: %s', (question, told) => {
    expect(replyIn(libraryOf('tests/fixtures/subdistrict/documents'), question).text).toContain(told);
  });
});

describe('numbers of two targets', () => {
  it.each([
    ['慰问困难职工和帮扶困难学生一共多少人', '合计 25 人'], ['商圈党群服务中心要开展多少项服务合计', '合计 9 项'], ['119宣传月活动跟消防演练哪个场次多', '一样'],
    ['灯笼和国旗哪个多', '782 − 391'], ['法律意见和评估报告哪个多', '30 − 5'], ['食堂和物业哪个多', '673 − 376'],
  ])('%s: %s', (question, told) => {
    expect(replyTo(question).text).toContain(told);
  });

  it.each(['满意度指标平均多少', 'What is the average satisfaction target?'])('adds up no rates: %s', (question) => {
    expect(replyTo(question).text).toContain('91.35%');
    expect(replyTo(question).text).not.toContain('1,553%');
  });

  it.each(['哪些指标没有完成', '今年哪些目标没完成'])('knows nothing of what was reached: %s', (question) => {
    expect(replyTo(question).text).toContain('没有实际');
  });
});
