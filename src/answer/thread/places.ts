/** Rules for a follow-up that goes along what was shown: the next one, and two places of it set against each other. */
import { pattern } from '../../budget/pattern.ts';
import { ORDINAL_OF_LIST, ORDINAL_OF_NAME, takenBy } from '../marks.ts';
import { decimal } from '../../budget/amount.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import { asksOnlyExcept, endsOfTwo, placesIn, stepIn, type Place } from '../../query/slots/places.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer, Figure, ListItem } from '../answer.ts';
import { differenceOfFigures, ratioOfFigures } from '../measures/compare.ts';
import { claims, entryName, notFound } from '../context.ts';
import { unitsOf } from '../names/by-unit.ts';
import { sortFigures } from '../sets/rank-figures.ts';
import { shareOf, sumOf, unsigned, valueOf } from '../figures.ts';
import { asMoves } from '../measures/moves.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { followChoice, shownOf } from './choice.ts';
import { entryOf, exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

/** Acts that "the next one down" or 「下一个呢」 may read as. */
const STEPS: ReadonlySet<string> = new Set(['lookup', 'unknown', 'rank', 'change', 'compare', 'difference', 'check']);

/** "How much extra": than the other. */
const EXTRA = pattern(/\bhow much (?:extra|more|less|higher|lower|bigger|larger|smaller)\b(?!.*\b(?:last|previous|20\d\d|year)\b)/i);
/** "How far is it from the first?", and "the first from the last?" after that. */
const HOW_FAR = pattern(/\bhow far (?:is|are|was|were|apart|from|behind|below|above|off)\b/i);
const FROM_IT = pattern(/\b(?:from|and|to|versus|against)\b|和|跟|与|到/i);
/** The first of two places in terms of the other. */
const DIVIDED = pattern(/\bdivided by\b|\b(?:first|second|third|largest|biggest|smallest) over (?:the )?(?:first|second|third|largest|biggest|smallest)\b|÷|除以/i);

export const PLACES: readonly Rule[] = [
  {
    name: 'the next of what was ranked or listed',
    answer: (turn) => {
      const { world, query, last } = turn;
      const bare = last.trace.query.act === 'rank' && asksOnlyExcept(query.spoken);
      const step = bare ? 1 : stepIn(query.spoken);
      if (step === null || !(bare || STEPS.has(query.act)) || (query.order !== null && last.trace.query.order !== null && query.order !== last.trace.query.order) || !namesNothing(query) || query.n !== null) return null;
      const apart = !bare && (EXTRA.test(query.spoken) || query.tags.has('difference'));
      if (!bare && !apart && ['share', 'sum', 'ratio'].some((tag) => query.tags.has(tag as 'share'))) return null;
      const figures = sequenceOf(turn);
      const shown = figures.flatMap((figure, at) => (last.subjects.some((entry) => entryOf(world, figure) === entry) ? [at] : []));
      if (figures.length < 2 || shown.length === 0) return null;
      // Of a ranking shown whole "the next" stands behind its first.
      if (step > 0 && shown.length === figures.length && last.trace.query.act === 'rank') return placeShown(turn, figures, 1);
      // Above the smallest stands what is larger.
      const on = step > 0 || (last.trace.query.order === 'least' && /above/i.test(query.spoken));
      const at = on ? Math.max(...shown) + 1 : Math.min(...shown) - 1;
      // "How much smaller than the next one?"
      const [own, next] = [figures[Math.max(...shown)], figures[at]];
      if (apart && own && next && own !== next && own.unit === next.unit) return { ...differenceOfFigures(contextOf(world, query, last.subjects, last), own, next, [own, next].flatMap((figure) => entryOf(world, figure) ?? [])), pool: last.pool };
      return figures[at] ? placeShown(turn, figures, at) : notFound(contextOf(world, query, [], last), 'nothing stands beyond it', 'noFollowUp');
    },
  },
  {
    name: 'the next place of the last ranking',
    answer: (turn) => {
      const { query, last } = turn;
      const n = query.reference?.kind === 'ordinal' ? query.reference.n : query.nth;
      // 「倒数第二呢」 counts from the smallest, whichever way the ranking went.
      if (n !== null && /倒数/.test(query.spoken) && query.act === 'rank' && query.mentions.length === 0 && last.pool.length > 1 && !query.tags.has('project')) return placeShown(turn, sortFigures(last.pool, 'up'), n - 1);
      if (n === null || query.mentions.length > 0 || last.pool.length < 2 || last.trace.query.act !== 'rank' || !(query.act === 'lookup' || query.act === 'unknown')) return null;
      const at = n > 0 ? n - 1 : last.pool.length + n;
      // An amount is looked up, with all that is said of it; a change or a rate is shown as it was ranked.
      return last.pool[at] && isOwnAmount(last.pool[at]) ? null : placeShown(turn, last.pool, at);
    },
  },
  {
    // 「哪家三公最多」 → 「第二多的是谁」, 「最少的呢」: the units stay ranked, not the parts of what they have.
    name: 'another place among the budget units',
    answer: (turn) => {
      const { world, query, last: { pool } } = turn;
      const ofUnits = pool.length > 1 && pool.every(({ name }) => world.book.budgetUnits.includes(name.zh));
      if (!ofUnits || query.act !== 'rank' || query.n !== null || (query.nth === null && query.order === null) || !namesNothing(query) || query.direction !== null || query.tags.has('project') || query.tags.has('change')) return null;
      const figures = sortFigures(pool, query.order === 'least' ? 'up' : 'down');
      const at = query.nth === -1 ? figures.length - 1 : (query.nth ?? 1) - 1;
      const whole = query.tags.has('share') && figures[at] ? sumOf({ zh: '所列各项', en: 'the items listed' }, figures, world.book.year) : null;
      const part = figures[at];
      // 「最少的占多少」: of what all of them have.
      return part && whole && valueOf(whole).gt(0) ? claims(contextOf(world, query, [], turn.last), 'a share', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [], [part]) : placeShown(turn, figures, at);
    },
  },
  { name: 'which of the first or the last ones listed', answer: ofSomeListed },
  { name: 'several places of the last ranking', answer: placesShown },
  { name: 'two places of what was shown', answer: placesCompared },
];

/** 「前两个哪个降幅大」, "which of the first three is the smallest?" after a list: those of it are ranked among themselves. */
const SOME_LISTED = pattern(/(?<!最.{1,3}的?)(?<side>[前头后末])面?(?<n>[两二三四五六七八九]|\d)[个项名位笔条家](?!月|年|季)|(?<pair>第[一1][个项名位笔]?[和与跟及、]第?[二2][个项名位笔]?)|\b(?:of|between|among) the (?<end>first|top|last|bottom) (?<number>two|three|four|five|six|\d)\b/i);
const WHICH_OF = pattern(/哪|谁|最|\b(?:which|who|biggest|smallest|largest|most|least)\b/i);
const LESS_OF = pattern(/最?[小少低慢](?!于)|\b(?:less|least|smaller|smallest|lower|lowest|slower|slowest|cheaper|cheapest)\b/i);

function ofSomeListed({ world, query, thread, last }: Turn): Answer | null {
  const groups = SOME_LISTED.exec(query.spoken)?.groups;
  const figures = last.listed.length > 1 ? last.listed : thread.offered;
  if (!groups || !WHICH_OF.test(query.spoken) || !query.mentions.every(isFrame) || last.outcome !== 'answered' || query.thresholds.length > 0 || query.tags.has('sum') || query.tags.has('share') || query.tags.has('why')) return null;
  const said = (groups['n'] ?? groups['number'] ?? '2').toLowerCase();
  const n = chineseInteger(said) ?? englishInteger(said) ?? Number(said);
  const chosen = /后|末|last|bottom/i.test(groups['side'] ?? groups['end'] ?? '') ? figures.slice(-n) : figures.slice(0, n);
  const entries = [...new Set(chosen.flatMap((figure) => entryOf(world, figure) ?? []))];
  if (n < 2 || figures.length < n || entries.length !== n) return null;
  // Of moves the larger is the larger move, where the follow-up does not say so once more.
  const [first] = chosen;
  if (!first) return null;
  const moved = first.facts[0]?.measure === 'change' || first.facts[0]?.measure === 'percent';
  const direction = query.direction ?? (moved ? (decimal(first.value).lt(0) ? 'fall' as const : 'rise' as const) : null);
  const order = LESS_OF.test(query.spoken.replace(/[减下]少|降低|下降/g, '')) ? 'least' as const : 'most' as const;
  return answerQuery(world, { ...query, act: 'rank', order, direction, n: null, nth: null, reference: null, claimed: [], tags: new Set([...[...query.tags].filter((tag) => tag !== 'top' && tag !== 'bottom'), order]), mentions: entries.map((entry, at) => ({ ...exactMention(entry), gap: at > 0 ? ['and' as const] : [], between: at > 0 ? '、' : '' })) }, [], null);
}

/** 「第二第三呢」, "and the second and third?" */
const SERIES = pattern(/第(?<one>[一二三四五六七八九]|\d)[个项名位]?[、，,和与跟及\s]*第(?<two>[一二三四五六七八九]|\d)[个项名位]?(?:[、，,和与跟及\s]*第(?<three>[一二三四五六七八九]|\d))?|\b(?<first>second|third|fourth)(?:,| and| &)+ (?:the )?(?<next>third|fourth|fifth)\b/i);
const NUMBERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, second: 2, third: 3, fourth: 4, fifth: 5 };

function placesShown(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const groups = SERIES.exec(query.spoken)?.groups;
  if (!groups || query.mentions.length > 0 || last.pool.length < 2 || last.trace.query.act !== 'rank' || !(query.act === 'lookup' || query.act === 'unknown' || query.act === 'rank') || query.percent || query.tags.has('sum')) return null;
  const places = [groups['one'] ?? groups['first'], groups['two'] ?? groups['next'], groups['three']].flatMap((word) => (word === undefined ? [] : NUMBERS[word.toLowerCase()] ?? Number(word)));
  const items = places.flatMap((rank): ListItem[] => { const figure = last.pool[rank - 1]; return figure ? [{ figure, rank, extra: null }] : []; });
  if (items.length !== places.length) return null;
  const figures = items.map(({ figure }) => figure);
  const list = last.claims.find((claim) => claim.kind === 'list');
  return { ...claims(contextOf(world, query, [], last), 'several places of a ranking', [{ kind: 'list', of: null, what: last.trace.query.order === 'least' ? 'least' : 'most', items, count: null, total: null, remainder: null, scope: list?.kind === 'list' ? list.scope : null, rest: 0 }], figures.flatMap((figure) => entryOf(world, figure) ?? []), figures), pool: last.pool };
}

function namesNothing({ mentions }: Query): boolean {
  return mentions.every(({ text }) => /^(?:runner|line|place|list|down|up|next|[头后]|接下?来?|老二|紧随|紧挨|随后)$/i.test(text));
}

/** The ranking that the last answer was taken from, else the list; a list that is in no order of size goes from the largest down. */
function sequenceOf({ thread, last }: Turn): readonly Figure[] {
  const figures = last.pool.length > 1 ? last.pool : thread.offered;
  const values = figures.map(({ value }) => decimal(value));
  const ordered = (sign: 1 | -1): boolean => values.every((value, at) => at === 0 || value.cmp(values[at - 1] ?? value) * sign >= 0);
  if (ordered(1) || ordered(-1) || takenBy(last, ORDINAL_OF_NAME, ORDINAL_OF_LIST) || last.trace.query.act === 'rank') return figures;
  return [...figures].sort((left, right) => decimal(right.value).cmp(decimal(left.value)));
}

/** A row's own amount, not what one of its columns has. */
function isOwnAmount({ facts: [fact] }: Figure): boolean {
  return fact?.measure === 'amount' && fact === fact.row.facts.find(({ measure }) => measure === 'amount');
}

function placeShown({ world, query, thread, last }: Turn, figures: readonly Figure[], at: number): Answer | null {
  const figure = figures[at];
  const entry = figure ? entryOf(world, figure) : undefined;
  if (!figure || !entry) return null;
  // What a unit has of a name is told with the unit, at its place among all of them.
  const ofUnit = world.book.budgetUnits.includes(figure.name.zh) && !unitsOf(entry).includes(figure.name.zh);
  if (isOwnAmount(figure) && !ofUnit) return { ...followChoice(world, { ...query, act: 'lookup', direction: null, order: null, reference: null, nth: null, mentions: [] }, thread, { entry, index: last.candidates.findIndex((one) => one.figure === figure) }), pool: figures };
  const place = ofUnit ? sortFigures(figures, 'down').indexOf(figure) : at;
  const item: ListItem = { figure, rank: place + 1, extra: null };
  return { ...claims(contextOf(world, query, [entry], last), 'a place of the ranking', [{ kind: 'list', of: null, what: 'nth', items: [item], count: null, total: null, remainder: null, scope: ofUnit ? entryName(contextOf(world, query, [entry], last), entry) : null, rest: 0 }], [entry], [figure]), pool: figures, trace: { ...last.trace, rule: 'a place of the ranking', marks: ['a place of the ranking'] } };
}

/** 「最大的和最小的差多少」, "the first is how many times the second", "how much bigger is the first", 「大的比小的多多少」. */
function placesCompared(turn: Turn): Answer | null {
  const { world, query, thread, last } = turn;
  // What only resembles the words was not asked for.
  if (last.claims.some((claim) => claim.kind === 'notice' && claim.notice === 'resembles')) return null;
  const both = endsOfTwo(query.spoken);
  const places = both ?? placesIn(query.spoken);
  const farther = HOW_FAR.test(query.spoken) || (places.length === 2 && FROM_IT.test(query.spoken) && last.claims.some((claim) => claim.kind === 'difference'));
  const kind = farther || EXTRA.test(query.spoken) || (both && query.act !== 'ratio' && THAN.test(query.spoken)) ? 'difference' : places.length === 2 && DIVIDED.test(query.spoken) ? 'ratio' : computedIn(query);
  if (kind === null || (both ? !query.mentions.every(({ text }) => END_WORDS.test(text)) : query.mentions.length > 0) || (query.direction !== null && !EXTRA.test(query.spoken)) || places.length === 0 || places.length > 2) return null;
  const ends = places.length === 2 && places.every((place) => place.kind !== 'nth');
  const shown = shownOf(world, thread, last);
  const pool = both && new Set(last.listed.map((figure) => entryOf(world, figure))).size < 2 ? lastTwo(turn) : last.pool.length > 1 && last.candidates.length < 2 ? sequenceOf(turn) : ends && shown.length < 3 ? askedSingly(turn) ?? shown : shown;
  // The last of those that were shown, not of all that were ranked.
  const end = [...thread.told].reverse().flatMap(({ claims: told }) => told.flatMap((claim) => (claim.kind === 'list' && claim.items.length > 1 ? [claim.items.map(({ figure }) => figure)] : []))).find((figures) => figures.every((figure) => pool.some(({ facts }) => facts[0] === figure.facts[0]))) ?? pool;
  const [one, other] = places.map((place) => figureAt(place.kind === 'nth' && place.n < 0 ? end : pool, place));
  const own = places.length === 1 && last.subjects.length < 3 ? pool.find((figure) => figure !== one && last.subjects.includes(entryOf(world, figure) as Entry)) : undefined;
  const pair = [one, places.length === 2 ? other : own] as const;
  // Moves are set apart as moves.
  const moved = pair.every((figure) => figure?.derivation === null && (figure.facts[0]?.measure === 'change' || figure.facts[0]?.measure === 'percent'));
  const [left, right] = moved && kind !== 'sum' ? asMoves(pair.flatMap((figure) => figure ?? [])).map(unsigned) : pair;
  if (!left || !right || one === other || left.unit !== right.unit) return null;
  const entries = pair.flatMap((figure) => (figure ? entryOf(world, figure) ?? [] : []));
  const context = contextOf(world, query, entries, last);
  const answer = kind === 'sum' ? sumOfFigures(context, [left, right], entries) : kind === 'ratio' ? ratioOfFigures(context, ...largerFirst(query, left, right), entries) : differenceOfFigures(context, left, right, entries);
  return { ...answer, pool: last.pool };
}

/** One of two is set against the other, whatever the rest of the wording reads as: 「贵的比便宜的多花多少」. */
const THAN = pattern(/比|\bthan\b/i);
/** What names one of two, and nothing else. */
const END_WORDS = pattern(/^(?:smaller|bigger|larger|lower|higher|lesser|greater|cheaper|one|part|figure|amount|[大小]?头)(?: (?:one|part|figure|amount))?$/i);

/** The two that were told last, one after the other. */
function lastTwo({ world, thread }: Turn): readonly Figure[] {
  return [...new Map(thread.shown.flatMap((figure) => { const entry = entryOf(world, figure); return entry ? [[entry, figure] as const] : []; })).values()].slice(-2);
}

/** English says which is the larger in too many ways; a multiple below one is seldom meant. */
function largerFirst({ language }: Query, left: Figure, right: Figure): [Figure, Figure] {
  return language === 'en' && decimal(left.value).gt(0) && decimal(left.value).lt(decimal(right.value)) ? [right, left] : [left, right];
}

/** The largest and the smallest of names that were asked one by one: of all of them. */
function askedSingly({ world, thread, last }: Turn): readonly Figure[] | null {
  if (last.candidates.length > 1 || last.listed.length !== 1) return null;
  const unit = last.listed[0]?.unit;
  const figures = [...new Map(thread.shown.filter((figure) => figure.unit === unit).flatMap((figure) => { const entry = entryOf(world, figure); return entry ? [[entry, figure] as const] : []; })).values()];
  return figures.length > 2 ? figures : null;
}

/** What two places are to be put together as. */
function computedIn({ act, tags }: Query): 'sum' | 'ratio' | 'difference' | null {
  if (act === 'ratio' || (act === 'rank' && tags.has('ratio'))) return 'ratio';
  if (act === 'difference' || act === 'compare' || (act === 'rank' && (tags.has('difference') || tags.has('compare')))) return 'difference';
  return act === 'sum' || (act === 'rank' && tags.has('sum')) ? 'sum' : null;
}

function figureAt(figures: readonly Figure[], place: Place): Figure | undefined {
  if (place.kind === 'nth') return figures.at(place.n > 0 ? place.n - 1 : place.n);
  const sorted = [...figures].sort((left, right) => decimal(right.value).cmp(decimal(left.value)));
  return place.kind === 'most' ? sorted[0] : sorted.at(-1);
}
