/** One printed name under two codes of one classification, or with money of projects beside what is basic: a computation took the one, and says that there is another. */
import type { Entry } from '../../search/entries.ts';
import type { Claim, Figure } from '../answer.ts';
import { entryName, type Context } from '../context.ts';
import { amountFacts, readingsOf } from './readings.ts';

export function homonymClaims(context: Context, entries: readonly Entry[], figures: readonly Figure[]): Claim[] {
  const { world, filter } = context;
  return entries.flatMap((entry): Claim[] => {
    const name = entryName(context, entry);
    const readings = readingsOf(name, amountFacts(entry, world.book.year, filter), world.nameOf.bind(world));
    const used = readings.find(({ figure }) => figures.some(({ facts }) => figure.facts.some((fact) => facts.includes(fact))));
    const alike = readings.filter(({ note }) => used && note.kind === used.note.kind && note.fund === used.note.fund && note.basic === used.note.basic);
    const apart = used?.note.basic === true ? readings.filter(({ note }) => note.kind === used.note.kind) : [];
    if (apart.length > 1) return [{ kind: 'amount', name, readings: apart }];
    return alike.length > 1 && alike.every(({ note }) => note.code !== null) ? [{ kind: 'amount', name, readings: alike }] : [];
  });
}
