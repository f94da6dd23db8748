/** The classes of the two classifications, as sets of rows. */
import type { Row } from '../../budget/fact.ts';
import type { World } from '../world.ts';

export function economicRows(world: World): Row[] {
  return world.book.rows.filter(({ basis, fund, role, code }) => basis === 'economic' && fund === 'general' && role === 'item' && code !== null);
}

export function economicClasses(world: World): Row[] {
  return economicRows(world).filter(({ code }) => code?.length === 3);
}

/** The top level of a table's expenditure tree: its 类. */
export function classesOf(world: World, table: number): Row[] {
  const rows = world.book.rows.filter(({ place, role, side }) => place.table === table && role === 'item' && side !== 'revenue');
  return rows.filter(({ parent }) => parent === null || !rows.includes(parent));
}

export function functionClasses(world: World): Row[] {
  return world.book.rows.filter(({ basis, fund, code, place }) => basis === 'function' && fund === 'all' && code?.length === 3 && place.table !== null);
}

export function leavesOf(rows: readonly Row[]): Row[] {
  const coded = rows.filter(({ children, side }) => children.filter((child) => rows.includes(child)).length === 0 && side !== 'revenue');
  return coded.length > 0 ? coded : [...rows];
}
