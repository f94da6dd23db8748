/** 公用经费（包括办公费、邮电费等）: what a printed explanation says behind a name, in brackets, to be in it. */
import type { Claim } from '../answer.ts';
import type { Context } from '../context.ts';

/** The explanation that puts one of `things` in the brackets behind one of `wholes`; null where none does. */
export function saidInBrackets({ world }: Context, wholes: readonly string[], things: readonly string[]): Claim | null {
  for (const { measure, text, place, row } of world.book.facts) {
    if (measure !== 'definition' || !text) continue;
    const plain = text.replace(/\s/g, '');
    const inside = wholes.map((whole) => plain.split(`${whole}（`)[1]?.split('）')[0]).find((found) => found !== undefined);
    if (inside !== undefined && things.some((thing) => inside.includes(thing))) return { kind: 'quote', what: 'definition', name: world.nameOf(row.label), text, places: [place] };
  }
  return null;
}
