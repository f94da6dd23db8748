/** Rows that pass a threshold, and how many rows there are of a kind. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import type { Answer, Claim, Figure, ListItem, Name } from '../answer.ts';
import { collectionFor, type Collection } from './collections.ts';
import { claims, notFound, type Context } from '../context.ts';
import { computedFigure, printedFigure, valueOf } from '../figures.ts';
import { NOT_SET } from '../targets/indicator-levels.ts';
import { setAsked, withoutLeftOut } from './left-out.ts';
import { companion, countOf, entriesOf, inDirection, LONGEST_LIST, measured, passes, sortFigures } from './rank-figures.ts';
import { metricFor } from './rank-metric.ts';

export function filterAnswer(context: Context): Answer {
  const { query } = context;
  const collection = collectionFor(setAsked(context));
  const [threshold] = query.thresholds;
  if (!collection || !threshold) return notFound(context, 'no rows to filter', 'noParts');
  const metric = metricFor(context) === 'amount' ? 'amount' : threshold.unit === '%' ? 'percent' : metricFor(context);
  const figures = sortFigures(withoutLeftOut(context, measured(setAsked(context), collection, metric)), 'down').filter((figure) => inDirection(figure, query.direction, metric) && query.thresholds.every((limit) => passes(figure, limit)));
  // Falls from the furthest down.
  if (metric !== 'amount' && figures.every((figure) => valueOf(figure).lt(0))) figures.reverse();
  // "Which items cost less than 10": where no project does, the items of projects are meant.
  if (figures.length === 0 && collection.what === 'projects' && metric === 'amount' && !PROJECTS.test(query.text)) return filterAnswer({ ...context, query: { ...query, tags: new Set([...query.tags, 'subItem', 'project']) } });
  if (figures.length === 0) return notFound(context, 'no row passes the threshold', 'noneMatch', collection.scope ? [collection.scope] : []);
  const items = figures.slice(0, LONGEST_LIST).map((figure): ListItem => ({ figure, rank: null, extra: companion(context, figure, metric) }));
  const count = countOf(context, figures);
  return claims(context, 'rows that pass a threshold', [{ kind: 'list', of: null, what: query.thresholds.length > 1 ? 'between' : threshold.side, items, count, total: null, remainder: null, scope: collection.scope, rest: figures.length - items.length }], entriesOf(context, items), figures);
}

const SOME_NAMES = 3;
const PROJECTS = pattern(/项目|\bprojects?\b/i);

/** 「目标为 100% 的有几个」: indicators whose target is the percent that was named. */
function withTarget(context: Context, collection: Collection | null): Collection | null {
  const claim = context.query.claimed.find(({ unit }) => unit === '%');
  if (!claim || collection?.what !== 'indicators') return collection;
  return { ...collection, what: 'rows', rows: collection.rows.filter(({ facts }) => facts.some(({ value, unit }) => unit === '%' && value?.eq(claim.value) === true)) };
}

export function countAnswer(context: Context): Answer {
  const collection = withTarget(context, collectionFor(setAsked(context)));
  if (!collection) return notFound(context, 'nothing to count', 'noParts');
  if (collection.rows.length === 0) return notFound(context, 'no row fits', 'noneMatch', collection.scope ? [collection.scope] : []);
  const metric = metricFor(context);
  if (metric === 'amount' && collection.what === 'indicators') return indicatorCount(context, collection);
  const told = measured(setAsked(context), collection, metric);
  // None is said to have moved of what is printed for one year only.
  if (metric !== 'amount' && context.query.direction !== null && told.length === 0) return notFound(context, 'no change is printed for any of them', 'noChange', [...(collection.scope ? [collection.scope] : collection.rows.slice(0, SOME_NAMES).map(({ label }) => context.world.nameOf(label)))], [], [], context.world.book.year - 1);
  const figures = withoutLeftOut(context, told).filter((figure) => inDirection(figure, context.query.direction, metric));
  const items = figures.slice(0, LONGEST_LIST).map((figure): ListItem => ({ figure, rank: null, extra: null }));
  const printed = collection.what === 'projects' && collection.scope === null ? statedCount(context, figures.length) : undefined;
  const count = { ...countOf(context, figures), places: printed ? [printed.place] : figures[0]?.places.slice(0, 1) ?? collection.rows.slice(0, 1).map(({ place }) => place) };
  return claims(context, 'a count of rows', [{ kind: 'list', of: null, what: context.query.direction ?? 'items', items, count, total: null, remainder: null, scope: collection.scope, rest: figures.length - items.length }], entriesOf(context, items), figures);
}

/** Where the document itself says how many projects there are: 「编报 … 个项目绩效目标」. */
function statedCount({ world }: Context, count: number): Fact | undefined {
  return world.book.facts.find(({ measure, row, value }) => measure === 'count' && PROJECT_COUNT.test(row.label.replace(/\s/g, '')) && value?.eq(count) === true);
}
const PROJECT_COUNT = pattern(/^(?:项目绩效目标|(?:预算)?项目)$/);

/** All that are printed, and how many of them have a target: others only say 不适用, "not applicable". */
function indicatorCount(context: Context, { rows, scope }: Collection): Answer {
  const counted = (some: readonly Row[], of: Name | null): Claim => ({
    kind: 'list', of: null, what: 'items', items: [], total: null, remainder: null, scope: of, rest: 0,
    count: { ...countOf(context, figuresOf(some)), places: some.slice(0, 1).map(({ place }) => place) },
  });
  const figuresOf = (some: readonly Row[]): Figure[] => some.map((row) => ({ ...computedFigure(context.world.nameOf(row.label), '1', '个', null, '', []), places: [row.place] }));
  const set = rows.filter(({ facts }) => !facts.every(({ text }) => NOT_SET.test(text ?? '')));
  const list = [counted(rows, scope), ...(set.length > 0 && set.length < rows.length ? [counted(set, SET)] : [])];
  const targets = set.flatMap((row) => row.facts.filter(({ measure, value }) => measure === 'target' && value !== null).slice(0, 1).map((fact) => printedFigure(context.world.nameOf(row.label), fact)));
  return claims(context, 'a count of rows', list, [], targets.length > 1 ? targets : figuresOf(rows));
}

const SET: Name = { zh: '其中写明目标、不是“不适用”的', en: 'of them with a target that is not “不适用” (not applicable)' };
