/** The rule for a follow-up that asks which money the last names are paid from. */
import { asksFund, asksHowFunded } from '../../query/words/fund-words.ts';
import type { Entry } from '../../search/entries.ts';
import { fundAnswer } from '../cells/fund.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { wholesOf } from '../world.ts';

export const FUND: Rule = {
  name: 'the fund that it comes from',
  answer: (turn) => {
    const { world, query, last } = turn;
    const entry = paidFrom(turn);
    if (!entry || !(asksFund(query) || (asksHowFunded(query.spoken) && query.mentions.length === 0 && !hasColumns(entry)))) return null;
    const answer = fundAnswer(contextOf(world, { ...query, mentions: [] }, last.subjects, last), entry);
    return answer && { ...answer, subjects: last.subjects };
  },
};

/** The last name; of several the one that they are all parts of. */
function paidFrom({ world, last, subject }: Turn): Entry | null {
  if (!subject || !last.subjects.every(({ kinds, key }) => kinds.has('money') && !/基金|公共预算/.test(key))) return null;
  if (last.subjects.length === 1) return subject;
  const [nearest] = [subject, ...wholesOf(world, subject)].filter((whole) => last.subjects.every((one) => one === whole || wholesOf(world, one).includes(whole)));
  return nearest ?? null;
}

function hasColumns({ rows }: Entry): boolean {
  return rows.some(({ place, facts }) => place.table !== null && facts.length > 1);
}
