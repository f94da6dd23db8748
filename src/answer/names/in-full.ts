/** What a question says beside the names that it says in full: no word of such a name asks for anything. */
import { pattern } from '../../budget/pattern.ts';
import type { Context } from '../context.ts';

/** The question with these names blanked out, as long as it was: 「行政单位离退休多少」 speaks of no retired people. */
export function besideNames({ query, topics }: Context): string {
  return topics.filter(({ certainty, entry, hits, mention }) => certainty === 'sure' && entry?.kinds.has('money') === true && !entry.kinds.has('count') && (hits[0]?.score ?? 0) >= 0.999 && WHOLE.test(mention.text))
    .reduce((text, { mention: { from, to } }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to), query.spoken);
}

/** A shorter one is a word that people use of other things too. */
const WHOLE = pattern(/[\u3400-\u9fff]{4}|[a-z]+ [a-z]/);
