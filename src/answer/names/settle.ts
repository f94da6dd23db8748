/** Names that several entries fit, settled by what else the question says: a figure beside the name, or its other names. */
import { decimal } from '../../budget/amount.ts';
import { bareName } from '../../budget/text.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Act, Claimed, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { IN_POST } from '../offices/head-count-with.ts';
import { asBuilt } from './built-thing.ts';
import { resolveMention, type Topic } from './resolve-mention.ts';
import { contradictions, wholesOf, type World } from '../world.ts';

/** Acts that set figures of one kind against each other. */
const COMPUTED: ReadonlySet<Act> = new Set(['share', 'ratio', 'difference', 'compare', 'sum', 'average']);

/** Acts that look into a name for its parts. */
const WITHIN: ReadonlySet<Act> = new Set(['rank', 'breakdown', 'count', 'filter']);

/** Acts that ask for one amount. */
const OF_ALL: ReadonlySet<Act> = new Set(['lookup', 'share', 'change']);

/** Acts that a cause of a change, which has no amount of its own, can answer. */
const OF_CHANGE: ReadonlySet<Act> = new Set(['change', 'why', 'prior']);

/** Acts for which a name without money says nothing. */
const SPENT: ReadonlySet<Act> = new Set(['change', 'why', 'average', 'share']);

export function settleTopics(query: Query, world: World, resolved: readonly Topic[]): Topic[] {
  // Whether one figure agrees with another place is asked of the told one itself.
  const together = COMPUTED.has(query.act) || (resolved.length > 1 && (query.act === 'reconcile' || (query.act === 'check' && query.tags.has('versus'))));
  const topics = resolved.map((topic) => ofOwnFigure(query, world, topic)).map((topic) => (together || !namedWhole(topic) ? unlessContradicted(world, topic) : topic)).map((topic, at, all) => countedLike(query, world, asBuilt(query.spoken, world, topic), all[1 - at])).map((topic, _, all) => paidLike(query, world, topic, all));
  const open = topics.filter(({ certainty }) => certainty === 'several' || certainty === 'unsure');
  // 「小型基建下降了吗」: what moved is money.
  const moved = query.act === 'check' && query.direction !== null && query.claimed.length === 0;
  if (open.length === 0 || (query.act === 'check' && !moved)) return [...topics];
  const sure = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  return topics.map((topic): Topic => {
    // "A safety appraisal item of 2.5 million": of what resembles the words the one that has the figure.
    if (topic.certainty === 'unsure' && query.claimed.length === 1) {
      const [like, ...more] = topic.choices.filter((entry) => query.claimed.some((claim) => hasFigure(world, entry, claim)));
      return like && more.length === 0 ? { ...topic, certainty: 'sure', entry: like, choices: [like] } : topic;
    }
    if (topic.certainty !== 'several') return topic;
    const [valued, ...others] = topic.choices.filter((entry) => query.claimed.some((claim) => hasFigure(world, entry, claim)));
    const moneyed = topic.choices.filter(({ facts }) => !facts.every(({ measure }) => measure === 'change' || measure === 'percent'));
    const paid = topic.choices.filter(({ kinds }) => kinds.has('money'));
    if (moved) return paid.length === 1 && paid[0] ? { ...topic, certainty: 'sure', entry: paid[0], choices: paid } : topic;
    const spent = SPENT.has(query.act) ? onlySpent(world, paid) : null;
    const alone = spent ?? (moneyed.length === 1 && (!OF_CHANGE.has(query.act) || isToldOf(moneyed[0], topic.choices)) ? moneyed[0] ?? null : null);
    const placed = topic.choices.filter(({ facts }) => query.table !== null && facts.some(({ place }) => place.table === query.table));
    const inner = spent ?? onlySpentIn(world, topic, sure) ?? withVerbBefore(query, topic);
    const chosen = inner ?? (placed.length === 1 ? placed[0] : null) ?? alone ?? (valued && others.length === 0 ? valued : (query.act === 'share' ? holding(world, topic, sure) : null) ?? (COMPUTED.has(query.act) ? likeOthers(query, world, topic, sure) : null) ?? (WITHIN.has(query.act) || (query.act === 'average' && query.tags.has('project')) ? onlyWhole(topic) : null) ?? (OF_ALL.has(query.act) && (query.act !== 'lookup' || query.tags.has('amount')) ? holdingAll(topic) : null));
    return chosen ? { ...topic, certainty: 'sure', entry: chosen, choices: [chosen] } : topic;
  });
}

/** "Community affairs (900) without its staff": of what the words fit, the one that has the figure said beside them. A statement is judged as it stands. */
function ofOwnFigure(query: Query, world: World, topic: Topic): Topic {
  const { mention, entry, hits } = topic;
  const beside = query.act === 'check' || isQuestionOfTruth(query.spoken, query.tags) ? [] : query.claimed.filter(({ from, to, odd }) => odd === undefined && ((from >= mention.to && /^\s*[(（]\s*$/.test(query.spoken.slice(mention.to, from))) || (to <= mention.from && /^\s*(?:万元?)?\s*(?:of|for|in) (?:the |our )?$/.test(query.spoken.slice(to, mention.from)))));
  const [claim, another] = beside;
  if (!claim || another || mention.to === 0 || (entry && hasFigure(world, entry, claim))) return topic;
  const [only, more] = hits.filter((hit) => hit.precision >= FITS && hasFigure(world, hit.entry, claim));
  return only && !more ? { ...topic, certainty: 'sure', entry: only.entry, choices: [only.entry] } : topic;
}

/** "More retirees than staff": beside a count the other word is counted too, whatever money is called so. */
function countedLike(query: Query, world: World, topic: Topic, other: Topic | undefined): Topic {
  const counts = other?.certainty === 'sure' && other.entry?.kinds.has('count') === true && !other.entry.kinds.has('money') ? other.entry : null;
  if (!counts || query.mentions.length !== 2 || !(APART.has(query.act) || query.act === 'check') || query.claimed.length > 0) return topic;
  // Those who work there, however they are called, are those in post.
  const inPost = IN_POST.test(topic.mention.text.trim()) ? world.index.entries.find(({ facts }) => facts.some(({ measure, place, row, value }) => measure === 'count' && place.table === null && row.context?.includes('编制') === true && value?.gt(0) === true)) : undefined;
  if (inPost) return { ...topic, certainty: 'sure', entry: inPost, choices: [inPost] };
  if (topic.entry?.kinds.has('count') === true) return topic;
  const counted = resolveMention(topic.mention, world.index, 'count', query.act, query.counter);
  const units = new Set(counts.facts.map(({ unit }) => unit));
  return counted.certainty === 'sure' && counted.entry?.facts.some(({ measure, unit }) => measure === 'count' && units.has(unit)) === true ? counted : topic;
}

/** "Add up A, B and hired hands": beside money that is added up or set apart, what is counted is the money for it, where one line beside the others is called so. */
function paidLike(query: Query, world: World, topic: Topic, all: readonly Topic[]): Topic {
  const others = all.filter((other) => other !== topic);
  if (!ADDED.has(query.act) || query.wanted === 'count' || topic.certainty !== 'sure' || topic.entry === null || topic.entry.kinds.has('money') || others.length === 0 || !others.every(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true)) return topic;
  const stands = (entry: Entry): boolean => others.some(({ entry: other }) => other !== null && other !== entry && entry.rows.some(({ parent }) => parent !== null && (other.rows.includes(parent) || other.rows.some((row) => row.parent === parent))));
  const [only, another] = resolveMention(topic.mention, world.index, 'money', query.act, query.counter).hits.filter(({ entry, precision }) => precision >= FITS && entry.kinds.has('money') && stands(entry));
  return only && !another ? { ...topic, entry: only.entry, choices: [only.entry] } : topic;
}
const ADDED: ReadonlySet<Act> = new Set(['sum', 'difference', 'compare']);

const APART: ReadonlySet<Act> = new Set(['compare', 'difference', 'ratio']);

/** The words that a name must explain to stand for one that fits them too. */
const FITS = 0.78;

/** 「政府性基金预算支出」 is that figure, whatever stands beside it; 「政府性基金」 may be any of its names. */
function namedWhole({ mention, entry }: Topic): boolean {
  return entry !== null && (bareName(mention.text) === bareName(entry.label) || /支出|开支|\b(?:expenditures?|spending|outlays?)\b/i.test(mention.text));
}

/** Nothing is computed with a told figure that a table contradicts, nor told of a shorter name: the table's, where the same words name it. */
function unlessContradicted(world: World, topic: Topic): Topic {
  const { certainty, choices } = topic;
  const pair = certainty === 'several' && choices.length === 2;
  const told = pair ? choices.find(({ facts }) => facts.every(({ place }) => place.table === null)) : certainty === 'sure' ? topic.entry : null;
  const [only, ...more] = told?.facts.filter(({ measure, value }) => measure === 'amount' && value !== null) ?? [];
  if (!told || !only || [only, ...more].some(({ place }) => place.table !== null)) return topic;
  const check = contradictions(world.checks).find(({ facts, left, right }) => facts.includes(only) && left.value !== null && right.value !== null);
  const printed = check ? (only.value?.eq(check.left.value ?? 0) === true ? check.right.value : check.left.value) : null;
  const named = pair ? choices : topic.hits.filter(({ precision }) => precision >= FITS).map(({ entry }) => entry);
  const other = printed ? named.find((entry) => entry !== told && entry.facts.some(({ place, value, year }) => place.table !== null && year === world.book.year && value?.eq(printed) === true)) : undefined;
  return other ? { ...topic, certainty: 'sure', entry: other, choices: [other, told] } : topic;
}

/** 「旧村整治完工，减少 475 万元」 is why the total fell: where what moved by the same has money too, that is the name of it. */
function isToldOf(named: Entry | undefined, choices: readonly Entry[]): boolean {
  const moves = named?.facts.filter(({ measure, value }) => measure === 'change' && value !== null) ?? [];
  return moves.length > 0 && choices.every((entry) => entry === named || entry.facts.every((fact) => moves.some(({ value }) => value !== null && fact.value?.eq(value) === true)));
}

/** 「车为什么涨」: of two that the word fits, one of them without a yuan in both years, only the other can have moved. */
function onlySpent(world: World, choices: readonly Entry[]): Entry | null {
  const spent = choices.filter(({ facts }) => facts.some(({ measure, value, year }) => measure === 'amount' && year === world.book.year && value?.gt(0) === true));
  const [only, another] = spent;
  return only && !another && choices.every((entry) => entry === only || entry.facts.some(({ measure, value }) => measure === 'amount' && value?.eq(0) === true)) ? only : null;
}

/** "How much of the three public expenses is for cars": of the parts of what is named, all but one without a yuan, that one. */
function onlySpentIn(world: World, { choices }: Topic, sure: readonly Entry[]): Entry | null {
  const beside = (entry: Entry, whole: Entry): boolean => entry.facts.some((fact) => fact.row.facts[0] !== fact && whole.facts.some((head) => head === fact.row.facts[0]));
  const inside = sure.some((whole) => choices.every((entry) => wholesOf(world, entry).includes(whole) || beside(entry, whole)));
  return inside ? onlySpent(world, choices) : null;
}

/** 「巡市容」: of the names that have the word, the only one in which the letter of the verb before it stands too. */
function withVerbBefore({ talk, spoken }: Query, { mention, choices }: Topic): Entry | null {
  const verb = spoken[mention.from - 1];
  if (verb === undefined || mention.to === 0 || !talk.includes(verb)) return null;
  const [only, another] = choices.filter(({ names }) => names.some((name) => name.replace(mention.text, '').includes(verb)));
  return only && !another ? only : null;
}

/** A share is of what holds the part: the only choice that a sure name stands under. */
function holding(world: World, { choices, hits }: Topic, sure: readonly Entry[]): Entry | null {
  const holds = (entry: Entry): boolean => sure.some((part) => wholesOf(world, part).includes(entry));
  const [only, another] = choices.filter(holds);
  if (only) return another ? null : only;
  // What stands around the part is meant before what stands beside it, though the words fit that better.
  const around = hits.filter(({ entry, precision }) => precision >= HOLDS && holds(entry));
  return around.length === 1 ? around[0]?.entry ?? null : null;
}

/** So much of its words a whole must explain. */
const HOLDS = 0.97;

/** What is ranked, counted or listed within a name has parts: the only choice with any. */
function onlyWhole({ choices }: Topic): Entry | null {
  const [only, ...others] = choices.filter(({ rows }) => rows.some(({ children }) => children.length > 1));
  return only && others.length === 0 ? only : null;
}

/** 「住房花了多少」: of a class, what it consists of and a part of that, the class. */
function holdingAll({ choices }: Topic): Entry | null {
  const isWithin = ({ rows }: Entry, whole: Entry): boolean => rows.some((row) => { for (let above = row.parent; above; above = above.parent) if (whole.rows.includes(above)) return true; return false; });
  return choices.length < 2 ? null : choices.find((whole) => choices.every((entry) => entry === whole || isWithin(entry, whole))) ?? null;
}

function hasFigure(world: World, { facts }: Entry, { value, unit }: Claimed): boolean {
  if (unit === null && value.lt(100)) return false;
  return facts.some((fact) => {
    if (fact.measure !== 'amount' || fact.value === null || fact.year !== world.book.year) return false;
    const [asked, own] = unit === null ? [value, fact.value] : [inYuan(value, unit), inYuan(fact.value, fact.unit ?? '')];
    return asked !== null && own !== null && asked.eq(own) && asked.gt(decimal(0));
  });
}

/** The only choice on the side of the others: revenue beside total revenue, a source of funds beside another; one that has an earlier year. */
function likeOthers(query: Query, world: World, { choices }: Topic, sure: readonly Entry[]): Entry | null {
  const revenue = query.wholes.some(({ side }) => side === 'revenue') || sure.some(isRevenue);
  const before = query.relativeYear === 'prior' || query.year === world.book.year - 1;
  const fitting = choices.filter((entry) => (before && sure.length === 0 ? entry.facts.some(({ measure }) => measure === 'change') : revenue ? isRevenue(entry) : sure.some((other) => other.rows.some(({ parent }) => parent !== null && entry.rows.some((row) => row.parent === parent)))));
  const [only] = fitting;
  return fitting.length === 1 && only ? only : null;
}

function isRevenue({ rows }: Entry): boolean {
  return rows.some(({ side }) => side === 'revenue');
}
