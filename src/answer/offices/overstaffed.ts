/** 「超编了吗」, "is the number of staff above the establishment?": those in post against the approved posts. */
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer } from '../answer.ts';
import { differenceClaim } from '../measures/compare.ts';
import { claims, type Context } from '../context.ts';
import { postsOf } from './establishment.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { asksThisYear, notOfThatYear } from '../measures/operand.ts';

const OVER = /超编|(?:人数|人员|在编|实有)\S{0,8}(?:超过|超出|多于|大于)\S{0,6}编制|\b(?:staff|people|employees|headcount|civil servants|personnel|we)\b[^?]*\b(?:above|over|exceed\w*|more than|beyond)\b[^?]*\b(?:establishment|authori[sz]ed|approved|posts|quota)\b|\boverstaffed\b/i;
const OTHERS = /车|辆|费|钱|万元|\b(?:vehicles?|cars?|cost|money|budget)\b|多少|几|\bhow (?:much|many)\b/i;

export function overstaffedAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!OVER.test(query.spoken) || OTHERS.test(query.spoken) || query.claimed.length > 0 || !isQuestionOfTruth(query.spoken, query.tags)) return null;
  if (!asksThisYear(context)) return notOfThatYear(context);
  const [posts, another] = postsOf(context).filter(({ approved, filled }) => approved.value?.eq(0) !== true || filled.value?.eq(0) !== true);
  if (!posts || another) return null;
  const [approved, filled] = [posts.approved, posts.filled].map((fact) => printedFigure(world.nameOf(fact.row.label), fact));
  if (!approved || !filled) return null;
  return claims(context, 'staff in post against approved posts', [{ kind: 'verdict', right: valueOf(filled).gt(valueOf(approved)), about: 'comparison' }, differenceClaim(filled, approved)], [], [filled, approved]);
}
