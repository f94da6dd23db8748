/** What each act does with the names of a question. */
import { pattern } from '../budget/pattern.ts';
import { isQuestionOfTruth } from '../query/act.ts';
import { BEHIND_HEADING } from '../query/words/act-words.ts';
import type { Entry } from '../search/entries.ts';
import { BEFORE, BOTH_ASKED, TWO_FIGURES, beforeAndChange, brokenDown, entryHasRows, isLeaf, joined, notListed, orDefinition, orTarget, purposeOfOne, withWordsBeside } from './acts.ts';
import type { Answer } from './answer.ts';
import { sourceAnswer, sourceOfEach } from './cells/source-of.ts';
import { clarify, type Context } from './context.ts';
import { parentAnswer, passageAnswer, passagesAnswer, whereAnswer } from './describe.ts';
import { breakdownAnswer, columnParts, projectsAsked } from './parts.ts';
import { lookup } from './lookup.ts';
import { lookupEntry } from './lookup-entry.ts';
import { averageAnswer } from './measures/average.ts';
import { changeAnswer, priorAnswer, whyAnswer } from './measures/change.ts';
import { differenceAnswer, ratioAnswer } from './measures/compare.ts';
import { termsOf } from './measures/operand.ts';
import { topCauseAsked } from './measures/top-of-causes.ts';
import { shareAnswer } from './measures/share.ts';
import { sumAnswer } from './measures/sum.ts';
import { unitsIn } from './names/by-unit.ts';
import { partOfPlace } from './names/scope.ts';
import { departmentsAnswer } from './offices/offices.ts';
import { shorterNamed } from './sets/collections.ts';
import { countAnswer, filterAnswer } from './sets/filter.ts';
import { withFilled } from './names/filled.ts';
import { withShareOfFirst } from './sets/share-of-first.ts';
import { rankAnswer } from './sets/rank.ts';
import { defineAnswer } from './texts/meaning.ts';
import { purposeAnswer } from './texts/purpose.ts';
import { PASSAGE_FITS, convertAnswer, nearest, nothing, perCount } from './unnamed.ts';
import { withApartLimit } from './verdicts/apart-limit.ts';
import { checkAnswer } from './verdicts/check.ts';
import { isAtLarge, namesApart, reconcileAnswer } from './verdicts/reconcile.ts';
import { withComparisonVerdict, withLimitVerdict, withMoveVerdict, withRankVerdict, withShareVerdict } from './verdicts/verdicts.ts';
import { reachedAnswer } from './targets/reached.ts';
import { withMultipleVerdict } from './verdicts/multiple-verdict.ts';

/** Answers by the question's act; what has no act of its own is looked up. */
/** Acts that set names beside each other. */
const OF_SEVERAL: ReadonlySet<string> = new Set(['compare', 'difference', 'ratio', 'sum', 'rank']);

export function answerByAct(given: Context): Answer {
  const context = OF_SEVERAL.has(given.query.act) ? withFilled(given) : given;
  const { query, topics, world } = context;
  const entry = topics[0]?.certainty === 'sure' ? topics[0].entry : null;
  // "Street cleaning / environmental sanitation": one thing, called by two names.
  const single = topics.length > 0 && topics.every((topic) => topic.certainty === 'sure' && topic.entry === entry);
  const needsOne = (act: (context: Context, entry: Entry) => Answer): Answer => {
    if (topics.length > 1 && !single) {
      const sure = topics.flatMap((topic) => (topic.certainty === 'sure' && topic.entry ? [topic.entry] : []));
      if (sure.length > 1) return joined(context, sure.map((one) => act(context, one)), sure);
    }
    if (entry) return act(context, entry);
    const unclear = topics[0];
    return unclear ? nearest(context, unclear) : nothing(context);
  };
  const reached = entry && single ? reachedAnswer(context, entry) : null;
  if (reached) return reached;
  const earlier = query.relativeYear === 'prior' || query.year === world.book.year - 1;
  if (earlier && (query.act === 'lookup' || query.act === 'prior' || query.act === 'unknown')) return topics.length === 0 ? nothing(context) : needsOne(query.percent && BOTH_ASKED.test(query.spoken) ? beforeAndChange : priorAnswer);
  switch (query.act) {
    case 'greet': case 'thanks': case 'help': return clarify(context, `small talk: ${query.act}`, query.act, [], []);
    case 'change': return topics.length === 0 ? rankAnswer(context) : withMoveVerdict(context, needsOne(BEFORE.test(query.text) ? beforeAndChange : orTarget(changeAnswer)));
    case 'why': return needsOne((own, one) => topCauseAsked(own, one) ?? whyAnswer(own, one));
    case 'prior': return needsOne(query.percent && BOTH_ASKED.test(query.spoken) ? beforeAndChange : priorAnswer);
    case 'share': return topics.length === 0 ? nothing(context) : query.claimed.length > 1 && isQuestionOfTruth(query.spoken, query.tags) ? checkAnswer(context) : withShareVerdict(context, shareAnswer(context));
    case 'ratio': return withMultipleVerdict(context, perCount(context) ?? ratioAnswer(context));
    case 'difference': case 'compare': return isApartBy(context) ? checkAnswer(context) : topics.length > 1 && query.claimed.length === 0 && isQuestionOfTruth(query.spoken, query.tags) ? comparedVerdict(context, differenceAnswer(context)) : (topics.length < 2 || single) && new Set(termsOf(context).map((term) => term.entry)).size < 2 && !query.tags.has('total') ? needsOne((query.act === 'compare' && HOW_MUCH_MORE.test(query.spoken)) || query.act === 'difference' && (earlier || query.tags.has('fall') || (single && topics.length > 1 && query.tags.has('rise'))) ? changeAnswer : lookupEntry) : differenceAnswer(context);
    case 'sum': return addsUnknown(context) ? nothing(context) : query.tags.has('monthly') && topics.length > 1 ? averageAnswer(context) : limited(context, sumAnswer(context));
    case 'average': return averageAnswer(context);
    case 'rank': return withRankVerdict(context, withShareOfFirst(context, openScope(context) ?? rankAnswer(context)));
    case 'filter': return filterAnswer(context);
    case 'count': return purposeForIndicators(context) ?? (query.counter !== null && COUNTS_OTHERS.test(query.counter) && (topics.length === 0 || (query.tags.has('target') && !entry)) ? (topics.length === 0 ? nothing(context) : needsOne(lookupEntry)) : topics.length === 0 || entryHasRows(entry) || (query.tags.has('target') && !entry && /指标|目标|indicators?|targets?|goals?/i.test(query.text)) || (query.tags.has('project') && unitsIn(context).length > 0) ? countAnswer(context) : needsOne(isMoneyCounted(context) ? breakdownAnswer : lookupEntry));
    case 'breakdown': if (partOfPlace(topics) !== topics) return answerByAct({ ...context, topics: partOfPlace(topics) });
      return movedParts(context) ?? headedParts(context) ?? (topics.length > 1 && topics.every((topic) => topic.certainty === 'sure' && (LIST_ORDERED.test(query.spoken) || query.tags.has('total') || isLeaf(topic.entry) || (topics.length > 2 && !entryHasRows(topic.entry)))) ? lookup(context) : withWordsBeside(context, orDefinition(context, brokenDown(context, topics.length === 0 ? null : needsOne))));
    case 'remainder': return needsOne(notListed);
    case 'parent': return needsOne(parentAnswer);
    case 'wholeRow': return sourceOfEach(context) ?? needsOne(sourceAnswer);
    case 'define': return needsOne(defineAnswer);
    case 'purpose': return topics.length === 0 && query.mentions.length === 0 && /目标|goal|target|objective/i.test(query.text) ? passagesAnswer(context, 'goal') : purposeOfOne(context) ?? needsOne(purposeAnswer);
    case 'where': return needsOne(whereAnswer);
    case 'check': return checkAnswer(context);
    case 'reconcile': return namesApart(context) ? sumAnswer(context) : openName(context) ?? reconcileAnswer(context);
    case 'convert': return convertAnswer(context);
    case 'departments': return departmentsAnswer(context);
    case 'documents': return clarify(context, 'the loaded documents', 'help', [], []);
    case 'duties': return passagesAnswer(context, 'duty');
    case 'goals': return passagesAnswer(context, 'goal');
    default: break;
  }
  if (topics.length === 0 && query.tags.has('target') && query.tags.has('which')) return countAnswer(context);
  if (topics.length === 0) return query.tags.has('item') || query.tags.has('project') ? projectsAsked(context) : nothing(context);
  const [sure] = topics;
  if (sure?.entry && topics.length === 1 && sure.certainty === 'sure' && (entryHasRows(sure.entry) || columnParts(context, sure.entry).length > 1 || shorterNamed(world, sure.entry) !== null) && (ONE_BY_ONE.test(query.text) || WHAT_ARE.test(query.spoken)) && !TWO_FIGURES.test(query.text)) return breakdownAnswer(context, sure.entry);
  const found = lookup(context);
  const passage = found.outcome === 'not_found' && !topics.some(({ certainty }) => certainty === 'sure') ? world.index.findPassages(query.text)[0] : null;
  return passage && passage.score >= PASSAGE_FITS ? passageAnswer(context, passage.passage) : found;
}

/** "The biggest thing under primary health institutions": what that is must be known before anything is ranked in it. */
function openScope(context: Context): Answer | null {
  const { query, topics } = context;
  const [topic, another] = topics;
  if (!topic || another || (topic.certainty !== 'unsure' && topic.certainty !== 'several') || topic.mention.to === 0 || query.language !== 'en') return null;
  return UNDER_IT.test(query.spoken.slice(0, topic.mention.from)) ? nearest(context, topic) : null;
}
const UNDER_IT = pattern(/\b(?:thing|item|line|part|piece|one|project)s? (?:under|within|inside|in) (?:the |our )?(?:\w+ )?$/i);

/** "Do the text and the table agree on support for veterans": what that is must be known first; the identities of the whole budget are no answer. */
function openName(context: Context): Answer | null {
  const { query, topics } = context;
  const [topic, another] = topics;
  return topic && !another && (topic.certainty === 'several' || topic.certainty === 'unsure') && query.claimed.length === 0 && query.wholes.length === 0 && !isAtLarge(query) ? nearest(context, topic) : null;
}

/** "How much less did we plan for it": where nothing else is named, than in the year before. */
const HOW_MUCH_MORE = pattern(/\bhow much (?:more|less|higher|lower)\b|[多少]了多少/i);

function comparedVerdict(context: Context, apart: Answer): Answer {
  return context.query.thresholds.length > 0 ? withApartLimit(context, apart) ?? withLimitVerdict(context, apart) : withComparisonVerdict(context, apart);
}

/** "Does A exceed B by 2,000": how far two names are apart is stated. */
function isApartBy({ query, topics }: Context): boolean {
  return topics.length === 2 && query.claimed.length === 1 && query.thresholds.length === 0 && isQuestionOfTruth(query.spoken, query.tags);
}

/** 「政府性基金哪项比去年少了」: of the parts of a name those that moved so, where their changes are printed. */
function movedParts(context: Context): Answer | null {
  const { query, topics } = context;
  if (query.direction === null || query.claimed.length > 0 || topics.length !== 1 || topics[0]?.certainty !== 'sure' || !WHICH.test(query.spoken)) return null;
  const ranked = rankAnswer({ ...context, query: { ...query, act: 'rank' } });
  return ranked.outcome === 'answered' && ranked.listed.length > 0 && ranked.listed.every(({ facts }) => facts[0]?.measure === 'change') ? ranked : null;
}
const WHICH = pattern(/哪|\bwhich\b/i);

/** "What is inside A - its staff, its upkeep, its grants": what A has, of which the rest of the question tells the kinds. */
function headedParts(context: Context): Answer | null {
  const [head, next] = context.topics;
  if (!next || head?.certainty !== 'sure' || !head.entry || !BEHIND_HEADING.test(next.mention.between) || LIST_ORDERED.test(context.query.spoken)) return null;
  const parts = breakdownAnswer({ ...context, topics: [head] }, head.entry);
  return parts.outcome === 'answered' && parts.claims.some((claim) => claim.kind === 'list' && claim.items.length > 1) ? parts : null;
}
/** "Please list: A, B, C": the names themselves, not their parts. */
const LIST_ORDERED = pattern(/^\W*(?:(?:please|kindly|just|can you|could you|i need(?: you)? to|you) )*(?:list|show|give|send|tell|name|write|put)\b[^:,]{0,25}:\s/i);

/** 「城管执法有几个指标」: where indicators stand under no project, what it is to reach is told instead of a number of something else. */
function purposeForIndicators(context: Context): Answer | null {
  const [topic, another] = context.topics;
  if (!topic || another || topic.certainty !== 'sure' || !topic.entry || !entryHasRows(topic.entry) || !INDICATORS.test(context.query.text)) return null;
  const purpose = topic.entry.rows.some(({ role, children }) => role === 'indicator' || children.some((child) => child.role === 'indicator')) ? null : purposeAnswer(context, topic.entry);
  return purpose?.outcome === 'answered' ? purpose : null;
}
const INDICATORS = pattern(/指标|绩效目标|\b(?:indicators?|performance targets?)\b/i);

/** "Do they come to more than …": what was computed is set against the limit. */
function limited(context: Context, answer: Answer): Answer {
  return isQuestionOfTruth(context.query.spoken, context.query.tags) ? withLimitVerdict(context, answer) : answer;
}

/** 「转移支付一共几笔」: the sums that it consists of, or that none are listed; a number of things is told by its own count. */
function isMoneyCounted({ query: { counter, text }, topics: [topic] }: Context): boolean {
  return (/(?:几|多少)[笔条]/.test(text) || counter === '项' || counter === '笔') && topic?.entry?.kinds.has('money') === true && !topic.entry.kinds.has('count') && !topic.entry.kinds.has('target');
}

/** Measure words of things that are no rows: 盏, 辆, 户. */
const COUNTS_OTHERS = pattern(/[辆台盏户座间块场次面名位宗份人]/);

/** Each part of what is named is asked for: 「每个写上金额」, 「逐一列明四个…」. */
/** "What are the investment projects": the members of it, in the plural. */
const WHAT_ARE = pattern(/^\W*(?:and |so |ok )?what are (?:all )?(?:the|our|those|these) (?:[a-z-]+ ){0,4}(?:projects|items|lines|works|programmes|programs|activities|services)\W*$/i);
const ONE_BY_ONE = pattern(/\beach\b|分别|各(?:自|个|笔)?(?:是|要|有|花|得)?(?:多少|几)|各项|每[个项笔样块](?:写|列|标|报|说|是|有|多少|几|的|都)|一个一个|一个个|一一|逐[一个项条笔]|挨个|(?:[二两三四五六七八九十]|\d{1,2})\s*[个项笔](?!月|人|点|百分).*(?:列[出明个]|列一下|名称|名字|叫(?:啥|什么|作)|名单|明细|写上|报上)|(?:列[出明个]|报出|说出|写出).{0,6}(?:[二两三四五六七八九十]|\d{1,2})\s*[个项笔](?!月|人|点|百分)/);

/** 「吃住行加起来」: what is added up is said, in words of no name; it is not the whole budget. */
function addsUnknown({ query: { talk, tags, spoken, language }, topics, last }: Context): boolean {
  const [first = ''] = talk;
  return language === 'zh' && last === null && topics.length === 0 && !tags.has('total') && !tags.has('project') && !tags.has('item') && first.length > 2 && spoken.startsWith(first);
}
