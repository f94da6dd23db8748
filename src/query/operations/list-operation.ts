/** What a follow-up asks of a list that was shown: how many, the most of them, some of them added up. */
import { pattern } from '../../budget/pattern.ts';
import type { Language } from '../query.ts';
import { LIST_EN } from './list-words-en.ts';
import { LIST_ZH } from './list-words-zh.ts';
import { sideOf, slotsIn, type Slot, type Slots } from './slots.ts';
import { withoutSlips } from './slips.ts';

/** `secondPlace` and `lastPlace`: in the list to some, in size to others. `whole` is total where it says "the total", not of what; `inList`: it says of what. */
export type ListOperation =
  | { what: 'howMany' | 'most' | 'next' | 'second' | 'secondPlace' | 'last' | 'lastPlace' | 'topTwo' | 'topThree' | 'topTwoTogether' | 'firstTwoTogether' | 'together' | 'withoutMost' | 'others' | 'spread' | 'firstTwoApart' | 'average' }
  | { what: 'share'; of: ListPart; whole: 'list' | 'total' | 'budget' }
  | { what: 'least'; inList: boolean }
  | { what: 'over' | 'under' | 'howManyOver' | 'howManyUnder'; number: string };

/** What of the list is set against a whole. */
export type ListPart = 'most' | 'topTwo' | 'topThree' | 'firstTwo' | 'all';

const SAID: readonly Slot[] = ['it', 'amount', 'filler', 'which', 'them', 'again', 'too', 'howMany', 'claim'];
const ADDED: readonly Slot[] = ['sum', 'total', 'plus'];

/** @param text the follow-up, the name of what was listed put back as ☆ */
export function listOperationIn(text: string, language: Language): ListOperation | null {
  const words = language === 'zh' ? LIST_ZH : LIST_EN;
  const slots = slotsIn(text, words) ?? slotsIn(withoutSlips(text, language), words);
  const operation = slots && !STATED.test(text) ? ofList(slots) : null;
  return operation?.what === 'least' ? { ...operation, inList: IN_LIST.test(text) } : operation;
}

/** What is only said to be so is judged, not computed; "what's in it" asks for parts. */
const STATED = pattern(/\bin (?:it|there)\b|\b(?:isn't|aren't|not over|not more|nobody|wrong|true|correct)\b|对吗|对不对|是不是|没错吧/i);

type Only = (...own: readonly Slot[]) => boolean;

function ofList(slots: Slots): ListOperation | null {
  const only: Only = (...own) => slots.only(...own, ...SAID);
  const [number, another] = slots.texts('number');
  if (number !== undefined) return another === undefined && only('number', 'over', 'under', 'more', 'against', 'sum') ? limited(slots, number) : null;
  const share = ofShare(slots, only);
  if (share) return share;
  if (slots.has('topTwo')) return only('topTwo', ...ADDED) ? { what: slots.has(...ADDED) ? 'topTwoTogether' : 'topTwo' } : null;
  if (slots.has('topThree')) return only('topThree') ? { what: 'topThree' } : null;
  if (slots.has('first', 'opening') && slots.has('second', 'item', 'place') && slots.has('apart', 'more', 'over')) return only('first', 'opening', 'second', 'item', 'place', 'apart', 'more', 'over', 'against') && slots.has('amount', 'apart') ? { what: 'firstTwoApart' } : null;
  if (slots.has('firstTwo') || (slots.has('opening', 'first') && slots.has('item', 'second', 'place'))) return slots.has(...ADDED) && only('firstTwo', 'opening', 'first', 'item', 'second', 'place', 'both', ...ADDED) ? { what: 'firstTwoTogether' } : null;
  if (slots.texts('both').some((text) => /extremes/i.test(text)) || (slots.texts('apart').some((text) => RANGE.test(text)) && !slots.has('most', 'least'))) return only('both', 'apart') ? { what: 'spread' } : null;
  if (slots.has('most') && slots.has('least')) return slots.has('apart', 'more', 'minus', 'over', 'rest') && only('most', 'least', 'apart', 'more', 'minus', 'against', 'both', 'over', 'rest') ? { what: 'spread' } : null;
  if (slots.has('most')) return ofMost(slots, only);
  return ofPlace(slots, only) ?? ofAll(slots, only);
}

function ofShare(slots: Slots, only: Only): ListOperation | null {
  if (!slots.has('share', 'percent') && !(slots.has('ratio') && slots.has('whole'))) return null;
  const of = (['most', 'topTwo', 'topThree', 'firstTwo'] as const).find((part) => slots.has(part)) ?? 'all';
  if (slots.has('whole')) return (of !== 'all' || slots.has('them')) && only(...(of === 'all' ? [] : [of]), 'share', 'percent', 'ratio', 'whole', 'against', 'over', 'sum', 'plus') ? { what: 'share', of, whole: 'budget' } : null;
  return of !== 'all' && only(of, 'share', 'percent', 'ratio', 'total', 'name', 'against', 'sum', 'plus') ? { what: 'share', of, whole: slots.has('them', 'name', 'sum') ? 'list' : 'total' } : null;
}

function ofMost(slots: Slots, only: Only): ListOperation | null {
  if (slots.has('minus', 'rest')) return slots.has(...ADDED, 'amount') && only('most', 'minus', 'rest', ...ADDED) ? { what: 'withoutMost' } : null;
  return only('most') ? { what: 'most' } : null;
}

function ofPlace(slots: Slots, only: Only): ListOperation | null {
  if (slots.has('least')) return only('least') ? { what: 'least', inList: false } : null;
  if (slots.has('next')) return only('next') ? { what: 'next' } : null;
  if (slots.has('lastItem')) return only('lastItem') ? { what: 'last' } : null;
  if (slots.has('lastPlace')) return only('lastPlace') ? { what: 'lastPlace' } : null;
  if (slots.has('item')) return only('item', 'second', 'place') ? { what: 'second' } : null;
  return slots.has('place') && only('place') ? { what: 'secondPlace' } : null;
}

function ofAll(slots: Slots, only: Only): ListOperation | null {
  if (slots.has('rest')) return only('rest', 'minus', ...ADDED) ? { what: 'others' } : null;
  if (slots.has('average')) return only('average', 'each', 'sum', 'total', 'plus') ? { what: 'average' } : null;
  if (slots.has('howMany') && only('howMany', 'sum', 'total', 'name')) return { what: 'howMany' };
  return slots.has(...ADDED) && only('plus', 'sum', 'total') && (slots.has('them', 'which') || slots.texts('sum').some((text) => OF_ALL.test(text))) ? { what: 'together' } : null;
}

/** "Which of these", 「其中」 */
const IN_LIST = pattern(/\b(?:(?:of|among) (?:all )?(?:them|these|those|the lot|the (?:three|four|five|six))|list(?:ed)?|entry|entries)\b|其中|里[头边面]|清单|列表|单子|[上前]列|以上|[这那]?几[条项个]|[这那](?:些|堆|串|里)/i);

/** Between the most and the least, with no word for either. */
const RANGE = pattern(/^(?:range|spread|极差)$/i);

/** What is added up is all of it, with no word for it: 「合计多少」. */
const OF_ALL = pattern(/[\u4e00-\u9fff]|\b(?:them|these|those|they|all)\b/i);

function limited(slots: Slots, number: string): ListOperation | null {
  const side = sideOf(slots);
  if (side === null) return null;
  if (slots.has('howMany')) return { what: side === 'over' ? 'howManyOver' : 'howManyUnder', number };
  return slots.has('which') || slots.texts('them').some((text) => /^everything/i.test(text)) ? { what: side, number } : null;
}
