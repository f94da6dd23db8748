/** Where the digits of a fact stand in the raw text, found from its place and its quotation. */
import { plainDigits } from '../../../src/budget/amount.ts';
import type { Fact } from '../../../src/budget/fact.ts';

const NUMBER = /(?<![\d.A-Za-z])(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?/g;
const CELL = /(?<=^|\s)-?(?:(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?)(?=\s|$)/g;

export interface Span { from: number; to: number }

/** `siblings`: every fact of the lines that the fact stands on, in printed order. */
export function spanOfFigure(text: string, fact: Fact, siblings: readonly Fact[]): Span | null {
  const starts = lineStarts(text);
  const from = starts[fact.place.lines[0] - 1] ?? 0;
  const to = starts[fact.place.lines[1]] ?? text.length;
  const block = text.slice(from, to);
  const span = fact.place.table === null ? inSentence(block, fact) : inRow(block, fact, siblings);
  return span ? { from: from + span.from, to: from + span.to } : null;
}

/** The cells end their row, so they are counted from the end: codes and years stand before them. */
function inRow(block: string, fact: Fact, siblings: readonly Fact[]): Span | null {
  const cells = [...block.matchAll(CELL)];
  const match = cells[cells.length - siblings.length + siblings.indexOf(fact)];
  return match && same(match[0], fact) ? { from: match.index, to: match.index + match[0].length } : null;
}

/** A quotation ends with its figure and unit; the text may wrap anywhere inside it. */
function inSentence(block: string, fact: Fact): Span | null {
  const at = [...block.matchAll(/\S/g)].map(({ index }) => index);
  const squeezed = at.map((index) => block[index]).join('');
  const quote = fact.place.quote.replace(/\s/g, '');
  const found = squeezed.indexOf(quote);
  if (found < 0) return null;
  const first = at[found] ?? 0;
  const end = (at[found + quote.length - 1] ?? 0) + 1;
  const match = [...block.matchAll(NUMBER)].filter(({ index, 0: digits }) => index >= first && index < end && same(digits, fact)).at(-1);
  return match ? { from: match.index, to: match.index + match[0].length } : null;
}

function same(digits: string, fact: Fact): boolean {
  return plainDigits(digits).replace(/^-/, '') === (fact.printed ?? '').replace(/^-/, '');
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
