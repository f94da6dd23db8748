/** What a follow-up asks of a list that was shown: how many, the most of them, some of them added up. */
import type { Language } from '../query.ts';
import { LIST_EN, LIST_ZH } from './list-words.ts';
import { sideOf, slotsIn, type Slot, type Slots } from './slots.ts';

export type ListOperation =
  | { what: 'howMany' | 'most' | 'least' | 'next' | 'second' | 'last' | 'topTwo' | 'topThree' | 'topTwoTogether' | 'shareOfMost' | 'others' | 'spread' | 'average' }
  | { what: 'over' | 'under' | 'howManyOver' | 'howManyUnder'; number: string };

const SAID: readonly Slot[] = ['it', 'amount', 'filler', 'which', 'them', 'again', 'too', 'howMany'];
const ADDED: readonly Slot[] = ['sum', 'total', 'plus'];

/** @param text the follow-up, the name of what was listed put back as ☆ */
export function listOperationIn(text: string, language: Language): ListOperation | null {
  const slots = slotsIn(text, language === 'zh' ? LIST_ZH : LIST_EN);
  return slots && ofList(slots);
}

function ofList(slots: Slots): ListOperation | null {
  const only = (...own: readonly Slot[]): boolean => slots.only(...own, ...SAID);
  const [number, another] = slots.texts('number');
  if (number !== undefined) return another === undefined && only('number', 'over', 'under', 'more', 'against', 'sum') ? limited(slots, number) : null;
  if (slots.has('topTwo')) return only('topTwo', ...ADDED) ? { what: slots.has(...ADDED) ? 'topTwoTogether' : 'topTwo' } : null;
  if (slots.has('topThree')) return only('topThree') ? { what: 'topThree' } : null;
  if (slots.has('most') && slots.has('least')) return only('most', 'least', 'apart', 'more', 'minus', 'against', 'both') ? { what: 'spread' } : null;
  if (slots.has('most')) return ofMost(slots, only);
  if (slots.has('least')) return only('least') ? { what: 'least' } : null;
  if (slots.has('next')) return only('next') ? { what: 'next' } : null;
  if (slots.has('lastItem')) return only('lastItem') ? { what: 'last' } : null;
  if (slots.has('item')) return only('item') ? { what: 'second' } : null;
  if (slots.has('rest')) return only('rest', 'minus', ...ADDED) ? { what: 'others' } : null;
  if (slots.has('average')) return only('average', 'each', 'sum', 'total') ? { what: 'average' } : null;
  return slots.has('howMany') && only('howMany', 'sum', 'total', 'name') ? { what: 'howMany' } : null;
}

function ofMost(slots: Slots, only: (...own: readonly Slot[]) => boolean): ListOperation | null {
  if (slots.has('share', 'percent')) return only('most', 'share', 'percent', 'whole', 'total', 'name', 'against', 'sum') ? { what: 'shareOfMost' } : null;
  // What the list left open stays in the whole without its most: that is read as it stands.
  return only('most') ? { what: 'most' } : null;
}

function limited(slots: Slots, number: string): ListOperation | null {
  const side = sideOf(slots);
  if (side === null) return null;
  if (slots.has('howMany')) return { what: side === 'over' ? 'howManyOver' : 'howManyUnder', number };
  return slots.has('which') ? { what: side, number } : null;
}
