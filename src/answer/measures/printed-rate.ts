/** What one of those costs who are paid for, where that is printed: no count is needed then. */
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import type { World } from '../world.ts';

/** 「标准为每人每年 … 元」 in the sentence of a project. */
export function printedRate(world: World, money: Entry): Entry | null {
  const told = world.index.entries.find(({ rows }) => rows.some(({ label, context, facts }) => label.endsWith('标准') && context !== null && money.names.includes(bareName(context)) && facts.some(({ column }) => column[0] === '单价')));
  if (told) return told;
  // 「护工岗位购买标准 ≤5 万元/岗/年」 beside the money for them.
  const [target, another] = world.index.entries.filter(({ key, facts }) => facts.some(({ measure, unit }) => measure === 'target' && OF_ONE.test(unit ?? '')) && RATE.test(key) && key.replace(RATE, '').length >= SHORTEST && money.key.startsWith(key.replace(RATE, '')));
  return target && !another ? target : null;
}
const RATE = /(?:购买|补助|补贴|发放|服务)?(?:标准|单价|成本)$/;
const SHORTEST = 3;
const OF_ONE = /元\/[人个名岗户张辆]/;
