import { describe, expect, it } from 'vitest';
import { PAGE_BREAK, rowsOf, tablesOf } from './pasted.ts';

const OPENING = `表 12：

整体支出绩效目标表

2031 年度 单位：万元

名称 北岭镇人民政府 主管部门 北岭镇人民政府

年度主要任务

任务名称 主要内容
预算金额（万元）

总额 其中：财政拨款 其中：其他资金

`;
const INDICATORS = `${OPENING}金额合计 26 26 0

年度总体目标

（一）修好 3 条路。

一级指标 二级指标 三级指标 目标值

`;
const indicators = (text: string): string[] => rowsOf(INDICATORS + text).slice(1);

describe('readPerformance: tasks', () => {
  it('tells a wrapped name from what the task is for, and takes no number out of either', () => {
    expect(rowsOf(`${OPENING}基本支出
主要是在职人员工资福利支出及住房改革支出、公用综合定额经费、车

辆运行维护费等。
6,878 6,878 0

其他城乡社区管理事

务支出

1.为 70 岁以上老人建 4 个活动室，按往年惯例，组织开展 2031 年度干部职

工体检。

7,478 7,478 0

城管执法 开展综合执法工作。 152 152 0

2031 年政府投资项目
用于停车场等4个项目，推动项目合格验收，落实安全生产责任，提高群众满意。
1,779 1,779 0`)).toEqual([
      '基本支出 | 主要是在职人员工资福利支出及住房改革支出、公用综合定额经费、车辆运行维护费等。 | 6,878 6,878 0',
      '其他城乡社区管理事务支出 | 1.为 70 岁以上老人建 4 个活动室，按往年惯例，组织开展 2031 年度干部职工体检。 | 7,478 7,478 0',
      '城管执法 | 开展综合执法工作。 | 152 152 0',
      '2031 年政府投资项目 | 用于停车场等4个项目，推动项目合格验收，落实安全生产责任，提高群众满意。 | 1,779 1,779 0',
    ]);
  });
});

describe('readPerformance: indicators', () => {
  it('reads levels that stand on the line of the first name, on lines of their own, and on one line', () => {
    expect(indicators(`年度绩效指标 产出 数量

社区覆盖范围 5 个社区

时效

决算完成时间 2031 年 11 月前

满意度 服务对象满意度 群众满意程度 ≥90%

其他满意度 不适用 不适用`)).toEqual([
      '产出 > 数量 > 社区覆盖范围 | 5 个社区', '产出 > 时效 > 决算完成时间 | 2031 年 11 月前', '满意度 > 服务对象满意度 > 群众满意程度 | ≥90%', '满意度 > 其他满意度 > 不适用 | 不适用',
    ]);
  });

  it('keeps numbers that belong to a name in the name', () => {
    expect(indicators(`年度绩效指标 产出 数量

5 个社区服务次数 ≥5 万人次

完成 6 宗地块的土壤调查工作 6 宗地块

开展 119 宣传月活动次数 1 场`)).toEqual(['产出 > 数量 > 5 个社区服务次数 | ≥5 万人次', '产出 > 数量 > 完成 6 宗地块的土壤调查工作 | 6 宗地块', '产出 > 数量 > 开展 119 宣传月活动次数 | 1 场']);
  });

  it('joins a wrapped name, a wrapped target, and both', () => {
    expect(indicators(`年度绩效指标 产出 数量

商圈党群服务中心全年需要开展基础服务项

目
≥5 项

5 个社区党建引领特色服务项目数量
每个社区开展至少 1

个特色服务项目

对股份合作公司提交的集体物业及土地的处

置、转让、租赁等送审资料进行审核、管理数

量

15 家

决算工作完成时间
2031 年 12 月 31 日前

完成决算公开工作

社区党群服务中心经第三方机构评估开展年

中及年末 2 次评估

评估结果均为合格及

以上

清扫保洁面积 2412679 ㎡`)).toEqual([
      '产出 > 数量 > 商圈党群服务中心全年需要开展基础服务项目 | ≥5 项',
      '产出 > 数量 > 5 个社区党建引领特色服务项目数量 | 每个社区开展至少 1 个特色服务项目',
      '产出 > 数量 > 对股份合作公司提交的集体物业及土地的处置、转让、租赁等送审资料进行审核、管理数量 | 15 家',
      '产出 > 数量 > 决算工作完成时间 | 2031 年 12 月 31 日前完成决算公开工作',
      '产出 > 数量 > 社区党群服务中心经第三方机构评估开展年中及年末 2 次评估 | 评估结果均为合格及以上',
      '产出 > 数量 > 清扫保洁面积 | 2412679 ㎡',
    ]);
  });

  it('goes on over a page break inside a name', () => {
    expect(indicators(`年度绩效指标 产出 数量

商圈党群服务中心全年需要开展基础服务项
${PAGE_BREAK}目
≥5 项

国产电脑数量 80 台`)).toEqual(['产出 > 数量 > 商圈党群服务中心全年需要开展基础服务项目 | ≥5 项', '产出 > 数量 > 国产电脑数量 | 80 台']);
  });

  it('reports an indicator whose target is missing', () => {
    expect(tablesOf(`${INDICATORS}年度绩效指标 产出 数量\n\n国产电脑数量`).bad.map(({ reason }) => reason)).toEqual(['an indicator without a target']);
  });
});
