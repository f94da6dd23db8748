/** Threads put together from phrases for doing something with what was told, each turn held against an oracle of its own. */
import { readFileSync } from 'node:fs';
import Big from 'big.js';
import { ask, type Asked, type Thread } from '../../../../src/ask.ts';
import { bareName } from '../../../../src/budget/text.ts';
import type { Library } from '../../../../src/library.ts';
import { seededRandom } from '../../../facts/reconcile/random.ts';
import type { List } from './lists.ts';
import { OF_LIST } from './of-list.ts';
import { OF_ONE } from './of-one.ts';
import { OF_SEVERAL } from './of-several.ts';
import type { Draw, Expected, Next, Operation, Right, State } from './operation.ts';
import { plainly, type Language, type Pool, type Told } from './told.ts';

/** Phrases of each operation, with blanks: {X} a name, {N} an amount, {K} a number of people. An operation without any is not asked. */
export type Phrases = Readonly<Record<string, readonly string[]>>;
/** Authors who saw no engine and not each other's phrases. */
export const AUTHORS = ['first', 'second', 'third', 'fourth'] as const;
export type Author = (typeof AUTHORS)[number];
export interface Turn { operation: string; after: string; turns: readonly string[]; lacks: readonly string[]; asked: Asked }

export const OPERATIONS: readonly Operation[] = [...OF_ONE, ...OF_SEVERAL, ...OF_LIST];

/** How many operations a thread has after the name that it starts with. */
const LENGTHS = [2, 3, 4, 5];
/** So much of a reason or a name must be said. */
const WORDS_COMPARED = 8;
/** What is left of another name is of neither name of the thread; of some of a list, or of all of it, 「它们」 may be said. */
const LAST = ['left_of_x', 'list_first_two', 'list_without_biggest', 'list_over_n'];
/** Said of three, these would mean less than all of them. */
const OF_TWO = /[两俩二]|前面那个|\b(?:two|both)\b/;

export function readPhrases(language: Language): Readonly<Partial<Record<Author, Phrases>>> {
  return JSON.parse(readFileSync(new URL(`phrases-${language}.json`, import.meta.url), 'utf8')) as Readonly<Partial<Record<Author, Phrases>>>;
}

/** Asks `count` threads that begin with a name of the pool, or with a list of it; each ends at its first wrong reply, as what follows would point at that. */
export function askThreads(library: Library, pool: Pool, phrases: Phrases, { language, count, seed, of = 'names' }: { language: Language; count: number; seed: number; of?: 'names' | 'lists' }): Turn[] {
  if (pool[of].length === 0) return [];
  const draw = drawFrom(pool, language, seededRandom(seed));
  return Array.from({ length: count }, () => askThread(library, phrases, draw, of === 'lists' ? ofList(draw) : ofName(draw))).flat();
}

type Start = readonly [question: string, state: State];

function ofName({ pool: { moved, inside, names }, pick, language }: Draw): Start {
  const first = pick(pick([moved, moved, moved, inside, names].filter(({ length }) => length > 0)));
  return [plainly(first, language), { told: [first], sum: null, last: 'start', left: false, list: null }];
}

function ofList({ pool: { lists }, pick, language }: Draw): Start {
  const list: List = pick(lists);
  return [list[language], { told: [], sum: null, last: 'start', left: false, list }];
}

function askThread(library: Library, phrases: Phrases, draw: Draw, [question, start]: Start): Turn[] {
  const turns = [question];
  const done: Turn[] = [];
  let { thread } = askNext(library, turns, null);
  let state = start;
  for (let left = draw.pick(LENGTHS); left > 0 && !LAST.includes(state.last); left -= 1) {
    const possible = OPERATIONS.flatMap((operation) => possibly(operation, state, draw, phrases));
    if (possible.length === 0) break;
    const { name, next } = draw.pick(possible);
    turns.push(fill(draw.pick(fitting(phrases[name] ?? [], state)), next, draw.language));
    const asked = askNext(library, turns, thread);
    const lacks = lacking(asked, next.right);
    done.push({ operation: name, after: state.last, turns: [...turns], lacks, asked });
    if (lacks.length > 0) break;
    thread = asked.thread;
    state = following(state, name, next);
  }
  return done;
}

function askNext(library: Library, turns: readonly string[], thread: Thread | null): Asked {
  try {
    return ask(library, turns.at(-1) ?? '', thread);
  } catch (error) {
    throw new Error(`no reply to ${turns.join(' / ')}`, { cause: error });
  }
}

function following({ told, sum, left, list }: State, name: string, next: Next): State {
  const now = next.told ?? told;
  return { told: now, sum: next.sum === undefined ? sum : next.sum, last: name, left: left || !told.every((one) => now.includes(one)), list };
}

/** As many times as it weighs; none where there is no phrase for it, or it may not be asked. Nobody asks the same twice at once, but of another name. */
function possibly({ name, weight, next }: Operation, state: State, draw: Draw, phrases: Phrases): { name: string; next: Next }[] {
  const sayable = (name !== state.last || name === 'value_x') && fitting(phrases[name] ?? [], state).length > 0;
  const possible = sayable ? next(state, draw) : null;
  return possible ? Array.from({ length: weight }, () => ({ name, next: possible })) : [];
}

function fitting(phrases: readonly string[], { told, sum }: State): readonly string[] {
  return (sum ?? told).length > 2 ? phrases.filter((phrase) => !OF_TWO.test(phrase)) : phrases;
}

function fill(phrase: string, { x, n, k }: Next, language: Language): string {
  const blanks: Readonly<Record<string, string | undefined>> = { '{X}': x?.[language], '{N}': n, '{K}': k === undefined ? undefined : String(k) };
  return phrase.replace(/\{[XNK]\}/g, (blank) => blanks[blank] ?? blank);
}

/** A difference or a change is right without its sign: the words say which way. */
function lacking({ reply, answer }: Asked, { figures, others = [], verdict, words, cited }: Right): string[] {
  const has = ([value, unit]: Expected): boolean => reply.figures.some((figure) => figure.unit.replace(/\s.*/, '').replace('项', '个') === unit && /^-?[\d.]+$/.test(figure.value) && new Big(figure.value).abs().eq(value.abs()));
  const start = words?.replace(/\s/g, '').slice(0, WORDS_COMPARED) ?? '';
  return [
    ...(reply.outcome === 'answered' ? [] : [reply.outcome]),
    ...figures.filter((figure) => !has(figure)).map(([value, unit]) => `lacks ${value.abs().toFixed()} ${unit}`),
    ...others.filter(has).map(([value, unit]) => `says ${value.toFixed()} ${unit}`),
    ...(verdict === undefined || answer.claims.some((claim) => claim.kind === 'verdict' && claim.right === verdict) ? [] : [`no verdict ${verdict ? 'yes' : 'no'}`]),
    ...(reply.text.replace(/\s/g, '').includes(start) ? [] : [`does not say ${start}`]),
    ...(cited && reply.citations.length === 0 ? ['cites nothing'] : []),
  ];
}

function drawFrom(pool: Pool, language: Language, random: () => number): Draw {
  const pick = <T>(list: readonly T[]): T => {
    const at = Math.floor(random() * list.length);
    if (at >= list.length) throw new RangeError('nothing to pick from');
    return list[at] as T;
  };
  return {
    pool, language, pick,
    other: (told, from = pool.names) => {
      const others = from.filter((one) => !told.some((known) => areAlike(one, known)));
      return others.length > 0 ? pick(others) : null;
    },
  };
}

/** A reply to the one could be taken for a reply to the other, or they are not added up because one is within the other. */
function areAlike(one: Told, other: Told): boolean {
  const within = (part: string, whole: string): boolean => whole.toLowerCase().includes(part.toLowerCase());
  return one.amount.eq(other.amount) || [[one, other] as const, [other, one] as const].some(([left, right]) => within(left.zh, right.zh) || within(left.en, right.en) || left.above.includes(bareName(right.zh)));
}
