/**
 * A follow-up is the last query with something changed. The first rule that fits answers; what none changes is a question of its own:
 * 1. a follow-up that names nothing asks its act of the thread's subject (`bareQuery`);
 * 2. the place of a name in what was listed, how many of it or which of it are as described (SETS); the next of a ranking or two places of it (PLACES), the rest or the whole of what was listed, or the last result turned round (LISTED), others than what was spoken of, or what stands beside it (OTHERS);
 * 3. an ordinal, a size, a figure or a word picks one of what was offered or listed (CHOICE);
 * 4. a name that is joined to the thread's own is added to it, compared with it, part or whole of it (BESIDE);
 * 5. what stands for several names of the thread, or for what is around or within the last one.
 */
import { through } from '../marks.ts';
import type { Opening } from '../../query/frames/opening.ts';
import type { Query } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { clarify } from '../context.ts';
import { SET_MONEY } from './set-money.ts';
import { ABOUT_IT } from './about-it.ts';
import { AFTER_MOVE } from './after-move.ts';
import { AGAINST } from './against.ts';
import { AMONG } from './among.ts';
import { AROUND } from './around.ts';
import { asksAnew } from './asks-anew.ts';
import { BESIDE } from './beside.ts';
import { OTHER_ONE, WITHIN } from './part-of-it.ts';
import { CAUSES } from './cause.ts';
import { CELL_RULES } from './cells.ts';
import { CHOICE } from './choice.ts';
import { COUNTING } from './count.ts';
import { COMPLEMENT } from './complement.ts';
import { COMPUTED, SUM_OF_OFFERED } from './computed.ts';
import { CUTS } from './cuts.ts';
import { COUNTED } from './counted-kind.ts';
import { EACH_OF_UNITS, OF_ONE_UNIT, SHARE_OF_ITS_UNIT, UNITS_UNDER, UNIT_BEHIND } from './each-unit.ts';
import { goneBack } from './gone-back.ts';
import { HOW_TOLD } from './how-told.ts';
import { OF_WHAT_WAS_TOLD } from './of-what-was-told.ts';
import { EXCEPT, SUM_WITHOUT, WITHOUT_TOP } from './except.ts';
import { FIRST_OF } from './first-of.ts';
import { FIRST } from './first.ts';
import { FUND } from './fund.ts';
import { convertFigures, resultsOf } from '../measures/convert.ts';
import { BEYOND_LIMIT, INDICATOR, OTHER_THAN_TOLD } from './indicator.ts';
import { LISTED } from './list.ts';
import { MEMBER } from './member.ts';
import { MEASURES } from './measure.ts';
import { withNumbersNamed } from './number.ts';
import { NUMBER_OF_IT } from './number-of.ts';
import { OF_SET } from './of-set.ts';
import { OF_EACH } from './of-each.ts';
import { OF_INDICATOR } from './of-indicator.ts';
import { ONCE_MORE } from './once-more.ts';
import { OTHERS } from './others.ts';
import { PLACES } from './places.ts';
import { PORTIONS } from './portions.ts';
import { uncounted, withAverage, withTime } from './result.ts';
import { RUN } from './run.ts';
import { SAME_CAUSE } from './same-cause.ts';
import { SAME_HEAD } from './same-head.ts';
import { SETS } from './sets.ts';
import { TOLD } from './told.ts';
import { carriedBy, pointedAt } from './names.ts';
import { WHERE_TOLD } from './where-told.ts';
import { LISTED_MEASURE } from './listed-measure.ts';
import { NEXT_TO_TOLD } from './next-to-told.ts';
import { NAME_CUT, UNIT_CUT } from './name-cut.ts';
import { PROJECT_KIND } from './project-kind.ts';
import { RATES } from './rate.ts';
import { READINGS_TOLD } from './readings-told.ts';
import { ROW_TOLD } from './row-told.ts';
import { IT_CLAIM } from './it-claim.ts';
import { IN_IT } from './it-within.ts';
import { NO_MONEY, SHARE_OF_OPEN, STILL_OPEN, STILL_UNPRINTED } from './no-money.ts';
import { NOT_THEM } from './not-them.ts';
import { OTHER_PARTS, REST, REST_BESIDE, REST_OF_COLUMN, STILL_UNTOLD } from './rest.ts';
import { SHARE_OF_REST, withRest } from './rest-named.ts';
import { REST_OF_SUM } from './rest-of-sum.ts';
import { SEVERAL } from './several.ts';
import { SHARE_OF_GROUP } from './share-of-group.ts';
import { SHARES } from './share.ts';
import { OTHER_SIDE_RULE } from './side.ts';
import { ALIKE_RULES } from './alike.ts';
import { ALL_OFFERED, PARTS_OFFERED } from './all-offered.ts';
import { IN_TABLE, TABLE_TOTALS } from './table.ts';
import { isStrange } from './strange.ts';
import { TAIL } from './tail.ts';
import { TEXTS } from './texts.ts';
import { TOLD_FUND } from './told-fund.ts';
import { TOLD_SUM } from './told-sum.ts';
import { REST_MOVED, TOP_CAUSE } from './top-cause.ts';
import { contextOf, type Rule, type Thread, type Turn } from './turn.ts';
import { TOP_OF_ONE } from './top-of-one.ts';
import { UNIT_HEADS } from './unit-heads.ts';
import { UNITS } from './units.ts';
import { ADDS_UP_TO } from './adds-up.ts';
import { WHICH_TEXT } from './which-text.ts';
import { OF_TIMES, SAME_KIND, WHEN } from './when.ts';
import { WHOLE_TOLD } from './whole-told.ts';
import { WITHIN_UNIT } from './within-unit.ts';
import { WORKINGS } from './workings.ts';
import { workedOut } from './worked-out.ts';
import { SHARE_OF_BOTH_YEARS, YEAR_BACK } from './year.ts';
import type { World } from '../world.ts';
import { CONTINUED_NAME } from './continued-name.ts';
import { DEFINED } from './defined.ts';
import { BOUGHT_OF_IT, PARTS_OF_IT, PROJECT_ABOVE, TOP_OF_GROUP } from './project-above.ts';
import { CHANGE_OF_IT } from './change-of-it.ts';
import { PART_NAMED, SHARE_OF_IT, percentAsShare } from './share-of-it.ts';
import { goOn, moneyOf, readIn } from './read-in.ts';

export type { Thread };

const RULES: readonly Rule[] = [
  ONCE_MORE,
  ...OF_SET,
  ...NEXT_TO_TOLD,
  ...WHOLE_TOLD,
  IT_CLAIM,
  BEYOND_LIMIT,
  ...AFTER_MOVE,
  ...PORTIONS,
  ...RUN,
  COMPLEMENT,
  ...LISTED_MEASURE,
  SAME_HEAD,
  CONTINUED_NAME,
  ...OF_TIMES,
  PART_NAMED,
  ...OF_WHAT_WAS_TOLD,
  NO_MONEY,
  SHARE_OF_OPEN,
  STILL_UNPRINTED,
  BOUGHT_OF_IT,
  PARTS_OF_IT,
  PARTS_OFFERED, ...STILL_OPEN,
  REST_OF_SUM,
  TOP_OF_ONE,
  ...UNIT_HEADS,
  WITHIN_UNIT,
  SHARE_OF_ITS_UNIT,
  OF_ONE_UNIT,
  UNIT_BEHIND,
  ...TOLD_FUND,
  YEAR_BACK,
  IN_TABLE,
  ...TABLE_TOTALS,
  TAIL,
  STILL_UNTOLD,
  ...CAUSES,
  SAME_CAUSE,
  ...ABOUT_IT,
  ...COUNTED,
  ...OF_EACH,
  ...ROW_TOLD,
  ...READINGS_TOLD,
  ...IN_IT,
  MEMBER,
  WHICH_TEXT,
  ...ALIKE_RULES,
  ALL_OFFERED,
  ...ADDS_UP_TO,
  TOP_CAUSE,
  REST_MOVED,
  OTHER_SIDE_RULE,
  SHARE_OF_REST,
  ...HOW_TOLD,
  SUM_WITHOUT,
  WITHOUT_TOP,
  SHARE_OF_GROUP,
  ...TOLD_SUM,
  ...AGAINST,
  ...TOLD,
  ...TEXTS,
  TOP_OF_GROUP,
  ...FIRST_OF,
  ...FIRST,
  ...RATES,
  PROJECT_KIND,
  ...SHARES,
  FUND,
  UNIT_CUT,
  NAME_CUT,
  ...CELL_RULES,
  ...CUTS,
  ...MEASURES,
  ...UNITS,
  WHEN,
  SAME_KIND,
  INDICATOR,
  ...DEFINED,
  UNITS_UNDER,
  ...OF_INDICATOR,
  SHARE_OF_BOTH_YEARS,
  EACH_OF_UNITS,
  WORKINGS,
  SET_MONEY,
  EXCEPT,
  OTHER_PARTS,
  NOT_THEM,
  REST_OF_COLUMN,
  REST,
  REST_BESIDE,
  ...SEVERAL,
  AMONG,
  ...SETS,
  ...PLACES,
  ...LISTED,
  OTHER_ONE,
  ...OTHERS,
  ...CHOICE,
  ...WHERE_TOLD,
  ...COUNTING,
  NUMBER_OF_IT,
  ...AROUND,
  SUM_OF_OFFERED,
  ...BESIDE,
  ...COMPUTED,
  PROJECT_ABOVE,
  ...WITHIN,
  ...CHANGE_OF_IT,
  ...SHARE_OF_IT,
  OTHER_THAN_TOLD,
];

export function answerInThread(world: World, spoken: Query, known: Thread, opening: Opening): Answer {
  const { query: asked, thread: remembered } = goneBack(world, spoken, known, opening);
  const parsed = withNumbersNamed(world, asked, remembered);
  const thread = { ...remembered, answer: moneyOf(parsed, remembered.answer) };
  const { answer: last } = thread;
  const query = percentAsShare(readIn(world, parsed, thread), thread);
  const continued = goOn(world, query, thread, opening);
  if (asksAnew(parsed)) return answerQuery(world, parsed, [], null);
  const turn: Turn = { world, query, continued, opening, thread, last, named: query.mentions.length === 1 ? query.mentions[0] ?? null : null, subject: last.subjects[0], meant: pointedAt(world, query, last) };
  for (const rule of RULES) {
    const answer = rule.answer(turn);
    if (answer) return converted(turn, workedOut(turn, withAverage(turn, withTime(turn, withRest(turn, through(answer, rule.name))))));
  }
  // To words that nothing knows the last figure once more would be a wrong answer.
  if (isStrange(query, continued)) return clarify(contextOf(world, query, [], last), 'a follow-up that nothing in the thread answers', 'unintelligible', [], []);
  return workedOut(turn, withAverage(turn, withTime(turn, withRest(turn, uncounted(turn, answerQuery(world, continued, carriedBy(world, query, thread), last))))));
}

/** 「加起来多少，换成元」: what was computed is told in the unit too. */
function converted({ world, query, last }: Turn, answer: Answer): Answer {
  if (query.convertTo === null || answer.outcome !== 'answered' || !['sum', 'difference', 'compare', 'share'].includes(query.act) || answer.claims.some(({ kind }) => kind === 'convert')) return answer;
  const more = convertFigures(contextOf(world, query, answer.subjects, last), answer, resultsOf(answer));
  return more.outcome === 'answered' ? { ...answer, claims: [...answer.claims, ...more.claims] } : answer;
}
