/** Rules for a follow-up that computes with what the thread told: sums, multiples and differences. */
import { pattern } from '../../budget/pattern.ts';
import { answerQuery } from '../answer-query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { differenceClaim, differenceOfFigures, ratioOfFigures } from '../measures/compare.ts';
import { claims, clarify } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { bothYears } from '../measures/operand.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { sumOfCodes } from '../measures/shared-sum.ts';
import { sumAsked, sumEntries, sumOfFigures } from '../measures/sum.ts';
import { PAIR_ACTS } from './beside.ts';
import { entryOf, exactMention, summed } from './names.ts';
import { NUMBERS_APART } from './numbers-apart.ts';
import { countNamed } from './parts-said.ts';
import { contextOf, type Rule } from './turn.ts';
import { headFigure, type World } from '../world.ts';

/** Shares are apart by points. */
const POINTS = pattern(/百分点|个点|\b(?:percentage )?points?\b/i);

/** The later year of the two stands first. */
function laterFirst(left: Figure, right: Figure): [Figure, Figure] {
  return (left.year ?? 0) < (right.year ?? 0) ? [right, left] : [left, right];
}

/** Lines of one classification under two codes: no second reading of the same money. */
function areCodes({ facts: [one] }: Figure, { facts: [other] }: Figure): boolean {
  return one?.measure === 'amount' && other?.measure === 'amount' && one.row.code !== null && other.row.code !== null && one.row.code !== other.row.code && one.row.basis === other.row.basis && one.row.code.length === other.row.code.length;
}

/** 「哪个减得多」, of two. */
const WHICH_OF_TWO = pattern(/哪[个边一]|谁|\bwhich\b/i);
/** 「跌的呢」, "and the ones that fell?": the projects, after one of those that rose was looked into. */
const THOSE_THAT_MOVED = pattern(/^(?:那|那么|还有)?(?:减少|下降|跌|降|减|涨|增[加长]|上升|上涨|升)了?的(?:项目|那些|几个)*(?:呢|有哪些|有谁|是哪些|是哪几个|有哪几个)?[?？。]*$|^\W*(?:and |so |then |or )*(?:what about |how about )?(?:the )?(?:(?:ones|those|projects) (?:that |which )(?:fell|rose|dropped|shrank|grew|went (?:up|down)|were cut|decreased|increased|declined)|rises|increases|gains|cuts|falls|decreases|drops|reductions)\W*$/i);
/** Each of them is wanted. */
const ONE_BY_ONE = pattern(/哪|谁|列|各|分别|每|\b(?:which|each|list|what (?:are|were)|who)\b/i);
/** The bare question for all moves one way, so that nothing of the wording sets another scope. */
const ALL_MOVED = { zh: { rise: '增加的一共增加了多少', fall: '减少的一共减少了多少' }, en: { rise: 'what did those that rose gain in total', fall: 'what did those that fell lose in total' } } as const;
/** Acts that 「减少的呢」 may read as. */
/** "And fell?" after those that rose. */
const MOVE_ALONE = pattern(/^\W*(?:and|so|then|or|how about|what about)?\W*(?:rose|fell|grew|shrank|dropped|went (?:up|down)|(?:de|in)creased)\W*$/i);
const TURNED: ReadonlySet<string> = new Set(['lookup', 'unknown', 'change', 'rank', 'filter']);

export const SUM_OF_OFFERED: Rule = {
  name: 'the sum of what was offered',
  answer: ({ world, query, thread, last, named }) => {
    if (query.act !== 'sum' || !named) return null;
    const offered = [...new Set(thread.offered.flatMap((figure) => entryOf(world, figure) ?? []))];
    const { certainty, choices } = resolveMention(named, world.index, query.wanted, query.act);
    // 「工作站这四项一共多少」: all that the words fit, where there are as many as are said.
    if (certainty === 'several' && choices.length > 1 && countNamed(query.text) === choices.length) return sumEntries(contextOf(world, query, choices, last), choices);
    // 「工作站那四笔」: the words that the choice was offered for.
    return certainty === 'several' && offered.length > 1 && offered.every((entry) => choices.includes(entry)) ? sumEntries(contextOf(world, query, offered, last), offered) : null;
  },
};

/** "All three then?", 「三个都算上呢」 */
const ALL_N = pattern(/^\W*(?:and |so |ok(?:ay)?,? |then )*all (?:two|three|four|five)(?: of (?:them|those|these))?(?:,? (?:then|together|now|combined|please))*\W*$|^(?:那|那么|这|就)*[两三四五](?:个|项|笔|样)(?:都|全|一起|一块|全部)(?:算上|加上|算|加|放一起)?(?:呢|吧|多少|是多少)?[?？。]*$/i);

/** What the names have, not how far they moved. */
const AMOUNTS = pattern(/预算|金额|今年|\b(?:budgets?|amounts?|this year)\b/i);

/** 「那五项」, "the four" */
const POINTS_AT_N = pattern(/[这那][两二三四五六七八九十](?:个|项|笔|块|样)|\b(?:the|those|these|all) (?:three|four|five|six)\b/i);

/** 「总数呢」 after several names. */
const BARE_TOTAL = pattern(/^[\s那]*(?:总数|总额|总量|总计|总和|合计数?|总的)(?:是)?(?:多少)?[呢吗？?\s]*$/);

/** 「去年总盘子多少」 after one name is not that name's. */
const OF_OFFICE = pattern(/总盘子|总预算|部门预算|全街道|整个(?:街道|部门|单位|局|办)/);

/** Which way those that were added up moved. */
function movedBefore({ claims: told, trace }: Answer): 'rise' | 'fall' {
  const sum = told.find((claim) => claim.kind === 'sum');
  return trace.query.direction ?? (sum?.kind === 'sum' && sum.items.every(({ facts }) => facts[0]?.value?.lt(0) === true) ? 'fall' : 'rise');
}

export const COMPUTED: readonly Rule[] = [
  {
    name: 'one more beside the names just added up',
    answer: ({ world, query, thread, last }) => {
      const n = countNamed(query.text);
      // A sum was told of some of them before.
      const added = thread.shown.some(({ derivation }) => derivation?.includes('+') === true);
      if (n === null || !added || last.outcome !== 'answered' || last.subjects.length >= n || query.mentions.length > 0 || !ALL_N.test(query.spoken.trim())) return null;
      const entries = thread.subjects.slice(-n);
      return entries.length === n ? sumAsked(contextOf(world, { ...query, act: 'sum', reference: null }, entries, last), entries) : null;
    },
  },
  {
    name: 'the sum of the names of the thread',
    answer: ({ world, query, thread, last }) => {
      const bare = last.subjects.length > 1 && BARE_TOTAL.test(query.spoken);
      if (!(query.act === 'sum' || bare) || query.mentions.length > 0 || query.tags.has('project') || (last.subjects.length === 1 && query.tags.has('total') && OF_OFFICE.test(query.spoken))) return null;
      // 「那表 8 合计多少」 after one name: of the table.
      if (query.table !== null && last.subjects.length === 1 && !query.tags.has('these')) return null;
      // 「减少的一共多少」 after what rose is another set.
      const changes = last.claims.some((claim) => claim.kind === 'sum' && claim.items.every(({ facts }) => facts[0]?.measure === 'change'));
      if (query.direction !== null && (changes || (last.trace.query.direction !== null && query.direction !== last.trace.query.direction))) return answerQuery(world, query, [], null);
      // 「上面这些总共少了多少」 after one of the list was spoken of: all of the list.
      const gone = query.direction !== null && last.subjects.length === 1 && thread.offered.some((figure) => entryOf(world, figure) === last.subjects[0]) ? thread.offered : last.listed;
      const moves = gone.length > 1 && gone.every(({ facts, derivation }) => derivation === null && facts[0]?.measure === 'change') ? gone : [];
      if (moves.length > 0) return sumOfFigures(contextOf(world, query, [], last), moves, [...new Set(moves.flatMap((figure) => entryOf(world, figure) ?? []))]);
      const entries = summed(world, query, thread);
      // "Together in 2019?": of that year nothing is printed, and this year's sum is no answer.
      if (query.year !== null && query.year !== world.book.year && query.year !== world.book.year - 1) return answerQuery(world, query, entries, last);
      // 「这三项一共多少」 after a ranking: the amounts as they were listed, each in the classification of the list.
      const ranked = query.direction === null && query.relativeYear === null ? listedAmounts(world, last, entries) : [];
      if (ranked.length > 0) return sumOfFigures(contextOf(world, query, [], last), ranked, entries);
      // "How much is that in total" after the parts of a fund: what was listed came to another total than the name is printed with.
      const list = last.claims.find((claim) => claim.kind === 'list' && claim.what === 'parts');
      const [whole] = entries;
      if (list?.kind === 'list' && list.total && list.of && whole && entries.length === 1 && query.relativeYear === null && headFigure(world, whole)?.value !== list.total.value) return claims(contextOf(world, query, entries, last), 'the total of what was listed', [{ kind: 'where', name: list.of, figure: list.total }], entries, [list.total]);
      // 「那去年一共多少」 after one name asks for its earlier year.
      if (entries.length === 1 && query.relativeYear === 'prior') return answerQuery(world, { ...query, act: 'prior' }, entries, last);
      // Two codes of one name: the two figures just shown are added, or those of the readings that were told together.
      const pair = entries.length === 1 ? thread.shown.slice(-2) : [];
      const [left, right] = pair;
      if (left && right && (query.tags.has('these') || areCodes(left, right)) && left.unit === right.unit && left.year === right.year && left.value !== right.value && pair.every((figure) => entryOf(world, figure) === entries[0])) return sumOfFigures(contextOf(world, query, entries, last), pair, entries);
      const codes = whole && entries.length === 1 && last.claims.some((claim) => claim.kind === 'amount' && claim.readings.length > 1) ? sumOfCodes(contextOf(world, query, entries, last), whole) : null;
      if (codes) return codes;
      // 「那五项加起来」 after one name: which five is unknown, and the one is no sum of them.
      const n = countNamed(query.spoken);
      if (n !== null && n > 2 && entries.length === 1 && query.direction === null && (query.reference?.kind === 'these' || POINTS_AT_N.test(query.spoken))) return clarify(contextOf(world, query, [], last), 'fewer were told than are to be added', 'noFollowUp', [], []);
      // After how far each of them moved what is added up is their moves.
      const told = AMOUNTS.test(query.spoken) ? [] : entries.flatMap((entry) => thread.shown.findLast((figure) => entryOf(world, figure) === entry) ?? []);
      if (told.length > 1 && told.length === entries.length && told.every(({ facts, derivation, unit }) => derivation === null && facts[0]?.measure === 'change' && unit.includes('元'))) return sumOfFigures(contextOf(world, query, [], last), told, entries);
      if (entries.length > 0) return sumAsked(contextOf(world, query, entries, last), entries);
      // After words that were quoted nothing is added up, least of all the whole budget.
      const quoted = last.outcome === 'answered' && last.listed.length === 0 && last.claims.length > 0 && last.claims.every(({ kind }) => kind === 'quote');
      return quoted && query.wholes.length === 0 && !query.tags.has('department') && !query.tags.has('money') ? clarify(contextOf(world, query, [], last), 'nothing that was quoted is a sum', 'noFollowUp', [], []) : null;
    },
  },
  {
    name: 'how far the sum just given moved',
    answer: ({ world, query, last }) => {
      const asked = query.act === 'change' && query.mentions.length === 0 && !query.percent && query.direction !== null && last.subjects.length > 1 && last.claims.some((claim) => claim.kind === 'sum' && !claim.items.every(({ facts }) => facts[0]?.measure === 'change'));
      return asked ? sumAsked(contextOf(world, query, last.subjects, last), last.subjects) : null;
    },
  },
  {
    name: 'this year of the last name as a multiple of the year before',
    answer: ({ world, query, last }) => (query.act === 'ratio' && query.mentions.length === 0 && last.subjects.length === 1 && (query.tags.has('prior') || bothYears(query.spoken, world.book.year)) ? answerQuery(world, query, last.subjects, last) : null),
  },
  {
    name: 'this year as a multiple of the earlier one just told',
    answer: ({ world, query, last }) => {
      const earlier = query.act === 'ratio' && query.mentions.length === 0 && last.subjects.length === 1 && last.claims.some(({ kind }) => kind === 'prior') && (query.tags.has('current') || query.reference !== null);
      return earlier ? answerQuery(world, { ...query, reference: null, spoken: query.language === 'zh' ? '今年是去年的几倍' : 'this year as a multiple of last year' }, last.subjects, last) : null;
    },
  },
  {
    // 「差几个百分点」 after one name and then another as a share of one whole.
    name: 'how far the two shares just told are apart',
    answer: ({ world, query, thread, last }) => {
      const [share, another] = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
      const before = thread.shown.at(-2);
      if (!PAIR_ACTS.has(query.act) || query.act === 'ratio' || !POINTS.test(query.spoken) || query.mentions.length > 0 || !share || another || !before || before.unit !== share.whole.unit || before.value === '' || valueOf(before).gt(valueOf(share.whole)) || before.value === share.part.value) return null;
      const [left, right] = [shareOf(before.name, before, share.whole), share.percent];
      return claims(contextOf(world, query, last.subjects, last), 'two shares set apart', [differenceClaim(left, right)], last.subjects, [left, right]);
    },
  },
  {
    name: 'those that moved the other way, whatever was told in between',
    answer: ({ world, query, last }) => {
      if (query.direction === null || query.mentions.length > 0) return null;
      const listed = last.claims.find((claim) => claim.kind === 'list' && (claim.what === 'rise' || claim.what === 'fall'));
      // "What did those that rose gain?" after what the others lost together: added up too.
      const lost = last.claims.some((claim) => claim.kind === 'sum' && claim.items.length > 1 && claim.items.every(({ facts }) => facts[0]?.measure === 'change'));
      const summedBefore = lost && movedBefore(last) !== query.direction && TURNED.has(query.act) && query.order === null && query.n === null && !ONE_BY_ONE.test(query.spoken);
      if (summedBefore) return answerQuery(world, { ...query, text: ALL_MOVED[query.language][query.direction], spoken: ALL_MOVED[query.language][query.direction], act: 'sum', reference: null, tags: new Set([...query.tags, 'sum' as const]) }, [], null);
      const added = query.act === 'sum' && listed?.kind === 'list' && listed.what !== query.direction;
      return added || (last.listed.length < 2 && THOSE_THAT_MOVED.test(query.spoken)) ? answerQuery(world, query, [], null) : null;
    },
  },
  {
    name: 'the last ranking of changes, the other way',
    answer: ({ world, query, thread, last }) => {
      const { query: before } = thread;
      const turned = query.direction !== null && before.direction !== null && query.direction !== before.direction && (before.act === 'rank' || before.act === 'filter' || before.act === 'count') && before.thresholds.length === 0;
      if (!turned || query.mentions.length > 0 || !(TURNED.has(query.act) || (query.act === 'check' && MOVE_ALONE.test(query.spoken))) || query.order !== null || last.listed.length < 2) return null;
      return answerQuery(world, { ...before, language: query.language, direction: query.direction, tags: new Set([...before.tags].filter((tag) => tag !== 'rise' && tag !== 'fall')) }, [], null);
    },
  },
  {
    name: 'which of the two that were spoken of moved more',
    answer: ({ world, query, thread, last }) => {
      const figures = thread.shown.slice(-2);
      const pair = [...new Set(figures.flatMap((figure) => entryOf(world, figure) ?? []))];
      const moved = last.subjects.length === 1 && last.listed.length === 1 && pair.length === 2 && figures.every(({ facts }) => facts[0]?.measure === 'change');
      if (!moved || query.direction === null || query.mentions.length > 0 || query.tags.has('project') || query.tags.has('most') || !WHICH_OF_TWO.test(query.spoken)) return null;
      return answerQuery(world, { ...query, act: 'difference', order: null, reference: null, mentions: pair.map((entry, at) => ({ ...exactMention(entry), gap: at === 0 ? [] : ['versus' as const] })) }, [], last);
    },
  },
  {
    name: 'the two of the list just told, set apart',
    answer: ({ world, query, last }) => {
      const list = last.claims.find((claim) => claim.kind === 'list');
      const [left, right, more] = list?.kind === 'list' ? list.items.map(({ figure }) => figure) : [];
      if (!PAIR_ACTS.has(query.act) || query.mentions.length > 0 || !left || !right || more || left.unit !== right.unit || query.tags.has('prior')) return null;
      const entries = [left, right].flatMap((figure) => entryOf(world, figure) ?? []);
      return query.act === 'ratio' ? ratioOfFigures(contextOf(world, query, entries, last), left, right, entries) : differenceOfFigures(contextOf(world, query, entries, last), left, right, entries);
    },
  },
  ...NUMBERS_APART,
  {
    name: 'the difference of the last two figures',
    answer: ({ world, query, thread, last }) => {
      const [left, right] = thread.shown.slice(-2);
      const oneName = new Set(thread.subjects.slice(-2)).size < 2 || thread.answer.subjects.length === 1 && left?.facts.some(({ row }) => last.subjects[0]?.rows.includes(row)) === true;
      if (!PAIR_ACTS.has(query.act) || query.mentions.length > 0 || !left || !right || !oneName || left.unit !== right.unit || left.value === right.value) return null;
      // How far a thing moved is no second amount of it.
      if (left.facts.some(({ measure }) => measure === 'change') !== right.facts.some(({ measure }) => measure === 'change')) return null;
      if (query.act === 'ratio' && left.year === right.year) return null;
      if (query.act === 'ratio') return ratioOfFigures(contextOf(world, query, last.subjects, last), ...laterFirst(left, right), last.subjects);
      return differenceOfFigures(contextOf(world, query, last.subjects, last), left, right, last.subjects);
    },
  },
];

/** The amounts of a list, where they are those of the names, rows of one classification and none a part of another. */
function listedAmounts(world: World, { claims: [list, ...others], listed }: Answer, entries: readonly Entry[]): readonly Figure[] {
  const rows = listed.flatMap(({ facts, derivation }) => (derivation === null && facts.length === 1 && facts[0]?.measure === 'amount' ? [facts[0].row] : []));
  const [first] = rows;
  const alike = rows.every((row) => row.basis === first?.basis && row.fund === first.fund && row.place.table === first.place.table && row.children.length === 0);
  const same = listed.every((figure) => entries.some((entry) => entryOf(world, figure) === entry));
  return list?.kind === 'list' && others.length === 0 && rows.length > 1 && rows.length === listed.length && entries.length === listed.length && alike && same ? listed : [];
}
