import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Fact } from '../../src/budget/fact.ts';
import { readDocument } from '../../src/document/document.ts';
import { squeeze } from '../../src/document/lines.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const FOLDER = 'tests/fixtures/education';
const Truth = z.object({
  department: z.string(), year: z.number(), pages: z.number(),
  units: z.array(z.object({ name: z.string(), total: z.string(), basic: z.string(), project: z.string(), staff: z.record(z.string(), z.number()) })),
  counts: z.object({ projects: z.number(), subItems: z.number(), keyProjects: z.number(), goals: z.number(), definitions: z.number(), offices: z.number(), subordinateUnits: z.number(), indicators: z.number() }),
  tables: z.array(z.object({ table: z.number(), title: z.string(), dataRows: z.number(), numericCells: z.number() })),
  facts: z.array(z.object({
    label: z.string(), column: z.string(), value: z.string(), pages: z.array(z.number()), part: z.string().optional(), table: z.number().optional(),
    unitName: z.string().optional(), project: z.string().optional(), pct: z.string().nullish(),
  })),
});
const truth = Truth.parse(JSON.parse(readFileSync(`${FOLDER}/truth.json`, 'utf8')));
const [document] = loadDocuments(`${FOLDER}/documents`).documents;
if (!document) throw new Error(`no document in ${FOLDER}`);
const book = extractFacts(document);
const plain = (label: string): string => squeeze(label).replace(/^[一二三四五六七八九十]+、/, '');

describe('a department of four budget units: what is read', () => {
  it('has the units, pages, tables and lists that were written', () => {
    const projects = book.rows.filter(({ basis, place, parent }) => basis === 'project' && place.table === null && parent !== null && /项目支出/.test(parent.label));
    const members = (label: string): number => book.rows.filter(({ role, context }) => role === 'member' && context === label).length;
    expect([document.department, document.year, document.pages, document.budgetUnits]).toEqual([truth.department, truth.year, truth.pages, truth.units.map(({ name }) => name)]);
    expect({
      projects: projects.length, subItems: projects.flatMap(({ children }) => children).length, keyProjects: document.projectGoals.length,
      goals: book.facts.filter(({ measure }) => measure === 'goal').length, definitions: book.facts.filter(({ measure }) => measure === 'definition').length,
      offices: members('科室'), subordinateUnits: members('基层单位'), indicators: book.facts.filter(({ measure }) => measure === 'target').length,
    }).toEqual(truth.counts);
    expect(document.issues).toEqual([]);
  });

  it.each(truth.tables)('has the rows and cells of table $table', ({ table, title, dataRows, numericCells }) => {
    const read = document.tables.find(({ number }) => number === table);
    const rows = read?.rows.filter(({ kind }) => kind === 'row') ?? [];
    // Both sides of a line count as one row in the truth.
    expect([read?.title, new Set(rows.map(({ lines }) => lines.join())).size, book.facts.filter(({ place, measure }) => place.table === table && measure !== 'target').length]).toEqual([title, dataRows, numericCells]);
  });

  const printed = truth.facts.filter(({ column }) => !column.includes('推算'));
  it.each(printed)('reads $label, $column: $value', (wanted) => {
    // Where a sentence runs over a page break the truth gives its first page, the reader the page of the figure.
    const found = book.facts.filter((fact) => isNamed(fact, wanted.label) && (fact.measure === 'change') === wanted.column.startsWith('比') && Number(fact.printed) === Number(wanted.value)
      && fact.place.table === (wanted.table ?? null) && (wanted.part === undefined || fact.place.part === wanted.part) && wanted.pages.some((page) => page === fact.place.page || page + 1 === fact.place.page));
    const unit = wanted.unitName === undefined ? found : found.filter(({ row }) => row.budgetUnit === wanted.unitName);
    const inside = wanted.project === undefined ? unit : unit.filter(({ row }) => row.parent?.label === wanted.project);
    // A project that is new says so instead of printing its change.
    const news = wanted.column.startsWith('比') ? book.facts.filter((fact) => isNamed(fact, wanted.label) && fact.year === truth.year - 1 && fact.printed === '0') : [];
    expect([...inside, ...news].length).toBeGreaterThan(0);
    if (wanted.pct != null && Number(wanted.pct) !== 0) expect(inside.flatMap(({ row }) => row.facts).filter(({ measure }) => measure === 'percent').map(({ printed: digits }) => digits)).toEqual([wanted.pct]);
  });

  it.each(truth.units)('knows what is of $name in tables, sentences and staff', ({ name, total, basic, project, staff }) => {
    const cells = (table: number): (string | null)[] => book.rows.filter(({ role, budgetUnit, place }) => role === 'unit' && budgetUnit === name && place.table === table).map(({ facts }) => facts[0]?.printed ?? null);
    expect([cells(2), cells(3), cells(4), cells(5)]).toEqual([[total], [total], [basic], [project]]);
    const told = book.facts.filter(({ row, place }) => row.budgetUnit === name && place.part === '第三部分');
    expect(told.map(({ printed: digits }) => digits)).toEqual(expect.arrayContaining([total, project]));
    const counted = (label: RegExp, context: string | null): string | null | undefined => book.facts.find(({ row, measure }) => measure === 'count' && row.budgetUnit === name && label.test(row.label) && row.context === context)?.printed;
    expect([counted(/^行政编制/, null), counted(/^实有在编/, '行政编制'), counted(/^实有在编/, '事业编制'), counted(/^退休/, null)].map(Number))
      .toEqual([staff['行政编制'], staff['行政实有'], staff['事业实有'], staff['退休']]);
  });

  it('hangs each line under its own unit, over page breaks too, and each unit under the department', () => {
    for (const row of book.rows.filter(({ place, role }) => place.table !== null && [3, 4, 5, 7, 8].includes(place.table) && role === 'item')) {
      let top = row;
      while (top.parent && top.role !== 'unit') top = top.parent;
      expect([top.role, top.budgetUnit, top.parent?.budgetUnit], `${row.label} on page ${row.place.page}`).toEqual(['unit', row.budgetUnit, null]);
    }
  });

  it('hangs the lines without codes by class, group and item of all units together', () => {
    const rows = book.rows.filter(({ place, side, role }) => place.table === 1 && side === 'expenditure' && role === 'item');
    const depth = (level: number): number => rows.filter((row) => row.level - Math.min(...rows.map((other) => other.level)) === level).length;
    expect([depth(0), depth(1), depth(2)]).toEqual([8, 14, 26]);
  });
});

describe('a department of four budget units: its identities', () => {
  const checks = reconcile(document, book);

  it('contradicts itself nowhere, as it was written', () => {
    expect(checks.filter(({ verdict }) => verdict === 'contradiction' || verdict === 'tail_error').map(({ kind, left, right }) => `${kind}: ${left.label} ≠ ${right.label}`)).toEqual([]);
    expect(checks.length).toBeGreaterThan(2000);
  });

  it('adds the units up to the department, in money and in people', () => {
    const sums = checks.filter(({ kind }) => kind === 'units_add_up').map(({ left, right }) => `${left.label} = ${right.derivation ?? ''}`);
    expect(sums).toEqual(expect.arrayContaining([
      '七、住房保障支出（2024年预算数） = 236.76 + 140.46 + 546.72 + 169.08', '退休（人数） = 58 + 14 + 12 + 3', '事业编制总数（人数） = 62 + 168 + 56',
    ]));
  });

  it.each([
    ['a unit’s line', '2210201 住房公积金 358.08 358.08 0.00 0.00 0.00 0.00', '2210201 住房公积金 358.18 358.18 0.00 0.00 0.00 0.00'],
    ['a unit’s sentence', '澜江市青屿区第一幼儿园预算 1,940.23 万元', '澜江市青屿区第一幼儿园预算 1,941.23 万元'],
    ['a unit’s staff', '事业编制数 168 人', '事业编制数 169 人'],
  ])('sees a wrong digit in %s', (_, right, wrong) => {
    const text = readFileSync(`${FOLDER}/documents/qingyu-education-2024.txt`, 'utf8');
    expect(text).toContain(right);
    const changed = readDocument('wrong', text.replace(right, wrong));
    expect(reconcile(changed, extractFacts(changed)).filter(({ verdict }) => verdict === 'contradiction').length).toBeGreaterThan(0);
  });
});

function isNamed({ row, column }: Fact, label: string): boolean {
  const [own, wanted] = [plain(row.label), plain(label)];
  return own.includes(wanted) || (/年$/.test(own) && column.some((name) => squeeze(name).includes(wanted)));
}
