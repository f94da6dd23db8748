/** A row of a table with every column: of a name, or of a year. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Name } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { displayName } from '../world.ts';

export function rowAnswer(context: Context, entry: Entry): Answer {
  const { query } = context;
  const tables = entry.rows.filter(({ place, facts }) => place.table !== null && facts.length > 1 && (query.table === null || place.table === query.table));
  // 「三公表里某中心那一整行」: the name is a column of the unit's row there.
  const ofUnit = tables.length === 0 && entry.unit !== null && ROW.test(query.spoken) ? [...new Set(entry.facts.map(({ row: own }) => own))].filter(({ role, place, facts }) => role === 'unit' && place.table !== null && facts.length > 1) : [];
  const row = [...tables, ...ofUnit].sort((left, right) => sourceWidth(context, right) - sourceWidth(context, left) || ofAllMoney(context, right) - ofAllMoney(context, left) || right.facts.length - left.facts.length)[0];
  if (!row) return lookupEntry(context, entry);
  return wholeRow(context, row, entryName(context, entry), [entry]);
}

/** A table of basic expenditure has one part of what a class comes to. */
function ofAllMoney({ world }: Context, { basis, place }: Row): number {
  return basis === 'economic' && /基本支出/.test(world.book.tables.find(({ number }) => number === place.table)?.title ?? '') ? 0 : 1;
}

/** Every cell of a row with its column. */
function wholeRow(context: Context, row: Row, name: Name, subjects: readonly Entry[]): Answer {
  const { world } = context;
  const printed = row.facts.filter(({ value }) => value !== null);
  // The same columns for two years are told apart by the year.
  const path = (fact: Fact): string => fact.column.join('>');
  const twice = new Set(printed.map(path)).size < printed.length;
  const cells = printed.map((fact) => ({
    column: twice && fact.year !== null ? titled(columnName(fact.column, world), fact.year) : columnName(fact.column, world), figure: printedFigure(world.nameOf(displayName(row)), fact),
  }));
  return claims(context, 'a whole row', [{ kind: 'row', name, cells }], subjects, cells.map(({ figure }) => figure));
}

const ROW = pattern(/行|\brows?\b|\bline\b/i);

/** 「表 9 的 2022 年那一行」: a row that a table and a year name. */
export function rowOfYear(context: Context): Answer | null {
  const { query, world } = context;
  const year = query.year ?? (query.relativeYear === 'prior' ? world.book.year - 1 : null);
  if (query.table === null || year === null || query.mentions.length > 0 || !(ROW.test(query.text) || query.act === 'wholeRow')) return null;
  const row = world.book.rows.find(({ place, facts, label }) => place.table === query.table && facts.length > 1 && label.includes(String(year)));
  const title = world.book.tables.find(({ number }) => number === query.table)?.title;
  return row ? wholeRow(context, row, titled(world.nameOf(title ?? ''), year), []) : null;
}

/** For a question about sources of funds the table that has them is wanted, whatever its width. */
function sourceWidth(context: Context, row: Row): number {
  const sources = /来源|source|fund|钱从哪/i.test(context.query.text);
  return sources && row.facts.some(({ column }) => column.some((name) => name.includes('拨款'))) ? 1 : 0;
}

function columnName(path: readonly string[], world: { nameOf(label: string): Name }): Name {
  const parts = path.filter((name) => name !== '收入' && name !== '支出');
  const names = parts.map((part) => world.nameOf(part));
  return { zh: parts.join(' > '), en: names.every(({ en }) => en !== null) ? names.map(({ en }) => en).join(' > ') : null };
}


function titled({ zh, en }: Name, year: number): Name {
  return { zh: `${zh} ${year} 年`, en: `${en ?? zh}, ${year}` };
}
