/** The number of a table: 表 1-2 is table 1.02, so that it is one number and stands between tables 1 and 2. */

/** More tables within one are not numbered so. */
export const TABLES_WITHIN = 100;

/** As it is printed: 4, 1-2. */
export function printedTable(table: number): string {
  const within = Math.round((table % 1) * TABLES_WITHIN);
  return within === 0 ? String(table) : `${Math.floor(table)}-${within}`;
}
