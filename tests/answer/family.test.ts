import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { libraryOf } from '../libraries.ts';

const library = libraryOf();
const reply = (question: string): string => ask(library, question, null).reply.text;

describe('a total and its parts', () => {
  it.each([
    ['办公费一共多少，基本和项目各多少', ['631 万元', '161 万元', '469 万元']],
    ['政府采购总额？货物、工程、服务各是多少', ['2,810 万元', '862 万元', '0 万元', '1,948 万元']],
    ['车辆一共22辆，定编和非定编各多少', ['22 辆', '18 辆', '4 辆']],
    ['人员、公用、补助、项目四项分别多少，哪个最大', ['6,149 万元', '509 万元', '220 万元', '最多的：项目支出 20,248 万元']],
    ['三个部分各占总支出的比例：人员、公用、项目', ['22.67%', '1.88%', '74.64%']],
    ['What is total procurement, and how much for goods, works and services?', ['2,810', '862', '1,948']],
    ['表12基本支出总额和财政拨款', ['总额”：2023 年预算 6,878 万元', '财政拨款”：2023 年预算 6,878 万元']],
  ])('each is told, and the total is not added to them: %s', (question, figures) => {
    const text = reply(question);
    for (const figure of figures) expect(text).toContain(figure);
    expect(text).not.toMatch(/44 辆|合计 \d|指哪一项/);
  });

  it('counts vehicles where vehicles are asked for', () => {
    expect(reply('一共有多少车')).toContain('22 辆');
  });

  it('offers nothing where there is nothing to offer', () => {
    for (const question of ['三乱指什么', '公用支出占多少，人员支出占多少，补助占多少']) expect(reply(question)).not.toMatch(/您是不是指：$|请选一项：$/);
  });
});
