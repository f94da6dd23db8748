import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { squeeze } from '../../src/document/lines.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { loadDocuments } from '../../src/library.ts';
import { decimal } from '../../src/budget/amount.ts';
import { printedIn } from './printed-in.ts';

interface Counts { pages: number; tables: number; dataRows: number; numericCells: number; indicators: number; projects: number; subItems: number; definitions: number; departments: number; goals: number }
interface Sample { label: string; column: string; value: string; unit: string | null; table?: number; part?: string; page: number; lines: [number, number]; rowLines?: [number, number] }
interface Truth extends Counts { department: string; year: number; tables: { table: number; title: string; rowSides: number; numericCells: number }[] & number; totals: { rowSides: number; numericCells: number }; subItems: number; samples: Sample[] }

/** Counted by hand in the published text. */
const PUBLISHED: Counts = { pages: 59, tables: 12, dataRows: 320, numericCells: 1234, indicators: 147, projects: 14, subItems: 51, definitions: 9, departments: 9, goals: 4 };

function countsOf(folder: string): Counts {
  const { document, book } = open(folder);
  const projects = book.rows.filter(({ parent, basis, place }) => basis === 'project' && place.table === null && parent !== null && /项目支出/.test(parent.label));
  const of = (measure: string): number => book.facts.filter((fact) => fact.measure === measure).length;
  return {
    pages: document.pages, tables: document.tables.length,
    dataRows: document.tables.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'row').length,
    numericCells: book.facts.filter(({ place, measure }) => place.table !== null && measure !== 'target').length,
    indicators: of('target'), projects: projects.length, subItems: projects.flatMap(({ children }) => children).length,
    definitions: of('definition'), departments: of('member'), goals: of('goal'),
  };
}

function open(folder: string): { document: ReturnType<typeof loadDocuments>['documents'][number]; book: ReturnType<typeof extractFacts> } {
  const [document] = loadDocuments(folder).documents;
  if (!document) throw new Error(`no document in ${folder}`);
  return { document, book: extractFacts(document) };
}

describe('the published document', () => {
  it('has every page, table, row, cell, indicator, project, definition, office and goal that was counted by hand', () => {
    expect(countsOf('data/documents')).toEqual(PUBLISHED);
  });

  it('has about 200 numeric statements in its narrative', () => {
    const { book } = open('data/documents');
    const statements = book.facts.filter(({ place, printed }) => place.table === null && printed !== null);
    expect(statements.length).toBeGreaterThan(185);
    expect(statements.length).toBeLessThan(215);
  });
});

const FOLDERS = ['data/documents', 'tests/fixtures/made-up/documents'].filter((folder) => existsSync(folder));

describe.each(FOLDERS)('%s', (folder) => {
  const { document, book } = open(folder);
  const raw = readFileSync(`${folder}/${document.id}.txt`, 'utf8').split('\n');

  it('leaves no line without a role and no issue', () => {
    expect(document.lines.filter(({ role }) => role === null)).toEqual([]);
    expect(document.issues).toEqual([]);
  });

  it('keeps every printed line, in order', () => {
    expect(document.lines.filter(({ role }) => role !== 'blank').map(({ text }) => text)).toEqual(raw.map((line) => line.trim()).filter((line) => line !== ''));
  });

  it('finds the digits of every figure again in the lines that it cites', () => {
    const lost = book.facts.filter(({ printed }) => printed !== null)
      .filter((fact) => !printedIn(fact, raw.slice(fact.place.lines[0] - 1, fact.place.lines[1]).join('\n')))
      .map(({ row, printed, place }) => `${row.label} ${printed ?? ''} ${place.lines.join('-')}`);
    expect(lost).toEqual([]);
  });

  it('finds every word of every text and quotation again in the lines that it cites', () => {
    const lost = [...book.facts, ...book.passages].filter(({ place, text }) => {
      const cited = squeeze(raw.slice(place.lines[0] - 1, place.lines[1]).join(''));
      const words = text === null ? '' : squeeze(text);
      return !inOrder(squeeze(place.quote), cited) || !inOrder(words, cited);
    }).map(({ place }) => `${place.lines.join('-')} ${place.quote}`);
    expect(lost).toEqual([]);
  });

  it('gives every figure a page, lines on that page, a part or a table with row and column, and a quotation', () => {
    for (const { place, row, measure } of book.facts) {
      expect(place.page).toBeGreaterThan(0);
      expect(document.lines.find(({ number }) => number === place.lines[measure === 'definition' ? 0 : 1])?.page, row.label).toBe(place.page);
      expect(place.part === null ? place.table !== null && place.row !== null && place.column !== null : place.table === null, row.label).toBe(true);
      expect(place.quote).not.toBe('');
    }
  });

  it('takes no year and no header for money', () => {
    const money = book.facts.filter(({ unit }) => unit === '万元');
    expect(money.filter(({ printed }) => /^20\d\d$/.test(printed ?? '')).filter(({ place }) => new RegExp(`20\\d\\d\\s*年`).test(place.quote) && place.table !== null)).toEqual([]);
    const headers = new Set(document.lines.filter(({ role }) => role === 'header' || role === 'furniture' || role === 'heading').map(({ number }) => number));
    expect(book.facts.filter(({ place }) => headers.has(place.lines[1]) && place.lines[0] === place.lines[1])).toEqual([]);
  });

  it('gives every row its parent inside the same table or sentence, and no row twice', () => {
    for (const row of book.rows) {
      if (row.parent) expect([row.parent.place.table, row.level], row.label).toEqual([row.place.table, row.parent.level + 1]);
      expect(new Set(row.children).size).toBe(row.children.length);
    }
    expect(new Set(book.rows.map(({ id }) => id)).size).toBe(book.rows.length);
    expect(new Set(book.facts.map(({ id }) => id)).size).toBe(book.facts.length);
  });
});

/** All characters of `words` in `text`, in order: a wrapped cell may stand between the lines of its neighbours. */
function inOrder(words: string, text: string): boolean {
  let at = 0;
  for (const character of text) if (character === words[at]) at += 1;
  return at >= words.length;
}

const TRUTH_FILE = 'tests/fixtures/made-up/truth.json';

describe.runIf(existsSync(TRUTH_FILE))('the made-up document against its truth', () => {
  const truth = existsSync(TRUTH_FILE) ? JSON.parse(readFileSync(TRUTH_FILE, 'utf8')) as Truth : null;
  if (!truth) return;
  const { document, book } = open('tests/fixtures/made-up/documents');

  it('has every page, table, row, cell, indicator, project, definition, office and goal', () => {
    expect(countsOf('tests/fixtures/made-up/documents')).toEqual({
      pages: truth.pages, tables: truth.tables.length, dataRows: truth.totals.rowSides, numericCells: truth.totals.numericCells, indicators: truth.indicators,
      projects: truth.projects, subItems: truth.subItems, definitions: truth.definitions, departments: truth.departments, goals: truth.goals,
    });
    expect([document.department, document.year]).toEqual([truth.department, truth.year]);
  });

  it.each([...truth.tables])('has the title, rows and cells of table $table', ({ table, title, rowSides, numericCells }) => {
    const read = document.tables.find(({ number }) => number === table);
    expect([read?.title, read?.rows.filter(({ kind }) => kind === 'row').length]).toEqual([title, rowSides]);
    expect(book.facts.filter(({ place, measure }) => place.table === table && measure !== 'target')).toHaveLength(numericCells);
  });

  it.each(truth.samples)('reads $label, $column: $value', (sample) => {
    const last = squeeze(sample.column.split(' > ').at(-1) ?? '');
    const place = sample.rowLines ?? sample.lines;
    const found = book.facts.filter((fact) => (sample.table ?? null) === fact.place.table && (sample.table !== undefined || sample.part === fact.place.part) && fact.place.page === sample.page
      && fact.place.lines[0] <= sample.lines[0] && sample.lines[1] <= fact.place.lines[1] && sameValue(fact.text ?? fact.printed, sample.value));
    const named = found.filter(({ row, column }) => {
      const [label, wanted] = [squeeze(row.label), squeeze(sample.label)];
      // A count of the office is a row of its own here: the truth names the office and puts the count's name into the column.
      return sample.table === undefined ? label.includes(wanted) || label.includes(last) || last.includes(label) || wanted.includes(label) : label === wanted && squeeze(column.at(-1) ?? '') === last;
    });
    expect(named.length, `read there: ${found.map(({ row, column }) => `${row.label} | ${column.join(' > ')}`).join('; ')}`).toBeGreaterThan(0);
    if (sample.table !== undefined) expect(named[0]?.place.lines).toEqual(place);
    if (sample.unit !== null) expect(named[0]?.unit).toBe(sample.unit);
  });
});

function sameValue(read: string | null, printed: string): boolean {
  if (read === null) return false;
  return /^-?[\d.]+$/.test(read) && /^-?[\d.]+$/.test(printed) ? decimal(read).eq(decimal(printed)) : squeeze(read) === squeeze(printed);
}
