/** Rules for a follow-up that asks which money the last names are paid from. */
import { asksFund, asksHowFunded, isFundName } from '../query/fund-words.ts';
import type { Entry } from '../search/entries.ts';
import { claims, entryName } from './context.ts';
import { fundAnswer } from './fund.ts';
import { amountFacts, readingsOf } from './readings.ts';
import { contextOf, type Rule, type Turn } from './thread-turn.ts';
import { wholesOf } from './world.ts';

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

/** 「其中一般公共预算的部分是多少」: the last name's own figure in the tables of one fund. */
export const FUND_PART: Rule = {
  name: 'the part of it that one fund pays',
  answer: ({ world, query, last, subject }) => {
    const said = FUNDS.filter(([, pattern]) => pattern.test(query.spoken)).map(([fund]) => fund);
    const [fund, another] = said;
    if (!fund || another || !subject || last.subjects.length !== 1 || last.outcome !== 'answered' || !OF_IT.test(query.spoken) || !query.mentions.every(({ text }) => isFundName(text)) || !ACTS.has(query.act) || query.percent || query.relativeYear !== null || query.claimed.length > 0 || /基金|公共预算|总/.test(subject.key) || query.columns?.kinds.some((kind) => kind === 'basic' || kind === 'project') === true) return null;
    const context = contextOf(world, query, [subject], last);
    const name = entryName(context, subject);
    const readings = readingsOf(name, amountFacts(subject, world.book.year, { fund }), world.nameOf.bind(world));
    const [reading, other] = readings;
    return reading && !other ? claims(context, 'a name within a fund', [{ kind: 'amount', name, readings }], [subject], [reading.figure]) : null;
  },
};

const FUNDS = [['general', /一般公共预算|\bgeneral (?:public )?budget\b/i], ['fund', /政府性基金|\bgovernment(?:al)?(?:[- ]managed)? funds?\b/i]] as const;
const OF_IT = /其中|里面|里头|当中|部分|它|\b(?:of (?:it|that|which|this)|part)\b/i;
const ACTS: ReadonlySet<string> = new Set(['lookup', 'unknown', 'breakdown', 'share']);

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
