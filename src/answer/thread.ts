/**
 * A follow-up is the last query with something changed. The rules stand below in their order; the first that fits
 * answers, and what none of them changes is a question of its own.
 */
import type { Mention, Query } from '../query/query.ts';
import { continueQuery, isEllipsis } from '../query/follow-up.ts';
import { takesAway } from '../query/signs.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Figure } from './answer.ts';
import { answerQuery } from './answer-query.ts';
import { differenceOfFigures } from './compare.ts';
import { claims, type Context } from './context.ts';
import { lookupEntry } from './lookup.ts';
import { sumEntries, sumOfFigures } from './sum.ts';
import { entryOf, exactMention, keepWhole, namedCandidate, partOf, pick, projectAbove, siblingPart, topOf, type Choice } from './thread-names.ts';
import type { World } from './world.ts';

/** What a thread remembers: the last query and answer, and every name it was about, in order. */
export interface Thread {
  query: Query;
  answer: Answer;
  document: string;
  subjects: readonly Entry[];
  /** The first figure of each answer, in order: 「两个数差多少」. */
  shown: readonly Figure[];
}

interface Turn {
  world: World;
  /** The follow-up as parsed, and as the last query goes on with it. */
  query: Query;
  continued: Query;
  thread: Thread;
  last: Answer;
  /** The only name it brings, and the first name the last answer was about. */
  named: Mention | null;
  subject: Entry | undefined;
}

interface Rule { name: string; answer(turn: Turn): Answer | null }

const OWN_PROJECT = /这个项目|该项目|那个项目|所属项目|所在项目|整个项目|that project|the project|whole project|its project|project they belong/i;
/** "how much of it is services", 「其中服务多少」: a part of what the thread is about. */
const PART_OF_IT = /\bof (?:it|that|which|them)\b|其中|里面|当中/i;
/** 「机关服务里的那个」: the thread's name, within the one named now. */
const INSIDE = /(?:里|里面|中|下|项下)的?(?:那个|那项|那笔|呢)|^the one (?:in|under|within)/i;
/** The last name is the whole. */
const OF_IT = /\bof (?:it|that|this|them)\b|占(?:它|其|这|那|了它)|其中/i;
/** Acts that need a name, and must not fall back on all of the budget while one is being chosen. */
const OF_A_NAME: ReadonlySet<string> = new Set(['change', 'why', 'prior', 'share', 'convert']);
const PAIR_ACTS: ReadonlySet<string> = new Set(['difference', 'compare', 'ratio']);

const RULES: readonly Rule[] = [
  {
    name: 'the first of what was listed, and its share',
    answer: ({ world, query, last }) => {
      const top = query.act === 'rank' && query.tags.has('share') && query.mentions.length === 0 ? topOf(world, last, query.order) : null;
      return top && answerQuery(world, { ...query, act: 'share' }, [top], last);
    },
  },
  {
    name: 'an ordinal points at a candidate or a listed figure',
    answer: ({ world, query, thread, last }) => {
      if (query.act === 'rank' || (query.reference?.kind !== 'ordinal' && query.nth === null)) return null;
      const chosen = pick(world, last, query.reference?.kind === 'ordinal' ? query.reference.n : query.nth ?? 1);
      return chosen && followChoice(world, query, thread, chosen);
    },
  },
  {
    name: 'a word names one of the candidates',
    answer: ({ world, query, thread, last }) => {
      const chosen = query.mentions.length > 0 && last.candidates.length > 0 && query.mentions.length <= 2 ? namedCandidate(world, query, last) : null;
      return chosen && followChoice(world, query, thread, { entry: chosen, index: -1 });
    },
  },
  {
    name: 'an open choice stays open',
    answer: ({ query, last }) => (last.outcome === 'clarify' && last.candidates.length > 1 && query.mentions.length === 0 && OF_A_NAME.has(query.act) && !query.tags.has('total') && !query.tags.has('project') && !query.tags.has('item') ? last : null),
  },
  {
    name: 'the last name beside the one named now',
    answer: ({ world, query, thread, named }) => (named && query.act === 'lookup' && query.tags.has('versus') && /比|compared|versus|vs/i.test(query.text) ? withLast(world, { ...query, act: 'compare' }, thread) : null),
  },
  {
    name: 'something taken from the last name',
    answer: ({ world, query, last }) => {
      if (query.mentions.length === 0 || last.subjects.length === 0 || !takesAway(query.spoken) || query.act !== 'difference') return null;
      const answer = answerQuery(world, query, last.subjects, last);
      return answer.claims.some(({ kind }) => kind === 'balance') ? answer : null;
    },
  },
  {
    name: 'the last names plus the one named now',
    answer: ({ world, query, last, named }) => {
      if (!named || !query.tags.has('sum') || !/再加|加上|plus|\badd\b|with/i.test(query.text) || last.subjects.length === 0) return null;
      return answerQuery(world, { ...query, act: 'sum', mentions: [...last.subjects.map((entry) => ({ ...exactMention(entry), gap: ['and' as const] })), { ...named, gap: ['versus'] }] }, [], last);
    },
  },
  {
    name: 'the sum of the names of the thread',
    answer: ({ world, query, thread, last }) => {
      if (query.act !== 'sum' || query.mentions.length > 0 || query.tags.has('project')) return null;
      const moves = last.listed.length > 1 && last.listed.every(({ facts, derivation }) => derivation === null && facts[0]?.measure === 'change') ? last.listed : [];
      if (moves.length > 0) return sumOfFigures(contextOf(world, query, [], last), moves, last.subjects);
      const entries = summed(world, query, thread);
      return entries.length > 0 ? sumEntries(contextOf(world, query, entries, last), entries) : null;
    },
  },
  {
    name: 'the last name set against the one named now',
    answer: ({ world, query, thread, named }) => (named && (query.act === 'sum' || PAIR_ACTS.has(query.act)) ? withLast(world, query, thread) : null),
  },
  {
    name: 'the difference of the last two figures',
    answer: ({ world, query, thread, last }) => {
      const [left, right] = thread.shown.slice(-2);
      const oneName = new Set(thread.subjects.slice(-2)).size < 2 || thread.answer.subjects.length === 1 && left?.facts.some(({ row }) => last.subjects[0]?.rows.includes(row)) === true;
      if (!PAIR_ACTS.has(query.act) || query.mentions.length > 0 || !left || !right || !oneName || left.unit !== right.unit || left.value === right.value) return null;
      return differenceOfFigures(contextOf(world, query, last.subjects, last), left, right, last.subjects);
    },
  },
  {
    name: 'the project that the last name stands under',
    answer: ({ world, query, continued, last, subject }) => {
      const above = OWN_PROJECT.test(query.text) && query.act !== 'share' ? projectAbove(world, subject) : null;
      return above && answerQuery(world, { ...continued, mentions: [] }, [above], last);
    },
  },
  {
    name: 'a part of what the thread is about',
    answer: ({ world, query, continued, last, named, subject }) => {
      const part = named && subject && PART_OF_IT.test(query.text) ? partOf(world, subject, named) : null;
      return part && answerQuery(world, { ...continued, mentions: [{ ...exactMention(part), gap: named?.gap ?? [] }] }, [], last);
    },
  },
  {
    name: 'what a change consists of',
    answer: ({ world, query, last }) => (query.mentions.length === 0 && query.direction !== null && query.tags.has('breakdown') && last.subjects.length === 1
      ? answerQuery(world, { ...query, act: 'breakdown' }, last.subjects, last) : null),
  },
  {
    name: 'a sibling of the last name',
    answer: ({ world, query, continued, last, named, subject }) => {
      const sibling = named && isEllipsis(query) ? siblingPart(world, subject, named) : null;
      return sibling && answerQuery(world, { ...continued, mentions: [{ ...exactMention(sibling), gap: named?.gap ?? [] }] }, [], last);
    },
  },
  {
    name: 'the last name within the one named now',
    answer: ({ world, query, continued, last, named, subject }) => (named && subject && INSIDE.test(query.text)
      ? answerQuery(world, { ...continued, mentions: [...query.mentions, { ...exactMention(subject), gap: ['of'] }] }, [], last) : null),
  },
  {
    name: 'a percentage of it is a share',
    answer: ({ world, query, thread, last }) => (query.percent && thread.query.direction === null && !thread.query.tags.has('change') && query.reference !== null && query.mentions.length === 0 && query.act === 'change' && query.direction === null
      ? answerQuery(world, { ...query, act: 'share' }, last.subjects, last) : null),
  },
  {
    name: 'a share of or in the last name',
    answer: ({ world, query, continued, thread, last, named, subject }) => {
      if (!named || query.act !== 'share') return null;
      // 「服务类占几成」, "what percent of it is wages": a part of the last name, or one that is said to be.
      const part = subject ? partOf(world, subject, named) : null;
      const whole = subject && (part !== null || OF_IT.test(query.text)) ? { ...exactMention(subject), gap: ['share' as const] } : null;
      if (whole) return answerQuery(world, { ...query, mentions: [part ? exactMention(part) : { ...named, gap: [] }, whole] }, [], last);
      // 「两个加起来占 X 多少」: the last names of the thread, not only the last one.
      const several = query.tags.has('sum') || (query.reference?.kind === 'these' && last.subjects.length < 2);
      return answerQuery(world, continued, several && last.claims.every(({ kind }) => kind !== 'sum') ? summed(world, query, thread) : pointedAt(world, query, last), last);
    },
  },
];

export function answerInThread(world: World, asked: Query, thread: Thread): Answer {
  const { answer: last } = thread;
  // In a thread about money a bare name means the money of that name.
  const inMoney = asked.wanted === 'any' && asked.act === 'lookup' && last.listed[0]?.unit.includes('元') === true;
  const query: Query = inMoney ? { ...asked, wanted: 'money' } : asked;
  const continued = keepWhole(world, query, continueQuery(query, thread.query), last);
  const turn: Turn = { world, query, continued, thread, last, named: query.mentions.length === 1 ? query.mentions[0] ?? null : null, subject: last.subjects[0] };
  for (const rule of RULES) {
    const answer = rule.answer(turn);
    if (answer) return { ...answer, trace: { ...answer.trace, rule: `${rule.name}: ${answer.trace.rule}` } };
  }
  return answerQuery(world, continued, carriedBy(world, query, thread), last);
}

/** "its share" after a ranking means the first of it. */
function pointedAt(world: World, query: Query, last: Answer): readonly Entry[] {
  const first = query.reference?.kind === 'it' && last.trace.query.act === 'rank' && last.pool[0] ? entryOf(world, last.pool[0]) : undefined;
  return first ? [first] : last.subjects;
}

/** The thread's names that a question without one is about. */
function carriedBy(world: World, query: Query, { answer: last, subjects }: Thread): readonly Entry[] {
  const pointsBack = query.mentions.length === 0 && (!(query.tags.has('total') || query.tags.has('revenueTotal')) || query.act === 'share');
  if (!pointsBack) return [];
  // 「人均多少」 after the money and the heads: both.
  if (query.act === 'average' && last.subjects.length === 1) return subjects.slice(-2);
  if (query.reference?.kind !== 'these' && !PAIR_ACTS.has(query.act)) return pointedAt(world, query, last);
  return last.subjects.length > 1 ? last.subjects : subjects.slice(-2);
}

const COUNTS: Readonly<Record<string, number>> = { 两: 2, 俩: 2, 二: 2, 三: 3, 四: 4, 五: 5, two: 2, both: 2, three: 3, four: 4, five: 5 };

/** How many names 「这三个」 or "those two" points at. */
function countNamed(text: string): number | null {
  const match = /([两二三四五])\s*(?:个|项|者|样|笔)|(俩)|\b(two|both|three|four|five)\b/i.exec(text);
  return match ? COUNTS[(match[1] ?? match[2] ?? match[3] ?? '').toLowerCase()] ?? null : null;
}

function summed(world: World, query: Query, { answer: last, subjects }: Thread): readonly Entry[] {
  const n = query.n ?? countNamed(query.text);
  const ranked = query.n !== null ? last.pool.slice(0, query.n).flatMap((figure) => entryOf(world, figure) ?? []) : [];
  if (ranked.length > 1) return ranked;
  if (last.subjects.length > 1 && (n === null || last.subjects.length === n)) return last.subjects;
  return n === null ? subjects : subjects.slice(-n);
}

/** 「比食堂多多少」 after another name: that name comes first. */
function withLast(world: World, query: Query, thread: Thread): Answer {
  const [first] = thread.answer.subjects;
  const own = query.mentions[0];
  if (!first || !own) return answerQuery(world, query, [], thread.answer);
  return answerQuery(world, { ...query, mentions: [exactMention(first), { ...own, gap: [...own.gap, 'versus'] }] }, [], thread.answer);
}

/** The chosen candidate answers the question that was open; a choice among one name's readings shows that reading. */
function followChoice(world: World, query: Query, thread: Thread, { entry, index }: Choice): Answer {
  const { answer: last } = thread;
  const open = last.outcome === 'clarify' && query.act === 'lookup' ? thread.query : query;
  const candidate = index >= 0 ? last.candidates[index] : undefined;
  const oneName = last.candidates.length > 1 && last.candidates.every((other) => other.entry === entry);
  const context = contextOf(world, { ...open, reference: null, mentions: [] }, [entry], last);
  if (query.mentions.length > 0 && open === query) return answerQuery(world, { ...query, reference: null, nth: null, n: null, mentions: [exactMention(entry), ...query.mentions] }, [], last);
  if (candidate && oneName) return claims(context, 'a chosen reading', [{ kind: 'amount', name: candidate.name, readings: [{ figure: candidate.figure, note: candidate.note }] }], [entry], [candidate.figure]);
  if (open.act === 'lookup' || open.act === 'unknown') return lookupEntry(context, entry);
  return answerQuery(world, { ...open, reference: null, mentions: [], nth: null, n: null }, [entry], last);
}

function contextOf(world: World, query: Query, carried: readonly Entry[], last: Answer): Context {
  return { world, query, topics: [], filter: {}, carried, last };
}
