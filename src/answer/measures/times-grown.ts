/** 「甲增长了几倍」, "by how many times did it grow": how often the rise goes into last year's, and what multiple of it this year's is. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { multipleOf, valueOf } from '../figures.ts';
import { changeOf, withChange } from './change.ts';
import { impliedClaims, operand } from './operand.ts';

const GREW = pattern(/(?:增长|增加|上涨|上升|涨|升|增|多|扩大)(?:了|出)?(?:多少|几)倍|\b(?:by )?how many times (?:did|has|have|was|were)\b[^?]{0,60}\b(?:grow|grown|grew|rise|risen|rose|increase[ds]?|go up|gone up|multiply|multiplied|up)\b|\b(?:grew|rose|risen|grown|increased|up|gone up|went up)\b by how many times\b/i);

/** @param entry the name that is spoken of; its own rise, and no multiple of another name */
export function timesGrownAnswer(context: Context, entry: Entry): Answer | null {
  const { query, world } = context;
  if (!GREW.test(query.text) || query.claimed.length > 0 || query.thresholds.length > 0) return null;
  const change = changeOf(context, withChange(context, entry))?.change ?? null;
  const [now, before] = [operand(context, entry), operand(context, entry, null, world.book.year - 1)];
  if (!change || !now || !before || valueOf(before).lte(0) || change.unit !== before.unit || valueOf(change).lte(0)) return null;
  const own = entryName(context, entry);
  const rise = { ...change, name: { zh: `${own.zh}的增加额`, en: `the rise of ${own.en ?? own.zh}` } };
  const list: Claim[] = [{ kind: 'ratio', part: rise, whole: before, multiple: multipleOf(rise.name, rise, before) }, { kind: 'ratio', part: now, whole: before, multiple: multipleOf(now.name, now, before) }];
  return claims(context, 'how many times it grew', [...list, ...impliedClaims(list)], [entry], [now]);
}

/** Of the one name of the question. */
export function namedGrownAnswer(context: Context): Answer | null {
  const [topic, another] = context.topics;
  return topic?.certainty === 'sure' && topic.entry && !another ? timesGrownAnswer(context, topic.entry) : null;
}
