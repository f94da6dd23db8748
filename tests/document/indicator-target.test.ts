import { describe, expect, it } from 'vitest';
import { splitTarget } from '../../src/document/indicator-target.ts';

describe('splitTarget', () => {
  it.each([
    ['廉政宣传次数 ≥1 次', '廉政宣传次数', '≥1 次'],
    ['5 个社区服务次数 ≥5 万人次', '5 个社区服务次数', '≥5 万人次'],
    ['完成 6 宗地块的土壤调查工作 6 宗地块', '完成 6 宗地块的土壤调查工作', '6 宗地块'],
    ['开展 119 宣传月活动时间 11 月份开展', '开展 119 宣传月活动时间', '11 月份开展'],
    ['绿化管养面积 105934 ㎡', '绿化管养面积', '105934 ㎡'],
    ['开展消防演习 2031 年 9 月份前', '开展消防演习', '2031 年 9 月份前'],
    ['群防群治积极性 提高 85%以上', '群防群治积极性', '提高 85%以上'],
    ['绿色办公 持续改善', '绿色办公', '持续改善'],
    ['聘请技术顾问成本 ≤20000 元/人/月', '聘请技术顾问成本', '≤20000 元/人/月'],
  ])('cuts 「%s」', (line, name, target) => {
    expect(splitTarget(line)).toEqual({ name, target });
  });

  it.each(['商圈党群服务中心经第三方进行中期及末期', '≥5 项', '15 家', '管理到位、 确保安全'])('leaves 「%s」 whole: it is one cell', (line) => {
    expect(splitTarget(line)).toBeNull();
  });
});
