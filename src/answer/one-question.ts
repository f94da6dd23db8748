/** A message of several clauses that is one question all the same: which rules answer it whole, and when none of them can. */
import { fundScopeIn } from '../query/slots/fund-scope.ts';
import type { Query } from '../query/query.ts';
import { ASKS } from '../query/questions.ts';
import type { Answer } from './answer.ts';
import { CELLS, namesCells } from './cells/cells.ts';
import { asksOfTable } from './cells/printed-cell.ts';
import { BEFORE_BY_MOVE, CAUSE_OF_LAST, COUNT_BEFORE, LIST_TOLD, madeBy, MOVE_AS_PART, MULTIPLE_OF_TWO, PART_OF_OTHER, takenBy } from './marks.ts';
import { SHARES_OF_TWO_YEARS, asksHowShareMoved } from './measures/share-change.ts';
import { ASSETS, speaksOfAssets } from './offices/assets.ts';
import { POSTS, speaksOfPosts, speaksOfQuota } from './offices/establishment.ts';
import { namesKindOfUnits } from './offices/unit-in-table.ts';
import { CONDITIONS, setsConditions } from './sets/conditions.ts';
import { FILLED_ROWS, columnsOfRows } from './sets/filled-rows.ts';
import { RANK_GAP, asksRankGap } from './sets/rank-gap.ts';
import { REVIEW, asksOfReview } from './texts/performance-review.ts';
import { describesByPlace } from './two-steps.ts';
import { AGREES, checksSum } from './verdicts/agreement.ts';
import { setsPlacesApart } from './verdicts/places-apart.ts';
import { OFF_BY_ROUNDING, wondersAtTail } from './verdicts/rounding.ts';
import type { World } from './world.ts';

/** Answers to a whole message, however many clauses of it ask. */
const ONE_QUESTION = [REVIEW, AGREES, ASSETS, CAUSE_OF_LAST, CELLS, CONDITIONS, COUNT_BEFORE, FILLED_ROWS, OFF_BY_ROUNDING, POSTS, RANK_GAP, SHARES_OF_TWO_YEARS] as const;

export function isOneQuestion(whole: Answer): boolean {
  return madeBy(whole, ...ONE_QUESTION) || takenBy(whole, LIST_TOLD, MULTIPLE_OF_TWO, PART_OF_OTHER, BEFORE_BY_MOVE, MOVE_AS_PART);
}

/** What each of those rules asks first of the words; a question of two steps, or within a fund, is read otherwise before they see it. */
const MAY_BE: readonly ((query: Query, world: World) => boolean)[] = [
  describesByPlace, namesCells, asksOfTable, speaksOfAssets, speaksOfPosts, speaksOfQuota, setsPlacesApart, checksSum, wondersAtTail, setsConditions, asksOfReview, asksRankGap, asksHowShareMoved, (query, world) => namesKindOfUnits(world, query), (query) => columnsOfRows(query).length > 0,
];

/** Whether a first message need be answered whole at all, before its clauses are: known by its words alone. */
export function mayBeOneQuestion(world: World, query: Query, asked: string): boolean {
  return fundScopeIn(asked) !== null || MAY_BE.some((may) => may(query, world));
}

/** A part of a message, and what it says. */
interface Asking { part: string; query: Query }

export function isQuestionWithoutName({ part, query }: Asking): boolean {
  return ASKS.test(part) && query.mentions.length === 0 && query.wholes.length === 0 && query.reference === null && part.length <= 10;
}

export function isNameWithoutQuestion({ part, query }: Asking): boolean {
  return !ASKS.test(part) && query.mentions.length > 0 && query.act === 'lookup' && query.language === 'zh';
}
