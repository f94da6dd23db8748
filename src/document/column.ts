/** A column of a table by its header's cells from the top down: 公务用车购置及运行维护费 > 购置费, and the year that they name. */
import { squeeze } from './lines.ts';

export interface Column { path: readonly string[]; year: number | null }

/** The year in a path is its column's; a group that is no more than a year or its budget, 2024年预算数, says nothing else. */
export function yearColumn(path: readonly string[]): Column {
  const [year] = /20\d{2}/.exec(squeeze(path.join(''))) ?? [];
  return { path: path.length > 1 && /^20\d{2}年度?(?:预算数?)?$/.test(squeeze(path[0] ?? '')) ? path.slice(1) : path, year: year === undefined ? null : Number(year) };
}
