/** A follow-up that asks how the last figure was computed: the answer is told once more, with all that it was computed from. */
import { asksWorkings, isWordOfWorkings } from '../../query/slots/workings.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer, Claim } from '../answer.ts';
import { differenceClaim } from '../measures/compare.ts';
import { operand } from '../measures/operand.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

/** Claims that say of themselves what they were computed from. */
const COMPUTED: ReadonlySet<Claim['kind']> = new Set(['share', 'ratio', 'difference', 'sum', 'balance', 'average', 'convert', 'prior']);
/** What a follow-up may ask to be computed anew, by the claim that would already have it. */
const ANEW: Readonly<Record<string, Claim['kind']>> = { sum: 'sum', share: 'share', ratio: 'ratio', difference: 'difference', average: 'average' };

export const WORKINGS: Rule = {
  name: 'how the figure just given was computed',
  answer: (turn) => {
    const { world, query, last } = turn;
    if (!asksWorkings(query) || last.outcome !== 'answered') return null;
    const has = (kind: Claim['kind'] | undefined): boolean => last.claims.some((claim) => claim.kind === kind);
    if (query.act in ANEW && query.act !== 'average' && !has(ANEW[query.act]) && !has('change')) return null;
    const named = query.mentions.filter(({ text }) => !isWordOfWorkings(text));
    if (named.length > 0 && !answerQuery(world, { ...query, act: 'lookup', mentions: named }, [], null).subjects.every((entry) => last.subjects.includes(entry))) return null;
    if (last.claims.some(({ kind }) => COMPUTED.has(kind))) return { ...last, trace: { ...last.trace, query } };
    return has('change') ? changeWorkings(turn) : null;
  },
};

/** The two years that the change lies between. */
function changeWorkings({ world, query, last }: Turn): Answer {
  const context = contextOf(world, query, [], last);
  const pairs = last.subjects.flatMap((entry): Claim[] => {
    const [now, before] = [operand(context, entry), operand(context, entry, null, world.book.year - 1)];
    return now && before && now.unit === before.unit ? [differenceClaim(now, before)] : [];
  });
  return { ...last, claims: [...last.claims, ...pairs], trace: { ...last.trace, query } };
}
