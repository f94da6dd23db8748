/** A follow-up to a list of parts: how many, the most and the least of them, some of them added up, set apart or picked by a limit. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import { fold } from '../../budget/text.ts';
import { listOperationIn, type ListOperation } from '../../query/operations/list-operation.ts';
import { operationIn } from '../../query/operations/operation.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Act, Query } from '../../query/query.ts';
import type { Answer, Claim, Figure, ListWhat } from '../answer.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { claims, type Context } from '../context.ts';
import { shareOf, sumOf, valueOf } from '../figures.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { countOf } from '../sets/rank-figures.ts';
import { averageOf } from '../sets/sets.ts';
import { headFigure, totalEntry, type World } from '../world.ts';
import { largestFirst, listTold, type ListTold } from './list-told.ts';
import { moneyIn } from './money-in-chinese.ts';
import { entryOf } from './names.ts';
import { countNamed } from './parts-said.ts';
import { contextOf, type Thread } from './turn.ts';

const ACTS: Readonly<Partial<Record<ListOperation['what'], Act>>> = { howMany: 'count', topTwoTogether: 'sum', firstTwoTogether: 'sum', together: 'sum', withoutMost: 'sum', share: 'share', firstTwoApart: 'difference', others: 'sum', spread: 'difference', average: 'average', over: 'filter', under: 'filter', howManyOver: 'count', howManyUnder: 'count', second: 'lookup', secondPlace: 'lookup', last: 'lookup', lastPlace: 'lookup' };

/** @param typed the follow-up before anything was put in other words, in which "of the whole budget" may be lost */
export function ofListTold(world: World, typed: string, said: Query, thread: Thread): Answer | null {
  const list = listTold(world, thread, said.spoken);
  if (!list || OTHERWISE.test(typed)) return null;
  const text = withoutWhole(world, said.spoken, list);
  const operation = listOperationIn(withoutWhole(world, fold(typed), list), said.language) ?? listOperationIn(text, said.language);
  const simple = operation ? null : operationIn(text, said.language);
  // "Everything except that one" → "sum of those": of those that were left.
  if ((operation?.what === 'together' || simple?.what === 'sum') && thread.answer.claims.some(({ kind }) => kind === 'balance')) return null;
  // 「四个加起来」 after the three others: not those three alone.
  const n = (simple?.what === 'sum' || operation?.what === 'together') && said.n === null ? countNamed(said.spoken) : null;
  if (n !== null && n > list.figures.length) return null;
  if (simple?.what === 'sum' && simple.of === 'all') return together(contextFor(world, said, thread, 'sum'), list, list.figures);
  if (simple?.what === 'shareOfWhole' && simple.told && simple.of === 'it') return shareOfIt(contextFor(world, said, thread, 'share'), list, thread);
  // "And the smallest?" after a share is the share of that one.
  if (thread.answer.claims.some(({ kind }) => kind === 'share') && BARE.test(typed)) return null;
  // 「最小的三个呢」 after the five largest: so many of the whole ranking, and not the one at its end.
  if ((operation?.what === 'least' || operation?.what === 'most') && SO_MANY_AT_END.test(said.spoken)) return null;
  if (!operation || (OF_ALL.has(operation.what) && isAboutSome(list, thread) && !ALL_SAID.test(typed))) return null;
  return answerOf(operation, list, contextFor(world, said, thread, ACTS[operation.what] ?? 'rank'), thread);
}

const SO_MANY_AT_END = pattern(/最[大多高小少低]的?(?:前)?(?:[两三四五六七八九十]|\d{1,2})[个项名笔]|\b(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:smallest|lowest|largest|biggest|highest|least|most)\b|\b(?:smallest|lowest|largest|biggest|highest|top|bottom) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/i);
const BARE = pattern(/^[\s\p{P}]*(?:and |what about |how about |which (?:one )?(?:is |was )?|那|哪(?:一)?[个项])?(?:the )?(?:smallest|largest|biggest|lowest|highest|second|last|top|最[大小多少高低])(?: one| of (?:them|these|those|all))?(?:的|个|项|呢)*[\s\p{P}]*$/iu);

/** What one of them consists of, and whether they agree, is no operation on the list. */
const OTHERWISE = pattern(/第[一二三四五六七八九\d][个项名]?(?:里[头面]?|下面|当中)?(?:都?有(?:啥|什么|哪)|包[括含]|由)|对(?:不对)?得上|对不上|一致|吻合|相符|\b(?:match(?:es)?|agrees?|consistent|tall(?:y|ies))\b/i);

const OF_ALL: ReadonlySet<ListOperation['what']> = new Set(['together', 'average', 'howMany', 'share', 'others']);
const ALL_SAID = pattern(/\b(?:all|everything|whole|entire|list|every|each|the (?:three|four|five|six|seven|eight|nine|ten)|biggest|largest|highest|first|top)\b|全|所有|各|清单|列表|[这那前头][两二三四五六七八九十]|最/i);

/** "They" after some of the list are those. */
function isAboutSome({ entries }: ListTold, { answer: { subjects } }: Thread): boolean {
  return subjects.length > 1 && subjects.length < entries.length;
}

function contextFor(world: World, said: Query, thread: Thread, act: Act): Context {
  return contextOf(world, { ...said, act, mentions: [], reference: null, outside: null, thresholds: [], claimed: [] }, [], thread.answer);
}

/** The name of what was listed, put back as ☆. */
function withoutWhole(world: World, spoken: string, { whole }: ListTold): string {
  if (!whole) return spoken;
  const names = [...whole.names, world.nameOf(whole.label).en ?? ''].filter((name) => name.length > 2).sort((left, right) => right.length - left.length);
  const lower = spoken.toLowerCase();
  const from = names.map((name) => [lower.indexOf(name.toLowerCase()), name.length] as const).find(([at]) => at >= 0);
  return from === undefined ? spoken : `${spoken.slice(0, from[0])}☆${spoken.slice(from[0] + from[1])}`;
}

function answerOf(operation: ListOperation, list: ListTold, context: Context, thread: Thread): Answer | null {
  const chosen = picked(list, thread);
  const sorted = largestFirst(list.figures);
  const [top, next] = sorted;
  const least = sorted.at(-1);
  if (!top || !next || !least) return null;
  switch (operation.what) {
    case 'howMany': return howMany(context, list);
    case 'most': return shown(context, list, 'most', [top], sorted, false);
    case 'least': return leastOf(context, list, least, operation.inList);
    case 'next': return shown(context, list, 'nth', [next], sorted, true);
    case 'topTwo': return shown(context, list, 'most', sorted.slice(0, 2), sorted, true);
    case 'topThree': return shown(context, list, 'most', sorted.slice(0, 3), sorted, true);
    // "The second one" after the largest one, and "number two" at once, are the second in size to some, in the list to others.
    case 'second': return chosen === top ? eitherPlace(shown(context, list, 'nth', [next], sorted, true), placed(context, list, 1)) : placed(context, list, 1);
    case 'secondPlace': return eitherPlace(placed(context, list, 1), shown(context, list, 'nth', [next], sorted, true));
    case 'last': return placed(context, list, list.entries.length - 1);
    case 'lastPlace': return eitherPlace(placed(context, list, list.entries.length - 1), shown(context, list, 'least', [least], [...sorted].reverse(), false));
    case 'firstTwoTogether': return together(context, list, list.figures.slice(0, 2));
    case 'together': return together(context, list, list.figures);
    // What the list left open is in the whole without its most, and not in the others together.
    case 'withoutMost': return list.claim?.remainder ? null : together(context, list, list.figures.filter((figure) => figure !== top));
    case 'topTwoTogether': return together(context, list, sorted.slice(0, 2));
    case 'spread': return apart(context, [top, least]);
    // "The others" are those beside the one that was picked last.
    case 'others': return chosen && together(context, list, list.figures.filter((figure) => figure !== chosen));
    case 'share': return shareOfPart(context, list, { most: [top], topTwo: sorted.slice(0, 2), topThree: sorted.slice(0, 3), firstTwo: list.figures.slice(0, 2), all: list.figures }[operation.of], operation.whole);
    case 'firstTwoApart': return apart(context, list.figures);
    case 'average': return averageOf(context, list.figures, list.name ?? { zh: '所列各项', en: 'the items listed' });
    default: return limited(operation, list, context, sorted);
  }
}

function howMany(context: Context, { claim, whole, figures, entries, name }: ListTold): Answer {
  if (claim && whole) return claims(context, 'how many were listed', [{ ...claim, count: countOf(context, figures) }], [whole], figures);
  const items = figures.map((figure) => ({ figure, rank: null, extra: null }));
  return claims(context, 'how many were listed', [{ kind: 'list', of: null, what: 'items', items, count: countOf(context, figures), total: null, remainder: null, scope: name, rest: 0 }], entries, figures);
}

/** Of what has no whole "the total" may be the whole budget. */
function shareOfPart(context: Context, list: ListTold, figures: readonly Figure[], of: 'list' | 'total' | 'budget'): Answer | null {
  const { world } = context;
  const together = (items: readonly Figure[]): Figure => sumOf({ zh: '所列各项', en: 'the items listed' }, items, world.book.year);
  const all = of === 'budget' ? totalEntry(world, 'expenditure') : null;
  const whole = of === 'budget' ? all && headFigure(world, all) : list.total ?? (of === 'list' ? together(list.figures) : null);
  const [one, another] = figures;
  if (!whole || !one) return null;
  const part = another ? { ...together(figures), name: { zh: figures.map(({ name }) => name.zh).join('、'), en: figures.map(({ name }) => name.en ?? name.zh).join(', ') } } : one;
  return claims(context, 'some of what was listed, as a share', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], figures.flatMap((figure) => entryOf(world, figure) ?? []), figures);
}

function apart({ world, ...context }: Context, [left, right]: readonly Figure[]): Answer | null {
  return left && right ? differenceOfFigures({ world, ...context }, left, right, [left, right].flatMap((figure) => entryOf(world, figure) ?? [])) : null;
}

/** What stands there in the list, and what does in size, where they are two. */
function eitherPlace(meant: Answer | null, other: Answer | null): Answer | null {
  return meant && other && meant.subjects[0] !== other.subjects[0] ? { ...meant, claims: [...meant.claims, ...other.claims] } : meant;
}

/** "And the smallest?" after the five largest is the smallest of all to some, of those five to others. */
function leastOf(context: Context, list: ListTold, least: Figure, inList: boolean): Answer {
  const own = shown(context, { ...list, name: list.name ?? { zh: '所列各项', en: 'the items listed' } }, 'least', [least], largestFirst(list.figures).reverse(), false);
  const [lowest] = inList || list.ranked.length === 0 ? [] : largestFirst(list.ranked).reverse();
  const ofAll = lowest && shown(context, list, 'least', [lowest], [...largestFirst(list.ranked)].reverse(), false);
  return (ofAll && eitherPlace(ofAll, own)) ?? own;
}

/** The one of the list that was told last. */
function picked({ entries, figures }: ListTold, { answer: { subjects } }: Thread): Figure | null {
  const [entry, another] = subjects;
  return entry && !another ? figures[entries.indexOf(entry)] ?? null : null;
}

/** "What % of the total is that one": of what was listed. */
function shareOfIt(context: Context, list: ListTold, thread: Thread): Answer | null {
  const figure = picked(list, thread);
  return figure && list.total ? claims(context, 'one of what was listed, as a share of it', [{ kind: 'share', part: figure, whole: list.total, percent: shareOf(figure.name, figure, list.total) }], thread.answer.subjects, [figure]) : null;
}

function placed(context: Context, { entries, figures }: ListTold, at: number): Answer | null {
  const [entry, figure] = [entries[at], figures[at]];
  if (!entry || !figure) return null;
  const answer = lookupEntry({ ...context, query: { ...context.query, wanted: 'money' } }, entry);
  return answer.listed.some(({ value }) => value === figure.value) ? answer : null;
}

function together(context: Context, list: ListTold, figures: readonly Figure[]): Answer {
  const { claim } = list;
  const all = figures.length === list.figures.length;
  const answer = sumOfFigures(context, figures, figures.flatMap((figure) => entryOf(context.world, figure) ?? []));
  // All of it is the whole, where nothing was left open.
  if (all && list.whole && list.total && answer.listed.some((figure) => list.total !== null && valueOf(figure).eq(valueOf(list.total)))) return { ...answer, subjects: [list.whole] };
  // What the list left open is in no sum of it.
  return claim === null || claim.remainder === null ? answer : { ...answer, claims: [...answer.claims, { ...claim, items: [], count: null }] };
}

function shown(context: Context, { name }: ListTold, what: ListWhat, figures: readonly Figure[], pool: readonly Figure[], placesToo: boolean): Answer {
  const items = figures.map((figure) => ({ figure, rank: placesToo ? pool.indexOf(figure) + 1 : null, extra: null }));
  const list: Claim = { kind: 'list', of: null, what, items, count: null, total: null, remainder: null, scope: name, rest: 0 };
  return { ...claims(context, 'of what was listed', [list], figures.flatMap((figure) => entryOf(context.world, figure) ?? []), figures), pool };
}

function limited(operation: Extract<ListOperation, { number: string }>, list: ListTold, context: Context, sorted: readonly Figure[]): Answer | null {
  const limit = moneyIn(operation.number);
  if (limit === null) return null;
  const over = operation.what === 'over' || operation.what === 'howManyOver';
  const figures = sorted.filter((figure) => (inYuan(valueOf(figure), figure.unit) ?? decimal(0)).cmp(limit) === (over ? 1 : -1));
  if (figures.length === 0) return claims(context, 'none of what was listed passes the limit', [{ kind: 'notice', notice: 'noneMatch', names: [], year: null }], list.whole ? [list.whole] : [], [], 'not_found');
  const claim: Claim = { kind: 'list', of: null, what: over ? 'over' : 'under', items: figures.map((figure) => ({ figure, rank: null, extra: null })), count: countOf(context, figures), total: null, remainder: null, scope: list.name, rest: 0 };
  return { ...claims(context, 'those of what was listed that pass a limit', [claim], figures.flatMap((figure) => entryOf(context.world, figure) ?? []), figures), pool: figures };
}
