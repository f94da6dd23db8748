/** What a follow-up asks to do with what was told, and with which of it. */
import { pattern } from '../../budget/pattern.ts';
import type { Language } from '../query.ts';
import { sideOf, slotsIn, type Slot, type Slots } from './slots.ts';
import { withoutSlips } from './slips.ts';
import { EN } from './words-en.ts';
import { ZH } from './words-zh.ts';

/**
 * Which of the names that were told: the last, the last two, all (said of two without their number), three, the first
 * or second, the one of two that was not told last, the first or last two, what was added up, or what the last is part of.
 */
export type Operand = 'it' | Pair | 'three' | Place | 'other' | 'sum' | 'whole';
export type Pair = 'both' | 'all' | 'firstTwo' | 'lastTwo';
export type Place = 'first' | 'second';

export type Operation =
  | { what: 'again' | 'change' | 'changePercent' | 'prior'; of: Operand }
  /** `told`: "of the total", which may be the one just told. */
  | { what: 'shareOfWhole'; of: Operand; told: boolean }
  /** `amountOf`: of a name said, whatever was asked before. */
  | { what: 'shareOf' | 'less' | 'plus' | 'correct' | 'alsoOf' | 'amountOf'; of: Operand }
  /** A place alone: what was just asked, of what stands there. A share without its whole: of what was told in parts. */
  | { what: 'sameOf' | 'shareOfSplit'; of: Place }
  | { what: 'sum' | 'mean'; of: Pair | 'three' }
  | { what: 'most' | 'least'; of: 'all' | 'three' }
  /** `turned`: the second set against the first. */
  /** One of two as a share of the other; `smaller`: the smaller of the bigger, whichever came first. */
  | { what: 'oneOfOther'; of: Pair; turned: boolean; smaller: boolean }
  | { what: 'apart' | 'apartPercent' | 'more' | 'ratio'; of: Pair; turned: boolean }
  /** The last set against the one before, which it is said to be more or less than. */
  | { what: 'beats'; of: Pair; less: boolean }
  | { what: 'over' | 'under' | 'is' | 'was'; of: 'it'; number: string }
  /** `people` is empty where the number was said before. */
  | { what: 'each'; of: 'it'; people: string }
  /** What a share just told leaves of its whole. */
  | { what: 'left'; of: 'it' }
  /** All of the budget without what was told. */
  | { what: 'restOfAll'; of: 'it' | 'sum' }
  /** Of three or more the biggest or the smallest left out and the others added up; the biggest and the smallest set apart; the one as a share of all of them. */
  | { what: 'sumWithout' | 'shareOfOwnSum'; of: 'all' | 'three'; least: boolean }
  | { what: 'spread'; of: 'all' | 'three' }
  /** Of a change just told: its rate, its money, what stood there before. */
  | { what: 'rate' | 'money' | 'before'; of: 'it' }
  | { what: 'why'; of: 'it' | 'whole' }
  | { what: 'where' | 'workings'; of: 'it' }
  /** In another unit: the last one, or each of two. */
  | { what: 'yuan' | 'million'; of: 'it' | 'both' };

/** @param text the follow-up, a name in it put back as ☆. */
export function operationIn(text: string, language: Language): Operation | null {
  const words = language === 'zh' ? ZH : EN;
  const put = withExtreme(text);
  const slots = slotsIn(put, words) ?? slotsIn(withoutSlips(put, language), words);
  return slots && (text.includes('☆') ? withName(slots, text) : text.length > 0 ? alone(slots, text) : null);
}

/** "The two smaller ones", 「小的两项」 of three: those without the biggest. */
function withExtreme(text: string): string {
  return text
    .replace(/\b(?:the )?(?:two (?:bigger|biggest|larger|largest|higher|highest)|(?:bigger|biggest|larger|largest) two)(?: ones| items| amounts)?\b(?=.{0,12}\b(?:together|combined|total|sum\w*|add\w*)\b)/i, 'without the smallest the two')
    .replace(/(?:较|比较|最)?[大多高]的(?:那)?(?=[两俩二][个项笔](?:加|合|一共|总|之和))/, '去掉最小的')
    .replace(/^\W*(?:and )?(?:what is |what's )?the range(?: (?:of|between) (?:them|these|those|the three))?(?=\W*$)/i, 'largest minus smallest').replace(/极差|[头首]尾(?:之间)?(?:相)?差(?:多少|几)?/, '最大减最小')
    .replace(/\b(?:the )?(?:two (?:smaller|smallest|lower|lowest)|(?:smaller|smallest) two)(?: ones| items| amounts)?\b/i, 'without the biggest the two').replace(/(?<!最)(?:较|比较)?[小少]的(?:那)?(?=[两俩二][个项笔])/, '去掉最大的');
}

const SPOKEN = ['it', 'amount', 'filler'] as const;

function withName(slots: Slots, text: string): Operation | null {
  if (slots.texts('name').length !== 1 || slots.has('year', 'number', 'second', 'ratio', 'yuan', 'million')) return null;
  if (slots.texts('each').some((text) => PER_HEAD.test(text))) return slots.only('each', 'people', 'too', 'name', 'claim', ...SPOKEN) ? { what: 'each', of: 'it', people: peopleIn(slots) } : null;
  // 「不算甲，其余三个」 are the others of what was told, not what is left of a sum.
  if (slots.has('people') || slots.texts('rest').some((own) => /[三四五六七八九][个项笔]/.test(own))) return null;
  if (slots.has('correct') && slots.only('correct', 'name', 'too', 'again', 'claim', 'first', 'minus', ...SPOKEN)) return { what: 'correct', of: 'it' };
  if (slots.has('share', 'percent') && slots.only('share', 'percent', 'name', 'sum', 'total', 'both', 'them', 'three', ...SPOKEN) && !slots.texts('amount').some((text) => MONEY_ASKED.test(text))) return { what: 'shareOf', of: slots.has('three') ? 'three' : slots.has('both') ? 'both' : slots.has('sum', 'them', 'total') ? 'sum' : 'it' };
  // 「不算甲，其余三个」: three that were named with it, not what is left of a sum.
  if (slots.has('minus', 'rest') && !slots.texts('rest').some((own) => /[两三四五六七八九]/.test(own)) && slots.only('minus', 'rest', 'name', 'sum', 'total', 'again', 'too', ...SPOKEN)) return { what: 'less', of: 'it' };
  const added = slots.has('move') && slots.texts('move').every((own) => /^added$|加了/i.test(own));
  if ((slots.has('plus', 'sum') || added) && slots.only('plus', 'sum', 'total', 'too', 'name', 'claim', ...(added ? ['move'] as const : []), ...SPOKEN)) return { what: 'plus', of: 'sum' };
  if (slots.texts('amount').some((own) => AMOUNT_ASKED.test(own)) && !WITHIN.test(text) && slots.only('name', 'amount', 'too', 'claim', 'filler')) return { what: 'amountOf', of: 'it' };
  return slots.has('too') && slots.only('too', 'name', 'again', 'filler', 'it') ? { what: 'alsoOf', of: 'it' } : null;
}

const MULTIPLE_STATED = pattern(/(?:[两二三四五六七八九十]|\d)倍(?:吗|吧|么|对吗|对不对|是不是)/);
const ASKS_TRUTH = pattern(/^\W*(?:(?:and|so|ok)\W+)*(?:is|are|was|were|isn['’]?t|aren['’]?t)\b/i);

/** "By?" after it was told which of two is more. */
const BY = pattern(/^\W*(?:(?:and|so|ok) )?by(?: that)?\W*$/i);

/** "How many more is that": the last against the one before. */
const MORE_IS_THAT = pattern(/^\W*(?:(?:and|so|ok(?:ay)?|then) )*(?:by )?how (?:much|many) (?:more|less|fewer|bigger|larger|smaller|higher|lower) (?:is|are) (?:that|it|this|those|they)(?: (?:one|then))?\W*$/i);
/** "Both?" of two that were told one after the other: what they come to, with each of them. */
const BOTH_ALONE = pattern(/^\W*(?:(?:and|so|ok(?:ay)?|then|for) )*(?:the )?both(?: of (?:them|those|these|the two))?(?: (?:please|pls|then|now))*\W*$/i);

/** Words for two of what was told. */
const PAIR = ['both', 'them', 'first', 'second', 'firstTwo', 'lastTwo'] as const;

function alone(slots: Slots, text: string): Operation | null {
  const only = (...own: readonly Slot[]): boolean => slots.only(...own, ...SPOKEN);
  const place = placeIn(slots);
  const both: Pair = slots.has('lastTwo') || (SET_AGAINST.test(text) && !slots.has('first')) ? 'lastTwo' : slots.has('firstTwo') ? 'firstTwo' : slots.has('both') || (slots.has('first') && slots.has('second')) ? 'both' : 'all';
  const turned = isTurned(slots, text);
  const number = slots.texts('number');
  if (slots.has('each') && slots.has('three', 'both', 'them', 'firstTwo', 'lastTwo') && only('each', 'three', 'both', 'them', 'firstTwo', 'lastTwo', 'sum') && !slots.texts('each').some((own) => PER_HEAD.test(own))) return { what: 'mean', of: slots.has('three') ? 'three' : both };
  if (BY.test(text)) return { what: 'apart', of: 'all', turned: false };
  if (BOTH_ALONE.test(text)) return { what: 'sum', of: 'both' };
  if (slots.has('people')) return slots.has('each', 'amount', 'share') && only('people', 'each', 'over', 'ratio', 'sum', 'plus', 'apart', 'whole', 'total', 'them', 'share', 'claim') ? { what: 'each', of: 'it', people: peopleIn(slots) } : null;
  if (number.length > 0) return number.length === 1 ? limit(slots, number[0] ?? '') : null;
  if (slots.has('year', 'yearly')) return inYears(slots, place);
  if (slots.has('base') && !(slots.has('percent') && place)) return only('base', 'move') ? { what: 'before', of: 'it' } : null;
  // "Is that twice as much?" states a multiple, which is judged.
  if (slots.has('ratio') && (MULTIPLE_STATED.test(text) || (slots.texts('ratio').some((own) => /twice/i.test(own)) && ASKS_TRUTH.test(text)))) return null;
  if (slots.has('ratio')) return only('ratio', ...PAIR, 'more', 'against', 'which') ? { what: 'ratio', of: both, turned } : null;
  if (slots.has('rate') && slots.has('sum', 'total') && only('rate', 'move', 'percent', 'sum', 'total', 'both', 'them')) return { what: 'changePercent', of: 'sum' };
  if (slots.has('most', 'least')) {
    const several = ofSeveral(slots, only);
    if (several) return several;
  }
  if (slots.texts('rest').some((text) => /^everything else/i.test(text)) && !/\b(?:in|of|within|under) (?:it|that|there|them)\b/i.test(text) && only('rest', 'sum', 'total')) return { what: 'restOfAll', of: 'it' };
  if (slots.has('whole') && slots.has('minus', 'rest')) return only('whole', 'minus', 'rest', 'both', 'them', 'sum', 'total', 'too') ? { what: 'restOfAll', of: slots.has('both', 'them', 'sum', 'total') ? 'sum' : 'it' } : null;
  if (slots.has('percent', 'share')) return inPercent(slots, only, { place, both, turned, against: SET_AGAINST.test(text) });
  if (slots.has('most', 'least')) return only('most', 'least', 'which', 'three', 'them') && slots.has('most') !== slots.has('least') ? { what: slots.has('most') ? 'most' : 'least', of: slots.has('three') ? 'three' : 'all' } : null;
  if (slots.has('three')) return (slots.has('sum', 'total', 'plus') || slots.texts('three').some((own) => /third|3rd/i.test(own))) && only('three', 'them', 'sum', 'total', 'plus') ? { what: 'sum', of: 'three' } : null;
  if (slots.has('which') || slots.texts('biggerOne').length > 0 || (slots.has('first') && slots.has('second') && slots.has('more'))) return slots.has('more', 'biggerOne', 'smallerOne') && only('which', 'more', 'biggerOne', 'smallerOne', ...PAIR, 'against', 'over') ? { what: 'more', of: both, turned } : null;
  if (SET_AGAINST.test(text) && slots.has('more') && only('against', 'more', 'claim', ...PAIR)) return HOW_MUCH.test(text) ? { what: 'apart', of: both, turned: true } : { what: 'beats', of: both, less: !slots.texts('more').some((own) => /[多高大]/.test(own)) };
  if (slots.has('apart')) return only('apart', ...PAIR, 'more', 'against', 'minus') && place === null ? { what: 'apart', of: both, turned } : null;
  if (slots.has('sum', 'plus', 'total')) return why(slots, only) ?? (only('sum', 'plus', 'total', ...PAIR) && place === null ? { what: 'sum', of: both } : null);
  if (slots.has('first') && slots.has('second') && slots.has('minus')) return only('first', 'second', 'minus') ? { what: 'apart', of: both, turned } : null;
  if (slots.texts('both').some((own) => /smaller|from|minus/i.test(own))) return only('minus', 'both') ? { what: 'apart', of: 'both', turned } : null;
  // "How much more is the second one", "by how much is the first bigger": that one against the other.
  if (place && slots.has('more') && slots.has('amount')) return only('more', place) ? { what: 'apart', of: both, turned: place === 'second' } : null;
  if (MORE_IS_THAT.test(text)) return { what: 'apart', of: 'all', turned: true };
  if (slots.has('more') && slots.has('both')) return only('more', 'both') ? { what: slots.has('amount') ? 'apart' : 'more', of: both, turned } : null;
  if (place) return only('first', 'second', 'again', 'too') ? { what: slots.has('again', 'amount') ? 'again' : 'sameOf', of: place } : null;
  return ofOne(slots, only);
}

type Only = (...own: readonly Slot[]) => boolean;

/** What is made of the biggest or the smallest of several, beside naming it. */
function ofSeveral(slots: Slots, only: Only): Operation | null {
  const of = slots.has('three') ? 'three' : 'all';
  const least = slots.has('least');
  if (slots.has('most') && least) return slots.has('apart', 'minus', 'more') && only('most', 'least', 'apart', 'minus', 'more', 'against', 'three', 'them') ? { what: 'spread', of } : null;
  if (slots.has('minus')) return slots.has('sum', 'total', 'rest', 'plus', 'amount', 'both', 'three') && only('most', 'least', 'minus', 'rest', 'sum', 'total', 'plus', 'both', 'three', 'them', 'other') ? { what: 'sumWithout', of, least } : null;
  if (slots.has('share', 'percent')) return slots.has('sum', 'total', 'three', 'them') && only('most', 'least', 'share', 'percent', 'sum', 'total', 'three', 'them', 'which') ? { what: 'shareOfOwnSum', of, least } : null;
  return null;
}

function ofOne(slots: Slots, only: Only): Operation | null {
  if (slots.has('other')) return only('other', 'again', 'too') ? { what: 'again', of: 'other' } : null;
  if (slots.has('rest')) return only('rest') ? { what: 'left', of: 'it' } : null;
  for (const what of ['where', 'workings'] as const) if (slots.has(what)) return slots.only(what, 'move', 'it', 'filler') ? { what, of: 'it' } : null;
  for (const what of ['million', 'yuan'] as const) if (slots.has(what)) return only('million', 'yuan') ? { what, of: 'it' } : only('million', 'yuan', 'both') ? { what, of: 'both' } : null;
  if (slots.has('rate')) return only('rate', 'move') ? { what: 'changePercent', of: 'it' } : null;
  return why(slots, only) ?? (only('amount') && slots.texts('amount').some((text) => MONEY_NAMED.test(text)) ? { what: 'money', of: 'it' } : null);
}

/** "Why did the total rise" is asked of what the last name is a part of. */
function why(slots: Slots, only: Only): Operation | null {
  if (!slots.has('why') || slots.has('amount')) return null;
  return only('why', 'move') ? { what: 'why', of: 'it' } : only('why', 'move', 'total') ? { what: 'why', of: 'whole' } : null;
}

function placeIn(slots: Slots): Place | null {
  const [first, second] = [slots.has('first'), slots.has('second')];
  return first && !second ? 'first' : second && !first ? 'second' : null;
}

function peopleIn(slots: Slots): string {
  return /\d+/.exec(slots.texts('people')[0] ?? '')?.[0] ?? '';
}

function inPercent(slots: Slots, only: Only, { place, both, turned, against }: { place: Place | null; both: Pair; turned: boolean; against: boolean }): Operation | null {
  if (slots.has('whole', 'total')) return only('percent', 'share', 'whole', 'total', 'both', 'them', 'three', 'sum', 'first', 'second', 'again', 'against', 'ratio') ? { what: 'shareOfWhole', told: !slots.has('whole'), of: place ?? (slots.has('three') ? 'three' : slots.has('sum', 'both', 'them') ? 'sum' : 'it') } : null;
  if (slots.has('smallerOne') && slots.has('biggerOne')) return only('percent', 'share', 'smallerOne', 'biggerOne') ? { what: 'oneOfOther', of: both, turned: false, smaller: true } : null;
  if (against && only('percent', 'share', 'first')) return { what: 'oneOfOther', of: both, turned: true, smaller: false };
  if (slots.has('first') && slots.has('second') && only('percent', 'share', 'first', 'second', 'against')) return { what: 'oneOfOther', of: both, turned, smaller: false };
  if (place && slots.has('apart', 'more')) return only('percent', 'share', 'apart', 'more', 'against', 'base', 'too', place) ? { what: 'apartPercent', of: both, turned: place === 'first' } : null;
  if (place) return only('percent', 'share', 'first', 'second', 'which', 'again') ? { what: 'shareOfSplit', of: place } : null;
  if (slots.has('more', 'apart', 'over', 'under')) return slots.has('percent') && slots.has(...PAIR) && only('percent', 'more', 'apart', 'over', 'under', 'against', ...PAIR) ? { what: 'apartPercent', of: both, turned } : null;
  // "By what percent did it change" says itself that it moved; "in percent" needs a change that was told.
  return !slots.has('share') && only('percent', 'rate', 'move') ? { what: slots.has('move') ? 'changePercent' : 'rate', of: 'it' } : null;
}

/** What was told set against the year before: how far it moved, at which rate, or what it was then. */
function inYears(slots: Slots, place: Place | null): Operation | null {
  if (!slots.only('year', 'yearly', 'base', 'against', 'over', 'under', 'move', 'rate', 'percent', 'apart', 'more', 'minus', 'plus', 'sum', 'total', 'both', 'them', 'three', 'first', 'second', 'too', 'again', ...SPOKEN)) return null;
  const of = place ?? (slots.has('three') ? 'three' : slots.has('both', 'them', 'sum', 'total') ? 'sum' : 'it');
  if (slots.has('rate', 'percent')) return { what: 'changePercent', of };
  return slots.has('yearly', 'move', 'against', 'apart', 'more', 'minus', 'over', 'under') ? { what: 'change', of } : { what: 'prior', of };
}

function limit(slots: Slots, number: string): Operation | null {
  if (slots.has('base', 'year')) return !YEAR.test(number) && slots.only('base', 'year', 'number', 'claim', 'it', 'amount', 'filler') ? { what: 'was', of: 'it', number } : null;
  if (YEAR.test(number) || slots.has('atMost', 'atLeast') || !slots.only('number', 'over', 'under', 'claim', 'against', 'it', 'amount', 'more', 'both', 'too', 'again', 'filler')) return null;
  const side = sideOf(slots);
  if (side) return { what: side, of: 'it', number };
  if (slots.has('over', 'under')) return null;
  return !slots.has('both', 'more', 'against') && (slots.has('claim') || MONEY.test(number)) ? { what: 'is', of: 'it', number } : null;
}

/** 「2023 比它多几万」 */
const YEAR = pattern(/^(?:19|20)\d\d$/);
const MONEY = pattern(/[万亿元块]|yuan|million|rmb/i);
const PER_HEAD = pattern(/^(?:per |each|a head|apiece|for one)|人/i);
const MONEY_NAMED = pattern(/金额|绝对|数额|money|cash|absolute|wan|real/i);
/** "How much of that is A" */
const WITHIN = pattern(/\b(?:of|in|from|within|under) (?:that|it|this|them|those|these|which)\b|其中|里面?/i);
/** An amount is asked for in so many words. */
const AMOUNT_ASKED = pattern(/^(?:the )?(?:how much|amounts?|figures?)$|spent|allocat|budgeted|aside|planned|down for|handy/i);
const MONEY_ASKED = pattern(/[钱万元金数]|money|cash/);

/**
 * 「是它的几倍」, 「比它多多少」, 「它是前面那个的百分之几」 after one name and another: the last is what is spoken of, so it
 * is set against the one before; so is what "how many times the first" leaves unsaid.
 */
const SET_AGAINST = pattern(/^(?:那么?|这|是不是|是否|就|也|又|还|大概|大约|差不多|到底|究竟|现在|它|它们?|后者|后(?:面|一)的?(?:那)?[个项笔])*(?:是|相当于|等于|占|抵得?上?|顶得?上?|比)了?(?:(?:第一|头一|前一|上一)[个项笔]|前者|它|(?:前面|上面|刚才|之前|先前|最先|最早)的?(?:那一?[个项笔]|第一[个项笔])?)的?(?=[几多高大少小低占百])|\b(?:times|multiple of|per ?cent(?:age)? of|share of)(?: as (?:much|many|big|large) as| (?:bigger|larger|higher|more) than| (?:that )?of)?(?: is| are)?(?: that| this| it)? (?:the )?(?:first|former|earlier|previous)(?: one)?\W*$/i);

/** Whether what was told last is set against the one before it. */
export function isSetAgainst(text: string): boolean {
  return SET_AGAINST.test(text);
}

const HOW_MUCH = pattern(/多少|几/);

/** 「后者是前者的几倍」, "the latter is how many times the former": what comes first is measured, but in "how many times the first is the second". */
function isTurned({ order }: Slots, text: string): boolean {
  const base = BASE_FIRST.exec(text)?.[1];
  if (base !== undefined) return /first|former/i.test(base);
  if (isSetAgainst(text) || RATIO_TO_FIRST.test(text) || THAT_IS_TIMES.test(text)) return true;
  const measured = MEASURED_LAST.exec(text);
  if (measured) return /first|former/i.test(measured[1] ?? '');
  const [first, second, times] = [order.indexOf('first'), order.indexOf('second'), order.indexOf('ratio')];
  return second >= 0 && second < first && (times < 0 || times > second);
}
/** "Compared with the second, how many times as large is the first": what is measured against comes first. */
const BASE_FIRST = pattern(/^\W*(?:(?:and|so|ok|hm),? )*(?:compared (?:with|to)|measured against|relative to|against|next to) (?:the )?(first|former|second|latter)\b/i);
/** "How many times as much is that?": what was told last is measured. */
const THAT_IS_TIMES = pattern(/\bhow many times (?:as (?:much|large|big|many|high)|(?:bigger|larger|more|higher)|over)? ?(?:is|are) (?:that|this|it)(?: one)?(?: then| now)?\W*$|\b(?:that|this|it)(?: one)? is how many times (?:as (?:much|large|big|many|high)|bigger|larger|more|higher)\W*$/i);
/** "Ratio of second to first" */
const RATIO_TO_FIRST = pattern(/\b(?:ratio|quotient|proportion) of (?:the )?(?:second|latter|2nd|last)(?: one)? (?:to|over|and) (?:the )?(?:first|former|1st|earlier)\b|\b(?:the )?(?:second|latter|2nd)(?: one)? (?:to|over) (?:the )?(?:first|former|1st)(?: one)? ratio\b/i);
const MEASURED_LAST = pattern(/\b(?:times|multiple of|how many of)\s+(?:does\s+)?(?:the\s+)?(first|former|second|latter)\b.*\b(?:is|are|fits?|go(?:es)?)\b/i);
