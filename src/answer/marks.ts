/** By which rules an answer came, for a rule that goes on from it: "a follow-up about the cell just told". An explanation is made of the same names, and no rule reads that. */
import type { OneFund } from '../budget/fact.ts';
import type { Answer } from './answer.ts';

/** The rule that made the answer, whatever rules of a thread led to it. */
export function madeBy({ trace }: Answer, ...rules: readonly string[]): boolean {
  const own = trace.marks.at(-1);
  return own !== undefined && rules.includes(own);
}

/** The rule that took the question first. */
export function takenBy({ trace }: Answer, ...rules: readonly string[]): boolean {
  const [first] = trace.marks;
  return first !== undefined && rules.includes(first);
}

export function cameThrough({ trace }: Answer, rule: string): boolean {
  return trace.marks.includes(rule);
}

/** The answer with the rule that led to it in front. */
export function through(answer: Answer, rule: string): Answer {
  return { ...answer, trace: { ...answer.trace, rule: `${rule}: ${answer.trace.rule}`, marks: [rule, ...answer.trace.marks] } };
}

/** The answer as one that the rule made itself. */
export function asMadeBy(answer: Answer, rule: string): Answer {
  return { ...answer, trace: { ...answer.trace, rule, marks: [rule] } };
}

/** Rules that others know and that stand in several files, or would import one another in a circle. */
export const SEVERAL_NAMES = 'several names, each looked up';
export const NAME_WITHIN = 'a name within another';
export const HEAD_COUNTS = 'all head counts';
export const RANKED_BY_AMOUNT = 'ranked by amount';
export const CAUSE_OF_LAST = 'the cause that is the last name';
export const COUNT_BEFORE = 'the number before, by the move that is said';
/** Of a follow-up that a list was shown before, read word by word. */
export const LIST_TOLD = 'the list just told';
/** Follow-ups whose every clause was read as one question. */
export const MULTIPLE_OF_TWO = 'the multiple stated of the two just told';
export const PART_OF_OTHER = 'one of the two last told, as the part of the other that it is said to be';
export const BEFORE_BY_MOVE = 'the year before, by the move that is said';
export const MOVE_AS_PART = 'the move just told, as a part of the year before';
export const NO_NAME_FITS = 'no name fits the words';
export const NO_COUNT = 'the document prints no count for it';
export const VALUE_ASKED = 'what has the value asked for';
export const HAVING_TARGET = 'the targets that meet a condition';
export const INDICATORS_OF_LEVEL = 'the indicators of a level';
export const DUTIES_NAME = 'whether the duties name it';
export const GOALS_PRINTED = 'how many goals are printed';
export const OF_MONTH = 'the indicators with that month';
export const NONE_OF_MONTH = 'no indicator has that month';
export const STATED_PART = 'a stated part of an amount';
export const SUPPOSED_MORE = 'an amount with what is supposed to be added';
export const SUPPOSED_LESS = 'an amount without what is supposed to be cut';
export const PER_THING = 'what one of the things counted has';
export const AVERAGE_OF_NUMBER = 'an average of a number';
export const PRICE_OF_YEAR = 'a price by the month, for the year';
export const WHO_DECIDES = 'who decides on it';
export const HEADS_OF_ONE = 'no heads are printed for one department';
export const NO_MONEY_OF_OFFICE = 'no money is printed by office';
export const NO_MONEY_OF_GROUP = 'no money is listed for them';
export const MEANING = 'a printed definition, and the amount';
export const NO_PURPOSE = 'no purpose is printed for this name';
export const NO_HOLDER = 'nobody who holds a post is named';
export const RATE_NO_MONEY = 'a rate is no money of the name';
export const NO_PRICE = 'no such price is printed for it';
export const NO_ROOM = 'no room is printed';
export const NO_KIND = 'staff are not counted by kinds';
export const NO_DWELLERS = 'nobody counts who lives there';
export const SECOND_NAMES = 'offices with a second name';
export const OFFICE_CALLED = 'the office that is called so';
export const NO_PAPER = 'a paper that no budget prints';
export const NO_MOVE = 'no move of a number is printed';
export const COUNTED_KIND = 'several indicators count such things';
export const ORDINAL_OF_NAME = 'an ordinal points at a name of the thread';
export const ORDINAL_OF_LIST = 'an ordinal points at a candidate or a listed figure';
export const WITHIN_FUND: Readonly<Record<OneFund, string>> = { general: 'within general', fund: 'within fund', capital: 'within capital' };

/** That nothing moved is stated as such, and denies no move. */
export const STAYED = 'whether it stayed as it was';

/** Rules that read every word of a claim before they say yes or no. */
export const SET_CLAIM = 'a claim about a set, each of it judged';
export const LEVEL_CLAIM = 'a claim about one name in one of its measures';
export const MOVE_CLAIM = 'how far one name is said to have moved, as a limit';
export const PLACES_CLAIM = 'several places of a ranking, each judged';
export const HELD_CLAIM = 'what of a name stands in a column, as stated';
export const NOTHING_CLAIM = 'whether a name has any money, as stated';
export const COUNT_CLAIM = 'how many there are, as stated';
export const TOGETHER_CLAIM = 'several names and what they come to, as stated';
export const FASTER_CLAIM = 'which of two is said to have moved faster';
export const PROJECT_MEAN = 'the mean of the projects as one side';
export const COVERS_TOLD = 'whether an amount is enough for what is named';
export const COUNTS_STATED = 'counts of posts or cars, each by its own words';
export const PART_OF_OWN_WHOLE = 'a share of what the name is a part of';
export const COUNTS_APART = 'how far two counts are apart';
export const REASONS_LISTED = 'changes by whether a reason is printed';
export const WHOLE_CLAIMS: readonly string[] = [STAYED, REASONS_LISTED, SET_CLAIM, LEVEL_CLAIM, MOVE_CLAIM, PLACES_CLAIM, HELD_CLAIM, NOTHING_CLAIM, COUNT_CLAIM, TOGETHER_CLAIM, FASTER_CLAIM, PROJECT_MEAN, COVERS_TOLD, COUNTS_STATED, PART_OF_OWN_WHOLE, COUNTS_APART];
