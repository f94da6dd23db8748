/** 「采购金额的一半是多少」, "what is a third of project expenditure": a stated part of an amount. */
import { decimal, divideHalfUp, plain } from '../budget/amount.ts';
import type { Answer } from './answer.ts';
import { claims, type Context } from './context.ts';
import { computedFigure, valueOf } from './figures.ts';
import { operand } from './operand.ts';

const FRACTIONS: readonly { said: RegExp; by: number; zh: string; en: string }[] = [
  { said: /的(?:一半|二分之一|半数)(?:是|等于|有|为)?(?:多少|几)|^(?:那)?(?:一半|半数)是?(?:多少|几)|^\W*(?:(?:so|and) )?(?:what(?:['’]s| is| would be)|how much (?:is|would)) (?:a |one )?half (?:of )?/i, by: 2, zh: '一半', en: 'half' },
  { said: /的三分之一(?:是|等于|有|为)?(?:多少|几)|^\W*(?:(?:so|and) )?(?:what(?:['’]s| is)|how much is) (?:a|one) third of /i, by: 3, zh: '三分之一', en: 'a third' },
  { said: /的四分之一(?:是|等于|有|为)?(?:多少|几)|^\W*(?:(?:so|and) )?(?:what(?:['’]s| is)|how much is) (?:a|one) (?:quarter|fourth) of /i, by: 4, zh: '四分之一', en: 'a quarter' },
];

export function fractionOfAnswer(context: Context): Answer | null {
  const { query, topics, carried } = context;
  const fraction = FRACTIONS.find(({ said }) => said.test(query.spoken));
  if (!fraction || query.claimed.length > 0 || query.direction !== null || query.relativeYear !== null || query.table !== null) return null;
  const [topic, another] = topics;
  const entry = topic ? (topic.certainty === 'sure' && !another ? topic.entry : null) : carried.length === 1 ? carried[0] : null;
  const whole = entry ? operand(context, entry) : null;
  if (!entry || !whole || !whole.unit.includes('元')) return null;
  const value = plain(divideHalfUp(valueOf(whole), decimal(fraction.by), 2));
  const part = computedFigure({ zh: `${whole.name.zh}的${fraction.zh}`, en: `${fraction.en} of ${whole.name.en ?? whole.name.zh}` }, value, whole.unit, whole.year, `${whole.value} ÷ ${fraction.by}`, [whole]);
  return claims(context, 'a stated part of an amount', [{ kind: 'average', total: whole, count: null, per: { zh: '份', en: 'part' }, average: part }], [entry], [part]);
}
