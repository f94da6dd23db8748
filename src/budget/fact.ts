/** The shared vocabulary: what a document says, each saying with its place. */
import type { Decimal } from './amount.ts';

/** Where something stands. Lines are 1-based lines of the file, blank ones counted. */
export interface Place {
  document: string;
  /** Where to open the document: where the figure stands, where a definition or a purpose begins, where other quoted words end. */
  page: number;
  /** First and last page of words that run over a page break; absent where they stand on one page. */
  pages?: readonly [number, number];
  /** The part's printed ordinal, such as 第三部分; null inside the tables. */
  part: string | null;
  /** The table's printed number; null in the narrative. */
  table: number | null;
  row: string | null;
  column: string | null;
  lines: readonly [number, number];
  /** The words as printed, wrapped lines joined. */
  quote: string;
}

/**
 * Which way of cutting the same budget a figure belongs to. Figures of one name but another basis are
 * different figures and never add up.
 */
export type Basis =
  | 'project' // 按项目
  | 'function' // 按支出功能分类
  | 'economic' // 按支出经济分类
  | 'source' // 按资金来源
  | 'receptions' // “三公”经费表
  | 'performance' // 绩效指标
  | 'statement'; // a sentence of the narrative that is none of the above

/** What is measured. What an indicator `reached` is of an earlier year than its target. A change is signed; a percent belongs to a change unless its label says otherwise. */
export type Measure = 'amount' | 'change' | 'percent' | 'count' | 'target' | 'reached' | 'definition' | 'member' | 'goal';

export interface Fact {
  id: string;
  row: Row;
  measure: Measure;
  /** Header path of a table cell, or the narrative measure (2023预算, 比2022增减额, 增减幅 …). */
  column: readonly string[];
  year: number | null;
  value: Decimal | null;
  /** The digits as printed, without separators and with the sign that the words give. */
  printed: string | null;
  /** The unit as printed: 万元, 元, %, 人, 辆, 台（套） … */
  unit: string | null;
  /** A target cell or a definition, as printed. */
  text: string | null;
  place: Place;
}

/** Which money a table speaks of: every source, all appropriations, or one fund only. */
export type Fund = 'all' | 'appropriation' | 'general' | 'fund' | 'capital';

/** A fund that has tables of its own. */
export type OneFund = Exclude<Fund, 'all' | 'appropriation'>;

export type RowRole = 'item' | 'unit' | 'total' | 'indicator' | 'definition' | 'member' | 'goal';

/** One subject in one place: a table row, a side of a two-sided row, or a name in a sentence. */
export interface Row {
  id: string;
  document: string;
  label: string;
  /** What tells it from another row of the same name: the establishment of a head count, the project of a sub-item. */
  context: string | null;
  code: string | null;
  /** Of which kind it is bought, as its row prints it: 货物 goods, 工程 works, 服务 services. */
  bought: string | null;
  /** The budget unit (预算单位) whose money it is; null for the whole department, or where that is its one unit. */
  budgetUnit: string | null;
  basis: Basis;
  fund: Fund;
  role: RowRole;
  side: 'revenue' | 'expenditure' | null;
  /** Depth in its tree, 0 for a root. */
  level: number;
  parent: Row | null;
  children: Row[];
  /** True when the document lists the children with 等 (and others). */
  open: boolean;
  facts: Fact[];
  /** Why it changed, as printed. */
  reason: Passage | null;
  place: Place;
}

/** Words of the document that are no figure: a duty, a goal, a reason, a purpose. */
export interface Passage {
  id: string;
  kind: 'duty' | 'organisation' | 'goal' | 'prose' | 'reason' | 'purpose' | 'list' | 'note' | 'definition';
  /** What it is about: a heading or a row's label. */
  subject: string;
  text: string;
  place: Place;
  /** Its sentences with their own lines, on the page where each begins; none where the text is one cell. */
  sentences: readonly { text: string; place: Place }[];
}

/** Everything that one document says, in printed order. */
export interface FactBook {
  document: string;
  title: string;
  department: string;
  /** The units it reports for, as printed; empty where it is its one unit. */
  budgetUnits: readonly string[];
  /** Other names that its tables give them, each with the printed one. */
  unitAliases: ReadonlyMap<string, string>;
  year: number;
  unit: string;
  /** The printed tables, so that a question can name one by its title. */
  tables: readonly { number: number; title: string; unit: string; unitPlace: Place }[];
  rows: Row[];
  facts: Fact[];
  passages: Passage[];
}

/** What could not be read, with its place: problems are data. */
export interface Issue {
  document: string;
  page: number | null;
  lines: readonly [number, number] | null;
  reason: string;
}
