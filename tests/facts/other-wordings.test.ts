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

  it('keeps the number of an item out of its name, and a name with a mark of lists whole', () => {
    expect(told(`${PROJECTS}1.河道管护 152 万元。主要包括：(1)堤防保洁 100 万元；(2)工装、体检及培训 40 万元；(3)巡查 12 万元。`).slice(1)).toEqual([
      '河道管护 | 2031预算 | 152 万元', '堤防保洁 | 2031预算 | 100 万元', '工装、体检及培训 | 2031预算 | 40 万元', '巡查 | 2031预算 | 12 万元',
    ]);
  });

  it.each([
    ['因首批 9 个片区的改造已于 2030 年底完工，本年经费缩减 66 万元，降幅 30.28%。', -66, '因首批 9 个片区的改造已于 2030 年底完工'],
    ['因退租旧楼，物业费下调，总额较上年减少 7 万元，下降 4.40%。', -7, '因退租旧楼，物业费下调'],
    ['补贴标准上调，致较上年增加 4 万元，增长 2.70%。', 4, '补贴标准上调'],
    ['吸取上年暴雨教训，增配水泵，经费比上年多安排 4 万元（增幅 2.70%）。', 4, '吸取上年暴雨教训，增配水泵'],
    ['协管员自然减员 18 人且不再补充，较上年减少 7 万元，下降 4.40%。', -7, '协管员自然减员 18 人且不再补充'],
  ])('takes what stands before a change as its reason, and the change as the item’s: %s', (sentence, change, reason) => {
    const row = bookOf(`${PROJECTS}1.河道管护 152 万元。用于保洁 100 万元、巡查 52 万元。${sentence}`).rows.find(({ label }) => label === '河道管护');
    expect(row?.facts.find(({ measure }) => measure === 'change')?.value?.toNumber()).toBe(change);
    expect(row?.facts.find(({ measure }) => measure === 'percent')).toBeDefined();
    expect(row?.reason?.text).toBe(reason);
    expect(row?.children.map(({ label }) => label)).toEqual(['保洁', '巡查']);
  });

  it('takes no purpose for a reason', () => {
    expect(bookOf(`${PROJECTS}1.河道管护 152 万元。用于聘员工资，较上年减少 7 万元，下降 4.40%。`).rows.find(({ label }) => label === '河道管护')?.reason).toBeNull();
  });

  it('tells both sides of the budget what one sentence tells of 收支', () => {
    const rows = bookOf(`第二部分 部门预算收支总体情况

2031 年收入预算总额 900 万元；支出预算总额相应为 900 万元。与 2030 年预算 892 万元相比，收支各增加 8 万元，上升 0.90%。增加的原因，一方面是人员增加；另一方面是管护面积扩大。`).rows;
    for (const label of ['收入预算总额', '支出预算总额']) {
      const row = rows.find((one) => one.label === label);
      expect(row?.facts.map(({ measure, printed }) => `${measure} ${printed ?? ''}`)).toEqual(['amount 900', 'amount 892', 'change 8', 'percent 0.90']);
      expect(row?.reason?.text).toContain('管护面积扩大');
    }
  });

  it('hangs a list that no word introduces under its project, past what a bracket says of its money', () => {
    const rows = bookOf(`${PROJECTS}1.工程项目 342 万元。共 3 个：东岭广场工程 180 万元、西岭道路工程 120 万元（以上 2 项由政府性基金安排）、河口管网工程 42 万元。`).rows;
    expect(rows.filter(({ parent }) => parent?.label === '工程项目').map(({ label }) => label)).toEqual(['东岭广场工程', '西岭道路工程', '河口管网工程']);
    expect(rows.some(({ label }) => label === '以上')).toBe(false);
  });

  it('reads how each kind of money moved from a table of the narrative, and no figure out of its lines', () => {
    const rows = bookOf(`第二部分 部门预算收支总体情况

2031 年与 2030 年各类支出对比如下：

支出类别 2031 年预算 2030 年预算 增减额 增减率

人员支出 1,362.80 1,320.30 42.50 3.22%

公用支出 90.70 95.20 -4.50 -4.73%

合计 1,453.50 1,415.50 38.00 2.68%

第三部分 其他`).rows.filter(({ place }) => place.table === null);
    expect(rows.map(({ label, facts }) => `${label}: ${facts.map(({ printed, year }) => `${printed ?? ''} ${String(year)}`).join(', ')}`)).toEqual([
      '人员支出: 1362.80 2031, 1320.30 2030, 42.50 2031, 3.22 2031', '公用支出: 90.70 2031, 95.20 2030, -4.50 2031, -4.73 2031', '支出总计: 1453.50 2031, 1415.50 2030, 38.00 2031, 2.68 2031',
    ]);
  });

  it('reads what each unit has, and all of them from the last line of their table, as of its date', () => {
    const rows = bookOf(`第七部分 其他

国有资产占用情况。截至 2030 年 12 月 31 日，占用情况如下：

国有资产占用情况表

单位名称 房屋面积（平方米） 车辆（辆） 其中：执法用车 单价 50 万元以上设备（台/套）

甲镇人民政府（本级） 15,280.60 27 14 5

甲镇服务中心 3,361.70 4 0 1

合计 18,642.30 31 14 6`).rows.filter(({ place }) => place.table === null);
    expect(rows.filter(({ budgetUnit, role }) => budgetUnit === '甲镇服务中心' && role !== 'unit').map(({ label, facts }) => `${label} ${facts[0]?.printed ?? ''}`)).toEqual(['房屋面积 3361.70', '车辆 4', '执法用车 0', '单价50万元以上设备 1']);
    expect(rows.filter(({ budgetUnit }) => budgetUnit === null).map(({ label, facts }) => `${label}: ${facts.map(({ printed, year, unit }) => `${printed ?? ''} ${unit ?? ''} ${String(year)}`).join(', ')}`)).toEqual([
      '房屋面积: 18642.30 平方米 2030', '车辆: 31 辆 2030', '执法用车: 14 辆 2030', '单价50万元以上设备: 6 台（套） 2030',
    ]);
  });
});
