/** Pasted text → its facts as one line each: label | column | value unit. */
import type { FactBook } from '../../src/budget/fact.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import { documentWith } from '../document/pasted.ts';

export function bookOf(narrative: string): FactBook {
  return extractFacts(documentWith(narrative));
}

export function told(narrative: string): string[] {
  return bookOf(narrative).facts.filter(({ place }) => place.table === null)
    .map(({ row, column, printed, unit, text }) => `${row.label} | ${column.join(' > ')} | ${text ?? `${printed ?? ''} ${unit ?? ''}`}`);
}
