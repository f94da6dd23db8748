/** Rules for a follow-up about several names together: those of a ranking, those spoken of, and those that it names beside them. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { someOf } from '../../query/slots/counted.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import { isItemWord, THE_REST } from '../../query/slots/others.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import type { Figure } from '../answer.ts';
import { clarify } from '../context.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { tailOf, valueOf } from '../figures.ts';
import { roundingNote } from '../verdicts/identities.ts';
import { resolveMentions } from '../names/resolve.ts';
import { withoutPlace } from '../names/scope.ts';
import { isInside } from '../measures/inside.ts';
import { sumEntries } from '../measures/sum.ts';
import { isKin } from './kin.ts';
import { entryOf, exactMention, summed } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { headFigure, type World } from '../world.ts';

/** What the others are is another question than how much they get. */
const LISTED = pattern(/\b(?:which|what are|list|each|names?)\b|哪|什么|分别|各(?:是|有)?多少|列/i);
const AMOUNT = pattern(/\b(?:together|total|totals?|sum|add(?:s|ed)? up|combined|altogether|in all|how much|comes? to|amounts? to)\b|一共|合计|总共|共|多少|加/i);
const REST_ACTS: ReadonlySet<Query['act']> = new Set(['sum', 'remainder', 'lookup', 'unknown', 'breakdown', 'difference', 'average']);
/** How well a word must fit a line beside the one spoken of. */
const FITS = 0.6;

/** Two that were spoken of one after the other. */
const OF_TWO = pattern(/[这那]?[两俩二](?:[个项者样笔]|(?=加|合|一共|占))|\b(?:both|(?:the|these|those) two)\b/i);

const STATED = pattern(/([两二三四五六七八九十]|\d{1,2})\s*(?:样|项|个|笔|块|者|类|条)(?!月|人|点|百分|年)|\b(?:all|these|those|the|of) (two|three|four|five|six|seven|eight)\b|\b(two|three|four|five|six|seven|eight)(?= of (?:them|those|these)\b)/i);
/** 「再加上甲和乙」, "if you add A and B too". */
const ADDS = pattern(/(?:再|另|还|又)?加(?:上|进)|算上|连同|并上|\badd(?:ing)?\b(?! up)|\bplus\b|\btogether with\b|\bincluding\b/i);
/** They come beside what was told. */
const AND_THEN = pattern(/^(?:那|那么)?(?:还有|以及|另外|外加|再有|加上|再加|连同|算上)|^\W*(?:and|plus|as well as|together with)\b/i);
/** "How much bigger is that sum than A". */
const SUMMED = pattern(/加(?:起来|在一起|总)|合(?:起来|计)|之和|总和|(?:那|这|此)个?(?:总数|合计|和)|\b(?:that|the|this) (?:sum|total)\b|\btogether\b|\bcombined\b/i);

export const SEVERAL: readonly Rule[] = [
  {
    name: 'several that were ranked or spoken of, as a share of their whole',
    answer: (turn) => {
      const { world, query, last } = turn;
      if (!query.tags.has('sum') || !(query.act === 'share' || query.tags.has('share')) || query.direction !== null || query.thresholds.length > 0 || last.claims.some(({ kind }) => kind === 'sum')) return null;
      const parts = meantTogether(turn);
      if (parts.length < 2) return null;
      const whole = wholeAsked(turn, parts);
      return whole && answerQuery(world, { ...query, act: 'share', n: null, nth: null, order: null, reference: null, columns: null, tags: new Set([...query.tags].filter((tag) => tag !== 'most' && tag !== 'top')), mentions: [...parts.map((entry) => ({ ...exactMention(entry), gap: ['and' as const] })), { ...exactMention(whole), gap: ['share'] }] }, [], last);
    },
  },
  {
    name: 'the rest of what was ranked or listed, added up',
    answer: ({ world, query, thread, last }) => {
      if (!THE_REST.test(query.spoken) || !AMOUNT.test(query.spoken) || LISTED.test(query.spoken) || !REST_ACTS.has(query.act) || query.direction !== null || query.percent || query.thresholds.length > 0 || !query.mentions.every((mention) => isItemWord(mention.text) || isFrame(mention))) return null;
      const figures = last.pool.length > 2 ? last.pool : thread.offered;
      const entries = [...new Set(figures.flatMap((figure) => entryOf(world, figure) ?? []))];
      const others = entries.filter((entry) => !last.subjects.includes(entry));
      const n = statedNumber(query.spoken);
      if (figures.length < 3 || others.length < 2 || others.length === entries.length || (n !== null && n !== others.length)) return null;
      return sumEntries(contextOf(world, query, others, last), others);
    },
  },
  {
    name: 'the names spoken of and those named now, as many as are said',
    answer: (turn) => {
      const { world, query, thread, last } = turn;
      const n = statedNumber(query.spoken);
      if (!query.tags.has('sum') || !(query.act === 'sum' || query.act === 'lookup') || query.mentions.length === 0 || n === null || query.direction !== null) return null;
      const named = namesBeside(turn);
      // 「还有丙和丁，四项一共」: more than it names are to be added.
      if (named !== null && !ADDS.test(query.spoken) && !(n > named.length && named.length === query.mentions.length && AND_THEN.test(query.spoken))) return null;
      // "Add those two to X": the two are those that were told; 「再加上甲，这三个一共」 has the new one among the three.
      const wanted = named === null ? 0 : n - (pointsBackFirst(query) ? 0 : named.length);
      if (named === null || named.length === 0 || wanted < 1) return null;
      const before = (last.claims.some(({ kind }) => kind === 'sum') || pointsBackFirst(query)) && last.subjects.length === wanted ? last.subjects : thread.subjects.filter((entry) => !named.includes(entry) && thread.shown.some((figure) => entryOf(world, figure) === entry)).slice(-wanted);
      const all = [...before, ...named];
      if (before.length === wanted) return sumEntries(contextOf(world, query, all, last), all);
      return AND_THEN.test(query.spoken) && named.length > 1 ? clarify(contextOf(world, query, [], last), 'fewer were told than are to be added', 'noFollowUp', [], []) : null;
    },
  },
  {
    name: 'the last names added up, against the one named now',
    answer: ({ world, query, thread, last }) => {
      if (!(query.act === 'difference' || query.act === 'compare' || (query.act === 'sum' && query.tags.has('difference'))) || !SUMMED.test(query.spoken) || query.direction !== null || query.percent) return null;
      const [topic, another] = withoutPlace(resolveMentions({ ...query, act: 'lookup' }, world.index));
      const other = topic?.certainty === 'sure' && !another ? topic.entry : null;
      const entries = summed(world, { ...query, n: null, mentions: [] }, thread).filter((entry) => entry !== other).slice(last.claims.some(({ kind }) => kind === 'sum') ? 0 : -2);
      const against = other ? headFigure(world, other) : null;
      if (!other || !against || entries.length < 2) return null;
      const sum = sumEntries(contextOf(world, { ...query, act: 'sum', mentions: [] }, entries, last), entries);
      const { total, items } = sum.claims.find((claim) => claim.kind === 'sum') ?? { total: null, items: [] };
      if (!total || total.unit !== against.unit) return null;
      const apart = differenceOfFigures(contextOf(world, query, entries, last), total, against, [...entries, other].slice(0, 2));
      // Parts that miss their whole by no more than their rounding: the document says so.
      const context = contextOf(world, query, [], last);
      const off = valueOf(total).minus(valueOf(against)).abs();
      const notes = off.gt(0) && off.lte(tailOf([...items, against])) && entries.every((entry) => isInside(context, entry, other)) ? roundingNote(context) : [];
      return { ...apart, claims: [...sum.claims, ...apart.claims, ...notes], subjects: [...entries, other] };
    },
  },
];

const TOLD_SEVERAL = pattern(/\b(?:those|these|the|both of (?:those|these)) (?:two|three|four)\b|(?:[这那]|前面)[两俩二三四](?:个|项|笔|样|块)?/i);

/** Those that were told are said before the name that they are to be added to. */
function pointsBackFirst({ spoken, mentions }: Query): boolean {
  const at = TOLD_SEVERAL.exec(spoken)?.index;
  return at !== undefined && mentions.every(({ from }) => from > at);
}

/** How many the follow-up says that there are. */
function statedNumber(text: string): number | null {
  const [, chinese, all, some] = STATED.exec(text) ?? [];
  const english = all ?? some;
  if (chinese) return chineseInteger(chinese) ?? Number(chinese);
  return english ? englishInteger(english.toLowerCase()) : null;
}

/** The first ones of the ranking where a number of them is said, else those that were spoken of. */
function meantTogether({ world, query, thread, last }: Turn): readonly Entry[] {
  const some = someOf(query.spoken) ?? (query.n !== null && query.order !== null ? { from: query.order, n: query.n } : null);
  const entries = (figures: readonly Figure[]): Entry[] => [...new Set(figures.flatMap((figure) => entryOf(world, figure) ?? []))];
  const ranked = last.pool.length > 1 ? last.pool : thread.offered;
  if (some && ranked.length > some.n) {
    const sorted = [...ranked].sort((left, right) => decimal(right.value).cmp(decimal(left.value)));
    return entries(some.from === 'least' ? sorted.slice(-some.n) : some.from === 'last' ? ranked.slice(-some.n) : some.from === 'first' ? ranked.slice(0, some.n) : sorted.slice(0, some.n));
  }
  const open = last.pool.length > 1 && last.subjects.every((entry) => last.pool.some((figure) => entryOf(world, figure) === entry));
  return open && last.subjects.length === 1 && (query.reference?.kind === 'these' || OF_TWO.test(query.spoken)) ? summed(world, { ...query, n: query.n ?? 2, mentions: [] }, { ...thread, offered: [] }) : [];
}

/** The whole that is named, or the nearest one that has all the parts. */
function wholeAsked({ world, query, last }: Turn, parts: readonly Entry[]): Entry | null {
  const context = contextOf(world, query, [], last);
  const named = query.mentions.filter((mention) => !isFrame(mention));
  const above = nearestAbove(world, parts);
  if (named.length === 0) return above;
  const topics = resolveMentions({ ...query, act: 'lookup', mentions: named }, world.index);
  return topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry && parts.every((part) => part !== entry && isInside(context, part, entry)) ? [entry] : []))[0] ?? null;
}

function nearestAbove(world: World, parts: readonly Entry[]): Entry | null {
  const above = (entry: Entry): Entry[] => entry.rows.flatMap(({ parent }) => (parent?.role === 'item' ? world.index.entries.filter(({ rows }) => rows.includes(parent)).slice(0, 1) : []));
  const [first, ...others] = parts.map(above);
  return first?.find((entry) => others.every((own) => own.includes(entry))) ?? null;
}

/** What the follow-up names, each among the lines beside the last one before the whole document; null when something stays open. */
function namesBeside({ world, query, last }: Turn): Entry[] | null {
  const kin = (mention: Mention): Entry[] => world.index.findEntries({ text: mention.text, pieces: mention.pieces }).filter(({ entry, precision }) => precision >= FITS && last.subjects.some((own) => isKin(own, entry))).map(({ entry }) => entry);
  // A name that was completed with the family’s beginning is one line of it.
  const own = query.mentions.map((mention) => { const near = kin(mention); const exact = near.filter(({ label }) => label === mention.text); return { mention, near: exact.length > 0 ? exact : near }; });
  // 「工作站的」 fits all lines of the family: it only says which family.
  const open = own.filter(({ mention, near }) => !isFrame(mention) && (near.length < 2 || own.length === 1));
  const placed = open.map(({ mention, near: [first] }) => (first ? { ...exactMention(first), gap: mention.gap, from: mention.from, to: mention.to } : mention));
  const topics = resolveMentions({ ...query, act: 'lookup', mentions: placed }, world.index);
  const entries = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  return entries.length === topics.length ? [...new Set(entries)] : null;
}

