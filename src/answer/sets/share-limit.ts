/** 「占总支出10%以上的有哪些」, "which projects take more than 5% of the budget": rows whose part of a whole passes a limit. */
import { decimal, type Decimal } from '../../budget/amount.ts';
import type { Query } from '../../query/query.ts';
import { fractionIn } from '../../query/slots/fractions.ts';
import type { Answer, Claim, Figure, ListItem } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { headFigure, rowFigure, totalEntry } from '../world.ts';
import { collectionFor, parentRow } from './collections.ts';
import { countOf, entriesOf, LONGEST_LIST, measured, sortFigures } from './rank-figures.ts';

const SHARE = /占|比重|份额|\b(?:share|proportion|account(?:s|ing)? for|ma[dk](?:e|es|ing) up|represent(?:s|ing)?|exceed(?:s|ing)?|tak(?:e|es|ing)(?: up)?|absorb(?:s|ing)?|eat(?:s|ing)?(?: up)?|worth|constitut(?:e|es|ing))\b|% of|percent of/i;
/** What moved by so many percent is limited by its change. */
const MOVED = /[增涨升减降]|\b(?:rose|rise|fell|fall|grew|grow|growth|change|increased?|decreased?|cut)\b/i;
const WHICH = /哪|有什么|几[个项类]|多少[个项类]|列出|列一下|都有谁|的(?:项目|科目|事项|支出)?[?？]?$|\b(?:which|what|list|name|how many|show|any)\b/i;
const OVER = /以上|超过?|大于|高于|多于|不(?:低|少)于|至少|[>≥]|\b(?:over|above|more than|exceed\w*|at least|or more)\b/i;
const UNDER = /以下|以内|不到|不足|低于|少于|小于|不超过|[<≤]|\b(?:under|below|less than|at most|or less)\b/i;
const INCLUSIVE = /以[上下内]|不[低少]于|不超过|至[少多]|[≥≤]|\b(?:at least|at most|or (?:more|less))\b/i;

interface Limit { side: 'over' | 'under'; percent: Decimal; inclusive: boolean }

/** Whether rows are to be picked by their part of something. */
export function asksShareLimit(query: Query): boolean {
  return limitIn(query) !== null && SHARE.test(query.spoken) && !MOVED.test(query.spoken) && WHICH.test(query.spoken);
}

export function shareLimitAnswer(context: Context): Answer | null {
  const { query, world, topics } = context;
  const limit = limitIn(query);
  if (!limit || !asksShareLimit(query) || topics.some(({ certainty, mention }) => mention.to > 0 && certainty !== 'sure')) return null;
  const named = query.mentions.length === 0 ? [] : topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  const [one, another] = named;
  // A name without parts is what has the share, not what is shared.
  if (another || (one && !parentRow(one))) return null;
  const collection = collectionFor({ ...context, query: { ...query, act: 'filter' } });
  const above = one ? parentRow(one) : null;
  const total = totalEntry(world, 'expenditure');
  const whole = above ? rowFigure(world, above) : total && headFigure(world, total);
  if (!collection || collection.what === 'indicators' || !whole || valueOf(whole).eq(0)) return null;
  const shared = sortFigures(measured(context, collection, 'amount'), 'down').filter(({ unit }) => unit === whole.unit).map((figure): ListItem & { extra: Figure } => ({ figure, rank: null, extra: shareOf(figure.name, figure, whole) }));
  const items = shared.filter(({ figure }) => passesShare(figure, whole, limit));
  if (items.length === 0) return notFound(context, 'no share passes the limit', 'noneMatch', [whole.name]);
  const shown = items.slice(0, LONGEST_LIST);
  const list: Claim[] = [
    { kind: 'list', of: null, what: limit.side, items: shown, count: countOf(context, items.map(({ figure }) => figure)), total: null, remainder: null, scope: whole.name, rest: items.length - shown.length },
    { kind: 'where', name: whole.name, figure: whole },
  ];
  return claims(context, 'rows whose share passes a limit', list, entriesOf(context, shown), items.map(({ figure }) => figure));
}

/** "More than 5%", 「两成以上」, "over half": a limit in percent; between two limits is not read. */
function limitIn(query: Query): Limit | null {
  const [said, other] = query.claimed.filter(({ unit }) => unit === '%');
  if (other) return null;
  const part = said ? null : fractionIn(query.spoken);
  if (!said && !part) return null;
  const percent = said ? said.value : decimal(part?.over ?? 0).times(100).div(part?.under ?? 1);
  const side = said?.limit?.side ?? (UNDER.test(query.spoken) ? 'under' : OVER.test(query.spoken) ? 'over' : null);
  return side && { side, percent, inclusive: INCLUSIVE.test(query.spoken) };
}

/** By the amounts themselves: a share that is rounded to the limit has not passed it. */
function passesShare(figure: Figure, whole: Figure, { side, percent, inclusive }: Limit): boolean {
  const [part, bound] = [valueOf(figure).times(100), valueOf(whole).times(percent)];
  return (inclusive && part.eq(bound)) || (side === 'over' ? part.gt(bound) : part.lt(bound));
}
