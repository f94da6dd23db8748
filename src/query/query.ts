/** A question in the product's own terms: what is done to which names, under which conditions. */
import type { Quantity } from './slots/quantified.ts';
import type { Crossing } from './slots/cuts.ts';
import type { Limit } from './slots/limits.ts';
import type { Decimal } from '../budget/amount.ts';
import type { Piece } from '../glossary/lexis.ts';
import type { ColumnKind } from './words/column-words.ts';
import type { Tag } from './words/lexicon.ts';

export type Language = 'zh' | 'en';

export type Act =
  | 'lookup' | 'change' | 'why' | 'prior' | 'share' | 'ratio' | 'difference' | 'compare' | 'sum' | 'average'
  | 'rank' | 'filter' | 'count' | 'breakdown' | 'parent' | 'wholeRow' | 'remainder' | 'define' | 'purpose' | 'where'
  | 'check' | 'reconcile' | 'convert' | 'departments' | 'duties' | 'goals' | 'documents'
  | 'greet' | 'thanks' | 'help' | 'unknown';

/** A name as it stands in the question. */
export interface Mention {
  text: string;
  pieces: readonly Piece[];
  /** Words of it that neither a label nor the glossary has. */
  unknown: readonly string[];
  /** Subject code, when the mention is one. */
  code: string | null;
  /** Question words between it and the mention before. */
  gap: readonly Tag[];
  /** Nothing but 的, "of the" or a space stands between it and the mention before. */
  joined: boolean;
  /** What stands between it and the mention before, and the words of a merged one as they were typed. */
  between: string;
  typed: string;
  /** The clause of the question that it stands in. */
  clause: number;
  from: number;
  to: number;
}

export type Wanted = 'money' | 'count' | 'target' | 'when' | 'any';
/** `of`: the limit is of how far something moved, or of what it is at. */
export interface Threshold { side: 'over' | 'under'; value: Decimal; unit: string | null; inclusive: boolean; of: 'move' | 'level' }
/** A number in the question that claims something. */
/** `odd`: 「6000 多」, "60-odd" is that and something more, 「几百万」 one to ten of it, 「将近 400 万」 that or somewhat less. */
export interface Claimed { value: Decimal; unit: string | null; text: string; from: number; to: number; odd?: 'more' | 'few' | 'nearly'; /** "By more than 50%": what is stated is a limit. */ limit?: Limit; /** Said in percentage points. */ points?: true }
/** Words for the whole budget, and where they stand. */
export interface Whole { side: 'expenditure' | 'revenue'; from: number; to: number }
/** What of the thread a question points at. */
export type Reference = { kind: 'it' } | { kind: 'these' } | { kind: 'ordinal'; n: number };

/** Columns of a table that the question names, and the names in what is left of it. */
export interface AskedColumns { kinds: readonly ColumnKind[]; rest: readonly Mention[]; tabular: boolean; wholeOffice: boolean; /** Rows and columns stand in one list of names. */ listed: boolean }

/** The cause that a question of truth states: its words and numbers, and whether it is said to add or to take away. */
export interface Cause { text: string; words: readonly Piece[]; numbers: readonly string[]; up: boolean; down: boolean; /** Said to be the cause: 因为, "due to"; else it is only said to have happened. */ led: boolean }

export interface Query {
  language: Language;
  text: string;
  /** The text that places (`from`, `to`) count in: repaired and folded. */
  spoken: string;
  act: Act;
  mentions: readonly Mention[];
  wanted: Wanted;
  direction: 'rise' | 'fall' | null;
  cause: Cause | null;
  percent: boolean;
  /** A year named, or one relative to the document's budget year. */
  year: number | null;
  relativeYear: 'prior' | 'current' | null;
  table: number | null;
  part: number | null;
  columns: AskedColumns | null;
  /** One cut of the budget within another, or within a name. */
  crossing: Crossing | null;
  order: 'most' | 'least' | null;
  /** How many of a ranking, or which one of it. */
  n: number | null;
  nth: number | null;
  thresholds: readonly Threshold[];
  claimed: readonly Claimed[];
  wholes: readonly Whole[];
  reference: Reference | null;
  convertTo: string | null;
  /** Kinds of question that no budget document answers. */
  outside: 'actual' | 'opinion' | 'person' | 'order' | 'department' | 'currency' | null;
  tags: ReadonlySet<Tag>;
  /** Unknown words that name nothing: verbs, adverbs and the like. */
  talk: readonly string[];
  /** The measure word of 多少个, 几辆 …; null when there is none. */
  counter: string | null;
  monthly: boolean;
  /** The names that are said are left out of what is asked for: 「除了甲」. */
  except: boolean;
  /** The share that is asked for was stated: all of it, most of it, none of it. */
  quantity: Quantity | null;
  /** The claim as it was put, where it is asked in other words. */
  original?: string;
  /** A greeting or thanks that stands around a real question. */
  polite: 'greet' | 'thanks' | null;
}
