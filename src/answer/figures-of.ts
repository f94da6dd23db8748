/** The figures that a claim states, in the order it states them. */
import { pattern } from '../budget/pattern.ts';
import { monthsOf } from '../query/slots/months.ts';
import type { Claim, Figure } from './answer.ts';

export function figuresOf(claim: Claim): Figure[] {
  const present = (...figures: (Figure | null)[]): Figure[] => figures.filter((figure) => figure !== null);
  switch (claim.kind) {
    case 'amount': return claim.readings.map(({ figure }) => figure);
    case 'cell': case 'count': case 'where': return [claim.figure];
    // A date is no number, yet its months are what 「几月前」 asks for.
    case 'target': return claim.figure.value === '' ? monthsOf(claim.text).map((month) => ({ ...claim.figure, value: String(month), unit: '月' })) : [claim.figure];
    case 'change': return present(claim.change, claim.percent, claim.recomputed, claim.current);
    case 'prior': return present(claim.figure, claim.figure.derivation === null ? null : claim.change);
    case 'share': return [claim.percent, claim.part, claim.whole];
    case 'ratio': return [claim.multiple, claim.part, claim.whole];
    // Of one name in two places no percent is told.
    case 'difference': return present(claim.difference, claim.left, claim.right, claim.left.name.zh === claim.right.name.zh ? null : claim.percent);
    case 'sum': return [claim.total, ...claim.items];
    case 'balance': return [claim.result, ...claim.plus, ...claim.minus];
    case 'average': return present(claim.average, claim.total, claim.count);
    case 'list': return present(claim.total, claim.count, ...claim.items.flatMap(({ figure, extra }) => [figure, extra]), claim.remainder);
    case 'names': return present(claim.count);
    case 'parent': return claim.parents.flatMap(({ figure }) => present(figure));
    case 'row': return claim.cells.map(({ figure }) => figure);
    case 'convert': return [claim.to, claim.from];
    case 'rounded': return [claim.to];
    case 'identity': case 'caveat': return claim.figures.slice();
    case 'quote': return [...(claim.figures ?? [])];
    case 'statement': return figuresOf(claim.what);
    case 'reason': case 'noReason': case 'verdict': case 'notice': return [];
  }
}

/** The numbers with their units in a printed reason; a year is none. */
const IN_REASON = pattern(/(\d[\d,]*(?:\.\d+)?)\s*(万元|亿元|元|[%％]|个百分点|[\u4e00-\u9fff])/g);

/** What a quoted reason says in figures: nothing is computed from them. */
export function figuresQuoted(claim: Claim): Figure[] {
  if (claim.kind !== 'reason') return [];
  const { text, places } = claim;
  // What a reason says is often of another name: it is told as the reason's, not as the amount of what moved.
  const name = { zh: `${claim.name.zh}（印明的原因）`, en: `${claim.name.en ?? claim.name.zh} (printed reason)` };
  return [...text.matchAll(IN_REASON)].flatMap(([, number = '', unit = '']) => (/[年月日号、.]/.test(unit) ? [] : [{ name, value: number.replace(/,/g, ''), unit, year: null, derivation: null, places, facts: [] }]));
}
