/** One published budget document: text → pages, parts, paragraphs, tables, and what could not be read. */
import type { Issue } from '../budget/fact.ts';
import { assignUnits, budgetUnits, nameEmptyRows, unitNamed, type UnitAliases } from './budget-units.ts';
import { findGaps } from './completeness.ts';
import { fillBlanks } from './fill-blanks.ts';
import { readContents } from './contents.ts';
import { takeLaidTables, type ListedShares } from './laid-tables.ts';
import { splitLines, squeeze, type Line } from './lines.ts';
import { takeListedPurchases, type ListedPurchase } from './listed-purchases.ts';
import { takeNumberedPurchases } from './numbered-purchases.ts';
import { readNarrative, type Paragraph, type Part } from './narrative.ts';
import { readProjectGoals, type ProjectGoal } from './narrative-table.ts';
import type { Table } from './table.ts';
import { splitTables } from './table-pages.ts';
import { takeUnitCounts, type UnitCounts } from './unit-counts.ts';
import { readTables } from './tables.ts';

export interface BudgetDocument {
  /** The file stem. */
  id: string;
  title: string;
  department: string;
  /** The units it reports for, as printed; empty where it is its one unit. */
  budgetUnits: string[];
  unitAliases: UnitAliases;
  year: number;
  /** Unit of the money in its narrative and tables, as printed. */
  unit: string;
  pages: number;
  lines: Line[];
  parts: Part[];
  paragraphs: Paragraph[];
  projectGoals: ProjectGoal[];
  unitCounts: UnitCounts[];
  listedShares: ListedShares[];
  purchases: ListedPurchase[];
  tables: Table[];
  issues: Issue[];
}

/** A text that is no budget document; the message says why in one sentence. */
export class UnreadableDocument extends Error {}

const TABLE_PART = /^[一二三四五]、表格部分$/;
const NARRATIVE_PART = /^[一二三四五]、文字部分$/;

/** `cutInCharacter`: the file's last bytes were half a character, which `text` leaves out. */
export function readDocument(id: string, text: string, { cutInCharacter = false } = {}): BudgetDocument {
  if (text.trim() === '') throw new UnreadableDocument('the file is empty');
  if (text.includes('\ufffd')) throw new UnreadableDocument('the file is not UTF-8 text');
  const lines = splitLines(text);
  for (const line of lines) if (NARRATIVE_PART.test(line.text) || TABLE_PART.test(line.text)) line.role = 'heading';
  const contents = readContents(lines);
  contents?.lines.forEach((line) => { line.role = 'furniture'; });
  const { blocks, narrative: prose, after } = splitTables(lines, contents);
  const tables = readTables(blocks);
  const plain = takeUnitCounts(prose.filter((line) => line.role !== 'heading'), after);
  const laid = takeLaidTables(plain.rest, after);
  const counted = [...plain.rows, ...laid.counts];
  const numbered = takeNumberedPurchases(laid.rest, after);
  const purchased = takeListedPurchases(numbered.rest, after);
  const narrative = readNarrative(purchased.rest, contents?.parts ?? [], after);
  if (tables.tables.length === 0 && narrative.parts.length === 0) {
    throw new UnreadableDocument('it has neither the parts nor the tables of a published budget document');
  }
  const known = new Set(tables.tables.flatMap(({ rows }) => rows.map(({ label }) => squeeze(label))));
  const goals = narrative.tableLines.map((block) => readProjectGoals(block, known));
  const year = budgetYear(lines, tables.tables);
  if (year === null) throw new UnreadableDocument('it names no budget year');
  const department = tables.department ?? departmentFromProse(narrative.paragraphs) ?? departmentAboveTitle(lines) ?? id;
  nameEmptyRows(tables.tables, department);
  const units = budgetUnits(tables.tables, department, counted.flatMap(({ unit, counts }) => (unit !== null && counts.every(({ measure }) => measure === 'count') ? [unit] : [])));
  const unsure = fillBlanks(tables.tables, [department, ...units]);
  const unitAliases = assignUnits(tables.tables, narrative.paragraphs, units, department);
  const bad = [...tables.bad, ...unsure, ...goals.flatMap((goal) => goal.bad)];
  const issues: Issue[] = bad.map(({ page, lines: span, reason }) => ({ document: id, page, lines: span, reason }));
  const number = new Set(tables.tables.map((table) => table.number));
  for (let expected = 1; expected < Math.max(0, ...number); expected += 1) {
    if (![...number].some((one) => Math.floor(one) === expected)) issues.push({ document: id, page: null, lines: null, reason: `table ${expected} is missing` });
  }
  issues.push(...findGaps(lines, narrative.parts, tables.tables, cutInCharacter).map((gap) => ({ document: id, ...gap })));
  for (const line of lines) {
    if (line.role === null) {
      issues.push({ document: id, page: line.page, lines: [line.number, line.number], reason: `a line that fits nowhere: ${line.text}` });
    }
  }
  const unit = tables.tables[0]?.unit ?? '万元';
  return {
    id, title: `${department}${year}年部门预算`, department, budgetUnits: units, unitAliases, year, unit, pages: lines.at(-1)?.page ?? 1, lines,
    parts: narrative.parts, paragraphs: narrative.paragraphs, projectGoals: goals.flatMap((goal) => goal.rows), listedShares: laid.shares, unitCounts: counted.map((row) => ({ ...row, unit: row.unit === null ? null : unitNamed(row.unit, units) ?? row.unit })),
    purchases: [...numbered.rows, ...purchased.rows], tables: tables.tables, issues,
  };
}

/** The year that the budget columns and the budget sentences name most often. */
function budgetYear(lines: readonly Line[], tables: readonly Table[]): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number): void => { votes.set(year, (votes.get(year) ?? 0) + weight); };
  for (const { text } of lines) {
    for (const match of text.matchAll(/(20\d{2})\s*年(?:度)?(?:\S*?)(?:预算|主要工作目标|单位[:：])/g)) {
      if (!/[比较与]\s*$/.test(text.slice(0, match.index))) vote(Number(match[1]), 1);
    }
  }
  for (const table of tables) for (const { year } of table.columns) if (year !== null) vote(year, 10);
  return [...votes].sort((left, right) => right[1] - left[1] || right[0] - left[0])[0]?.[0] ?? null;
}

function departmentFromProse(paragraphs: readonly Paragraph[]): string | null {
  for (const { text } of paragraphs) {
    const match = /^20\d{2}\s*年(?:度)?(.{4,40}?)部门预算/.exec(text);
    if (match) return match[1]?.trim() ?? null;
  }
  return null;
}

/** Whose budget it is may stand on a line of its own above the title: 「2024 年部门预算情况说明」. */
function departmentAboveTitle(lines: readonly Line[]): string | null {
  const [first, title] = lines.filter(({ role }) => role !== 'blank');
  return first && title && /^20\d{2}\s*年(?:度)?(?:部门|单位)预算/.test(title.text) && /^[\u4e00-\u9fff（）()]{4,40}$/.test(first.text) ? first.text : null;
}
