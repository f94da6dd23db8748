/** What may be asked next in a thread, and what a right reply to it holds. */
import Big from 'big.js';
import type { List } from './lists.ts';
import type { Amount, Language, Pool, Told } from './told.ts';

/** `sum`: what was added up last; `last`: the operation asked last, `start` before any; `left`: a name was taken back or left for another one; `list`: what the thread began with, where it began with a list. */
export interface State { told: readonly Told[]; sum: readonly Told[] | null; last: string; left: boolean; list: List | null }

export type Expected = readonly [value: Big, unit: '万元' | '元' | '百万元' | '%' | '倍' | '个'];
/** A reply must hold all of it, and none of `others`; `verdict` is its yes or no. */
export interface Right { figures: readonly Expected[]; others?: readonly Expected[]; verdict?: boolean; words?: string; cited?: true }
/** `x`, `n` and `k` are what the phrase's blanks are filled with; `told` and `sum` are what the thread has told after it. */
export interface Next { right: Right; x?: Amount; n?: string; k?: number; told?: readonly Told[]; sum?: readonly Told[] | null }

/** Chance, and names that cannot be taken for one of the thread. */
export interface Draw {
  pool: Pool;
  language: Language;
  pick: <T>(list: readonly T[]) => T;
  other: (told: readonly Told[], from?: readonly Told[]) => Told | null;
}

export interface Operation {
  name: string;
  /** How often it is asked, against the others that may be. */
  weight: number;
  /** Null where it may not be asked, or the document does not print what it asks for. */
  next: (state: State, draw: Draw) => Next | null;
}

/** `after` and `notAfter`: operations that it must, or must not, follow at once; `ordinal`: it says 「第一个」, which may also be a name that was left. */
export interface Conditions { weight?: number; after?: readonly string[]; notAfter?: readonly string[]; ordinal?: true }

export function mayFollow({ last, left }: State, { after, notAfter, ordinal }: Conditions): boolean {
  return (after?.includes(last) ?? true) && notAfter?.includes(last) !== true && !(ordinal && left);
}

export function money(...amounts: readonly Big[]): Right {
  return { figures: amounts.map((amount): Expected => [amount, '万元']) };
}

export function named({ zh, amount }: Amount): Right {
  return { ...money(amount), words: zh };
}

export function biggestOf<T extends Amount>([first, ...others]: readonly [T, ...T[]]): T {
  return others.reduce((most, one) => (one.amount.gt(most.amount) ? one : most), first);
}

export function smallestOf<T extends Amount>([first, ...others]: readonly [T, ...T[]]): T {
  return others.reduce((least, one) => (one.amount.lt(least.amount) ? one : least), first);
}

export function inUnit(value: Big, unit: Expected[1]): Right {
  return { figures: [[value, unit]] };
}

export function percent(part: Big, whole: Big): Right {
  return inUnit(quotient(part.times(100), whole), '%');
}

export function quotient(part: Big, whole: Big): Big {
  return part.div(whole).round(2, Big.roundHalfUp);
}

export function sumOf(told: readonly Amount[]): Big {
  return told.reduce((sum, { amount }) => sum.plus(amount), new Big(0));
}

/** Null where one of them does not print how it moved. */
export function changeOf(told: readonly Told[]): Big | null {
  return told.reduce<Big | null>((sum, { change }) => (sum && change ? sum.plus(change) : null), new Big(0));
}

/** As people write an amount of 万元. */
export function inWords(amount: Big, language: Language): string {
  if (language === 'zh') return `${amount.toFixed()}万`;
  return amount.gte(100) ? `${amount.div(100).toFixed()} million yuan` : `${amount.times(10_000).toFixed()} yuan`;
}
