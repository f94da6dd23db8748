import { describe, expect, it } from 'vitest';
import { splitTwoValues, valueColumns } from '../../src/document/two-value-indicators.ts';

const BOTH = { priorYear: 2030, priorFirst: true };

describe('valueColumns', () => {
  it.each([
    ['一级指标 二级指标 三级指标 2030 年完成值 2031 年目标值', { priorYear: 2030, priorFirst: true }],
    ['一级指标 二级指标 指标名称 目标值 上年实际值', { priorYear: null, priorFirst: false }],
    ['一级指标 二级指标 三级指标 基期值 指标值', { priorYear: null, priorFirst: true }],
    ['一级指标 二级指标 三级指标 目标值', null],
    ['一级指标 二级指标 三级指标 指标值 度量单位', null],
  ])('%s', (header, expected) => {
    expect(valueColumns(header)).toEqual(expected);
  });
});

describe('splitTwoValues', () => {
  it.each([
    [['健身步道巡查次数 48 次 ≥52 次'], ['健身步道巡查次数', '48 次', '≥52 次']],
    [['资金下达时间 9 月 15 日前 8 月 31 日前'], ['资金下达时间', '9 月 15 日前', '8 月 31 日前']],
    [['夜间照明开放 每周 20 小时 每周 24 小时'], ['夜间照明开放', '每周 20 小时', '每周 24 小时']],
    [['1 型试剂合格率 99% 100%'], ['1 型试剂合格率', '99%', '100%']],
    [['居民锻炼习惯 初步养成 持续巩固'], ['居民锻炼习惯', '初步养成', '持续巩固']],
    [['节水降幅 不适用 ≥9%'], ['节水降幅', '不适用', '≥9%']],
    [['发病率 0.2/10 万 ≤0.3/10 万'], ['发病率', '0.2/10 万', '≤0.3/10 万']],
    [['70 岁及以上居民体质', '检测人数', '1.2 万人 ≥1.5 万人'], ['70 岁及以上居民体质检测人数', '1.2 万人', '≥1.5 万人']],
    [['70 岁及以上居民体质'], null],
  ])('%s', (lines, expected) => {
    const split = splitTwoValues(lines, BOTH);
    expect(split && [split.name, split.prior, split.target]).toEqual(expected);
  });
});
