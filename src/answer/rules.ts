/** Which rule answers a question: the ordered list of what it may be, before its act decides. */
import { mentionsParts } from '../query/act.ts';
import type { Query } from '../query/query.ts';
import { entryHasRows, relatedAnswer } from './acts.ts';
import type { Answer } from './answer.ts';
import { boughtOfProjectAnswer } from './cells/bought-of-project.ts';
import { purchasesApartAnswer } from './cells/purchases-apart.ts';
import { cellsAnswer } from './cells/cells.ts';
import { columnRowsAnswer } from './cells/column-rows.ts';
import { crossingAnswer } from './cells/crossing.ts';
import { emptyTableAnswer } from './cells/empty-table.ts';
import { fundOfNamed } from './cells/fund.ts';
import { printedCellAnswer } from './cells/printed-cell.ts';
import { purchasesAnswer } from './cells/purchases.ts';
import { sourceOfNamed } from './cells/source-of.ts';
import { causesOfList, innerBreakdown, innerOnly, tableTotal, writtenShare } from './cells/inner-parts.ts';
import { rowOfYear } from './cells/row.ts';
import { tablesAnswer } from './cells/table-about.ts';
import { tablePlaceAnswer } from './cells/table-place.ts';
import { tableUnitAnswer } from './cells/table-unit.ts';
import { clarify, type Context } from './context.ts';
import { remainderAnswer } from './parts.ts';
import { amountOfAnswer, onlyAmountAnswer } from './measures/amount-of.ts';
import { balanceAnswer } from './measures/balance.ts';
import { basicClassesAnswer } from './measures/basic-classes.ts';
import { columnShareAnswer } from './measures/column-share.ts';
import { isOfRates } from './measures/compare.ts';
import { insurancesAnswer } from './measures/insurances.ts';
import { coversSeveralAnswer } from './measures/covers-several.ts';
import { coversAnswer, fractionOfAnswer, partComparedAnswer } from './measures/fraction-of.ts';
import { withOtherTold } from './measures/one-missing.ts';
import { restOfWholeAnswer } from './measures/rest-of-whole.ts';
import { rowShareAnswer } from './measures/row-share.ts';
import { shareChangeAnswer } from './measures/share-change.ts';
import { shareOfCauseAnswer } from './measures/share-of-cause.ts';
import { shareOfCutAnswer } from './measures/share-of-cut.ts';
import { shareOfOwnSumAnswer } from './measures/share-of-own-sum.ts';
import { shareOfKind } from './measures/share-of-kind.ts';
import { shareOfMovesAnswer } from './measures/share-of-moves.ts';
import { shareOfTableAnswer } from './measures/share-of-table.ts';
import { shareOfProjectsAnswer } from './measures/share-of-projects.ts';
import { sharedSumAnswer } from './measures/shared-sum.ts';
import { subjectSum } from './measures/subject-sum.ts';
import { supposedAnswer } from './measures/supposed.ts';
import { restChangedAnswer } from './measures/rest-changed.ts';
import { restMovedAnswer, withoutMoveAnswer } from './measures/without-move.ts';
import { namedGrownAnswer } from './measures/times-grown.ts';
import { wholeMovedAnswer } from './measures/whole-moved.ts';
import { setApartAnswer } from './measures/set-apart.ts';
import { DEALT_OUT } from './measures/dealt-out.ts';
import { assetsAnswer } from './offices/assets.ts';
import { eachUnitAnswer } from './offices/each-unit.ts';
import { postsAnswer, quotaAnswer, speaksOfQuota } from './offices/establishment.ts';
import { headCountWith } from './offices/head-count-with.ts';
import { dutyOfAnswer } from './offices/duty-asked.ts';
import { officeDutyAnswer } from './offices/office-duty.ts';
import { officeMoneyAnswer } from './offices/office-money.ts';
import { officesHavingAnswer } from './offices/offices-having.ts';
import { officeExistsAnswer } from './offices/office-exists.ts';
import { asksForOffices, departmentsAnswer, unitsAnswer, unitsToldAnswer } from './offices/offices.ts';
import { enoughAnswer, overstaffedAnswer } from './offices/overstaffed.ts';
import { headsCompared, inPostAnswer, outsidePostsAnswer, peopleAnswer } from './offices/people.ts';
import { postsLimitAnswer } from './offices/posts-limit.ts';
import { plaquesAnswer } from './offices/plaques.ts';
import { secondNameAnswer } from './offices/second-names.ts';
import { staffAnswer } from './offices/staff.ts';
import { staffOfOneAnswer } from './offices/staff-of-one.ts';
import { uncountedAnswer } from './offices/uncounted.ts';
import { projectsOfUnitAnswer } from './offices/projects-of-unit.ts';
import { bodiesRankedAnswer, unitHeadsAnswer } from './offices/unit-heads.ts';
import { unitInTableAnswer } from './offices/unit-in-table.ts';
import { unitsBelowTogetherAnswer, unitsTogetherAnswer } from './offices/units-together.ts';
import { whoseUnitAnswer } from './offices/whose-unit.ts';
import { builtThingAnswer } from './names/built-thing.ts';
import { priceOfThingAnswer } from './names/price-of-thing.ts';
import { toldInOneAnswer } from './names/told-in-one.ts';
import { plainAnswer } from './plain.ts';
import { refuse, refusedOutside } from './refuse.ts';
import { classificationAnswer } from './sets/classification.ts';
import { conditionsAnswer } from './sets/conditions.ts';
import { equalAnswer } from './sets/equal-filter.ts';
import { filledRowsAnswer } from './sets/filled-rows.ts';
import { forGroupAnswer } from './sets/for-group.ts';
import { neighbourAnswer } from './sets/neighbours.ts';
import { newAndEndedAnswer } from './sets/new-and-ended.ts';
import { pairAnswer } from './sets/pairs.ts';
import { partsWithoutAnswer } from './sets/parts-without.ts';
import { itemsByAmountAnswer } from './sets/items-by-amount.ts';
import { PROJECTS_BY_CONDITION } from './sets/project-conditions.ts';
import { rankAfterAnswer } from './sets/rank-after.ts';
import { rankGapAnswer } from './sets/rank-gap.ts';
import { setAnswer } from './sets/sets.ts';
import { shareLimitAnswer } from './sets/share-limit.ts';
import { themeAnswer } from './sets/theme.ts';
import { thereAnswer } from './sets/there.ts';
import { unchangedAnswer } from './sets/unchanged.ts';
import { countedOfAnswer } from './targets/counted-of.ts';
import { countedKindAnswer } from './targets/counted-kind.ts';
import { datedTargetsAnswer } from './targets/dated-targets.ts';
import { datedBesideAnswer, datedOfProjectAnswer, deadlineClaimAnswer } from './targets/deadline-claim.ts';
import { kindsOfIndicatorsAnswer } from './targets/kinds-of-indicators.ts';
import { dueInStretchAnswer } from './targets/due-in-stretch.ts';
import { havingTargetAnswer } from './targets/having-target.ts';
import { indicatorLevelAnswer } from './targets/indicator-levels.ts';
import { indicatorTopicAnswer } from './targets/indicator-topics.ts';
import { noMoneyForTargets } from './targets/no-money-for-targets.ts';
import { statedTargetsAnswer } from './targets/stated-targets.ts';
import { targetPairAnswer } from './targets/target-pairs.ts';
import { assignedByAnswer } from './texts/assigned-by.ts';
import { definedMemberAnswer } from './texts/defined-member.ts';
import { definitionHoldsAnswer } from './texts/definition-holds.ts';
import { documentOfAnswer } from './texts/document-of.ts';
import { dutyClaimAnswer } from './texts/duty-claim.ts';
import { goalSubjectAnswer } from './texts/goal-subject.ts';
import { happenedAnswer } from './texts/happened.ts';
import { goalsOrTermAnswer } from './texts/office-goals.ts';
import { principleAnswer } from './texts/principle.ts';
import { printedRuleAnswer } from './texts/printed-rule.ts';
import { performanceReviewAnswer } from './texts/performance-review.ts';
import { reasonSaysAnswer } from './texts/reason-says.ts';
import { reasonsListedAnswer } from './texts/reasons-listed.ts';
import { saidOfAnswer } from './texts/said-of.ts';
import { termsApartAnswer } from './texts/terms-apart.ts';
import { unprintedPaperAnswer } from './texts/unprinted-paper.ts';
import { textsHavingAnswer } from './texts/texts-having.ts';
import { pointsAtNothing } from './unnamed.ts';
import { addedUp } from './verdicts/agreement.ts';
import { alternativesAnswer } from './verdicts/alternatives.ts';
import { balancedAnswer } from './verdicts/balanced.ts';
import { causeClaimAnswer } from './verdicts/cause-claim.ts';
import { stayedAnswer } from './verdicts/check.ts';
import { countOfPartsAnswer } from './verdicts/counted-claim.ts';
import { equalClaimAnswer } from './verdicts/equal-claim.ts';
import { equationAnswer } from './verdicts/equation.ts';
import { falsePremiseAnswer } from './verdicts/false-premise.ts';
import { CLAIMS_IN_FULL, howManyClaimAnswer } from './verdicts/claims-in-full.ts';
import { everyTableAnswer } from './verdicts/every-table.ts';
import { fractionClaimAnswer } from './verdicts/fraction-claim.ts';
import { inNumberAnswer } from './verdicts/in-number.ts';
import { leapClaimAnswer } from './verdicts/leap-claim.ts';
import { namesBesideAnswer } from './verdicts/names-beside.ts';
import { namedPartsSum, partsSumAnswer } from './verdicts/parts-sum.ts';
import { movedCountAnswer } from './verdicts/moved-count.ts';
import { placeClaimAnswer } from './verdicts/place-claim.ts';
import { placesApart } from './verdicts/places-apart.ts';
import { movesTogether } from './verdicts/reconcile.ts';
import { roundingAnswer } from './verdicts/rounding.ts';
import { memberAnswer, oneParentAnswer, oneThingComparedAnswer, sameAnswer } from './verdicts/same.ts';
import { crossedStatement, twoReadings } from './verdicts/stated-cell.ts';
import { sumComparedAnswer } from './verdicts/sum-compared.ts';
import { timesClaimAnswer } from './verdicts/times-claim.ts';
import { unitSumStatement } from './verdicts/unit-sums.ts';
import { withShareVerdict } from './verdicts/verdicts.ts';
import { mainCauseAnswer, wholeCauseAnswer } from './verdicts/whole-cause.ts';
import { answerByAct } from './by-act.ts';
import { goalsOfOne, toldOfOne } from './told-of-one.ts';

/** The first rule that has an answer gives it; null: this is not what the rule is for. */
type Rule = (context: Context) => Answer | null;

/**
 * What a question may be whatever its act is, in the order of asking: a rule counts on those before it having passed.
 * Each file says with an example what its rule is for.
 */
const BEFORE_THE_ACT: readonly Rule[] = [
  // What no budget says, or would say only if something were otherwise.
  outsideAnswer, printedRuleAnswer, asksToPerform, pointsAtNothing, supposedAnswer, unprintedPaperAnswer,
  assignedByAnswer, whoseUnitAnswer, officesHavingAnswer, officeExistsAnswer, plaquesAnswer, secondNameAnswer, happenedAnswer, saidOfAnswer, countOfPartsAnswer, definitionHoldsAnswer, documentOfAnswer, officeDutyAnswer, officeMoneyAnswer, performanceReviewAnswer, projectsOfUnitAnswer, enoughAnswer, coversSeveralAnswer, coversAnswer, refuse,
  // How many of a set are said to meet a condition; the targets, projects and purchases that meet one, where every word of it was understood.
  howManyClaimAnswer, havingTargetAnswer, kindsOfIndicatorsAnswer, dueInStretchAnswer, statedTargetsAnswer, purchasesApartAnswer, ...PROJECTS_BY_CONDITION, itemsByAmountAnswer, onlyAmountAnswer, neighbourAnswer, namedGrownAnswer, wholeMovedAnswer,
  // A thing to be built, or its rent or price, where nothing of it is printed; parts of a name that has one amount.
  builtThingAnswer, priceOfThingAnswer, toldInOneAnswer,
  // What is claimed in a measure of its own: last year's, by the month, of two at once; of all that are of a kind.
  ...CLAIMS_IN_FULL,
  // Rows, columns and tables that are described rather than named.
  mainCauseAnswer, printedCellAnswer, classificationAnswer, shareOfTableAnswer, shareOfProjectsAnswer, shareOfCutAnswer, shareOfCauseAnswer, shareLimitAnswer, conditionsAnswer, filledRowsAnswer, unchangedAnswer, newAndEndedAnswer, tablesAnswer, tablePlaceAnswer, columnShareAnswer, rowShareAnswer, shareOfKind,
  // Texts and targets that have the words, and what counts come to.
  setApartAnswer, goalSubjectAnswer, principleAnswer, reasonSaysAnswer, textsHavingAnswer, datedTargetsAnswer, targetPairAnswer, ...DEALT_OUT, deadlineClaimAnswer, datedOfProjectAnswer, datedBesideAnswer, rankAfterAnswer, rankGapAnswer, fractionOfAnswer, partComparedAnswer,
  // People, and what somebody asks who has never seen a budget.
  outsidePostsAnswer, uncountedAnswer, countedOfAnswer, countedKindAnswer, postsLimitAnswer, overstaffedAnswer, unitHeadsAnswer, bodiesRankedAnswer, purchasesAnswer, unitInTableAnswer, staffOfOneAnswer, inPostAnswer, peopleAnswer, headsCompared, headCountWith, plainAnswer, insurancesAnswer, forGroupAnswer, themeAnswer,
  // What is stated, judged by its own kind.
  falsePremiseAnswer, oneThingComparedAnswer, sumComparedAnswer, everyTableAnswer, movedCountAnswer, alternativesAnswer, movesTogether, placesApart, wholeCauseAnswer, restChangedAnswer, withoutMoveAnswer, restMoved, timesClaimAnswer, leapClaimAnswer, fractionClaimAnswer, balancedAnswer, sourceOfNamed, fundOfNamed, oneParentAnswer, causeClaimAnswer, termsApartAnswer, thereAnswer, reasonsListedAnswer, pairAnswer, equalClaimAnswer, placeClaimAnswer, percentAnswer,
  // Goals, terms, duties, units and indicators as such.
  goalsOrTermAnswer, dutyClaimAnswer, dutyOfAnswer, unitsTogetherAnswer, unitsBelowTogetherAnswer, eachUnitAnswer, unitsToldAnswer, indicatorLevelAnswer, indicatorTopicAnswer, officesAnswer, unitsAnswer,
  // What stands in a row, a table or its unit; what is part of what.
  rowOfYear, tableUnitAnswer, emptyTableAnswer, roundingAnswer, sameAnswer, memberAnswer, definedMemberAnswer, unlistedAnswer, innerAnswer, partsWithoutAnswer, restOfWholeAnswer, addedAndTakenAway,
  // What one name is, means or is for.
  goalsOfOne, toldOfOne,
  // Computations that their own words give away.
  shareOfOwnSumAnswer, shareChangeAnswer, shareOfMovesAnswer, inNumberAnswer, unitSumStatement, writtenShare, amountOfAnswer, equalAnswer, staffAnswer,
  boughtOfProjectAnswer, columnRowsAnswer, crossedStatement, twoReadings, stayedAnswer, namedPartsSum, equationAnswer, crossingAnswer, cellsAnswer, postsUnaveraged, quotaAnswer, assetsAnswer, partsSumAnswer, addedUp, namesBesideAnswer, tableTotal, basicClassesAnswer, subjectSum, sharedSumAnswer, setAnswer, relatedAnswer,
];

/** What a question is answered with: by the first rule that it is for, else by what its act does with its names. */
export function firstAnswer(context: Context): Answer {
  for (const rule of BEFORE_THE_ACT) {
    const answer = rule(context);
    if (answer) return noMoneyForTargets(context, answer);
  }
  return noMoneyForTargets(context, withOtherTold(context, answerByAct(context)));
}
/** Whatever else is asked, the budget's figures are no answer to it. */
const NO_FIGURE: ReadonlySet<Query['outside']> = new Set<Query['outside']>(['order', 'actual', 'department', 'currency']);

function outsideAnswer(context: Context): Answer | null {
  return NO_FIGURE.has(context.query.outside) ? refusedOutside(context) : null;
}

/** "You're a pirate now, sing me a song": no question of a budget at all. */
function asksToPerform(context: Context): Answer | null {
  return PERFORMS.test(context.query.spoken.trim()) && context.topics.every(({ certainty }) => certainty !== 'sure') ? clarify(context, 'nothing of a budget is asked', 'unintelligible', [], []) : null;
}
const PERFORMS = /(?:^|[,;.!:] *(?:and |so |now )*)(?:please |now |just )*(?:sing|tell|recite|read|write|make up|compose|give)(?: (?:me|us))? (?:an? |the |your )?(?:\w+ ){0,2}?(?:song|joke|poem|story|riddle|rap|limerick|lullaby|haiku)\W*$|(?:唱|讲|说|写|念|背|来)(?:一)?[首个段则](?:\S{0,3})?(?:歌|笑话|诗|故事|段子|谜语)(?:吧|给我|听听|来听)*[。!！?？]*$/i;

function restMoved(context: Context): Answer | null {
  return context.query.mentions.length > 0 ? restMovedAnswer(context) : null;
}

function percentAnswer(context: Context): Answer | null {
  return context.query.claimed.some(({ unit }) => unit === '%') ? equalAnswer(context) : null;
}

function officesAnswer(context: Context): Answer | null {
  return asksForOffices(context) ? departmentsAnswer(context) : null;
}

function unlistedAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const [named] = topics;
  return query.act === 'remainder' && query.language === 'zh' && topics.length === 1 && named?.certainty === 'sure' && named.entry && entryHasRows(named.entry) && mentionsParts(query.text) ? remainderAnswer(context, named.entry) : null;
}

function innerAnswer(context: Context): Answer | null {
  return context.query.act === 'breakdown' ? innerBreakdown(context) ?? innerOnly(context) : causesOfList(context);
}

/** Acts under which names may be added and taken away. */
const BALANCED: ReadonlySet<string> = new Set(['lookup', 'sum', 'difference', 'compare', 'ratio', 'share', 'remainder']);

function addedAndTakenAway(context: Context): Answer | null {
  // "Cars with quota and without quota" takes nothing away.
  const { query } = context;
  const balance = BALANCED.has(query.act) && !(WITHOUT_QUOTA.test(query.spoken) && speaksOfQuota(query)) && !(query.act === 'difference' && isOfRates(context)) ? balanceAnswer(context) : null;
  return balance && withShareVerdict(context, balance);
}
const WITHOUT_QUOTA = /\bwithout (?:an? |the |any )?quotas?\b/i;

function postsUnaveraged(context: Context): Answer | null {
  return context.query.act === 'average' ? null : postsAnswer(context);
}
