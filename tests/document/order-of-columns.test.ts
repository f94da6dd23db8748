import { describe, expect, it } from 'vitest';
import { columnsOf, rowsOf, tablesOf } from './pasted.ts';

const table = (number: number, title: string, body: string): string => `表 ${number}\n\n${title}\n\n编报部门：东川市北岭区水务局 金额单位：万元\n\n${body}\n`;

describe('the order of columns', () => {
  const income = table(2, '部门收入预算表', `预算单位
一般公共
预算拨款
政府性基
金预算拨
款
单位资金
上年结转 收入合计
事业收入 其他收入
合计 300.00 50.00 20.00 5.00 1.00 376.00
东川市北岭区水务局 300.00 20.00 0.00 5.00 0.00 325.00
北岭水厂 0.00 30.00 20.00 0.00 1.00 51.00`);

  it('has the total first, also where the header has it last and its numbers prove that', () => {
    expect(columnsOf(income)).toEqual(['合计', '一般公共预算拨款', '政府性基金预算拨款', '单位资金 > 事业收入', '单位资金 > 其他收入', '上年结转']);
    expect(rowsOf(income)).toEqual(['合计 | 376.00 300.00 50.00 20.00 5.00 1.00', '东川市北岭区水务局 | 325.00 300.00 20.00 0.00 5.00 0.00', '北岭水厂 | 51.00 0.00 30.00 20.00 0.00 1.00']);
  });

  const spent = (total: string): string => table(3, '部门支出预算表', `科目编码 科目名称 基本支出 项目支出 合计
合计 40.00 60.00 100.00
213 农林水支出 40.00 60.00 ${total}`);
  it('moves the total before its parts only where it is their sum in every row', () => {
    expect(rowsOf(spent('100.00'))).toEqual(['合计 | 100.00 40.00 60.00', '213 农林水支出 | 100.00 40.00 60.00']);
    expect(rowsOf(spent('101.00'))).toEqual(['合计 | 40.00 60.00 100.00', '213 农林水支出 | 40.00 60.00 101.00']);
  });

  it('has the total first where it alone names the year', () => {
    const projects = table(5, '项目支出预算表', `项目名称 一般公共预算拨款 政府性基金预算拨款 上年结转 2031年预算合计
合计 90.00 20.00 6.00 116.00
管网改造 80.00 20.00 0.00 100.00
水质检测 10.00 0.00 6.00 16.00`);
    expect(rowsOf(projects)).toEqual(['合计 | 116.00 90.00 20.00 6.00', '管网改造 | 100.00 80.00 20.00 0.00', '水质检测 | 16.00 10.00 0.00 6.00']);
  });

  it('has the whole amount before what is 其中', () => {
    expect(rowsOf(table(11, '政府采购预算表', '序号 采购内容 其中：面向中小企业 预算金额\n1 水质检测服务 36.00 90.00\n2 巡查车 0.00 18.00\n合计 36.00 108.00'))).toEqual(['水质检测服务 | 90.00 36.00', '巡查车 | 18.00 0.00', '合计 | 108.00 36.00']);
  });

  it('keeps the columns of each year in their place', () => {
    expect(columnsOf(table(7, '一般公共预算支出表', '科目编码 科目名称\n2030 年预算数\n2031 年预算数\n比上年增减\n小计 基本支出 项目支出\n合计 90.00 100.00 40.00 60.00 10.00\n213 农林水支出 90.00 100.00 40.00 60.00 10.00')).at(0)).toMatch(/2030/);
  });
});

describe('a table of offices', () => {
  it('is read for each of them where the total stands last', () => {
    const offices = table(4, '基本支出预算表', '支出类别（经济分类） 局本级 北岭水厂 合计\n工资福利支出 30.00 10.00 40.00\n办公费 2.00 1.00 3.00');
    expect(rowsOf(`${offices}\n\n\n\n${table(5, '项目支出预算表', '项目名称 实施单位 合计\n管网改造 局本级 60.00\n清水池 北岭水厂 8.00')}`).slice(0, 6)).toEqual(['工资福利支出 | 40.00', '办公费 | 3.00', '局本级: 工资福利支出 | 30.00', '局本级: 办公费 | 2.00', '北岭水厂: 工资福利支出 | 10.00', '北岭水厂: 办公费 | 1.00']);
  });
});

describe('a table whose sides stand one below the other', () => {
  const stacked = table(6, '财政拨款收支预算总表', `收入项目 预算数
一、本年收入 125.00
（一）一般公共预算拨款 100.00
（二）政府性基金预算拨款 25.00
收入总计 125.00
支出 合计 一般公共预算 政府性基金预算
一、农林水支出 110.00 100.00 10.00
二、其他支出 15.00 0.00 15.00
支出总计 125.00 100.00 25.00`);

  it('has the rows of both, each with its side', () => {
    expect(rowsOf(stacked)).toEqual(['revenue: 一、本年收入 | 125.00', 'revenue: （一）一般公共预算拨款 | 100.00', 'revenue: （二）政府性基金预算拨款 | 25.00', 'revenue: 收入总计 | 125.00',
      'expenditure: 一、农林水支出 | 110.00 100.00 10.00', 'expenditure: 二、其他支出 | 15.00 0.00 15.00', 'expenditure: 支出总计 | 125.00 100.00 25.00']);
    expect(tablesOf(stacked).bad).toEqual([]);
  });
});
