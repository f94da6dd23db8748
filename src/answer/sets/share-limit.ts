/** 「占总支出10%以上的有哪些」, "which projects take more than 5% of the budget": rows whose part of a whole passes a limit. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import type { Query } from '../../query/query.ts';
import { fractionIn } from '../../query/slots/fractions.ts';
import { limitAt, type Limit } from '../../query/slots/limits.ts';
import type { Answer, Claim, Figure, ListItem } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { headFigure, rowFigure, totalEntry } from '../world.ts';
import { collectionFor, parentRow } from './collections.ts';
import { countOf, entriesOf, LONGEST_LIST, measured, sortFigures } from './rank-figures.ts';

const SHARE = pattern(/占|比重|份额|\b(?:share|proportion|account(?:s|ing)? for|ma[dk](?:e|es|ing) up|represent(?:s|ing)?|exceed(?:s|ing)?|tak(?:e|es|ing)(?: up)?|absorb(?:s|ing)?|eat(?:s|ing)?(?: up)?|worth|constitut(?:e|es|ing))\b|% of|percent of/i);
/** What moved by so many percent is limited by its change. */
const MOVED = pattern(/[增涨升减降]|\b(?:rose|rise|fell|fall|grew|grow|growth|change|increased?|decreased?|cut)\b/i);
const WHICH = pattern(/哪|有什么|几[个项类]|多少[个项类]|列出|列一下|都有谁|的(?:项目|科目|事项|支出)?[?？]?$|\b(?:which|what|list|name|how many|show|any)\b/i);
/** 「过半」, 「两成多」 */
const AND_MORE = pattern(/^还?(?:多|出头|有余)(?![少大])/);

interface ShareLimit extends Limit { percent: Decimal }

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
function limitIn({ claimed, spoken }: Query): ShareLimit | null {
  const [said, other] = claimed.filter(({ unit }) => unit === '%');
  if (other) return null;
  const part = said ? null : fractionIn(spoken);
  const at = said ?? part;
  if (!at) return null;
  const more = /^过/.test(spoken.slice(at.from)) || AND_MORE.test(spoken.slice(at.to));
  const limit = said?.limit ?? limitAt(spoken, at) ?? (more ? { side: 'over', inclusive: false } as const : null);
  return limit && { ...limit, percent: said ? said.value : decimal(part?.over ?? 0).times(100).div(part?.under ?? 1) };
}

/** By the amounts themselves: a share that is rounded to the limit has not passed it. */
function passesShare(figure: Figure, whole: Figure, { side, percent, inclusive }: ShareLimit): boolean {
  const [part, bound] = [valueOf(figure).times(100), valueOf(whole).times(percent)];
  return (inclusive && part.eq(bound)) || (side === 'over' ? part.gt(bound) : part.lt(bound));
}
