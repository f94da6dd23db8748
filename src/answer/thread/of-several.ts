/** What is made of the biggest or the smallest of several names that were told: the others added up, how far it is from the other end, its share of them all. */
import type { Operation } from '../../query/operations/operation.ts';
import type { Entry } from '../../search/entries.ts';
import { decimal } from '../../budget/amount.ts';
import { valueOf } from '../figures.ts';
import { headFigure, type World } from '../world.ts';

type OfSeveral = Extract<Operation, { what: 'sumWithout' | 'shareOfOwnSum' | 'spread' }>;

/** Null where they have no common unit, or two are equally far out. */
export function ofSeveral(world: World, operation: OfSeveral, meant: readonly Entry[]): readonly (string | Entry)[] | null {
  const sorted = sortedByMoney(world, meant);
  const [top, last] = [sorted?.[0], sorted?.at(-1)];
  if (!sorted || sorted.length < 3 || !top || !last) return null;
  if (operation.what === 'spread') return [top, '和', last, '相差多少'];
  const one = operation.least ? last : top;
  const others = meant.filter((entry) => entry !== one);
  return operation.what === 'sumWithout' ? [...listed(others), '一共多少'] : [one, '占', ...listed(meant), '合计的百分之几'];
}

function sortedByMoney(world: World, meant: readonly Entry[]): Entry[] | null {
  const figures = meant.map((entry) => ({ entry, figure: headFigure(world, entry) }));
  const unit = figures[0]?.figure?.unit;
  const known = figures.flatMap(({ entry, figure }) => (figure && figure.unit === unit && figure.value !== '' ? [{ entry, value: valueOf(figure) }] : []));
  const sorted = [...known].sort((left, right) => right.value.cmp(left.value));
  const tied = [[0, 1], [-1, -2]].some(([one = 0, other = 0]) => { const [left, right] = [sorted.at(one), sorted.at(other)]; return left && right && left.value.eq(right.value); });
  return known.length < meant.length || tied ? null : sorted.map(({ entry }) => entry);
}

/** 甲、乙和丙 */
export function listed(entries: readonly Entry[]): (string | Entry)[] {
  return entries.flatMap((entry, at) => (at === 0 ? [entry] : [at === entries.length - 1 ? '和' : '、', entry]));
}

/** 「采购多少 / 货物、工程、服务各多少 / 哪块最多」: what the others come to is none of them. */
export function withoutWhole(world: World, names: readonly Entry[]): readonly Entry[] {
  const heads = names.map((entry) => headFigure(world, entry));
  const whole = heads.findIndex((head, at) => head !== null && names.length > 2 && valueOf(head).gt(0) && heads.every((one) => one?.unit === head.unit) && valueOf(head).eq(heads.filter((_, other) => other !== at).reduce((sum, one) => sum.plus(one ? valueOf(one) : 0), decimal(0))));
  return whole < 0 ? names : names.filter((_, at) => at !== whole);
}
