/**
 * 「公用经费里最大的一笔」: where the table of basic expenditure has a column 公用经费 (operating funds), the rows with money in
 * that column are its parts. Each comes with that cell alone, so that it is ranked and told by it.
 */
import { CUT_COLUMN, columnName, type Entry } from '../../search/entries.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { bareName } from '../../budget/text.ts';
import { sumOf, inUnitOf, printedFigure, valueOf } from '../figures.ts';
import { headFigure, type World } from '../world.ts';

export function cutRows(world: World, entry: Entry): Row[] {
  const own = headFigure(world, entry);
  if (!own || !entry.names.some((name) => CUT_COLUMN.test(name))) return [];
  for (const { number } of world.book.tables) {
    const rows = world.book.rows.flatMap((row): Row[] => {
      if (row.place.table !== number || row.basis !== 'economic' || row.role !== 'item' || row.budgetUnit !== null || row.children.length > 0) return [];
      const cell = row.facts.find((fact) => isCell(fact, entry));
      return cell?.value?.gt(0) === true ? [{ ...row, facts: [cell] }] : [];
    });
    const figures = rows.flatMap(({ facts: [cell], label }) => (cell ? [printedFigure(world.nameOf(label), cell)] : []));
    // All of it, or it is another column of that name.
    if (rows.length > 1 && valueOf(inUnitOf(sumOf(own.name, figures, own.year), own.unit)).eq(valueOf(own))) return rows;
  }
  return [];
}

/** Whether a table of basic expenditure has a column of that name, which cuts nothing else. */
export function cutsBasic(world: World, entry: Entry): boolean {
  return entry.names.some((name) => CUT_COLUMN.test(name)) && world.book.facts.some((fact) => isCell(fact, entry) && (fact.column.some((name) => name.includes('基本支出')) || world.book.tables.some(({ number, title }) => number === fact.place.table && title.includes('基本支出'))));
}

function isCell(fact: Fact, entry: Entry): boolean {
  const name = fact.place.table === null || fact.measure !== 'amount' ? null : columnName(fact);
  return name !== null && CUT_COLUMN.test(name) && entry.names.includes(bareName(name));
}
