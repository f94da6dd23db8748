/** Whether the text goes to its end: a published budget has a narrative and a fixed set of tables. */
import type { Line } from './lines.ts';
import type { Part } from './narrative.ts';
import type { Table } from './table.ts';

/** Tables that the disclosure rules ask of every department; offices add others. */
const USUAL_TABLES = [['收支总表', /收支(?:预算)?总/], ['收入总表', /收入(?:预算)?(?:总|表)/], ['支出总表', /(?:总支出|支出(?:预算)?(?:总|表))/], ['三公', /三公/], ['政府性基金', /政府性基金/]] as const;

export interface Gap { page: number; lines: readonly [number, number] | null; reason: string }

/** What is missing has no line; the reason names the last printed one, where the text was cut off as a rule. */
export function findGaps(lines: readonly Line[], parts: readonly Part[], tables: readonly Table[], cutInCharacter: boolean): Gap[] {
  const last = lines.findLast(({ role }) => role !== 'blank');
  if (!last) return [];
  const missing = USUAL_TABLES.filter(([, pattern]) => !tables.some(({ title }) => pattern.test(title))).map(([name]) => name);
  const reasons = [
    ...(parts.length === 0 ? ['the text has tables but no parts in words'] : []),
    ...(tables.length === 0 ? ['the text has no tables'] : []),
    ...(tables.length > 0 && missing.length > 0 ? [`the usual tables on ${missing.join(', ')} are missing`] : []),
  ];
  const end = `it may be incomplete, its last line is ${last.number}`;
  return [
    ...(cutInCharacter ? [{ page: last.page, lines: [last.number, last.number] as const, reason: 'the file ends in the middle of a character' }] : []),
    ...reasons.map((reason) => ({ page: last.page, lines: null, reason: `${reason}: ${end}` })),
  ];
}
