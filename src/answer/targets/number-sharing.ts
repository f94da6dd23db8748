/** The number that a target prints of what money is spent on: 「多少人」 after a name that has only an amount. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import { isNumberOfThings } from '../measures/divisor.ts';
import type { World } from '../world.ts';

/** The share of the words spoken of, letter by letter in pairs, that the target's name must have. */
const SHARED = 0.6;
/** Words that say only that it is money, or work. */
const GENERAL = pattern(/(?:经费|支出|费用?|事务|工作|服务|管理|项目|预算)$/);
const LETTERS = 2;

/** @param unit what is counted, 人 or another measure word. @param spoken names, and the words that they were asked by. @returns the target that has most of one of them, null where none or two have. */
export function numberSharing(world: World, unit: string, spoken: readonly string[]): Entry | null {
  const said = spoken.map((name) => name.replace(GENERAL, '')).filter((name) => name.length >= LETTERS);
  const counts = world.index.entries.filter(({ facts }) => facts.some((fact) => fact.measure === 'target' && fact.unit?.startsWith(unit) === true && (isNumberOfThings(fact) || /^[场次份宗处盏]/.test(unit))));
  const [best, next] = counts.map((entry) => ({ entry, shared: sharedWith(said, entry) })).filter(({ shared }) => shared >= SHARED).sort((left, right) => right.shared - left.shared);
  return best && (!next || next.shared < best.shared) ? best.entry : null;
}

function sharedWith(said: readonly string[], { key }: Entry): number {
  return Math.max(0, ...said.map((name) => { const pairs = [...name].slice(1).map((letter, at) => `${[...name][at] ?? ''}${letter}`); return pairs.filter((pair) => key.includes(pair)).length / pairs.length; }));
}
