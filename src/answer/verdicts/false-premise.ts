/**
 * 「工程采购怎么花了640万」, "why does works procurement get 6.4 million": what the question takes for true is not so. No reason can be
 * told for it; the name's own figure is, and whose the stated one is.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import { decimal } from '../../budget/amount.ts';
import type { Claimed } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { foundAnswer } from './check.ts';
import { find } from './findings.ts';
import { statementsOf } from './statements.ts';

const WHY = pattern(/怎么(?![样说看算办做写])|为什么|为何|为啥|咋(?![样说看算办])|点解|凭什么|\bwhy\b|\bhow come\b/i);

export function falsePremiseAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [topic, another] = topics;
  const [claim, more] = query.claimed;
  if (!claim || more || another || topic?.certainty !== 'sure' || topic.mention.to === topic.mention.from || !topic.entry || !WHY.test(query.spoken) || query.direction !== null || query.relativeYear === 'prior' || query.quantity || (query.year !== null && query.year !== world.book.year)) return null;
  if (claim.unit === null || inYuan(decimal(1), claim.unit) === null || claim.value.eq(0) || isPrinted(topic.entry, claim)) return null;
  const [statement] = statementsOf(context);
  const found = statement?.measure === 'amount' ? find(context, statement) : null;
  return found?.agreement === 'wrong' ? foundAnswer(context, [found]) : null;
}

/** Of any year, and as a change too: then something of it is asked for. */
function isPrinted({ facts }: Entry, { value, unit }: Claimed): boolean {
  const yuan = inYuan(value, unit ?? '');
  return facts.some((fact) => fact.value !== null && fact.unit !== null && yuan !== null && inYuan(fact.value.abs(), fact.unit)?.eq(yuan) === true);
}
