/** What an amount would be, moved by the rate that a question supposes, or for so many at what one costs now: its part, and what is left of it or comes of both. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, divideHalfUp, plain } from '../../budget/amount.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import { supposedAmountIn, type SupposedAmount } from '../../query/slots/supposed-amount.ts';
import { countSupposed, suppositionIn, type SupposedCount, type Supposition } from '../../query/slots/supposition.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure, Name } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { SUPPOSED_LESS, SUPPOSED_MORE } from '../marks.ts';
import { balanceOf, computedFigure, sumOf, valueOf } from '../figures.ts';
import { isNumberOfThings, printedCount } from './divisor.ts';
import { operand } from './operand.ts';
import { moneyOf } from './per-thing.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { totalEntry } from '../world.ts';

export function supposedAnswer(context: Context): Answer | null {
  const many = atAverage(context);
  if (many) return many;
  const amount = supposedAmountIn(context.query);
  const supposed = amount ? null : suppositionIn(context.query.spoken);
  const entry = amount ?? supposed ? moneyNamed(context) : null;
  const whole = entry ? operand(context, entry) : null;
  if (amount) return entry && whole ? withAmount(context, entry, whole, amount) : null;
  if (!supposed || !entry || !whole || !whole.unit.includes('元') || valueOf(whole).eq(0)) return null;
  return supposedOf(context, entry, whole, supposed);
}

/** "The canteen minus 0.5 million": the amount that is stated, taken from the name's or added to it; whatever else is printed with that amount is not meant. */
export function withAmount(context: Context, entry: Entry, whole: Figure, { amount, up }: SupposedAmount): Answer | null {
  const [stated, one] = [inYuan(amount.value, amount.unit ?? ''), inYuan(decimal('1'), whole.unit)];
  if (!stated || !one || stated.lte(0)) return null;
  const value = stated.div(one);
  if (!up && value.gt(valueOf(whole))) return null;
  const part = computedFigure(up ? { zh: '所说要加的', en: 'what is supposed to be added' } : { zh: '所说要减的', en: 'what is supposed to go' }, plain(value), whole.unit, whole.year, plain(value), [whole]);
  return moved(context, entry, whole, part, up);
}

/** The amount moved by the rate, in whichever words it was supposed. */
export function supposedOf(context: Context, entry: Entry, whole: Figure, { percent, up }: Supposition): Answer | null {
  if (percent.lte(0) || (!up && percent.gt(100))) return null;
  const rate = plain(percent);
  const part = computedFigure(partName(whole.name, rate, up, context.query.spoken.includes(rate)), plain(valueOf(whole).times(percent).div(decimal(100))), whole.unit, whole.year, `${whole.value} × ${rate}%`, [whole]);
  return moved(context, entry, whole, part, up);
}

function moved(context: Context, entry: Entry, whole: Figure, part: Figure, up: boolean): Answer {
  if (up) {
    const total = sumOf(whole.name, [whole, part], whole.year);
    return claims(context, SUPPOSED_MORE, [{ kind: 'sum', items: [whole, part], total, left: [] }], [entry], [total]);
  }
  const result = balanceOf(whole.name, [whole], [part], whole.year);
  return claims(context, SUPPOSED_LESS, [{ kind: 'balance', plus: [whole], minus: [part], result, left: [] }], [entry], [result]);
}

/** "With 80 staff at the present average": what one costs now, and what the others would come to. */
function atAverage(context: Context): Answer | null {
  const supposed = countSupposed(context.query.spoken);
  const paid = supposed ? context.topics.filter(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true) : [];
  const named = [...new Set(paid.flatMap((topic) => topic.entry ?? []))];
  const counted = supposed ? context.topics.flatMap(({ certainty, entry: one }) => (certainty === 'sure' && one && !one.kinds.has('money') && one.facts.some(isNumberOfThings) && !one.facts.some(({ value }) => value?.eq(supposed.n) === true) ? [one] : [])) : [];
  // "If we had 25 cars at the same cost each": the money that is used for them.
  const theirs = named.length === 0 || CARS.test(context.query.text) ? moneyForThem(context, counted) : null;
  const entry = theirs ?? (named.length === 1 ? named[0] : undefined);
  const whole = entry ? operand(context, entry) : null;
  if (!supposed || !entry || !whole?.unit.includes('元') || valueOf(whole).lte(0)) return null;
  // What the question says of how many there would be is no count of how many there are.
  const own = { ...context, topics: paid, query: { ...context.query, text: `${context.query.text} ${CARS.test(context.query.text) ? '每辆' : '人均'}` } };
  const divisor = printedCount(own, entry, counted);
  return divisor?.count ? forSoMany(context, entry, whole, divisor.count, divisor.per, supposed) : null;
}
const CARS = pattern(/车|vehicle|\bcar/i);

function moneyForThem({ world, query }: Context, counted: readonly Entry[]): Entry | null {
  const cars = counted.length === 0 && CARS.test(query.spoken) ? world.index.entries.find(({ facts, key }) => facts.some(({ measure, unit, place }) => measure === 'count' && unit === '辆' && place.table === null) && /^实有车辆|^车辆$/.test(key)) : undefined;
  const [things, another] = cars ? [cars] : counted;
  return things && !another ? moneyOf(world, things) : null;
}

/** What so many would come to, each at what one costs now. */
export function forSoMany(context: Context, entry: Entry, whole: Figure, divisor: Figure, per: Name, { n, more: added, fewer }: SupposedCount): Answer | null {
  const count = decimal(divisor.value.replace(/,/g, ''));
  if (count.lte(0)) return null;
  const more = added ? decimal(n) : fewer ? decimal(-n) : decimal(n).minus(count);
  if (more.plus(count).lt(0) || more.eq(0)) return null;
  const average = computedFigure(whole.name, divideHalfUp(valueOf(whole), count, 2).toFixed(2), whole.unit, whole.year, `${whole.value} ÷ ${divisor.value}`, [whole, divisor]);
  const part = computedFigure({ zh: `${whole.name.zh}按人均${more.gt(0) ? '增加' : '减少'}的部分`.replace('人均', /[辆台]/.test(divisor.unit) ? '每辆平均' : '人均'), en: `what ${more.gt(0) ? 'more' : 'fewer'} of them make of ${whole.name.en ?? whole.name.zh} at the same average` }, divideHalfUp(valueOf(whole).times(more.abs()), count, 2).toFixed(2), whole.unit, whole.year, `${whole.value} ÷ ${divisor.value} × ${more.abs().toFixed()}`, [whole, divisor]);
  const told = { kind: 'average', total: whole, count: divisor, per, average } as const;
  if (more.gt(0)) {
    const total = sumOf(whole.name, [whole, part], whole.year);
    return claims(context, 'an amount for more of them at the same average', [told, { kind: 'sum', items: [whole, part], total, left: [] }], [entry], [total]);
  }
  const result = balanceOf(whole.name, [whole], [part], whole.year);
  return claims(context, 'an amount for fewer of them at the same average', [told, { kind: 'balance', plus: [whole], minus: [part], result, left: [] }], [entry], [result]);
}

/** A rate that the question says in digits is said again; 翻一番, a half or "doubled" are not turned into one. */
function partName({ zh, en }: Name, rate: string, up: boolean, said: boolean): Name {
  if (said) return { zh: `${zh}的 ${rate}%`, en: en === null ? null : `${rate}% of ${en}` };
  return { zh: `${zh}${up ? '增加' : '减少'}的部分`, en: en === null ? null : `the supposed ${up ? 'rise' : 'cut'} in ${en}` };
}

/** The one name with money: of several that the words fit equally the only one that has any; in a thread what was spoken of. */
function moneyNamed(context: Context): Entry | null {
  const { topics, carried, query, world } = context;
  const [topic, other] = topics;
  if (other) return null;
  // A word for a move finds what moved; what is supposed here is an amount.
  const named = topic?.entry && !topic.entry.facts.some(({ measure }) => measure === 'amount') ? resolveMention(topic.mention, world.index, 'money') : topic;
  if (named) return named.certainty === 'sure' ? named.entry : named.certainty === 'several' ? onlyPaid(context, named.choices) : null;
  if (query.mentions.length > 0) return null;
  const [last, more] = carried;
  return last && !more ? last : query.tags.has('total') || carried.length === 0 ? totalEntry(world, 'expenditure') : null;
}

function onlyPaid(context: Context, choices: readonly Entry[]): Entry | null {
  const paid = choices.filter((entry) => { const figure = operand(context, entry); return figure !== null && figure.unit.includes('元') && !valueOf(figure).eq(0); });
  const [only, more] = paid;
  return only && !more ? only : null;
}
