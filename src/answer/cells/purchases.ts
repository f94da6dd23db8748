/** 「最大的一笔采购」, "which purchases reserve nothing for SMEs", 「某中心要买哪些」: what is bought as a list of its own, of a unit or a kind. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import type { Answer, Claim, Figure, ListItem, Name } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { sumOf } from '../figures.ts';
import { unitsIn, unitsOf } from '../names/by-unit.ts';
import { countOf, entriesOf, passes, sortFigures, tiedFirst } from '../sets/rank-figures.ts';
import { rowFigure } from '../world.ts';
import { cellIn } from './cell-rows.ts';

const BOUGHT = pattern(/采购|要买|[购买]些?(?:什么|啥|哪)|\bpurchas(?:es?|ing)\b|\bprocure\w*\b|\bbuy(?:s|ing)?\b/i);
/** One by one, and no class of them. */
const ONE = pattern(/[几多哪那一单]少?一?[笔单项样条]|哪些|单[笔项]|\bpurchases?\b|\b(?:procurement|purchase|purchasing) (?:items?|lines?|contracts?|list|table)\b|\b(?:single|one) (?:line|item|contract)\b/i);
const SMALL = pattern(/中小|小微|\bsmes?\b|\bsmall(?:er)?(?: and medium\S*)? (?:businesses|firms|companies|enterprises)\b/i);
const NOTHING = pattern(/(?:没有?|不|未|零|一分(?:钱)?(?:都|也)?没?)(?:给|为|对|面向|专门|预)*(?:中小|小微|留|预留)|没.{0,8}[留给]|\b(?:nothing|none|no money|zero|not? (?:set|put|keep|reserve))\b|\b(?:don['’]t|do not|doesn['’]t|does not|without) (?:\w+ ){0,2}(?:reserv\w*|set|keep|leav\w*)/i);
const LISTED = pattern(/哪些|什么|啥|列|清单|有哪|各(?:是|要)?多少|\bwhat\b|\bwhich\b|\blist\b|\bshow\b/i);
const COUNTED = pattern(/(?:几|多少)[项笔条样单]|\bhow many\b/i);
const KINDS: readonly (readonly [RegExp, string])[] = [[/货物/, '货物'], [/工程/, '工程'], [/服务类|服务(?:采购|的(?:采购|有))/, '服务'], [/\bgoods\b/i, '货物'], [/\bworks\b|\bconstruction\b/i, '工程'], [/\bservices?\b/i, '服务']];
/** They say how it is bought, and name no thing. */
const SAYS_BUYING = pattern(/^(?:(?:政府)?采购|表|里|类|的|属于|货物|工程|服务|中小(?:微)?企业|小微企业|笔|项|单|清单|买|要|东西|purchas(?:es?|ing)|procurement|smes?|small(?:er)?|medium\S*|firms|businesses|companies|enterprises|goods|works|services?|items?|lines?|table|buys?|buying|single|list|and|for|of|by|\s)+$/i);
const ACTS: ReadonlySet<string> = new Set(['lookup', 'unknown', 'rank', 'filter', 'count', 'breakdown', 'parent', 'purpose', 'where']);

export function purchasesAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const text = query.spoken;
  const nothing = SMALL.test(text) && NOTHING.test(text);
  if (!BOUGHT.test(text) || query.percent || query.relativeYear === 'prior' || query.direction !== null || query.claimed.length > 0 || (!nothing && !ACTS.has(query.act))) return null;
  const all = world.book.rows.filter(({ bought, role, place }) => bought !== null && role === 'item' && place.table !== null && (query.table === null || place.table === query.table));
  const units = [...new Set([...unitsIn(context), ...context.topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? unitsOf(entry) : []))])];
  if (all.length < 2 || units.length > 1 || !onlyBuying(context)) return null;
  const kind = KINDS.find(([words]) => words.test(text))?.[1] ?? null;
  const rows = all.filter((row) => (units.length === 0 || row.budgetUnit === units[0]) && (kind === null || row.bought?.startsWith(kind) === true));
  const meant = nothing ? withoutShare(rows) : rows;
  const ranked = query.act === 'rank' && query.order !== null;
  const asked = ranked || query.act === 'filter' || query.thresholds.length > 0 ? ONE.test(text) || units.length > 0 : COUNTED.test(text) ? ONE.test(text) || /项|\bitems?\b/.test(text) : LISTED.test(text) && (units.length > 0 || kind !== null || (ONE.test(text) && query.language === 'en'));
  if (!meant || meant.length === 0 || !(nothing || asked)) return null;
  const figures = meant.flatMap((row) => rowFigure(world, row) ?? []).filter((figure) => query.thresholds.every((limit) => passes(figure, limit)));
  return figures.length === 0 ? null : told(context, figures, ranked, nameOf(units[0] ?? null, kind, nothing));
}

function told(context: Context, figures: readonly Figure[], ranked: boolean, name: Name): Answer {
  const { query, world } = context;
  const rank = ranked ? sortFigures(figures, query.order === 'least' ? 'up' : 'down') : figures;
  const { n, nth } = query;
  const shown = !ranked ? rank : nth !== null ? rank.slice(nth === -1 ? -1 : nth - 1, nth === -1 ? undefined : nth) : n !== null ? rank.slice(0, n) : tiedFirst(rank);
  const items = shown.map((figure, at): ListItem => ({ figure, rank: ranked ? (nth !== null && nth > 0 ? nth : at + 1) : null, extra: null }));
  const what = !ranked ? 'items' : nth !== null ? 'nth' : query.order === 'least' ? 'least' : 'most';
  const total = ranked || shown.length < 2 ? null : sumOf(name, shown, world.book.year);
  const list: Claim = total ? { kind: 'list', of: name, what: 'parts', items, count: countOf(context, shown), total, remainder: null, scope: null, rest: 0 } : { kind: 'list', of: null, what, items, count: ranked ? null : countOf(context, shown), total: null, remainder: null, scope: name, rest: 0 };
  return { ...claims(context, 'what is bought, one by one', [list], entriesOf(context, items), total ? [total, ...shown] : shown), pool: rank };
}

function nameOf(unit: string | null, kind: string | null, nothing: boolean): Name {
  const english = kind === null ? 'procurement' : `${KIND_NAMES[kind] ?? kind} procurement`;
  return { zh: `${unit ?? ''}${kind === null ? '政府采购' : `${kind}类采购`}${nothing ? '中没有为中小企业预留的' : ''}`, en: `${english}${unit === null ? '' : ` of ${unit}`}${nothing ? ' with nothing reserved for SMEs' : ''}` };
}
const KIND_NAMES: Readonly<Record<string, string>> = { 货物: 'goods', 工程: 'works', 服务: 'services' };

/** Those of which nothing is kept for small firms; null where the table has no such column. */
function withoutShare(rows: readonly Row[]): Row[] | null {
  const cells = rows.map((row) => cellIn(row, 'sme'));
  return cells.some((cell) => cell === undefined) ? null : rows.filter((_, at) => cells[at]?.value?.eq(0) === true);
}

function onlyBuying({ topics, query, world }: Context): boolean {
  const names = world.index.entries.filter((entry) => unitsOf(entry).length > 0).flatMap((entry) => entry.names).sort((left, right) => right.length - left.length);
  const mentions = new Set([...query.mentions, ...topics.map(({ mention }) => mention)]);
  return [...mentions].every(({ text }) => {
    const rest = names.reduce((words, name) => words.replace(name, ''), text).trim();
    return rest === '' || SAYS_BUYING.test(rest);
  });
}
