/** 「各下属单位的收入」, 「哪个单位退休人员最多」, 「办公费最多的是哪家」, 「三家里谁的项目经费最多」: one figure of every budget unit, in order or one by one. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Fact } from '../../budget/fact.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Answer, Figure, ListItem } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { printedFigure, sumOf } from '../figures.ts';
import { changeOf } from '../measures/change.ts';
import { unitsOf } from '../names/by-unit.ts';
import { metricFor, orderOf } from '../sets/rank-metric.ts';
import { EMPTY_POSTS, emptyPosts } from './empty-posts.ts';
import { headsAsked, peopleOf, vehiclesOf } from './unit-heads.ts';
import { figureOfKind, kindAlone } from './unit-in-table.ts';
import { countOf, sortFigures, tiedFirst } from '../sets/rank-figures.ts';
import type { Topic } from '../names/resolve-mention.ts';

const NUMBER = '(?:[一二两三四五六七八九十\\d]{1,3}\\s*[家个])';
const UNITS = new RegExp([
  `(?:[各每]|哪(?:[个家些]|一[个家])?|下属|所属|直属|基层|下辖|二级)(?:的|个|家)?(?:下属|所属|直属)?(?:的)?${NUMBER}?(?:预算|事业|基层|行政)?单位(?!上缴|补助|经营|医疗|离退休|养老|资金)`,
  // 「三家单位里哪家」, 「三家里谁」, 「三个单位的接待费各多少」
  `${NUMBER}(?:预算|下属|事业|基层|二级)?(?:单位)?(?:里面?|中|当中|之中|之间)[,，]?(?:哪[个家]|谁)`,
  // 「最多的是哪家」, 「哪家的接待费最高」
  '(?:是|数)哪一?家[?？。]*$', '^(?:那么?|请问)?哪一?家(?:的|用|花|今年)?(?!企业|公司|机构|饭堂|医院|学校|社区)(?=.*最)|^(?:那么?|请问)?哪一?家空[得着编]',
  `${NUMBER}(?:预算|下属|事业|基层)?单位的?(?=.*(?:各|分别|哪[个家]|谁))`,
  '\\b(?:which|each|every|all(?: the)?|the|our|its|by|subordinate|affiliated|budget) (?:of (?:the|our|its) )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) )?(?:subordinate |affiliated |budget |public )?(?:units?|institutions?)\\b',
].join('|'), 'i');
const AMONG = pattern(new RegExp(`${NUMBER}(?:预算|下属|事业|基层|二级)?(?:单位)?(?:里面?|中|当中|之中|之间)`));
/** They leave the office's own level out. */
const BELOW = pattern(/下属|所属|直属|下辖|二级|基层|事业单位|\b(?:subordinate|affiliated|institutions?)\b|\bunits? (?:that are )?(?:under|below|beneath) (?:the|our|this)\b/i);
const OWN_LEVEL = pattern(/[（(](?:本级|机关)[)）]$|本级$/);
/** What stands in a mention beside the units, or names all of their money. */
const WHOLE_MONEY = pattern(/^(?:的|各|每|家|个|[一二两三四五六七八九十\d]|下属|所属|直属|基层|预算|事业|行政|二?级|项目|单位|收入|支出|收支|经费|总计?|合计|金额|钱|(?:subordinate|affiliated|budget|revenue|income|institutions?|units?|total|public|the|of|by|money)\b|\s)*$/i);
/** The units are counted, not their figures. */
const HOW_MANY_UNITS = pattern(/(?:几|多少)[家个](?:下属|预算|基层|事业)?单位|\bhow many (?:\w+ ){0,2}(?:units|institutions)\b/i);
/** All that a unit has for projects, not which projects. */
export const PROJECT_MONEY = pattern(/项目(?:支出|经费|资金|的?钱|(?:上|花[得的]?)?最[多少])|\bproject (?:spending|expenditure|money|funds?)\b|\bon projects\b/i);
/** 「是哪家单位拉上去的」, "which unit drove it": the unit that moved as all of them together did, and most. */
const DROVE = pattern(/哪一?(?:[家个]|几[家个])?(?:预算|下属|基层)?(?:单位|馆|机构)?(?:给|把它)?(?:带|拉|推|撑|抬)(?:动|上去|起来|下来|高|低|涨|了)|(?:主要)?(?:是|因为|由)哪一?[家个](?:预算|下属|基层)?单位(?:引起|造成|导致|贡献|带动|[增涨多减降少])|\b(?:which|what) (?:budget )?(?:unit|institution)s? (?:is |was |were |mainly |mostly )*(?:drove|drives|driving|behind|responsible|pushed|pushing|caused|causing|accounts? for (?:most of )?the (?:rise|increase|fall|drop|change))\b/i);
const WHICH = pattern(/哪|谁|\bwhich\b|\bwho\b/i);
const LISTS = new Set(['lookup', 'breakdown', 'unknown', 'purpose']);

/** The unit behind the move of a name that several units have. */
export function unitBehindMove(context: Context, entry: Entry): Answer | null {
  const { query, world } = context;
  if (world.book.budgetUnits.length < 2 || !DROVE.test(query.spoken) || query.claimed.length > 0) return null;
  const moved = changeOf(context, entry)?.change;
  const direction = query.direction ?? (moved === undefined || moved.value === '0' ? null : moved.value.startsWith('-') ? 'fall' : 'rise');
  const answer = movesOfUnits({ ...context, query: { ...query, act: 'rank', order: 'most', direction, n: null, nth: null } }, isAll(entry) ? null : entry, world.book.budgetUnits, 'change');
  return answer.outcome === 'answered' ? answer : null;
}

/** All of the department's money. */
function isAll({ key }: Entry): boolean {
  return /^(?:部门|单位)?预算(?:支出|收入)?$|^(?:部门|单位)预算|^(?:收入|支出)(?:总计|预算)$/.test(key);
}

export function eachUnitAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const sure = context.topics.filter(({ certainty, entry }) => certainty === 'sure' && entry);
  const behind = sure.length === 1 && sure[0]?.entry ? unitBehindMove(context, sure[0].entry) : null;
  if (behind) return behind;
  if (world.book.budgetUnits.length < 2 || query.table !== null || claimsFigure(context) || query.thresholds.length > 0 || (query.tags.has('project') && !PROJECT_MONEY.test(query.text)) || !UNITS.test(query.text)) return null;
  const ranked = query.act === 'rank';
  if (!ranked && LISTS.has(query.act) && WHICH.test(query.spoken) && EMPTY_POSTS.test(query.spoken)) return emptyPosts(context);
  // 「两个单位各有几个，合计呢」: each, and all of them together.
  const together = query.act === 'sum' && EACH.test(query.text);
  if (!ranked && (!(LISTS.has(query.act) || together) || HOW_MANY_UNITS.test(query.text) || !/多少|各(?:是|有)|分别|排|^(?:那么?)?[各每](?:个|家)?(?:下属|预算|基层)?单位|\bhow (?:much|many)\b|\bwhat\b|\blist\b|\bby (?:budget )?unit\b|\beach (?:budget )?unit['’]s\b/i.test(query.text))) return null;
  if (ranked && EMPTY_POSTS.test(query.spoken)) return emptyPosts(context);
  const heads = headsAsked(context) !== null;
  const named = context.topics.filter((topic) => !isOfUnits(topic) && !(heads && HEADS_ALONE.test(topic.mention.text)));
  const kind = kindAlone({ ...query, mentions: named.map(({ mention }) => mention) });
  const [topic, ...more] = named.filter(({ certainty, entry }) => kind === null || (certainty === 'sure' && entry));
  if (more.length > 0 || (topic && (topic.certainty !== 'sure' || !topic.entry))) return null;
  const units = world.book.budgetUnits.filter((unit) => !BELOW.test(query.text) || !OWN_LEVEL.test(unit));
  const metric = ranked ? metricFor(context) : 'amount';
  if (metric === 'change' || metric === 'percent') return movesOfUnits(context, topic?.entry ?? null, units, metric);
  const facts = units.map((unit) => (kind !== null && kind !== '项目支出' && !topic ? [] : factsOf(context, topic?.entry ?? null, unit)));
  // A unit that prints it twice, for two kinds of posts, has no one figure.
  if (facts.some((own) => new Set(own.map(({ value }) => value?.toFixed())).size > 1)) return null;
  const printed = facts.flatMap(([fact]): Figure[] => (fact ? [printedFigure(world.nameOf(fact.row.budgetUnit ?? ''), fact)] : []));
  const figures = printed.length > 1 || kind === null ? printed : units.flatMap((unit) => figureOfKind(context, unit, kind) ?? []);
  // How many people or cars a unit has is no money of anything.
  if (figures.length < 2) return ranked && !topic && headsAsked(context) !== null ? notFound(context, 'no figure of every unit', 'noRank') : null;
  const scope = topic?.entry ? world.nameOf(topic.entry.label) : kind !== null ? world.nameOf(kind) : null;
  const rank = ranked ? sortFigures(figures, query.order === 'least' ? 'up' : 'down') : figures;
  // 「三家里谁最多」: how many units there are, not how many are asked for.
  const n = AMONG.test(query.text) ? null : query.n;
  const best = ranked && !query.tags.has('rank') && n === null && query.nth === null;
  const shown = best ? tiedFirst(rank) : query.nth !== null ? rank.slice(query.nth === -1 ? -1 : query.nth - 1, query.nth === -1 ? undefined : query.nth) : rank.slice(0, n ?? rank.length);
  const items = shown.map((figure, at): ListItem => ({ figure, rank: ranked ? (query.nth !== null && query.nth > 0 ? query.nth : at + 1) : null, extra: null }));
  const what = ranked ? (query.nth !== null ? 'nth' : query.order === 'least' ? 'least' : 'most') : 'items';
  const list = { kind: 'list' as const, of: null, what: what as 'items', items, count: ranked ? null : countOf(context, figures), total: null, remainder: null, scope, rest: 0 };
  const sum = together ? [{ kind: 'sum' as const, items: figures, total: sumOf(world.nameOf(topic?.entry?.label ?? '合计'), figures, world.book.year), left: [] }] : [];
  return { ...claims(context, 'a figure of every budget unit', [list, ...sum], topic?.entry ? [topic.entry] : unitShown(context, shown), shown), pool: rank };
}

/** 「6 家里谁最多」 says how many units there are; any other figure is a claim about one. */
function claimsFigure({ query, world }: Context): boolean {
  return query.claimed.some(({ value, unit }) => !(unit === null && Number(value) === world.book.budgetUnits.length && AMONG.test(query.text)));
}

/** "the most staff": they are counted, and no money for them is named. */
const HEADS_ALONE = pattern(/^(?:(?:official|public|government) )?(?:staff|people|employees|workers|vehicles|cars)$/i);
const EACH = pattern(/各|分别|\beach\b|\brespectively\b/i);


/** 「哪个单位增加最多」: the units by how far they moved; where no move is printed none is told by its size. */
function movesOfUnits(context: Context, entry: Entry | null, units: readonly string[], metric: 'change' | 'percent'): Answer {
  const { query, world } = context;
  const moves = units.flatMap((unit): Figure[] => {
    const whole = world.index.entries.find((other) => unitsOf(other).length === 1 && unitsOf(other)[0] === unit);
    const own = entry ? { ...entry, unit, rows: entry.rows.filter(({ budgetUnit }) => budgetUnit === unit), facts: entry.facts.filter(({ row }) => row.budgetUnit === unit) } : whole;
    const change = own && own.facts.length > 0 ? changeOf(context, own) : null;
    const figure = metric === 'change' ? change?.change : change?.percent ?? change?.recomputed;
    return figure ? [{ ...figure, name: world.nameOf(unit) }] : [];
  });
  if (moves.length < 2) return notFound(context, 'no change is printed for this name', 'noChange', [entry ? world.nameOf(entry.label) : { zh: '各预算单位', en: 'the budget units' }], [], [], world.book.year - 1);
  const { direction } = query;
  const meant = moves.filter(({ value }) => direction === null || (direction === 'fall') === value.startsWith('-'));
  const rank = sortFigures(meant, orderOf(context, metric));
  const first = query.tags.has('rank') ? rank.slice(0, query.n ?? rank.length) : query.nth !== null ? rank.slice(query.nth === -1 ? -1 : query.nth - 1, query.nth === -1 ? undefined : query.nth) : query.n !== null ? rank.slice(0, query.n) : tiedFirst(rank);
  if (first.length === 0) return notFound(context, 'nothing to rank', 'noRank');
  const what = direction !== null && query.order !== 'least' ? direction : query.order === 'least' ? 'least' as const : 'most' as const;
  const items = first.map((figure, at): ListItem => ({ figure, rank: query.nth !== null && query.nth > 0 ? query.nth : at + 1, extra: null }));
  return { ...claims(context, 'a move of every budget unit', [{ kind: 'list', of: null, what, items, count: null, total: null, remainder: null, scope: entry ? world.nameOf(entry.label) : null, rest: 0 }], entry ? [entry] : unitShown(context, first), first), pool: rank };
}

/** The one unit that was told, for what is asked of it next. */
function unitShown({ world }: Context, shown: readonly Figure[]): Entry[] {
  const [only, another] = shown;
  return !only || another ? [] : world.index.entries.filter((entry) => unitsOf(entry).length === 1 && unitsOf(entry)[0] === only.name.zh).slice(0, 1);
}

/** The mention names the units, and perhaps their whole money. */
export function isOfUnits({ mention }: Topic): boolean {
  return WHOLE_MONEY.test(mention.text);
}

/** What the unit's own sentence or row prints under the name, else its row in the column of that name; all its money without a name. */
export function factsOf(context: Context, entry: Entry | null, unit: string): Fact[] {
  const { year, rows } = context.world.book;
  const heads = entry === null || /车辆$/.test(entry.key) ? headsAsked(context) : null;
  if (heads !== null) return heads === 'vehicles' ? vehiclesOf(context, unit) : peopleOf(context, unit).slice(0, 1);
  const ofYear = (fact: Fact): boolean => fact.value !== null && (fact.measure === 'count' || (fact.measure === 'amount' && fact.year === year));
  const whole = rows.filter(({ role, budgetUnit, fund, basis }) => role === 'unit' && budgetUnit === unit && fund === 'all' && (basis === 'source' || basis === 'function'));
  if (entry === null || entry.key === '项目支出' ? PROJECT_MONEY.test(context.query.text) : false) {
    const column = whole.flatMap((row) => row.facts.filter((fact) => ofYear(fact) && columnName(fact) === '项目支出')).slice(0, 1);
    return column.length > 0 ? column : rows.filter(({ role, budgetUnit, basis }) => role === 'unit' && budgetUnit === unit && basis === 'project').flatMap((row) => row.facts.filter(ofYear).slice(0, 1)).slice(0, 1);
  }
  if (!entry) return whole.flatMap((row) => row.facts.filter(ofYear).slice(0, 1)).slice(0, 1);
  const own = entry.facts.filter((fact) => fact.row.budgetUnit === unit && (fact.row.role !== 'unit' || fact.row.basis === 'receptions') && ofYear(fact));
  // Where no table has all of its money, its row in the table of one kind of spending.
  if (own.length === 0 && whole.length === 0) return entry.facts.filter((fact) => fact.row.budgetUnit === unit && ofYear(fact)).slice(0, 1);
  return own.length > 0 ? own : whole.flatMap((row) => row.facts.filter((fact) => ofYear(fact) && entry.names.includes(bareName(columnName(fact) ?? ''))));
}
