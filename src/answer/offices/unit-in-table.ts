/** 「某校的项目支出」, "total procurement by the centre": what one budget unit has of a kind of money that a table of its own prints. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import type { Query } from '../../query/query.ts';
import type { Answer, Figure, ListItem, Name } from '../answer.ts';
import { CELLS } from '../cells/cells.ts';
import { cellIn } from '../cells/cell-rows.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, printedFigure, sumOf } from '../figures.ts';
import { unitsIn, unitsOf } from '../names/by-unit.ts';
import type { World } from '../world.ts';

/** The words for a kind, and what the title of its table says. */
const KINDS: readonly (readonly [RegExp, string])[] = [[/项目支出|\bproject (?:spending|expenditure)\b/i, '项目支出'], [/(?:政府)?采购|\bprocurement\b|\bpurchas\w+\b/i, '政府采购']];
const ACTS: ReadonlySet<string> = new Set(['lookup', 'sum', 'breakdown', 'unknown', 'purpose']);
/** What may stand beside the unit and the kind. */
const BESIDE = pattern(/^(?:的|总|总额|一共|金额|预算|了|东西|total|the|of|by|in|for|spending|budget|\s)*$/i);

/** Whether a kind of money is named that units of the book may have a table of. */
export function namesKindOfUnits({ book }: World, { text }: Query): boolean {
  return book.budgetUnits.length > 1 && KINDS.some(([words]) => words.test(text));
}

export function unitInTableAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!namesKindOfUnits(world, query)) return null;
  const [unit, ...more] = unitsIn(context);
  const kind = KINDS.find(([words]) => words.test(query.text));
  if (unit === undefined || more.length > 0 || !kind) return null;
  const names = world.index.entries.filter((entry) => unitsOf(entry).includes(unit)).flatMap((entry) => entry.names).sort((one, other) => other.length - one.length);
  const left = query.mentions.map(({ text }) => names.reduce((rest, name) => rest.replace(name, ''), text).replace(kind[0], ''));
  return left.every((words) => BESIDE.test(words)) ? moneyOfUnit(context, unit, kind[1]) : null;
}

/** The kind of money that is named, and nothing beside it. */
export function kindAlone({ mentions, text }: Pick<Query, 'mentions' | 'text'>): string | null {
  const kind = KINDS.find(([words]) => words.test(text));
  return kind && mentions.every((mention) => BESIDE.test(mention.text.replace(kind[0], ''))) ? kind[1] : null;
}

/** The kind that a printed name is all of: 政府采购项目, 政府采购预算总额; 工程类采购 is a part of one. */
export function kindNamed(label: string): string | null {
  return KINDS.find(([words]) => words.test(label) && ALL_OF_KIND.test(label.replace(words, '')))?.[1] ?? null;
}
const ALL_OF_KIND = pattern(/^(?:项目|预算|总额|总计|合计|支出|金额|情况|的|总)*$/);

/** What the unit has of a kind, printed or its rows added up. */
export function figureOfKind(context: Context, unit: string, kind: string): Figure | null {
  const { world } = context;
  const name = world.nameOf(unit);
  const whole = wholeOfKind(context, unit, kind);
  if (whole) return printedFigure(name, whole);
  const figures = itemsOfKind(context, unit, kind);
  return figures.length === 0 ? null : sumOf(name, figures, world.book.year);
}

/** The unit's row of the table whose title says so, else its rows there added up; null where a column of another table prints it, too. */
export function moneyOfUnit(context: Context, unit: string, kind: string): Answer | null {
  const { query, world } = context;
  const { book, index } = world;
  if (!ACTS.has(query.act) || query.percent || query.direction !== null || query.relativeYear === 'prior' || query.claimed.length > 0 || query.table !== null || query.thresholds.length > 0) return null;
  if (kind === '项目支出' && book.rows.some((row) => row.budgetUnit === unit && row.place.table !== null && row.role === 'unit' && cellIn(row, 'project'))) return null;
  const subjects = index.entries.filter((entry) => unitsOf(entry).includes(unit)).slice(0, 1);
  const name: Name = { zh: `${world.nameOf(kind).zh}（${unit}）`, en: `${world.nameOf(kind).en ?? kind}, ${unit}` };
  const whole = wholeOfKind(context, unit, kind);
  if (whole) return claims(context, CELLS, [{ kind: 'cell', name: world.nameOf(unit), column: world.nameOf(kind), figure: printedFigure(name, whole) }], subjects, [printedFigure(name, whole)]);
  const figures = itemsOfKind(context, unit, kind);
  if (figures.length === 0) return null;
  const total = sumOf(name, figures, book.year);
  const count = computedFigure({ zh: '项数', en: 'number of items' }, String(figures.length), '个', book.year, `${figures.length} × 1`, figures.slice(0, 1));
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return claims(context, 'the rows of one budget unit in one table', [{ kind: 'list', of: name, what: 'parts', items, count, total, remainder: null, scope: null, rest: 0 }], subjects, [total, ...figures]);
}

/** The amount that the unit's own row prints in the table whose title says the kind. */
function wholeOfKind(context: Context, unit: string, kind: string): Fact | null {
  return rowsOfKind(context, unit, kind).filter(({ role }) => role === 'unit').map((row) => amountOf(row, context.world.book.year)).find((fact) => fact !== undefined) ?? null;
}

/** Its rows there that no other stands above. */
function itemsOfKind(context: Context, unit: string, kind: string): Figure[] {
  const { world } = context;
  return rowsOfKind(context, unit, kind).flatMap((row): Figure[] => {
    const fact = row.role === 'item' && row.parent?.role !== 'item' ? amountOf(row, world.book.year) : undefined;
    return fact ? [printedFigure(world.nameOf(row.label), fact)] : [];
  });
}

function rowsOfKind({ world: { book } }: Context, unit: string, kind: string): Row[] {
  const titled = new Set(book.tables.filter(({ title }) => title.includes(kind)).map(({ number }) => number));
  return book.rows.filter(({ budgetUnit, place }) => budgetUnit === unit && place.table !== null && titled.has(place.table));
}

function amountOf(row: Row, budgetYear: number): Fact | undefined {
  return row.facts.find(({ measure, year }) => measure === 'amount' && year === budgetYear);
}
