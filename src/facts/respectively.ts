/** 「甲、乙分别增加 5 万元和 3 万元」: each name with the quantity in its place. */
import type { Quantity } from './clauses.ts';

const SAID = /^(.{2,60})分别$/;
/** Between the quantities of such a list nothing is named. */
const NAMELESS = /^(?:和|及|与|以及)?$/;

export function respectively(label: string, quantities: readonly Quantity[]): { name: string; quantity: Quantity }[] {
  const said = SAID.exec(label)?.[1];
  if (said === undefined) return [];
  const end = quantities.findIndex(({ before }, index) => index > 0 && !NAMELESS.test(before));
  const each = quantities.slice(0, end < 0 ? quantities.length : end);
  const names = [said.split('、'), said.split(/、|[和与及](?=[^、和与及]+$)/)].find((list) => list.length === each.length) ?? [];
  return names.length > 1 ? each.flatMap((quantity, at) => ({ name: (names[at] ?? '').trim(), quantity })) : [];
}
