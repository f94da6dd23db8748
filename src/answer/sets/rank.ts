/** Rankings over a collection of rows. */
import { pattern } from '../../budget/pattern.ts';
import { RANKED_BY_AMOUNT } from '../marks.ts';
import { fundOpening } from '../../budget/funds.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { bareName } from '../../budget/text.ts';
import { leavesTop } from '../../query/slots/others.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, ListItem, ListWhat, Name } from '../answer.ts';
import { boughtRows, childrenOf, collectionFor, type Collection, metricOf, unitRows, WHICH_UNIT } from './collections.ts';
import { causesClaim } from '../texts/causes.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { claims, notFound, type Context } from '../context.ts';
import { breakdownAnswer, columnParts } from '../parts.ts';
import { unsureAnswer } from '../lookup.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { impliedClaims } from '../measures/operand.ts';
import { areSiblings } from '../measures/sum.ts';
import { besideSet, columnSet, memberSet } from './rank-set.ts';
import type { Topic } from '../names/resolve-mention.ts';
import { companion, countOf, entriesOf, inDirection, insideLimits, LONGEST_LIST, measured, movesOfColumns, sortFigures, tiedFirst } from './rank-figures.ts';
import { isIncomplete, namedAmong, withoutFigure } from './named-among.ts';
import { metricFor, orderOf } from './rank-metric.ts';
import { setAsked, withoutLeftOut } from './left-out.ts';

/** How many of a ranking are shown where no number is said. */
const A_FEW = 5;
/** 「各项目变化情况」, "how every project changed": all of them. */
const EVERY = pattern(/各个?(?:项目|科目|项|类)|每一?[个项](?:项目|科目)?|(?:所有|全部)的?(?:项目|科目)|逐[一项个]|\b(?:each|every|all(?: the| our)?) (?:project|item|line|subject)s?\b/i);
/** "the biggest cuts", "which projects lost the most": the plural asks for more than the first. */
const SEVERAL = pattern(/\b(?:biggest|largest|highest|greatest|steepest|sharpest|heaviest|deepest|main|top|most expensive|costliest|priciest|smallest|lowest|cheapest)(?: \w+){0,2} (?:cuts|increases|rises|gains|decreases|reductions|drops|falls|changes|moves|swings|jumps|projects|items|lines|programmes|programs|costs|expenses|winners|losers|gainers|amounts|spenders)\b|\bwhich(?: \w+){0,2} (?:projects|items|lines|programmes|programs|ones)\b/i);

/** 「一般公共预算按经济分类，哪个科目最多」: the classification is ranked, not the columns of the fund. */
function byClassification(context: Context): Context {
  const fund = context.topics.every(({ entry, certainty }) => certainty === 'sure' && fundOpening(entry?.key ?? '') === 'general');
  return fund && context.topics.length > 0 && /经济(?:分类|科目)|功能(?:分类|科目)/.test(context.query.text) ? { ...context, topics: [], query: { ...context.query, mentions: [] } } : context;
}

/** "The lines inside wages and benefits (basic expenditure)": the whole only says where the other one stands. */
function withoutOuter(context: Context): Context {
  const { topics, query } = context;
  const inner = topics.filter(({ certainty, entry }) => certainty === 'sure' && entry !== null && childrenOf(entry).length > 1);
  const outer = topics.filter(({ entry, mention }) => entry !== null && inner.some((one) => one.entry !== entry && !one.mention.gap.includes('and') && !mention.gap.includes('and') && childrenOf(entry).some((row) => one.entry?.rows.includes(row) === true)));
  if (outer.length === 0 || isQuestionOfTruth(query.spoken, query.tags)) return context;
  return { ...context, topics: topics.filter((topic) => !outer.includes(topic)), query: { ...query, mentions: query.mentions.filter((mention) => !outer.some((topic) => topic.mention === mention)) } };
}

export function rankAnswer(asked: Context): Answer {
  const context = withoutOuter(byClassification(asked));
  const [vague] = context.topics;
  // Within a name that could be several nothing is ranked, least of all everything.
  if (vague && context.topics.every(({ certainty }) => certainty === 'several') && vague.choices.some(({ kinds }) => kinds.has('money'))) return amongSiblings(context, vague) ?? unsureAnswer(context, vague);
  // Nor within one that no name explains.
  const [lost] = context.topics;
  if (lost && context.topics.every(({ certainty }) => certainty !== 'sure') && context.query.language === 'en' && (/\b(?:in|inside|within|under|of)(?: the| our)?\s*$/.test(context.query.spoken.slice(0, lost.mention.from)))) return unsureAnswer(context, lost);
  if (lost && context.query.language === 'zh' && context.topics.every(({ certainty, choices }) => certainty === 'unsure' && choices.length > 0) && /^(?:的)?(?:项目|经费|支出|钱)?(?:里面?|当中|之中|中|内)/.test(context.query.spoken.slice(lost.mention.to))) return unsureAnswer(context, lost);
  // 「人员支出最多的是哪个单位」, where no table has them in one column: each unit's figure is told.
  const entry = vague?.certainty === 'sure' ? vague.entry : null;
  if (entry && WHICH_UNIT.test(context.query.text) && new Set(entry.rows.map(({ budgetUnit }) => budgetUnit)).size > 1 && unitRows(context) === null) return lookupEntry(context, entry);
  const causes = entry && context.query.direction !== null && childrenOf(entry).length === 0 ? rankedCauses(context, entry) : null;
  if (causes) return causes;
  const answer = bothWays(context) ?? bothEnds(context) ?? rankIn(context);
  // What was just listed may have no such figure: then the whole document is ranked.
  return answer.outcome === 'not_found' && context.query.mentions.length === 0 && context.last ? rankIn({ ...context, last: null, topics: [] }) : answer;
}

/** "Of the workstation items, which is the most costly": the word names several parts of one whole, and they are asked for in the plural. */
function amongSiblings(context: Context, vague: Topic): Answer | null {
  const { choices } = vague;
  const inside = context.query.language === 'zh' && /(?:里面?|当?中|之中|内)[^，,]{0,4}(?:哪|最|谁)|^的?(?:[这那]?[几两三四五六七八]?[笔项块](?:钱|经费)?(?:里面?|中)?)?(?:是)?(?:哪一?[笔项块]|最[大多小少高低贵]的(?:是|一)?(?:哪一?)?[笔项块])/.test(context.query.spoken.slice(vague.mention.to));
  if (!(inside || context.query.tags.has('item') || context.query.tags.has('subItem')) || !areSiblings(choices)) return null;
  const topics = choices.map((entry, at): Topic => ({ ...vague, certainty: 'sure', entry, choices: [entry], mention: { ...vague.mention, gap: at === 0 ? [] : ['and'], between: at === 0 ? '' : ' and ' } }));
  const answer = rankIn({ ...context, topics, query: { ...context.query, mentions: topics.map(({ mention }) => mention) } });
  return answer.outcome === 'answered' ? answer : null;
}

/** "the biggest increases and the biggest cuts": each way has its own ranking. */
function bothWays(context: Context): Answer | null {
  const { tags, text } = context.query;
  if (context.query.direction !== null || !tags.has('rise') || !tags.has('fall') || !EACH_WAY.test(text)) return null;
  const [up, down] = (['rise', 'fall'] as const).map((direction) => rankIn({ ...context, query: { ...context.query, direction, n: context.query.n === 2 ? null : context.query.n } }));
  return up?.outcome === 'answered' && down?.outcome === 'answered' ? { ...up, claims: [...up.claims, ...down.claims], subjects: [...up.subjects, ...down.subjects], listed: [...up.listed, ...down.listed] } : null;
}

/** 「最多的和最少的差多少」: each end of the ranking, and how far they lie apart where that is asked. */
function bothEnds(context: Context): Answer | null {
  const { tags, text } = context.query;
  if (!BOTH_ENDS.test(text) || context.query.nth !== null) return null;
  const [most, least] = (['most', 'least'] as const).map((order) => rankIn({ ...context, query: { ...context.query, order, n: null, tags: new Set([...tags].filter((tag) => tag !== 'rank' && tag !== (order === 'most' ? 'least' : 'most')).concat(order)) } }));
  const [top, bottom] = [most?.listed[0], least?.listed[0]];
  if (most?.outcome !== 'answered' || least?.outcome !== 'answered' || !top || !bottom || top.unit !== bottom.unit) return null;
  const apart = tags.has('difference') || tags.has('compare') ? differenceOfFigures(context, top, bottom, []).claims : [];
  return { ...most, claims: [...apart, ...most.claims, ...least.claims], subjects: [...most.subjects, ...least.subjects], listed: [...most.listed, ...least.listed] };
}

const BOTH_ENDS = pattern(/最[多大高贵][^最]{0,8}[和与跟同比、及,，]+[^最]{0,6}最(?:[少小低]|便宜)|最(?:[少小低]|便宜)[^最]{0,8}[和与跟同比、及,，]+[^最]{0,6}最[多大高贵]|\b(?:largest|biggest|highest|most expensive|costliest)\b.*\b(?:and|than|minus|versus|vs|against|compared|beside|next to)\b.*\b(?:smallest|lowest|least|cheapest)\b|\b(?:smallest|lowest|cheapest)\b.*\b(?:and|than|versus|vs|against|compared|beside|next to)\b.*\b(?:largest|biggest|highest|most expensive|costliest)\b/i);

/** The second superlative, or "and" between the two ways; 「哪些增加了哪些减少了」. */
const EACH_WAY = pattern(/[增涨升多]\S{0,3}最[^最]{0,6}[和与跟及、，,][^最]{0,8}[减降跌缩少]\S{0,3}最|[减降跌缩少]\S{0,3}最[^最]{0,6}[和与跟及、，,][^最]{0,8}[增涨升多]\S{0,3}最|哪[些几][^哪]{0,8}[增涨升多高].{0,6}[、，,和\s]?(?:哪[些几])?[^哪]{0,6}[减降跌缩少低]|哪[些几][^哪]{0,8}[减降跌缩少低].{0,6}哪[些几][^哪]{0,6}[增涨升多高]|\bwhich\b.*\b(?:rose|rise|grew|up|more|increased|gained)\b.*\b(?:and|or)\b.*\b(?:fell|fall|down|less|decreased|shrank|lost|cut)\b|\b(?:biggest|largest|most|greatest|steepest|sharpest)\b.*\band\b.*\b(?:biggest|largest|most|greatest|steepest|sharpest|cuts?|falls?|drops?|decreases?|reductions?|losers?|rises?|increases?|gains?)\b/i);

/** 「减少最多的是哪一块」 of a change whose causes have figures: the causes, those of the direction first. */
function rankedCauses(context: Context, entry: Entry): Answer | null {
  const { direction, order, n, nth } = context.query;
  const causes = causesClaim(context, entry, null);
  if (!causes || direction === null) return null;
  const figures = sortFigures(causes.items.map(({ figure }) => figure).filter((figure) => inDirection(figure, direction, 'change')), 'size');
  const ranked = order === 'least' ? figures.reverse() : figures;
  if (ranked.length === 0) return null;
  // 「多出来的花在哪几块」 asks for all of them.
  const shown = n ?? (order === null && nth === null ? ranked.length : 1);
  const items = ranked.slice(0, shown).map((figure, at): ListItem => ({ figure, rank: shown > 1 ? at + 1 : null, extra: null }));
  return claims(context, 'the causes of a change, ranked', [{ kind: 'list', of: causes.of, what: direction, items, count: null, total: null, remainder: null, scope: null, rest: ranked.length - items.length }], [entry], ranked);
}

/** The column that rows were ranked by, where it is not their own amount: it says what the figures are. */
function columnOf({ world }: Context, figure: Figure | undefined): Name | null {
  const [fact, another] = figure?.facts ?? [];
  const name = fact && !another && fact.measure === 'amount' && fact.place.table !== null && fact !== fact.row.facts[0] ? columnName(fact) : null;
  return name === null ? null : world.nameOf(bareName(name));
}

/** 「退件率最高容许到多少」, "the floor space that must be covered at minimum": the bound of a target, where nothing is there to rank. */
function boundOf(context: Context): Answer | null {
  const [topic, another] = context.topics;
  if (another || topic?.certainty !== 'sure' || !topic.entry?.kinds.has('target') || topic.entry.kinds.has('money')) return null;
  const told = lookupEntry(context, topic.entry);
  return told.outcome === 'answered' ? told : null;
}

function rankIn(context: Context): Answer {
  const { query, world } = context;
  const member = memberSet(context);
  const byColumn = member ? null : besideSet(context) ?? columnSet(context);
  const list = member ? null : namedAmong(context);
  const incomplete = list !== null && isIncomplete(context, list) ? [withoutFigure(context, list)] : [];
  const among = list !== null && (list.figures.length > 1 || incomplete.length > 0) ? list.figures : [];
  if (incomplete.length > 0 && among.length === 0) return { ...notFound(context, 'no change is printed for any of them', 'noChange'), claims: incomplete, subjects: [...list?.without ?? []] };
  const named = context.topics.find(({ certainty }) => certainty === 'sure')?.entry;
  const own = among.length > 0 ? among : named && !member && !byColumn && childrenOf(named).length === 0 && boughtRows(world, named).length === 0 ? columnParts(context, named) : [];
  const bare = { rows: [], scope: named && among.length === 0 ? world.nameOf(named.label) : null, what: 'rows' as const };
  const rows = member?.collection ?? byColumn ?? (own.length > 1 || among.length > 0 ? bare : collectionFor(setAsked(context)));
  const columns = own.length > 1 || among.length > 0 || rows || !named ? own : listedParts(context, named);
  const collection = rows ?? (columns.length > 1 ? bare : null);
  const unsure = context.topics.length > 1 ? context.topics.find(({ certainty }) => certainty !== 'sure') : undefined;
  if (!collection && unsure) return unsureAnswer(context, unsure);
  const alone = !collection && !isQuestionOfTruth(query.spoken, query.tags) ? boundOf(context) : null;
  if (alone) return alone;
  if (!collection) return notFound(context, 'the name has no rows to rank', 'noParts', context.topics.flatMap(({ entry }) => (entry ? [world.nameOf(entry.label)] : [])));
  const metric = metricFor(context);
  const all = withoutLeftOut(context, columns.length > 1 || among.length > 0 ? (columns === own && among.length === 0 ? movesOfColumns(context, own, metric) : columns) : measured(setAsked(context), collection, metric)).filter((figure) => inDirection(figure, query.direction, metric));
  const inside = all.filter((figure) => insideLimits(context, figure));
  // "Apart from the largest, which fell the most": the largest is one of the amounts, and no place among the falls.
  // After a list of moves it is the largest of those, and so in "the second" too.
  const ofMoves = query.nth !== null || (context.last !== null && context.last.listed.length > 1 && query.mentions.length === 0 && context.last.listed.every(({ facts }) => facts[0]?.measure === 'change' || facts[0]?.measure === 'percent'));
  const aside = metric !== 'amount' && !ofMoves && leavesTop(query.spoken) ? sortFigures(collection.rows.flatMap((row) => metricOf(world, row, 'amount') ?? []), 'down')[0] : undefined;
  const ordered = sortFigures(inside.filter(({ facts }) => aside === undefined || facts[0]?.row !== aside.facts[0]?.row), orderOf(context, metric));
  if (ordered.length === 0) return all.length > 0 ? notFound(context, 'no row passes the threshold', 'noneMatch', collection.scope ? [collection.scope] : []) : notFound(context, 'nothing to rank', 'noRank');
  // 「甲、乙、丙从高到低排」 asks for all of them, not for the place of the first.
  const place = among.length > 0 ? null : entryRank(context, ordered, collection, member?.entry);
  if (place) return place;
  const single = query.nth === null && query.n === null && !query.tags.has('rank') && (query.tags.has('most') || query.tags.has('least'));
  const several = single && SEVERAL.test(query.text);
  // 「除了最大的，哪项最大」 is the second.
  const n = query.nth === -1 ? ordered.length : query.nth ?? (single && (metric === 'amount' || ofMoves) && leavesTop(query.spoken) ? 2 : null);
  const chosen = n !== null ? ordered.slice(n - 1, n) : several ? ordered.slice(0, A_FEW) : single ? tiedFirst(ordered) : ordered.slice(0, query.n ?? (query.direction !== null || query.tags.has('rank') || EVERY.test(query.spoken) ? LONGEST_LIST : A_FEW));
  const what: ListWhat = n !== null ? 'nth' : metric !== 'amount' && query.direction !== null && query.order !== 'least' ? query.direction : query.order === 'least' ? 'least' : 'most';
  const items = chosen.map((figure, index): ListItem => ({ figure, rank: (n ?? 1) + index, extra: companion(context, figure, metric) }));
  if (items.length === 0) return notFound(context, 'the ranking is shorter than that', 'noRank');
  const found = entriesOf(context, items);
  const told: Claim[] = [{ kind: 'list', of: null, what, items, count: null, total: null, remainder: null, scope: collection.scope ?? columnOf(context, ordered[0]), rest: 0 }];
  return { ...claims(context, metric === 'amount' ? RANKED_BY_AMOUNT : `ranked by ${metric}`, [...told, ...(metric === 'prior' ? impliedClaims(told) : []), ...incomplete], found.length > 0 || !named ? found : [named], items.map(({ figure }) => figure)), pool: ordered };
}

/** The parts that a sentence lists and another place prints with amounts. */
function listedParts(context: Context, entry: Entry): Figure[] {
  // Two lists break the same money down at two levels: a name is not ranked beside what it consists of.
  const list = breakdownAnswer(context, entry).claims.find((claim) => claim.kind === 'list' && claim.what === 'parts');
  return list?.kind === 'list' ? list.items.map(({ figure }) => figure) : [];
}

/** 「要是按减少的金额排呢」: another order, no place in it. */
const BY_MEASURE = pattern(/按[^，,。]{1,10}(?:排|来|算|看)|\bby\b/i);
const PLACE = pattern(/第几|名次|排名|排位|\b(?:place|position|where|rank(?:s|ed)?)\b/i);

/** 「食堂排第几」: where one name stands among its likes, and how many they are. */
function entryRank(context: Context, ordered: readonly Figure[], { scope }: Collection, member: Entry | undefined): Answer | null {
  const { query, topics } = context;
  if (!query.tags.has('rank') || query.n !== null || query.nth !== null) return null;
  // 「按百分比排，谁第一」 after a name asks for the first, not for that name's place.
  if (query.mentions.length === 0 && (/谁|哪|\bwho\b|\bwhich\b/i.test(query.text) || (BY_MEASURE.test(query.text) && !PLACE.test(query.text)))) return null;
  const entry = member ?? topics.find(({ certainty }) => certainty === 'sure')?.entry;
  const at = entry ? ordered.findIndex(({ facts }) => facts.some(({ row }) => entry.rows.includes(row))) : -1;
  const figure = ordered[at];
  if (!entry || !figure) return null;
  return { ...claims(context, 'the place of a name in the ranking', [{ kind: 'list', of: null, what: 'nth', items: [{ figure, rank: at + 1, extra: null }], count: countOf(context, ordered), total: null, remainder: null, scope, rest: 0 }], [entry], [figure]), pool: ordered };
}

