/**
 * The same need in other words. A question whose names decide nothing, or whose kind of value no amount of money
 * can be (a date, a satisfaction, an age), is set as a whole against the indicators, then against the sentences.
 */
import { pattern } from '../../budget/pattern.ts';
import { inUnitSaid } from '../targets/counted-kind.ts';
import { AVERAGE_OF_NUMBER, COUNTED_KIND, DUTIES_NAME, GOALS_PRINTED, HAVING_TARGET, HEADS_OF_ONE, HEAD_COUNTS, INDICATORS_OF_LEVEL, NONE_OF_MONTH, NO_DWELLERS, NO_HOLDER, NO_KIND, NO_MONEY_OF_GROUP, NO_MONEY_OF_OFFICE, NO_MOVE, NO_PAPER, NO_PRICE, NO_PURPOSE, NO_ROOM, OFFICE_CALLED, OF_MONTH, PRICE_OF_YEAR, RANKED_BY_AMOUNT, RATE_NO_MONEY, SECOND_NAMES, SEVERAL_NAMES, VALUE_ASKED, WHO_DECIDES, madeBy, through } from '../marks.ts';
import { asksForMoney, asksForTarget, countsThings, valueKinds, type ValueKind } from '../../query/slots/value-kind.ts';
import type { Act, Query } from '../../query/query.ts';
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import type { Item } from '../../search/overlap.ts';
import type { Answer, Name, Notice } from '../answer.ts';
import { claims, clarify, notFound, type Context } from '../context.ts';
import { absentThing, hasCounted, ofNamed as ofNamedThing } from '../targets/asked-thing.ts';
import { describedIndicator, isOtherKind, itemsOf } from '../targets/indicator.ts';
import { countedWhole } from './counted-whole.ts';
import { enumeratedSentence } from './enumeration.ts';
import { ofItsKind } from '../names/kind-guard.ts';
import { STATED_TARGETS } from '../targets/stated-targets.ts';
import { INDICATOR_LIST } from '../targets/indicator-topics.ts';
import { NO_DUTY } from './duty-claim.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { satisfactionAnswer } from '../targets/whose-satisfaction.ts';
import { namedTarget } from '../targets/named-target.ts';
import { POSTS } from '../offices/establishment.ts';
import { NO_HEADS_OF_EACH } from '../offices/offices.ts';
import { ENOUGH_TOLD } from '../offices/overstaffed.ts';
import { COUNTS_OTHERWISE } from '../targets/counted-of.ts';
import { OFFICE_EXISTS } from '../offices/office-exists.ts';
import { quotedSentence, scopeOf } from './sentence.ts';
import { GOAL_OF_SUBJECT } from './goal-subject.ts';
import { REASON_SAYS } from './reason-says.ts';
import { ABOUT_TABLES } from '../cells/table-about.ts';
import { OFFICE_DUTY } from '../offices/office-duty.ts';
import { REVIEW, REVIEW_RESULT } from './performance-review.ts';
import { WORDS_PRINTED } from './sentence-with.ts';
import { wordsPrinted } from './words-printed.ts';
import { NO_TEXT, TEXTS_HAVING } from './texts-having.ts';

/** Kinds that money, a head count or a breakdown cannot answer. */
const NEVER_MONEY: ReadonlySet<ValueKind> = new Set(['satisfaction', 'time', 'frequency', 'grade', 'age', 'area', 'length', 'weight', 'manner']);
/** Kinds that stay what they are beside a word of money. */
const COUNTED: ReadonlySet<ValueKind> = new Set(['unitCost', 'households', 'people', 'times', 'copies']);
/** Ways to say that the names did not decide. Other refusals are final. */
const UNDECIDED: ReadonlySet<Notice> = new Set(['notInDocument', 'ambiguous', 'resembles', 'noParts', 'noPurpose', 'noRank', 'noneMatch', 'unintelligible', 'noFollowUp', 'notComparable', 'noParent', 'noChange']);
const FINAL: ReadonlySet<Notice> = new Set(['person', 'opinion', 'order', 'otherYear', 'yearOnly', 'otherDepartment', 'currency', 'actual']);
/** Acts whose question is for changes and sums of money. */
const OF_MONEY: ReadonlySet<Act> = new Set(['why', 'prior', 'sum', 'difference', 'ratio', 'convert', 'reconcile', 'remainder', 'wholeRow', 'greet', 'thanks', 'help', 'documents', 'departments', 'unknown']);
/** Acts that compute or check: a sentence is no answer to them. */
const COMPUTED: ReadonlySet<Act> = new Set(['rank', 'share', 'compare', 'average', 'filter', 'check']);
const OF_TWO: ReadonlySet<Act> = new Set(['difference', 'compare', 'ratio', 'share', 'sum']);
const BOTH = pattern(/\b(?:two|both|respectively)\b|两个|两项|两样|分别|各/i);
/** A name that fits so well says nothing of the kind of value. */
const WHOLE = 0.95;
/** How far an indicator must fit to be offered in place of one with another kind of value. */
const RESEMBLES = 0.3;
/** Lists of indicators: no single one of them is meant; and words that were looked for as they stand. */
const WHOLE_LISTS = [VALUE_ASKED, HAVING_TARGET, STATED_TARGETS, INDICATORS_OF_LEVEL, DUTIES_NAME, GOALS_PRINTED, INDICATOR_LIST, TEXTS_HAVING, GOAL_OF_SUBJECT, REASON_SAYS, WORDS_PRINTED, NO_TEXT, ABOUT_TABLES, OFFICE_DUTY, REVIEW, REVIEW_RESULT, OF_MONTH, NONE_OF_MONTH, AVERAGE_OF_NUMBER, PRICE_OF_YEAR, OFFICE_EXISTS, HEADS_OF_ONE, NO_MONEY_OF_GROUP, NO_MONEY_OF_OFFICE, NO_DUTY, SECOND_NAMES, WHO_DECIDES, OFFICE_CALLED, NO_ROOM, NO_DWELLERS, NO_KIND, NO_MOVE, NO_PAPER, NO_PRICE, RATE_NO_MONEY, COUNTED_KIND, POSTS, ENOUGH_TOLD, NO_HEADS_OF_EACH, NO_HOLDER, COUNTS_OTHERWISE] as const;
/** Answers that took the question's words one by one, or none of them. */
const SCATTERED = [SEVERAL_NAMES, HEAD_COUNTS, RANKED_BY_AMOUNT] as const;

const ALL = pattern(/所有|全部|\ball (?:the|of|our)?\b|\bevery\b/i);

export function inOtherWords(context: Context, answer: Answer): Answer {
  if (madeBy(answer, ...WHOLE_LISTS) || answer.outcome === 'answered' && (context.query.act === 'average' || answer.claims.some(({ kind }) => kind === 'verdict'))) return answer;
  if (asksWhetherMoved(context, answer)) return answer;
  const kinds = valueKinds(context.query.text);
  const meant = meantBy(context, answer);
  return satisfactionAnswer(context, meant) ?? wordsPrinted(context, meant) ?? ofItsKind(context, meant, kinds, itemsOf(context.query, kinds));
}

/** 「物业管理涨了吗」: money that is known by its name moved or did not; no target of a like name says so. */
function asksWhetherMoved({ query, topics }: Context, { claims: told }: Answer): boolean {
  const [topic, other] = topics;
  const stayed = told.some((claim) => claim.kind === 'notice' && claim.notice === 'noChange');
  return (stayed || (query.act === 'check' && query.direction !== null)) && query.claimed.length === 0 && topic?.certainty === 'sure' && !other && topic.entry?.kinds.has('money') === true && !asksForTarget(query.text);
}

function meantBy(context: Context, answer: Answer): Answer {
  const { query, world } = context;
  const kinds = valueKinds(besideWhole(context));
  const [kind] = kinds;
  const items = itemsOf(query, kinds);
  const enumerated = enumeratedSentence(context, answer);
  if (enumerated) return enumerated;
  const scope = query.outside === 'order' || items.every(({ text }) => NO_FIELD.test(text)) ? null : scopeOf(query.text);
  // "Who looks after the lamps according to the duties": no number of lamps.
  const target = (scope === 'duty' && WHO_DOES.test(query.spoken) ? quotedSentence(context, kinds, 'duty') : null) ?? namedTarget(context, answer, kinds, items);
  if (target) return target;
  const said = scope === null ? null : quotedSentence(context, kinds);
  if (said) return said;
  const meant = intended(context, answer, kinds, items);
  if (meant) return meant;
  if ((query.act === 'purpose' || madeBy(answer, NO_PURPOSE)) && kind === undefined && !asksForTarget(query.text) && scope === null) return answer;
  if (scope === 'duty') return answer.outcome === 'answered' || madeBy(answer, NO_DUTY) || answer.claims.some((claim) => claim.kind === 'notice' && claim.notice === 'person') ? answer : notFound(context, NO_DUTY, 'notInDocument', asked(query));
  if (!isOpen(context, answer, kinds)) return countedWhole(context, answer, kinds) ?? answer;
  // 「所有满意度里最低的」 is of no single one that was spoken of.
  if (items.length === 0 && answer.outcome === 'answered' && query.act === 'rank' && ALL.test(query.text)) return answer;
  const carried: Item[] = items.length > 0 ? [] : (context.last?.subjects ?? []).slice(0, 1).map(({ label }) => ({ text: label, concepts: [] }));
  if (items.length + carried.length === 0) return answer;
  const each = eachOfList(context);
  if (each) return each;
  const described = ofNamedThing(context, describedIndicator(world, query, kinds, carried));
  // What the question counts must be in the indicator, and all that it names in the document.
  const absent = described.sure && query.wanted === 'count' ? absentThing(context) : null;
  if (absent !== null) return notFound(context, 'a word of the question stands nowhere', 'notInDocument', [{ zh: absent, en: absent }]);
  if (described.sure && isAnotherThings(context, described.sure)) return clarify(context, 'the indicator is of another thing', 'resembles', asked(query), described.choices);
  if (described.sure && hasCounted(context, described.sure)) {
    const found = lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, described.sure);
    if (found.outcome === 'answered') return through({ ...found, trace: { ...found.trace, query: { ...query, act: 'lookup' } } }, 'an indicator in other words');
  }
  if (described.choices.length === 2 && BOTH.test(query.text)) {
    const each = described.choices.map((entry) => lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, entry));
    return claims(context, 'both indicators in other words', each.flatMap((one) => one.claims), described.choices, each.flatMap(({ listed }) => listed));
  }
  const quoted = (query.tags.has('amount') && kind === undefined) || (isBare(query) && answer.candidates.length > 0) || COMPUTED.has(query.act) || query.claimed.length > 0 ? null : query.act === 'breakdown' ? ofNamed(context, quotedSentence(context, kinds)) : quotedSentence(context, kinds);
  if (quoted) return quoted;
  if (described.choices.length > 1 && answer.outcome !== 'answered') {
    const open = clarify(context, 'several indicators in other words', 'ambiguous', asked(query), described.choices);
    // Of a number and a day of one thing only the number can be chosen: it is told.
    const [only, more] = open.candidates;
    return only && !more && query.wanted !== 'when' ? through(lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, only.entry), 'an indicator in other words') : open;
  }
  if (answer.outcome === 'answered' && isOfOtherKind(context, answer, kinds)) {
    const near = described.hits.filter(({ score }) => score >= RESEMBLES).slice(0, 5).map(({ of }) => of);
    // 「审计报告什么时候完成」: how many reports is counted, when the work is done is printed beside it.
    const [dated, another] = kind === 'time' ? near : inUnitSaid(query, near.filter(({ key }) => items.every((item) => world.index.says(key, { ...item, from: 0, to: item.text.length }) === 1)));
    if (dated && !another) return through(lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, dated), 'an indicator in other words');
    const counted = countsThings(query.text) && kinds.every((one) => COUNTED.has(one));
    const fit = counted ? near.filter(({ key, facts }) => facts.some(({ measure, value, unit }) => measure === 'target' && value !== null && unit !== '%') && items.every((item) => world.index.says(key, { ...item, from: 0, to: item.text.length }) === 1)) : near;
    // A thing whose quality is printed is not counted by its likes.
    if (counted && fit.length === 0) return notFound(context, 'no number of it is printed', 'notInDocument', asked(query).slice(0, 1).map(({ zh, en }) => ({ zh: `${zh}的数量`, en: `number of ${en ?? zh}` })));
    if (near.length > 0) return clarify(context, 'the name has another kind of value', near.length > 1 ? 'ambiguous' : 'resembles', asked(query), near);
    // A state of things tells no day.
    return kind === 'time' && query.language === 'en' ? notFound(context, 'what is named prints no date', 'notInDocument', asked(query)) : answer;
  }
  // A note of few words that says all that was asked: 涉密项目按要求不予公开.
  const note = answer.outcome === 'not_found' && query.wanted === 'any' && query.act !== 'why' ? noteThatSays(context) : null;
  if (note) return note;
  if (madeBy(answer, HEAD_COUNTS) && items.filter(({ concepts }) => concepts.every(({ head }) => !head)).length > 1) return notFound(context, 'the people of something that is not printed', 'notInDocument', asked(query));
  return answer;
}

/** 「安全巡查次数」, where only another thing's patrols are counted: the word in front says of what, and the document knows it of other things. */
function isAnotherThings({ query, world }: Context, { names }: Entry): boolean {
  const [mention, other] = query.mentions;
  const [first] = mention?.pieces ?? [];
  if (!mention || other || !first || !NUMBER_OF.test(mention.text) || mention.pieces.length < 3 || !first.concepts.some(({ head }) => !head)) return false;
  return !names.some((name) => world.index.says(name, first) > 0) && world.index.entries.some((entry) => world.index.says(entry.key, first) === 1);
}
const NUMBER_OF = pattern(/^[\u4e00-\u9fff]+(?:次数|场次|数量|个数|人数|面积)$/);

const WHO_DOES = pattern(/\bwho\b|谁/i);

/** The question without the names of money that fit whole: "area" in the name of an item asks for no area. No money is called a satisfaction. */
function besideWhole({ query, topics }: Context): string {
  return topics.reduce((text, { certainty, entry, mention, hits }) => (certainty === 'sure' && entry?.kinds.has('money') === true && (hits[0]?.score ?? 0) >= WHOLE && !/满意|satisf/i.test(mention.typed) ? text.replace(mention.typed, ' ') : text), query.text.toLowerCase());
}

/** Words beside duties and goals that say in no field: the main ones, those of the office. */
const NO_FIELD = pattern(/^(?:main|key|chief|primary|principal|core|street|office|sub-?district)$/);

const SHORT_NOTE = 40;

function noteThatSays(context: Context): Answer | null {
  const { query, world } = context;
  const pieces = query.mentions.flatMap((mention) => mention.pieces).filter(({ concepts }) => concepts.every(({ head }) => !head));
  if (pieces.length === 0 || pieces.some(({ concepts }) => concepts.length === 0)) return null;
  const passage = world.book.passages.find(({ kind, text }) => (kind === 'note' || kind === 'prose') && text.length <= SHORT_NOTE && !/\d/.test(text) && pieces.every((piece) => world.index.says(text, piece) === 1));
  return passage ? claims(context, 'a note that says it', [{ kind: 'quote', what: 'prose', name: world.nameOf(passage.subject), text: passage.text, places: [passage.place] }]) : null;
}

/** A noun phrase without any verb or question word: it names something, and a sentence is no answer to it. */
function isBare({ language, text }: Query): boolean {
  return language === 'en' && !/\b(?:what|how|which|who|whom|whose|when|where|why|do(?:es)?|did|is|are|was|were|will|would|can|could|should|must|has|have|tell|says?|describe|explain|mention\w*)\b|\?/i.test(text);
}

/** A list of which some members are no printed names: each is set against the indicators by itself. */
function eachOfList(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (topics.length < 2 || query.act !== 'lookup' || !topics.slice(1).every(({ mention }) => mention.gap.includes('and')) || topics.every(({ certainty }) => certainty === 'sure')) return null;
  const entries = topics.flatMap(({ certainty, entry, mention }, at) => {
    if (certainty === 'sure' && entry) return [entry];
    const text = query.spoken.slice(topics[at - 1]?.mention.to ?? 0, mention.to);
    return describedIndicator(world, { ...query, text, mentions: [mention] }, valueKinds(text)).sure ?? [];
  });
  if (new Set(entries).size < topics.length) return null;
  const found = entries.map((entry) => lookupEntry(context, entry));
  return found.every(({ outcome }) => outcome === 'answered') ? claims(context, 'a list, each in other words', found.flatMap((one) => one.claims), entries, found.flatMap(({ listed }) => listed)) : null;
}

/** What something is for, where its own name has no printed purpose: a sentence of the goals that has its words. */
function intended(context: Context, answer: Answer, kinds: readonly ValueKind[], items: readonly Item[]): Answer | null {
  if (context.query.act !== 'purpose' || items.length === 0 || context.query.outside !== null || answer.claims.some(({ kind }) => kind === 'quote' || kind === 'target')) return null;
  const goals = /年度目标|总体目标|工作目标|annual goals?|work goals?/i.test(context.query.text);
  const quoted = goals ? quotedSentence(context, kinds, 'goal') ?? quotedSentence(context, kinds, 'purpose') : ofNamed(context, quotedSentence(context, kinds, 'purpose')) ?? ofNamed(context, quotedSentence(context, kinds, 'goal'));
  return quoted && answer.outcome === 'answered' ? { ...answer, claims: [...quoted.claims, ...answer.claims] } : quoted;
}

/** 「福利费是给谁的」: of money that is named in full only a sentence that prints its name speaks, and none that has a part of it (老年福利). */
function ofNamed({ topics }: Context, quoted: Answer | null): Answer | null {
  const [topic, another] = topics;
  const [hit] = topic?.hits ?? [];
  if (!quoted || another || topic?.certainty !== 'sure' || topic.entry?.kinds.has('money') !== true || !hit || hit.entry !== topic.entry || hit.precision < IN_FULL) return quoted;
  const names = topic.entry.names.flatMap((name) => [name, name.replace(/(?:经费|支出|项目|工作|服务|管理)+$/, '')]).filter((name, at) => name.length > (at % 2 === 0 ? 1 : 3));
  const says = quoted.claims.some((claim) => claim.kind === 'quote' && claim.what !== 'definition' && names.some((name) => bareName(claim.text).includes(name)));
  return says ? quoted : null;
}
const IN_FULL = 0.75;

function asked({ mentions }: Query): Name[] {
  return mentions.slice(0, 1).map(({ text }) => ({ zh: text, en: text }));
}

function isOfOtherKind({ query }: Pick<Context, 'query'>, { subjects }: Answer, kinds: readonly ValueKind[]): boolean {
  return subjects.length > 0 && subjects.every((entry) => isOtherKind(entry, kinds, query.text));
}

/** Whether the names left the question open, or answered another kind of question. */
function isOpen({ query, topics, world }: Context, answer: Answer, kinds: readonly ValueKind[]): boolean {
  const [kind] = kinds;
  const never = kind !== undefined && NEVER_MONEY.has(kind);
  // Money that is sure by its name and has no parts: an indicator of a like name is none.
  if (query.act === 'breakdown' && kind === undefined && topics.length === 1 && topics[0]?.certainty === 'sure' && topics[0].entry?.kinds.has('money') === true && !asksForTarget(query.text)) return false;
  // The year before of a name that is sure: what indicators are called is no answer to it.
  if (query.year === world.book.year - 1 && kind === undefined && topics.some(({ certainty }) => certainty === 'sure')) return false;
  if ((OF_MONEY.has(query.act) && !(query.act === 'ratio' && kinds.includes('times') && topics.length < 2)) || query.relativeYear === 'prior' || (query.act === 'change' && !never && kind !== 'rate' && !(answer.outcome !== 'answered' && /\b(?:should|must|supposed|meant)\b/i.test(query.text)))) return false;
  if (query.outside !== null && !(query.outside === 'actual' && kind === 'time')) return false;
  // Two names that were found and set against each other are the answer: 「甲面积和乙面积哪个大」.
  if (answer.outcome === 'answered' && OF_TWO.has(query.act) && topics.length > 1 && topics.every(({ certainty }) => certainty === 'sure')) return false;
  if (query.act === 'compare' && (query.tags.has('difference') || /\bthan\b|比/.test(query.text))) return false;
  if (asksForMoney(query.text) && query.wanted !== 'count' && !never && !kinds.some((one) => COUNTED.has(one))) return false;
  // Names that are sure and have no such figure together are an answer: 「第一幼儿园的特殊教育」.
  if (answer.outcome === 'not_found' && kind === undefined && query.mentions.length > 1 && topics.length > 0 && topics.every(({ certainty }) => certainty === 'sure')) return false;
  if (answer.outcome === 'answered') {
    if (isOfOtherKind({ query }, answer, kinds)) return true;
    // 「办公用房多大」: so many square metres are counted of what is named, in the words of the question.
    if (kind === 'area' && answer.claims.length > 0 && answer.claims.every((claim) => claim.kind === 'count' && /平方|㎡/.test(claim.figure.unit))) return false;
    if ((kind === 'people' || kind === 'households') && !asksForMoney(query.text) && answer.claims.every((claim) => claim.kind === 'amount')) return true;
    const scattered = madeBy(answer, ...SCATTERED);
    // Words that were looked up one by one, of which some are left open, are set as a whole against the indicators.
    const left = answer.claims.some((claim) => claim.kind === 'amount' || (claim.kind === 'notice' && claim.notice === 'ambiguous'));
    if (answer.claims.some((claim) => claim.kind === 'target' || claim.kind === 'quote') && !(scattered && left)) return false;
    if (kinds.includes('unitCost') && (query.act === 'average' || query.act === 'rank')) return true;
    return never || ((kind !== undefined || asksForTarget(query.text)) && scattered && topics.length > 0 && !topics.every(({ certainty }) => certainty === 'sure'));
  }
  return answer.claims.some((claim) => claim.kind === 'notice' && (UNDECIDED.has(claim.notice) || (never && !FINAL.has(claim.notice)) || (claim.notice === 'actual' && kind === 'time') || (claim.notice === 'noMoney' && kinds.includes('unitCost'))));
}
