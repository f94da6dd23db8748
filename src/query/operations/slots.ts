/**
 * A follow-up that only does something with what was told, read word by word: "so how far apart are the two then",
 * 「那俩一块儿多少钱」. It is read as such only when every word of it is known here, so that nothing it says is lost.
 */
import { pattern, type Pattern } from '../../budget/pattern.ts';

/** What a word of such a follow-up stands for; a filler says nothing. */
export type Slot =
  | 'filler' | 'amount' | 'it' | 'both' | 'them' | 'three' | 'first' | 'second' | 'firstTwo' | 'lastTwo' | 'other' | 'smallerOne' | 'biggerOne' | 'placeBefore' | 'year' | 'yearly' | 'base' | 'whole'
  | 'percent' | 'rate' | 'move' | 'against' | 'sum' | 'total' | 'apart' | 'more' | 'most' | 'least' | 'which' | 'ratio' | 'share' | 'rest' | 'plus' | 'minus'
  | 'yuan' | 'million' | 'over' | 'under' | 'atMost' | 'atLeast' | 'claim' | 'each' | 'people' | 'number'
  | 'howMany' | 'next' | 'place' | 'lastItem' | 'lastPlace' | 'item' | 'opening' | 'topTwo' | 'topThree' | 'average'
  | 'why' | 'where' | 'workings' | 'again' | 'too' | 'correct' | 'name';

/** A slot's words where they are tried, and anywhere in a text. */
export type Words = readonly { slot: Slot; here: RegExp; anywhere: Pattern }[];

export interface Slots { has(...slots: Slot[]): boolean; only(...slots: Slot[]): boolean; texts(slot: Slot): readonly string[]; order: readonly Slot[] }

/** Each slot's words, apart by |; longer ones are tried first. Sticky, so that they match where they are tried and nowhere else. */
export function wordsOf(lists: Readonly<Partial<Record<Slot, string>>>, bounded: boolean): Words {
  return Object.entries(lists).map(([slot, source]) => {
    const alternatives = apart(source).sort((left, right) => right.length - left.length).join('|');
    return { slot: slot as Slot, here: new RegExp(bounded ? String.raw`(?:${alternatives})(?![a-z0-9])` : alternatives, 'iy'), anywhere: pattern(new RegExp(alternatives, 'i')) };
  });
}

/** The alternatives of a pattern, but for those in brackets. */
function apart(source: string): string[] {
  const found = [''];
  let depth = 0;
  for (const letter of source) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === '|' && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + letter);
  }
  return found;
}

const SPACE = /[\s\p{P}=<>~^]/uy;

/** The slots of a text, or null where a word of it is not known. At each place the longest word counts. */
export function slotsIn(text: string, words: Words): Slots | null {
  const found: { slot: Slot; text: string }[] = [];
  const possible = words.filter(({ anywhere }) => anywhere.mayFit(text));
  for (let at = 0; at < text.length;) {
    const best = longest(text, at, possible);
    if (best) {
      found.push(best);
      at += best.text.length;
      continue;
    }
    SPACE.lastIndex = at;
    const space = SPACE.exec(text);
    if (!space) return null;
    at += space[0].length;
  }
  const slots = new Set(found.map(({ slot }) => slot));
  return {
    has: (...wanted) => wanted.some((slot) => slots.has(slot)),
    only: (...wanted) => [...slots].every((slot) => slot === 'filler' || wanted.includes(slot)),
    order: found.map(({ slot }) => slot),
    texts: (slot) => found.flatMap((one) => (one.slot === slot ? [one.text] : [])),
  };
}

function longest(text: string, at: number, words: Words): { slot: Slot; text: string } | null {
  let best: { slot: Slot; text: string } | null = null;
  for (const { slot, here } of words) {
    here.lastIndex = at;
    const [own] = here.exec(text) ?? [];
    if (own && own.length > (best?.text.length ?? 0)) best = { slot, text: own };
  }
  return best;
}

const MORE = pattern(/[多大高]|more|bigger|larger|higher|greater/i);
const LESS = pattern(/[少小低]|less|lower|fewer|smaller/i);

/** On which side of a number something is said to be: 「比 300 万多」 or 「超过」; null where no side is said, or both. */
export function sideOf(slots: Slots): 'over' | 'under' | null {
  const compared = slots.has('against') ? slots.texts('more').join() : '';
  const over = slots.has('over') || MORE.test(compared);
  const under = slots.has('under') || LESS.test(compared);
  return over === under ? null : over ? 'over' : 'under';
}
