/** 「除了丙，其他的一共多少」 after 甲、乙、丙, 「去掉最大的呢」 after a list: what was spoken of, without the one that is named now, or the top of it. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isItemWord } from '../../query/slots/others.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { balanceOf, tailOf, valueOf } from '../figures.ts';
import { sumEntries, sumOfFigures } from '../measures/sum.ts';
import { LEFT_OUT } from '../sets/sets.ts';
import { listOf } from './list.ts';
import { entryOf, toldBeside } from './names.ts';
import { contextOf, type Rule, type Thread, type Turn } from './turn.ts';
import { rowFigure, type World } from '../world.ts';

const WITHOUT = pattern(/除|不算|不含|不包括|不包含|不计|别算|不要|不把|不管|别管|不看|不考虑|没有|去掉|拿掉|刨|扣|剔|排除|撇|抛开|抛去|减掉|减去|以外|之外|\b(?:except|excluding|without|leav(?:e|ing) out|not counting|apart from|aside from|other than|minus|less|ignor(?:e|ing)|drop|skip|take (?:out|away))\b/i);
const TOGETHER = pattern(/合|总|加|一共|共|汇|统计|剩|余|另外|其他|其它|别的|\b(?:total|sum|together|combined|altogether|add|all|rest|others?|remaining|left)\b/i);
/** Of the wording, not of the set. */
const EMPTY = pattern(/^(?:其[他它余]|别的?|另外|以外|之外|剩余|剩下|三项|两项|others?|rest|remaining|total)$/i);
/** How well the word must fit the name, among so few. */
const FITS = 0.6;

export const EXCEPT: Rule = {
  name: 'the sum of what was spoken of, without one',
  answer: ({ world, query, thread, last }) => {
    if (!WITHOUT.test(query.spoken) || !TOGETHER.test(query.spoken) || query.thresholds.length > 0 || !SUMMED.has(query.act) || query.direction !== null || query.relativeYear !== null) return null;
    const members = membersOf(world, last, thread);
    const named = query.mentions.filter(({ text }) => !EMPTY.test(text));
    if (members.length < 3 || named.length === 0) return null;
    const out = named.map((mention) => memberNamed(world, mention, members));
    const rest = members.filter((entry) => !out.includes(entry));
    return out.every((entry) => entry !== null) && rest.length > 1 ? sumEntries(contextOf(world, { ...query, act: 'sum', mentions: [], reference: null }, rest, last), rest) : null;
  },
};

/** 「减掉丙呢」, "without the last one" after a sum: the others of it, added up. */
export const SUM_WITHOUT: Rule = {
  name: 'the sum just told, without some of it',
  answer: ({ world, query, last }) => {
    const sum = last.claims.find((claim) => claim.kind === 'sum');
    if (sum?.kind !== 'sum' || sum.items.length < 2 || !TAKEN.test(query.spoken) || ON_A_WHOLE.test(query.spoken) || query.claimed.length > 0 || query.thresholds.length > 0 || (query.relativeYear !== null && !LAST_ONE.test(query.spoken)) || query.act === 'share') return null;
    const of = new Map(sum.items.flatMap((figure) => { const entry = entryOf(world, figure); return entry ? [[entry, figure] as const] : []; }));
    if (of.size !== sum.items.length) return null;
    const named = query.mentions.filter((mention) => !isFrame(mention) && !isItemWord(mention.text));
    const place = LAST_ONE.test(query.spoken) ? sum.items.at(-1) : sum.items[PLACES_OF_SUM.findIndex((words) => words.test(query.spoken))];
    const out = named.length > 0 ? named.map((mention) => { const entry = memberNamed(world, mention, [...of.keys()]); return entry ? of.get(entry) : undefined; }) : [place];
    const rest = sum.items.filter((figure) => !out.includes(figure));
    if (out.some((figure) => figure === undefined) || rest.length === 0 || rest.length === sum.items.length) return null;
    const entries = rest.flatMap((figure) => entryOf(world, figure) ?? []);
    const context = contextOf(world, { ...query, act: 'sum', mentions: [], reference: null }, entries, last);
    const [only, another] = rest;
    if (only && !another) return claims(context, 'the one that is left of a sum', [{ kind: 'where', name: only.name, figure: only }], entries, [only]);
    const answer = sumOfFigures(context, rest, entries);
    return { ...answer, claims: answer.claims.map((claim) => (claim.kind === 'sum' ? { ...claim, left: out.flatMap((figure) => figure?.name ?? []) } : claim)) };
  },
};

const TAKEN = pattern(/除[了去掉开]|不算|不含|不包括|不计|别算|不要|去掉|拿掉|刨[去掉开]|扣[除掉去]|剔[除掉]|排除|撇开|抛开|减[掉去]|\b(?:except|excluding|exclude|without|leav(?:e|ing) out|not counting|apart from|minus|less(?= the| \w)|drop|tak(?:e|ing) (?:out|away|off)|subtract|deduct|remov(?:e|ing))\b/i);
/** Of what is left of something larger. */
const ON_A_WHOLE = pattern(/项目支出|总预算|全部|整个|\b(?:whole|entire|total budget|all projects)\b/i);
const LAST_ONE = pattern(/最后(?:那?一)?[个项笔]?|\blast(?: one| item)?\b(?! (?:year|budget))/i);
const PLACES_OF_SUM: readonly RegExp[] = [/第一[个项笔]?|\bfirst\b/i, /第二[个项笔]?|\bsecond\b/i, /第三[个项笔]?|\bthird\b/i, /第四[个项笔]?|\bfourth\b/i];

const SUMMED: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'sum', 'difference', 'compare', 'remainder', 'breakdown']);

/** The names that were answered together, each with a figure, else the list that was shown; no name that the others stand under. */
function membersOf(world: World, last: Answer, thread: Thread): Entry[] {
  const figures = last.listed.length > 2 ? last.listed : thread.offered;
  const entries = [...new Set(figures.flatMap((figure) => entryOf(world, figure) ?? []))];
  return entries.filter((entry) => !entries.some((other) => other !== entry && other.rows.some(({ parent }) => parent !== null && entry.rows.includes(parent))));
}

/** The one member that a word means, whatever else in the document it fits better. */
function memberNamed(world: World, mention: Query['mentions'][number], members: readonly Entry[]): Entry | null {
  const hits = world.index.findEntries({ text: mention.text, pieces: mention.pieces }).filter(({ entry, precision }) => precision >= FITS && members.includes(entry));
  const [best, next] = hits;
  return best && (!next || best.score > next.score) ? best.entry : null;
}

/** "All but the largest", 「把最大的去掉呢」 after a list, though one of it was told since: the rest of that list. */
export const WITHOUT_TOP: Rule = {
  name: 'what was listed, without the top of it',
  answer: (turn) => {
    const { world, query, last } = turn;
    const first = FIRST_OUT.test(query.spoken) && last.claims.some((claim) => claim.kind === 'list' && claim.items.length > 1);
    if (!(LEFT_OUT.test(query.spoken) || TOP_OUT.test(query.spoken) || first) || (NEXT_ONE.test(query.spoken) && !first) || query.tags.has('average') || query.relativeYear !== null || query.thresholds.length > 0 || query.claimed.length > 0 || !query.mentions.every((mention) => isFrame(mention) || isItemWord(mention.text) || TOP_WORD.test(mention.text))) return null;
    const list = listTold(turn);
    if (!list) return null;
    const moves = list.figures.every(({ facts }) => facts[0]?.measure === 'change');
    if (query.direction !== null && !moves && !DROPPED.test(query.spoken)) return null;
    const sorted = first ? list.figures : [...list.figures].sort((left, right) => valueOf(right).abs().cmp(valueOf(left).abs()) * (LEAST.test(query.spoken) ? -1 : 1));
    // 「剩下四个」 says how many are left, not how many are taken out.
    const top = sorted.slice(0, SO_MANY_LEFT.test(query.spoken) ? 1 : query.n ?? 1);
    const others = list.figures.filter((figure) => !top.includes(figure));
    const [only, another] = others.filter((figure) => !valueOf(figure).eq(0));
    if (!only) return null;
    const out = [...list.out, ...top];
    const result = list.whole ? balanceOf(list.whole.name, [list.whole], out, list.whole.year) : null;
    const context = contextOf(world, query, [], last);
    // One is left, and it is printed: rounding is no matter of it.
    if (WHICH_LEFT.test(query.spoken) || (!another && !list.open && !(result && (valueOf(result).eq(valueOf(only)) || valueOf(result).minus(valueOf(only)).abs().gt(tailOf([...out, only])))))) return listOf(turn, another ? others : [only]);
    const entries = [...new Set(others.flatMap((figure) => entryOf(world, figure) ?? []))];
    if (!list.whole || !result) return { ...sumOfFigures(context, others, entries), pool: others };
    const whole = entryOf(world, list.whole);
    return { ...claims(context, 'a list without its top', [{ kind: 'balance', plus: [list.whole], minus: out, result, left: [] }], whole ? [whole] : entries, [result]), pool: others };
  },
};

const TOP_OUT = pattern(/\b(?:all|everything|everyone|the (?:others|rest|lot)|any(?:thing)?)(?: of (?:them|it|those))? (?:but|except|without|save|bar|minus) (?:for )?(?:the )?(?:(?:two|three|four) )?(?:largest|biggest|smallest|highest|lowest|costliest|top)\b|\b(?:leav(?:e|ing)|tak(?:e|ing)|cut|strip|cross|drop)\b[^.?!]{0,12}\b(?:largest|biggest|smallest|highest|lowest|costliest|top)\b[^.?!]{0,16}\b(?:out|off|away|aside)\b|(?:不含|不要|不计|排除|抛开|去除|减除|别算|不包括)(?:其中|掉)?(?:金额|数额)?最[大高多贵小少低]|(?:去掉|除去|扣掉|扣除|刨去|刨掉|减去|减掉|剔除|拿掉|撇开|不算|除了?)[^，,。？?最]{1,4}最[大高多贵小少低]的|最[大高多贵小少低](?:的|那)?(?:那|一)?[个项笔块]?(?:就|先|都|给)?(?:去掉|除去|扣掉|扣除|刨去|刨掉|减去|减掉|剔除|拿掉|撇开|不算|不计|除外|排除|不要|去除)/i);
/** 「去掉第一个，其余合计」, "leave out the first": of a list the one that was shown first. */
export const FIRST_OUT = pattern(/^(?!.*第[二三四]).*(?:去掉|除去|扣掉|扣除|刨去|刨掉|减去|减掉|剔除|拿掉|撇开|不算|不计|除了?)(?:排名?)?第一(?:名|个|位|项|大)?的?(?:那?个|项目)?(?:[，,、]|[之以]?后|合计|加起来|一共|总共|其余|其[他它]|剩|呢|还有)|\b(?:without|leav(?:e|ing) out|drop(?:ping)?|exclud(?:e|ing)|minus|except|all but|tak(?:e|ing) (?:out|away|off)) the first(?: one)?\b(?! (?:two|three|four|five|\d))/i);
const SO_MANY_LEFT = pattern(/(?:剩下?|其余|余下|其[他它]|另外)的?[两二三四五六七八九十\d]+[个项笔]|\b(?:other|remaining|rest of the) (?:two|three|four|five|six|seven|eight|nine|\d+)\b/i);
const LEAST = pattern(/最[小少低]|smallest|lowest|least|cheapest/i);
/** The next of them is asked for, not what is left. */
const NEXT_ONE = pattern(/谁|哪[个项笔](?!都)|\b(?:who|which (?:one|is)|what is the (?:next|largest|biggest))\b|(?:最[大高多小少低].*){2}|第[一二三]|\b(?:first|second)\b|(?:(?:largest|biggest|highest|smallest|lowest)\b.*){2}/i);
const WHICH_LEFT = pattern(/哪些|哪几|有什么|分别|列|\b(?:which|what are|list|name)\b/i);
/** "Drop the biggest": nothing fell. */
const DROPPED = pattern(/\b(?:drop(?:ping)?|cut(?:ting)?|leav(?:e|ing)|tak(?:e|ing))\b|减[去掉]|去掉/i);
const TOP_WORD = pattern(/^(?:(?:the )?(?:largest|biggest|smallest|highest|lowest|costliest|top|all|but|lot)(?: (?:one|item|line|part|piece)s?)?|最[大高多贵小少低]的?)$/i);

/** `out`: what was taken from its whole before; `open`: more stands in it than is printed. */
interface Listed { figures: readonly Figure[]; whole: Figure | null; out: readonly Figure[]; open: boolean }

/** The list of the last answer, or the one that its name was taken from, else the names told one by one; each name once. */
function listTold({ world, last, thread }: Turn): Listed | null {
  if (last.outcome !== 'answered') return null;
  const of = (figures: readonly Figure[]): Figure[] => [...new Map(figures.filter(({ value, unit }) => /^-?\d+(?:\.\d+)?$/.test(value) && unit !== '%').reverse().flatMap((figure) => { const entry = entryOf(world, figure); return entry ? [[entry, figure] as const] : []; })).values()].reverse();
  const list = last.claims.flatMap((claim) => (claim.kind === 'list' && claim.items.length > 1 ? [claim] : []))[0];
  const sum = last.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim.items] : []))[0];
  const shown = list && !(list.rest > 0 && last.trace.query.n === null) ? list.items.map(({ figure }) => figure) : undefined;
  const isIn = (figures: readonly Figure[]): boolean => last.subjects.some((entry) => figures.some((figure) => entryOf(world, figure) === entry));
  const run = toldBeside(world, thread).flatMap((entry) => thread.shown.findLast((figure) => entryOf(world, figure) === entry) ?? []);
  const figures = [shown, sum, last.pool, last.listed, isIn(thread.offered) ? thread.offered : [], run].map((some) => of(some ?? [])).find((some) => some.length > 1 && some.every(({ unit }) => unit === some[0]?.unit));
  const signs = new Set(figures?.map((figure) => valueOf(figure).lt(0)));
  if (!figures || signs.size > 1) return null;
  const before = last.claims.flatMap((claim) => (claim.kind === 'balance' && last.pool.length > 1 ? [claim] : []))[0];
  if (before?.plus[0]) return { figures, whole: before.plus[0], out: before.minus, open: true };
  const parent = figures[0]?.facts[0]?.row.parent;
  const amounts = figures.every(({ facts }) => facts[0]?.measure !== 'change');
  const complete = amounts && parent && parent.role === 'item' && parent.children.length <= figures.length && figures.every(({ facts }) => facts[0]?.row.parent === parent);
  return { figures, whole: amounts ? (shown && list?.what === 'parts' ? list.total : null) ?? (complete ? rowFigure(world, parent) : null) : null, out: [], open: complete ? parent.open : list?.remainder != null };
}
