/** Pieces → whole English clauses without a closing stop: name, year, direction, figure and unit stand together. */
import type { Figure, Name } from '../answer/answer.ts';
import type { Clause } from './plan.ts';
import type { Piece } from './pieces.ts';
import { decimal } from '../budget/amount.ts';
import { amountEn, formula, isByUnit, magnitude, nameEn } from './format.ts';
import { basisEn, claimEn } from './en.ts';

export function clauseEn(piece: Piece): Clause {
  switch (piece.kind) {
    case 'figure': return figure(piece);
    case 'count': return { whole: `the count for ${nameEn(piece.name)} is ${amountEn(piece.figure)}${piece.asOf ? ` (as of ${piece.asOf})` : ''}` };
    case 'place': return place(piece);
    case 'readings': {
      const year = piece.readings[0]?.figure.year;
      const budget = year ? ` in the ${year} budget` : '';
      const lead = isByUnit(piece.readings) ? `the document prints no total of ${nameEn(piece.name)} for the department, by budget unit${budget}: ` : `${nameEn(piece.name)} has ${piece.readings.length} readings${budget}: `;
      return { whole: `${lead}${piece.readings.map((reading) => `${amountEn(reading.figure)} (${basisEn(reading.note)})`).join('; ')}` };
    }
    case 'change': return change(piece);
    case 'recomputed': {
      const told = `the rate recomputed from the printed figures is ${amountEn(piece.percent)} (${formula(piece.percent.derivation ?? '')}), and rounding ${piece.rounding ? 'explains' : 'does not explain'} the difference`;
      return { whole: `for ${nameEn(piece.name)}, ${told}`, forms: { afterSame: `with ${told.replace(' is ', ' being ')}`, afterOwn: told } };
    }
    case 'reason': return { whole: `the document gives this reason for the change in ${nameEn(piece.name)}: “${piece.text}”`, forms: { afterOwn: `the printed reason is: “${piece.text}”`, led: `in the document’s words: “${piece.text}”`, given: `“${piece.text}”` } };
    case 'noReason': return { whole: `the document prints no reason for the change in ${nameEn(piece.name)}`, forms: { afterOwn: 'the document prints no reason for the change', led: 'the document prints none' } };
    case 'target': return { whole: `the performance target for ${nameEn(piece.name)} is “${piece.text}”` };
    case 'share': return { whole: `${withAmount(piece.part)} is ${amountEn(piece.percent)} of ${withAmount(piece.whole)}, by ${formula(piece.percent.derivation ?? '')}` };
    case 'ratio': return { whole: `${withAmount(piece.part)} is ${amountEn(piece.multiple)} ${withAmount(piece.whole)}, by ${formula(piece.multiple.derivation ?? '')}` };
    case 'difference': return { whole: difference(piece) };
    case 'sum': {
      const items = piece.items.map(withAmount);
      return { whole: `${items.slice(0, -1).join(', ')}${items.length > 1 ? ' and ' : ''}${items.at(-1) ?? ''} come to ${amountEn(piece.total)} in all (${formula(piece.total.derivation ?? '')})${notCounted(piece.left)}` };
    }
    case 'balance': return { whole: `${piece.plus.map(withAmount).join(', ')} less ${piece.minus.map(withAmount).join(', ')} leaves ${amountEn(piece.result)}, by ${formula(piece.result.derivation ?? '')}${notCounted(piece.left)}` };
    case 'average': {
      const per = piece.count ? `each over ${withAmount(piece.count)}${/ and (?:month|quarter|day)$/.exec(piece.per?.en ?? '')?.[0]?.replace(' and', ', a') ?? ''}` : `per ${piece.per?.en ?? ''}`;
      return { whole: `${withAmount(piece.total)} averages ${amountEn(piece.average)} ${per}, by ${formula(piece.average.derivation ?? '')}, rounded` };
    }
    case 'convert': return { whole: `${nameEn(piece.to.name)} is ${amountEn(piece.from)}, which equals ${amountEn(piece.to)}` };
    case 'caveat': return { whole: small(claimEn(piece).replace(/^Note: /, '')).replace(/^(?=rounding|contradiction)/, 'the document’s own figures show a ').replace(/\.$/, '') };
    case 'quote': {
      const what = piece.what === 'definition' ? 'definition' : piece.what === 'purpose' ? 'stated purpose' : null;
      return { whole: what === null ? small(claimEn(piece)) : `the ${what} of ${nameEn(piece.name)} is: “${piece.text}”` };
    }
    case 'list': {
      const said = small(claimEn(piece).replace(/\.$/, ''));
      const head = piece.of ?? piece.scope;
      const name = head && said.toLowerCase().startsWith(nameEn(head).toLowerCase()) ? nameEn(head) : '';
      // With one item only, the largest is that item.
      return { whole: `${name}${said.slice(name.length)}`.replace(/^(largest|smallest): (?!.*; )/, 'the $1 is ') };
    }
    default: return { whole: small(claimEn(piece).replace(/\.$/, '')) };
  }
}

/** A clause may stand inside a sentence; its names keep their capitals. */
function small(sentence: string): string {
  return sentence.replace(/^(The|This|These|There|Answered|Holds|Rounding|Contradiction|List|Different|Yes|No|It|Within|Performance|Largest|Smallest|Increased|Decreased|Above|Below|Together|Nothing|Goal|Duties|Definition|What)\b/, (word) => word.toLowerCase());
}

function figure({ name, column, figure: own, how, basis }: Extract<Piece, { kind: 'figure' }>): Clause {
  const where = basis ? basisEn(basis) : '';
  const note = how === 'computed' ? `, computed as ${formula(own.derivation ?? '')}` : how === 'printed' ? ', as printed' : where ? ` (${where})` : '';
  const subject = `${nameEn(name)}${column ? `, ${nameEn(column)},` : ''}`;
  const amount = `${amountEn(own)}${note}`;
  if (own.year === null) return { whole: `${subject} is ${amount}` };
  return how === null && own.unit.endsWith('元')
    ? { whole: `the ${own.year} budget for ${subject} is ${amount}`, forms: { afterSame: `at ${amountEn(own)} in the ${own.year} budget${note}`, afterFigure: `and ${amountEn(own)} in the ${own.year} budget${note}`, afterYear: `that for ${subject} is ${amount}` } }
    : { whole: `the ${own.year} figure for ${subject} is ${amount}`, ...(how === null ? {} : { forms: { afterSame: `against ${amountEn(own)} in ${own.year}${note}` } }) };
}

function place({ name, inside, note }: Extract<Piece, { kind: 'place' }>): Clause {
  const rest = basisEn(note).replace(`under ${nameEn(inside)}`, '').replace('; ; ', '; ').replace(/^; |; $/g, '');
  const told = `under ${nameEn(inside)}${rest ? ` (${rest})` : ''}`;
  return { whole: `${nameEn(name)} is ${told}`, forms: { afterSame: told } };
}

function change({ name, base, change: moved, percent, computed, unlikeAsked }: Extract<Piece, { kind: 'change' }>): Clause {
  const sign = decimal(moved.value).cmp(0);
  const how = moved.derivation ? ` (by ${formula(moved.derivation)})` : '';
  const rate = percent ? `, or ${amountEn(magnitude(percent))}${computed ? ` (by ${formula(percent.derivation ?? '')})` : ''},` : '';
  const told = `${sign === 0 ? `unchanged (${amountEn(moved)})` : `${sign > 0 ? 'up' : 'down'} ${amountEn(magnitude(moved))}`}${how}${rate} in ${moved.year ?? ''} against ${base}`;
  return unlikeAsked ? { whole: `not as asked, ${nameEn(name)} is ${told}` } : { whole: `${nameEn(name)} is ${told}`, forms: { afterSame: told } };
}

function difference({ left, right, less, difference: gap, percent }: Extract<Piece, { kind: 'difference' }>): string {
  const sign = less ? -1 : decimal(gap.value).cmp(0);
  const how = `, by ${formula(gap.derivation ?? '')}`;
  if (sign === 0) return `${withAmount(left)} is the same as ${withAmount(right)}, difference ${amountEn(gap)}${how}`;
  const rate = percent ? `, ${amountEn(magnitude(percent))} ${sign > 0 ? 'higher' : 'lower'}` : '';
  return `${withAmount(left)} is ${amountEn(magnitude(gap))} ${sign > 0 ? 'more' : 'less'} than ${withAmount(right)}${rate}${how}`;
}

function notCounted(left: readonly Name[]): string {
  return left.length > 0 ? `, not counting ${left.map(nameEn).join(', ')}` : '';
}

/** An English amount has brackets of its own, so it stands between commas after "at". */
function withAmount(one: Figure): string {
  return `${nameEn(one.name)} at ${amountEn(one)}`;
}
