/** 「一般公共预算项目里最大的三个」: the projects that stand under a fund, where its section lists them. */
import type { Row } from '../../budget/fact.ts';
import { BEARS_FUND, fundCalled } from '../../budget/funds.ts';
import type { Entry } from '../../search/entries.ts';
import type { World } from '../world.ts';
import { projectRows } from './collections.ts';

/** None for a name that is no fund, or where nothing says which fund the projects are of. */
export function projectsOfFund(world: World, { names }: Entry): readonly Row[] {
  const fund = names.map(fundCalled).find((one) => one !== null) ?? null;
  if (fund === null) return [];
  const bears = ({ label, context }: Row): boolean => BEARS_FUND[fund].test(label) || BEARS_FUND[fund].test(context ?? '');
  return projectRows(world).filter((row) => {
    for (let above = row.parent; above; above = above.parent) if (bears(above)) return true;
    return false;
  });
}
