/** 「甲占总额多少」 → 「乙呢」 → 「两个加起来」, "what's left?": one question put to one name after another told a run of like values; they are added up, set apart, and taken from their whole. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isItemWord } from '../../query/slots/others.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { balanceOf, shareOf, sumOf, valueOf } from '../figures.ts';
import { madeBy, STATED_PART } from '../marks.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { isInside } from '../measures/inside.ts';
import { resolveMentions } from '../names/resolve.ts';
import { names } from '../measures/operand.ts';
import { averagedLike } from '../measures/stretch.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { rowFigure, totalEntry, headFigure, type World } from '../world.ts';
import { entryOf } from './names.ts';
import { countNamed } from './parts-said.ts';
import { shareOfRest } from './share-of-rest.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

type Average = Extract<Claim, { kind: 'average' }>;
/** What one answer told of one name: `figure` is what is added up; a share has its wholes, an average what it is by. */
interface Like { kind: 'part' | 'prior' | 'share' | 'average'; figure: Figure; entry: Entry; wholes: readonly Figure[]; by: Average | null }
interface Run { kind: Like['kind']; likes: readonly Like[]; wholes: readonly Figure[] }

export const RUN: readonly Rule[] = [
  { name: 'the like values just told, added up', answer: addedUp },
  { name: 'the like values just told, set apart', answer: setApart },
  { name: 'what is left of the whole of what was told', answer: leftOfWhole },
];

function likeOf(world: World, answer: Answer): Like | null {
  const of = (kind: Like['kind'], figure: Figure | undefined, wholes: readonly Figure[] = [], by: Average | null = null): Like | null => {
    const entry = figure ? entryOf(world, figure) : undefined;
    return figure && entry ? { kind, figure, entry, wholes, by } : null;
  };
  if (madeBy(answer, STATED_PART)) return of('part', answer.listed[0]);
  const shares = answer.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  const [share] = shares;
  if (share && shares.every(({ part }) => part.facts[0] === share.part.facts[0]) && share.part.derivation === null) return of('share', share.part, shares.map(({ whole }) => whole));
  const priors = answer.claims.flatMap((claim) => (claim.kind === 'prior' ? [claim.figure] : []));
  if (priors.length === 1) return of('prior', priors[0]);
  const averages = answer.claims.flatMap((claim) => (claim.kind === 'average' ? [claim] : []));
  const [average, another] = averages;
  return average && !another && average.total.derivation === null ? of('average', average.total, [], average) : null;
}

/** The answers of one kind up to the last, each of a name of its own: shares of one whole, averages by one count. */
function runTold({ world, thread }: Turn): Run | null {
  const likes: Like[] = [];
  let wholes: readonly Figure[] | null = null;
  for (const answer of [...thread.told].reverse()) {
    const like = likeOf(world, answer);
    const [latest] = likes;
    // How far two of them are apart was asked in between.
    if (!like && answer.claims.every(({ kind }) => kind === 'difference')) continue;
    if (!like || (latest && (like.kind !== latest.kind || like.figure.unit !== latest.figure.unit || like.by?.count?.value !== latest.by?.count?.value))) break;
    if (likes.some(({ entry }) => entry === like.entry)) continue;
    const common: readonly Figure[] = wholes?.filter((whole) => like.wholes.some((other) => isSame(whole, other))) ?? like.wholes;
    if (like.kind === 'share' && common.length === 0) break;
    wholes = common;
    likes.unshift(like);
  }
  const [first] = likes;
  return first && likes.length > 1 ? { kind: first.kind, likes, wholes: wholes ?? [] } : null;
}

function isSame(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.unit === other.unit && one.year === other.year;
}

const TOGETHER = pattern(/加起来|加在?一[起块]|合起来|合在一起|合计|一共|总共|相加|之和|^\W*(?:and )?both\W*$|\b(?:together|combined|in total|altogether|add (?:up )?(?:the|them|those|these|both)|sum)\b/i);
const PLAIN: ReadonlySet<Query['act']> = new Set(['sum', 'lookup', 'share', 'average', 'unknown', 'prior', 'difference', 'compare', 'change', 'remainder', 'breakdown']);
const TIME_WORD = pattern(/^(?:that |the )?years?$|^(?:那|当)年$/i);

/** Nothing is named or stated that the run has not. */
function isBare({ query }: Turn): boolean {
  return PLAIN.has(query.act) && query.claimed.length === 0 && query.thresholds.length === 0 && query.table === null && query.columns === null && query.mentions.every((mention) => isFrame(mention) || isItemWord(mention.text) || TIME_WORD.test(mention.text));
}

/** As many of the run as are said, the last ones; all of it where no number is. */
function meant({ query }: Turn, run: Run): readonly Like[] {
  const n = query.n ?? countNamed(query.spoken);
  return n === null ? run.likes : n <= run.likes.length ? run.likes.slice(-n) : [];
}

function addedUp(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  if (!TOGETHER.test(query.spoken) || query.direction !== null || query.wholes.length > 0 || !isBare(turn)) return null;
  const run = runTold(turn);
  const likes = run ? meant(turn, run) : [];
  const figures = likes.map(({ figure }) => figure);
  const entries = likes.map(({ entry }) => entry);
  const context = contextOf(world, { ...query, mentions: [], tags: query.act === 'average' ? query.tags : new Set([...query.tags].filter((tag) => tag !== 'monthly')) }, entries, last);
  if (!run || figures.length < 2 || (query.act === 'average' && run.kind !== 'average')) return null;
  // Parts of a whole and of one of its lines are two sums of money; their amounts are not.
  if (run.kind === 'part') return sumOfFigures(context, figures, entries);
  if (areNested(turn, entries)) return null;
  if (run.kind === 'prior') return figures.every(({ year }) => year === figures[0]?.year) ? sumOfFigures(context, figures, entries) : null;
  const total = sumOf(names(figures), figures, figures[0]?.year ?? world.book.year);
  const sum: Claim = { kind: 'sum', items: figures, total, left: [] };
  if (run.kind === 'share') return claims(context, 'a share of the sum', [sum, ...run.wholes.map((whole): Claim => ({ kind: 'share', part: total, whole, percent: shareOf(total.name, total, whole) }))], entries, [total]);
  const by = likes.at(-1)?.by;
  const average = by ? averagedLike(context, total, by) : null;
  return average ? claims(context, 'an average of the sum', [sum, average], entries, [average.average]) : null;
}

/** A name that stands under another of them is in it already. */
function areNested({ world, query, last }: Pick<Turn, 'world' | 'query' | 'last'>, entries: readonly Entry[]): boolean {
  const context = contextOf(world, query, [], last);
  return entries.some((entry) => entries.some((other) => other !== entry && isInside(context, entry, other)));
}

const APART: ReadonlySet<Query['act']> = new Set(['difference', 'compare']);

function setApart(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const run = APART.has(query.act) && !query.percent && query.direction === null && isBare(turn) ? runTold(turn) : null;
  const [left, right] = run && run.kind !== 'share' ? run.likes.slice(-2).map(({ figure, by }) => by?.average ?? figure) : [];
  return left && right && left.unit === right.unit ? differenceOfFigures(contextOf(world, query, [], last), left, right, run?.likes.slice(-2).map(({ entry }) => entry) ?? []) : null;
}

const LEFT = pattern(/剩下|剩余|余下|还剩|剩(?=的|多少|几)|其余|其[他它]的?(?=呢|的|占|是|有|一共|合计|多少)|\b(?:left(?: over)?|rest|remainder|remaining|remains)\b/i);
const WITHOUT_THEM = pattern(/(?:去掉|除去|除了|除开|扣掉|扣除|刨去|刨掉|刨开|减掉|减去|不算|不含|不计|撇开|剔除)(?:了)?(?:它们|他们|这些|那些|(?:这|那)?(?:[两二三四五几]|俩)(?:个|项|笔|块|样)?|上面|以后|之后|(?=[呢？?]|$))|\b(?:without|excluding|except(?: for)?|apart from|aside from|leaving out|not counting|minus|less|net of)(?: the sum of)? (?:them|those|these|both|the (?:two|three|four))\b|\b(?:take|leave) (?:them|those|both) (?:out|off|away)\b|\b(?:once|when|if|after|with) (?:them|both|(?:these|those|the) two)(?: are| were| have been)?(?: all)? (?:out|gone|off|taken (?:out|away|off)|removed|deducted|paid|subtracted)\b/i);
/** What is left is to be named. */
const WHAT_IS_IT = pattern(/是什么|是哪|叫什么|什么项?目?[，,？?]|\bwhat is (?:it|that)\b|\bwhich\b/i);
const REST_ACTS: ReadonlySet<Query['act']> = new Set(['remainder', 'sum', 'lookup', 'unknown', 'difference', 'compare', 'share', 'breakdown']);

/** What was told of one whole: the parts added up, or as shares one by one. */
function partsOfWhole(turn: Turn): { parts: readonly Figure[]; whole: Figure | null; listed: boolean } | null {
  const { last } = turn;
  const [sum, another] = last.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim] : []));
  const shares = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  const whole = shares.find(({ part }) => part.derivation !== null)?.whole ?? (sum && !another ? wholeBefore(turn, sum.items) : null);
  if (sum && !another && sum.items.length > 1 && sum.items.every(({ facts }) => facts[0]?.measure === 'amount')) return { parts: sum.items, whole, listed: false };
  const [share, more] = shares;
  if (share && !more && share.part.derivation?.includes(' + ') === true) return { parts: [share.part], whole: share.whole, listed: false };
  const two = twoTold(turn);
  if (two) return two;
  const run = runTold(turn);
  const [of] = run?.kind === 'share' ? run.wholes : [];
  return run && of && !areNested(turn, run.likes.map(({ entry }) => entry)) ? { parts: run.likes.map(({ figure }) => figure), whole: of, listed: true } : null;
}

/** "What is left of the total without these two": the two that were just set against each other, or told one after the other. */
function twoTold({ world, query, last, thread }: Turn): { parts: readonly Figure[]; whole: null; listed: false } | null {
  if (!THESE_TWO.test(query.spoken)) return null;
  const pairs = last.claims.flatMap((claim) => (claim.kind === 'ratio' ? [[claim.part, claim.whole]] : claim.kind === 'difference' ? [[claim.left, claim.right]] : []));
  const amounts = thread.shown.filter(({ facts: [fact], derivation, year }) => derivation === null && fact?.measure === 'amount' && year === world.book.year);
  const parts = pairs.length === 1 ? pairs[0] ?? [] : amounts.slice(-2);
  const entries = parts.flatMap((figure) => entryOf(world, figure) ?? []);
  return new Set(entries).size === 2 && parts.every(({ unit }) => unit === parts[0]?.unit && unit.includes('元')) && !areNested({ world, query, last }, entries) ? { parts, whole: null, listed: false } : null;
}
const THESE_TWO = pattern(/(?:[这那])?(?:两|二)(?:个|项|笔|块|样)|[这那]?俩|\b(?:both|(?:these|those|the) two)\b/i);

/** The one name that the follow-up brings, where all that was told stands in it. */
function wholeNamed({ world, query, last }: Turn, parts: readonly Figure[]): Figure | null {
  const [topic, another] = resolveMentions({ ...query, act: 'lookup', wanted: 'money', mentions: query.mentions.filter((mention) => !isFrame(mention)) }, world.index);
  const entry = topic?.certainty === 'sure' && !another ? topic.entry : null;
  const context = contextOf(world, query, [], last);
  return entry && parts.every((figure) => { const part = entryOf(world, figure); return part !== undefined && isInside(context, part, entry); }) ? headFigure(world, entry) : null;
}

/** The whole that was told right before some of its lines were added up. */
function wholeBefore({ world, thread }: Turn, items: readonly Figure[]): Figure | null {
  const parent = items[0]?.facts[0]?.row.parent;
  const before = thread.told.at(-2);
  const entry = parent?.role === 'item' && items.every(({ facts }) => facts[0]?.row.parent === parent) ? before?.subjects.find(({ rows }) => rows.includes(parent)) : undefined;
  const list = before?.claims.some((claim) => claim.kind === 'list' && claim.what === 'parts');
  return entry && parent && list ? rowFigure(world, parent) : null;
}

function leftOfWhole(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const without = WITHOUT_THEM.test(query.spoken);
  if (!(without || LEFT.test(query.spoken)) || !REST_ACTS.has(query.act) || query.direction !== null || query.relativeYear !== null || query.tags.has('project') || COUNTED_OUT.test(query.spoken)) return null;
  const bare = isBare(turn);
  const told = bare ? partsOfWhole(turn) : isBare({ ...turn, query: { ...query, mentions: [] } }) ? twoTold(turn) : null;
  const around = told && !bare ? wholeNamed(turn, told.parts) : null;
  const total = around ? undefined : bare && query.wholes.length > 0 ? totalEntry(world, query.wholes[0]?.side ?? 'expenditure') : undefined;
  const whole = around ?? (total ? headFigure(world, total) : told?.whole);
  // A sum alone has no whole yet: 「剩下的」 of it is for the rules of lists.
  if (!told || !whole || (!without && !told.listed && told.whole === null)) return null;
  const result = balanceOf(whole.name, [whole], told.parts, whole.year);
  if (told.parts.some(({ unit }) => unit !== whole.unit) || valueOf(result).lte(0)) return null;
  const entry = entryOf(world, whole);
  const share = query.percent || query.tags.has('share') || query.act === 'share';
  const named = WHAT_IS_IT.test(query.spoken) ? unnamed(turn, told.parts, result) : [];
  const context = contextOf(world, { ...query, mentions: [] }, entry ? [entry] : [], last);
  return claims(context, 'a whole without several parts', [{ kind: 'balance', plus: [whole], minus: told.parts, result, left: [] }, ...(share ? [shareOfRest(result, whole, whole)] : []), ...named.map((figure): Claim => ({ kind: 'where', name: figure.name, figure }))], entry ? [entry] : [], [result]);
}
/** As many as are left are to be told one by one. */
const COUNTED_OUT = pattern(/(?:剩下|剩余|余下|其余|其他|另外)的?(?:那|这)?[一两二三四五六七八九十\d]+[个项笔块]|几[个项]|哪几|哪些|分别|各/);

/** The lines beside those that were told, where all of them or one of them is what is left. */
function unnamed({ world }: Turn, parts: readonly Figure[], result: Figure): Figure[] {
  const told = parts.flatMap(({ facts }) => facts.flatMap((fact) => world.index.ofRow(fact.row) ?? []));
  for (const { children } of parts.flatMap(({ facts }) => facts.flatMap(({ row }) => row.parent ?? []))) {
    const figures = children.filter((row) => row.role === 'item' && !told.some((own) => own.rows.includes(row))).flatMap((row) => rowFigure(world, row) ?? []).filter(({ unit }) => unit === result.unit);
    const [only, another] = figures.filter((figure) => valueOf(figure).eq(valueOf(result)));
    if (only && !another) return [only];
    if (figures.length > 1 && figures.length <= FEW && valueOf(sumOf(result.name, figures, result.year)).eq(valueOf(result))) return figures;
  }
  return [];
}
const FEW = 4;
