/** 「超编了吗」, "is the number of staff above the establishment?": those in post against the approved posts; 「车辆超编了吗」: the cars in use against the approved ones; 「编制够不够」: both numbers, side by side. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { differenceClaim } from '../measures/compare.ts';
import { claims, type Context } from '../context.ts';
import { postsOf } from './posts.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { asksThisYear, notOfThatYear } from '../measures/operand.ts';

const OVER = pattern(/超编|(?:人数|人员|在编|实有)\S{0,8}(?:超过|超出|多于|大于)\S{0,6}编制|\b(?:staff|people|employees|headcount|civil servants|personnel|we)\b[^?]*\b(?:above|over|exceed\w*|more than|beyond)\b[^?]*\b(?:establishment|authori[sz]ed|approved|posts|quota)\b|\bmore (?:staff|people|employees|civil servants|personnel)\b[^?]*\bthan\b[^?]*\b(?:establishment|authori[sz]ed|approved|posts|quota)\b|\boverstaffed\b/i);
const MONEY = pattern(/费|钱|万元|买|购|\b(?:costs?|money|budget|buy|purchase)\b|多少|几|\bhow (?:much|many)\b/i);
const OTHERS = pattern(/车|辆|费|钱|万元|\b(?:vehicles?|cars?|cost|money|budget)\b|多少|几|\bhow (?:much|many)\b/i);

/** Cars, and that there may be more of them than are approved. */
const CARS = pattern(/车(?!间|站)|\b(?:vehicles?|cars?|fleet)\b/i);
const CARS_OVER = pattern(/超编|超配|超(?:过|出|了)?.{0,4}(?:编制|定编|核定|标准数)|比.{0,3}(?:编制|定编|核定).{0,4}多|(?:编制|定编|核定)(?:数)?(?:的)?(?:超没超|有没有超)|\b(?:more|above|over|exceed\w*|beyond|within)\b[^?]*\b(?:approved|authori[sz]ed|quota|allow\w*|entitled|permitted|establishment)\b|\b(?:quota|allowance)\b[^?]*\bexceeded\b|\btoo many\b/i);
const APPROVED = pattern(/^(?:定编|核定|编制|在编)/);
const IN_USE = pattern(/^(?:实有|现有|保有|共有)/);

interface Cars { approved: Figure; actual: Figure; over: boolean; told: Claim[] }

/** The two numbers, how far they are apart, and the cars outside the quota where there are more than it allows. */
function carsOf({ world }: Context): Cars | null {
  const counts = world.book.facts.filter(({ measure, unit, place, row }) => measure === 'count' && unit === '辆' && place.table === null && /车/.test(row.label));
  const [approved, actual] = [APPROVED, IN_USE].map((said) => counts.find(({ row, value }) => value !== null && said.test(row.label))).map((fact) => fact && printedFigure(world.nameOf(fact.row.label), fact));
  if (!approved || !actual) return null;
  const over = valueOf(actual).gt(valueOf(approved));
  const beside = counts.find(({ row }) => /^非/.test(row.label));
  const more = beside && over ? printedFigure(world.nameOf(beside.row.label), beside) : null;
  return { approved, actual, over, told: [differenceClaim(actual, approved), ...(more ? [{ kind: 'count', name: more.name, figure: more, asOf: null } as const] : [])] };
}

function carsAnswer(context: Context): Answer | null {
  const cars = carsOf(context);
  const right = /\bwithin\b/.test(context.query.spoken) ? cars?.over !== true : cars?.over === true;
  return cars && claims(context, 'cars in use against approved ones', [{ kind: 'verdict', right, about: 'comparison' }, ...cars.told], [], [cars.actual, cars.approved]);
}

const ENOUGH = pattern(/够|足不足|缺不缺|缺[吗么]|紧不紧|紧张|超了?没有?(?!超)|超没超|超(?:出|编)?了?(?:几|多少)|还有空|有没有空|满了?没|满没满|\b(?:enough|sufficient|adequate|too few|tight|short of|short[- ]?staffed|understaffed)\b|\b(?:over|above|beyond) (?:the |our )?(?:limit|allowance)\b|\bhow many\b[^?]*\b(?:over|above|beyond) (?:the |our )?establishment\b/i);
/** 「车辆和编制比怎么样」 */
const SET_BESIDE = pattern(/(?:和|与|跟|同)(?:定编|编制)(?:数)?(?:相?比|对比|差|对得上)|(?:定编|编制)(?:数)?(?:和|与|跟|同)\S{0,6}(?:相?比|对比|差|对得上)/);
const STAFF = pattern(/人手|人员|编制|在编|岗位|职位|人(?=够|不?足|紧)|\b(?:posts?|positions?|staff(?:ing)?|establishment|head ?count|manpower|hands|quotas?)\b/i);
/** Money, and places for cars. */
const OTHER_ENOUGH = pattern(/钱|经费|预算|资金|费用|停车|车位|车库|\b(?:money|budgets?|funds?|funding|parking|car parks?)\b/i);

/** 「够不够三成」: a part of a whole, nothing that might be too little. */
const PART_SAID = pattern(/[一二两三四五六七八九]成|分之|一半|半数|[%％]|\b(?:half|thirds?|quarters?|tenths?|per ?cent)\b/i);

/** 「车辆编制够不够」: nothing is judged; the two numbers and their difference are told. */
export function enoughAnswer(context: Context): Answer | null {
  const { query, topics, world, last } = context;
  if (!(ENOUGH.test(query.spoken) || SET_BESIDE.test(query.spoken)) || OTHER_ENOUGH.test(query.spoken) || PART_SAID.test(query.spoken) || (query.claimed.length > 0 && !/够用/.test(query.spoken)) || topics.some(({ certainty, entry, mention }) => certainty === 'sure' && entry?.kinds.has('count') === false && !STAFF.test(mention.text) && !CARS.test(mention.text))) return null;
  // 「够用吗」 after a number of cars or posts.
  const told = query.mentions.length > 0 ? [] : [...(last?.listed ?? []), ...(last?.candidates ?? []).map(({ figure }) => figure)];
  const car = CARS.test(query.spoken) || told.some(({ unit }) => unit === '辆');
  const staff = STAFF.test(query.spoken) || (!car && /超编/.test(query.spoken)) || told.some(({ unit, name }) => unit === '人' && name.zh.includes('编'));
  if (!car && !staff) return null;
  if (!asksThisYear(context)) return notOfThatYear(context);
  const cars = car ? carsOf(context) : null;
  if (cars) return claims(context, ENOUGH_TOLD, cars.told, [], [cars.actual, cars.approved]);
  const pairs = car ? [] : postsOf(context).filter(({ approved, filled }) => approved.value?.eq(0) !== true || filled.value?.eq(0) !== true).map(({ approved, filled }) => [printedFigure(world.nameOf(filled.row.label), filled), printedFigure(world.nameOf(approved.row.label), approved)] as const);
  return pairs.length > 0 ? claims(context, ENOUGH_TOLD, pairs.map(([filled, approved]) => differenceClaim(filled, approved)), [], pairs.flat()) : null;
}

export const ENOUGH_TOLD = 'what there is against what is approved';

export function overstaffedAnswer(context: Context): Answer | null {
  const { query, world, topics, last } = context;
  // 「超编吗」 after a number of cars is asked of them.
  const cars = CARS.test(query.spoken) || (!STAFF.test(query.spoken) && ((query.mentions.length === 0 && last?.listed.length === 1 && last.listed[0]?.unit === '辆') || topics.some(({ entry }) => entry?.facts.some(({ unit }) => unit === '辆') === true)));
  if (cars && CARS_OVER.test(query.spoken) && !MONEY.test(query.spoken) && query.claimed.length === 0 && (isQuestionOfTruth(query.spoken, query.tags) || /有没有|超没超/.test(query.spoken))) return carsAnswer(context);
  if (!OVER.test(query.spoken) || OTHERS.test(query.spoken) || query.claimed.length > 0 || !isQuestionOfTruth(query.spoken, query.tags)) return null;
  if (!asksThisYear(context)) return notOfThatYear(context);
  const [posts, another] = postsOf(context).filter(({ approved, filled }) => approved.value?.eq(0) !== true || filled.value?.eq(0) !== true);
  if (!posts || another) return null;
  const [approved, filled] = [posts.approved, posts.filled].map((fact) => printedFigure(world.nameOf(fact.row.label), fact));
  if (!approved || !filled) return null;
  return claims(context, 'staff in post against approved posts', [{ kind: 'verdict', right: valueOf(filled).gt(valueOf(approved)), about: 'comparison' }, differenceClaim(filled, approved)], [], [filled, approved]);
}
