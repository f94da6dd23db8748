/** Query + documents → Answer: resolves the names, then does what the act says. */
import { BEFORE, BOTH_ASKED, TWO_FIGURES, beforeAndChange, brokenDown, entryHasRows, isLeaf, joined, notListed, orDefinition, orTarget, purposeOfOne, relatedAnswer } from './acts.ts';
import { PASSAGE_FITS, convertAnswer, nearest, nothing, perCount } from './unnamed.ts';
import { withTotals } from './totals.ts';
import { isQuestionOfTruth, mentionsParts } from '../query/act.ts';
import { COMMON_ENGLISH } from '../query/common-english.ts';
import type { Query } from '../query/query.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer } from './answer.ts';
import { causeClaimAnswer } from './cause-claim.ts';
import { changeAnswer, priorAnswer, whyAnswer } from './change.ts';
import { caveatsFor, withDispute } from './caveats.ts';
import { balancedAnswer } from './balanced.ts';
import { checkAnswer, stayedAnswer } from './check.ts';
import { movesTogether, namesApart, reconcileAnswer } from './reconcile.ts';
import { turnedRound, withComparisonVerdict, withLimitVerdict, withMultipleVerdict, withQuantityVerdict, withRankVerdict, withShareVerdict, withStatedVerdict } from './verdicts.ts';
import { addedUp } from './agreement.ts';
import { placesApart } from './places-apart.ts';
import { happenedAnswer } from './happened.ts';
import { headCountWith } from './head-count-with.ts';
import { amountOfAnswer } from './amount-of.ts';
import { assetsAnswer } from './assets.ts';
import { averageAnswer } from './average.ts';
import { balanceAnswer } from './balance.ts';
import { withToldNumber } from './told-number.ts';
import { tableUnitAnswer } from './table-unit.ts';
import { plainAnswer } from './plain.ts';
import { topicsByUnit, unitsIn } from './by-unit.ts';
import { differenceAnswer, isOfRates, ratioAnswer } from './compare.ts';
import { shareAnswer } from './share.ts';
import { crossedStatement, twoReadings } from './stated-cell.ts';
import { sumAnswer } from './sum.ts';
import { supposedAnswer } from './supposed.ts';
import { cellsAnswer } from './cells.ts';
import { columnRowsAnswer } from './column-rows.ts';
import { columnShareAnswer } from './column-share.ts';
import { conditionsAnswer } from './conditions.ts';
import { countAverage } from './count-average.ts';
import { crossingAnswer } from './crossing.ts';
import { shorterNamed } from './collections.ts';
import { claims, clarify, type Context } from './context.ts';
import { convertFigures, resultsOf } from './convert.ts';
import { breakdownAnswer, columnParts, parentAnswer, passageAnswer, passagesAnswer, projectsAnswer, remainderAnswer, whereAnswer } from './describe.ts';
import { rowOfYear } from './row.ts';
import { sourceAnswer } from './source-of.ts';
import { asksForOffices, departmentsAnswer, unitsAnswer, unitsToldAnswer } from './offices.ts';
import { indicatorLevelAnswer } from './indicator-levels.ts';
import { indicatorTopicAnswer } from './indicator-topics.ts';
import { equalClaimAnswer } from './equal-claim.ts';
import { officeExistsAnswer } from './office-exists.ts';
import { headsCompared, peopleAnswer } from './people.ts';
import { pairAnswer } from './pairs.ts';
import { placeClaimAnswer } from './place-claim.ts';
import { reasonSaysAnswer } from './reason-says.ts';
import { reasonsListedAnswer } from './reasons-listed.ts';
import { targetPairAnswer } from './target-pairs.ts';
import { termsApartAnswer } from './terms-apart.ts';
import { textsHavingAnswer } from './texts-having.ts';
import { thereAnswer } from './there.ts';
import { purposeAnswer } from './purpose.ts';
import { datedTargetsAnswer } from './dated-targets.ts';
import { dutyClaimAnswer } from './duty-claim.ts';
import { goalSubjectAnswer } from './goal-subject.ts';
import { goalCountAnswer } from './purpose-parts.ts';
import { postsAnswer, quotaAnswer } from './establishment.ts';
import { termsOf } from './operand.ts';
import { equationAnswer } from './equation.ts';
import { fractionClaimAnswer } from './fraction-claim.ts';
import { leapClaimAnswer } from './leap-claim.ts';
import { timesClaimAnswer } from './times-claim.ts';
import { whoseUnitAnswer } from './whose-unit.ts';
import { wholeCauseAnswer } from './whole-cause.ts';
import { withoutMoveAnswer } from './without-move.ts';
import { withoutNaming } from './named-by-figure.ts';
import { overstaffedAnswer } from './overstaffed.ts';
import { partsSumAnswer } from './parts-sum.ts';
import { documentOfAnswer } from './document-of.ts';
import { dutiesAnswer, officeDutyAnswer } from './office-duty.ts';
import { performanceReviewAnswer } from './performance-review.ts';
import { tablesAnswer } from './table-about.ts';
import { tablePlaceAnswer } from './table-place.ts';
import { unchangedAnswer } from './unchanged.ts';
import { partsWithoutAnswer } from './parts-without.ts';
import { restOfWholeAnswer } from './rest-of-whole.ts';
import { eachUnitAnswer } from './each-unit.ts';
import { emptyTableAnswer } from './empty-table.ts';
import { filledRowsAnswer } from './filled-rows.ts';
import { equalAnswer } from './equal-filter.ts';
import { fundOfNamed } from './fund.ts';
import { figuresOf } from './figures-of.ts';
import { withoutFund } from './fund-scope.ts';
import { lookup, lookupEntry } from './lookup.ts';
import { datedBesideAnswer, deadlineClaimAnswer } from './deadline-claim.ts';
import { fractionOfAnswer } from './fraction-of.ts';
import { rankGapAnswer } from './rank-gap.ts';
import { definitionHoldsAnswer } from './definition-holds.ts';
import { definedMemberAnswer } from './defined-member.ts';
import { defineAnswer, intentAnswer, meaningAnswer } from './meaning.ts';
import { inOtherWords } from './other-words.ts';
import { countAnswer, filterAnswer } from './filter.ts';
import { rankAnswer } from './rank.ts';
import { resolveMentions } from './resolve.ts';
import { newAndEndedAnswer } from './new-and-ended.ts';
import { memberAnswer, oneParentAnswer, sameAnswer } from './same.ts';
import { quotedSentence } from './sentence.ts';
import { roundingAnswer } from './rounding.ts';
import { withoutAllProjects, withoutScope } from './scope.ts';
import { causesOfList, innerBreakdown, innerOnly, tableTotal, writtenShare } from './inner-parts.ts';
import { rowShareAnswer } from './row-share.ts';
import { refuse, refusedOutside } from './refuse.ts';
import { saidOfAnswer } from './said-of.ts';
import { setAnswer } from './sets.ts';
import { inNumberAnswer } from './in-number.ts';
import { settleTopics } from './settle.ts';
import { shareChangeAnswer } from './share-change.ts';
import { shareOfCutAnswer } from './share-of-cut.ts';
import { shareOfMovesAnswer } from './share-of-moves.ts';
import { sharedSumAnswer } from './shared-sum.ts';
import { subjectSum } from './subject-sum.ts';
import { staffAnswer } from './staff.ts';
import { unitSumStatement } from './unit-sums.ts';
import { type World } from './world.ts';
import { yearlyCostAnswer } from './yearly-cost.ts';


export function answerQuery(world: World, asked: Query, carried: readonly Entry[], last: Answer | null): Answer {
  const query = withoutNaming(asked, resolveMentions(asked, world.index), world);
  const scoped = withoutFund(world, query, settleTopics(query, world, resolveMentions(query, world.index)));
  const { topics, under } = withoutScope(query, topicsByUnit(withTotals(world, query, [...withoutAllProjects(world, query, scoped.topics)], carried), query.act));
  const context: Context = { world, query, topics, filter: { ...filterOf(query), ...(under.length > 0 ? { under } : {}), ...(scoped.fund === null ? {} : { fund: scoped.fund }) }, carried, last };
  const found = withToldNumber(context, withStatedVerdict(context, inOtherWords(context, dispatch(context))));
  const answer = query.quantity === null ? withoutPremise(turnedRound(context, withShareVerdict(context, found))) : withQuantityVerdict(context, found) ?? unjudged(context, found);
  if (answer.outcome === 'clarify') return answer;
  if (answer.outcome === 'not_found') return { ...answer, claims: withDispute(context, answer.claims, caveatsFor(context, answer.claims.flatMap(figuresOf))) };
  const figures = answer.claims.flatMap(figuresOf);
  const converted = query.convertTo !== null && query.act !== 'convert' && query.act !== 'average' ? convertFigures(context, answer, resultsOf(answer)) : answer;
  const shown = converted.outcome === 'answered' && converted !== answer ? { ...answer, claims: [...answer.claims, ...converted.claims] } : answer;
  return { ...shown, claims: withDispute(context, shown.claims, caveatsFor(context, figures)) };
}

/** "Do they come to more than …": what was computed is set against the limit. */
function limited(context: Context, answer: Answer): Answer {
  return isQuestionOfTruth(context.query.spoken, context.query.tags) ? withLimitVerdict(context, answer) : answer;
}

/** After a yes or no, "not as asked" would say it twice. */
function withoutPremise(answer: Answer): Answer {
  return answer.claims.some(({ kind }) => kind === 'verdict') ? { ...answer, claims: answer.claims.map((claim) => (claim.kind === 'change' ? { ...claim, premise: null } : claim)) } : answer;
}

/** What was stated cannot be judged: the names are told, and no yes or no. */
function unjudged(context: Context, asked: Answer): Answer {
  const sure = context.topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  const answers = sure.map((entry) => lookupEntry(context, entry));
  return sure.length > 1 ? claims(context, 'a statement that cannot be judged', answers.flatMap((answer) => answer.claims), sure, answers.flatMap(({ listed }) => listed)) : asked;
}

/** Acts under which names may be added and taken away. */
const BALANCED: ReadonlySet<string> = new Set(['lookup', 'sum', 'difference', 'compare', 'ratio', 'share', 'remainder']);


function filterOf(query: Query): Context['filter'] {
  const part = query.part === null ? null : `第${'一二三四五六七八九十'[query.part - 1] ?? ''}部分`;
  const text = query.text;
  const basis = /按功能|功能分类|by function|functional/i.test(text) ? ['function'] : /按经济|经济分类|economic/i.test(text) ? ['economic'] : /按项目|by project/i.test(text) ? ['project'] : null;
  const codes = query.mentions.flatMap((mention) => mention.code ?? []);
  const code = codes.length === 1 ? codes[0] ?? null : null;
  // 「正文和表 3 差多少」 speaks of both.
  return { table: query.table, part, told: query.tags.has('told') && query.table === null && !query.tags.has('difference'), basis, code };
}

/** Whatever else is asked, the budget's figures are no answer to it. */
const NO_FIGURE: ReadonlySet<Query['outside']> = new Set<Query['outside']>(['order', 'actual', 'department', 'currency']);

function dispatch(context: Context): Answer {
  const { query, topics, world } = context;
  const outside = NO_FIGURE.has(query.outside) ? refusedOutside(context) : null;
  if (outside) return outside;
  const supposed = supposedAnswer(context);
  if (supposed) return supposed;
  const said = officeExistsAnswer(context) ?? happenedAnswer(context) ?? saidOfAnswer(context) ?? definitionHoldsAnswer(context);
  if (said) return said;
  const ofIt = documentOfAnswer(context) ?? officeDutyAnswer(context) ?? performanceReviewAnswer(context);
  if (ofIt) return ofIt;
  const refused = whoseUnitAnswer(context) ?? refuse(context);
  if (refused) return refused;
  const conditions = shareOfCutAnswer(context) ?? conditionsAnswer(context) ?? filledRowsAnswer(context) ?? unchangedAnswer(context) ?? newAndEndedAnswer(context) ?? tablesAnswer(context) ?? tablePlaceAnswer(context) ?? columnShareAnswer(context) ?? rowShareAnswer(context);
  if (conditions) return conditions;
  const texts = goalSubjectAnswer(context) ?? reasonSaysAnswer(context) ?? textsHavingAnswer(context) ?? datedTargetsAnswer(context) ?? targetPairAnswer(context) ?? countAverage(context) ?? yearlyCostAnswer(context);
  if (texts) return texts;
  const plain = deadlineClaimAnswer(context) ?? datedBesideAnswer(context) ?? rankGapAnswer(context) ?? fractionOfAnswer(context) ?? overstaffedAnswer(context) ?? peopleAnswer(context) ?? headsCompared(context) ?? headCountWith(context) ?? plainAnswer(context);
  if (plain) return plain;
  const judged = movesTogether(context) ?? placesApart(context) ?? wholeCauseAnswer(context) ?? withoutMoveAnswer(context) ?? timesClaimAnswer(context) ?? leapClaimAnswer(context) ?? fractionClaimAnswer(context) ?? balancedAnswer(context) ?? fundOfNamed(context) ?? oneParentAnswer(context) ?? causeClaimAnswer(context) ?? termsApartAnswer(context) ?? thereAnswer(context) ?? reasonsListedAnswer(context) ?? pairAnswer(context) ?? equalClaimAnswer(context) ?? placeClaimAnswer(context);
  if (judged) return judged;
  const unnamed = !topics.some(({ certainty }) => certainty === 'sure');
  const valued = query.claimed.some(({ unit }) => unit === '%') ? equalAnswer(context) : null;
  if (valued) return valued;
  if (unnamed && ((query.tags.has('goal') && /工作目标|目标任务|主要目标|goals/i.test(query.text)) || asksForGoals(context))) return passagesAnswer(context, 'goal');
  // 「名词解释第三个」: one of the terms by its place.
  if (unnamed && query.nth !== null && TERMS.test(query.text)) return passagesAnswer(context, 'definition');
  const duty = dutyClaimAnswer(context);
  if (duty) return duty;
  if (unnamed && query.tags.has('duty')) return dutiesAnswer(context);
  // 「在应急管理方面的职责」: the duty that has the words, whatever money is called so.
  const ofDuty = query.tags.has('duty') && OF_DUTY.test(query.spoken) ? quotedSentence(withoutOffice(context), [], 'duty') : null;
  if (ofDuty) return ofDuty;
  const toldUnits = eachUnitAnswer(context) ?? unitsToldAnswer(context) ?? indicatorLevelAnswer(context) ?? indicatorTopicAnswer(context);
  if (toldUnits) return toldUnits;
  if (asksForOffices(context)) return departmentsAnswer(context);
  const units = unitsAnswer(context);
  if (units) return units;
  const unusual = rowOfYear(context) ?? tableUnitAnswer(context) ?? emptyTableAnswer(context) ?? roundingAnswer(context);
  if (unusual) return unusual;
  const member = sameAnswer(context) ?? memberAnswer(context) ?? definedMemberAnswer(context);
  if (member) return member;
  const [named] = topics;
  if (query.act === 'remainder' && query.language === 'zh' && topics.length === 1 && named?.certainty === 'sure' && named.entry && entryHasRows(named.entry) && mentionsParts(query.text)) return remainderAnswer(context, named.entry);
  const inner = query.act === 'breakdown' ? innerBreakdown(context) ?? innerOnly(context) : causesOfList(context);
  if (inner) return inner;
  const others = partsWithoutAnswer(context) ?? restOfWholeAnswer(context);
  if (others) return others;
  const balance = BALANCED.has(query.act) && !(query.act === 'difference' && isOfRates(context)) ? balanceAnswer(context) : null;
  if (balance) return withShareVerdict(context, balance);
  const entry = topics[0]?.certainty === 'sure' ? topics[0].entry : null;
  const goals = entry && topics.length === 1 ? goalCountAnswer(context, entry) : null;
  if (goals) return goals;
  const told = entry && topics.every((topic) => topic.entry === entry) ? intentAnswer(context, entry) ?? (query.act === 'define' ? defineAnswer(context, entry) : query.act === 'lookup' ? meaningAnswer(context, entry) : null) : null;
  if (told) return told;
  const moved = shareChangeAnswer(context);
  if (moved) return moved;
  const ofMoves = shareOfMovesAnswer(context) ?? inNumberAnswer(context);
  if (ofMoves) return ofMoves;
  const ofUnits = unitSumStatement(context);
  if (ofUnits) return ofUnits;
  const written = writtenShare(context);
  if (written) return written;
  const amount = amountOfAnswer(context);
  if (amount) return amount;
  const equal = equalAnswer(context);
  if (equal) return equal;
  const staff = query.claimed.length > 0 ? null : staffAnswer(context);
  if (staff) return staff;
  const whole = columnRowsAnswer(context) ?? crossedStatement(context) ?? twoReadings(context) ?? stayedAnswer(context) ?? equationAnswer(context) ?? crossingAnswer(context) ?? cellsAnswer(context) ?? (query.act === 'average' ? null : postsAnswer(context)) ?? quotaAnswer(context) ?? assetsAnswer(context) ?? partsSumAnswer(context) ?? addedUp(context) ?? tableTotal(context) ?? subjectSum(context) ?? sharedSumAnswer(context) ?? setAnswer(context);
  if (whole) return whole;
  const related = relatedAnswer(context);
  if (related) return related;
  const needsOne = (act: (context: Context, entry: Entry) => Answer): Answer => {
    if (topics.length > 1) {
      const sure = topics.flatMap((topic) => (topic.certainty === 'sure' && topic.entry ? [topic.entry] : []));
      if (sure.length > 1) return joined(context, sure.map((one) => act(context, one)), sure);
    }
    if (entry) return act(context, entry);
    const unclear = topics[0];
    return unclear ? nearest(context, unclear) : nothing(context);
  };
  const earlier = query.relativeYear === 'prior' || query.year === world.book.year - 1;
  if (earlier && (query.act === 'lookup' || query.act === 'prior' || query.act === 'unknown')) return topics.length === 0 ? nothing(context) : needsOne(query.percent && BOTH_ASKED.test(query.spoken) ? beforeAndChange : priorAnswer);
  switch (query.act) {
    case 'greet': case 'thanks': case 'help': return clarify(context, `small talk: ${query.act}`, query.act, [], []);
    case 'change': return topics.length === 0 ? rankAnswer(context) : needsOne(BEFORE.test(query.text) ? beforeAndChange : orTarget(changeAnswer));
    case 'why': return needsOne(whyAnswer);
    case 'prior': return needsOne(query.percent && BOTH_ASKED.test(query.spoken) ? beforeAndChange : priorAnswer);
    case 'share': return topics.length === 0 ? nothing(context) : query.claimed.length > 1 && isQuestionOfTruth(query.spoken, query.tags) ? checkAnswer(context) : withShareVerdict(context, shareAnswer(context));
    case 'ratio': return withMultipleVerdict(context, perCount(context) ?? ratioAnswer(context));
    case 'difference': case 'compare': return topics.length > 1 && query.claimed.length === 0 && isQuestionOfTruth(query.spoken, query.tags) ? (query.thresholds.length > 0 ? withLimitVerdict : withComparisonVerdict)(context, differenceAnswer(context)) : topics.length < 2 && termsOf(context).length < 2 && !query.tags.has('total') ? needsOne(query.act === 'difference' && query.tags.has('fall') ? changeAnswer : lookupEntry) : differenceAnswer(context);
    case 'sum': return query.tags.has('monthly') && topics.length > 1 ? averageAnswer(context) : limited(context, sumAnswer(context));
    case 'average': return averageAnswer(context);
    case 'rank': return withRankVerdict(context, rankAnswer(context));
    case 'filter': return filterAnswer(context);
    case 'count': return topics.length === 0 && query.counter !== null && COUNTS_OTHERS.test(query.counter) ? nothing(context) : topics.length === 0 || entryHasRows(entry) || (query.tags.has('target') && !entry) || (query.tags.has('project') && unitsIn(context).length > 0) ? countAnswer(context) : needsOne(lookupEntry);
    case 'breakdown': return (topics.length > 1 && topics.every((topic) => topic.certainty === 'sure' && (query.tags.has('total') || isLeaf(topic.entry) || (topics.length > 2 && !entryHasRows(topic.entry)))) ? lookup(context) : orDefinition(context, brokenDown(context, topics.length === 0 ? null : needsOne)));
    case 'remainder': return needsOne(notListed);
    case 'parent': return needsOne(parentAnswer);
    case 'wholeRow': return needsOne(sourceAnswer);
    case 'define': return needsOne(defineAnswer);
    case 'purpose': return topics.length === 0 && query.mentions.length === 0 && /目标|goal|target|objective/i.test(query.text) ? passagesAnswer(context, 'goal') : purposeOfOne(context) ?? needsOne(purposeAnswer);
    case 'where': return needsOne(whereAnswer);
    case 'check': return checkAnswer(context);
    case 'reconcile': return namesApart(context) ? sumAnswer(context) : reconcileAnswer(context);
    case 'convert': return convertAnswer(context);
    case 'departments': return departmentsAnswer(context);
    case 'documents': return clarify(context, 'the loaded documents', 'help', [], []);
    case 'duties': return passagesAnswer(context, 'duty');
    case 'goals': return passagesAnswer(context, 'goal');
    default: break;
  }
  if (topics.length === 0 && query.tags.has('target') && query.tags.has('which')) return countAnswer(context);
  if (topics.length === 0) return query.tags.has('item') || query.tags.has('project') ? projectsAnswer(context) : nothing(context);
  const [sure] = topics;
  if (sure?.entry && topics.length === 1 && sure.certainty === 'sure' && (entryHasRows(sure.entry) || columnParts(context, sure.entry).length > 1 || shorterNamed(world, sure.entry) !== null) && ONE_BY_ONE.test(query.text) && !TWO_FIGURES.test(query.text)) return breakdownAnswer(context, sure.entry);
  const found = lookup(context);
  const passage = found.outcome === 'not_found' && !topics.some(({ certainty }) => certainty === 'sure') ? world.index.findPassages(query.text)[0] : null;
  return passage && passage.score >= PASSAGE_FITS ? passageAnswer(context, passage.passage) : found;
}

const TERMS = /名词解释|术语解释|解释的名词|\b(?:glossary|explanation of terms|terms explained|definitions?)\b/i;

/** Measure words of things that are no rows: 盏, 辆, 户. */
const COUNTS_OTHERS = /[辆台盏户座间块场次面名位]/;

/** Each part of what is named is asked for: 「每个写上金额」, 「逐一列明四个…」. */
const ONE_BY_ONE = /\beach\b|分别|各(?:自|个|笔)?(?:是|要|有|花|得)?(?:多少|几)|各项|每[个项笔样块](?:写|列|标|报|说|是|有|多少|几|的|都)|一个一个|一个个|一一|逐[一个项条笔]|挨个|(?:[二两三四五六七八九十]|\d{1,2})\s*[个项笔](?!月|人|点|百分).*(?:列[出明个]|列一下|名称|名字|叫(?:啥|什么|作)|名单|明细|写上|报上)|(?:列[出明个]|报出|说出|写出).{0,6}(?:[二两三四五六七八九十]|\d{1,2})\s*[个项笔](?!月|人|点|百分)/;

/** "Its main objectives for the year", "what does the office want to achieve": nothing is named but the office. */
function asksForGoals({ query, topics }: Context): boolean {
  return OFFICE_GOALS.test(query.text) && query.claimed.length === 0 && !/satisf/i.test(query.text) && topics.every(({ mention }) => mention.text.split(/\s+/).every((word) => COMMON_ENGLISH.has(word) || OF_GOALS.test(word)));
}

const OFFICE_GOALS = /\b(?:main|chief|principal|key|major|overall|top|annual|yearly|primary|central|big)(?: work| annual)? (?:objectives?|goals?|aims?|targets|tasks?|priorit(?:y|ies)|ambitions?)\b|\bwork (?:objectives|goals|aims|targets|tasks|priorities|plan)\b|\b(?:objectives|goals|aims|priorities|ambitions) (?:for|of|in) (?:the |this )?(?:year|20\d\d|office|subdistrict|bureau)|\b(?:their|its|our|your) (?:aims|goals|objectives|priorities|ambitions)\b|\b(?:agenda|set(?:s|ting)? out to|(?:want|hope|aim|plan|intend)s? to (?:achieve|accomplish)|(?:office|subdistrict|bureau|we|they|department)\b[^?]{0,20}\b(?:push(?:ing)?(?: hard| harder)?|focus(?:ing)?|concentrat(?:e|ing)|work(?:ing)? (?:hard|hardest)) (?:hard )?(?:on|for))\b/i;
const OF_GOALS = /^(?:chief|principal|key|major|top|annual|primary|central|objectives?|goals?|aims?|priorit(?:y|ies)|ambitions?|agenda|tasks?|targets?)$/;

/** A duty is asked for, not what is called so and costs money. */
const OF_DUTY = /^(?!.*(?:履职|多少钱|经费|预算|金额|拨款|万元)).*(?:职责|职能)|\b(?:duty|duties|responsibilit(?:y|ies))\b(?!.*\b(?:cost|budget|money|funding)\b)/i;

/** 街道办事处, 方面, 工作: in a question for a duty they say whose it is and no more. */
function withoutOffice(context: Context): Context {
  const mentions = context.query.mentions.map((mention) => ({ ...mention, pieces: mention.pieces.filter(({ text }) => !/^(?:街道)?办事处?$|^街道(?:办事处|办)?$|^方面$|^工作$|^(?:sub-?district|office|area)s?$/.test(text)) }));
  return { ...context, query: { ...context.query, text: context.query.text.replace(/街道(?:办事处|办)?|办事处|方面|工作/g, ' '), mentions: mentions.filter(({ pieces }) => pieces.length > 0) } };
}
