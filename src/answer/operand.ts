/** The names of a question as operands: each with the figure that it brings to a computation. */
import type { Entry } from '../search/entries.ts';
import type { Answer, Figure, Name } from './answer.ts';
import { entryName, type Context } from './context.ts';
import { unsureAnswer } from './lookup.ts';
import { amountFacts, readingsOf } from './readings.ts';
import { headFigure } from './world.ts';

/** A name's figure for computing: the reading that the other operands' classification has, else its first. */
export function operand(context: Context, entry: Entry, beside: Figure | null = null): Figure | null {
  const facts = amountFacts(entry, context.world.book.year, context.filter);
  const usable = facts.length > 0 ? facts : entry.facts.filter(({ measure, value }) => measure === 'target' && value !== null);
  const readings = readingsOf(entry, entryName(context, entry), usable, context.world.nameOf.bind(context.world));
  const basis = beside?.facts[0]?.row.basis;
  const fund = beside?.facts[0]?.row.fund;
  const same = basis ? readings.find(({ figure }) => figure.facts.some(({ row }) => row.basis === basis && row.fund === fund)) : null;
  return (same ?? readings[0])?.figure ?? headFigure(context.world, entry);
}

/** The sure names of the question; an answer instead when one of them is not sure. */
export function sureEntries(context: Context): Entry[] | Answer {
  const unclear = context.topics.find(({ certainty }) => certainty !== 'sure');
  if (unclear) return unsureAnswer(context, unclear);
  return context.topics.flatMap(({ entry }) => entry ?? []);
}

export function isAnswer(value: Entry[] | Answer): value is Answer {
  return !Array.isArray(value);
}

export function names(figures: readonly Figure[]): Name {
  return { zh: figures.map(({ name }) => name.zh).join('、'), en: figures.map(({ name }) => name.en ?? name.zh).join(', ') };
}
