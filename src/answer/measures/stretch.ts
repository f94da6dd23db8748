/** The stretches of a year that its money is told by: months, quarters, days. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, divideHalfUp, plain, type Decimal } from '../../budget/amount.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, valueOf } from '../figures.ts';
import { TARGETS } from './convert.ts';
import type { Divisor } from './divisor.ts';

const DAILY = pattern(/每[一]?[天日](?!常)|(?:一|多少钱一)天|日均|天均|\b(?:per|a|each|every) (?:calendar )?day\b|\bdaily (?:cost|amount|average|spend(?:ing)?|figure|budget)\b|\b(?:by|per) the day\b/i);
/** 「按 250 天算」: the asker's own number of days. */
const SAID_DAYS = pattern(/(\d{1,3})\s*个?(?:天|日|工作日)(?!均)|\b(\d{1,3}) (?:working |calendar )?days\b/i);
/** Nothing prints how many they are. */
const WORKING_DAYS = pattern(/工作日|\b(?:working|week|business) ?days?\b/i);

/** How many of them the year has; null where the question says no stretch, or days that are not the calendar's. */
export function stretchIn({ query, world }: Context): Divisor | null {
  if (!query.tags.has('monthly')) return null;
  const own = query.text.replace(/.*(?:月|month)/i, '');
  const [, zh, en] = SAID_DAYS.exec(query.text) ?? [];
  if (DAILY.test(own)) return (zh ?? en) === undefined && WORKING_DAYS.test(query.text) ? null : { value: zh ?? en ?? String(daysOf(world.book.year)), count: null, per: { zh: '天', en: 'day' } };
  return stretchCalled(/季|quarter/i.test(query.text) ? '季度' : '月', world.book.year);
}

function stretchCalled(zh: string, year: number): Divisor {
  return { value: zh === '天' ? String(daysOf(year)) : zh === '季度' ? '4' : '12', count: null, per: { zh, en: zh === '天' ? 'day' : zh === '季度' ? 'quarter' : 'month' } };
}

const STRETCH = pattern(/^(?:月|季度|天)$/);
/** 「每人每月」: by heads and by a stretch. */
const BY_BOTH = pattern(/每(月|季度|天)$/);

/** Another amount by what the first was averaged by, and by the stretch that is said now: 「两个加起来每天多少」. */
export function averagedLike(context: Context, total: Figure, { count, per }: Extract<Claim, { kind: 'average' }>): Extract<Claim, { kind: 'average' }> | null {
  const own = STRETCH.exec(per?.zh ?? '')?.[0] ?? BY_BOTH.exec(per?.zh ?? '')?.[1];
  const stretch = stretchIn(context) ?? (own === undefined ? null : stretchCalled(own, context.world.book.year));
  if (!count) return stretch ? byStretch(context, total, stretch) : null;
  const heads = per === null ? count.name : { zh: per.zh.replace(BY_BOTH, ''), en: per.en?.replace(/ and (?:month|quarter|day)$/, '') ?? null };
  return byHeads(context, total, count, heads, stretch);
}

function byHeads(context: Context, total: Figure, count: Figure, heads: Name, stretch: Divisor | null): Extract<Claim, { kind: 'average' }> {
  const value = decimal(count.value).times(decimal(stretch?.value ?? '1'));
  const [factor, unit] = inUnit(context, total, value);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total).times(factor), value, 2).toFixed(2), unit, total.year, `${total.value}${factor.eq(1) ? '' : ` × ${plain(factor)}`} ÷ ${count.value}${stretch ? ` ÷ ${stretch.value}` : ''}`, [total, count]);
  return { kind: 'average', total, count, per: stretch ? { zh: `${heads.zh}每${stretch.per.zh}`, en: `${heads.en ?? heads.zh} and ${stretch.per.en ?? ''}` } : heads, average };
}

/** An amount by a stretch of the year. */
export function byStretch(context: Context, total: Figure, stretch: Divisor): Extract<Claim, { kind: 'average' }> {
  const [factor, unit] = inUnit(context, total, decimal(stretch.value));
  return { kind: 'average', total, count: null, per: stretch.per, average: computedFigure(total.name, divideHalfUp(valueOf(total).times(factor), decimal(stretch.value), 2).toFixed(2), unit, total.year, `${total.value}${factor.eq(1) ? '' : ` × ${plain(factor)}`} ÷ ${stretch.value}`, [total]) };
}

/** 「按月算呢」 after what each one gets: of that, by the month. */
export function averageByStretch(context: Context): Answer | null {
  const [claim, another] = context.last?.claims.filter(({ kind }) => kind === 'average') ?? [];
  if (claim?.kind !== 'average' || another || !stretchIn(context) || (!claim.count && !STRETCH.test(claim.per?.zh ?? ''))) return null;
  const average = averagedLike(context, claim.total, claim);
  // From the month to the day: the same money, by another stretch.
  return average && claims(context, claim.count ? 'an average by a stretch of the year' : 'an average by another stretch', [average], context.carried, [average.average]);
}

/** The average just told in the unit that is asked for now: the same money by the same number, so that the rounding is of that unit. */
export function averageInUnit(context: Context): Answer | null {
  const [told, another] = context.last?.claims.filter((claim) => claim.kind === 'average') ?? [];
  if (!told || another) return null;
  const { total, average: { derivation } } = told;
  const divisors = derivation?.split(' ÷ ').slice(1) ?? [];
  const value = divisors.reduce((all, one) => all.times(decimal(one)), decimal(1));
  const [factor, unit] = inUnit(context, total, value);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total).times(factor), value, 2).toFixed(2), unit, total.year, [`${total.value}${factor.eq(1) ? '' : ` × ${plain(factor)}`}`, ...divisors].join(' ÷ '), [total, ...(told.count ? [told.count] : [])]);
  const notes = context.last?.claims.filter((claim) => claim.kind === 'notice' && claim.notice === 'askersNumber') ?? [];
  return divisors.length === 0 ? null : claims(context, 'an average', [{ ...told, average }, ...notes], context.carried, [average]);
}

/** Below this much of the printed unit two decimals say too little: 0.02 万元 a square metre. */
const TOO_SMALL = '0.1';

/** The asker's unit, so that the rounding is of that unit: 12.5 × 10000 ÷ 8 元; the yuan for what is small. */
export function inUnit({ query }: Context, total: Figure, among: Decimal): [Decimal, string] {
  const small = valueOf(total).gt(0) && valueOf(total).div(among).lt(decimal(TOO_SMALL));
  const target = query.convertTo === null ? (small ? TARGETS['元'] : undefined) : TARGETS[query.convertTo];
  const yuan = inYuan(decimal(1), total.unit);
  return target && yuan && yuan.gt(decimal(target[0])) ? [yuan.div(decimal(target[0])), target[1]] : [decimal(1), total.unit];
}

function daysOf(year: number): number {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 366 : 365;
}
