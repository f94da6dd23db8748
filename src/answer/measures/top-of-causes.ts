/** "Which of its causes is the biggest": of what a change consists of, the part that moved most. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { inDirection, sortFigures } from '../sets/rank-figures.ts';
import { causesClaim } from '../texts/causes.ts';
import { changeOf } from './change.ts';

export function topOfCauses(context: Context, subject: Entry, order: NonNullable<Query['order']>): Answer | null {
  const change = changeOf(context, subject)?.change ?? null;
  const causes = causesClaim(context, subject, change);
  // What a fall was driven by most fell most.
  const direction = change === null ? null : valueOf(change).lt(0) ? 'fall' : 'rise';
  const sorted = sortFigures((causes?.items ?? []).map(({ figure }) => figure).filter((figure) => inDirection(figure, direction, 'change')), 'size').flatMap((figure) => causes?.items.find((item) => item.figure === figure) ?? []);
  const item = order === 'least' ? sorted.at(-1) : sorted[0];
  if (!causes || !item || sorted.length < 2) return null;
  const list: Claim = { ...causes, what: order, items: [item], total: null, rest: 0, scope: causes.of };
  return { ...claims(context, 'of the printed causes', [list], [subject], [item.figure]), pool: sorted.map(({ figure }) => figure) };
}

/** "Which cause of the rise of A is the biggest": asked of A itself, with its words for a cause. */
export function topCauseAsked(context: Context, subject: Entry): Answer | null {
  const { order, spoken, n, claimed } = context.query;
  return order !== null && n === null && claimed.length === 0 && CAUSE_ASKED.test(spoken) ? topOfCauses(context, subject, order) : null;
}
const CAUSE_ASKED = pattern(/\b(?:which|what)\b[^,;?]*\b(?:causes?|reasons?|factors?|drivers?|contribut\w+)\b|\b(?:largest|biggest|main|smallest|least|top) (?:single )?(?:causes?|reasons?|factors?|drivers?|contribut\w+)\b|哪(?:一)?个?(?:原因|因素)/i);
