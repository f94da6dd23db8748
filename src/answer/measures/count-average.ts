/** 「农用地巡查平均每月几次」, "how many lanterns does each of the five communities get": a number that a target or a count prints, by the month or by what the question says. */
import { pattern } from '../../budget/pattern.ts';
import { AVERAGE_OF_NUMBER } from '../marks.ts';
import { decimal, divideHalfUp } from '../../budget/amount.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { isNumberOfThings, saidCount, type Divisor } from './divisor.ts';
import { computedFigure, printedFigure, valueOf } from '../figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { IN_POST } from '../offices/head-count-with.ts';
import type { World } from '../world.ts';

const PER_ZH = pattern(/(?:平均|摊到|分到|分给)?(?:每(?:一)?|一(?=个))个?(?<thing>[\u4e00-\u9fff]{2,4}?)(?:平均|要|能|得|分|有|是|大[概约]|管|挂|装|摊|几|多少|$|[,，?？])/);
const PER_EN = pattern(/\b(?:per|each|every|each of the(?: \w+)?|one) (?<thing>[a-z]{3,})/i);
const EACH = pattern(/平均|每|\b(?:per|each|every|average)\b/i);
/** Words that ask for money: another computation. */
const MONEY = pattern(/[元钱费]|(?:多少|几)万(?!人|户)|\b(?:money|cost|costs|spen[dt]|budget|yuan)\b/i);
/** A rate cannot be shared out. */
const NUMBER = pattern(/^(?!%|㎡\/)/);

/** Null where there is no such number, or nothing to divide it by. */
export function countAverage(context: Context): Answer | null {
  const { query, world } = context;
  if (!EACH.test(query.text) || MONEY.test(query.spoken) || query.claimed.some(({ unit }) => unit !== null && /[元万亿%]/.test(unit)) || query.act === 'rank' || query.act === 'filter') return null;
  const shared = thingsShared(context);
  const divisor = shared ?? stretchOf(context);
  if (!divisor) return null;
  const named = context.topics.flatMap(({ certainty, entry, mention }) => (certainty === 'sure' && entry && !(shared && isOfThing(shared, mention.text, mention.pieces.flatMap(({ concepts }) => concepts.map(({ zh }) => zh)))) ? [entry] : []));
  const entries = (named.length > 0 ? named : [...context.carried]).map((one) => (divisor === shared && one.kinds.has('money') ? countedOf(context, one) : one));
  const [entry, other] = entries;
  if (!entry || other || entry.kinds.has('money')) return null;
  const fact = numberOf(entry);
  if (!fact?.value || decimal(divisor.value).eq(0) || divisor.count?.facts.includes(fact) === true) return null;
  const total = printedFigure(world.nameOf(entry.label), fact);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total), decimal(divisor.value), 2).toFixed(2), total.unit, total.year, `${total.value} ÷ ${divisor.value}`, [total, ...(divisor.count ? [divisor.count] : [])]);
  return claims(context, AVERAGE_OF_NUMBER, [{ kind: 'average', total, count: divisor.count, per: divisor.per, average }], [entry], [average]);
}

/** 「平均每周几次」: so many stretches of the year. */
function stretchOf({ query }: Context): Divisor | null {
  const own = STRETCHES.find(([wording]) => wording.test(query.spoken))?.[1];
  if (own) return own;
  return query.act === 'average' && query.tags.has('monthly') && !/天|day/i.test(query.text) ? MONTH : null;
}
const MONTH: Divisor = { value: '12', count: null, per: { zh: '月', en: 'month' } };
const ASKED = '(?:平均|大[概约]|约|要|得|能|有|是|该|[办搞开做查跑])*(?:几|多少)';
const STRETCHES: readonly (readonly [RegExp, Divisor])[] = [
  [new RegExp(`(?:每|一)个?(?:周|星期|礼拜)${ASKED}|\\b(?:per|a|each|every) week\\b`, 'i'), { value: '52', count: null, per: { zh: '周', en: 'week' } }],
  [new RegExp(`(?:每|一)个?季度?${ASKED}|\\b(?:per|a|each|every) quarter\\b`, 'i'), { value: '4', count: null, per: { zh: '季度', en: 'quarter' } }],
  [new RegExp(`(?:每|一)个?月${ASKED}`), MONTH],
];

/** "How many staff per vehicle": the heads, no money for them. */
function countedOf({ query, world, topics }: Context, entry: Entry): Entry {
  const mention = topics.find((topic) => topic.entry === entry)?.mention;
  if (!mention || !HOW_MANY_PER.test(query.spoken)) return entry;
  const heads = IN_POST.test(mention.text.trim()) ? world.index.entries.find(({ facts }) => facts.some(({ measure, place, row, value }) => measure === 'count' && place.table === null && row.context?.includes('编制') === true && value?.gt(0) === true)) : undefined;
  return heads ?? resolveMention(mention, world.index, 'count', query.act, query.counter).entry ?? entry;
}
const HOW_MANY_PER = pattern(/^\W*(?:and |so )?how many [a-z ]{3,40}? (?:per|for each|for every|to each|to every|to a) [a-z]+\W*$/i);

function numberOf({ facts }: Entry): Entry['facts'][number] | undefined {
  return facts.find((fact) => isNumberOfThings(fact) || (fact.measure === 'target' && fact.value !== null && NUMBER.test(fact.unit ?? '') && fact.unit !== null && !fact.unit.includes('元') && !fact.unit.includes('/')));
}

/** 每个社区: by how many of them the document prints, or the question says. */
function thingsShared(context: Context): Divisor & { thing: string } | null {
  const { query, world } = context;
  const word = (query.language === 'zh' ? PER_ZH : PER_EN).exec(query.spoken)?.groups?.thing;
  if (word === undefined || /^(?:月|month|year|quarter|week|day|person|head)/.test(word)) return null;
  const zh = query.language === 'zh' ? [word] : /^(?:vehicle|car)s?$/.test(word) && HOW_MANY_PER.test(query.spoken) ? ['车辆'] : query.mentions.flatMap(({ pieces }) => pieces.filter(({ text }) => sameWord(text, word)).flatMap(({ concepts }) => concepts.map((concept) => concept.zh)));
  const printed = zh.flatMap((thing) => numberOfThing(world, thing) ?? [])[0];
  const said = saidCount(context);
  if (!printed && !said) return null;
  const [thing = word] = zh;
  // 「90 个，每个社区几个」 states what is shared out, not among how many.
  const own = said !== null && context.topics.some(({ mention, entry }) => !mention.text.includes(thing) && entry?.facts.some(({ value }) => value?.eq(decimal(said.value)) === true) === true);
  if (said && !(own && printed) && (!printed || printed.value !== said.value)) return { ...said, thing };
  return printed ? { value: printed.value, count: printed, per: { zh: thing, en: word.replace(/ies$/, 'y').replace(/s$/, '') }, thing } : null;
}

/** 5 个社区: what a target counts in that unit. */
function numberOfThing(world: World, thing: string): ReturnType<typeof printedFigure> | null {
  const fact = world.book.facts.find(({ measure, unit, value }) => (measure === 'target' || measure === 'count') && value !== null && unit !== null && new RegExp(`^[个家座处]?${thing}$`).test(unit)) ?? world.book.facts.find(({ measure, row, value }) => measure === 'count' && value !== null && new RegExp(`^(?:实有|现有|共有)?${thing}$`).test(row.label));
  return fact ? printedFigure(world.nameOf(fact.row.label), fact) : null;
}

function isOfThing({ thing, per }: Divisor & { thing: string }, text: string, zh: readonly string[]): boolean {
  return zh.includes(thing) || text.replace(/^个/, '') === thing || sameWord(text, per.en ?? '');
}

function sameWord(left: string, right: string): boolean {
  const bare = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  return bare(left) === bare(right);
}
