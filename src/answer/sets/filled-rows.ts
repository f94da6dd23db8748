/** 「哪些科目基本支出和项目支出都不为 0」: the rows of a table by what stands in several of its columns. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import type { Query } from '../../query/query.ts';
import { columnConditions, type ColumnCondition } from '../../query/slots/column-conditions.ts';
import { columnWords } from '../../query/words/column-words.ts';
import type { Answer, Claim, Figure, ListItem } from '../answer.ts';
import { cellIn } from '../cells/cell-rows.ts';
import { claims, notFound, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { countOf, entriesOf, passes } from './rank-figures.ts';
import { columnName } from '../../search/entries.ts';
import { basisNamed, CLASSIFICATION } from './levels.ts';
import { displayName } from '../world.ts';

/** One answer to the whole message, however many clauses of it ask. */
export const FILLED_ROWS = 'rows by several columns';

const ROWS_ASKED = pattern(/科目|项目有?哪|[哪几][些几个]|多少[个行项]|列出|挑出|找出|筛|有谁|\b(?:which|what|how many|list|name|show|find|any)\b.{0,30}\b(?:lines?|rows?|items?|subjects?|codes?|headings?|categories|entries|functions?|class(?:es)?|category)\b/i);
const CODE_DIGITS: readonly (readonly [RegExp, number])[] = [[/[三3]位码?|大类|类级|(?:[几哪][些几个一]?|多少个?)类(?!型|别的)|(?:[几哪][些几个一]?)?类支出|\b(?:three|3)-digit\b|\bclass(?:es)?\b|\bfunction(?:al)? categor/i, 3], [/[五5]位码?|款级|\b(?:five|5)-digit\b/i, 5], [/[七7]位码?|项级|\b(?:seven|7)-digit\b/i, 7]];
/** Cells of longer lists are left to the table itself. */
const MOST_ROWS = 8;
const LONGEST = 20;

/** What is said of the columns of the rows that are asked for; empty where it is not this question. */
export function columnsOfRows({ spoken, table, direction, tags, thresholds }: Query): ColumnCondition[] {
  const columns = direction === null && !tags.has('why') && ROWS_ASKED.test(spoken) ? columnWords(spoken, table) : null;
  const conditions = columns ? columnConditions(spoken, columns.places, thresholds) : [];
  return conditions.length < 2 ? [] : conditions;
}

export function filledRowsAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const conditions = columnsOfRows(query);
  if (conditions.length === 0 || query.columns?.rest.some(({ text, unknown, code }) => !CLASSIFICATION.test(text) && (unknown.length === 0 && text.length > 1) || code !== null) === true) return null;
  const has = (row: Row): boolean => conditions.every(({ kind }) => cellIn(row, kind) !== undefined);
  const all = world.book.rows.filter((row) => row.role === 'item' && row.place.table !== null && row.basis !== 'performance' && (query.table === null || row.place.table === query.table) && has(row));
  const basis = basisNamed(query.spoken);
  const based = all.filter((row) => row.basis === basis);
  const wide = based.length > 0 ? based : all;
  const table = wide.find(({ fund }) => fund === 'all')?.place.table ?? wide[0]?.place.table;
  const own = all.filter(({ place }) => place.table === table);
  const digits = CODE_DIGITS.find(([words]) => words.test(query.spoken))?.[1];
  const fitting = own.filter((row) => (digits === undefined || row.code?.length === digits) && conditions.every((one) => fits(context, row, one)));
  if (own.length < 2) return null;
  // A row and what it adds up are told once: the lowest rows where any of them fits.
  const leaves = fitting.filter(({ children }) => children.length === 0);
  const lowest = leaves.length > 0 ? leaves : fitting;
  const figures = lowest.flatMap((row): Figure[] => { const head = row.facts[0]; return head?.value ? [printedFigure(world.nameOf(displayName(row)), head)] : []; });
  if (figures.length === 0) return notFound(context, 'no row passes the conditions', 'noneMatch');
  const items = figures.slice(0, LONGEST).map((figure): ListItem => ({ figure, rank: null, extra: null }));
  const cells = lowest.length > MOST_ROWS ? [] : lowest.flatMap((row) => conditions.flatMap(({ kind, says }): Extract<Claim, { kind: 'cell' }>[] => { const fact = says === 'empty' ? undefined : cellIn(row, kind); const column = fact ? columnName(fact) : null; return fact && column ? [{ kind: 'cell', name: world.nameOf(displayName(row)), column: world.nameOf(column), figure: printedFigure(world.nameOf(displayName(row)), fact) }] : []; }));
  return { ...claims(context, FILLED_ROWS, [{ kind: 'list', of: null, what: 'items', items, count: countOf(context, figures), total: null, remainder: null, scope: null, rest: figures.length - items.length }, ...cells], entriesOf(context, items), figures), pool: figures };
}

function fits(context: Context, row: Row, condition: ColumnCondition): boolean {
  const fact = cellIn(row, condition.kind);
  if (!fact?.value) return false;
  if (condition.says === 'limit') return passes(printedFigure(context.world.nameOf(displayName(row)), fact), condition.limit);
  return fact.value.eq(0) === (condition.says === 'empty');
}
