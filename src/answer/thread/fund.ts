/** The rule for a follow-up that asks which money the last names are paid from. */
import { pattern } from '../../budget/pattern.ts';
import { fundCalled, fundsSaid } from '../../budget/funds.ts';
import type { Query } from '../../query/query.ts';
import type { Answer, Claim } from '../answer.ts';
import { asksFund, asksHowFunded, asksOfFund, WHO_PAYS } from '../../query/words/fund-words.ts';
import type { Entry } from '../../search/entries.ts';
import { fundAnswer } from '../cells/fund.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { caveatsFor, withDispute } from '../caveats.ts';
import { claims } from '../context.ts';
import { headFigure, wholesOf } from '../world.ts';

export const FUND: Rule = {
  name: 'the fund that it comes from',
  answer: (turn) => {
    const { world, query, last } = turn;
    if (ANY_MONEY.test(query.spoken) || /\bthan\b/.test(query.spoken)) return null;
    const stated = asksOfFund(query);
    const itself = stated ? fundItself(turn) : null;
    if (itself) return itself;
    const entry = paidFrom(turn);
    const paid = query.mentions.length === 0 && (WHO_PAYS.test(query.spoken) || (asksHowFunded(query.spoken) && entry !== null && !hasColumns(entry)));
    if (!entry || !(stated || asksFund(query) || paid)) return null;
    const answer = fundAnswer(contextOf(world, { ...query, mentions: [] }, last.subjects, last), entry);
    return answer && { ...answer, claims: [...(stated || STATED.test(query.spoken) ? verdictOn(query, answer) : []), ...answer.claims], subjects: last.subjects };
  },
};

/** "Any money from the lottery?": whether there is such money at all, not whether the last name is paid from it. */
const ANY_MONEY = pattern(/^\W*(?:(?:and|is there|are there|do we have|do they have|did we get) )*any (?:money|funds?|funding)\b(?!.*\b(?:it|this|that|them)\b)/i);

const STATED = pattern(/^(?!.*(?:还是|哪|什么|\bor\b)).*(?:吗|么|吧)[?？]?$/);

/** A yes or no where one fund is said and the money is all of one. */
function verdictOn({ spoken }: Query, answer: Answer): Claim[] {
  const [said, another] = fundsSaid(spoken);
  const funds = new Set(answer.claims.flatMap((claim) => (claim.kind === 'cell' ? fundsSaid(claim.column.zh) : [])));
  return said && !another && funds.size === 1 ? [{ kind: 'verdict', right: funds.has(said), about: 'comparison' }] : [];
}

/** 「政府性基金预算多少」 → 「这是一般公共预算的钱吗」: a fund is no money of another one. */
function fundItself({ world, query, last, subject }: Turn): Answer | null {
  const [said, another] = fundsSaid(query.spoken);
  const own = subject?.names.map(fundCalled).find((fund) => fund !== null);
  const figure = subject ? headFigure(world, subject) : null;
  if (!subject || !own || !figure || !said || another || last.subjects.length > 1) return null;
  const context = contextOf(world, query, [subject], last);
  const told: Claim[] = [{ kind: 'verdict', right: own === said, about: 'comparison' }, { kind: 'where', name: figure.name, figure }];
  return claims(context, 'the fund of a name', withDispute(context, told, caveatsFor(context, [figure])), [subject], [figure]);
}

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
