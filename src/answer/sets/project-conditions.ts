/** Projects by what they are of last year's, by how many items they list, by their place in both years; the middle of them and their ends. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, plain } from '../../budget/amount.ts';
import type { Row } from '../../budget/fact.ts';
import { MEDIAN, asksEndsRatio, itemsListed, levelOfLastYear, placeThen } from '../../query/slots/project-conditions.ts';
import type { Answer, Claim, Figure, ListItem, ListWhat } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { computedFigure, shareOf, sumOf, valueOf } from '../figures.ts';
import { ratioOfFigures } from '../measures/compare.ts';
import { impliedClaims, operand } from '../measures/operand.ts';
import { metricOf, projectRows } from './collections.ts';
import { countOf, entriesOf, passes, sortFigures } from './rank-figures.ts';
import { paidByFundAnswer } from './paid-by-fund.ts';

const RATE = pattern(/[增涨降减跌]幅|增长率|增速|\b(?:growth|increase|decrease|rise)\b/i);
const PROJECTS = pattern(/项目|\bprojects?\b/i);

function projectConditionsAnswer(context: Context): Answer | null {
  const { query } = context;
  // Of some name or some table it is another question.
  if (!PROJECTS.test(query.spoken) || query.table !== null || query.columns !== null && query.columns.kinds.length > 1 || context.topics.some(({ certainty, mention, entry }) => certainty === 'sure' && mention.to > mention.from && entry?.key !== '项目支出')) return null;
  return ofLastYear(context) ?? withItems(context) ?? placedThen(context) ?? middle(context) ?? endsRatio(context);
}

function listOf(context: Context, what: ListWhat, items: readonly ListItem[]): Answer {
  const figures = items.map(({ figure }) => figure);
  return figures.length === 0 ? notFound(context, 'no project meets the condition', 'noneMatch')
    : claims(context, 'projects that meet a condition', [{ kind: 'list', of: null, what, items, count: countOf(context, figures), total: null, remainder: null, scope: null, rest: 0 }], entriesOf(context, items), figures);
}

interface Years { row: Row; now: Figure; before: Figure }

function bothYears(context: Context): Years[] {
  const { world } = context;
  return projectRows(world).flatMap((row): Years[] => {
    const entry = world.index.ofRow(row);
    const [now, before] = [metricOf(world, row, 'amount'), entry ? operand(context, entry, null, world.book.year - 1) : null];
    return now && before && valueOf(before).gt(0) && now.unit === before.unit ? [{ row, now, before }] : [];
  });
}

function ofLastYear(context: Context): Answer | null {
  const limit = levelOfLastYear(context.query.spoken);
  // 「涨幅超过 100%」 is a limit of how far they moved.
  if (!limit || (context.query.thresholds.length > 0 && RATE.test(context.query.spoken))) return null;
  const items = bothYears(context).map(({ now, before }): ListItem & { extra: Figure } => ({ figure: now, rank: null, extra: shareOf(now.name, now, before) })).filter(({ extra, figure }) => passes({ ...extra, value: ofBefore(figure, extra) }, { ...limit, value: limit.percent, unit: '%', of: 'level' }));
  const sorted = [...items].sort((left, right) => (limit.side === 'over' ? 1 : -1) * valueOf(right.extra).cmp(valueOf(left.extra)));
  const answer = listOf(context, limit.side, sorted);
  return answer.outcome === 'answered' ? { ...answer, claims: [...answer.claims, ...impliedClaims(answer.claims)] } : answer;
}

/** By the amounts themselves: a share that is rounded to the limit has not passed it. */
function ofBefore(now: Figure, { derivation }: Figure): string {
  const before = derivation?.split(' ÷ ').at(-1)?.replace(/,/g, '');
  return before === undefined ? now.value : plain(valueOf(now).times(100).div(decimal(before)));
}

function withItems(context: Context): Answer | null {
  const asked = itemsListed(context.query.spoken);
  if (asked === null) return null;
  const { world } = context;
  const listed = projectRows(world).filter((row) => {
    const rows = [row, ...world.index.ofRow(row)?.rows.filter(({ basis }) => basis === 'project') ?? []];
    const most = rows.reduce((best, one) => (one.children.length > best.children.length ? one : best), row);
    // A list that ends in 等 has more than it prints.
    return most.children.length === asked && !most.open;
  });
  const figures = listed.flatMap((row) => metricOf(world, row, 'amount') ?? []);
  return listOf(context, 'items', figures.map((figure): ListItem => ({ figure, rank: null, extra: null })));
}

function placedThen(context: Context): Answer | null {
  const asked = placeThen(context.query.spoken);
  const years = asked ? bothYears(context) : [];
  const rows = projectRows(context.world);
  if (!asked || years.length < 2) return null;
  const ranked = (figures: readonly Figure[]): Figure[] => sortFigures(figures, 'down');
  const now = ranked(rows.flatMap((row) => metricOf(context.world, row, 'amount') ?? []));
  const before = ranked(years.map((one) => one.before));
  const [from, to] = asked.ofPrior ? [before, now] : [now, before];
  const figure = from[asked.n - 1];
  const own = years.find((one) => one.now.facts[0]?.row === figure?.facts[0]?.row || one.before === figure);
  const other = own && to.find((one) => (asked.ofPrior ? one.facts[0]?.row === own.now.facts[0]?.row : one === own.before));
  if (!figure || !other) return null;
  const place = (one: Figure, all: readonly Figure[]): Claim => ({ kind: 'list', of: null, what: 'nth', items: [{ figure: one, rank: all.indexOf(one) + 1, extra: null }], count: null, total: null, remainder: null, scope: null, rest: 0 });
  const told = [place(figure, from), place(other, to)];
  return claims(context, 'a place in each of two years', [...told, ...impliedClaims(told)], context.world.index.entries.filter(({ rows: all }) => all.includes(own.row)).slice(0, 1), [other, figure]);
}

/** The one in the middle, or half of the two that stand there. */
function middle(context: Context): Answer | null {
  if (!MEDIAN.test(context.query.spoken) || context.query.relativeYear === 'prior' || context.query.direction !== null) return null;
  const figures = sortFigures(projectRows(context.world).flatMap((row) => metricOf(context.world, row, 'amount') ?? []), 'down');
  if (figures.length < 3 || new Set(figures.map(({ unit }) => unit)).size > 1) return null;
  const half = Math.floor(figures.length / 2);
  const shown = figures.length % 2 === 1 ? figures.slice(half, half + 1) : figures.slice(half - 1, half + 1);
  const items = shown.map((figure): ListItem => ({ figure, rank: figures.indexOf(figure) + 1, extra: null }));
  const name = { zh: '项目金额的中位数', en: 'the median of the project amounts' };
  const sum = sumOf(name, shown, context.world.book.year);
  const median = shown.length === 1 ? { ...sum, derivation: null } : computedFigure(name, plain(valueOf(sum).div(2)), sum.unit, sum.year, `(${shown.map(({ value }) => value).join(' + ')}) ÷ 2`, shown);
  const list: Claim = { kind: 'list', of: null, what: 'nth', items, count: countOf(context, figures), total: null, remainder: null, scope: null, rest: 0 };
  return claims(context, 'the median of the projects', [{ kind: 'where', name, figure: median }, list], [], [median]);
}

function endsRatio(context: Context): Answer | null {
  if (!asksEndsRatio(context.query.spoken)) return null;
  const figures = sortFigures(projectRows(context.world).flatMap((row) => metricOf(context.world, row, 'amount') ?? []), 'down');
  const [top, bottom] = [figures[0], figures.at(-1)];
  return top && bottom && top !== bottom ? ratioOfFigures(context, top, bottom, []) : null;
}

export const PROJECTS_BY_CONDITION: readonly ((context: Context) => Answer | null)[] = [paidByFundAnswer, projectConditionsAnswer];
