/** 「顾问一年一个人要多少钱」: a price by the month, told for the year. */
import { PRICE_OF_YEAR } from '../marks.ts';
import { decimal } from '../../budget/amount.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, printedFigure, valueOf } from '../figures.ts';

const YEARLY = /一年|每年|全年|年薪|按年|\b(?:per|a|each|every) year\b|\byearly\b|\bannual(?:ly)?\b/i;
const BY_MONTH = /^元\/.*月$/;

export function yearlyCostAnswer(context: Context): Answer | null {
  const { query, topics, world, carried } = context;
  if (!YEARLY.test(query.text) || query.claimed.length > 0) return null;
  const priced = topics.flatMap(({ entry, choices }) => (entry ? [entry] : choices)).concat(topics.length === 0 ? carried : []).filter(({ facts }) => facts.some(({ measure, unit, value }) => measure === 'target' && value !== null && BY_MONTH.test(unit ?? '')));
  const [entry, other] = new Set(priced);
  const fact = entry?.facts.find(({ measure, unit }) => measure === 'target' && BY_MONTH.test(unit ?? ''));
  if (!entry || other || !fact) return null;
  const month = printedFigure(world.nameOf(entry.label), fact);
  const year = computedFigure(month.name, valueOf(month).times(decimal(12)).toFixed(), month.unit.replace(/月$/, '年'), month.year, `${month.value} × 12`, [month]);
  return claims(context, PRICE_OF_YEAR, [{ kind: 'target', name: month.name, text: fact.text ?? '', figure: month }, { kind: 'convert', from: month, to: year }], [entry], [year]);
}
