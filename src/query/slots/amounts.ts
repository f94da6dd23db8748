/** The numbers of a question: limits, and figures that it claims. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import type { Claimed, Threshold } from '../query.ts';
import type { Segment } from '../segments.ts';
import { limitAt } from './limits.ts';

/** Words of what is printed in percent: changes and targets. */
export const OF_PERCENT = pattern(/[增降减涨跌升]|指标|目标|满意|\b(?:r[io]se|grew|grow|growth|increase|decrease|fell|fall|cut|drop|change|targets?|indicators?|satisfaction)/i);

/** 「百万级以上」 */
const SIZE_CLASS = pattern(/^级别?$/);

/** Limits; one in percent only where changes or targets are spoken of. */
export function thresholdsIn(segments: readonly Segment[], percents: boolean, text: string): Threshold[] {
  const found: Threshold[] = [];
  segments.forEach((number, index) => {
    const one = { ...number, ...measureOf(segments, index) };
    // 「再往下一名」: one thing, no limit.
    if (one.kind !== 'number' || one.value === null || (one.text === '一' && !/元|万|亿|%/.test(one.unit ?? '')) || (one.unit === '%' && !percents)) return;
    const before = segments[index - 1];
    const after = segments[index + 1];
    // "500 more than B" is how far apart two are.
    const apart = after !== undefined && APART.test(after.text) && segments[index + 2] !== undefined;
    const near = [before, before?.tags.includes('filler') ? segments[index - 2] : undefined, apart ? undefined : after, after?.text === '都' || after?.tags.includes('unit') === true || SIZE_CLASS.test(after?.text ?? '') ? segments[index + 2] : undefined];
    const side = near.find((other) => other?.tags.some((tag) => tag === 'over' || tag === 'under' || (tag === 'top' && one.unit !== null)));
    const upwards = before !== undefined && /^[上过破]$/.test(before.text) && (one.unit !== null || /^[百千]/.test(one.text));
    const nothing = after?.text === '都没有' || (before?.text === '连' && segments.slice(index + 1, index + 5).some(({ tags }) => tags.includes('negation')));
    if (!side && !upwards && !nothing) return;
    const said = nothing ? null : limitAt(text, one);
    const over = said ? said.side === 'over' : !nothing && side?.tags.includes('under') !== true;
    found.push({ side: over ? 'over' : 'under', value: decimal(one.value), unit: one.unit, inclusive: said?.inclusive ?? /以上|以下|以内|达$|往上|往下|起步|or more|or less/.test(side?.text ?? ''), of: limitOf(segments, index) });
  });
  return found.length > 0 ? found : between(segments, percents);
}

const APART = pattern(/^(?:(?:more|less|higher|lower|bigger|smaller|greater|larger|fewer) than|over|above|below|under)$/);

/** 「三成」 */
function measureOf(segments: readonly Segment[], index: number): Pick<Segment, 'value' | 'unit'> {
  const { value = null, unit = null } = segments[index] ?? {};
  return value !== null && unit === null && /^成(?!了|立)/.test(segments[index + 1]?.text ?? '') ? { value: decimal(value).times(10).toFixed(), unit: '%' } : { value, unit: unitOf(segments, index) };
}

/** "More than 20 per cent": a unit in words of its own. */
function unitOf(segments: readonly Segment[], index: number): string | null {
  const [own, after] = [segments[index]?.unit ?? null, segments[index + 1]?.text ?? ''];
  return own === null && /^(?:percent|per cent|pct)$/.test(after) ? '%' : own;
}

/** What may stand between a limit and the word for a movement that it is a limit of. */
const BESIDE: ReadonlySet<string> = new Set(['over', 'under', 'filler', 'of', 'amount', 'unit', 'top', 'difference', 'between']);
/** Another thing is said of the same name: "cut but still above", 「减少了、今年还有」. */
const TURNS = pattern(/^(?:but|yet|still|have|has|had|having|with|whose|at|gets?|received?)$/);

/** 「减少超过 100 万」 limits the fall; 「减少了、今年还在 500 万以上」, "cut but still above 5 million" what is left. */
function limitOf(segments: readonly Segment[], index: number): 'move' | 'level' {
  const reached = (step: 1 | -1): readonly string[] => {
    let at = index + step;
    while (segments[at]?.kind === 'lexical' && !TURNS.test(segments[at]?.text ?? '') && segments[at]?.tags.every((tag) => BESIDE.has(tag)) === true) at += step;
    return segments[at]?.tags ?? [];
  };
  const [left, right] = [reached(-1), reached(1)];
  // "Projects above 5 million rose": a verb behind the limit is said of the projects.
  if (/^(?:rose|fell|grew|shrank|dropped|declined|increased|decreased|went)$/.test(segments[index + 1]?.text ?? '') && !left.some((tag) => tag === 'rise' || tag === 'fall')) return 'level';
  const moves = (tags: readonly string[]): boolean => tags.includes('rise') || tags.includes('fall');
  return moves(left) || (moves(right) && !left.includes('money') && !left.includes('current')) ? 'move' : 'level';
}

/** 500 万到 2000 万之间, between 100 and 500: both ends count. */
function between(segments: readonly Segment[], percents: boolean): Threshold[] {
  const all = segments.filter(({ kind }) => kind === 'number');
  const money = all.filter((one) => unitOf(segments, segments.indexOf(one)) !== '%');
  const numbers = money.length === 0 && percents ? all : money;
  const [low, high] = numbers;
  // 「从 40 万增加到 41.5 万」, "rise from 4 to 6": two figures that are stated, no range.
  const joint = segments.slice(segments.indexOf(low as Segment) + 1, segments.indexOf(high as Segment)).map(({ text }) => text).join('');
  if (/[增加长涨升降减少跌]\S{0,2}[到至]/.test(joint) || (/to/.test(joint) && segments.some(({ tags }) => tags.includes('rise') || tags.includes('fall')))) return [];
  // 「1,234 万投到哪四个」: 到 stands between two limits, or the two are said to be 之间.
  if (/[\u3400-\u9fff]{4}/.test(joint.replace(/万元|亿元|百万|千万/g, '')) && !segments.some(({ text }) => /之间|between/.test(text))) return [];
  if (numbers.length !== 2 || !low?.value || !high?.value || !segments.some(({ text, tags }) => tags.includes('between') || /之间|between/.test(text))) return [];
  const [lowUnit, highUnit] = [low, high].map((one) => unitOf(segments, segments.indexOf(one)));
  const unit = lowUnit ?? highUnit ?? null;
  return [
    { side: 'over', value: decimal(low.value), unit, inclusive: true, of: limitOf(segments, segments.indexOf(low)) },
    { side: 'under', value: decimal(high.value), unit: highUnit ?? unit, inclusive: true, of: limitOf(segments, segments.indexOf(low)) },
  ];
}

/** A rate that is stated as a limit: "by more than 50%", 「超过 50%」, "50% or more". */
export function withLimits(claims: readonly Claimed[], segments: readonly Segment[], text: string): Claimed[] {
  return claims.map((claim) => {
    if (claim.unit !== '%' && !RATE.test(text.slice(claim.to))) return claim;
    const at = segments.findIndex(({ from, to }) => from <= claim.from && to >= claim.to);
    const before = at < 0 ? [] : [segments[at - 1], segments[at - 1]?.tags.includes('filler') === true ? segments[at - 2] : undefined];
    const side = before.find((one) => one?.kind === 'lexical' && one.tags.some((tag) => tag === 'over' || tag === 'under'));
    const limit = limitAt(text, claim) ?? (side ? { side: side.tags.includes('over') ? 'over' as const : 'under' as const, inclusive: false } : null);
    return limit ? { ...claim, limit } : claim;
  });
}
const RATE = pattern(/^\s*(?:per ?cent\b|pct\b)/i);

/** 「4 个项目 1,200 万怎么分」: beside another number, one with a measure word and a name says how many there are; in a statement it is checked too. */
const COUNTS_NAMED = pattern(/^\s*[个项笔家所类样件处条宗](?=[\u4e00-\u9fff])(?!对|吗|吧|不|是|呢|左右|以[上下])/);

/** "Grew 3.5 times", "2.5 times what it was": a multiple, no number of things that are done so often. */
const MULTIPLE = pattern(/^\s*(?:times|x|-?fold)\b/i);
const GREW = pattern(/\b(?:r[io]sen?|gr[eo]wn?|increased?|up|jumped|climbed) (?:by |to )?(?:(?:about|over|almost|nearly|more than|less than|at least) )?$/i);
const OF_SOMETHING = pattern(/^\s*times (?:as|what|last|its|higher|more|bigger|larger|greater)\b/i);

/** 9月, 31日: when, not how much. */
const OF_DATE = pattern(/^\s*(?:月(?!均|度)|日(?![元均常]))/);

export function claimsIn(numbers: readonly Segment[], thresholds: readonly Threshold[], n: number | null, nth: number | null, text: string, truth: boolean): Claimed[] {
  const claims = statedIn(numbers, thresholds, n, nth).filter(({ to }) => !OF_DATE.test(text.slice(to))).map((claim) => (claim.unit === null && MULTIPLE.test(text.slice(claim.to)) && (GREW.test(text.slice(0, claim.from)) || OF_SOMETHING.test(text.slice(claim.to))) ? { ...claim, unit: '倍' } : claim));
  const figures = claims.filter(({ from, unit, text: own }) => unit === '%' || !COUNTS_NAMED.test(text.slice(from + (/^[\d,.]+/.exec(own)?.[0].length ?? own.length))));
  return figures.length > 0 && !truth ? figures : claims;
}

function statedIn(numbers: readonly Segment[], thresholds: readonly Threshold[], n: number | null, nth: number | null): Claimed[] {
  return numbers.flatMap(({ value, unit: printed, text, from, to }) => {
    let unit = printed;
    if (value === null || thresholds.some((threshold) => threshold.value.eq(value) && (threshold.unit === unit || (unit === null && threshold.unit === '%')))) return [];
    if (unit !== null && !/元|万|亿|块|%|倍|人|辆|million|billion|thousand|yuan|rmb|cny|^k$|^m$|bn/.test(unit)) unit = null;
    if (unit === null && (Number(value) === n || Number(value) === nth || /^(?:[零一二两三四五六七八九十]|[a-z]+)$/.test(text.trim()))) return [];
    return [{ value: decimal(value), unit, text, from, to }];
  });
}
