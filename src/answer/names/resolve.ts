/** The names of a question beside each other: which are one name, which say where it stands, which are trifles. */
import { pattern } from '../../budget/pattern.ts';
import type { DocumentIndex, EntryHit } from '../../search/document-index.ts';
import { hasAmount, partedByAmount } from './amount-beside.ts';
import { ofThatNumber } from './another-place.ts';
import { byFacet, listByFacet } from './by-facet.ts';
import { withinFamily } from './family.ts';
import { absorbed, isPartOrWhole, withoutAttributes, withoutEither, withoutHeading, withoutManner, withoutNameOfCode, withoutSaidAgain, withoutVerbs } from './told-once.ts';
import { mergeMentions } from '../../query/mentions.ts';
import type { Act, Mention, Query, Wanted } from '../../query/query.ts';
import { isUnit } from './by-unit.ts';
import { HOW_MANY_OF_IT, PLACED_IN, inContext, opensList } from './list-context.ts';
import { HEAD_COUNT, isTrifle, isUnknown, MARGIN, ONE_NAME_ACTS, resolveMention, type Topic } from './resolve-mention.ts';
import { ratesOfSubjects } from './measure-of.ts';
import { ofItsLevel } from './of-its-level.ts';
import { settledByPlace } from './settled-by-place.ts';
import { childOfAnother, endOfSibling, headedAlike, isInFullBeside, oneOfTwo, siblingOf, withoutWider } from './same-thing.ts';
import { oneKind } from './kind-counted.ts';
import { withoutBeneficiaries, withoutOwners, withoutPayWord } from './beneficiaries.ts';

/** A part of all expenditure that a name may be narrowed to. */
const CUT = pattern(/^(?:基本支出|项目支出)$/);

/**
 * Mentions joined by 的, "of" or nothing can be one name or a name and where it stands; joined by 和, one name or two.
 * One name is taken when it explains all of them.
 */
export function resolveMentions(asked: Query, index: DocumentIndex): Topic[] {
  // A statement about a change is checked against names that have one; so is the level of the year before looked up.
  const before = asked.act === 'lookup' && asked.mentions.length === 1 && (asked.relativeYear === 'prior' || asked.year === index.book.year - 1);
  const query: Query = before || (asked.act === 'check' && (asked.direction !== null || asked.percent || asked.tags.has('change'))) ? { ...asked, act: before ? 'prior' : 'change' } : asked;
  // In a list each name has its own question word: "the procurement total and the number of vehicles".
  const counts = query.wanted === 'count' && query.mentions.length > 1 && query.mentions.some(({ gap }) => gap.includes('howMany'));
  const wantedOf = ({ gap, text }: Mention): Wanted => (HEAD_COUNT.test(text) ? 'count' : counts && !gap.includes('howMany') ? 'any' : query.wanted);
  const leadingShare = query.act === 'share' && query.language === 'en' && query.mentions[0]?.gap.includes('share') === true && query.mentions.length > 1;
  const topics: Topic[] = [];
  const rest = withoutLeftOut(query, index).filter((mention, _, all) => !isElsewhere(mention, all) && !(query.wanted === 'when' && all.length > 1 && COMES_ABOUT.test(mention.text) && !index.entries.some(({ names }) => names.some((name) => name.includes(mention.text)))));
  while (rest.length > 0) {
    let taken = 1;
    let topic = resolveMention(rest[0] as Mention, index, wantedOf(rest[0] as Mention), query.act, query.counter);
    const [, second] = rest;
    if (second?.gap.includes('alias')) {
      const other = resolveMention(second, index, wantedOf(second), query.act, query.counter);
      // 「甲（基本支出）」 says which part of it, 「30231 乙校」 whose; no other name of it.
      const narrows = topic.certainty !== 'none' && other.certainty === 'sure' && other.entry !== topic.entry && (CUT.test(other.entry?.key ?? '') || (topic.certainty === 'sure' && isUnit(other.entry)));
      topics.push(...(narrows ? [topic, other] : [oneOfTwo(topic, other)]));
      rest.splice(0, 2);
      continue;
    }
    for (let count = Math.min(rest.length, 4); count > 1; count -= 1) {
      const group = rest.slice(0, count);
      // "What fraction of support to families goes on pensions": only what a preposition joins is one name.
      if (leadingShare && !group.slice(1).every(({ between }) => /^\s*(?:to|for|and|of|&)?(?: the)?\s*$/.test(between))) continue;
      if (group.some(({ code }) => code !== null) || partedByAmount(query, group) || !group.slice(1).every(({ gap, between }) => gap.every((tag) => JOINING.has(tag) || (tag === 'amount' && ASKED_OF.test(between))))) continue;
      // "The staff in post, the employees (雇员)": what is said twice is a name by itself.
      if (opensList(rest, count) || rest.slice(1, count + 1).some(({ gap }) => gap.includes('alias'))) continue;
      // "How many times A is B": a verb stands between two names.
      if (query.act === 'ratio' && group.slice(1).some(({ between }) => COPULA.test(between))) continue;
      // "Is A the same as B", "twice B": two that are set against each other.
      if (group.slice(1).some(({ between }) => SET_AGAINST.test(between))) continue;
      const listed = group.slice(1).some(({ gap, between }) => (gap.includes('and') && !HOW_MANY_OF_IT.test(between)) || gap.includes('versus'));
      // What is set against each other is two: 水费和电费哪个贵. So is what a comma parts in a list to be added.
      if (listed && (PAIR_ACTS.has(query.act) || (query.act === 'sum' && group.slice(1).some(({ between }) => /[,，、;；]/.test(between))))) continue;
      const merged = resolveMention(mergeMentions(group), index, query.wanted, query.act, query.counter);
      const best = merged.hits[0];
      if (merged.certainty === 'none' || !best) continue;
      const apart = group.map((mention) => resolveMention(mention, index, wantedOf(mention), query.act, query.counter));
      // "Salaries at the kindergarten": the unit's name does not swallow what is asked of it.
      if (isUnit(best.entry) && apart.some(({ entry, hits }) => entry === best.entry && (hits[0]?.score ?? 0) >= 0.999)) continue;
      const allApart = apart.every(({ certainty }) => certainty === 'sure');
      if (listed && apart.every(({ certainty, hits }) => certainty === 'sure' && (hits[0]?.score ?? 1) >= 0.999)) continue;
      // "Total procurement and the part for SMEs": two, where one is a name in full and the other alone names what both would.
      if (listed && best.score < 0.999 && isInFullBeside(apart, best.entry)) continue;
      // "Spent on canteen and meals together": what has no money is not added up, nor is it two names that have some.
      if (listed && !best.entry.kinds.has('money') && ((query.act === 'sum' && query.wanted === 'money') || (query.wanted !== 'count' && query.wanted !== 'target' && apart.every(isMoney)))) continue;
      // "Union money in the running costs": a name that only moved has not the amount of the two that are named.
      if (query.act === 'lookup' && allApart && onlyMoved(best.entry) && apart.every(({ entry }) => entry?.kinds.has('money') === true)) continue;
      // In a list that has begun what an "and" joins is the next two of it, unless it is one whole name.
      if (listed && topics.length > 0 && group[0]?.gap.includes('and') === true && best.score < 0.95) continue;
      if (topic.certainty === 'sure' && (topic.hits[0]?.score ?? 1) >= 0.999 && best.score < 0.95 && !isOneOf(group, best) && (best.entry !== topic.entry || PLACED_IN.test(group[1]?.between ?? ''))) continue;
      if (best.precision >= (listed ? 0.97 : allApart ? 0.85 : 0.7) && (!allApart || best.score >= (listed ? 0.95 : 0.8))) {
        [topic, taken] = [merged, count];
        break;
      }
    }
    const own = taken === 1 && topic.certainty !== 'sure' ? withoutOwners(topic.mention) : null;
    const plain = own ? resolveMention(own, index, wantedOf(own), query.act, query.counter) : null;
    if (plain?.certainty === 'sure') topic = { ...plain, mention: topic.mention };
    topics.push(headedAlike(endOfSibling(topics.at(-1), siblingOf(topics.at(-1), topic)), topics.at(-1), index.entries));
    rest.splice(0, taken);
  }
  const leant = ratesOfSubjects(query, oneKind(query, inContext(listByFacet(query, withoutWider(query, ofItsLevel(query, settledByPlace(topics, query.spoken))), index)), index), index);
  const joint = oneNameOf(query, leant, index);
  if (joint) return ofThatNumber(query.spoken, [joint], index.entries);
  return ofThatNumber(query.spoken, withoutTrifles(query, withoutPayWord(query, withoutBeneficiaries(query, absorbed(query, withoutSaidAgain(withoutHeading(query, withoutEither(withoutAttributes(withoutManner(withoutVerbs(byFacet(query, withinFamily(withoutNameOfCode(query, leant)), index))))))))))), index.entries);
}

/** 「甲广场啥时候完工」: the verb of what is asked when. */
const COMES_ABOUT = pattern(/^(?:完工|竣工|开工|动工|落成|建成|建好|修好|完成|投用|启用|交付|验收|启动|开放|开业)$/);

/** "Allowance for the aged": one English word that is a name by itself says more with the words that a preposition joins to it. */
function isOneOf([head, ...others]: readonly Mention[], { precision, recall, letters }: EntryHit): boolean {
  return head !== undefined && !letters && precision >= 0.97 && recall >= HALF_OF_NAME && /^[a-z]+$/.test(head.text) && others.every(({ between }) => /^ (?:of|for|to) (?:(?:the|our|all|its) )*$/.test(between));
}
const HALF_OF_NAME = 0.5;

const onlyMoved = ({ facts }: EntryHit['entry']): boolean => facts.every(({ measure }) => measure === 'change' || measure === 'percent');

/** What names nothing beside a name that does: settings, verbs, bare heads. */
function withoutTrifles(query: Query, topics: readonly Topic[]): Topic[] {
  // A code is a whole name: words beside it that fit nothing say where it was read.
  const coded = query.act === 'lookup' && topics.some(({ certainty, mention }) => certainty === 'sure' && mention.code !== null);
  if (coded) return topics.filter(({ certainty, mention }) => certainty === 'sure' || (mention.joined && mention.gap.includes('and')));
  // A lone 数 or 费 beside a sure name is grammar, not a second name.
  const sure = topics.filter(({ certainty }) => certainty === 'sure');
  const spoken = sure.length === 0 ? topics : topics.filter((one, at) => !isSetting(one, topics[at + 1], topics.indexOf(sure[0] as Topic) > at) && (one.certainty === 'sure' || one.certainty === 'several' || !((inOwnClause(one, sure) && !isAskedOf(one) && !isListed(query.act, one, topics[at + 1]) && !hasAmount(query, one) && !isPartOrWhole(query, one)) || isVerb(one.mention))));
  const settled = withoutOtherUnits(query, spoken, sure).map((one) => (one.certainty === 'sure' ? one : childOfAnother(one, sure))).filter((one) => one.certainty === 'sure' || sure.length === 0 || !isLetter(one.mention) || isPartOfNext(query, one));
  // Beside a printed name in full, words that budgets know but that fit nothing describe it: 预留的部门机动经费.
  if (sure.some(isPrinted) && !COMPUTED_ACTS.has(query.act)) {
    const first = settled.findIndex(isPrinted);
    return settled.filter((one, at) => at >= first || one.certainty === 'sure' || one.certainty === 'several' || one.mention.unknown.length > 0 || hasAmount(query, one) || isLinked(one, settled[at + 1]) || isRowOfColumn(query, one));
  }
  return sure.length === 0 || COMPUTED_ACTS.has(query.act) ? settled : settled.filter((one, at) => one.certainty === 'sure' || !isTrifle(one.mention) || hasAmount(query, one) || isLinked(one, settled[at + 1]));
}

/** 「市容这块走政府采购的」: the printed name is a column, and what stands before it the row. */
function isRowOfColumn({ columns }: Query, { mention }: Topic): boolean {
  return mention.text.length > 2 && columns?.rest.some(({ from, to }) => from === mention.from && to === mention.to) === true;
}

/** 「路灯得维护好多少盏」: what has the unit that is asked for is meant; a vague word beside it is how it is said. */
function withoutOtherUnits({ counter, wanted }: Query, topics: readonly Topic[], sure: readonly Topic[]): Topic[] {
  if (counter === null || counter === '个' || counter === '人' || !(wanted === 'count' || wanted === 'target')) return [...topics];
  const inUnit = ({ entry }: Topic): boolean => entry?.facts.some(({ unit }) => unit?.includes(counter) === true) === true;
  if (!sure.some(inUnit)) return [...topics];
  // 「入户宣传要覆盖多少户」: a verb that is in a name too, of what has another unit.
  return topics.filter((one) => one.mention.gap.includes('and') || (one.certainty === 'sure' && (inUnit(one) || one.mention.text.length > VERB || one === topics[0])));
}

const isMoney = ({ certainty, choices }: Topic): boolean => (certainty === 'sure' || certainty === 'several') && choices.length > 0 && choices.every(({ kinds }) => kinds.has('money'));
/** In characters. */
const VERB = 2;
/** 「甲以外的乙」 where 甲乙 is an item of its own: 乙 alone is the other item. A part left out of its whole is arithmetic. */
function withoutLeftOut({ mentions, wanted, act, counter }: Query, index: DocumentIndex): Mention[] {
  return mentions.filter((mention, at) => {
    const next = mentions[at + 1];
    if (!next || !isLeftOut(mention, next) || !(ONE_NAME_ACTS.has(act) || act === 'difference')) return true;
    const { entry: own } = resolveMention(next, index, wanted, act, counter);
    const { entry: other } = resolveMention(mergeMentions([mention, next]), index, wanted, act, counter);
    return !own || !other || own === other || other.rows.some(({ parent }) => parent !== null && own.rows.includes(parent));
  });
}

function isLeftOut({ gap }: Mention, { between }: Mention): boolean {
  return /^\s*(?:以外|之外|除外)的?\s*$/.test(between) || (gap.includes('difference') && /^\s*的\s*$/.test(between));
}

/** The share of a long name, and of the question, that scattered words must cover to mean it. */
const JOINT_RECALL = 0.6;
const JOINT_PRECISION = 0.55;

/** A long name told in pieces: "the slope treatment near … road in … community". None of its words is enough, all are. */
function oneNameOf(query: Query, topics: readonly Topic[], index: DocumentIndex): Topic | null {
  if (!ONE_NAME_ACTS.has(query.act) || topics.length < 2 || topics.some(({ certainty, mention }) => certainty === 'sure' || mention.code !== null)) return null;
  const mentions = query.mentions.filter((mention) => !isElsewhere(mention, query.mentions));
  if (mentions.slice(1).some(({ gap }) => gap.includes('versus')) || mentions.some(({ unknown }) => unknown.join('').length > 2)) return null;
  const topic = resolveMention(mergeMentions(mentions), index, query.wanted, query.act, query.counter);
  const [best, next] = topic.hits;
  if (topic.certainty === 'sure') return topic;
  if (!best || !(best.recall >= JOINT_RECALL && best.precision >= JOINT_PRECISION || best.recall >= JOINT_RECALL / 2 && best.precision >= 0.85) || (next?.score ?? 0) > best.score - MARGIN) return null;
  return { ...topic, certainty: 'sure', entry: best.entry, choices: [best.entry] };
}

/** A printed name typed in full, long enough to be no everyday word. What stands beside a budget unit's name is asked of the unit. */
function isPrinted({ mention, hits, certainty, entry }: Topic): boolean {
  return certainty === 'sure' && !isUnit(entry) && mention.text.length >= 4 && /[\u3400-\u9fff]/.test(mention.text) && (hits[0]?.score ?? 0) >= 0.999;
}

/** One unknown English word by itself that reads as a verb or an adverb names nothing. */
function isVerb({ text, unknown }: Mention): boolean {
  return unknown.length === 1 && text === unknown[0] && /^[a-z]+$/.test(text) && (text.length <= 3 || /(?:ing|ed|ly)$/.test(text));
}

/** "My dad is hard-up: how many …": a clause that has only unknown words, beside one that names something. */
function isElsewhere(mention: Mention, all: readonly Mention[]): boolean {
  if (!isUnknown(mention) || mention.gap.includes('and')) return false;
  const beside = all.filter((other) => other.clause === mention.clause && !isUnknown(other));
  return beside.length === 0 && all.some((other) => other.clause > mention.clause && !isUnknown(other));
}

/** 「正文里讲…」, "a source claims …": a noun before the name, not joined to anything, is where the question comes from. */
function isSetting({ certainty, mention }: Topic, next: Topic | undefined, before: boolean): boolean {
  return before && certainty === 'none' && isUnknown(mention) && !mention.joined && next?.mention.joined !== true;
}

/** 「秘书催我：…」: words of a clause that names nothing, beside a clause that does, are the setting of the question. */
function inOwnClause({ mention }: Topic, sure: readonly Topic[]): boolean {
  return !sure.some((other) => other.mention.clause === mention.clause);
}

/** "Of A, how much is for B": B is what is asked, however little is known of it. */
function isAskedOf({ mention }: Topic): boolean {
  return mention.unknown.length === 0 && /[,;:]\s*(?:how much|how many|what|which)\b/i.test(mention.between);
}

/** A member of a list: what is asked of the others is asked of it, and nothing of a list is dropped unsaid. */
function isLinked({ mention }: Topic, next: Topic | undefined): boolean {
  return [mention, next?.mention].some((one) => one !== undefined && one.joined && one.gap.includes('and') && /^\s*[、,，和与及]/.test(one.between));
}

/** 「车占三公的几成」: what stands right before "is a share of" is what is asked, however short. */
function isPartOfNext({ mentions, act }: Query, { mention }: Topic): boolean {
  const next = mentions[mentions.indexOf(mention) + 1];
  return act === 'share' && mention.unknown.length === 0 && next?.gap.includes('share') === true && next.from > mention.to;
}

/** A name in a list that is looked up, of words that budgets know: it is asked for like the others. */
function isListed(act: Act, { mention, certainty }: Topic, next: Topic | undefined): boolean {
  const linked = (one: Mention | undefined): boolean => one !== undefined && one.joined && one.gap.includes('and');
  // A sum that leaves out what it did not understand is a wrong figure.
  if (act === 'sum') return linked(mention) || (linked(next?.mention) && mention.unknown.length === 0);
  return act === 'lookup' && (linked(mention) || linked(next?.mention)) && certainty === 'unsure' && mention.unknown.length === 0;
}

/** Words between two names that are set against each other, or of which one is taken from the other. */
const SET_AGAINST = pattern(/\b(?:the same(?: as)?|equal to|twice|double|triple|minus|without|excluding|except|plus)\b|^\s*,?\s*less(?: the)?\s*$/i);
const COPULA = pattern(/\b(?:is|are|was|were|gets?|costs?|equals?)\b/);
const PAIR_ACTS: ReadonlySet<Act> = new Set(['difference', 'compare', 'ratio']);
const COMPUTED_ACTS: ReadonlySet<Act> = new Set(['share', 'ratio', 'difference', 'compare', 'sum']);

/** 「社区工作站安排了多少公用经费」: what is asked stands behind the question word. */
const ASKED_OF = pattern(/多少的?$/);

/** One Chinese character: beside a sure name it is part of how people talk. */
function isLetter({ text }: Mention): boolean {
  return /^[\u3400-\u9fff]$/.test(text);
}

const JOINING: ReadonlySet<string> = new Set(['talk', 'it', 'these', 'of', 'filler', 'and', 'money', 'countUnit', 'item', 'howMany', 'target', 'project', 'purpose', 'parent', 'breakdown', 'between', 'when', 'department']);
