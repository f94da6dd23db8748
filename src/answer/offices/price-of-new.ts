/** 「买几辆车，每辆多少钱」: the printed price of the vehicles that are to be bought, else the money set aside to buy them, by their number. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, divideHalfUp } from '../../budget/amount.ts';
import type { Fact } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, printedFigure, valueOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { operand } from '../measures/operand.ts';
import { BOUGHT } from './assets.ts';

const LINE = pattern(/^公务用车(?:更新)?购置(?:费|费用|经费)?$/);

/** One of them, its price, that it is new, and what it costs to have one. */
const EACH = pattern(/每[辆台部]|一[辆台部]车?(?:大概|要|得|是|花)*(?:多少|几)|单价|\b(?:price|cost|costs|how much|paid|pay)\b.*\b(?:each|apiece|per (?:car|vehicle|unit)|a (?:car|vehicle))\b|\b(?:each|one) (?:new |of the new )?\w* ?(?:car|vehicle)s?\b.*\b(?:price|costs?|paid)\b/i);
const VEHICLE = pattern(/车|\b(?:cars?|vehicles?)\b/i);
const NEW = pattern(/新|买|购|换|\b(?:new|buy\w*|bought|purchas\w*|replac\w*|renew\w*)\b/i);
const KEPT = pattern(/油|保养|维修|维护|保险|养|运行|\b(?:fuel|petrol|run\w*|maint\w*|insur\w*|operat\w*|keep\w*|repair\w*)\b/i);
const HOW_MANY = pattern(/(?:几|多少)[辆台部]|\bhow many\b/i);
const IN_ALL = pattern(/一共|总共|合计|共(?:多少|要|花)|\b(?:in all|altogether|in total|comes? to|total)\b/i);

/** 「新车每辆多少钱」, "how many new cars at what price each, and what does it come to": where one purchase of vehicles is told, with its price. */
export function priceEachNewAnswer(context: Context): Answer | null {
  const { query: { text, claimed, spoken }, world } = context;
  if (![EACH, VEHICLE, NEW].every((words) => words.test(text)) || KEPT.test(text) || claimed.length > 0 || context.query.year !== null && context.query.year !== world.book.year) return null;
  const counted = world.book.facts.filter(({ measure, unit, row, value, year, place }) => measure === 'count' && unit === '辆' && place.table === null && year === world.book.year && BOUGHT.test(row.label) && value?.gt(0) === true);
  // Two purchases have each a price of their own.
  if (new Set(counted.map(({ printed, row }) => `${printed ?? ''}${row.budgetUnit ?? ''}`)).size !== 1) return null;
  const prices = world.index.entries.filter(({ label, facts }) => counted.some(({ row }) => label.startsWith(row.label)) && facts.some(({ column }) => column[0] === '单价'));
  const [price, another] = prices;
  const fact = counted.find(({ row }) => price?.label.startsWith(row.label) === true);
  if (!price || another || !fact) return null;
  const money = { ...context, query: { ...context.query, act: 'lookup' as const, wanted: 'money' as const } };
  const each = lookupEntry(money, price);
  const line = IN_ALL.test(spoken) ? world.index.entries.find(({ key, kinds, rows }) => kinds.has('money') && LINE.test(key) && rows.some(({ place }) => place.table === null)) : undefined;
  const number: Claim[] = HOW_MANY.test(spoken) ? [{ kind: 'count', name: world.nameOf(fact.row.label), figure: printedFigure(world.nameOf(fact.row.label), fact), asOf: null }] : [];
  const total = line ? lookupEntry(money, line).claims : [];
  return each.outcome === 'answered' ? claims(context, 'the price of what is bought', [...number, ...each.claims, ...total], [price], each.listed) : null;
}

/** What buys new vehicles is not shared by those that are in use. */
export function isBoughtForOthers({ key }: Entry, count: Figure | null): boolean {
  return count !== null && LINE.test(key) && count.unit === '辆' && !count.facts.some(({ row }) => BOUGHT.test(row.label));
}

/** Null where the fact counts no vehicles to be bought, or nothing is printed for them. */
export function priceOfNew(context: Context, fact: Fact | undefined): Answer | null {
  const { world, query } = context;
  if (fact?.measure !== 'count' || fact.unit !== '辆' || !BOUGHT.test(fact.row.label) || fact.value?.gt(0) !== true) return null;
  const money = { ...context, query: { ...query, act: 'lookup' as const, wanted: 'money' as const } };
  const price = world.index.entries.find(({ label, facts }) => label.startsWith(fact.row.label) && facts.some(({ column }) => column[0] === '单价'));
  if (price) return lookupEntry(money, price);
  const lines = world.index.entries.filter(({ key, kinds }) => kinds.has('money') && LINE.test(key));
  const line = lines.find(({ rows }) => rows.some(({ place }) => place.table === null)) ?? lines[0];
  const total = line ? operand(context, line) : null;
  if (!line || !total || valueOf(total).eq(0)) return null;
  if (fact.value.eq(1)) return lookupEntry(money, line);
  const count = printedFigure(world.nameOf(fact.row.label), fact);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total), decimal(count.value), 2).toFixed(2), total.unit, total.year, `${total.value} ÷ ${count.value}`, [total, count]);
  return claims(context, 'the price of what is bought', [{ kind: 'average', total, count, per: count.name, average }], [line], [average]);
}
