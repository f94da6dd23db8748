/** A kind of what is counted, beside the word for all of it. */
import type { Query } from '../../query/query.ts';
import { mergeMentions } from '../../query/mentions.ts';
import type { DocumentIndex } from '../../search/document-index.ts';
import { EXPLAINED, MARGIN, resolveMention, type Topic } from './resolve-mention.ts';

/** "Among the vehicles, how many are for firefighting": a kind of what is counted. */
export function oneKind(query: Query, topics: readonly Topic[], index: DocumentIndex): readonly Topic[] {
  const general = topics.find(({ mention }) => /^(?:vehicles?|cars?|fleet|staff|people|employees|posts)$/.test(mention.text));
  const kind = topics.find((topic) => topic !== general);
  if (query.wanted !== 'count' || query.act !== 'lookup' || topics.length !== 2 || !general || !kind) return topics;
  // "How many cars are law-enforcement cars"
  if (kind === topics[1] && /^\s*(?:are|is|were)\s*(?:the |of |for )?$/.test(kind.mention.between)) {
    const [best, next] = kind.hits.filter(({ entry, precision }) => entry.kinds.has('count') && precision >= EXPLAINED);
    return best && best.score > (next?.score ?? 0) + MARGIN ? [{ ...kind, certainty: 'sure', entry: best.entry, choices: [best.entry] }] : topics;
  }
  if (kind.certainty === 'sure') return topics;
  const whole = resolveMention(mergeMentions([kind.mention, general.mention]), index, 'count', query.act, query.counter);
  return whole.certainty === 'sure' && whole.entry?.kinds.has('count') === true ? [whole] : topics;
}
