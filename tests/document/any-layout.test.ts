import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { seededRandom } from '../facts/reconcile/random.ts';
import { otherText, showRow } from './other-text.ts';

const original = readFileSync('data/documents/pingshan-subdistrict-2023.txt', 'utf8');
const published = readDocument('published', original);

describe('readDocument, whatever the figures, rows and page breaks', () => {
  it('reads other figures, more and fewer rows and other pages just as completely', () => {
    fc.assert(fc.property(fc.noShrink(fc.integer({ min: 1, max: 1_000_000 })), (seed) => {
      const other = otherText(original, seededRandom(seed));
      const read = readDocument('other', other.text);
      expect(other.text).not.toBe(original);
      expect(read.issues).toEqual([]);
      expect(read.pages).toBe(other.pages);
      for (const { number, rows } of other.tables) {
        expect(read.tables.find((table) => table.number === number)?.rows.map(showRow), `table ${number}`).toEqual(rows);
      }
      expect(read.tables.map(({ columns }) => columns)).toEqual(published.tables.map(({ columns }) => columns));
      expect(read.paragraphs.map(({ text }) => text)).toEqual(published.paragraphs.map(({ text }) => text));
      expect(read.projectGoals.map(({ label, value, goal }) => [label, value, goal])).toEqual(published.projectGoals.map(({ label, value, goal }) => [label, value, goal]));
    }), { seed: 2023, numRuns: 8 });
  });

  it('reads other figures in the sentences under the same names', () => {
    const names = (text: string): string[] => extractFacts(readDocument('any', text)).facts.filter(({ place }) => place.table === null).map(({ row, column, unit }) => `${row.label} | ${column.join(' > ')} | ${unit ?? ''}`);
    const expected = names(original);
    const border = original.indexOf('二、表格部分');
    fc.assert(fc.property(fc.noShrink(fc.integer({ min: 1, max: 1_000_000 })), (seed) => {
      const random = seededRandom(seed);
      // As many digits as before, or the lines would wrap elsewhere; 「单价 50 万元以上」 is a name.
      const narrative = original.slice(0, border).replace(/(?<![\d.,])\d[\d,]*(?:\.\d+)?(?=\s*(?:万元(?!以上)|%|辆|人))/g, (printed) => (
        printed.replace(/\d/g, (_, at: number) => String(at === 0 && printed !== '0' ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)))));
      expect(narrative).not.toBe(original.slice(0, border));
      expect(names(narrative + original.slice(border))).toEqual(expected);
    }), { seed: 2023, numRuns: 8 });
  });
});
