/** 「占比最大的项目是哪个」: the first of the ranking, and what share it has. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { RANKED_BY_AMOUNT, madeBy } from '../marks.ts';
import { shareAnswer } from '../measures/share.ts';
import { exactMention } from '../thread/names.ts';

const BY_SHARE = pattern(/占比|比重|份额|占的?比例|\b(?:largest|biggest|highest|greatest|smallest|lowest) (?:share|proportion|percentage|slice) of\b/i);

export function withShareOfFirst(context: Context, answer: Answer): Answer {
  const [first, another] = answer.subjects;
  if (!madeBy(answer, RANKED_BY_AMOUNT) || answer.outcome !== 'answered' || !first || another || !BY_SHARE.test(context.query.text) || context.query.claimed.length > 0) return answer;
  const mention = exactMention(first);
  const tags = new Set([...context.query.tags].filter((tag) => tag !== 'most' && tag !== 'least' && tag !== 'rank' && tag !== 'project' && tag !== 'item'));
  const share = shareAnswer({ ...context, last: null, carried: [], topics: [{ mention, certainty: 'sure', entry: first, choices: [first], hits: [] }], query: { ...context.query, act: 'share', order: null, mentions: [mention], tags } });
  return share.outcome === 'answered' ? { ...answer, claims: [...answer.claims, ...share.claims] } : answer;
}
