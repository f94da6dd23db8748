/** A number that the asker states, set against a figure of the document. */
import { decimal, decimalsOf, roundHalfUp, type Decimal } from '../../budget/amount.ts';
import { inOnes, inYuan } from '../../query/slots/numerals.ts';
import type { Claimed, Threshold } from '../../query/query.ts';
import type { Figure } from '../answer.ts';
import { valueOf } from '../figures.ts';
import { passes } from '../sets/rank-figures.ts';

/** `unit`: the digits of the document in another unit of money. `apart`: they cannot be set against each other. */
export type Agreement = 'right' | 'rounded' | 'unit' | 'wrong' | 'apart';

/** Best first. */
const ORDER: readonly Agreement[] = ['right', 'rounded', 'unit', 'wrong', 'apart'];
/** A figure in few digits may be this share away from the printed one. */
const ROUNDED = '0.02';

/** How a stated number stands to the figure that it fits best. */
export function agreement(claim: Claimed, figures: readonly Figure[], about: boolean): Agreement {
  return figures.map((figure) => against(claim, figure, about)).sort((left, right) => ORDER.indexOf(left) - ORDER.indexOf(right))[0] ?? 'apart';
}

function against({ value, unit, odd, limit }: Claimed, figure: Figure, about: boolean): Agreement {
  // A target in words has no number to agree with.
  if (figure.value === '') return 'apart';
  if (limit) return figure.unit !== (unit ?? '%') ? 'apart' : keepsTo(figure, { ...limit, value, unit: '%' }) ? 'right' : 'wrong';
  if (odd) return within(value.abs(), unit, figure, odd);
  const [stated, own] = [value.abs(), valueOf(figure).abs()];
  // 55,000 is what is printed as 5.5 万户.
  if (unit === null) return stated.eq(inOnes(own, figure.unit) ?? own) ? 'right' : numbers(stated, own, about);
  // 40 % for 40.1 %, printed to a place more.
  if (unit === '%' && figure.unit === '%' && roundHalfUp(own, decimalsOf(stated.toFixed())).eq(stated) && !own.eq(stated)) return 'rounded';
  const printed = inYuan(own, figure.unit);
  const asked = inYuan(stated, unit);
  const [many, counted] = printed === null && unit !== '倍' ? [inOnes(stated, unit), inOnes(own, figure.unit) ?? own] : [null, own];
  if (many) return many.eq(counted) ? 'right' : isNear(many, counted) && (about || roundHalfUp(counted.div(inOnes(decimal(1), unit) ?? 1), decimalsOf(stated.toFixed())).eq(stated)) ? 'rounded' : 'wrong';
  if (asked === null || printed === null) return unit === '倍' || figure.unit.startsWith(unit) ? numbers(stated, own, about) : 'apart';
  if (asked.eq(printed)) return 'right';
  // 3.4 亿 for 34,417 万元: the asker's unit is the larger, and its last digit is as the figure rounds.
  const scale = inYuan(decimal(1), unit) ?? decimal(1);
  const larger = scale.gt(inYuan(decimal(1), figure.unit) ?? decimal(1));
  if (isNear(asked, printed) && (about || (larger && roundHalfUp(printed.div(scale), decimalsOf(stated.toFixed())).eq(stated)))) return 'rounded';
  return own.eq(stated) ? 'unit' : 'wrong';
}

/** A target that prints a bound has that very bound and no other: 「95% 以上」 is “≥95%”, 「90% 以上」 is not. Whatever has a value keeps to the limit with it. */
export function keepsTo(figure: Figure, limit: Omit<Threshold, 'of'>): boolean {
  const bound = limit.inclusive ? boundOf(figure) : null;
  const reaches = (side: Threshold['side']): boolean => passes(figure, { ...limit, side, of: 'level' });
  return bound ? bound === limit.side && ((reaches('over') && reaches('under')) || isRoundedBound(figure, limit)) : reaches(limit.side);
}

/** 「至少 4 万平方米」 of “≥41,260”: the bound, said in round numbers. */
function isRoundedBound(figure: Figure, { value, unit }: Omit<Threshold, 'of'>): boolean {
  const stated = unit === null || unit === '%' ? value : inOnes(value, unit) ?? value;
  const own = inOnes(valueOf(figure), figure.unit) ?? valueOf(figure);
  const place = decimal(10).pow(/0*$/.exec(stated.toFixed(0))?.[0].length ?? 0);
  return unit !== '%' && own.gte(LARGE) && place.gt(1) && roundHalfUp(own.div(place), 0).times(place).eq(stated);
}
const LARGE = 1000;

function boundOf({ facts: [fact] }: Figure): Threshold['side'] | null {
  const sign = fact?.measure === 'target' ? /^\s*[≥≤]/.exec(fact.text ?? '')?.[0].trim() : undefined;
  return sign === undefined ? null : sign === '≥' ? 'over' : 'under';
}

/** 「将近 400 万」 may be so much less than that. */
const NEARLY = '0.1';

/** 「6000 多」 is from 6,000 up to, not with, 7,000, 「270 多」 up to 280; 「几百」 from 100 to 1,000. */
function within(least: Decimal, unit: string | null, figure: Figure, odd: 'more' | 'few' | 'nearly'): Agreement {
  const own = valueOf(figure).abs();
  const [from, value] = unit === null ? [least, own] : [inYuan(least, unit), inYuan(own, figure.unit)];
  if (from === null || value === null) return unit !== null && figure.unit.startsWith(unit) ? within(least, null, figure, odd) : 'apart';
  if (odd === 'nearly') return value.eq(from) ? 'right' : value.lte(from) && value.gte(from.times(decimal(1).minus(NEARLY))) || isNear(from, value) ? 'rounded' : 'wrong';
  const scale = unit === null ? decimal(1) : inYuan(decimal(1), unit) ?? decimal(1);
  const step = odd === 'few' ? from.times(9) : scale.times(decimal(10).pow(/0*$/.exec(least.toFixed(0))?.[0].length ?? 0));
  return value.gte(from) && value.lt(from.plus(step)) ? 'rounded' : 'wrong';
}

/** Bare numbers, percents and counts; one with fewer decimals than printed is right when the figure rounds to it. */
function numbers(stated: Decimal, own: Decimal, about: boolean): Agreement {
  if (stated.eq(own)) return 'right';
  const decimals = decimalsOf(stated.toFixed());
  const rounds = decimals > 0 && decimals < decimalsOf(own.toFixed()) && roundHalfUp(own, decimals).eq(stated);
  return rounds || (about && isNear(stated, own)) ? 'rounded' : 'wrong';
}

function isNear(stated: Decimal, own: Decimal): boolean {
  return stated.minus(own).abs().lte(own.abs().times(decimal(ROUNDED)));
}

/** "More than 3 million but less than 4": both are said of one figure. */
export function isRange(thresholds: readonly Threshold[]): boolean {
  const [low, high] = [thresholds.find(({ side }) => side === 'over'), thresholds.find(({ side }) => side === 'under')];
  return thresholds.length === 2 && low !== undefined && high !== undefined && low.of === high.of && low.value.lt(high.value);
}
