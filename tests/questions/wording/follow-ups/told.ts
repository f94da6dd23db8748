/** What threads are put together from: names of the library's first document that print one amount, with what else is printed of them. */
import Big from 'big.js';
import { ask } from '../../../../src/ask.ts';
import { amountFacts } from '../../../../src/answer/names/readings.ts';
import { changeFacts, displayName, headFigure, totalEntry, wholesOf, type World } from '../../../../src/answer/world.ts';
import type { Library } from '../../../../src/library.ts';
import type { Row } from '../../../../src/budget/fact.ts';
import { bareName } from '../../../../src/budget/text.ts';
import type { Entry } from '../../../../src/search/entries.ts';
import { isPlain, readLists, type List } from './lists.ts';

export type Language = 'zh' | 'en';
/** A name in both languages, with its amount of the year. */
export interface Amount { zh: string; en: string; amount: Big }
/** `whole`: what it is printed as a part of; `above`: all that it is within, whichever way the budget is cut. */
export interface Told extends Amount { change: Big | null; reason: string | null; whole: Amount | null; above: readonly string[] }
/** `moved` and `inside` are those of `names` that changed, and that are part of another one. */
export interface Pool { total: Big; names: readonly Told[]; moved: readonly Told[]; inside: readonly Told[]; lists: readonly List[] }

/** Shares and limits of what is smaller come out as nought. */
const SMALLEST = 4;
const MONEY = '万元';

export function readPool(library: Library): Pool {
  const [world] = library.worlds;
  const all = world ? totalEntry(world, 'expenditure') : null;
  const total = world && all ? headFigure(world, all) : null;
  if (!world || !total) throw new Error('no document is loaded that prints its total');
  // In a thread a column's name may as well ask for that cell of the row that was told.
  const columns = new Set(world.book.facts.flatMap(({ column }) => column.map(bareName)));
  const entryOf = new Map(world.index.entries.flatMap((entry) => entry.rows.map((row) => [row, entry])));
  const usable = ({ zh, amount }: Told): boolean => amount.gt(SMALLEST) && !amount.eq(total.value) && !columns.has(bareName(zh));
  const names = world.index.entries.flatMap((entry) => toldOf(world, entry, entryOf) ?? []).filter((told) => usable(told) && isAnswered(library, told));
  return { total: new Big(total.value), names, moved: names.filter(({ change }) => change?.eq(0) === false), inside: names.filter(({ whole }) => whole !== null), lists: readLists(library, world) };
}

function toldOf(world: World, entry: Entry, entryOf: ReadonlyMap<Row, Entry>): Told | null {
  const own = amountOf(world, entry);
  if (!own || own.row.role !== 'item' || !isPlain(own.zh)) return null;
  const { zh, en, amount } = own;
  const { change } = changeFacts(entry);
  const [nearest] = wholesOf(world, entry);
  const whole = nearest ? amountOf(world, nearest) : null;
  return {
    zh, en, amount, above: [...aboveOf(entry, entryOf)].flatMap(({ names }) => names), reason: change?.row.reason?.text ?? null,
    // What is new has no year before.
    change: change?.value && change.unit === MONEY && !change.value.eq(amount) ? change.value : null,
    whole: whole?.amount.gt(amount) === true ? { zh: whole.zh, en: whole.en, amount: whole.amount } : null,
  };
}

function aboveOf({ rows }: Entry, entryOf: ReadonlyMap<Row, Entry>, found = new Set<Entry>()): Set<Entry> {
  for (const { parent } of rows) {
    const wider = parent ? entryOf.get(parent) : undefined;
    if (wider && !found.has(wider)) aboveOf(wider, entryOf, found.add(wider));
  }
  return found;
}

/** Null where it is printed with several amounts, as each would be right. */
function amountOf(world: World, entry: Entry): (Amount & { row: Row }) | null {
  const facts = amountFacts(entry, world.book.year);
  const [fact] = facts;
  const { en } = world.nameOf(entry.label);
  if (!fact?.value || fact.unit !== MONEY || en === null || facts.some(({ value }) => value?.eq(fact.value ?? 0) !== true)) return null;
  return { zh: displayName(fact.row), en, amount: fact.value, row: fact.row };
}

/** A name that is not understood alone would fail every thread that it stands in. */
function isAnswered(library: Library, told: Told): boolean {
  return (['zh', 'en'] as const).every((language) => {
    const { figures, outcome } = ask(library, plainly(told, language), null).reply;
    const [figure] = figures;
    return outcome === 'answered' && figures.length === 1 && figure?.unit === MONEY && told.amount.eq(figure.value);
  });
}

/** The plainest question for its amount. */
export function plainly(told: Told, language: Language): string {
  return language === 'zh' ? `${told.zh}是多少` : `how much is ${told.en}`;
}
