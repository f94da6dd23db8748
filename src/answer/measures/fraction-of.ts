/** 「采购金额的一半是多少」, "what is two thirds of project expenditure": a stated part of an amount. */
import { decimal, divideHalfUp, plain } from '../../budget/amount.ts';
import { fractionIn } from '../../query/slots/fractions.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, valueOf } from '../figures.ts';
import { operand, yearAsked } from './operand.ts';

const ASKED = /的(?:一半|半数|[二三四五六七八九十百]分之[一二三四五六七八九]|[一二两三四五六七八九]成半?)(?:是|等于|有|为)?(?:多少|几)|^(?:那)?(?:一半|半数)是?(?:多少|几)|^(?:那)?(?:一半|半数|[二三四五六七八九十百]分之[一二三四五六七八九]|[一二两三四五六七八九]成半?)的[^，,]{2,16}?(?:是|等于|有|为)(?:多少|几)|^\W*(?:(?:so|and) )?(?:what(?:['’]s| is| would be)|how much (?:is|would)) (?:(?:an?|one|two|three|four|five|six|seven|eight|nine)[ -])?(?:half|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?) (?:of )?/i;

export function fractionOfAnswer(context: Context): Answer | null {
  const { query, topics, carried } = context;
  const fraction = ASKED.test(query.spoken) ? fractionIn(query.spoken) : null;
  if (!fraction || query.claimed.some(({ from, to }) => to <= fraction.from || from >= fraction.to) || query.direction !== null || query.table !== null) return null;
  const [topic, another] = topics;
  const entry = topic ? (topic.certainty === 'sure' && !another ? topic.entry : null) : carried.length === 1 ? carried[0] : null;
  const whole = entry ? operand(context, entry, null, yearAsked(context)) : null;
  if (!entry || !whole || !whole.unit.includes('元')) return null;
  const said = query.spoken.slice(fraction.from, fraction.to);
  const value = plain(divideHalfUp(valueOf(whole).times(fraction.over), decimal(fraction.under), 2));
  const name = query.language === 'zh' ? { zh: `${whole.name.zh}的${said}`, en: null } : { zh: whole.name.zh, en: `${said} of ${whole.name.en ?? whole.name.zh}` };
  const part = computedFigure(name, value, whole.unit, whole.year, fraction.over === 1 ? `${whole.value} ÷ ${fraction.under}` : `${whole.value} × ${fraction.over} ÷ ${fraction.under}`, [whole]);
  return claims(context, 'a stated part of an amount', [{ kind: 'where', name: part.name, figure: part }, { kind: 'where', name: whole.name, figure: whole }], [entry], [part]);
}
