/** A computation that was put as a statement: it comes with a yes or no. */
import { offersChoice } from '../sets/named-among.ts';
import { pattern } from '../../budget/pattern.ts';
import { decimal, decimalsOf, type Decimal } from '../../budget/amount.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { limitAt } from '../../query/slots/limits.ts';
import { isNegated } from '../../query/slots/negated.ts';
import { fractionIn } from '../../query/slots/fractions.ts';
import { chineseInteger, inYuan } from '../../query/slots/numerals.ts';
import { madeBy, WHOLE_CLAIMS } from '../marks.ts';
import { agreement, isRange, keepsTo } from './claim-agreement.ts';
import { resultsOf } from '../measures/convert.ts';
import type { Claimed, Query } from '../../query/query.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { passes } from '../sets/rank-figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { isClaim } from './named-in.ts';
import { withNoneVerdict } from './none-claim.ts';
import { directionSaid } from './sides.ts';
import { ABOUT, statementsOf } from './statements.ts';

/** 以上, "at least" let the limit itself pass; 超过, "more than" do not. */
const AT_LEAST = pattern(/以上|达到|至少|起码|占到|有[^，,没]{0,20}(?:成|一半|半数|分之)|\bat least\b|\breach\w*|\bor more\b/i);
/** In the plain words that they were put in they are no 「没到」. */
const WHETHER = pattern(/够不够|[到达][没不][到达]|有没有/);
const BEYOND = pattern(/超|过半|过了?(?=[一二两三四五六七八九\d])|(?:成半?|一半|半数|分之[一二三四五六七八九])还?(?:多|出头|有余)(?!少)|高于|多于|大于|不止|\bmore than\b|\bover\b|\bexceed\w*|\babove\b|\bgreater than\b/i);
const AT_MOST = pattern(/以[下内]|(?:不|没有?|未)(?:超|高于|多于|大于)|至多|最多|\bat most\b|\bup to\b|\b(?:no|not) (?:more than|over|above)\b|\b(?:not|n't) exceed\w*|\bor less\b/i);
const NO_LESS = pattern(/(?:不|没有?|未)(?:低于|少于|小于)|\b(?:no|not) (?:less than|fewer than|under|below)\b/i);
const SHORT_OF = pattern(/\b(?:not|n't) reach\w*|不到|不足|(?:没有?|未)(?:到|达)|低于|少于|小于|\bless than\b|\bunder\b|\bbelow\b|\bfewer than\b/i);

/** On which side of a limit something is said to be. */
function sideSaid(text: string): { over: boolean; inclusive: boolean } | null {
  if (NO_LESS.test(text)) return { over: true, inclusive: true };
  if (AT_MOST.test(text)) return { over: false, inclusive: true };
  if (SHORT_OF.test(text)) return { over: false, inclusive: false };
  if (BEYOND.test(text)) return { over: true, inclusive: false };
  return AT_LEAST.test(text) ? { over: true, inclusive: true } : null;
}

/** 「百分之三十」, "30 per cent" */
function percentSaid(text: string): Decimal | undefined {
  const [, digits, words] = /(\d+(?:\.\d+)?)\s*(?:%|per ?cent)|百分之([一二三四五六七八九十]+)/.exec(text) ?? [];
  const value = digits ?? chineseInteger(words ?? '');
  return value === null ? undefined : decimal(value);
}

/** 「占一半以上，是真的吗」: the share comes with a yes or no. */
export function withShareVerdict(context: Context, answer: Answer): Answer {
  const { query } = context;
  const share = answer.claims.find((claim) => claim.kind === 'share');
  if (answer.outcome !== 'answered' || share?.kind !== 'share' || answer.claims.some(({ kind }) => kind === 'verdict') || /多少|百分之几|几成(?!以)|\b(?:what|how much)\b/i.test(query.spoken) || (!isClaim(query) && !/吗|吧|right|correct|true/i.test(query.text))) return answer;
  const right = shareIsAsStated(query, share);
  return right === null ? answer : { ...answer, claims: [{ kind: 'verdict', right, about: 'figure' }, ...answer.claims] };
}

/** Judged on the amounts, which are exact; null where no limit is stated, or one that is no share. */
function shareIsAsStated(query: Query, { part, whole, percent }: Extract<Claim, { kind: 'share' }>, said: string | null = null): boolean | null {
  const [threshold] = said === null ? query.thresholds : [];
  const text = said ?? (WHETHER.test(query.text) ? query.spoken : query.text);
  if (threshold && threshold.unit !== null && threshold.unit !== '%') return inYuan(threshold.value, threshold.unit) === null ? null : passes(part, threshold);
  const stated = threshold?.value ?? (said === null ? query.claimed.find(({ unit }) => unit === '%')?.value : percentSaid(said));
  const fraction = stated === undefined ? fractionIn(text) : null;
  if (stated === undefined && !fraction) return null;
  const [over, under] = fraction ? [decimal(fraction.over), decimal(fraction.under)] : [stated ?? decimal(0), decimal(100)];
  const apart = valueOf(part).times(under).cmp(valueOf(whole).times(over));
  const claim = said === null ? query.claimed.find(({ unit }) => unit === '%') : undefined;
  const at = threshold ?? (fraction ? limitAt(text, fraction) : claim ? limitAt(query.spoken, claim) : null);
  const side = at ? { over: at.side === 'over', inclusive: at.inclusive } : sideSaid(text);
  // A limit to the last digit that is told is met by what is told.
  const met = apart === 0 || (stated !== undefined && decimalsOf(stated.toFixed()) >= decimalsOf(percent.value) && stated.eq(valueOf(percent)));
  if (side) return met ? side.inclusive : side.over ? apart > 0 : apart < 0;
  const limit = over.times(100).div(under);
  // 「占三成」 is said of what is nearer to three tenths than to two or four.
  if (fraction?.under === 20) return valueOf(percent).minus(limit).abs().lt(fraction.over % 2 === 0 ? 5 : '2.5');
  if (fraction && NEARLY.test(text.slice(0, fraction.from))) return valueOf(percent).lte(limit) && valueOf(percent).gte(limit.times('0.95'));
  return apart === 0 || valueOf(percent).round(0).eq(limit.round(0)) || (ABOUT.test(said ?? query.spoken) && agreement({ value: limit, unit: '%', text: '', from: 0, to: 0 }, [percent], true) === 'rounded');
}

/** 「近四分之三」: that or somewhat less. */
const NEARLY = pattern(/(?:近|将近|接近)了?\s*$|\b(?:nearly|almost|close to|just under)(?: a)?\s*$/i);

/** 「甲都是乙吗」: right when the share is what was stated. Null when what was computed is no share of the first name. */
export function withQuantityVerdict(context: Context, answer: Answer): Answer | null {
  const { query, topics } = context;
  if (query.quantity === 'empty' || query.quantity === 'filled') return withEmptyVerdict(answer, query.quantity === 'empty');
  const shares = answer.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  const [mention] = query.mentions;
  // 「政府采购中服务」 is one name; what it was stated of stands first.
  const named = topics.length > 1 ? topics[0] : mention && resolveMention(mention, context.world.index, 'any');
  const first = named?.certainty === 'sure' ? named.entry : null;
  const share = shares.length > 1 ? shares.find(({ whole }) => first !== null && (whole.facts.some(({ row }) => first.rows.includes(row)) || first.names.includes(whole.name.zh))) : shares[0];
  if (!query.quantity || answer.outcome !== 'answered' || !share) return null;
  const inverted = first !== null && topics.length > 1 && share.part.facts.some(({ row }) => first.rows.includes(row)) && !share.whole.facts.some(({ row }) => first.rows.includes(row));
  const percent = valueOf(share.percent);
  if ((inverted || percent.gt(100)) && !percent.eq(100)) return null;
  // A word that is no name left the first one a part of something else.
  if (first !== null && share.part.facts.some(({ row }) => first.rows.includes(row)) && !share.whole.facts.some(({ row }) => first.rows.includes(row)) && topics.length < 2 && query.wholes.length === 0) return null;
  const whole = valueOf(share.part).eq(valueOf(share.whole));
  const limited = typeof query.quantity === 'object' ? shareIsAsStated(query, share, query.quantity.limit) : null;
  if (typeof query.quantity === 'object' && limited === null) return null;
  const right = limited ?? (query.quantity === 'all' ? whole : query.quantity === 'notAll' ? !whole : query.quantity === 'most' ? percent.gt(50) : valueOf(share.part).eq(0));
  return { ...answer, claims: [{ kind: 'verdict', right, about: 'figure' }, ...answer.claims] };
}

/** 「所有项目都增加了吗」: right when the list of those that are otherwise is empty. */
function withEmptyVerdict(answer: Answer, empty: boolean): Answer | null {
  const none = answer.claims.some((claim) => claim.kind === 'notice' && claim.notice === 'noneMatch');
  const some = answer.outcome === 'answered' && answer.claims.some(({ kind }) => kind === 'list');
  if (none === some) return null;
  return { ...answer, outcome: 'answered', claims: [{ kind: 'verdict', right: none === empty, about: 'figure' }, ...answer.claims] };
}

/** 「没有减少，对吗」 denies what is checked: a yes is a no. What goes before the document's words needs no second "not as asked". */
export function turnedRound({ query }: Context, answer: Answer): Answer {
  if (query.quantity !== null || query.thresholds.length > 0 || madeBy(answer, ...WHOLE_CLAIMS) || !isNegated(query.spoken, query.language) || !isQuestionOfTruth(query.spoken, query.tags)) return answer;
  return { ...answer, claims: answer.claims.map((claim) => (claim.kind === 'verdict' && TURNED.has(claim.about) ? { ...claim, right: !claim.right } : claim)) };
}
const TURNED: ReadonlySet<string> = new Set(['figure', 'direction', 'comparison', 'rounded', 'beyond']);

/** 「A 是最多的吧」: the first of the ranking, and whether it is the one that was named. */
export function withRankVerdict(context: Context, answer: Answer): Answer {
  const { query, topics } = context;
  if (answer.outcome !== 'answered' || !(isQuestionOfTruth(query.text, query.tags) || /吗|吧|right|correct|isn|^(?:is|are)\b/i.test(query.text))) return answer;
  const named = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  const first = answer.listed[0];
  // 「采购额最大的是甲吗」: the name that is ranked, not the column that it is ranked by.
  const ranked = named.filter((entry) => answer.pool.some(({ facts }) => facts.some(({ row }) => entry.rows.includes(row))));
  if (ranked.length > 1 && ranked.length === answer.pool.length && offersChoice(query)) return answer;
  const claimed = (ranked.length > 0 ? ranked : named).find((entry) => entry.rows.every(({ children }) => children.length === 0)) ?? ranked[0] ?? named[0];
  if (first && !claimed && query.nth === null) return extremeJudged(query, answer, first);
  if (!first || !claimed) return answer;
  const placed = query.nth === null ? null : answer.claims.flatMap((claim) => (claim.kind === 'list' ? claim.items : [])).find(({ figure, rank }) => rank !== null && figure.facts.some(({ row }) => claimed.rows.includes(row)));
  // 「排前三」: any of those listed.
  const among = query.n !== null && query.n > 1 && query.nth === null ? answer.listed : [first];
  const right = placed ? placed.rank === query.nth : among.some(({ facts }) => facts.some(({ row }) => claimed.rows.includes(row)));
  const own = right ? [] : lookupEntry(context, claimed).claims;
  // The thread is about the name that was asked of, also where another one is first.
  return { ...answer, subjects: [claimed], claims: [{ kind: 'verdict', right, about: 'comparison' }, ...answer.claims, ...own] };
}

/** 「最低的满意度目标是 80%，对吧」: the figure of the first of the ranking is stated, and no name. */
function extremeJudged(query: Query, answer: Answer, first: Figure): Answer {
  const [claim, another] = query.claimed;
  if (!claim || another || query.thresholds.length > 0 || query.n !== null || query.direction !== null) return answer;
  const found = agreement(claim, [first], ABOUT.test(query.spoken));
  return found === 'apart' ? answer : { ...answer, claims: [{ kind: 'verdict', right: found === 'right' || found === 'rounded', about: found === 'rounded' || found === 'unit' ? found : 'figure' }, ...answer.claims] };
}

/** 「比去年多吗」 after a name: whether it moved that way. How far it moved is no statement. */
export function withMoveVerdict({ query }: Context, answer: Answer): Answer {
  const [move, ...others] = answer.claims.filter(({ kind }) => kind === 'change');
  if (answer.outcome !== 'answered' || move?.kind !== 'change' || others.length > 0 || move.premise === null || query.claimed.length > 0 || query.thresholds.length > 0 || !isQuestionOfTruth(query.spoken, query.tags) || HOW_FAR.test(query.spoken)) return answer;
  return { ...answer, claims: [{ kind: 'verdict', right: move.premise === 'right', about: 'direction' }, ...answer.claims] };
}
const HOW_FAR = pattern(/多少|几|还是|哪|为什么|怎么|\b(?:how|what|which|why|or)\b/i);

/** 「没有超过」, "does not exceed" */
export const DENIED = pattern(/不比|(?:没有?|未|不)(?:超过|高于|大于|多于|高过|低于|少于|小于)|\b(?:not|n't|no|never)\b[^,;]{0,12}\b(?:more|bigger|larger|higher|greater|exceeds?|exceed|above|less|smaller|lower|below)\b/i);
/** 「甲比乙降得多，对吗」: what is said first is said to be the larger, or the smaller. */
export function withComparisonVerdict(context: Context, answer: Answer): Answer {
  const { query } = context;
  const apart = answer.claims.find((claim) => claim.kind === 'difference');
  if (answer.outcome !== 'answered' || apart?.kind !== 'difference' || /哪|谁|多少|还是|几|\b(?:which|who|how|what|or)\b/i.test(query.spoken)) return answer;
  // 减少得多: how far is said last, which way before it.
  const said = query.spoken.replace(/(?:减少|下降|降低|增多|增加|增长|提高|上升)(?=[额得了幅])|[多少]了?(?=\d)/g, '');
  const side = directionSaid(said);
  // 「没有比甲更大的」 is of all that are of a kind.
  if (side === null || /没有?(?:哪[个一项]*|任何[一个]*)?比|\bno other\b/.test(said)) return answer;
  const less = side === 'fall';
  const zero = valueOf(apart.difference).eq(0);
  // 「没有超过乙」: no more than it, or just as much.
  if (DENIED.test(said)) return { ...answer, claims: [{ kind: 'verdict', right: zero || apart.less !== less, about: 'comparison' }, ...answer.claims] };
  return { ...answer, claims: [{ kind: 'verdict', right: !zero && apart.less === less, about: 'comparison' }, ...answer.claims] };
}

/** 「50 人全部满编」, "are the 30 all …": the number only says of how many it is claimed. */
export const OF_ALL = pattern(/\d[\d,.]*\s*(?:万元?|亿元?|元|[人辆个名台家项座笔])?[^,，\d]{0,6}(?:全部|全都|都|均|全)(?![增减涨降上下升])[^,，]*[^\d,，吗吧对是]|\b(?:all|each|every one)(?: of)?(?: the| these)? \d+ (?!万|million|wan|yuan|percent)[a-z]+ (?:are|is|were|was)? ?(?!\d)/i);

/** "Is the market patrol target 50": another indicator, found by some of the words, confirms nothing. */
function isOfAnother(context: Context, answer: Answer): boolean {
  const [subject] = answer.subjects;
  return subject !== undefined && answer.claims.every(({ kind }) => kind === 'target') && context.topics.some(({ certainty, mention }) => certainty !== 'sure' && mention.pieces.some((piece) => !MEASURE.test(piece.text) && piece.concepts.length > 0 && !subject.names.some((name) => context.world.index.says(name, piece) > 0)));
}
const MEASURE = pattern(/^(?:平方|平方米|平米|公里|square|met(?:re|er)s?|square met(?:re|er)s?)$/);

/** A number that was stated, and the one figure that other words led to: told with a yes or no. */
export function withStatedVerdict(context: Context, asked: Answer): Answer {
  const { query } = context;
  const [claim, another] = query.claimed;
  const answer = claim && !another && asked.outcome === 'clarify' && isQuestionOfTruth(query.spoken, query.tags) ? candidateMeant(context, claim, asked) : asked;
  if (!claim && query.thresholds.length === 1 && answer.outcome === 'answered' && answer.claims.length === 1 && answer.claims[0]?.kind === 'target' && isQuestionOfTruth(query.spoken, query.tags)) return isOfAnother(context, answer) ? answer : withLimitVerdict(context, answer);
  // 「在 300 万到 400 万之间吗」
  if (!claim && isRange(query.thresholds) && answer.claims.every(({ kind }) => kind === 'amount' || kind === 'count') && isQuestionOfTruth(query.spoken, query.tags)) return withLimitVerdict(context, answer);
  if (!claim && query.thresholds.length === 0) return withNoneVerdict(context, answer);
  const plain = answer.claims.length === 1 && answer.claims.every(({ kind }) => kind === 'amount' || kind === 'target' || kind === 'count');
  if (!claim || another || !plain || answer.outcome !== 'answered' || query.thresholds.length > 0 || OF_ALL.test(query.spoken) || /^\s*(?:周?岁|years? of age)/.test(query.spoken.slice(claim.to)) || !isQuestionOfTruth(query.spoken, query.tags)) return answer;
  const limit = WHO_IS_MEANT.test(query.spoken) ? null : limitAt(query.spoken, claim);
  // 「4 万平方米以内」 is a bound, and no round number.
  const bound = limit && answer.listed.length === 1 && answer.listed[0] ? keepsTo(answer.listed[0], { ...limit, value: claim.value, unit: claim.unit }) : null;
  if (bound !== null && !isOfAnother(context, answer)) return { ...answer, claims: [{ kind: 'verdict', right: bound, about: 'figure' }, ...answer.claims] };
  const found = agreement(claim, answer.listed, ABOUT.test(query.spoken));
  if ((found === 'right' || found === 'rounded') && isOfAnother(context, answer)) return answer;
  // How many there are is neither right nor wrong beside an amount of money.
  if (answer.listed.every(({ unit }) => unit.includes('元')) && statementsOf(context)[0]?.measure === 'parts') return answer;
  return found === 'apart' ? answer : { ...answer, claims: [{ kind: 'verdict', right: found === 'right' || found === 'rounded', about: found === 'rounded' || found === 'unit' ? found : 'figure' }, ...answer.claims] };
}

/** Of several names the only one that has the number, or that can have one of its kind. */
function candidateMeant(context: Context, claim: Claimed, asked: Answer): Answer {
  const alike = asked.candidates.filter(({ unit }) => (unit === '%') === (claim.unit === '%'));
  const right = alike.filter(({ figure }) => agreement(claim, [figure], false) === 'right');
  // So many names have nothing that it is no sign of which one is meant.
  if (claim.value.eq(0) && alike.length > right.length) return asked;
  const [meant, another] = right.length > 0 ? right : alike;
  return meant && !another ? lookupEntry({ ...context, query: { ...context.query, wanted: 'any' } }, meant.entry) : asked;
}

/** An age says who is meant, not how much there is. */
const WHO_IS_MEANT = pattern(/岁|周岁|\b(?:aged?|years? old|people|persons|those|anyone|residents|seniors|men|women) (?:who are |that are |aged? )?(?:over|above|under|below|older|younger|at least)|\byears? (?:old|of age)\b/i);

/** 「超过 2.5 亿了吧」, "do A and B together exceed 250 million": the figure, or the result, on the said side of the limit. */
export function withLimitVerdict(context: Context, answer: Answer): Answer {
  const { thresholds } = context.query;
  const figures = resultsOf(answer);
  const [figure] = figures;
  if (answer.outcome !== 'answered' || answer.claims.some(({ kind }) => kind === 'verdict') || !(thresholds.length === 1 || isRange(thresholds)) || !figure || figures.some(({ value }) => value === '')) return answer;
  // One name with several figures is judged where all of them are on one side.
  const sides = new Set(figures.map((one) => thresholds.every((limit) => keepsTo(one, limit))));
  if (figures.length > 1 && (sides.size > 1 || answer.claims.length > 1 || answer.claims[0]?.kind !== 'amount')) return answer;
  // "People over 60", 「65 岁以上」 limit who is meant, not how much there is.
  if (WHO_IS_MEANT.test(context.query.spoken)) return answer;
  const within = thresholds.every((limit) => keepsTo(figure, limit));
  // "Does not cost more than": Chinese says it in the limit itself, 不超过.
  const denied = context.query.language === 'en' && isNegated(context.query.spoken, 'en');
  return { ...answer, claims: [{ kind: 'verdict', right: within !== denied, about: 'figure' }, ...answer.claims] };
}
