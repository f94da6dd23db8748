import { describe, expect, it } from 'vitest';
import { headerLength, readHeader } from '../../src/document/columns.ts';

const columns = (text: string): string[] | undefined => readHeader(text.split('\n'))?.columns.map(({ path }) => path.join(' > '));

describe('readHeader', () => {
  it('reads a plain header', () => {
    expect(columns('预算单位 科目编码 科目名称 支出总计 基本支出 项目支出')).toEqual(['支出总计', '基本支出', '项目支出']);
  });

  it('puts a header together whose cells are cut over lines', () => {
    expect(columns(`预算单位 科目编码 科目名称 支出总计 基本支出 项目支出
2031 年政府采购项目
小计
其中：面向
中小企业政府
采购项目
其中：面向小型、
微型企业政府
采购项目`)).toEqual([
      '支出总计', '基本支出', '项目支出', '2031年政府采购项目 > 小计', '2031年政府采购项目 > 其中:面向中小企业政府采购项目', '2031年政府采购项目 > 其中:面向小型、微型企业政府采购项目',
    ]);
  });

  it('hangs cells under their group when the text has them out of order', () => {
    expect(columns(`预算单位 收入总计
本年收入
上年结
余、结
转
政府预算拨款
财政专
户管理
资金
单位资金
一般公共预算拨款
政府性
基金预
算拨款
国有资
本经营
预算拨
款
事业收
入
其他收
入小计
基本支
出拨款
履职类
项目拨
款`)).toEqual([
      '收入总计', '本年收入 > 政府预算拨款 > 一般公共预算拨款 > 小计', '本年收入 > 政府预算拨款 > 一般公共预算拨款 > 基本支出拨款', '本年收入 > 政府预算拨款 > 一般公共预算拨款 > 履职类项目拨款',
      '本年收入 > 政府预算拨款 > 政府性基金预算拨款', '本年收入 > 政府预算拨款 > 国有资本经营预算拨款', '本年收入 > 财政专户管理资金', '本年收入 > 单位资金 > 事业收入', '本年收入 > 单位资金 > 其他收入', '上年结余、结转',
    ]);
  });

  it('knows the year of a column and the two sides of a two-sided table', () => {
    const header = readHeader(['收 入 支 出', '项 目 2031 年预算数 项 目 2031 年预算数']);
    expect(header?.sides).toEqual(['收入', '支出']);
    expect(header?.columns.map(({ year }) => year)).toEqual([2031, 2031]);
  });

  it('refuses a header with a name that is no column', () => {
    expect(readHeader(['预算单位 科目编码 科目名称 天气 基本支出'])).toBeNull();
  });
});

describe('headerLength', () => {
  it('ends where the first row begins, although a row may open with a column name', () => {
    expect(headerLength(['科目编码 科目名称 支出总计', '基本支出 项目支出', '201 一般公共服务支出 7 0 7'])).toBe(2);
    expect(headerLength(['支出项目类别 总计', '基本支出 12'])).toBe(1);
  });

  it('is 0 for a page without a header', () => {
    expect(headerLength(['2010301 行政运行 70 70 0'])).toBe(0);
  });
});
