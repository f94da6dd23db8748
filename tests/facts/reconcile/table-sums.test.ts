import { describe, expect, it } from 'vitest';
import { reconcileText, told } from './reconcile-text.ts';

function table(rows: string): string {
  return `表 3\n支出总表\n部门名称： 青石镇人民政府 单位：万元\n预算单位 科目编码 科目名称 支出总计 基本支出 项目支出\n${rows}\n\n注：2031 年部门预算。\n2031 年部门预算支出`;
}

describe('reconcile: sums inside a table', () => {
  it('holds when every line is the sum of its lines, and total = basic + project', () => {
    const checks = reconcileText(table(`青石镇人民政府 120 70 50
201 一般公共服务支出 120 70 50
20103 政府办公厅事务 120 70 50
2010301 行政运行 70 70 0
2010302 一般行政管理事务 50 0 50`));
    expect(new Set(checks.map(({ verdict }) => verdict))).toEqual(new Set(['holds']));
    expect(told(checks, 'parent_children')).toContain('holds: 政府办公厅事务（支出总计） 120 / 70 + 50 (0)');
    expect(checks.filter(({ kind }) => kind === 'basic_plus_project')).toHaveLength(5);
  });

  it('calls one unit in the last digit a tail error, and ten a contradiction with both places', () => {
    const rows = (total: number): string => table(`青石镇人民政府 ${total} ${total} 0
221 住房保障支出 ${total} ${total} 0
22102 住房改革支出 ${total} ${total} 0
2210201 住房公积金 474 474 0
2210203 购房补贴 758 758 0`);
    expect(told(reconcileText(rows(1231)), 'parent_children')).toContain('tail_error: 住房改革支出（支出总计） 1231 / 474 + 758 (-1)');
    const wrong = reconcileText(rows(1241)).filter(({ verdict }) => verdict === 'contradiction');
    expect(told(wrong)).toEqual(['contradiction: 住房改革支出（支出总计） 1241 / 474 + 758 (9)', 'contradiction: 住房改革支出（基本支出） 1241 / 474 + 758 (9)']);
    expect(wrong[0]?.places.map(({ quote }) => quote)).toEqual(['22102 住房改革支出 1241 1241 0', '2210201 住房公积金 474 474 0', '2210203 购房补贴 758 758 0']);
  });

  it('allows only what the printed digits hide: two decimals hide less than none', () => {
    const checks = reconcileText(table(`青石镇人民政府 12.31 12.31 0.00
221 住房保障支出 12.31 12.31 0.00
22102 住房改革支出 12.31 12.31 0.00
2210201 住房公积金 4.74 4.74 0.00
2210203 购房补贴 7.60 7.60 0.00`));
    const check = checks.find(({ left, kind }) => kind === 'parent_children' && left.label === '住房改革支出（支出总计）');
    expect([check?.verdict, check?.difference?.toFixed(), check?.allowed?.toFixed()]).toEqual(['contradiction', '-0.03', '0.015']);
  });

  it('does not blame a sum for a row that could not be read', () => {
    const checks = reconcileText(table(`青石镇人民政府 120 70 50
201 一般公共服务支出 120 70 50
20103 政府办公厅事务 120 70 50
2010301 行政运行 70 70 0
2010302 一般行政管理事务 50`));
    expect(told(checks.filter(({ verdict }) => verdict === 'contradiction'))).toEqual([]);
  });

  it('keeps several units of one table apart', () => {
    const checks = reconcileText(table(`青石镇人民政府 200 120 80
青石镇人民政府（本级） 120 70 50
201 一般公共服务支出 120 70 50
20103 政府办公厅事务 120 70 50
2010301 行政运行 70 70 0
2010302 一般行政管理事务 50 0 50
青石镇文化站 80 50 30
207 文化旅游体育与传媒支出 80 50 30
20701 文化和旅游 80 50 30
2070101 行政运行 80 50 30`));
    expect(told(checks.filter(({ verdict }) => verdict !== 'holds'))).toEqual([]);
    expect(told(checks, 'parent_children')).toContain('holds: 青石镇人民政府（支出总计） 200 / 120 + 80 (0)');
    expect(told(checks, 'parent_children')).toContain('holds: 青石镇文化站（支出总计） 80 / 80 (0)');
  });
});
