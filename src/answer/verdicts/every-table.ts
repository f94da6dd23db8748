/** 「甲在各表里都是 700 万吗」, "is A 700 in all tables": every table's figure must be it. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { amountFacts, readingsOf } from '../names/readings.ts';
import { totalEntry } from '../world.ts';
import { agreement } from './claim-agreement.ts';
import { ABOUT } from './statements.ts';

const EVERY_TABLE = pattern(/(?:各|所有|每)(?:张|个)?(?:的)?表|每一?张表|(?:各|所有|每)处|(?:各|所有)个?地方|\b(?:all|every|each)(?: of)?(?: the)?(?: tables?|where| places?)\b|\beverywhere\b/i);

export function everyTableAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [claim, another] = query.claimed;
  if (!claim || another || claim.unit === '%' || query.table !== null || query.direction !== null || query.relativeYear === 'prior' || !EVERY_TABLE.test(query.spoken) || !isQuestionOfTruth(query.spoken, query.tags)) return null;
  const entries = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  const whole = topics.length === 0 && query.wholes[0] ? totalEntry(world, query.wholes[0].side) : null;
  const [entry, more] = whole ? [whole] : entries;
  if (!entry || more || topics.some(({ certainty }) => certainty !== 'sure')) return null;
  const name = entryName(context, entry);
  const facts = amountFacts(entry, world.book.year).filter(({ value }) => value !== null);
  const readings = readingsOf(name, facts, world.nameOf.bind(world));
  if (readings.length === 0) return null;
  const right = readings.every(({ figure }) => ['right', 'rounded'].includes(agreement(claim, [figure], ABOUT.test(query.spoken))));
  return claims(context, 'the figure of every table', [{ kind: 'verdict', right, about: 'figure' }, { kind: 'amount', name, readings }], [entry], facts.map((fact) => printedFigure(name, fact)));
}
