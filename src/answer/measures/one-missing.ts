/** 「培训费和会议费哪个高」 where only the first is printed: which one is missing is said, and the other one is told. */
import type { Query } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { through } from '../marks.ts';

const SET_APART: ReadonlySet<Query['act']> = new Set(['compare', 'difference', 'ratio', 'check']);
/** Its mark, for a follow-up that asks how far the two are apart. */
export const ONE_MISSING = 'one of the names is not printed';

export function withOtherTold(context: Context, answer: Answer): Answer {
  const { query, topics } = context;
  if (answer.outcome !== 'not_found' || !SET_APART.has(query.act) || !answer.claims.some((claim) => claim.kind === 'notice' && claim.notice === 'notInDocument')) return answer;
  const printed = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry?.kinds.has('money') === true ? [entry] : [])))];
  const told = printed.map((entry) => lookupEntry(context, entry)).filter(({ outcome }) => outcome === 'answered');
  if (told.length === 0) return answer;
  return through({ ...answer, claims: [...answer.claims, ...told.flatMap((one) => one.claims)], candidates: [], subjects: printed, listed: told.flatMap((one) => one.listed) }, ONE_MISSING);
}
