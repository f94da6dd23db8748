/** "Top item in A after B", 「A 里除了乙排下来最大的」: the place in the parts of A that comes after B's. */
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { childrenOf } from './collections.ts';
import { rankAnswer } from './rank.ts';

const AFTER = { before: /\b(?:after|behind|below|next to|following)\s+(?:the\s+)?$/i, behind: /^的?(?:之后|以后|之下|往下|后面|下面|接下来)/ } as const;

export function rankAfterAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (query.act !== 'rank' || query.order === null || query.direction !== null || topics.length !== 2) return null;
  const member = topics.find(({ mention, certainty }) => certainty === 'sure' && (AFTER.before.test(query.spoken.slice(0, mention.from)) || AFTER.behind.test(query.spoken.slice(mention.to))));
  const whole = topics.find((topic) => topic !== member && topic.certainty === 'sure');
  if (!member?.entry || !whole?.entry || !childrenOf(whole.entry).some((row) => member.entry?.rows.includes(row) === true)) return null;
  const { pool } = rankAnswer({ ...context, topics: [whole], query: { ...query, mentions: [whole.mention], n: null, nth: null } });
  const isOwn = ({ facts }: Figure): boolean => facts.some(({ row }) => member.entry?.rows.includes(row) === true);
  const ranked = query.order === 'least' ? [...pool].reverse() : pool;
  const next = ranked[ranked.findIndex(isOwn) + 1];
  if (!next || !ranked.some(isOwn)) return null;
  const list: Claim = { kind: 'list', of: null, what: 'nth', items: [{ figure: next, rank: pool.indexOf(next) + 1, extra: null }], count: null, total: null, remainder: null, scope: context.world.nameOf(whole.entry.label), rest: 0 };
  return { ...claims(context, 'the next place after a name', [list], context.world.index.entries.filter(({ rows }) => next.facts.some(({ row }) => rows.includes(row))).slice(0, 1), [next]), pool };
}
