/**
 * A follow-up is the last query with something changed. The rules stand in their order; the first that fits answers,
 * and what none of them changes is a question of its own:
 * 1. a follow-up that names nothing asks its act of the thread's subject (`bareQuery`);
 * 2. the place of a name in what was listed, how many of it or which of it are as described (SETS); the next of a ranking or two places of it (PLACES), the rest or the whole of what was listed, or the last result
 *    turned round (LISTED), others than what was spoken of, or what stands beside it (OTHERS);
 * 3. an ordinal, a size, a figure or a word picks one of what was offered or listed (CHOICE);
 * 4. a name that is joined to the thread's own is added to it, compared with it, part or whole of it (BESIDE);
 * 5. what stands for several names of the thread, or for what is around or within the last one.
 */
import { through } from '../marks.ts';
import { bareQuery, isFrame } from '../../query/frames/bare.ts';
import type { Opening } from '../../query/frames/opening.ts';
import type { Mention, Query } from '../../query/query.ts';
import { asksForMoney, valueKinds } from '../../query/slots/value-kind.ts';
import { continueQuery } from '../../query/follow-up.ts';
import { asksOfAll, POINTS_BACK } from '../../query/slots/of-all.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { childrenOf } from '../sets/collections.ts';
import { clarify } from '../context.ts';
import { definitionHoldsAnswer } from '../texts/definition-holds.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { SET_MONEY } from './set-money.ts';
import { shareChangeAnswer } from '../measures/share-change.ts';
import { isInside } from '../measures/sum.ts';
import { AGAINST } from './against.ts';
import { AMONG } from './among.ts';
import { AROUND } from './around.ts';
import { BESIDE, PAIR_SHARE, WITHIN, shareInLast } from './beside.ts';
import { CAUSE } from './cause.ts';
import { CELL_RULES } from './cells.ts';
import { CHOICE } from './choice.ts';
import { COUNTING } from './count.ts';
import { COMPUTED, SUM_OF_OFFERED } from './computed.ts';
import { CUTS } from './cuts.ts';
import { EACH_OF_UNITS } from './each-unit.ts';
import { definedMemberOf } from '../texts/defined-member.ts';
import { EXCEPT } from './except.ts';
import { FIRST_OF } from './first-of.ts';
import { FIRST } from './first.ts';
import { FUND } from './fund.ts';
import { convertFigures, resultsOf } from '../measures/convert.ts';
import { INDICATOR, TIME_OF_IT } from './indicator.ts';
import { LISTED } from './list.ts';
import { MEMBER } from './member.ts';
import { MEASURES } from './measure.ts';
import { withNumbersNamed } from './number.ts';
import { NUMBER_OF_IT } from './number-of.ts';
import { OF_INDICATOR } from './of-indicator.ts';
import { OTHERS } from './others.ts';
import { PLACES } from './places.ts';
import { SETS } from './sets.ts';
import { TOLD } from './told.ts';
import { carriedBy, entryOf, exactMention, keepWhole, pointedAt, projectAbove, siblingNamed, summed } from './names.ts';
import { NAME_CUT } from './name-cut.ts';
import { RATES } from './rate.ts';
import { IT_WITHIN } from './it-within.ts';
import { NO_MONEY, STILL_MISSING } from './no-money.ts';
import { NOT_THEM, OTHER_PARTS, REST } from './rest.ts';
import { SEVERAL } from './several.ts';
import { SHARES } from './share.ts';
import { OTHER_SIDE_RULE } from './side.ts';
import { ALL_OF_THEM, inThread } from './near.ts';
import { unitsToldAnswer } from '../offices/offices.ts';
import { ALIKE_RULE, PARTS_OF_MOVE, RANKED_UNDER, SHARE_OF_BASE } from './alike.ts';
import { IN_TABLE } from './table.ts';
import { TAIL } from './tail.ts';
import { TEXTS } from './texts.ts';
import { TOLD_SUM } from './told-sum.ts';
import { TOP_CAUSE } from './top-cause.ts';
import { contextOf, type Rule, type Thread, type Turn } from './turn.ts';
import { UNITS } from './units.ts';
import { ADDS_UP_TO } from './adds-up.ts';
import { WHICH_TEXT } from './which-text.ts';
import { WHEN } from './when.ts';
import { WORKINGS } from './workings.ts';
import { YEAR_BACK } from './year.ts';
import type { World } from '../world.ts';

export type { Thread };

const OWN_PROJECT = /这个项目|该项目|那个项目|所属项目|所在项目|整个项目|that project|the project|whole project|its project|project they belong/i;
/** 「整个大类」, "the whole category": what the last name is a part of, whatever it is called. */
const WHOLE_ABOVE = /^(?:那|它|其)?的?上一?级(?!专项|转移|部门|项目|政府|下达)|(?:这|那)(?:一)?(?:整|大)块|[那这](?:一)?个?大(?:项目?|类|科目)|(?:这|那)一大[项类]|整块|\bthe (?:whole|entire) (?:lot|thing|of it)\b|\bthe whole\b(?=\s*(?:$|[?,.;]|was|is|get|got|in 20|last|this|over|up|down|change|change))|(?:整个|整|上面(?:的)?(?:那个)?|所属|所在)的?(?:大)?(?:项目?|大项|大类|类别|类|科目|板块|大块|款|盘子)|\b(?:whole|entire|parent|overall) (?:category|project|group|class|heading|line|item|programme|program|bucket|lot)\b/i;

/** "In money terms", after a rate. */
const AMOUNT_OF_IT = /\bin (?:money|absolute|cash|yuan|real) (?:terms|numbers|figures)\b|\bin (?:money|wan)\b|(?:金额|绝对[数额值]|数额)(?:上|呢|是|多少|[?？]?$)|是?多少(?:钱|万)/i;

/** "As percentages": of the whole, not of the year before. */
const PERCENTAGES = /\bpercentages\b|\bas an? (?:percentage|share)\b|占比|比重/i;

/** "Change from last year in % and amount": no part of a whole. */
const AGAINST_BEFORE = /去年|上年|\b(?:last|previous|prior) year\b|\b20\d\d\b/i;

/** After what a name belongs to: that, not the name. */
const THAT_ONE = /[这那]一[项类款个]|[这那](?:个)?(?:大项|大类|科目)|\bthat (?:one|line|heading|category|item|project)\b/i;

const COUNTED_ACTS: ReadonlySet<string> = new Set(['sum', 'difference', 'share']);

const RULES: readonly Rule[] = [
  NO_MONEY,
  STILL_MISSING,
  YEAR_BACK,
  IN_TABLE,
  TAIL,
  CAUSE,
  IT_WITHIN,
  MEMBER,
  WHICH_TEXT,
  RANKED_UNDER,
  SHARE_OF_BASE,
  ALIKE_RULE,
  PARTS_OF_MOVE,
  ...ADDS_UP_TO,
  TOP_CAUSE,
  OTHER_SIDE_RULE,
  ...TOLD_SUM,
  ...AGAINST,
  ...TOLD,
  ...TEXTS,
  ...FIRST_OF,
  ...FIRST,
  ...RATES,
  ...SHARES,
  NAME_CUT,
  FUND,
  ...CELL_RULES,
  ...CUTS,
  ...MEASURES,
  ...UNITS,
  WHEN,
  INDICATOR,
  TIME_OF_IT,
  {
    name: 'what the definition of it names',
    answer: ({ world, query, last }) => (last.subjects.length > 0 ? definitionHoldsAnswer(contextOf(world, query, last.subjects.slice(-1), last)) : null),
  },
  {
    name: 'whether the meaning of the last name holds it',
    answer: ({ world, query, last, subject }) => (subject && last.subjects.length === 1 && HOLDS.test(query.spoken) ? definedMemberOf(contextOf(world, query, [], last), subject) : null),
  },
  {
    name: 'units under the office',
    answer: ({ world, query, last }) => unitsToldAnswer(contextOf(world, query, [], last)),
  },
  ...OF_INDICATOR,
  {
    name: 'the share just told in the other year too',
    answer: ({ world, query, last }) => (query.mentions.length === 0 ? shareChangeAnswer(contextOf(world, query, last.subjects, last)) : null),
  },
  EACH_OF_UNITS,
  WORKINGS,
  SET_MONEY,
  EXCEPT,
  OTHER_PARTS,
  NOT_THEM,
  REST,
  ...SEVERAL,
  AMONG,
  ...SETS,
  PAIR_SHARE,
  ...PLACES,
  ...LISTED,
  ...OTHERS,
  ...CHOICE,
  {
    name: 'where what was just said stands',
    answer: ({ query, last }) => (query.act === 'where' && query.mentions.length === 0 && query.table === null && last.outcome === 'answered' && last.claims.length > 0 ? { ...last, trace: { ...last.trace, query } } : null),
  },
  ...COUNTING,
  NUMBER_OF_IT,
  ...AROUND,
  SUM_OF_OFFERED,
  ...BESIDE,
  ...COMPUTED,
  {
    name: 'the project that the last name stands under',
    answer: ({ world, query, continued, last, subject }) => {
      const named = WHOLE_ABOVE.test(query.spoken);
      const share = last.claims.find((claim) => claim.kind === 'share');
      const whole = share && subject && projectAbove(world, subject) ? entryOf(world, share.whole) : undefined;
      const above = (OWN_PROJECT.test(query.text) || named || (last.claims.some(({ kind }) => kind === 'parent') && query.mentions.length === 0 && THAT_ONE.test(query.spoken))) && query.act !== 'share' ? whole ?? projectAbove(world, subject) : null;
      // "What did the whole category get" asks for its money, not for what it is.
      const act = query.act === 'sum' ? 'lookup' : named && query.act === 'parent' && !/\b(?:which|what) (?:whole|category|project)|哪|什么/.test(query.spoken) ? 'lookup' : continued.act;
      // What is counted or listed is its own.
      return above && answerQuery(world, { ...continued, act, mentions: act === 'count' || act === 'breakdown' ? [exactMention(above)] : [] }, [above], last);
    },
  },
  ...WITHIN,
  {
    name: 'what a change consists of',
    answer: ({ world, query, last }) => (query.mentions.length === 0 && query.direction !== null && query.tags.has('breakdown') && last.subjects.length === 1 && !asksOfAll(query)
      ? answerQuery(world, { ...query, act: 'breakdown' }, last.subjects, last) : null),
  },
  {
    name: 'the amount of the change just given in percent',
    answer: ({ world, query, thread, last }) => (AMOUNT_OF_IT.test(query.spoken) && query.act !== 'rank' && query.mentions.length === 0 && last.subjects.length === 1 && (last.listed[0]?.facts[0]?.measure === 'percent' || (last.trace.query.act === 'rank' && last.listed.length === 1 && last.listed[0]?.facts[0]?.measure === 'change') || (thread.query.percent && last.claims.some(({ kind }) => kind === 'change')))
      ? answerQuery(world, { ...query, act: 'change' }, last.subjects, last) : null),
  },
  {
    name: 'a percentage of it is a share',
    answer: ({ world, query, thread, last }) => (query.percent && last.listed[0]?.facts[0]?.measure !== 'change' && !(AGAINST_BEFORE.test(query.spoken) && query.tags.has('change')) && thread.query.direction === null && !thread.query.tags.has('change') && (query.reference !== null || PERCENTAGES.test(query.spoken) || last.subjects.every(({ facts }) => facts.every(({ measure }) => measure !== 'change'))) && query.mentions.length === 0 && query.act === 'change' && query.direction === null
      ? answerQuery(world, { ...query, act: 'share' }, carriedBy(world, { ...query, act: 'share' }, thread), last) : null),
  },
  {
    name: 'the share just given, once more',
    answer: ({ world, query, thread, last, subject }) => {
      const shares = last.claims.filter((claim) => claim.kind === 'share');
      const whole = shares.length === 1 && shares[0] ? entryOf(world, shares[0].whole) : undefined;
      if (query.act !== 'share' || query.mentions.length > 0 || query.tags.has('total') || query.tags.has('revenueTotal') || query.relativeYear !== null || !subject || !whole || last.subjects.length !== 1) return null;
      // "Both together as a share": of the same whole.
      const context = contextOf(world, query, [], last);
      const both = query.tags.has('sum') || query.reference?.kind === 'these' ? summed(world, query, thread).filter((entry) => entry !== whole && isInside(context, entry, whole)) : [];
      const parts = both.length > 1 && both.includes(subject) ? both : [subject];
      return answerQuery(world, { ...query, tags: parts.length > 1 ? new Set([...query.tags, 'sum' as const]) : query.tags, reference: null, mentions: [...parts.map((entry, at) => ({ ...exactMention(entry), gap: at === 0 ? [] : ['and' as const] })), { ...exactMention(whole), gap: ['share'] }] }, [], last);
    },
  },
  {
    name: 'a share of or in the last name',
    answer: (turn) => {
      const { world, query, continued, thread, last, named } = turn;
      if (!named || query.act !== 'share' || (query.wholes.length > 0 && !POINTS_BACK.test(query.spoken))) return null;
      // "Share of services" after its sibling: of what both are parts of.
      const sibling = POINTS_BACK.test(query.spoken) || query.tags.has('sum') ? null : siblingNamed(world, turn.subject, named);
      if (sibling) return answerQuery(world, { ...continued, mentions: [{ ...exactMention(sibling), gap: named.gap }] }, [], last);
      const within = shareInLast(turn);
      if (within) return within;
      // 「两个加起来占 X 多少」: the last names of the thread, not only the last one.
      const several = query.tags.has('sum') || (query.reference?.kind === 'these' && last.subjects.length < 2);
      return answerQuery(world, continued, several && last.claims.every(({ kind }) => kind !== 'sum') ? summed(world, query, thread) : pointedAt(world, query, last), last);
    },
  },
];

/** 「含不含过路费」 */
const HOLDS = /^[那它也还这里头面中\s]*(?:含不含|包不包括|包不包含|包含|包括|有没有包括|是否包括|是否包含|含)(?!什么|哪|啥|几)/;

export function answerInThread(world: World, spoken: Query, remembered: Thread, opening: Opening): Answer {
  const parsed = withNumbersNamed(world, spoken, remembered);
  const thread = { ...remembered, answer: moneyOf(parsed, remembered.answer) };
  const { answer: last } = thread;
  // "The functional item of that name, Table 3": all that it names is the place.
  const placed = (parsed.table !== null || parsed.part !== null) && parsed.mentions.length > 0 && parsed.mentions.every(isFrame);
  const read = placed ? { ...parsed, mentions: [], act: parsed.act === 'breakdown' ? 'lookup' as const : parsed.act } : (last.subjects.length > 0 || last.candidates.length > 0 ? bareQuery(parsed) : null) ?? parsed;
  // "What's the difference, in yuan": first the difference, then its unit.
  const asked = read.act === 'convert' && read.mentions.length === 0 && parsed.tags.has('difference') ? { ...read, act: 'difference' as const } : read;
  // In a thread about money a bare name means the money of that name.
  const inMoney = asked.wanted === 'any' && asked.act === 'lookup' && last.listed[0]?.unit.includes('元') === true && (asksForMoney(asked.spoken) || valueKinds(asked.spoken).length === 0);
  // Among head counts a sum or a difference is one of heads.
  const inCounts = (asked !== parsed || !asksForMoney(asked.spoken)) && asked.wanted === 'money' && COUNTED_ACTS.has(asked.act) && last.listed.length > 0 && last.listed.every(({ facts }) => facts[0]?.measure === 'count') && !asked.tags.has('money') && asked.mentions.every((mention) => isCounted(world, mention));
  const query = inThread(world, inMoney ? { ...asked, wanted: 'money' } : inCounts ? { ...asked, wanted: 'count' } : asked, thread);
  // What was answered by a target asked for it, however it was put: another name then asks for that name's figure.
  const told = last.claims.some(({ kind }) => kind === 'target');
  // 「是不是超过一半」 was answered by a share: another name then has its share too.
  const shared = (thread.query.act === 'check' || thread.query.act === 'compare') && last.claims.filter(({ kind }) => kind === 'share').length === 1;
  const before = shared ? { ...thread.query, act: 'share' as const, claimed: [], direction: null } : told ? { ...thread.query, act: thread.query.act === 'purpose' || thread.query.act === 'change' ? 'lookup' as const : thread.query.act, wanted: 'any' as const } : thread.query;
  const repeated = continueQuery(query, before, opening);
  // 「乙呢」 after the parts of 甲: where 乙 has none, its amount.
  const leaf = repeated.act === 'breakdown' && query.act === 'lookup' && turnsToAmount(world, query);
  const continued = keepWhole(world, query, leaf ? { ...repeated, act: 'lookup' } : repeated, last);
  if (parsed.mentions.length === 0 && asksOfAll(parsed)) return answerQuery(world, parsed, [], null);
  // "Which satisfaction targets are the lowest" ranks all that the document has, whatever was told before.
  if (parsed.act === 'rank' && parsed.wanted === 'target' && parsed.mentions.length === 1 && parsed.reference === null && ALL_OF_THEM.test(parsed.spoken)) return answerQuery(world, parsed, [], null);
  const turn: Turn = { world, query, continued, opening, thread, last, named: query.mentions.length === 1 ? query.mentions[0] ?? null : null, subject: last.subjects[0], meant: pointedAt(world, query, last) };
  for (const rule of RULES) {
    const answer = rule.answer(turn);
    if (answer) return converted(turn, through(answer, rule.name));
  }
  // To words that nothing knows the last figure once more would be a wrong answer.
  if (isStrange(query, continued)) return clarify(contextOf(world, query, [], last), 'a follow-up that nothing in the thread answers', 'unintelligible', [], []);
  return answerQuery(world, continued, carriedBy(world, query, thread), last);
}

/** 「加起来多少，换成元」: what was computed is told in the unit too. */
function converted({ world, query, last }: Turn, answer: Answer): Answer {
  if (query.convertTo === null || answer.outcome !== 'answered' || !['sum', 'difference', 'compare', 'share'].includes(query.act) || answer.claims.some(({ kind }) => kind === 'convert')) return answer;
  const more = convertFigures(contextOf(world, query, answer.subjects, last), answer, resultsOf(answer));
  return more.outcome === 'answered' ? { ...answer, claims: [...answer.claims, ...more.claims] } : answer;
}

/** 「有几个，最贵的是哪个」 → 「占总额多少」: of what was told together the money is a part of a whole, not the count. */
function moneyOf({ act }: Query, last: Answer): Answer {
  const subjects = last.subjects.filter(({ kinds }) => kinds.has('money'));
  const mixed = (act === 'share' || act === 'remainder' || act === 'average') && subjects.length > 0 && subjects.length < last.subjects.length;
  return mixed ? { ...last, subjects, listed: last.listed.filter(({ unit }) => unit.includes('元')) } : last;
}

function turnsToAmount(world: World, query: Query): boolean {
  const [mention, another] = query.mentions;
  const entry = mention && !another ? resolveMention(mention, world.index, query.wanted, 'lookup').entry : null;
  return entry !== null && childrenOf(entry).length === 0;
}

/** Whether a name is counted at all: 「食堂和物业一共多少」 after head counts asks for money. */
function isCounted(world: World, mention: Mention): boolean {
  return resolveMention(mention, world.index, 'count').entry?.kinds.has('count') === true;
}

/** 「你确定？」: the answer is wanted once more. */
const ONCE_MORE = /确定|没错|真的|确认|再说|\b(?:sure|really|right|serious\w*|double-? ?check|again)\b/i;

function isStrange(query: Query, continued: Query): boolean {
  return query.act === 'unknown' && query.talk.length > 0 && query.mentions.length === 0 && continued.table === null && continued.part === null && query.year === null && query.relativeYear === null && query.reference === null && !ONCE_MORE.test(query.spoken);
}
