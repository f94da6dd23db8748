/** "A, B and C under D": of names that are added the one that only says where the others stand. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Context } from '../context.ts';
import { isInside } from './inside.ts';

/** All that is spent on one side of the budget. */
const BROAD = pattern(/^(?:基本|项目|公用|人员)支出$/);
const STANDS_INSIDE = pattern(/^[,\s]*(?:which is |that is |listed |booked )?(?:within|under|inside) (?:the |our )?$/i);
const WITHIN = pattern(/\b(?:within|under|inside|in) (?:the )?$/i);

/** "A, B and C under D": what only says where the others stand is no addend. */
export function placeOf({ topics, ...context }: Context, entries: readonly Entry[]): Entry | null {
  if (entries.length < 2) return null;
  const at = topics.findIndex(({ entry }) => entry !== null && entries.every((other) => other === entry || isInside({ topics, ...context }, other, entry)));
  const whole = topics[at];
  if (whole?.entry && at === 0 && WITHIN.test(context.query.spoken.slice(0, whole.mention.from))) return whole.entry;
  // "Buying devices, inside the office services item: what sum": of two, what stands in the other is asked for.
  const [part, outer] = topics;
  if (entries.length === 2 && outer?.entry && whole === outer && part?.entry && STANDS_INSIDE.test(outer.mention.between)) return outer.entry;
  if (entries.length < 3) return null;
  // "What do A and B come to in basic expenditure": what stands last, behind its preposition.
  const last = topics.at(-1);
  if (last?.entry && WITHIN.test(last.mention.between) && last.mention.gap.every((tag) => tag !== 'and') && BROAD.test(last.entry.key)) return last.entry;
  const joined = topics[at === 0 ? 1 : at]?.mention.gap;
  return joined && joined.length > 0 && !joined.some((tag) => tag === 'and' || tag === 'versus' || tag === 'sum') ? whole?.entry ?? null : null;
}
