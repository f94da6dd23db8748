import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/document/lines.ts';
import { readPerformance } from '../../src/document/performance.ts';

const read = (lines: readonly string[]): ReturnType<typeof readPerformance> => readPerformance(splitLines(lines.join('\n\n')).filter(({ role }) => role !== 'blank'));

describe('a performance table whose indicators repeat their levels', () => {
  it('reads each indicator beside its project, without weight and direction', () => {
    const { rows, columns, bad } = read([
      '项目名称 预算数 年度目标 一级指标 二级指标 三级指标', '指标', '性质', '指标值', '度量', '单位', '权重', '指标', '方向性',
      '河岸保洁服务', '12.30 通过购买服务保洁河岸，改善水', '面环境。',
      '产出指标 数量指标 保洁河岸长度 ≥ 18.5 公里 20 正向指标', '产出指标 质量指标', '日常保洁考核合格', '率', '≥ 95 % 20 正向指标',
      '效益指标 社会效益指标 岸线环境改善程度 定性 明显改善 20 正向指标',
      '水泵购置', '7.00 更换老旧水泵。', '产出指标 数量指标 购置水泵 ＝ 4 台 10 反向指标',
    ]);
    expect(bad).toEqual([]);
    expect(columns.map(({ path }) => path.join())).toEqual(['预算数']);
    expect(rows.filter(({ kind }) => kind === 'row').map(({ label, cells, text }) => [label, ...cells, text])).toEqual([
      ['河岸保洁服务', '12.30', '通过购买服务保洁河岸，改善水面环境。'], ['水泵购置', '7.00', '更换老旧水泵。'],
    ]);
    expect(rows.filter(({ kind }) => kind === 'indicator').map(({ label, text, path }) => [label, text, path[0]])).toEqual([
      ['保洁河岸长度', '≥18.5 公里', '河岸保洁服务'], ['日常保洁考核合格率', '≥95%', '河岸保洁服务'], ['岸线环境改善程度', '明显改善', '河岸保洁服务'], ['购置水泵', '＝4 台', '水泵购置'],
    ]);
  });

  it('tells whose a project is where units have a column, and keeps every amount under its own name', () => {
    const { rows, columns } = read([
      '单位名称 项目名称 项目总额 财政拨款 其他资金 绩效目标 一级指标 二级指标 三级指标', '绩效指', '标性质', '绩效指', '标值', '度量单', '位',
      '某市某区水务', '局机关', '堤防加固工程', '56.40 50.00 6.40', '加固堤防。', '产出指标 数量指标 加固长度 = 2 公里',
      '某市某区水文站 监测设备购置 9.00 9.00 0.00', '产出指标 数量指标 购置设备 = 3 套',
    ]);
    expect(columns.map(({ path }) => path.join())).toEqual(['项目总额', '财政拨款', '其他资金']);
    expect(rows.filter(({ kind }) => kind === 'row').map(({ label, unit, cells }) => [unit, label, ...cells])).toEqual([
      ['某市某区水务局机关', '堤防加固工程', '56.40', '50.00', '6.40'], ['某市某区水文站', '监测设备购置', '9.00', '9.00', '0.00'],
    ]);
  });

  it('says which lines it could not place', () => {
    const { bad } = read(['一级指标 二级指标 三级指标 指标性质 指标值 度量单位', '产出指标 数量指标 没有目标值的指标', '产出指标 数量指标 演练次数 ≥ 3 次']);
    expect(bad.map(({ reason }) => reason)).toEqual(['lines of the performance table that are neither a project nor an indicator']);
  });
});
