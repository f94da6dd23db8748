/** All that a name lists, added up: what the name itself has, and what its 等 leaves unlisted. */
import type { Claim, Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import { computedFigure, valueOf } from '../figures.ts';
import { rowFigure } from '../world.ts';

export function listedWhole({ world }: Context, figures: readonly Figure[], total: Figure): Claim[] {
  const rows = new Set(figures.map(({ facts }) => facts[0]?.row));
  const parent = figures[0]?.facts[0]?.row.parent;
  const base = parent ? rowFigure(world, parent) : null;
  if (!parent || !base || parent.children.length < 2 || rows.size !== parent.children.length || !parent.children.every((row) => rows.has(row)) || base.unit !== total.unit || valueOf(base).eq(valueOf(total)) || !parent.open) return [];
  const remainder = computedFigure({ zh: '未列明部分', en: 'unlisted remainder' }, valueOf(base).minus(valueOf(total)), base.unit, world.book.year, `${base.value} - ${total.value}`, [base, total]);
  return [{ kind: 'list', of: base.name, what: 'parts', items: [], count: null, total: base, remainder, scope: null, rest: 0 }];
}
