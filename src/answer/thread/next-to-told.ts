/** What stands next to an amount just told: another figure that is asked the same of ("and 1,922?"), or its neighbour in order of size ("what's next bigger in B?"). */
import { neighbourOfIt } from '../../query/slots/neighbours.ts';
import type { Answer } from '../answer.ts';
import { madeBy } from '../marks.ts';
import { AMOUNT_OF, amountAfterAmount } from '../measures/amount-of.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { neighbourOf } from '../sets/neighbours.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

export const NEXT_TO_TOLD: readonly Rule[] = [
  {
    name: 'what has another amount',
    answer: ({ world, query, last }) => (madeBy(last, AMOUNT_OF) && query.mentions.length === 0 ? amountAfterAmount(contextOf(world, query, [], last)) : null),
  },
  { name: 'the place beside what was just told', answer: besideTold },
];

/** 「甲多少钱」 → "what's the next biggest?", 「比它大一位的是哪个」 */
function besideTold({ world, query, last, named, subject }: Turn): Answer | null {
  const step = neighbourOfIt(query.spoken);
  const [figure] = last.listed;
  if (step === null || !subject || last.subjects.length > 1 || last.listed.length !== 1 || last.pool.length > 1 || figure?.facts[0]?.measure !== 'amount' || !figure.unit.includes('元') || query.mentions.length > 1) return null;
  const whole = named ? resolveMention(named, world.index, 'money', 'lookup') : null;
  if (whole && (whole.certainty !== 'sure' || whole.entry === null)) return null;
  return neighbourOf(contextOf(world, query, [subject], last), subject, step, whole?.entry === subject ? null : whole?.entry ?? null);
}
