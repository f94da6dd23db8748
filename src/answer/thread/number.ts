/** A number in a follow-up that the thread told stands for its name: 「那 1234 里」, "what share of the 1,234 is that". */
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Claimed, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { agreement } from '../verdicts/claim-agreement.ts';
import { exactMention } from './names.ts';
import type { Thread } from './turn.ts';
import { headFigure, wholesOf, type World } from '../world.ts';

/** What stands before a number that is a whole. */
const AS_WHOLE = /占(?:了|到)?(?:那|这|总)?(?:个)?$|\b(?:of|in) (?:the|that|this|those|all|our|total)?\s*$/i;
/** What stands around a number that points back: 「这 12 万拿来」, 「1234 里」, "the 59 in". */
const POINTS_BEFORE = /[这那](?:个|笔|项)?$|\b(?:the|that|this|those)\s*$/i;
const POINTS_AFTER = /^\s*(?:万元|万|元)?(?:块钱?)?(?:里面?|中|当中|之中|内)(?!.*(?:吗|么|吧)[?？]?$)/;

export function withNumbersNamed(world: World, query: Query, thread: Thread): Query {
  const [claim, another] = query.claimed;
  const { answer: last } = thread;
  const [subject] = last.subjects;
  if (!claim || another || !subject || last.outcome !== 'answered' || isQuestionOfTruth(query.text, query.tags) || query.thresholds.length > 0 || query.outside === 'order' || (claim.unit !== null && !/[万亿元]/.test(claim.unit))) return query;
  const before = query.spoken.slice(0, claim.from);
  if (query.act === 'share' && AS_WHOLE.test(before)) {
    // Of the last name alone the number is read where the share is taken.
    if (query.mentions.length === 0 && !query.tags.has('sum') && last.claims.every(({ kind }) => kind !== 'sum')) return query;
    const whole = wholeOf(world, claim, thread);
    return whole && !query.mentions.some(({ text }) => whole.names.includes(text)) ? { ...query, claimed: [], mentions: [...query.mentions, { ...exactMention(whole), gap: ['share'], from: claim.from, to: claim.to }] } : query;
  }
  const [figure, more] = last.listed;
  const told = figure !== undefined && more === undefined && figure.unit.includes('元') && agreement(claim, [figure], false) === 'right';
  return told && (POINTS_BEFORE.test(before) || POINTS_AFTER.test(query.spoken.slice(claim.to))) ? { ...query, claimed: [], reference: query.reference ?? { kind: 'it' } } : query;
}

/** The name around the last names, or before them in the thread, that has the amount. */
function wholeOf(world: World, claim: Claimed, { answer: last, subjects }: Thread): Entry | null {
  const around = last.subjects.flatMap((entry) => wholesOf(world, entry));
  return [...around, ...subjects].find((entry) => !last.subjects.includes(entry) && hasAmount(world, entry, claim)) ?? null;
}

function hasAmount(world: World, entry: Entry, claim: Claimed): boolean {
  const figure = headFigure(world, entry);
  return figure !== null && figure.unit.includes('元') && agreement(claim, [figure], false) === 'right';
}
