/** 「甲和乙一样多吗」, "is § the same amount as §": two names that are said to have one figure. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer } from '../answer.ts';
import { differenceAnswer } from '../measures/compare.ts';
import type { Context } from '../context.ts';
import { valueOf } from '../figures.ts';

const ALIKE = pattern(/(?:一样|同样)(?:多|大|高|少)|相等|数(?:量|额|目)?(?:相同|一样)|金额(?:相同|一样)|\b(?:the same|equal) (?:amount|number|size|budget|sum|money)\b|\bas (?:much|many|large|big|high|expensive) as\b|\bequal(?:s|ly)?\b/i);
const OPEN = pattern(/哪|谁|多少|几|\b(?:which|who|how|what|half|twice|times)\b|(?:比|较)(?:去年|上年)/i);

export function equalClaimAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (!ALIKE.test(query.spoken) || OPEN.test(query.spoken) || query.claimed.length > 0 || query.relativeYear !== null || query.table !== null || !isQuestionOfTruth(query.spoken, query.tags)) return null;
  if (topics.length !== 2 || topics.some(({ certainty }) => certainty !== 'sure') || topics[0]?.entry === topics[1]?.entry) return null;
  const answer = differenceAnswer(context);
  const apart = answer.claims.find((claim) => claim.kind === 'difference');
  return answer.outcome !== 'answered' || apart?.kind !== 'difference' ? null : { ...answer, claims: [{ kind: 'verdict', right: valueOf(apart.difference).eq(0), about: 'comparison' }, ...answer.claims] };
}
