/** What a reader of tables hands over: rows with their cells, still text. */
import type { Column } from './column.ts';

export interface TableRow {
  label: string;
  code: string | null;
  /** The budget unit whose money it is, as printed; null for the whole department, or where it is its one unit. */
  unit: string | null;
  /** What a part is of, as printed: the project that a purchase is for. */
  of: string | null;
  /** Of which kind a purchase is, as printed: 货物 goods, 工程 works, 服务 services. */
  bought?: string | null;
  side: 'revenue' | 'expenditure' | null;
  /** One printed number a column; null where the cell is empty. */
  cells: readonly (string | null)[];
  /** The numbers of a row whose blank cells were left out, as they follow each other. */
  loose?: readonly string[];
  /** How many are bought: 170 套. */
  counted?: { printed: string; unit: string };
  /** The fund that pays, as printed. */
  paidFrom?: string;
  /** Text cells: what a task is for, an indicator's target. */
  text: string | null;
  /** What an indicator reached before, as printed, and in which year where the header says it. */
  reached?: { text: string; year: number | null };
  /** Indicator levels above the row: 产出, 数量. */
  path: readonly string[];
  /** The classification by which the row is cut, where the table has several beside each other. */
  cutBy?: 'economic';
  kind: 'row' | 'indicator';
  page: number;
  lines: readonly [number, number];
  quote: string;
}

export interface Table {
  number: number;
  title: string;
  /** Unit of the money in it, as printed: 万元 or 元. */
  unit: string;
  /** The line that says so. */
  unitLine: { text: string; line: number };
  year: number | null;
  /** Header cells that name the row: 预算单位, 科目编码. */
  keys: readonly string[];
  columns: readonly Column[];
  /** How many of the columns are of the revenue side; 0 where there are no sides. */
  left: number;
  rows: TableRow[];
  notes: { text: string; page: number; lines: readonly [number, number] }[];
  page: number;
}
