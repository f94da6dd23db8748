import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const library = libraryOf('tests/fixtures/health-sports/documents');

describe('a table that prints beside each target what was reached before', () => {
  it.each([
    ['设备故障响应时间去年实际是多久', '45 分钟'],
    ['疑似异常反应报告时间去年是多少', '48 小时内'],
    ['每千人口托位数 2024 年是多少', '4.6 个'],
    ['How many newborn visits were made in 2024?', '4,860'],
    ['场馆接待人次比 2024 年多多少', '7 万人次'],
    ['高血压患者血压控制率要提高几个百分点', '2 个百分点'],
  ])('%s', (question, figure) => {
    expect(lastText(library, [question])).toContain(figure);
  });

  it.each([
    [['家庭医生签约人数今年目标', '去年签到多少'], '31.6 万人'],
    [['家庭医生签约人数今年目标', '去年签到多少', '至少要多签多少'], '2.4 万人'],
    [['设备故障响应时间的目标', '去年实际是多久'], '45 分钟'],
    [['The target for newborn visits?', 'and last year?', 'how many fewer is the target?'], '360 人'],
  ])('%s', (turns, figure) => {
    expect(lastText(library, turns)).toContain(figure);
  });

  it('asks of another name what that has', () => {
    expect(lastText(library, ['育儿补贴发放人数的目标', '那业务培训去年多少钱'])).toContain('52.00');
  });
});
