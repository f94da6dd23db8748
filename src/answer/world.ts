/** What an answer is made from: one document's names and figures, its checks, and how names read in English. */
import { pattern } from '../budget/pattern.ts';
import type { Check } from '../budget/check.ts';
import { once } from '../budget/once.ts';
import type { Fact, FactBook, OneFund, Row } from '../budget/fact.ts';
import type { DocumentIndex } from '../search/document-index.ts';
import type { Entry } from '../search/entries.ts';
import type { Figure, Name } from './answer.ts';
import { printedFigure } from './figures.ts';
import { amountFacts, sameMoney } from './names/readings.ts';

export interface World {
  book: FactBook;
  index: DocumentIndex;
  checks: readonly Check[];
  /** A printed label with its English name. */
  nameOf(label: string): Name;
  /** The same, made from the tables of one fund alone; null where it has none. */
  within(fund: OneFund): { world: World; printed: ReadonlyMap<Fact, Fact> } | null;
}

/** The identities that do not hold. */
export const contradictions = once((checks: readonly Check[]): readonly Check[] => checks.filter(({ verdict }) => verdict === 'contradiction'));

/** Labels of the whole budget, expenditure and revenue side. 部门预算支出, 支出总计, 部门预算收入, 收入总计 */
const TOTAL = { expenditure: /^(?:部门预算总?支出|部门支出(?:预算)?总额|支出总计)$/, revenue: /^(?:部门预算总?收入|部门收入(?:预算)?总额|收入总计)$/ } as const;

/** Where no label says 总计. */
const SUM = { expenditure: /^支出合计$/, revenue: /^收入合计$/ } as const;

/** What sentences call it; 收支 is both sides at once. */
const BOTH = pattern(/^(?:部门|单位)?收支(?:总预算|预算总[数额])$/);
const TOLD_TOTAL = { expenditure: [/^(?:部门|单位|本年)?(?:支出(?:总预算|预算(?:总[数额])?)|预算支出)$/, BOTH], revenue: [/^(?:部门|单位|本年)?(?:收入(?:总预算|预算(?:总[数额])?)|预算收入)$/, BOTH] } as const;

export function totalEntry(world: World, side: 'expenditure' | 'revenue'): Entry | null {
  return totals(world)[side];
}
const totals = once((world: World) => ({ expenditure: findTotal(world, 'expenditure'), revenue: findTotal(world, 'revenue') }));

function findTotal(world: World, side: 'expenditure' | 'revenue'): Entry | null {
  const called = (pattern: RegExp): Entry[] => world.index.entries.filter(({ names }) => names.some((name) => pattern.test(name)));
  // A table of one fund calls its own total 支出总计 too.
  const ofAll = (entries: readonly Entry[]): Entry[] => entries.filter(({ facts }) => facts.some(({ measure, row }) => measure === 'amount' && row.fund === 'all'));
  const named = called(TOTAL[side]);
  const names = [ofAll(named), ofAll(called(SUM[side])), named].find(({ length }) => length > 0) ?? [];
  return names.find(({ rows }) => rows.some(({ place }) => place.table === null)) ?? toldTotal(world, side, names) ?? names[0] ?? null;
}

/** The sentence that has the same money as the table's total, and says how it moved: 「收支预算总数 2,302 万元，比上年增加 …」. */
function toldTotal(world: World, side: 'expenditure' | 'revenue', totals: readonly Entry[]): Entry | null {
  const amounts = totals.flatMap(({ facts }) => facts.filter(({ measure, year, row }) => measure === 'amount' && year === world.book.year && row.fund === 'all'));
  const isSame = (fact: Fact): boolean => amounts.some((other) => sameMoney(other, fact));
  const told = TOLD_TOTAL[side].flatMap((name) => world.index.entries.find(({ names, rows, facts }) => names.some((own) => name.test(own)) && rows.some(({ place, budgetUnit }) => place.table === null && budgetUnit === null) && facts.some((fact) => fact.measure === 'amount' && fact.year === world.book.year && isSame(fact))) ?? []);
  return told.find(({ facts }) => facts.some(({ measure }) => measure === 'change')) ?? told[0] ?? null;
}

export function headFigure(world: World, entry: Entry): Figure | null {
  const facts = amountFacts(entry, world.book.year);
  const narrative = facts.find(({ place }) => place.table === null);
  const fact = narrative ?? facts.find(({ row }) => row.fund === 'all') ?? facts[0];
  return fact ? printedFigure(world.nameOf(entry.label), fact, facts.filter((other) => other !== fact && other.printed === fact.printed)) : null;
}

/** All expenditure, as a figure: to tell it from the figure of a name. */
export function headOfAll(world: World): string | undefined {
  const total = totalEntry(world, 'expenditure');
  return total ? headFigure(world, total)?.value : undefined;
}

export function rowFigure(world: World, row: Row): Figure | null {
  const fact = row.facts.find(({ measure }) => measure === 'amount') ?? row.facts[0];
  return fact?.value ? printedFigure(world.nameOf(displayName(row)), fact) : null;
}

/** A row's label without its list number. */
export function displayName(row: Row): string {
  return row.label.replace(/^[一二三四五六七八九十]+、|^\d+[.．、]/, '');
}

export function changeFacts(entry: Entry): { change: Fact | null; percent: Fact | null } {
  const money = entry.facts.filter(({ place }) => place.table === null);
  const change = money.find(({ measure, column }) => measure === 'change' && /比/.test(column[0] ?? '')) ?? entry.facts.find(({ measure }) => measure === 'change') ?? null;
  const percent = change ? change.row.facts.find(({ measure }) => measure === 'percent') ?? null : null;
  return { change, percent };
}

/** What the name is a part of, the nearest first. */
export function wholesOf(world: World, entry: Entry): Entry[] {
  const above: Entry[] = [];
  for (let row = entry.rows.find(({ parent }) => parent?.role === 'item')?.parent ?? null; row; row = row.parent) {
    const own = row;
    const whole = row.role === 'item' ? world.index.ofRow(own) : undefined;
    if (whole) above.push(whole);
  }
  return above;
}
