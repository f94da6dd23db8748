/** What the text lists as the parts of a name, where a table prints the same money with the same parts: 人员支出 is 工资福利支出 there. */
import type { Row } from '../../budget/fact.ts';
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import { headFigure, rowFigure, type World } from '../world.ts';

export function classRow(world: World, entry: Entry, names: readonly string[]): Row | undefined {
  const own = headFigure(world, entry);
  const wanted = new Set(names.map((one) => bareName(one)));
  return own === null ? undefined : world.book.rows.find((one) => one.place.table !== null && one.children.length > 1 && rowFigure(world, one)?.value === own.value && one.children.filter(({ label }) => wanted.has(bareName(label))).length * 2 >= names.length);
}

/** The row of a part in the class that the text says it belongs to. */
export function rowInClass(world: World, part: Entry, whole: Entry): Row | undefined {
  const list = world.book.passages.find(({ kind, subject }) => kind === 'list' && whole.names.includes(subject.replace(/\s/g, '')));
  return list && classRow(world, whole, list.text.split(/[、，]/).map((item) => item.trim().replace(/。$/, '')))?.children.find((row) => part.rows.includes(row));
}
