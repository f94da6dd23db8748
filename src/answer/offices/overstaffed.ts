/** 「超编了吗」, "is the number of staff above the establishment?": those in post against the approved posts; 「车辆超编了吗」: the cars in use against the approved ones. */
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer } from '../answer.ts';
import { differenceClaim } from '../measures/compare.ts';
import { claims, type Context } from '../context.ts';
import { postsOf } from './establishment.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { asksThisYear, notOfThatYear } from '../measures/operand.ts';

const OVER = /超编|(?:人数|人员|在编|实有)\S{0,8}(?:超过|超出|多于|大于)\S{0,6}编制|\b(?:staff|people|employees|headcount|civil servants|personnel|we)\b[^?]*\b(?:above|over|exceed\w*|more than|beyond)\b[^?]*\b(?:establishment|authori[sz]ed|approved|posts|quota)\b|\bmore (?:staff|people|employees|civil servants|personnel)\b[^?]*\bthan\b[^?]*\b(?:establishment|authori[sz]ed|approved|posts|quota)\b|\boverstaffed\b/i;
const MONEY = /费|钱|万元|买|购|\b(?:costs?|money|budget|buy|purchase)\b|多少|几|\bhow (?:much|many)\b/i;
const OTHERS = /车|辆|费|钱|万元|\b(?:vehicles?|cars?|cost|money|budget)\b|多少|几|\bhow (?:much|many)\b/i;

/** Cars, and that there may be more of them than are approved. */
const CARS = /车(?!间|站)|\b(?:vehicles?|cars?|fleet)\b/i;
const CARS_OVER = /超编|超配|超(?:过|出|了)?.{0,4}(?:编制|定编|核定|标准数)|比.{0,3}(?:编制|定编|核定).{0,4}多|(?:编制|定编|核定)(?:数)?(?:的)?(?:够不够|够用?吗|超没超|有没有超)|\b(?:more|above|over|exceed\w*|beyond|within)\b[^?]*\b(?:approved|authori[sz]ed|quota|allow\w*|entitled|permitted|establishment)\b|\b(?:quota|allowance)\b[^?]*\b(?:exceeded|enough)\b|\btoo many\b/i;
const APPROVED = /^(?:定编|核定|编制|在编)/;
const IN_USE = /^(?:实有|现有|保有|共有)/;

function carsAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const counts = world.book.facts.filter(({ measure, unit, place, row }) => measure === 'count' && unit === '辆' && place.table === null && /车/.test(row.label));
  const [approved, actual] = [APPROVED, IN_USE].map((said) => counts.find(({ row, value }) => value !== null && said.test(row.label))).map((fact) => fact && printedFigure(world.nameOf(fact.row.label), fact));
  if (!approved || !actual) return null;
  const over = valueOf(actual).gt(valueOf(approved));
  const right = /\bwithin\b|够/.test(query.spoken) ? !over : over;
  const beside = counts.find(({ row }) => /^非/.test(row.label));
  const more = beside && over ? printedFigure(world.nameOf(beside.row.label), beside) : null;
  return claims(context, 'cars in use against approved ones', [{ kind: 'verdict', right, about: 'comparison' }, differenceClaim(actual, approved), ...(more ? [{ kind: 'count', name: more.name, figure: more, asOf: null } as const] : [])], [], [actual, approved]);
}

export function overstaffedAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (CARS.test(query.spoken) && CARS_OVER.test(query.spoken) && !MONEY.test(query.spoken) && query.claimed.length === 0 && (isQuestionOfTruth(query.spoken, query.tags) || /有没有|够不够|超没超/.test(query.spoken))) return carsAnswer(context);
  if (!OVER.test(query.spoken) || OTHERS.test(query.spoken) || query.claimed.length > 0 || !isQuestionOfTruth(query.spoken, query.tags)) return null;
  if (!asksThisYear(context)) return notOfThatYear(context);
  const [posts, another] = postsOf(context).filter(({ approved, filled }) => approved.value?.eq(0) !== true || filled.value?.eq(0) !== true);
  if (!posts || another) return null;
  const [approved, filled] = [posts.approved, posts.filled].map((fact) => printedFigure(world.nameOf(fact.row.label), fact));
  if (!approved || !filled) return null;
  return claims(context, 'staff in post against approved posts', [{ kind: 'verdict', right: valueOf(filled).gt(valueOf(approved)), about: 'comparison' }, differenceClaim(filled, approved)], [], [filled, approved]);
}
