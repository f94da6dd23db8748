/** Rows that pass a threshold, and how many rows there are of a kind. */
import type { Answer, ListItem } from '../answer.ts';
import { collectionFor, type Collection } from './collections.ts';
import { claims, notFound, type Context } from '../context.ts';
import { computedFigure, valueOf } from '../figures.ts';
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

const PROJECTS = /项目|\bprojects?\b/i;

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
  const figures = (metric === 'amount' && collection.what === 'indicators'
    ? collection.rows.filter(({ facts }, _, all) => all.length === 1 || !facts.every(({ text }) => NOT_SET.test(text ?? ''))).map((row) => ({ ...computedFigure(context.world.nameOf(row.label), '1', '个', null, '', []), places: [row.place] }))
    : withoutLeftOut(context, measured(setAsked(context), collection, metric))).filter((figure) => inDirection(figure, context.query.direction, metric));
  const count = countOf(context, figures);
  const items = metric === 'amount' && collection.what === 'indicators' ? [] : figures.slice(0, LONGEST_LIST).map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return claims(context, 'a count of rows', [{ kind: 'list', of: null, what: context.query.direction ?? 'items', items, count: { ...count, places: figures[0]?.places.slice(0, 1) ?? collection.rows.slice(0, 1).map(({ place }) => place) }, total: null, remainder: null, scope: collection.scope, rest: items.length === 0 ? 0 : figures.length - items.length }], entriesOf(context, items), figures);
}
