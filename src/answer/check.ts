/** Statements put to the test: an asker's figure, a direction, a comparison; and the document's own sums. */
import { decimal, type Decimal } from '../budget/amount.ts';
import type { Check } from '../budget/check.ts';
import type { Fact } from '../budget/fact.ts';
import { chineseInteger, inYuan } from '../query/numerals.ts';
import type { Claimed } from '../query/query.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Claim, Figure } from './answer.ts';
import { changeAnswer, changeOf, whyAnswer } from './change.ts';
import { claims, entryName, notFound, type Context } from './context.ts';
import { differenceAnswer } from './compare.ts';
import { isAnswer, sureEntries } from './operand.ts';
import { valueOf } from './figures.ts';
import { departmentsAnswer, projectsAnswer } from './describe.ts';
import { figuresOf } from './figures-of.ts';
import { checkFigures, roundingNote } from './identities.ts';
import { lookupEntry } from './lookup.ts';
import { childrenOf } from './collections.ts';
import { countAnswer } from './rank.ts';
import { sumAnswer } from './sum.ts';
import { totalEntry } from './world.ts';

const MOST_CHECKS = 8;
/** Labels of the whole budget in any table. */
const WHOLE = /^(?:部门预算支出|部门预算收入|支出总计|收入总计|本年支出合计|本年收入合计|金额合计)$/;

/** The right figure comes back whether the asker was right or not; a wrong number is never repeated as fact. */
export function checkAnswer(context: Context): Answer {
  const { query, world } = context;
  const counted = countedThings(context);
  if (counted) return counted;
  // 「是不是因为买新车」 claims a cause: the printed one is told, and nothing is agreed to.
  const explained = BECAUSE.test(query.text) ? context.topics.find(({ certainty }) => certainty === 'sure')?.entry : null;
  if (explained) return whyAnswer({ ...context, query: { ...query, direction: null } }, explained);
  const added = addedThings(context);
  if (added) return added;
  const percent = query.claimed.find(({ unit }) => unit === '%');
  const printed = percent && !context.topics.some(({ certainty }) => certainty === 'sure') ? world.index.entries.find(({ facts }) => facts.some(({ measure, value }) => measure === 'percent' && value?.abs().eq(percent.value) === true)) : null;
  const entries = printed ? [printed] : sureEntries(context);
  if (isAnswer(entries)) return entries;
  const total = query.tags.has('total') ? totalEntry(world, 'expenditure') : null;
  const entry = entries[0] ?? total ?? context.carried[0] ?? null;
  if (!entry) return notFound(context, 'nothing to check', 'noCheck');
  const about = printed !== null && printed !== undefined || query.direction !== null || query.tags.has('change') || query.tags.has('rise') || query.tags.has('fall') || query.relativeYear === 'prior';
  if (entries.length > 1 && query.claimed.length === 0 && (query.tags.has('versus') || query.tags.has('compare') || query.tags.has('over') || query.tags.has('under'))) return comparison(context, entries);
  if (about) {
    const each = query.claimed.length === 0 && query.direction !== null && EACH.test(query.spoken) ? eachMoved(context, entries) : null;
    if (each) return each;
    const change = changeOf(context, entry);
    if (!change) return changeAnswer(context, entry);
    const claim = query.claimed[0];
    const wrongDirection = query.direction !== null && (valueOf(change.change).eq(0) || (query.direction === 'rise') !== valueOf(change.change).gt(0));
    const figures = [change.change, change.percent, change.recomputed, change.prior, change.current].filter((figure) => figure !== null);
    const least = LEAPS.find(({ said }) => said.test(query.text))?.percent;
    const moved = change.percent ?? change.recomputed;
    const short = least !== undefined && claim === undefined && moved !== null && (least < 0 ? valueOf(moved).gt(least) : valueOf(moved).lt(least));
    const right = !wrongDirection && !short && (claim === undefined || figures.some((figure) => agrees(claim, figure)));
    const answer = changeAnswer(context, entry);
    // "Did it go up or down" states nothing that could be right or wrong.
    if (claim === undefined && query.direction === null && query.tags.has('rise') && query.tags.has('fall')) return answer;
    return { ...answer, claims: [{ kind: 'verdict', right, about: (claim || short) && !wrongDirection ? 'figure' : 'direction' }, ...answer.claims] };
  }
  const answer = entries.length > 1 ? sumOrEach(context, entries) : lookupEntry(context, entry);
  const stated = entries.length > 1 ? query.claimed : nearestClaim(context);
  if (answer.outcome !== 'answered' || stated.length === 0) return answer;
  const right = stated.every((claim) => answer.listed.some((figure) => agrees(claim, figure) || (ABOUT.test(query.text) && isNear(claim, figure))));
  return { ...answer, claims: [{ kind: 'verdict', right, about: 'figure' }, ...answer.claims] };
}

/** Of several figures the one that stands beside the only name: "22 vehicles, 5 of them fire engines". */
function nearestClaim({ query, topics }: Context): readonly Claimed[] {
  const mention = topics.find(({ certainty }) => certainty === 'sure')?.mention;
  if (!mention || mention.to <= mention.from || query.claimed.length < 2) return query.claimed.slice(0, 1);
  const distance = ({ from, to }: Claimed): number => Math.max(mention.from - to, from - mention.to);
  return [...query.claimed].sort((left, right) => distance(left) - distance(right)).slice(0, 1);
}

/** Nothing that is named may be missing from the verdict. */
const EACH = /都|均|全(?:部)?(?:是|在)?[增减涨降升]|\b(?:both|all|each|every)\b/i;

/** 「两个都减了吗」: right when every one of them moved so; nothing is judged when one has no printed change. */
function eachMoved(context: Context, entries: readonly Entry[]): Answer | null {
  if (entries.length < 2) return null;
  const { direction } = context.query;
  const answers = entries.map((entry) => changeAnswer(context, entry));
  const changes = entries.map((entry) => changeOf(context, entry));
  const against = changes.some((change) => change !== null && (valueOf(change.change).eq(0) || (direction === 'rise') !== valueOf(change.change).gt(0)));
  const verdict: Claim[] = against || changes.every((change) => change !== null) ? [{ kind: 'verdict', right: !against, about: 'direction' }] : [];
  return claims(context, 'each name, its direction checked', [...verdict, ...answers.flatMap((answer) => answer.claims)], entries, answers.flatMap(({ listed }) => listed));
}

/** 「翻倍了吗」, "did it triple" state how far it moved, in percent of the year before. */
const LEAPS: readonly { said: RegExp; percent: number }[] = [
  { said: /翻(?:了)?(?:一)?[倍番]|加倍|\bdoubl(?:e|ed|ing)\b/i, percent: 100 },
  { said: /\btripl(?:e|ed|ing)\b/i, percent: 200 },
  { said: /翻(?:了)?[两二]番|\bquadrupl(?:e|ed|ing)\b/i, percent: 300 },
  { said: /腰斩|减半|砍半|砍掉一半|\bhalv(?:e|ed|ing)\b|\bcut in half\b/i, percent: -50 },
];

const BECAUSE = /因为|由于|原因是|的原因|\bbecause\b|\bdue to\b/i;
const ABOUT = /左右|大约|大概|差不多|上下|接近|将近|about|around|roughly|approximately|nearly|almost/i;
/** 「左右」 allows this share of the printed figure. */
const NEAR = '0.02';

function isNear(claim: Claimed, figure: Figure): boolean {
  if (figure.value === '') return false;
  const asked = claim.unit === null ? claim.value : inYuan(claim.value, claim.unit);
  const own = claim.unit === null ? valueOf(figure) : inYuan(valueOf(figure), figure.unit);
  return asked !== null && own !== null && asked.minus(own).abs().lte(own.abs().times(decimal(NEAR)));
}

/** 「有 8 个部门，对吧」: departments and projects are counted from the document's own lists. */
function countedThings(context: Context): Answer | null {
  const { query, topics } = context;
  const claim = query.claimed[0];
  if (!claim || topics.some(({ certainty }) => certainty === 'sure')) return null;
  const unit = claim.unit;
  // 「现在有 9 辆车」: of the counts in that unit the largest is the whole.
  if (unit !== null && /^[辆台]$/.test(unit) && query.mentions.length === 0) return vehicleCount(context, claim);
  const answer = query.tags.has('department') ? departmentsAnswer(context) : query.tags.has('project') && (claim.unit === null || claim.unit === '个') ? projectsAnswer(context) : null;
  if (answer?.outcome !== 'answered') return null;
  const right = answer.claims.flatMap(figuresOf).some((figure) => valueOf(figure).eq(claim.value));
  return { ...answer, claims: [{ kind: 'verdict', right, about: 'figure' }, ...answer.claims] };
}

const ADDS = /add up|加起来|加上|外加|加在?一[块起]|加总|相加|凑|合起来|合在一起|合计|总和|sum/i;
/** 「有 4 个吧」, 「共 4 项」: the number says how many there are. */
const COUNTER = /^\s*[\d,]+\s*(?:[个项笔条](?!亿|月|百分)|子项|小项)/;

/** 「甲四项加起来是 3,024 吗」, 「甲有 4 个吧」: the sum of what is named, or how many parts it has, set against the figure. */
function addedThings(context: Context): Answer | null {
  const { query, topics } = context;
  const claim = query.claimed[0];
  if (!claim || claim.unit === '%' || query.relativeYear === 'prior' || (query.year !== null && query.year < context.world.book.year)) return null;
  const [only] = topics;
  if (topics.length === 1 && only?.certainty === 'sure' && only.entry && childrenOf(only.entry).length > 1 && COUNTER.test(query.spoken.slice(claim.from))) {
    const counted = countAnswer(context);
    const [count] = counted.claims.flatMap((one) => (one.kind === 'list' && one.count ? [one.count] : []));
    return count ? { ...counted, claims: [{ kind: 'verdict', right: valueOf(count).eq(claim.value), about: 'figure' }, ...counted.claims] } : null;
  }
  if (!ADDS.test(query.text) || (topics.length === 1 && only?.certainty !== 'several')) return null;
  if (topics.length === 0) return query.tags.has('project') ? reconcileAnswer(context) : null;
  const answer = sumAnswer(context);
  const sum = answer.claims.find(({ kind }) => kind === 'sum');
  if (answer.outcome !== 'answered' || sum?.kind !== 'sum') return null;
  return { ...answer, claims: [{ kind: 'verdict', right: agrees(claim, sum.total), about: 'figure' }, ...answer.claims] };
}

function vehicleCount(context: Context, claim: Claimed): Answer | null {
  const entries = context.world.index.entries.filter(({ facts }) => facts.some(({ measure, unit, place }) => measure === 'count' && unit === claim.unit && place.table === null));
  const most = (entry: Entry): Decimal => entry.facts.reduce((top, { value, unit }) => (unit === claim.unit && value?.gt(top) === true ? value : top), decimal(0));
  const [whole] = [...entries].sort((left, right) => most(right).cmp(most(left)));
  if (!whole) return null;
  const answer = lookupEntry({ ...context, query: { ...context.query, wanted: 'count' } }, whole);
  return { ...answer, claims: [{ kind: 'verdict', right: answer.listed.some((figure) => agrees(claim, figure)), about: 'figure' }, ...answer.claims] };
}

function sumOrEach(context: Context, entries: readonly Entry[]): Answer {
  const answers = entries.map((entry) => lookupEntry(context, entry));
  return claims(context, 'several names, each checked', answers.flatMap((answer) => answer.claims), entries, answers.flatMap(({ listed }) => listed));
}

function comparison(context: Context, entries: readonly Entry[]): Answer {
  const answer = differenceAnswer(context);
  const claim = answer.claims.find(({ kind }) => kind === 'difference');
  if (claim?.kind !== 'difference' || entries.length < 2) return answer;
  const less = /(?<!减)少|小|低|less|smaller|lower|under|below/i.test(context.query.text);
  const right = valueOf(claim.difference).gt(0) && less === claim.less;
  return { ...answer, claims: [{ kind: 'verdict', right, about: 'comparison' }, ...answer.claims] };
}

/** Equal in yuan, or equal as a bare number; a number rounded to fewer digits than printed is no error of the asker. */
function agrees(claim: Claimed, figure: Figure): boolean {
  // A target in words has no number to agree with.
  if (figure.value === '') return false;
  const own = valueOf(figure).abs();
  const value = claim.value.abs();
  if (own.eq(value) && (claim.unit === null || figure.unit.includes(claim.unit.replace(/元$/, '')) || claim.unit === '%')) return true;
  if (claim.unit === '%' || figure.unit === '%') return figure.unit === '%' && claim.unit === '%' && own.round(Math.min(places(claim.value), places(own))).eq(value.round(Math.min(places(claim.value), places(own))));
  const asked = claim.unit === null ? null : inYuan(value, claim.unit);
  const printed = inYuan(own, figure.unit);
  return asked !== null && printed !== null && asked.eq(printed);
}

function places(value: Decimal): number {
  return value.toFixed().split('.')[1]?.length ?? 0;
}

const FRACTIONS: readonly (readonly [RegExp, string])[] = [[/一半|半数|half/i, '50'], [/三分之一|third/i, '33.33'], [/四分之一|quarter/i, '25'], [/三分之二|two thirds/i, '66.67']];

/** 「占一半以上，是真的吗」: the share comes with a yes or no. */
export function withShareVerdict(context: Context, answer: Answer): Answer {
  const { query } = context;
  const share = answer.claims.find((claim) => claim.kind === 'share');
  if (answer.outcome !== 'answered' || share?.kind !== 'share' || !query.tags.has('check') && !/吗|吧|right|correct|true|^(?:is|are|does)\b/i.test(query.text)) return answer;
  const stated = query.thresholds[0]?.value ?? query.claimed.find(({ unit }) => unit === '%')?.value;
  const fraction = FRACTIONS.find(([pattern]) => pattern.test(query.text))?.[1];
  const tenth = chineseInteger(/([一二三四五六七八九])成/.exec(query.text)?.[1] ?? '');
  const limit = stated ?? (tenth !== null ? decimal(tenth * 10) : fraction === undefined ? null : decimal(fraction));
  if (limit === null) return answer;
  const value = valueOf(share.percent);
  const over = query.tags.has('over') || query.thresholds[0]?.side === 'over' || /以上|超过|more than|over/i.test(query.text);
  const under = query.tags.has('under') || query.thresholds[0]?.side === 'under' || /以下|不到|less than|under/i.test(query.text);
  const right = over ? value.gte(limit) : under ? value.lt(limit) : tenth !== null && !stated ? value.div(10).round(0).times(10).eq(limit) : value.round(0).eq(limit.round(0));
  return { ...answer, claims: [{ kind: 'verdict', right, about: 'figure' }, ...answer.claims] };
}

/** 「A 是最多的吧」: the first of the ranking, and whether it is the one that was named. */
export function withRankVerdict(context: Context, answer: Answer): Answer {
  const { query, topics } = context;
  if (answer.outcome !== 'answered' || !/吗|吧|right|correct|isn|^(?:is|are)\b/i.test(query.text)) return answer;
  const named = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  const first = answer.listed[0];
  // 「采购额最大的是甲吗」: the name that is ranked, not the column that it is ranked by.
  const ranked = named.filter((entry) => answer.pool.some(({ facts }) => facts.some(({ row }) => entry.rows.includes(row))));
  const claimed = (ranked.length > 0 ? ranked : named).find((entry) => entry.rows.every(({ children }) => children.length === 0)) ?? ranked[0] ?? named[0];
  if (!first || !claimed) return answer;
  const right = first.facts.some(({ row }) => claimed.rows.includes(row));
  const own = right ? [] : lookupEntry(context, claimed).claims;
  return { ...answer, claims: [{ kind: 'verdict', right, about: 'comparison' }, ...answer.claims, ...own] };
}

/** Which of the document's own identities the question is about, contradictions first. */
export function reconcileAnswer(context: Context): Answer {
  const { query, world, topics } = context;
  const entries = topics.flatMap(({ entry }) => entry ?? []);
  const carried = entries.length > 0 ? entries : context.carried;
  const tables = [...query.text.matchAll(/(?:表|table)\s*(\d{1,2}|[一二三四五六七八九十]+)/gi)].map((match) => chineseInteger(match[1] ?? '') ?? Number(match[1]));
  const total = query.tags.has('total') ? totalEntry(world, 'expenditure') : null;
  const projects = query.tags.has('project') && carried.length === 0 ? world.index.entries.find(({ rows }) => rows.some(({ children, basis }) => basis !== 'project' && children.length > 1 && children[0]?.basis === 'project')) ?? null : null;
  const about = projects ? [projects] : total ? [...carried, total] : carried;
  const wholes = total ? world.index.entries.filter(({ names }) => names.some((name) => WHOLE.test(name))) : [];
  let found = world.checks.filter((check) => touches(check, carried.length > 0 ? carried : projects ? [projects] : [], tables) && (wholes.length === 0 || check.facts.some(({ row }) => wholes.some(({ rows }) => rows.includes(row)))));
  if (found.length === 0 && about.length > 0) found = world.checks.filter((check) => check.facts.some((fact) => about.some(({ rows }) => rows.includes(fact.row))));
  if (found.length === 0 && (about.length > 0 || tables.length > 0)) return notFound(context, 'no identity joins them', 'noCheck', about.map((entry) => entryName(context, entry)));
  if (about.length === 0 && tables.length === 0 && wholes.length === 0) found = world.checks.filter(({ verdict }) => verdict === 'contradiction' || verdict === 'tail_error');
  const adds = ADDS.test(query.text);
  if (adds && tables.length > 0 && !found.some(isSum)) found = world.checks.filter((check) => isSum(check) && touches(check, [], tables));
  // 「四个加起来对得上 1,200 吗」: the sum that has the figure.
  const stated = adds || /对得上|tie|match/i.test(query.text) ? world.checks.filter((check) => isSum(check) && query.claimed.some(({ value }) => [check.left.value, check.right.value].some((side) => side?.eq(value) === true))) : [];
  if (stated.length > 0 && (!found.some(isSum) || !found.some((check) => stated.includes(check)))) found = stated;
  const claimed = adds ? query.claimed.filter(({ value, unit }) => unit?.includes('元') === true || (unit === null && value.gte(decimal(100)))) : [];
  const ordered = [...found].sort((left, right) => (adds ? Number(isSum(right)) - Number(isSum(left)) : 0) || severity(left) - severity(right) || width(right, tables) - width(left, tables));
  const wanted = /尾差|rounding/i.test(query.text) ? ordered.filter(({ verdict }) => verdict === 'tail_error') : ordered;
  const shown = wanted.slice(0, MOST_CHECKS);
  const holds = !found.some(({ verdict }) => verdict === 'contradiction');
  const agreed = claimed.length === 0 || found.some(({ left, right }) => claimed.some((claim) => [left.value, right.value].some((side) => side !== null && sameMoney(claim, side, world.book.unit))));
  if (shown.length === 0) return notFound(context, 'no such identity', 'noCheck', about.map((entry) => entryName(context, entry)));
  return claims(context, `${found.length} identities of the document`, [
    ...(/尾差|rounding/i.test(query.text) ? [] : [agreed ? { kind: 'verdict', right: holds, about: 'identity' } as const : { kind: 'verdict', right: false, about: 'figure' } as const]),
    ...shown.map((check): Claim => ({ kind: 'identity', check, figures: checkFigures(context, check) })),
    ...(shown[0]?.verdict === 'tail_error' ? roundingNote(context) : []),
  ], carried);
}

function sameMoney({ value, unit }: Claimed, side: Decimal, printed: string): boolean {
  const [asked, own] = unit === null ? [value, side] : [inYuan(value, unit), inYuan(side, printed)];
  return asked !== null && own !== null && asked.eq(own);
}

/** An identity with a computed side adds something up. */
function isSum({ left, right }: Check): boolean {
  return left.derivation !== null || right.derivation !== null;
}

function touches(check: Check, about: readonly Entry[], tables: readonly number[]): boolean {
  const rows = (facts: readonly Fact[], entry: Entry): boolean => facts.some(({ row }) => entry.rows.includes(row));
  const inTables = tables.length > 0 && tables.every((table) => check.places.some((place) => place.table === table));
  return about.every((entry) => rows(check.facts, entry)) && (tables.length === 0 || inTables);
}

function severity({ verdict }: Check): number {
  return ['contradiction', 'different_basis', 'tail_error', 'not_exhaustive', 'holds'].indexOf(verdict);
}

/** Whole-budget identities speak for a table before its rows do. */
function width(check: Check, tables: readonly number[]): number {
  return tables.length > 0 ? Number(check.left.value ?? 0) : 0;
}

/** Questions about a sum are told when its printed parts are off by rounding (尾差). */
const SUM_ACTS: ReadonlySet<string> = new Set(['sum', 'breakdown', 'remainder']);

function tailErrors(context: Context, figures: readonly Figure[]): Check[] {
  const facts = new Set(figures.flatMap((figure) => figure.facts));
  const found = context.world.checks.filter(({ verdict, facts: involved, left, right }) => verdict === 'tail_error' && (left.derivation ?? right.derivation) !== null
    && involved.filter((fact) => fact.measure === 'amount').length > 1 && involved.every((fact) => facts.has(fact) || fact.row.children.some((row) => row.facts.some((own) => facts.has(own)))));
  return found.slice(0, 1);
}

/** Contradictions that a shown figure stands in: they come along with the answer. */
export function caveatsFor(context: Context, figures: readonly Figure[]): Claim[] {
  // A name that was settled against a contradicted figure is told with the contradiction.
  const settled = context.topics.flatMap(({ certainty, entry, choices }) => (certainty === 'sure' ? choices.filter((one) => one !== entry).flatMap((one) => one.facts) : []));
  const facts = new Set([...figures.flatMap((figure) => figure.facts.slice(0, 1)), ...settled]);
  const found = context.world.checks.filter(({ verdict, facts: involved }) => verdict === 'contradiction' && involved.some((fact) => facts.has(fact)));
  const tails = SUM_ACTS.has(context.query.act) ? tailErrors(context, figures) : [];
  return [...found.slice(0, 2), ...tails].map((check): Claim => ({ kind: 'caveat', check, figures: checkFigures(context, check) }));
}

