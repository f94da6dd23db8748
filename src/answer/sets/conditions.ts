/**
 * Rows that pass several conditions at once: 「比上年减少、今年还在 500 万以上的项目」, "cut but still above 5 million". What
 * is said of the movement chooses the rows; what is listed, ranked or added up is what they are at, beside how far they moved.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import type { Answer, Claim, Figure, ListItem, ListWhat } from '../answer.ts';
import { collectionFor, metricOf } from './collections.ts';
import { claims, notFound, type Context } from '../context.ts';
import { sumOf, valueOf } from '../figures.ts';
import { countOf, entriesOf, inDirection, passes, sortFigures, tiedFirst } from './rank-figures.ts';

/** One answer to the whole message, however many clauses of it ask. */
export const CONDITIONS = 'rows that pass several conditions';

const ACTS: ReadonlySet<string> = new Set(['filter', 'rank', 'count', 'sum', 'lookup', 'change', 'breakdown', 'share', 'unknown']);
/** Longer lists are cut; the rest is counted. */
const LONGEST = 20;

const MOVED_ZH = '增[加长幅]?|[上下]?[涨升降]|减少?|降低|下滑|缩|跌|砍|少|多';
/** A superlative or a sum of what they are at, not of how far they moved: 「预算最小的」, 「今年预算加起来」. */
const OF_LEVEL_ZH = pattern(new RegExp(`(?<!(?:${MOVED_ZH})了?的?)(?:今年|本年|20\\d\\d年)?的?(?:预算|盘子|规模|体量)(?:数|额|金额|总额|规模)?(?:还|也|又|是)?(?:最[大小多少高低]|从[大小高低多少]|排|加起来|加在一|加总|加一|一共|合计|总共|总[额数和]|之和|合起来)|(?:今年|本年)(?:的)?(?:金额|数额|数|钱|总额)(?:还|是)?(?:最[大小多少高低]|加|一共|合计|总)|(?:一共|合计|总共)(?:还)?(?:有|剩|是)?多少(?:今年|本年)?(?:的)?预算`));
const OF_LEVEL_EN = pattern(/(?<!\b(?:by|of) (?:the |its )?)\b(?:smallest|largest|biggest|highest|lowest|least|most|combined|total|joint|overall|summed)(?: (?:current|remaining|20\d\d|this year's))? (?:budgets?|allocations?|amounts?|spending|funding)\b(?! (?:cuts?|increases?|rises?|changes?|drops?|falls?|decreases?|growth|reductions?))|\b(?:budgets?|allocations?)\b(?: \w+){0,3} (?:add(?:ed)? up|together|combined|in total)/i);
/** The first of those that moved most, which is a ranking of movements. */
const MOVED_MOST = pattern(/(?:[增减涨降跌升变砍缩][^，,。最]{0,4}|幅度)最|最[^，,。]{0,3}[增减涨降跌升变砍缩]|\b(?:rose|fell|grew|dropped|shrank|declined|increased|decreased|changed|cut|moved|lost|gained|went (?:up|down))(?: \w+){0,3} (?:most|least)\b|\b(?:largest|biggest|steepest|highest|sharpest|greatest|deepest|smallest)(?: \w+){0,2} (?:rise|fall|increase|decrease|cut|drop|growth|change|reduction|decline)s?\b/i);
const SUMMED = pattern(/合计|一共|总共|加起来|加在一[起块]|加总|之和|总和|相加|合起来|总额|\bsum\b|combined|together|add(?:s|ed)? up|in total|altogether|\btotal\b/i);

/** Whether a movement and what they are at are both spoken of, or two limits of the movement. */
export function setsConditions({ direction, thresholds, language, spoken, tags, except }: Query): boolean {
  return direction !== null && !except && !tags.has('why') && (thresholds.length > 0 || (language === 'zh' ? OF_LEVEL_ZH : OF_LEVEL_EN).test(spoken));
}

export function conditionsAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!setsConditions(query)) return null;
  const [moves, levels] = [query.thresholds.filter((limit) => limit.of === 'move' || limit.unit === '%'), query.thresholds.filter((limit) => limit.of === 'level' && limit.unit !== '%')];
  const named = (['project', 'item', 'subItem'] as const).some((tag) => query.tags.has(tag));
  const ofSet = named || (query.wholes.length === 0 && (query.tags.has('which') || query.tags.has('these')));
  const ofLevel = levels.length > 0 || ofSet && (query.language === 'zh' ? OF_LEVEL_ZH : OF_LEVEL_EN).test(query.spoken);
  // 「少了 100 万以上、减幅没到 20% 的」: two limits of one movement, in money and in percent.
  const ofMove = !ofLevel && moves.length > 1 && moves.some(({ unit }) => unit === '%') && moves.some(({ unit }) => unit !== '%');
  if (query.direction === null || !(ofLevel || ofMove) || !ACTS.has(query.act) || (query.act === 'rank' && MOVED_MOST.test(query.spoken)) || topics.some(({ certainty }) => certainty !== 'sure')) return null;
  const collection = collectionFor({ ...context, last: null });
  const rows = (collection?.rows ?? []).flatMap((row) => {
    const [amount, change, percent] = (['amount', 'change', 'percent'] as const).map((metric) => metricOf(world, row, metric));
    return amount && change ? [{ amount, change, percent }] : [];
  });
  if (!collection || rows.length < 2) return null;
  const fitting = rows.filter(({ amount, change, percent }) => inDirection(change, query.direction, 'change') && levels.every((limit) => passes(amount, limit)) && moves.every((limit) => passes((limit.unit === '%' ? percent : change) ?? change, limit)));
  if (fitting.length === 0) return notFound(context, 'no row passes the conditions', 'noneMatch', collection.scope ? [collection.scope] : []);
  const amounts = sortFigures(fitting.map(({ amount, change }) => (ofMove ? change : amount)), query.order === 'least' ? 'up' : 'down');
  const superlative = query.order !== null && (query.tags.has('most') || query.tags.has('least') || query.n !== null || query.nth !== null);
  const place = query.nth !== null && query.nth > 0 ? query.nth : null;
  const chosen = place !== null ? amounts.slice(place - 1, place) : superlative ? (query.n === null ? tiedFirst(amounts) : amounts.slice(0, query.n)) : amounts.slice(0, LONGEST);
  const [top] = chosen;
  if (!top) return notFound(context, 'the ranking is shorter than that', 'noRank');
  const items = chosen.map((figure, at): ListItem => ({ figure, rank: superlative || place !== null ? (place ?? 1) + at : null, extra: ofMove ? fitting.find(({ change }) => change === figure)?.percent ?? null : fitting.find(({ amount }) => amount === figure)?.change ?? null }));
  const what: ListWhat = place !== null ? 'nth' : superlative ? (query.order === 'least' ? 'least' : 'most') : query.direction;
  const list: Claim = { kind: 'list', of: null, what, items, count: superlative || place !== null ? null : countOf(context, amounts), total: null, remainder: null, scope: collection.scope, rest: superlative ? 0 : amounts.length - chosen.length };
  const total = SUMMED.test(query.spoken) && !superlative && amounts.length > 1 ? totalOf(context, amounts) : null;
  return { ...claims(context, CONDITIONS, total ? [{ kind: 'sum', items: amounts, total, left: [] }, list] : [list], entriesOf(context, items), total ? [total] : chosen), pool: amounts };
}

function totalOf({ world }: Context, figures: readonly Figure[]): Figure | null {
  const units = new Set(figures.map(({ unit }) => unit));
  return units.size === 1 && figures.every((figure) => valueOf(figure).gte(0)) ? sumOf({ zh: '所列各项', en: 'the items listed' }, figures, world.book.year) : null;
}
