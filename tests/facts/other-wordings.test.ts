import { describe, expect, it } from 'vitest';
import { bookOf, told } from './told.ts';

const PROJECTS = `第三部分 部门预算支出具体情况

一、北岭镇人民政府

（一）项目支出 900 万元，具体包括：

`;

describe('addStatements: other wordings of the same layout', () => {
  it('takes what 安排用于 lists as parts', () => {
    const rows = bookOf(`${PROJECTS}1.城管执法 152 万元。安排用于协管服务 100 万元、执法装备 52 万元。较 2030 年增加 2 万元，增长 1.33%。`).rows;
    expect(rows.filter(({ parent }) => parent?.label === '城管执法').map(({ label }) => label)).toEqual(['协管服务', '执法装备']);
  });

  it('names what is counted after its list, with its members', () => {
    const rows = bookOf(`第一部分 部门概况

二、机构设置

内设办公室、法规科 2 个科室。下辖东岭、西岭、河口 3 个社区。`).rows;
    expect(rows.filter(({ role }) => role === 'member').map(({ label, parent }) => `${parent?.label ?? ''}: ${label}`)).toEqual(['科室: 办公室', '科室: 法规科', '社区: 东岭', '社区: 西岭', '社区: 河口']);
  });

  it('counts no unit where it says that there is none', () => {
    expect(bookOf(`第一部分 部门概况

二、机构设置

纳入预算编制范围的单位共 1 家，即北岭镇人民政府，无下属预算单位。`).rows.filter(({ role }) => role === 'member').map(({ label }) => label)).toEqual(['北岭镇人民政府']);
  });

  it('reads what is budgeted no more as nothing in this year, with its change and its reason', () => {
    const row = bookOf(`${PROJECTS}1.城管执法 152 万元。

此外，河道整治专项 2031 年不再安排，比 2030 年减少 64 万元，下降 100%，主要是因为三年行动已结束。`).rows.find(({ label }) => label === '河道整治专项');
    expect(row?.facts.map(({ measure, printed }) => `${measure} ${printed ?? ''}`)).toEqual(['amount 0', 'change -64', 'percent -100']);
    expect(row?.reason?.text).toContain('三年行动已结束');
  });

  it('gives each name its own of the figures told 分别, and a cause that ended its own name', () => {
    expect(told(`第二部分 部门预算收支总体情况

2031 年部门预算支出 900 万元，比 2030 年增加 8 万元，增长 0.90%。增加的主要原因：一是城管执法、机关服务分别增加 5 万元和 9 万元；二是河道整治专项到期，减少 6 万元。`).slice(3)).toEqual([
      '城管执法 | 增减额 | 5 万元', '机关服务 | 增减额 | 9 万元', '河道整治专项 | 增减额 | -6 万元',
    ]);
  });

  it('cuts a count that its parts make up in another way after a semicolon', () => {
    const rows = bookOf(`第八部分 其他

现有公务用车 19 辆，其中定编车辆 15 辆、非定编车辆 4 辆；含消防车 3 辆、中巴车 1 辆。`).rows;
    expect(rows.filter(({ parent }) => parent?.label === '公务用车').map(({ label }) => label)).toEqual(['定编车辆', '非定编车辆']);
    expect(rows.map(({ label }) => label)).toEqual(expect.arrayContaining(['消防车', '中巴车']));
  });
});
