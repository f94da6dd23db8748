/** Which names hold the same money: one within another by the row trees, or all of them the whole budget. */
import type { Entry } from '../../search/entries.ts';
import type { Context } from '../context.ts';

/** Projects are the items of the functional classification; the economic one cuts the same money another way. */
export function classification(basis: string | undefined): string {
  return basis === 'project' ? 'function' : basis ?? '';
}

/** Whether a name's money is part of another's: a row above any of its rows, by way of names that two trees share. */
export function isInside(context: Context, entry: Entry, other: Entry): boolean {
  if ((isWhole(other) && !isWhole(entry)) || (other.key === '基本支出' && isBasic(context, entry))) return true;
  const seen = new Set<Entry>([entry]);
  const open = [entry];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const row of next.rows) {
      for (let above = row.parent; above; above = above.parent) {
        if (other.rows.includes(above)) return true;
        const own = above;
        const further = context.world.index.ofRow(own);
        if (further && !seen.has(further)) {
          seen.add(further);
          open.push(further);
        }
      }
    }
  }
  return false;
}

/** A class that is printed in tables of basic expenditure alone. */
function isBasic({ world }: Context, { rows }: Entry): boolean {
  const printed = rows.filter(({ place }) => place.table !== null);
  const titles = new Map(world.book.tables.map(({ number, title }) => [number, title]));
  return printed.length > 0 && printed.every(({ basis, place }) => basis === 'economic' && /基本支出|机关运行经费/.test(titles.get(place.table ?? 0) ?? ''));
}

/** The whole budget under any of its names. */
export function isWhole({ names }: Entry): boolean {
  return names.some((name) => /^(?:部门预算支出|部门预算收入|支出总计|收入总计|本年支出合计|本年收入合计|金额合计|政府预算拨款)$|本级\)预算$/.test(name));
}
