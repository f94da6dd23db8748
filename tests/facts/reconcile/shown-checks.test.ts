import { describe, expect, it } from 'vitest';
import { checksAsJson } from '../../../src/facts/reconcile/checks-as-json.ts';
import { renderChecks } from '../../../src/facts/reconcile/render-checks.ts';
import { reconcileText } from './reconcile-text.ts';

const checks = reconcileText(`表 3
支出总表
部门名称： 青石镇人民政府 单位：万元
预算单位 科目编码 科目名称 支出总计 基本支出 项目支出
青石镇人民政府 12,400 12,400 0
221 住房保障支出 12,400 12,400 0
22102 住房改革支出 12,400 12,399 0
2210201 住房公积金 4,740 4,740 0
2210203 购房补贴 7,600 7,659 0

注：2031 年部门预算。`);

describe('renderChecks', () => {
  it('opens with the counts and the contradictions: both figures, difference, what rounding allows, both places', () => {
    const screen = renderChecks(checks, { all: false });
    expect(screen.indexOf('CONTRADICTIONS')).toBeLessThan(screen.indexOf('TAIL ERRORS'));
    expect(screen).toContain('住房改革支出（支出总计） 12,400 万元  ≠  住房公积金 + 购房补贴 12,340 万元 [4,740 + 7,600]  (difference 60, rounding allows 1.5)');
    expect(screen).toContain('table 3, page 1, line 7: 「22102 住房改革支出 12,400 12,399 0」');
    expect(screen).toContain('table 3, page 1, line 8: 「2210201 住房公积金 4,740 4,740 0」');
    expect(screen).not.toContain('HOLD');
  });

  it('prints everything with --all', () => {
    expect(renderChecks(checks, { all: true })).toContain('青石镇人民政府（支出总计） 12,400 万元 = 住房保障支出（支出总计） 12,400 万元');
  });
});

describe('checksAsJson', () => {
  it('gives plain decimal strings, places and the issues of the reading', () => {
    const json = checksAsJson(checks, [{ document: 'pasted', page: 2, lines: [3, 3], reason: 'a line that fits nowhere' }]);
    const check = json.checks.find(({ verdict }) => verdict === 'contradiction');
    expect(Object.keys(check ?? {})).toEqual(['id', 'kind', 'verdict', 'left', 'right', 'difference', 'allowed', 'places']);
    expect(check).toMatchObject({ kind: 'parent_children', left: { value: '12400' }, right: { value: '12340', derivation: '4740 + 7600' }, difference: '60', allowed: '1.5' });
    expect(Object.keys(check?.places[0] ?? {})).toEqual(['document', 'page', 'part', 'table', 'row', 'column', 'lines', 'quote']);
    expect(json.issues).toEqual([{ page: 2, lines: [3, 3], reason: 'a line that fits nowhere' }]);
  });
});
