/** Rules for a follow-up about the set that was just listed: the place of a name in it, how many of it moved so, which of it pass a limit. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { decimal } from '../../budget/amount.ts';
import { countsMoved, dropsThose, narrows, percentLimits, someOf, type Some } from '../../query/slots/counted.ts';
import { VALUE_ASKED, madeBy } from '../marks.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer, Figure } from '../answer.ts';
import { childrenOf, projectRows } from '../sets/collections.ts';
import { UNCHANGED } from '../sets/unchanged.ts';
import { PLACE } from '../sets/rank-set.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { listOf } from './list.ts';
import { carriedBy, entryOf, exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import type { World } from '../world.ts';

/** A list has more than a pair. */
const LISTED = 3;
/** How well a word must fit the last name to mean it. */
const FITS = 0.6;
/** Acts that 「100 万以下的去掉」 reads as. */
const DROPPED: ReadonlySet<string> = new Set(['compare', 'difference', 'count']);
const OF_A_LIST: ReadonlySet<string> = new Set(['lookup', 'unknown', 'breakdown', 'remainder', 'filter', 'rank']);
/** Acts that 「只看减少的」 reads as. */
const NARROWED: ReadonlySet<string> = new Set(['change', 'compare', 'check', 'count', 'difference', ...OF_A_LIST]);

/** "Where does it come from" asks for no place among others. */
const FROM = pattern(/\b(?:com(?:e|es|ing)|came|paid|funded|financed)\b.*\b(?:from|by)\b|\bfrom where\b/i);

/** "How high up" moves nothing. */
const UP_A_LIST = pattern(/\bhow (?:high|low|far) (?:up|down)\b/i);

export const SETS: readonly Rule[] = [
  {
    name: 'the place of the last name among its likes',
    answer: (turn) => {
      const { world, query, thread, last, subject } = turn;
      if (!subject || last.subjects.length !== 1 || last.outcome !== 'answered' || query.act === 'wholeRow' || (query.direction !== null && !UP_A_LIST.test(query.spoken)) || !PLACE.test(query.text) || FROM.test(query.text)) return null;
      const whole = wholeNamed(turn, subject);
      if (whole === null) return null;
      const above = whole ?? [...thread.subjects].reverse().find((entry) => contains(entry, subject));
      return answerQuery(world, { ...query, act: 'rank', wanted: 'any', order: null, n: null, nth: null, direction: null, reference: null, claimed: [], mentions: [subject, ...(above ? [above] : [])].map(exactMention), tags: tagsWith(query, ['rank'], ['most', 'least', 'top', 'bottom', 'breakdown', 'rise', 'fall']) }, [], null);
    },
  },
  {
    name: 'several of what was listed, added up',
    answer: ({ world, query, thread, last }) => {
      const asked = query.act === 'sum' || query.tags.has('sum') ? someOf(query.spoken) : null;
      if (!asked || !query.mentions.every(isFrame) || query.direction !== null || query.percent || ['share', 'average', 'ratio', 'project', 'change'].some((tag) => query.tags.has(tag as 'share'))) return null;
      const figures = last.listed.length > 1 ? last.listed : thread.offered;
      const open = last.listed.length > 1 || last.subjects.some((entry) => figures.some((figure) => entryOf(world, figure) === entry));
      const chosen = pickSome(figures, asked);
      if (!open || figures.length <= asked.n || figures.length < LISTED || chosen.some(({ unit }) => unit !== chosen[0]?.unit)) return null;
      const entries = chosen.flatMap((figure) => entryOf(world, figure) ?? []);
      return sumOfFigures(contextOf(world, query, entries, last), chosen, entries);
    },
  },
  {
    name: 'how many of what was listed moved so',
    answer: ({ world, query, thread, last }) => {
      const moved = countsMoved(query.spoken);
      if (!moved || last.listed.length < LISTED || !query.mentions.every(isFrame) || query.percent || query.thresholds.length > 0 || percentLimits(query).length > 0) return null;
      const counted: Query = { ...query, act: 'count', direction: moved, wanted: 'any', relativeYear: null, year: null, reference: null, claimed: [], mentions: [], tags: tagsWith(query, [], ['reconcile', 'under', 'over', 'prior']) };
      // Of those that rose none fell: the other way is asked of the set that both are taken from.
      return chosenByMove(last) && last.trace.query.direction !== moved ? answerQuery(world, counted, [], null) : answerQuery(world, counted, carriedBy(world, query, thread), last);
    },
  },
  {
    name: 'what stayed the same, beside what moved',
    answer: ({ world, query, last }) => {
      if (!chosenByMove(last) || !query.mentions.every(isFrame) || query.claimed.length > 0 || !STAYED.test(query.spoken)) return null;
      const spoken = query.language === 'zh' ? '哪些没有变化' : 'which items were unchanged';
      return answerQuery(world, { ...query, spoken, direction: null, reference: null, mentions: [], tags: tagsWith(query, ['which', 'item'], ['it', 'these', 'rise', 'fall']) }, [], null);
    },
  },
  {
    name: 'those of what was listed that pass a limit',
    answer: ({ world, query, thread, last }) => {
      const limits = percentLimits(query);
      const reads = OF_A_LIST.has(query.act) || DROPPED.has(query.act) || (NARROWED.has(query.act) && narrows(query.spoken));
      if (limits.length === 0 || last.listed.length < LISTED || !reads || !query.mentions.every(isFrame) || query.tags.has('most') || query.tags.has('least')) return null;
      const drops = dropsThose(query.spoken);
      const thresholds = drops ? limits.map((limit) => ({ ...limit, side: limit.side === 'over' ? 'under' as const : 'over' as const, inclusive: !limit.inclusive })) : limits;
      const filter: Query = { ...query, act: 'filter', thresholds, direction: drops ? null : query.direction, reference: null, claimed: [], mentions: [], tags: tagsWith(query, [], drops ? ['fall', 'remainder'] : []) };
      // 「低于 85% 的呢」 after those that are at 100%, which are all alike: of all the indicators that were looked through.
      if (madeBy(last, VALUE_ASKED) && limits.every(({ unit }) => unit === '%')) return answerQuery(world, { ...filter, wanted: 'target', mentions: last.trace.query.mentions, text: `${query.text} 指标 ${last.trace.query.mentions.map(({ text }) => text).join()}` }, [], null);
      const among = answerQuery(world, filter, carriedBy(world, query, thread), last);
      // "And above 500?" after those below 100: of the set that both are taken from.
      return among.outcome === 'not_found' && last.trace.query.act === 'filter' ? answerQuery(world, { ...filter, ...sourceOf(world, last, filter) }, [], null) : among;
    },
  },
  {
    name: 'those of what was listed that moved so',
    answer: ({ world, query, last }) => {
      if (query.direction === null || last.listed.length < LISTED || last.trace.query.direction !== null || !NARROWED.has(query.act) || !narrows(query.spoken) || !query.mentions.every(isFrame) || ['most', 'least', 'project', 'howMany', 'sum'].some((tag) => query.tags.has(tag as 'most'))) return null;
      return answerQuery(world, { ...query, act: 'rank', wanted: 'any', reference: null, claimed: [], mentions: [] }, last.subjects, last);
    },
  },
  {
    name: 'what the limit left out',
    answer: (turn) => {
      const { world, query, last } = turn;
      const { query: before } = last.trace;
      if (before.act !== 'filter' || last.listed.length === 0 || !LEFT_OUT.test(query.spoken) || !query.mentions.every(isFrame) || query.thresholds.length > 0 || query.direction !== null) return null;
      const all = answerQuery(world, { ...before, act: 'rank', thresholds: [], order: null, n: null, nth: null, reference: null, language: query.language, ...sourceOf(world, last, before) }, [], null).pool;
      const rest = all.filter((figure) => !last.listed.some(({ facts }) => facts[0]?.row === figure.facts[0]?.row));
      if (rest.length === 0 || rest.length === all.length) return null;
      return query.act === 'sum' || ['sum', 'amount'].some((tag) => query.tags.has(tag as 'sum')) ? sumOfFigures(contextOf(world, query, [], last), rest, rest.flatMap((figure) => entryOf(world, figure) ?? [])) : listOf(turn, rest);
    },
  },
];

/** 「没变的呢」, "and the flat ones?" */
const STAYED = pattern(/^[\s那哪还]*(?:有|些|有哪些|哪些)*(?:没有?|无|未)(?:有)?(?:变(?:化|动)?|增减|动)[的了]?(?:有哪些|有几个|是哪些|呢|有吗|[?？\s])*$|^[\s那]*持平的?.{0,4}$|^\W*(?:(?:and|so|which|what|about|the|ones?|items?|projects?|that|were|are|is|any|how many) )*(?:unchanged|flat|level|(?:stay(?:ed)?|remain(?:ed)?|did(?:n't| not)) (?:the same|flat|unchanged|change))(?: ones?)?\W*$/i);

/** A list of what rose, fell or stayed: picked out of a set by how it moved. */
function chosenByMove({ trace, listed }: Answer): boolean {
  return listed.length > 0 && (trace.query.direction !== null || trace.rule.includes(UNCHANGED)) && ['rank', 'filter', 'count', 'change', 'lookup'].includes(trace.query.act);
}

/** 「剩下的」 after those that pass a limit. */
const LEFT_OUT = pattern(/剩|其余|余下|其[他它]|别的|另外|\b(?:rest|remain\w*|others?|left(?: out| over)?)\b/i);

/** The first or the last ones as they stood, or the largest or the smallest. */
function pickSome(figures: readonly Figure[], { from, n }: Some): readonly Figure[] {
  const sorted = [...figures].sort((left, right) => decimal(right.value).cmp(decimal(left.value)));
  const row = from === 'first' || from === 'last' ? figures : sorted;
  return from === 'first' || from === 'most' ? row.slice(0, n) : row.slice(-n);
}

/** What the last list was taken from: the whole that all of it stands under, or the projects. */
function sourceOf(world: World, last: Answer, query: Query): Partial<Query> {
  const whole = world.index.entries.find((entry) => last.subjects.length > 0 && last.subjects.every((part) => contains(entry, part)));
  return whole && !projectRows(world).some((row) => last.subjects[0]?.rows.includes(row)) ? { mentions: [exactMention(whole)] } : { tags: tagsWith(query, ['project', 'which'], []) };
}

function contains(whole: Entry, part: Entry): boolean {
  return whole !== part && childrenOf(whole).some((row) => part.rows.includes(row));
}

/** What the follow-up names: the last name once more, a whole that has it, or nothing (undefined); null when it names something else. */
function wholeNamed({ world, query }: Turn, subject: Entry): Entry | null | undefined {
  let whole: Entry | undefined;
  for (const mention of query.mentions.filter((one) => !isFrame(one))) {
    const { entry, hits } = resolveMention(mention, world.index, 'any', 'lookup');
    if (hits.some((hit) => hit.entry === subject && hit.precision >= FITS)) continue;
    if (!entry || !contains(entry, subject)) return null;
    whole = entry;
  }
  return whole;
}

function tagsWith(query: Query, more: readonly (Query['tags'] extends ReadonlySet<infer Tag> ? Tag : never)[], fewer: readonly string[]): Query['tags'] {
  return new Set([...[...query.tags].filter((tag) => !fewer.includes(tag)), ...more]);
}
