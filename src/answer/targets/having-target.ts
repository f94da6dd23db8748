/** 「目标值是 33 的指标」, 「活动场次超过 10 场的」, 「人数指标里最多的」: the performance targets that meet a condition. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, divideHalfUp, type Decimal } from '../../budget/amount.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { inOnes } from '../../query/slots/numerals.ts';
import { targetCondition, type TargetCondition, type TargetPrint } from '../../query/slots/target-condition.ts';
import type { Answer, Claim, Figure, ListItem, Name } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { HAVING_TARGET, VALUE_ASKED } from '../marks.ts';
import { computedFigure, printedFigure, sumOf, valueOf } from '../figures.ts';
import { countOf, passes, sortFigures, tiedFirst } from '../sets/rank-figures.ts';
import type { World } from '../world.ts';
import { NOT_SET } from './indicator-levels.ts';

/** Longer lists are cut; the rest is counted. */
const LONGEST = 20;
const SATISFACTION = pattern(/满意|satisf/i);

export function havingTargetAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (query.year !== null || query.outside !== null || query.convertTo !== null) return null;
  const mean = meanOfListed(context);
  if (mean) return mean;
  const print = printOf(world);
  if (print.units.length === 0) return null;
  const asked = targetCondition(query.spoken, query.language, print);
  // 「低于 90% 的呢」 is asked of what was just listed.
  if (!asked || (context.last !== null && !asked.named)) return null;
  const level = levelOf(asked, print.levels);
  const rows = indicatorRows(world).filter((row) => level === null || row.context?.split(' > ').includes(level) === true || (SATISFACTION.test(level) && SATISFACTION.test(row.label)));
  const facts = rows.flatMap((row) => row.facts.filter(({ measure, text }) => measure === 'target' && !NOT_SET.test(text ?? '')).slice(0, 1));
  const scope = level === null ? null : world.nameOf(level);
  return asked.texts.length > 0 || asked.worded ? worded(context, asked, facts, scope) : counted(context, asked, facts, scope);
}

export function indicatorRows({ book }: World): Row[] {
  return book.rows.filter(({ role }) => role === 'indicator');
}

const PRINTS = new WeakMap<World, TargetPrint>();

export function printOf(world: World): TargetPrint {
  const known = PRINTS.get(world) ?? printed(indicatorRows(world));
  PRINTS.set(world, known);
  return known;
}

function printed(rows: readonly Row[]): TargetPrint {
  const targets = rows.flatMap(({ facts }) => facts.filter(({ measure }) => measure === 'target'));
  const levels = [...new Set(rows.flatMap(({ context }) => context?.split(' > ').slice(-2) ?? []))];
  return { levels, units: [...new Set(targets.flatMap(({ unit }) => unit ?? []))].filter((unit) => !unit.includes('元')), texts: targets.flatMap(({ value, text }) => (value === null && text !== null && !NOT_SET.test(text) ? [text] : [])) };
}

/** 「满意度」 is the level that is so named, or the one of those whose names have it. */
function levelOf({ level }: TargetCondition, levels: readonly string[]): string | null {
  if (level === null) return null;
  if (SATISFACTION.test(level)) return levels.find((name) => /^满意/.test(name)) ?? levels.find((name) => SATISFACTION.test(name)) ?? '满意度';
  return levels.find((name) => name === level) ?? levels.find((name) => name.replace(/指标$/, '') === level) ?? null;
}

/** Targets in words: those that have the words, or all of them. */
function worded(context: Context, { texts }: TargetCondition, facts: readonly Fact[], scope: Name | null): Answer {
  const fitting = facts.filter((fact) => fact.value === null && (texts.length === 0 || texts.some((own) => fact.text?.includes(own) === true)) && texts.every((own) => `${fact.text ?? ''} ${fact.row.label}`.includes(own)));
  if (fitting.length === 0) return notFound(context, HAVING_TARGET, 'noneMatch', scope ? [scope] : []);
  const told = fitting.slice(0, LONGEST).map((fact): Claim => { const name = context.world.nameOf(fact.row.label); return { kind: 'target', name, text: fact.text ?? '', figure: printedFigure(name, fact) }; });
  const figures = fitting.map((fact) => printedFigure(context.world.nameOf(fact.row.label), fact));
  const head: Claim = { kind: 'list', of: null, what: 'items', items: [], count: countOf(context, figures), total: null, remainder: null, scope, rest: 0 };
  return claims(context, HAVING_TARGET, [head, ...told], [], figures.slice(0, LONGEST));
}

function counted(context: Context, { unit, numbers, order, average, named }: TargetCondition, facts: readonly Fact[], scope: Name | null): Answer | null {
  const figures = facts.filter((fact) => fact.value !== null && (unit === null ? average ? fact.unit === '%' : fact.unit?.includes('元') !== true : unit.test(fact.unit ?? ''))).map((fact) => printedFigure(context.world.nameOf(fact.row.label), fact));
  const is = (figure: Figure, value: Decimal): boolean => valueOf(inWhole(figure)).eq(value) || valueOf(figure).eq(value);
  const exact = numbers.some(({ value, printed }) => printed && figures.some((figure) => is(figure, value)));
  const fitting = figures.filter((figure) => numbers.every(({ value, limit }) => (limit && !exact ? passes(inWhole(figure), { ...limit, value, unit: null, of: 'level' }) : is(figure, value))));
  // A number of people that stands alone may be one of the staff.
  if (!named && (fitting.length === 0 || context.world.book.facts.some((fact) => fact.measure === 'count' && numbers.some(({ value }) => fact.value?.eq(value) === true) && unit?.test(fact.unit ?? '') === true))) return null;
  if (fitting.length === 0) return notFound(context, HAVING_TARGET, 'noneMatch', scope ? [scope] : []);
  if (average) return meanOf(context, fitting, scope);
  const sorted = sortFigures(fitting, order === 'least' ? 'up' : 'down');
  const shown = order === null ? fitting.slice(0, LONGEST) : tiedFirst(sorted);
  const items = shown.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  const [limit] = exact ? [] : numbers.flatMap((one) => one.limit ?? []);
  const what = order ?? (numbers.length > 1 ? 'between' : limit?.side ?? 'items');
  const list: Claim = { kind: 'list', of: null, what, items, count: order === null ? countOf(context, fitting) : null, total: null, remainder: null, scope, rest: order === null ? fitting.length - items.length : 0 };
  return { ...claims(context, numbers.length > 0 && what === 'items' ? VALUE_ASKED : HAVING_TARGET, [list], [], shown), pool: order === null ? fitting : sorted };
}

/** 「平均多少」 after a list of targets: theirs. */
function meanOfListed(context: Context): Answer | null {
  const pool = context.last?.pool ?? [];
  const ofTargets = pool.length > 1 && pool.every(({ unit, facts }) => facts[0]?.measure === 'target' && unit === pool[0]?.unit && !unit.includes('元'));
  // The list goes on: 「低于 90% 的呢」 may follow.
  return ofTargets && MEAN.test(context.query.spoken) ? { ...meanOf(context, pool, null), listed: pool, pool } : null;
}
const MEAN = pattern(/^(?:那|它们|这些|他们|这几[个项]|的)*平均(?:值|数|下来)?(?:是|为)?(?:多少)?[呢啊?？。]*$|^(?:and |so |what(?:'s| is) )*(?:the |their |on )?(?:average|mean)(?: of (?:them|these|those|all))?\W*$/i);

/** The mean of targets of one unit. */
function meanOf(context: Context, figures: readonly Figure[], scope: Name | null): Answer {
  const total = sumOf(scope ?? { zh: '绩效指标', en: 'performance targets' }, figures, context.world.book.year);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total), decimal(figures.length), 2).toFixed(2), total.unit, total.year, `${total.value} ÷ ${figures.length}`, [total]);
  return claims(context, HAVING_TARGET, [{ kind: 'average', total, count: null, per: { zh: '项', en: 'item' }, average }], [], [average]);
}

/** 「3.3 万户」 counted one by one, to be set against a plain number. */
function inWhole(figure: Figure): Figure {
  const whole = figure.unit.startsWith('万') ? inOnes(valueOf(figure), figure.unit) : null;
  return whole ? { ...computedFigure(figure.name, whole, figure.unit.slice(1), figure.year, '', [figure]) } : figure;
}
