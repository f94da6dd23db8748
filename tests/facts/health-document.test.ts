import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Row } from '../../src/budget/fact.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { reconcile } from '../../src/facts/reconcile/reconcile.ts';
import { loadDocuments } from '../../src/library.ts';

const FOLDER = 'tests/fixtures/health';
const Truth = z.object({
  pages: z.number(), department: z.string(), year: z.number(), counts: z.record(z.string(), z.number()),
  projects: z.array(z.tuple([z.string(), z.string(), z.string(), z.string().nullable(), z.number(), z.boolean()])),
  reasons: z.array(z.tuple([z.string(), z.string().nullable()])),
  changes: z.array(z.tuple([z.string(), z.string(), z.string(), z.string().nullable()])),
});
const truth = Truth.parse(JSON.parse(readFileSync(`${FOLDER}/truth.json`, 'utf8')));
const [document] = loadDocuments(`${FOLDER}/documents`).documents;
if (!document) throw new Error(`no document in ${FOLDER}`);
const book = extractFacts(document);
const told = book.rows.filter(({ place }) => place.table === null);
const projects = told.filter(({ parent }) => parent !== null && parent.label === '项目支出');
const printed = (row: Row | undefined, measure: string): string | null => row?.facts.find((fact) => fact.measure === measure && fact.year === truth.year)?.printed ?? null;

describe('a document in another author’s wording: what is read', () => {
  it('has the pages, lists and lines that were written', () => {
    expect([document.pages, document.department, document.year, document.issues]).toEqual([truth.pages, truth.department, truth.year, []]);
    expect({
      projects: projects.length, subItems: projects.flatMap(({ children }) => children).length, keyProjects: document.projectGoals.length,
      goals: told.filter(({ role }) => role === 'goal').length, definitions: told.filter(({ role }) => role === 'definition').length,
      offices: told.filter(({ role, context }) => role === 'member' && context === '科室').length, indicators: book.facts.filter(({ measure }) => measure === 'target').length,
    }).toEqual(truth.counts);
  });

  it.each(truth.projects)('gives %s its own amount, change, percent and parts', (label, amount, change, percent, parts, open) => {
    const row = projects.find((project) => project.label === label);
    expect([printed(row, 'amount'), printed(row, 'change'), printed(row, 'percent'), row?.children.length, row?.open]).toEqual([amount, change, percent, parts, open]);
    expect(row?.children.flatMap(({ facts }) => facts).filter(({ measure }) => measure !== 'amount')).toEqual([]);
  });

  it.each(truth.changes)('gives %s its own amount, change and percent', (label, amount, change, percent) => {
    const rows = told.filter((row) => row.label === label && printed(row, 'change') !== null && printed(row, 'amount') !== null);
    expect(rows.map((row) => [printed(row, 'amount'), printed(row, 'change'), printed(row, 'percent')])).toEqual([[amount, change, percent]]);
  });

  it.each(truth.reasons)('knows why %s changed, or that nobody says', (label, reason) => {
    expect(told.filter((row) => row.label === label && row.facts.some(({ measure }) => measure === 'amount')).map((row) => row.reason?.text ?? null).filter((text) => text !== null)).toEqual(reason === null ? [] : [reason]);
  });

  it('puts a header with a stray character together by the number of its columns', () => {
    expect(document.tables.find(({ number }) => number === 5)?.columns.map(({ path }) => path.at(-1))).toEqual([
      '2025年预算总计', '小计', '履职类项目拨款', '财政专项资金拨款', '政府投资项目拨款', '政府性基金预算拨款', '国有资本经营预算拨款', '财政专户管理资金',
      '事业收入', '事业单位经营收入', '上级补助收入', '附属单位上缴收入', '其他收入', '上年结余、结转',
    ]);
  });

  it('contradicts itself only where table 12 counts the lottery fund as other money', () => {
    const contradictions = reconcile(document, book).filter(({ verdict }) => verdict === 'contradiction');
    expect(contradictions.filter(({ left }) => !/其中:(?:财政拨款|其他资金)/.test(left.label)).map(({ left, right }) => `${left.label} ≠ ${right.label}`)).toEqual([]);
  });
});
