import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reconcileText } from './reconcile-text.ts';

const text = readFileSync('data/documents/pingshan-subdistrict-2023.txt', 'utf8');
const before = new Set(reconcileText(text).filter(({ verdict }) => verdict === 'contradiction').map(({ id }) => id));

/** One edit of the published text, the kinds of contradiction that it must raise, and the figure that each must rest on. */
const PLANTED: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['a line of a table', '2120103 机关服务 1,964 0 1,964 1,702', '2120103 机关服务 1,974 0 1,974 1,702', ['fund_split', 'parent_children', 'same_money']],
  ['total = basic + project', '30205 水费 25 0 25', '30205 水费 28 0 25', ['basic_plus_project']],
  ['a column of a group', '基本工资 2,369 2,369 2,369 0', '基本工资 2,369 2,269 2,369 0', ['columns', 'parent_children', 'same_money']],
  ['a narrative amount', '1.其他城乡社区管理事务支出 7,478 万元', '1.其他城乡社区管理事务支出 7,748 万元', ['narrative_table', 'parent_children', 'percent_change']],
  ['a sub-item of a closed list', '专项培训 14 万元', '专项培训 41 万元', ['sub_items']],
  ['a sub-item beyond its project', '残疾人事务 307 万元', '残疾人事务 387 万元', ['sub_items']],
  ['a count of departments', '共 9 个部门', '共 8 个部门', ['count_list']],
  ['a count of projects', '编报 14 个项目', '编报 16 个项目', ['count_list']],
  ['an earlier amount', '2022 年 63 0 0 63 0 63', '2022 年 63 0 0 63 0 53', ['columns', 'prior_amount']],
  ['a percent', '增幅 27.27%', '增幅 72.27%', ['percent_change']],
  ['a cause', '其他交通费用增加 15 万元', '其他交通费用增加 51 万元', ['causes']],
  ['a fund of part eight', '上年结转支出 0 万元', '上年结转支出 12 万元', ['part_eight_funds']],
  ['a head count', '事业编制数 0 人', '事业编制数 3 人', ['same_count']],
  ['vehicles of one kind', '和非定编车辆 4 辆日常运行及维护。\n\n1.', '和非定编车辆 5 辆日常运行及维护。\n\n1.', ['parent_children', 'same_count']],
];

describe('reconcile: an error planted in the published document', () => {
  it.each(PLANTED)('finds %s', (_what, printed, planted, kinds) => {
    expect(text.split(printed)).toHaveLength(2);
    const raised = reconcileText(text.replace(printed, planted)).filter(({ id, verdict }) => verdict === 'contradiction' && !before.has(id));
    expect([...new Set(raised.map(({ kind }) => kind))].sort()).toEqual(kinds);
    const digits = [...planted.matchAll(/\d[\d,.]*\d|\d/g)].map(([figure]) => figure.replace(/,/g, ''));
    for (const { facts } of raised) expect(facts.some(({ printed: figure }) => figure !== null && digits.includes(figure))).toBe(true);
  });
});
