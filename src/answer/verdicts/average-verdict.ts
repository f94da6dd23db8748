/** "Is the canteen cost per diner over 10,000 yuan", "the average project is over 1,000, right?": what was averaged, set against the number that is stated of it. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isNegated } from '../../query/slots/negated.ts';
import { numbersSaid } from '../../query/slots/numbers-said.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { agreement, keepsTo } from './claim-agreement.ts';

/** How many of what it is divided by, and how long, are no limit. */
const COUNTED = pattern(/^\s*(?:人|名|个|位|辆|台|户|家|天|日|月|people|persons|staff|cars?|vehicles?|days?|months?|projects?|departments?|households?|diners?|retirees?)\b/i);

export function averageVerdict(context: Context, answer: Answer): Answer {
  const { query, topics } = context;
  const [claim, another] = answer.claims.filter(({ kind }) => kind === 'average');
  if (answer.outcome !== 'answered' || claim?.kind !== 'average' || another || answer.claims.some(({ kind }) => kind === 'verdict') || !isQuestionOfTruth(query.spoken, query.tags) || query.quantity !== null) return answer;
  const text = topics.reduce((rest, { mention: { from, to } }) => rest.slice(0, from) + '◇'.repeat(to - from) + rest.slice(to), query.spoken);
  const stated = numbersSaid(text).filter(({ to, value, unit }) => !COUNTED.test(text.slice(to)) && !(unit === null && claim.count !== null && value.eq(claim.count.value.replace(/,/g, ''))));
  const [number, more] = stated;
  if (!number || more || number.unit === '%' || number.fraction) return answer;
  const figure = claim.average;
  // A bare number of tens of thousands is no sum in ten thousands: it is in yuan where the document's unit would make it a thousand times too much.
  const unit = number.unit ?? (figure.unit === '万元' && number.value.gte(1000) && number.value.gt(Number(figure.value) * 100) ? '元' : null);
  const found = agreement({ value: number.value, unit, text: '', from: 0, to: 0 }, [figure], number.about);
  const holds = number.limit ? keepsTo(figure, { ...number.limit, value: number.value, unit }) : found === 'right' || found === 'rounded';
  const denied = number.limit === null && isNegated(query.spoken, query.language);
  return { ...answer, claims: [{ kind: 'verdict', right: holds !== denied, about: !number.limit && found === 'rounded' ? 'rounded' : 'figure' }, ...answer.claims] };
}
