/** 「换算成公顷呢」, "in square kilometres": an area that was told, in another unit of area, exactly. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, plain } from '../../budget/amount.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { computedFigure, valueOf } from '../figures.ts';

/** One square metre in the unit, as a product and a quotient. */
const OF_METRES: Readonly<Record<string, readonly [times: string, by: string]>> = { 公顷: ['1', '10000'], 平方公里: ['1', '1000000'], 亩: ['3', '2000'] };
const METRES = pattern(/^(?:㎡|平方米|m²|m2|平米)$/);

/** Null where no area was told. */
export function inAreaUnit(answer: Answer, unit: string | null): Answer | null {
  const [times, by] = OF_METRES[unit ?? ''] ?? [];
  if (unit === null || times === undefined || by === undefined || answer.outcome !== 'answered') return null;
  const areas = answer.claims.flatMap((claim): Figure[] => (claim.kind === 'target' || claim.kind === 'count' ? [claim.figure] : claim.kind === 'sum' ? [claim.total] : claim.kind === 'quote' ? [...claim.figures ?? []] : [])).filter((figure) => figure.value !== '' && METRES.test(figure.unit));
  const converted = areas.map((from): Claim => ({ kind: 'convert', from, to: computedFigure(from.name, plain(valueOf(from).times(decimal(times)).div(decimal(by))), unit, from.year, `${from.value}${times === '1' ? '' : ` × ${times}`} ÷ ${by}`, [from]) }));
  return converted.length === 0 ? null : { ...answer, claims: [...answer.claims.filter(({ kind }) => kind !== 'convert'), ...converted] };
}
