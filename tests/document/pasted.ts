/** Pasted text → what the readers make of it, short enough to compare at a glance. */
import { readDocument, type BudgetDocument } from '../../src/document/document.ts';
import { splitLines } from '../../src/document/lines.ts';
import { splitTables } from '../../src/document/table-pages.ts';
import { readTables, type Tables } from '../../src/document/tables.ts';
import { readNarrative, type Narrative } from '../../src/document/narrative.ts';

/** A page break in published text is a run of four newlines. */
export const PAGE_BREAK = '\n\n\n\n';

export function tablesOf(text: string): Tables {
  return readTables(splitTables(splitLines(text), null).blocks);
}

export function narrativeOf(text: string): Narrative {
  return readNarrative(splitLines(text));
}

/** Each row as `code label | cell cell …`. */
export function rowsOf(text: string): string[] {
  return tablesOf(text).tables.flatMap(({ rows }) => rows.map(({ code, unit, label, side, path, text: words, cells }) => [
    [side === null ? '' : `${side}:`, ...path.map((level) => `${level} >`), code ?? '', unit === null ? '' : `${unit}:`, label].filter((piece) => piece !== '').join(' '),
    ...(words === null ? [] : [words]),
    ...(cells.length > 0 ? [cells.map((cell) => cell ?? '∅').join(' ')] : []),
  ].join(' | ')));
}

export function columnsOf(text: string): string[] {
  return tablesOf(text).tables.flatMap(({ columns }) => columns.map(({ path }) => path.join(' > ')));
}

/** A whole made-up document around a pasted narrative, so that it has a year and an office. */
export function documentWith(narrative: string): BudgetDocument {
  return readDocument('pasted', `一、文字部分\n\n${narrative}\n\n二、表格部分\n\n表 1\n\n收支总表\n\n部门名称： 东川市北岭镇人民政府 单位：万元\n\n收 入 支 出\n\n项 目 2031 年预算数 项 目 2031 年预算数\n\n收入总计 900 支出总计 900\n`);
}
