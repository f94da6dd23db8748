/**
 * "What share is it of all four?", "and the other three together?", "is the first bigger than the other two?", "the last two",
 * 「其他三个加起来多少」: some of the set that the thread told, and what they come to. The number that is said must be that of the set.
 */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { shareOf, sumOf, valueOf } from '../figures.ts';
import { differenceClaim } from '../measures/compare.ts';
import { directionSaid, wayMoved } from '../verdicts/sides.ts';
import { largestFirst } from './list-told.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import type { World } from '../world.ts';

interface SetTold { figures: readonly Figure[]; entries: readonly Entry[] }
interface Some { figures: readonly Figure[]; from: number; to: number }

const N_EN = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const N_ZH = '(?:[两二三四五六七八九十]|\\d{1,2})';
const THING_EN = '(?: (?:ones?|lines?|items?|projects?|parts?|amounts?|types?|kinds?))?';
const THING_ZH = '(?:个|项|笔|条|块|家)(?:项目)?';
/** Each kind of some of a set, with the number that is said. */
const SOME_EN = pattern(new RegExp(`\\b(?:the |all (?:the )?)?(?:other|remaining) (?<others>${N_EN})${THING_EN}\\b|\\bthe (?<first>first) (?<firstN>two|three|four)${THING_EN}\\b|\\bthe (?<last>last) (?<lastN>two|three|four)${THING_EN}\\b|\\bthe (?<n1>two|three|four) (?<size1>smallest|lowest|largest|biggest|highest)\\b${THING_EN}|\\bthe (?<size2>smallest|lowest|largest|biggest|highest) (?<n2>two|three|four)\\b${THING_EN}|\\b(?:all(?: of)? (?:the )?|of the |(?<=\\bof )these |(?<=\\bof )those )(?<all>${N_EN})${THING_EN}\\b`, 'gi'));
const SOME_ZH = pattern(new RegExp(`(?:其[他它余]|另外|剩下|余下)的?(?<others>${N_ZH})${THING_ZH}|(?<first>[前头])(?<firstN>[两二三四])${THING_ZH}|(?<last>最?后面?)的?(?<lastN>[两二三四])${THING_ZH}|最?(?<size1>[小少低大多高])的(?<n1>[两二三四])${THING_ZH}|(?:这|全部|所有|总共|占)(?<all>${N_ZH})${THING_ZH}`, 'g'));
/** One of the set: by its place, its size, or what was told last. */
const ONE_EN = pattern(/\bthe (?:(?<nth>first|second|third|fourth) one|(?<nth2>first|second|third|fourth)(?! (?:two|three|four))|(?<most>biggest|largest|highest|top)(?: one)?|(?<least>smallest|lowest)(?: one)?)\b|\b(?<it>it|that one|this one|that)\b/i);
const ONE_ZH = pattern(/第(?<nth>[一二三四])[个项笔条]|(?<most>最[大多高])的?(?!的?[两二三四])(?:那个|一个)?|(?<least>最[小少低])的?(?!的?[两二三四])(?:那个|一个)?|(?<it>它|这个|那个)(?![项目])/);
const TOGETHER = pattern(/加起来|加在一起|合起来|合计|总共|一共|共计|之和|总和|\b(?:together|combined|in total|altogether|summed?|added up|total|sum)\b/i);
const SHARE = pattern(/占|比重|比例|百分之几|\b(?:share|percent(?:age)?|proportion|fraction|portion)\b|%/i);
const THAN = pattern(/比|\bthan\b|超过|\bexceeds?\b/i);
const HOW_FAR = pattern(/多多少|少多少|大多少|高多少|差多少|\b(?:how much|by what|by how much)\b/i);
/** All that may be said beside the set and the one. */
const READ = pattern(/其中|里面|当中|加起来|加在一起|合起来|合计|总共|一共|共计|之和|总和|多少|几|是|有|的|占|比重|比例|百分之|比|超过|多|大|高|少|小|低|吗|呢|那|它们|各|要|还|加|和|\b(?:and|so|then|what|which|is|are|was|does|do|did|it|they|that|the|a|an|as|of|have|has|make|makes|up|come|comes|to|in|for|than|more|less|bigger|larger|smaller|higher|lower|greater|how|much|by|together|combined|total|altogether|sum|summed|added|share|percentage|percent|proportion|fraction|portion|one|ones|their|them|those|these|exceeds?|all|please|now|ok)\b/gi);

export const SOME_OF_SET: Rule = { name: 'some of the set just told', answer: someOfSet };

/** 「最小的三个项目呢」 after the five largest, and the other way round: the other end of the ranking. */
function endOfRanking({ query, last: { trace: { query: asked } } }: Turn): boolean {
  return query.order !== null && (query.n ?? 0) > 1 && asked.act === 'rank' && (asked.n ?? 0) > 1 && (query.order === 'least') !== (asked.order === 'least');
}
const OF_THEM = pattern(/其中|里面?|当中|之中|这|\b(?:of|among|in) (?:them|those|these|that)\b/i);

function someOfSet(turn: Turn): Answer | null {
  const { query, world, last } = turn;
  if (query.relativeYear !== null || query.year !== null || wayMoved(query.spoken) !== null || query.table !== null || query.claimed.length > 0) return null;
  const set = setTold(turn);
  if (!set || (endOfRanking(turn) && !OF_THEM.test(query.spoken))) return null;
  const named = set.entries.flatMap((entry, at) => { const name = [...entry.names].sort((left, right) => right.length - left.length).find((own) => query.spoken.replace(/\s/g, '').includes(own)); return name === undefined ? [] : [{ at, name }]; });
  const text = named.reduce((rest, { name }) => withoutName(rest, name), query.spoken);
  if (named.length > 1) return null;
  const rest = (some: Some): string => text.slice(0, some.from) + '◆' + text.slice(some.to);
  const current = currentOf(turn, set);
  const some = someIn(text, query.language, set, named[0]?.at ?? oneIn(text, query.language, set, current) ?? current);
  if (!some || some.figures.length === 0) return null;
  const words = rest(some);
  const one = named[0]?.at ?? oneIn(words, query.language, set, current);
  const left = words.replace(query.language === 'zh' ? ONE_ZH : ONE_EN, ' ').replace(/◇/g, ' ').replace(READ, ' ');
  if (/[\p{L}\d]/u.test(left.replace(/◆/g, ''))) return null;
  const context = contextOf(world, { ...query, mentions: [] }, set.entries, last);
  const total = some.figures.length === 1 ? some.figures[0] : sumOf({ zh: '所列各项合计', en: 'the items named' }, some.figures, world.book.year);
  const entries = some.figures.flatMap((figure) => entryOf(world, figure) ?? []);
  if (!total) return null;
  const sum: Claim[] = some.figures.length > 1 ? [{ kind: 'sum', items: some.figures, total, left: [] }] : [];
  const subject = one === null ? null : set.figures[one] ?? null;
  if (SHARE.test(words)) {
    // Of the set: the one; of what the one is of: the others.
    const part = some.figures.length === set.figures.length ? subject ?? (current === null ? null : set.figures[current] ?? null) : null;
    if (!part || valueOf(total).eq(0)) return null;
    return claims(context, SOME_OF_SET.name, [{ kind: 'share', part, whole: total, percent: shareOf(part.name, part, total) }, ...sum], entries, [part, total]);
  }
  if (THAN.test(words)) {
    const own = subject ?? (current === null || HOW_FAR.test(words) === false ? null : set.figures[current] ?? null);
    if (!own || some.figures.includes(own)) return null;
    const apart = differenceClaim(own, total);
    const side = directionSaid(words.replace(/超过/g, '大').replace(/exceeds?/gi, 'more'));
    const judged = isQuestionOfTruth(query.spoken, query.tags) && !HOW_FAR.test(words) && side !== null && apart.kind === 'difference';
    return claims(context, SOME_OF_SET.name, [...(judged ? [{ kind: 'verdict' as const, right: !valueOf(apart.difference).eq(0) && apart.less === (side === 'fall'), about: 'comparison' as const }] : []), ...sum, apart], entries, [own, total]);
  }
  if (one !== null && named.length > 0) return null;
  if (TOGETHER.test(words)) return sum.length > 0 && some.figures.length < set.figures.length ? claims(context, SOME_OF_SET.name, sum, entries, [total]) : null;
  // "The last two", "the other three": what they have.
  if (/\bhow much\b|多少|^\W*(?:(?:and|so|what about|or) )*(?:the )?◆(?: (?:of|among) (?:those|these|them|that))?\W*$|^(?:那)?(?:其中|里面|当中)?的?◆呢?[?？]?$/i.test(words) && some.figures.length < set.figures.length) return claims(context, SOME_OF_SET.name, [{ kind: 'list', of: null, what: 'items', items: some.figures.map((figure) => ({ figure, rank: null, extra: null })), count: null, total: null, remainder: null, scope: null, rest: 0 }], entries, some.figures);
  return null;
}

/** The name as it was put back, whatever spaces it is written with. */
function withoutName(text: string, name: string): string {
  const spaced = new RegExp([...name].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s?'), 'g');
  return text.replace(spaced, '◇');
}

function numberOf(said: string | undefined): number {
  return said === undefined ? 0 : /^\d/.test(said) ? Number(said) : chineseInteger(said.replace('两', '二')) ?? englishInteger(said) ?? 0;
}

function someIn(text: string, language: 'zh' | 'en', set: SetTold, one: number | null): Some | null {
  const found = [...text.matchAll(language === 'zh' ? SOME_ZH : SOME_EN)];
  const [match, another] = found;
  if (!match || another) return null;
  const g = match.groups ?? {};
  const at = { from: match.index, to: match.index + match[0].length };
  const size = set.figures.length;
  if (g['others'] !== undefined) return one !== null && numberOf(g['others']) === size - 1 ? { figures: set.figures.filter((_, index) => index !== one), ...at } : null;
  if (g['all'] !== undefined) return numberOf(g['all']) === size ? { figures: set.figures, ...at } : null;
  const n = numberOf(g['firstN'] ?? g['lastN'] ?? g['n1'] ?? g['n2']);
  if (n < 2 || n >= size) return null;
  if (g['first'] !== undefined) return { figures: set.figures.slice(0, n), ...at };
  if (g['last'] !== undefined) return { figures: set.figures.slice(-n), ...at };
  const ordered = largestFirst(set.figures);
  return { figures: /small|low|[小少低]/i.test(g['size1'] ?? g['size2'] ?? '') ? ordered.slice(-n).reverse() : ordered.slice(0, n), ...at };
}

/** The place in the set of the one that is said. */
function oneIn(text: string, language: 'zh' | 'en', set: SetTold, current: number | null): number | null {
  const g = (language === 'zh' ? ONE_ZH : ONE_EN).exec(text)?.groups;
  if (!g) return null;
  const nth = g['nth'] ?? g['nth2'];
  if (nth !== undefined) { const at = (['first', 'second', 'third', 'fourth'].indexOf(nth.toLowerCase()) + 1 || numberOf(nth)) - 1; return at < set.figures.length ? at : null; }
  if (g['most'] !== undefined || g['least'] !== undefined) { const ordered = largestFirst(set.figures); const figure = g['most'] !== undefined ? ordered[0] : ordered.at(-1); return figure ? set.figures.indexOf(figure) : null; }
  return current;
}

/** What was told last, where it is one of the set; of a pair of names with their shares the part. */
function currentOf({ world, last }: Turn, set: SetTold): number | null {
  const shares = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim.part] : []));
  const [only, another] = last.listed.length === 1 ? last.listed : shares.slice(0, 1);
  const entry = only && !another ? entryOf(world, only) : undefined;
  const at = entry ? set.entries.indexOf(entry) : -1;
  return at < 0 ? null : at;
}

/** The set that was told last, while nothing outside it has been spoken of since. */
function setTold({ world, thread }: Turn): SetTold | null {
  const answers = thread.told;
  for (let at = answers.length - 1; at >= 0; at -= 1) {
    const answer = answers[at];
    const set = answer ? setOf(world, answer) : null;
    if (!set) continue;
    const since = answers.slice(at + 1).flatMap(({ listed }) => listed.filter(({ derivation }) => derivation === null)).flatMap((figure) => entryOf(world, figure) ?? []);
    return since.every((entry) => set.entries.includes(entry)) ? set : null;
  }
  return null;
}

function setOf(world: World, answer: Answer): SetTold | null {
  const lists = answer.claims.flatMap((claim) => (claim.kind === 'list' ? [claim] : []));
  const [list, another] = lists;
  const amounts = answer.claims.flatMap((claim) => (claim.kind === 'amount' ? [claim.readings[0]?.figure] : [])).filter((figure) => figure !== undefined);
  const picked = list?.items.length === 1 && answer.pool.length > 1;
  const shown = list && !another && list.rest === 0 ? (picked ? answer.pool : list.items.length > 1 ? list.items.map(({ figure }) => figure) : []) : lists.length === 0 && amounts.length > 1 ? amounts : [];
  const figures = shown.filter(({ value }) => value !== '');
  const [first] = figures;
  const entries = figures.flatMap((figure) => entryOf(world, figure) ?? []);
  return first && figures.length > 1 && figures.length <= MOST && new Set(entries).size === figures.length && figures.every(({ unit, facts, year }) => unit === first.unit && year === first.year && facts[0]?.measure === 'amount') ? { figures, entries } : null;
}
/** Nobody says "the other twenty". */
const MOST = 20;
