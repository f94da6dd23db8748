/** An identity that should hold in a document, and whether it does. */
import type { Decimal } from './amount.ts';
import type { Fact, Place } from './fact.ts';

export type Verdict =
  | 'holds'
  | 'tail_error' // 尾差: within what rounding of the printed parts allows
  | 'contradiction'
  | 'not_exhaustive' // the list says 等
  | 'different_basis'; // same name, another classification

/** One side of an identity, in words and in figures; a statement in words has no value. */
export interface CheckSide {
  label: string;
  value: Decimal | null;
  unit: string | null;
  /** How it was computed, such as `12 + 34`; null when it is printed. */
  derivation: string | null;
}

export interface Check {
  /** Stable across runs on the same text. */
  id: string;
  /** Which identity: `parent_children`, `basic_plus_project`, `narrative_table` … */
  kind: string;
  verdict: Verdict;
  left: CheckSide;
  right: CheckSide;
  difference: Decimal | null;
  /** The largest difference that rounding of the printed figures can explain. */
  allowed: Decimal | null;
  places: readonly Place[];
  /** The figures that stand in it, so that an answer that uses one can carry the verdict. */
  facts: readonly Fact[];
  /** Two places print one of its figures differently: that is told, and not each sum that it breaks. */
  explained?: true;
}
