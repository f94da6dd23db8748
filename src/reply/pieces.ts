/** Claims → pieces: what one whole clause can say, so that a model has something to arrange. */
import type { BasisNote, Claim, Figure, Name, Reading } from '../answer/answer.ts';

type Of<Kind extends Claim['kind']> = Extract<Claim, { kind: Kind }>;

/** Claims that stay whole; the others are cut so that each piece has one subject and one thing to say. */
type Whole = Of<'target' | 'noReason' | 'reason' | 'share' | 'ratio' | 'difference' | 'sum' | 'balance' | 'average' | 'convert' | 'parent' | 'list' | 'names' | 'row' | 'quote' | 'verdict' | 'statement' | 'identity' | 'caveat' | 'notice'>;

export type Piece =
  | Whole
  | { kind: 'figure'; name: Name; column: Name | null; figure: Figure; how: 'printed' | 'computed' | null; basis: BasisNote | null }
  | { kind: 'count'; name: Name; figure: Figure; asOf: string | null }
  | { kind: 'place'; name: Name; inside: Name; note: BasisNote }
  | { kind: 'readings'; name: Name; readings: readonly Reading[] }
  | { kind: 'change'; name: Name; base: number; change: Figure; percent: Figure | null; computed: boolean; unlikeAsked: boolean }
  /** A rate that the document prints otherwise than its own figures give: stands right behind its change. */
  | { kind: 'recomputed'; name: Name; percent: Figure; rounding: boolean };

/** In the order in which the answer states them. */
export function piecesOf(claims: readonly Claim[]): Piece[] {
  const judged = claims.some(({ kind }) => kind === 'verdict');
  return claims.flatMap((claim) => cut(claim, judged));
}

function cut(claim: Claim, judged: boolean): Piece[] {
  switch (claim.kind) {
    case 'amount': {
      const [only] = claim.readings;
      if (claim.readings.length !== 1 || !only) return [{ kind: 'readings', name: claim.name, readings: claim.readings }];
      const { figure, note } = only;
      const inside = note.inside ? [{ kind: 'place' as const, name: claim.name, inside: note.inside, note }] : [];
      return [{ ...plainFigure(claim.name, figure), basis: note.inside ? null : note }, ...inside];
    }
    case 'where': return [plainFigure(claim.name, claim.figure)];
    case 'cell': return [{ ...plainFigure(claim.name, claim.figure), column: claim.column }];
    case 'prior': return [{ ...plainFigure(claim.name, claim.figure), how: claim.figure.derivation === null ? 'printed' : 'computed' }];
    case 'count': return [claim];
    case 'change': {
      const { name, change, base, current } = claim;
      const computed = claim.percent === null && claim.recomputed !== null;
      const moved: Piece = { kind: 'change', name, base, change, percent: claim.percent ?? claim.recomputed, computed, unlikeAsked: claim.premise === 'wrong' && !judged };
      const again: Piece[] = claim.percent && claim.recomputed ? [{ kind: 'recomputed', name, percent: claim.recomputed, rounding: claim.rounding }] : [];
      return [moved, ...again, ...(current ? [plainFigure(name, current)] : [])];
    }
    // An answer that rounds is not arranged (plan.ts).
    case 'rounded': return [];
    default: return [claim];
  }
}

function plainFigure(name: Name, figure: Figure): Extract<Piece, { kind: 'figure' }> {
  return { kind: 'figure', name, column: null, figure, how: null, basis: null };
}
