/** The quantified causes that a sentence lists for a change: 主要是…增加 1.20 万元、…增加 3 万元. */
import type { Row } from '../budget/fact.ts';
import { bareName } from '../budget/text.ts';
import type { Entry } from '../search/entries.ts';
import type { Claim, Figure, ListItem } from './answer.ts';
import { metricOf } from './collections.ts';
import { entryName, type Context } from './context.ts';

function causesOf({ world }: Context, entry: Entry): Row[] {
  return world.book.rows.filter(({ context: about, facts }) => about !== null && entry.names.includes(bareName(about)) && facts.length > 0 && facts.every(({ measure }) => measure === 'change'));
}

/** Null when no cause has a figure of its own. */
export function causesClaim(context: Context, entry: Entry, total: Figure | null): Extract<Claim, { kind: 'list' }> | null {
  const figures = causesOf(context, entry).flatMap((row) => metricOf(context.world, row, 'change') ?? []);
  if (figures.length === 0) return null;
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return { kind: 'list', of: entryName(context, entry), what: 'parts', items, count: null, total, remainder: null, scope: null, rest: 0 };
}
