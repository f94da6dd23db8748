/** Lists that threads begin with: the parts of a name, and the largest projects. */
import Big from 'big.js';
import { ask } from '../../../../src/ask.ts';
import type { ListItem } from '../../../../src/answer/answer.ts';
import { displayName, headFigure, type World } from '../../../../src/answer/world.ts';
import type { Library } from '../../../../src/library.ts';
import type { Amount, Language } from './told.ts';

/** The question that it is told to, in each language, and what is told, in its order. */
export interface List extends Record<Language, string> { items: readonly [Amount, ...Amount[]] }

/** A longer name, or one with digits or letters in it, is a matter of names, not of threads. */
const LONGEST_NAME = 14;
const NOT_PLAIN = /[0-9A-Z]/;
const FEWEST = 3;
const MOST = 15;
const LARGEST: readonly Record<Language, string>[] = [
  { zh: '最大的三个项目是哪些', en: 'what are the three largest projects?' },
  { zh: '金额最大的四个项目', en: 'which four projects are the largest?' },
  { zh: '金额最大的五个项目', en: 'the five largest projects' },
];

export function readLists(library: Library, world: World): List[] {
  const wholes = world.index.entries.filter(({ rows }) => rows.some(({ children }) => children.length >= FEWEST));
  const parts = wholes.flatMap((entry) => {
    const [row] = entry.rows;
    const whole = headFigure(world, entry);
    if (!row || !whole) return [];
    const { zh, en } = world.nameOf(displayName(row));
    if (en === null || !isPlain(zh)) return [];
    return toldTo(library, { zh: `${zh}包括哪些`, en: `what does ${en} consist of` }).filter(({ items }) => items.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).eq(whole.value));
  });
  return [...parts, ...LARGEST.flatMap((questions) => toldTo(library, questions))];
}

export function isPlain(name: string): boolean {
  return name.length <= LONGEST_NAME && !NOT_PLAIN.test(name);
}

/** None where the two languages get different lists, or what is told is more than a list of printed amounts that differ. */
function toldTo(library: Library, questions: Record<Language, string>): List[] {
  const [zh, en] = (['zh', 'en'] as const).map((language) => listIn(library, questions[language]));
  const [first, ...others] = zh ?? [];
  const same = zh?.length === en?.length && zh?.every(({ amount }, at) => amount.eq(en?.[at]?.amount ?? 0)) === true;
  return same && first ? [{ ...questions, items: [first, ...others] }] : [];
}

function listIn(library: Library, question: string): Amount[] {
  const { answer, reply } = ask(library, question, null);
  const [list, ...more] = answer.claims.filter(({ kind }) => kind === 'list');
  if (reply.outcome !== 'answered' || list?.kind !== 'list' || more.length > 0 || list.rest > 0) return [];
  const amounts = list.items.flatMap(amountOf);
  const differ = new Set(amounts.map(({ amount }) => amount.toFixed())).size === list.items.length;
  return differ && amounts.length >= FEWEST && amounts.length <= MOST ? amounts : [];
}

/** None where it is not as the facts have it. */
function amountOf({ figure: { name, value, unit, derivation, facts: [fact] } }: ListItem): Amount[] {
  const printed = derivation === null && fact?.measure === 'amount' && fact.value?.eq(value) === true && fact.value.gt(0) && unit === '万元';
  return printed && name.en !== null ? [{ zh: name.zh, en: name.en, amount: new Big(value) }] : [];
}
