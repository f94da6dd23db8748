/** 「明细里 1 万元的是哪个」, 「把 1,234 万列出来，超过 300 万的」: listed items by what they are, those of a name that is called by its figure. */
import { pattern } from '../../budget/pattern.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Claimed } from '../../query/query.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import type { Answer, Claim, Figure, ListItem, Name } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { metricOf, parentRow, projectRows } from './collections.ts';
import { countOf, entriesOf, passes } from './rank-figures.ts';

const ITEMS = pattern(/明细|小项(?!目)|子项|分项|细项|\bsub-?items?\b|\b(?:listed|line) items?\b/i);
const WHICH = pattern(/哪|什么|列|有没有|\b(?:which|what|list|any|show)\b/i);
const PARTS = pattern(/列出|列一下|拆|分|构成|组成|用途|明细|里|其中|当中|\b(?:break|broken|split|list|itemi[sz]e|parts?|within|of the|in the|by use)\b/i);
const SMALLEST = 100;

export function itemsByAmountAnswer(context: Context): Answer | null {
  const { query } = context;
  if (query.table !== null || query.direction !== null || query.relativeYear === 'prior' || query.order !== null || !WHICH.test(query.spoken) || context.topics.some(({ certainty, mention }) => certainty === 'sure' && mention.to > mention.from)) return null;
  const [claim, another] = query.claimed;
  if (!claim || another) return null;
  return query.thresholds.length > 0 ? partsPassing(context, claim) : ITEMS.test(query.spoken) && query.mentions.length === 0 ? itemsOf(context, claim) : null;
}

function isSame({ value, unit }: Claimed, fact: Fact): boolean {
  const own = fact.value;
  if (own === null || fact.measure !== 'amount' || fact.unit?.includes('元') !== true) return false;
  const [asked, has] = unit === null ? [null, null] : [inYuan(value, unit), inYuan(own, fact.unit)];
  return unit === null ? own.eq(value) : asked !== null && has !== null && asked.eq(has);
}

function itemsOf(context: Context, claim: Claimed): Answer | null {
  if (claim.unit === '%') return null;
  const rows = projectRows(context.world).flatMap(({ children }) => children).filter(({ facts }) => facts.some((fact) => isSame(claim, fact)));
  return listOf(context, rows, 'items', { zh: '各项目列出的事项', en: 'the items listed under projects' });
}

/** The parts of what has the stated amount, that pass the limit. */
function partsPassing(context: Context, claim: Claimed): Answer | null {
  const { query, world } = context;
  if (!PARTS.test(query.spoken) || claim.unit === '%' || (claim.unit === null && claim.value.lt(SMALLEST)) || query.thresholds.some(({ unit }) => unit === '%')) return null;
  const entries = world.index.entries.filter((entry) => parentRow(entry) !== null && entry.facts.some((fact) => fact.year === world.book.year && isSame(claim, fact)));
  const told = entries.filter((entry) => parentRow(entry)?.place.table === null);
  const [entry, other] = told.length > 0 ? told : entries;
  const row = entry && !other ? parentRow(entry) : null;
  return row && entry ? listOf(context, row.children, query.thresholds.length > 1 ? 'between' : query.thresholds[0]?.side ?? 'items', world.nameOf(entry.label), (figure) => query.thresholds.every((limit) => passes(figure, limit))) : null;
}

function listOf(context: Context, rows: readonly Row[], what: 'items' | 'over' | 'under' | 'between', scope: Name, fits: (figure: Figure) => boolean = () => true): Answer {
  const figures = rows.flatMap((row) => metricOf(context.world, row, 'amount') ?? []).filter(fits);
  if (figures.length === 0) return notFound(context, 'no listed item fits', 'noneMatch', [scope]);
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  const list: Claim = { kind: 'list', of: null, what, items, count: countOf(context, figures), total: null, remainder: null, scope, rest: 0 };
  return claims(context, 'listed items by their amount', [list], entriesOf(context, items), figures);
}
