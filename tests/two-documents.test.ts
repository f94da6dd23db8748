import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../src/ask.ts';
import { openLibrary } from '../src/library.ts';
import { libraryOf } from './libraries.ts';

/** The published document (2023) and the made-up one (2025), in one folder. */
const folder = mkdtempSync(join(tmpdir(), 'two-documents-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
for (const from of ['data/documents', 'tests/fixtures/made-up/documents']) for (const name of readdirSync(from)) copyFileSync(join(from, name), join(folder, name));
const library = openLibrary(folder, 'data/glossary.json');

describe('two documents loaded together', () => {
  it('reads each as it is read alone', () => {
    for (const from of ['data/documents', 'tests/fixtures/made-up/documents']) {
      const [alone] = libraryOf(from).worlds;
      const together = library.worlds.find(({ book }) => book.document === alone?.book.document);
      expect(together?.book.facts.map(({ id, printed }) => `${id} ${printed ?? ''}`)).toEqual(alone?.book.facts.map(({ id, printed }) => `${id} ${printed ?? ''}`));
      expect(together?.checks.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(alone?.checks.map(({ id, verdict }) => `${id} ${verdict}`));
    }
  });

  it.each([
    ['网格员经费是多少', '2087', 2025], ['2023年网格员经费是多少', '1922', 2023], ['2025年网格员经费是多少', '2087', 2025],
    ['How much was the grid-worker funding in 2023?', '1922', 2023], ['坪山街道的网格员经费是多少', '1922', 2023],
  ])('answers 「%s」 with %s of %i, from one document', (question, value, year) => {
    const { reply } = ask(library, question, null);
    expect(reply.outcome).toBe('answered');
    expect(reply.figures.map((figure) => [figure.value, figure.year])).toContainEqual([value, year]);
    expect(new Set(reply.citations.map(({ document }) => document)).size).toBe(1);
    expect(reply.text).toContain(String(year));
  });
});
