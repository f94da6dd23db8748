/** What an identity of the document shows of itself, and what the document says of its rounding. */
import { pattern } from '../../budget/pattern.ts';
import type { Check } from '../../budget/check.ts';
import type { Passage } from '../../budget/fact.ts';
import type { Claim, Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { displayName } from '../world.ts';

/** A sum of a whole column has dozens of inputs; the places hold them all. */
const MOST_CHECK_FIGURES = 20;
/** A note under the tables on what their rounding does. */
const NOTE = pattern(/尾数误差|尾差|四舍五入/);

/** The printed figures that stand in an identity. */
export function checkFigures(context: Context, check: Check): Figure[] {
  const seen = new Set<string>();
  const computed = [check.left, check.right].flatMap(({ label, value, unit, derivation }) => (derivation !== null && value !== null
    ? [{ name: context.world.nameOf(label), value: value.toFixed(), unit: unit ?? '', year: context.world.book.year, derivation, places: check.places, facts: check.facts }] : []));
  return [...computed, ...apart(context, check), ...printedInputs(context, check, seen)].slice(0, MOST_CHECK_FIGURES);
}

/** How far its two sides lie apart. */
function apart({ world }: Context, { left, right, places, facts }: Check): Figure[] {
  if (left.value === null || right.value === null || left.unit !== right.unit || left.value.eq(right.value)) return [];
  const [more, less] = left.value.gt(right.value) ? [left.value, right.value] : [right.value, left.value];
  return [{ name: { zh: '差额', en: 'difference' }, value: more.minus(less).toFixed(), unit: left.unit ?? '', year: world.book.year, derivation: `${more.toFixed()} - ${less.toFixed()}`, places, facts }];
}

function printedInputs(context: Context, check: Check, seen: Set<string>): Figure[] {
  // Only what the sentence shows: its two sides and the operands of its formulas.
  const sides = [check.left, check.right];
  const operands = new Set(sides.flatMap(({ derivation }) => derivation?.match(/\d+(?:\.\d+)?/g) ?? []));
  const firstOf = sides.map(({ value }) => (value === null ? undefined : check.facts.find((fact) => fact.value?.eq(value) === true)));
  return check.facts.filter((fact) => fact.value !== null && (firstOf.includes(fact) || operands.has((fact.printed ?? '').replace(/^-/, '')))).flatMap((fact) => {
    const key = `${fact.row.label}|${fact.printed ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [printedFigure(context.world.nameOf(displayName(fact.row)), fact)];
  });
}

/** The document's own words on rounding; none where it has none. */
export function roundingNote({ world }: Context): Claim[] {
  const note: Passage | undefined = world.book.passages.find(({ kind, text }) => kind === 'note' && NOTE.test(text));
  return note ? [{ kind: 'quote', what: 'prose', name: world.nameOf(note.subject), text: note.text, places: [note.place] }] : [];
}
