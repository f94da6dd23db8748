/** Whether the text goes to its end: a published budget has a narrative and a fixed set of tables. */
import type { Line } from './lines.ts';
import type { Part } from './narrative.ts';
import type { Table } from './table.ts';

/** Tables that the disclosure rules ask of every department; offices add others. */
const USUAL_TABLES = ['收支总表', '收入总表', '支出总表', '三公', '政府性基金'] as const;

export interface Gap { page: number; lines: readonly [number, number]; reason: string }

/** What is missing, placed at the last printed line: where the text was cut off, as a rule. */
export function findGaps(lines: readonly Line[], parts: readonly Part[], tables: readonly Table[], cutInCharacter: boolean): Gap[] {
  const last = lines.findLast(({ role }) => role !== 'blank');
  if (!last) return [];
  const gap = (reason: string): Gap => ({ page: last.page, lines: [last.number, last.number], reason });
  const missing = USUAL_TABLES.filter((name) => !tables.some(({ title }) => title.includes(name)));
  return [
    ...(cutInCharacter ? [gap('the file ends in the middle of a character: it is cut off')] : []),
    ...(parts.length === 0 ? [gap('the text has tables but no parts in words')] : []),
    ...(tables.length === 0 ? [gap('the text has no tables: it may be cut off')] : []),
    ...(tables.length > 0 && missing.length > 0 ? [gap(`the usual tables on ${missing.join(', ')} are missing: the text may be cut off`)] : []),
  ];
}
