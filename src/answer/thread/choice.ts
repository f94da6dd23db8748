/** Rules for a follow-up that picks one of what was offered or listed: by its place, its size, its figure or a word. */
import { pattern } from '../../budget/pattern.ts';
import { ORDINAL_OF_LIST, ORDINAL_OF_NAME } from '../marks.ts';
import { decimal } from '../../budget/amount.ts';
import { fundCalled } from '../../budget/funds.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isItemWord, isOtherWord } from '../../query/slots/others.ts';
import { pointerIn, type Pointer } from '../../query/slots/pointer.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Figure } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { convertFigures } from '../measures/convert.ts';
import { childrenOf } from '../sets/collections.ts';
import { claims, notFound } from '../context.ts';
import { shareOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { partAsked } from '../texts/purpose-parts.ts';
import { isInside } from '../measures/inside.ts';
import { entryOf, exactMention, namedCandidate, pick, stillOpen, topOf, type Choice } from './names.ts';
import { sharePointedOut } from './share-of-it.ts';
import { shareOfList } from './share-of-told-total.ts';
import { contextOf, type Rule, type Thread, type Turn } from './turn.ts';
import { headFigure, type World } from '../world.ts';
import { BARE_LEAST, TOP_OFFERED, extremeOf, leastOfTop } from './extreme.ts';

/** The share of the words that a name explains which is meant. */
const EXPLAINED = 0.78;

/** Acts that need a name, and must not fall back on all of the budget while one is being chosen. */
export const OF_A_NAME: ReadonlySet<string> = new Set(['change', 'why', 'prior', 'share', 'convert', 'purpose', 'where', 'average', 'parent']);

/** 「最惨的那个」, "the worst of them": one of those, whatever the rest points at. */
const ONE_OF_THEM = pattern(/最[^，,]{1,4}的?[那这一][一个项笔条]|\b\w+est(?: one)? of (?:them|those|these|all)\b|\b(?:worst|most \w+|\w+est) one\b/i);

/** Acts that set one of two against the other. */
const OF_TWO: ReadonlySet<string> = new Set(['ratio', 'difference', 'compare', 'share']);
const FITS = 0.6;
/** Acts that look into a name. */
const OF_PARTS: ReadonlySet<string> = new Set(['breakdown', 'rank', 'count']);

/** 「占这个数的百分之几」 */
const OF_THE_SUM = pattern(/(?:这个?|那个?|上面的?|刚才的?)(?:数|合计|总数|和|总额)|合计|总数|它们|这些|这几[个项笔]|\b(?:of|in) (?:that|this|the|their) (?:sum|total|figure|number|combined)\b/i);
/** 「基本工资后面那个」, "the one after basic pay": what stands next to a name of the list. */
const NEXT_TO = pattern(/^的?(后|下|前|上)(?:面|边|头)?的?(?:那|一|紧接着的)(?:一)?[个项条笔行]/);

/** What an ordinal counts: the last answer, or the list that its one name was taken from. */
function placesOf(world: World, { answer: last, offered }: Thread): Answer {
  const [subject, another] = last.subjects;
  const taken = subject && !another && last.outcome === 'answered' && last.candidates.length === 0 && last.pool.length < 2 && offered.length > 1 && offered.some((figure) => entryOf(world, figure) === subject);
  return taken ? { ...last, listed: offered } : last;
}

export const CHOICE: readonly Rule[] = [
  {
    name: 'what stands beside a name of the list',
    answer: ({ world, query, last, thread }) => {
      const [named] = query.mentions;
      const beside = named ? NEXT_TO.exec(query.spoken.slice(named.to)) : null;
      const figures = last.listed.length > 1 ? last.listed : thread.offered;
      const [best] = named && beside ? world.index.findEntries({ text: named.text, pieces: named.pieces }) : [];
      const at = best && best.precision >= EXPLAINED ? figures.findIndex((figure) => entryOf(world, figure) === best.entry) : -1;
      const figure = at < 0 ? undefined : figures[at + (/[后下]/.test(beside?.[1] ?? '') ? 1 : -1)];
      const entry = figure ? entryOf(world, figure) : undefined;
      return entry && named ? answerQuery(world, { ...query, mentions: query.mentions.map((mention) => (mention === named ? { ...exactMention(entry), gap: named.gap } : mention)) }, [], last) : null;
    },
  },
  {
    name: 'the first of what was listed, and its share',
    answer: ({ world, query, thread, last }) => {
      // A list stays the one that is spoken of while the thread goes through its items.
      const sum = last.claims.find((claim) => claim.kind === 'sum');
      const largest = sum?.kind === 'sum' && query.act === 'rank' && query.tags.has('share') && query.mentions.length === 0 ? topOf(world, { ...last, pool: sum.items }, query.order, query.nth ?? 1) : null;
      const part = sum?.kind === 'sum' && largest ? sum.items.find((figure) => entryOf(world, figure) === largest) : undefined;
      if (sum?.kind === 'sum' && part && largest && OF_THE_SUM.test(query.spoken) && sum.total.unit === part.unit) return claims(contextOf(world, query, [largest], last), 'its share of the sum', [{ kind: 'share', part, whole: sum.total, percent: shareOf(part.name, part, sum.total) }], [largest], [part]);
      const pool = leastOfTop(query, last) ? last.listed : last.pool.length > 1 || !last.subjects.some((entry) => thread.offered.some((figure) => entryOf(world, figure) === entry)) ? last.pool : thread.offered;
      const top = query.act === 'rank' && query.tags.has('share') && query.mentions.length === 0 ? topOf(world, { ...last, pool }, query.order, query.nth ?? 1) : null;
      const list = top && last.claims.find((claim) => claim.kind === 'list' && claim.what === 'parts' && claim.total !== null && claim.items.some(({ figure }) => entryOf(world, figure) === top));
      const own = top && list?.kind === 'list' ? list.items.find(({ figure }) => entryOf(world, figure) === top)?.figure : undefined;
      // What a list has of the name is not all of it: only its money of one fund.
      if (top && own && list?.kind === 'list' && list.total?.unit === own.unit && (headFigure(world, top)?.value !== own.value || fundCalled(list.of?.zh ?? '') !== null)) return claims(contextOf(world, query, [top], last), 'its share of what was listed', [{ kind: 'share', part: own, whole: { ...list.total, name: list.of ?? list.total.name }, percent: shareOf(own.name, own, list.total) }], [top], [own]);
      return top && answerQuery(world, { ...query, act: 'share', order: null, n: null, nth: null }, [top], last);
    },
  },
  {
    name: 'a numbered part of the goal just quoted',
    answer: ({ world, query, last }) => {
      const goal = last.claims.find((claim) => claim.kind === 'quote' && claim.what === 'purpose');
      const part = goal?.kind === 'quote' ? partAsked(query, goal.text) : null;
      return part !== null && goal?.kind === 'quote' ? claims(contextOf(world, query, last.subjects, last), 'a numbered part of a goal', [{ ...goal, text: part }], last.subjects) : null;
    },
  },
  {
    name: ORDINAL_OF_NAME,
    answer: ({ world, query, opening, thread }) => {
      const n = query.reference?.kind === 'ordinal' ? query.reference.n : query.nth;
      const entry = opening === 'back' && n !== null ? thread.subjects.at(n > 0 ? n - 1 : n) : undefined;
      return entry ? followChoice(world, query, thread, { entry, index: -1 }) : null;
    },
  },
  {
    // "Why the worst one?", 「减得最多的为什么」 after a list: of one of it, not of all.
    name: 'the first or last of what was listed, by its size',
    answer: ({ world, query, thread, last }) => {
      const chosen = OF_A_NAME.has(query.act) && query.act !== 'share' && query.order !== null && query.n === null && query.nth === null && query.wholes.length === 0 && query.mentions.every(isFrame) && (query.reference === null || ONE_OF_THEM.test(query.spoken)) ? extremeOf(world, thread, query) : null;
      return chosen && last.outcome === 'answered' ? followChoice(world, { ...query, order: null, direction: null, reference: null, mentions: [] }, thread, { entry: chosen, index: -1 }) : null;
    },
  },
  {
    name: ORDINAL_OF_LIST,
    answer: (turn) => {
      const { world, query, thread, last } = turn;
      if (query.act === 'rank' || (query.reference?.kind !== 'ordinal' && query.nth === null)) return null;
      const from = placesOf(world, thread);
      const chosen = pick(world, from, query.reference?.kind === 'ordinal' ? query.reference.n : query.nth ?? 1);
      // 「第三个呢」 after the reason of the second asks for the third's reason.
      const bare = query.act === 'unknown' || (query.act === 'lookup' && !query.tags.has('amount') && query.mentions.length === 0 && query.relativeYear === null);
      const again = bare && last.outcome === 'answered' && last.listed.length === 1 && (from !== last || last.pool.length > 1) && OF_A_NAME.has(thread.query.act);
      const share = chosen && query.act === 'share' && query.mentions.length === 0 && query.wholes.length === 0 ? shareOfList(turn, chosen.entry) : null;
      if (share) return share;
      return chosen && followChoice(world, again ? { ...query, act: thread.query.act, percent: thread.query.percent, convertTo: thread.query.convertTo } : query, thread, chosen);
    },
  },
  {
    name: 'a name beside the other of the two',
    answer: ({ world, query, thread, last }) => {
      const [named, another] = query.mentions.filter(({ text }) => !isOtherWord(text));
      if (!named || another || !OF_TWO.has(query.act) || pointerIn(query)?.kind !== 'other') return null;
      const recent = [...new Set(thread.shown.flatMap((figure) => entryOf(world, figure) ?? []))].slice(-2);
      const hits = world.index.findEntries({ text: named.text, pieces: named.pieces }).filter(({ entry, precision }) => precision >= FITS && recent.includes(entry));
      const [own, other] = [hits[0]?.entry, recent.find((entry) => entry !== hits[0]?.entry)];
      return own && other && recent.length === 2 ? answerQuery(world, { ...query, reference: null, mentions: [exactMention(own), { ...exactMention(other), gap: [query.act === 'share' ? 'share' : 'versus'] }] }, [], last) : null;
    },
  },
  {
    name: 'a description picks one of what was shown',
    answer: (turn) => {
      const pointer = leastOfTop(turn.query, turn.last) && BARE_LEAST.test(turn.query.spoken.trim()) ? { kind: 'smaller' as const } : pointerIn(turn.query);
      const chosen = pointer ? pointedOut(turn, pointer) : null;
      const { world, query, thread } = turn;
      // "Other" is no name here.
      if (!chosen && pointer?.kind === 'other' && query.mentions.length === 1 && /^other(?: one)?$/i.test(query.mentions[0]?.text ?? '')) return notFound(contextOf(world, query, [], turn.last), 'nothing beside it was shown', 'noFollowUp');
      if (!chosen) return null;
      // 「大的那块占比」 of two parts that were told: that part of the whole it was told of, not all that is called so.
      const share = query.act === 'share' && query.wholes.length === 0 && !query.tags.has('total') ? shareOfList(turn, chosen.entry) : null;
      if (share) return share;
      const shared = sharePointedOut(turn, chosen.entry, pointer?.kind === 'other');
      if (shared) return shared;
      const act: Query['act'] = query.act === 'compare' || query.act === 'rank' || query.act === 'difference' || query.act === 'unknown' || query.act === 'remainder' ? 'lookup' : query.act;
      const answer = followChoice(world, { ...query, act, mentions: [], order: null }, thread, chosen);
      return act === 'lookup' && pointer?.kind !== 'other' ? asListed(answer, turn.last) : answer;
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
    name: 'the candidate that is a part of what is named',
    answer: ({ world, query, thread, last, named }) => {
      if (!named || last.outcome !== 'clarify' || last.candidates.length < 2 || query.act !== 'lookup') return null;
      const offered = [...new Set(last.candidates.map(({ entry }) => entry))];
      const context = contextOf(world, query, [], last);
      // 「彩票公益金里那个」: of the offered names the only one that stands under it.
      const inside = world.index.findEntries({ text: named.text, pieces: named.pieces }).filter(({ precision }) => precision >= EXPLAINED).map(({ entry }) => offered.filter((one) => one !== entry && isInside(context, one, entry))).find((found) => found.length > 0);
      const [only, another] = inside ?? [];
      return only && !another ? followChoice(world, query, thread, { entry: only, index: -1 }) : null;
    },
  },
  {
    name: 'the candidate that has what is asked for',
    answer: ({ world, query, last }) => {
      if (last.outcome !== 'clarify' || last.candidates.length < 2 || !OF_PARTS.has(query.act) || query.direction !== null || query.tags.has('total') || !query.mentions.every((mention) => isItemWord(mention.text) || isFrame(mention))) return null;
      const [whole, another] = [...new Set(last.candidates.map(({ entry }) => entry))].filter((entry) => childrenOf(entry).length > 1);
      return whole && !another ? answerQuery(world, { ...query, reference: null, mentions: [exactMention(whole)], tags: new Set([...query.tags].filter((tag) => tag !== 'project' && tag !== 'item')) }, [], last) : null;
    },
  },
  TOP_OFFERED,
  {
    name: 'a word leaves several of the candidates',
    answer: ({ query, last }) => stillOpen(query, last),
  },
  {
    name: 'an open choice stays open',
    answer: ({ query, last }) => {
      const asked = query.act === 'breakdown' ? query.reference?.kind === 'it' && !query.tags.has('amount') : OF_A_NAME.has(query.act) && !query.tags.has('item');
      return asked && last.outcome === 'clarify' && last.candidates.length > 1 && query.mentions.length === 0 && !query.tags.has('total') && !query.tags.has('project') ? last : null;
    },
  },
];

/** One of a list has the figure that it had there, whatever else is called so. */
function asListed(answer: Answer, { claims: told, listed }: Answer): Answer {
  const [claim, another] = answer.claims;
  const inList = told.some(({ kind }) => kind === 'list');
  if (!inList || claim?.kind !== 'amount' || another || claim.readings.length < 2) return answer;
  const own = claim.readings.filter(({ figure }) => listed.some((one) => one.unit === figure.unit && one.value === figure.value && one.facts.some(({ row }) => figure.facts.some((fact) => fact.row === row || fact.row.label === row.label))));
  return own.length === 1 ? { ...answer, claims: [{ ...claim, readings: own }], listed: own.map(({ figure }) => figure) } : answer;
}

/** The one of what was offered or spoken of that a description fits. */
function pointedOut({ world, thread, last }: Turn, pointer: Pointer): Choice | null {
  const shown = shownOf(world, thread, last);
  const choice = (figure: Figure | undefined): Choice | null => {
    const entry = figure ? entryOf(world, figure) : undefined;
    return figure && entry ? { entry, index: last.candidates.findIndex((one) => one.figure === figure) } : null;
  };
  // A date or a word is no figure that is larger than another.
  const figures = shown.filter(({ value }) => /^-?\d+(?:\.\d+)?$/.test(value));
  if (pointer.kind === 'figure') return choice(figures.find(({ value }) => decimal(value).abs().eq(pointer.value)));
  if (pointer.kind === 'other') {
    const others = shown.filter((figure) => !last.subjects.includes(entryOf(world, figure) as Entry));
    return others.length === 1 ? choice(others[0]) : null;
  }
  if (figures.length < 2) return null;
  const sorted = [...figures].sort((left, right) => decimal(right.value).abs().cmp(decimal(left.value).abs()));
  return choice(pointer.kind === 'larger' ? sorted[0] : sorted.at(-1));
}

/** Candidates first, then a list that the last answer is still about, then the names of the last two turns. */
export function shownOf(world: World, thread: Thread, last: Answer): readonly Figure[] {
  if (last.candidates.length > 1) return last.candidates.map(({ figure }) => figure);
  if (last.listed.length > 1) return last.listed;
  if (thread.offered.length > 1 && (last.subjects.length === 0 || last.subjects.some((entry) => thread.offered.some((figure) => entryOf(world, figure) === entry)))) return thread.offered;
  const recent = thread.subjects.slice(-2);
  return recent.flatMap((entry) => thread.shown.filter((figure) => entryOf(world, figure) === entry).slice(-1));
}

/** The chosen candidate answers the question that was open; a choice among one name's readings shows that reading. */
export function followChoice(world: World, query: Query, thread: Thread, { entry, index }: Choice): Answer {
  const { answer: last } = thread;
  const open = last.outcome === 'clarify' && query.act === 'lookup' ? thread.query : query;
  const candidate = index >= 0 ? last.candidates[index] : undefined;
  const oneName = last.candidates.length > 1 && last.candidates.every((other) => other.entry === entry);
  const context = contextOf(world, { ...open, reference: null, mentions: [] }, [entry], last);
  if (query.mentions.length > 0 && open === query) return answerQuery(world, { ...query, reference: null, nth: null, n: null, mentions: [exactMention(entry), ...query.mentions] }, [], last);
  if (candidate && oneName) return claims(context, 'a chosen reading', [{ kind: 'amount', name: candidate.name, readings: [{ figure: candidate.figure, note: candidate.note }] }], [entry], [candidate.figure]);
  if (open.act === 'lookup' || open.act === 'unknown') return lookupEntry(context, entry);
  // 「第三个换成元」: that one, as it was told.
  const told = open.act === 'convert' ? [...last.listed, ...last.pool].find((figure) => entryOf(world, figure) === entry) : undefined;
  if (told) return convertFigures(context, { ...last, subjects: [entry] }, [told]);
  // "Back to the first one, in yuan": its own amount, not what was told last.
  if (open.act === 'convert') return answerQuery(world, { ...open, reference: null, mentions: [exactMention(entry)], nth: null, n: null }, [], last);
  return answerQuery(world, { ...open, reference: null, mentions: [], nth: null, n: null }, [entry], last);
}
