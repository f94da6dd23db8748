/**
 * A result to the decimals that were asked for: 「保留两位小数」 → 2.71 亿元 beside 2.7126 亿元. It is rounded once,
 * from what it was computed of, never from what is rounded already; a figure with fewer decimals stays as it is.
 */
import { decimal, decimalsOf, divideHalfUp, plain, type Decimal } from '../../budget/amount.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { inUnitOf, valueOf } from '../figures.ts';

export function withRounding(answer: Answer, decimals: number | null): Answer {
  if (decimals === null || answer.outcome !== 'answered') return answer;
  const converts = answer.claims.filter(({ kind }) => kind === 'convert');
  const rounded = (converts.length > 0 ? converts : answer.claims).flatMap((claim) => roundedOf(claim, decimals));
  return rounded.length === 0 ? answer : { ...answer, claims: [...answer.claims, ...rounded] };
}

function roundedOf(claim: Claim, decimals: number): Claim[] {
  return resultsOf(claim).flatMap(([from, value]): Claim[] => {
    if (from.value === '') return [];
    const to = value(decimals).toFixed(decimals);
    if (to === from.value || (decimals > decimalsOf(from.value) && decimal(to).eq(valueOf(from)))) return [];
    return [{ kind: 'rounded', from, to: { ...from, value: to, derivation: from.derivation ?? plain(valueOf(from)) } }];
  });
}

type Result = [Figure, (decimals: number) => Decimal];

function resultsOf(claim: Claim): Result[] {
  const printed = (figure: Figure): Result => [figure, (decimals) => divideHalfUp(valueOf(figure), decimal(1), decimals)];
  switch (claim.kind) {
    case 'share': return [[claim.percent, quotient(claim.part, claim.whole, 100)]];
    case 'ratio': return [[claim.multiple, quotient(claim.part, claim.whole, 1)]];
    case 'average': return claim.count && claim.average.unit === claim.total.unit ? [[claim.average, quotient(claim.total, { ...claim.count, unit: claim.total.unit }, 1)]] : [];
    case 'convert': return [printed(claim.to)];
    case 'amount': return claim.readings.map(({ figure }) => printed(figure));
    case 'cell': return [printed(claim.figure)];
    case 'change': return claim.percent ? [printed(claim.percent)] : [];
    case 'sum': return [printed(claim.total)];
    case 'difference': return [printed(claim.difference)];
    case 'balance': return [printed(claim.result)];
    default: return [];
  }
}

function quotient(part: Figure, of: Figure, times: number): Result[1] {
  return (decimals) => divideHalfUp(valueOf(part).times(times), valueOf(inUnitOf(of, part.unit)), decimals);
}
