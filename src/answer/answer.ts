/** What the engine says: claims with figures that know how they were computed and where their inputs stand. */
import type { Check } from '../budget/check.ts';
import type { Fact, Fund, Place } from '../budget/fact.ts';
import type { EntryHit } from '../search/document-index.ts';
import type { Entry } from '../search/entries.ts';
import type { Query } from '../query/query.ts';

export type Outcome = 'answered' | 'clarify' | 'not_found';

/** A name as printed and, where the glossary has it, in English. */
export interface Name { zh: string; en: string | null }

export interface Figure {
  name: Name;
  /** Plain decimal as printed or computed; negative for decreases. */
  value: string;
  unit: string;
  year: number | null;
  /** The formula in figures; null when the figure is printed. */
  derivation: string | null;
  places: readonly Place[];
  facts: readonly Fact[];
  /** Its name says that it fell: the amount is told without its sign. */
  fell?: true;
}

/** What tells one reading of a name from another. */
export interface BasisNote {
  kind: 'project' | 'function' | 'economic' | 'source' | 'receptions' | 'performance' | 'statement';
  fund: Fund;
  basic: boolean;
  inside: Name | null;
  /** The budget unit whose money it is; null for the whole department, or where that is its one unit. */
  unit: Name | null;
  code: string | null;
  /** Printed tables and parts it stands in. */
  tables: readonly number[];
  parts: readonly string[];
}

export interface Reading { figure: Figure; note: BasisNote }

export type Claim =
  | { kind: 'amount'; name: Name; readings: readonly Reading[] }
  | { kind: 'cell'; name: Name; column: Name; figure: Figure }
  | { kind: 'count'; name: Name; figure: Figure; asOf: string | null }
  | { kind: 'target'; name: Name; text: string; figure: Figure }
  | { kind: 'change'; name: Name; base: number; change: Figure; percent: Figure | null; recomputed: Figure | null; rounding: boolean; current: Figure | null; premise: 'right' | 'wrong' | null }
  | { kind: 'reason'; name: Name; text: string; places: readonly Place[] }
  | { kind: 'noReason'; name: Name }
  | { kind: 'prior'; name: Name; figure: Figure; change: Figure | null }
  | { kind: 'share'; part: Figure; whole: Figure; percent: Figure }
  | { kind: 'ratio'; part: Figure; whole: Figure; multiple: Figure }
  | { kind: 'difference'; left: Figure; right: Figure; less: boolean; difference: Figure; percent: Figure | null }
  | { kind: 'sum'; items: readonly Figure[]; total: Figure; left: readonly Name[] }
  | { kind: 'balance'; plus: readonly Figure[]; minus: readonly Figure[]; result: Figure; left: readonly Name[] }
  | { kind: 'average'; total: Figure; count: Figure | null; per: Name | null; average: Figure }
  | { kind: 'list'; of: Name | null; what: ListWhat; items: readonly ListItem[]; count: Figure | null; total: Figure | null; remainder: Figure | null; scope: Name | null; rest: number }
  | { kind: 'quote'; what: 'definition' | 'purpose' | 'duty' | 'goal' | 'prose' | 'table'; name: Name; text: string; places: readonly Place[]; figures?: readonly Figure[] }
  | { kind: 'names'; of: Name; items: readonly Name[]; places: readonly Place[]; count: Figure | null }
  | { kind: 'parent'; child: Name; parents: readonly { name: Name; figure: Figure | null }[]; places: readonly Place[] }
  | { kind: 'row'; name: Name; cells: readonly { column: Name; figure: Figure }[] }
  | { kind: 'where'; name: Name; figure: Figure }
  | { kind: 'verdict'; right: boolean; about: Judged }
  /** One statement of several, and how it stands to the document; null where that cannot be said. */
  | { kind: 'statement'; found: 'right' | 'rounded' | 'unit' | 'wrong' | null; what: Claim }
  | { kind: 'convert'; from: Figure; to: Figure }
  /** A result once more, to the decimals that were asked for. */
  | { kind: 'rounded'; from: Figure; to: Figure }
  | { kind: 'identity'; check: Check; figures: readonly Figure[] }
  | { kind: 'caveat'; check: Check; figures: readonly Figure[] }
  | { kind: 'notice'; notice: Notice; names: readonly Name[]; year: number | null };

/** What a yes or no is of. */
export type Judged =
  | 'figure' | 'direction' | 'comparison' | 'identity'
  | 'rounded' // right as a rounded number
  | 'beyond' // 翻番, "doubled": that, and more than that
  | 'multiple' // so many times as much, or so many times more: right in one of the two ways
  | 'unit' // the digits, in another unit of money
  | 'both' // two statements that only seem to contradict each other
  | 'several' // all or not all of several statements
  | 'disputed' // printed, and printed otherwise elsewhere
  | 'bases' // two figures of one name, each on its own basis
  | 'tail' // apart by rounding only
  | 'twofold' // two sums of money, or the one within the other
  | 'same' // one item or two
  | 'self' // one item under two names, set against itself
  | 'member' // one under the other
  | 'unlisted' // a list that ends in 等
  | 'arithmetic'
  | 'cause' // the printed reason, or another one
  | 'causePart' // some of it stands in the printed reason
  | 'duty' // named among the duties
  | 'place' // where it stands
  | 'there'; // printed at all

export type ListWhat = 'items' | 'most' | 'least' | 'rise' | 'fall' | 'over' | 'under' | 'between' | 'parts' | 'nth';
export interface ListItem { figure: Figure; rank: number | null; extra: Figure | null }

/** What is missing or was left out, as a code that the reply puts into words. */
export type Notice =
  | 'notInDocument' | 'otherYear' | 'yearOnly' | 'otherDepartment' | 'actual' | 'opinion' | 'person' | 'order' | 'currency' | 'noMoney' | 'noDate' | 'noCount' | 'onlyMoney' | 'noSuchColumn' | 'noSuchPart' | 'unclear'
  | 'ambiguous' | 'resembles' | 'noFollowUp' | 'unintelligible' | 'empty' | 'greet' | 'thanks' | 'help'
  | 'leftOver' | 'printedTo' | 'printedAt' | 'foundByName' | 'askersNumber' | 'mixedBasis' | 'notPart' | 'newestDocument' | 'notComparable' | 'zeroBase' | 'noParts' | 'noPurpose' | 'noParent' | 'noChange' | 'noPrior' | 'noneMatch' | 'noRank' | 'noCheck' | 'unchecked';

export interface Candidate { name: Name; value: string; unit: string; note: BasisNote; entry: Entry; figure: Figure }

export interface Answer {
  outcome: Outcome;
  claims: readonly Claim[];
  candidates: readonly Candidate[];
  /** The names that this answer is about, for the thread. */
  subjects: readonly Entry[];
  /** The figures a follow-up may point at, in the order shown. */
  listed: readonly Figure[];
  /** All figures that a ranking or a list was taken from, best first: 「第二大的呢」 points into it. */
  pool: readonly Figure[];
  trace: Trace;
}

/** Why this answer: shown by --explain. */
export interface Trace {
  query: Query;
  hits: readonly EntryHit[];
  /** How the answer came about, for people. */
  rule: string;
  /** The rules that it came through, the first outermost; the last made it. Rules ask these (marks.ts). */
  marks: readonly string[];
}
