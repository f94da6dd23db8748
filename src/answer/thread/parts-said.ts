/** How many are meant, and the parts of the whole that are so many: 「四个加起来」 after two of them. */
import type { Entry } from '../../search/entries.ts';
import { wholesOf, type World } from '../world.ts';

const COUNTS: Readonly<Record<string, number>> = { 两: 2, 俩: 2, 二: 2, 三: 3, 仨: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, two: 2, both: 2, three: 3, four: 4, five: 5 };

/** How many names 「这三个」 or "those two" points at. */
export function countNamed(text: string): number | null {
  const match = /(?<!第|[十百千\d])([两二三四五六七八])\s*(?:个(?!月|季|百分)|项|者|样|笔|块(?!钱))|([俩仨])|\b(two|both|three|four|five)\b/i.exec(text);
  return match ? COUNTS[(match[1] ?? match[2] ?? match[3] ?? '').toLowerCase()] ?? null : null;
}

/** 「四个加起来」 after two of them: all parts of the whole that they stand under, where there are as many as are said. */
export function allParts(world: World, n: number, subjects: readonly Entry[]): readonly Entry[] {
  const whole = subjects.map((entry) => [entry, ...wholesOf(world, entry)]).reduce<readonly Entry[]>((common, own, at) => (at === 0 ? own : common.filter((entry) => own.includes(entry))), []).find((entry) => partsIn(world, entry).length === n);
  return whole ? partsIn(world, whole) : [];
}

function partsIn(world: World, whole: Entry): Entry[] {
  return whole.rows.map(({ children }) => [...new Set(children.filter(({ role }) => role === 'item').flatMap((row) => world.index.ofRow(row) ?? []))]).sort((left, right) => right.length - left.length)[0] ?? [];
}
