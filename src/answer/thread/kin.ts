/** Names that begin alike. */
import { once } from '../../budget/once.ts';
import type { Entry } from '../../search/entries.ts';

/** How much of the beginning of their names the lines of one family share. */
const KIN = 3;
/** The same where they stand in no list together. */
const HEAD = 4;

export function isIndicator({ facts }: Entry): boolean {
  return facts.length > 0 && facts.every(({ measure }) => measure === 'target');
}

/** Lines of one list whose names begin alike: 某站人员经费, 某站治安经费. */
export function isKin(one: Entry, other: Entry): boolean {
  if (!shares(one, other, KIN)) return false;
  const above = one.rows.flatMap(({ parent }) => parent ?? []);
  return (isIndicator(one) && isIndicator(other)) || other.rows.some(({ parent }) => parent !== null && above.includes(parent));
}

/** 物业管理费, 物业管理面积: of one thing, wherever they stand. */
export function beginsAlike(one: Entry, other: Entry): boolean {
  return shares(one, other, HEAD);
}

/** Classes of one classification whose codes are as long: 208 and 221. */
export function isOfLevel(one: Entry, other: Entry): boolean {
  return one !== other && other.rows.some(({ code, basis }) => code !== null && one.rows.some((row) => row.code !== null && row.code.length === code.length && row.basis === basis));
}

/** A name without its marks and spaces. */
const lettersOf = once(({ key }: Entry) => key.replace(/[^\p{L}\p{N}]/gu, ''));

function shares(one: Entry, other: Entry, length: number): boolean {
  const [left, right] = [one, other].map((entry) => lettersOf(entry).slice(0, length));
  return one !== other && left !== undefined && left.length > 0 && left === right;
}
