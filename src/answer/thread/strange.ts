/** A follow-up of unknown words only, which names, measures and points at nothing. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';

/** 「你确定？」: the answer is wanted once more. */
const ONCE_MORE = pattern(/确定|没错|真的|确认|再说|\b(?:sure|really|right|serious\w*|double-? ?check|again)\b/i);

export function isStrange(query: Query, continued: Query): boolean {
  return query.act === 'unknown' && query.outside === null && query.talk.length > 0 && query.mentions.length === 0 && continued.table === null && continued.part === null && query.year === null && query.relativeYear === null && query.reference === null && !ONCE_MORE.test(query.spoken);
}
