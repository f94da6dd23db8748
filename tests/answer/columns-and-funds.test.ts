import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const library = libraryOf();
const last = (turns: string): string => lastText(library, turns.split(' / '));

describe('a question within one fund', () => {
  it.each([
    ['一般公共预算里的城乡社区支出是多少？', ['22,833 万元']],
    ['一般公共预算里的电费和水费一共多少钱？', ['257 万元', '一般公共预算']],
    ['一般公共预算支出按功能分类最大的三类是什么？各占多少？', ['22,833 万元', '90.60%', '4.88%', '3.55%']],
    ['三公经费占部门预算的比重 / 只算一般公共预算呢？', ['0.26%']],
    ['how much is urban and rural community expenditure in the general public budget?', ['22,833']],
    ['How much of the total is basic and how much project? / And in the general public budget only?', ['6,878', '18,324']],
    ['政府性基金里的教育支出是多少', ['14 万元']],
    ['小型基建项目经费用的是一般公共预算还是政府性基金', ['一般公共预算']],
  ])('%s', (turns, told) => {
    for (const figure of told) expect(last(turns)).toContain(figure);
  });
});

describe('a column that the question names', () => {
  it.each([
    ['how much of general agency services goes through procurement?', '1,702'],
    ['how much of general agency services goes through procurement? / And of environmental sanitation?', '216'],
    ['How much construction is being procured?', ': 0 万元'],
    ['How much of office expenses is project money?', '469'],
    ['面向中小企业采购里，机关服务占了多少比例？', '85.74%'],
    ['机关服务的面向中小企业采购占它采购总额多少？ / 一般行政管理事务呢？', '50.00%'],
    ['哪几类支出没有项目支出，全部是基本支出？', '卫生健康支出 182 万元；住房保障支出 1,231 万元'],
    ['项目支出最多的经济科目是哪个', '劳务费 8,418 万元'],
    ['which items have any procurement from SMEs', '1,702'],
    ['工资福利支出（基本支出）里最大的三项', '第 3 位 住房公积金 474 万元'],
    ['办公设备购置占资本性支出多少', '66.92%'],
  ])('%s', (turns, figure) => {
    expect(last(turns)).toContain(figure);
  });
});

describe('tables by their place and what is in them', () => {
  it.each([['三公经费表在第几页', '表 9'], ['which table shows the performance targets?', 'table 12'], ['表5从第几页开始', '第 30 页'], ['Which table breaks spending down by economic category?', 'table 8'], ['表9讲什么', '“三公”经费支出表'], ['表10总共多少', '1,924 万元'], ['which tables have government funds in them / how much is it in table 10', '1,924 万元']])('%s', (question, place) => {
    expect(last(question)).toContain(place);
  });

  it('lists what is unchanged, not what changed most', () => {
    expect(last('Which items were unchanged from last year?')).not.toContain('1,855');
  });
});
