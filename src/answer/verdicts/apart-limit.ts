/** 「甲比乙多 2000 万以上吗」, "is A at least 50 below B": how far two names are apart, as a limit; which of them has more is half of the claim. */
import { limitSpan } from '../../query/slots/limits.ts';
import { numbersSaid } from '../../query/slots/numbers-said.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { keepsTo } from './claim-agreement.ts';
import { directionSaid } from './sides.ts';

/** Null where no such limit is stated of the two. */
export function withApartLimit({ query, topics }: Context, answer: Answer): Answer | null {
  const apart = answer.claims.find((claim) => claim.kind === 'difference');
  const text = topics.reduce((rest, { mention: { from, to } }) => rest.slice(0, from) + '◇'.repeat(to - from) + rest.slice(to), query.spoken);
  const [number, another] = numbersSaid(text);
  const span = number && !another ? limitSpan(text, number) : null;
  if (answer.outcome !== 'answered' || apart?.kind !== 'difference' || !number || !span) return null;
  const figure = number.unit === '%' ? apart.percent : apart.difference;
  const side = directionSaid(`${text.slice(0, span.from)} ${text.slice(span.to)}`.replace(/\s+(?=[\u3400-\u9fff，,。？?]|$)/g, ''));
  if (!figure || !side) return null;
  const right = (side === 'fall') === apart.less && keepsTo(figure, { ...span.limit, value: number.value, unit: number.unit });
  return { ...answer, claims: [{ kind: 'verdict', right, about: (side === 'fall') === apart.less ? 'figure' : 'comparison' }, ...answer.claims] };
}
