/** What the reader of statements keeps while it goes through one: its quantities, the lists that are open, what changed. */
import type { Row } from '../budget/fact.ts';
import type { Paragraph } from '../document/narrative.ts';
import { quantitiesIn, type Quantity, type Sentence } from './clauses.ts';
import { Parts } from './parts.ts';

/** What one statement has told so far. */
export interface Run {
  paragraph: Paragraph;
  text: string;
  from: number;
  quantities: readonly Quantity[];
  parts: Parts;
  /** Parts named since the last change. */
  named: Row[];
  /** Money of its own that is no part of anything. */
  told: Row[];
  /** Whose change was told last; its percent follows. */
  changing: Row | null;
  /** What changed, and where that is said. */
  changed: { row: Row; at: number }[];
  last: Row | null;
  /** Amounts with a name, and where they stand. */
  amounts: { row: Row; at: number }[];
  establishment: string | null;
  /** Two establishments were told with nobody in post between them. */
  ofBoth: boolean;
  /** The budget unit whose establishment it is. */
  unit: string | null;
  /** The unit whose people a list tells, until a semicolon. */
  listed: string | null;
  /** The earlier year whose amounts the words now tell: 「2024 年甲 9 万元，乙 3 万元」. */
  earlier: number | null;
}

export function openRun(paragraph: Paragraph, statement: Sentence, whole: Row | null): Run {
  return {
    paragraph, ...statement, quantities: quantitiesIn(statement.text), parts: new Parts(whole), named: [], told: [], changing: null, changed: [],
    last: null, amounts: [], establishment: null, ofBoth: false, unit: null, listed: null, earlier: null,
  };
}
