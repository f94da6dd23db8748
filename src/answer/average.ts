/** A figure per month, vehicle or person, where the document prints how many there are. */
import { decimal, divideHalfUp } from '../budget/amount.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Figure } from './answer.ts';
import { claims, entryName, notFound, type Context } from './context.ts';
import { computedFigure, valueOf } from './figures.ts';
import { isAnswer, operand, sureEntries } from './operand.ts';
import { resolveMention } from './resolve.ts';
import { totalEntry, type World } from './world.ts';

const MONTHS = 12;
const VEHICLES = /辆|车|vehicle|\bcars?\b/i;

/** A figure per month, vehicle or person; only where the document prints how many there are. */
export function averageAnswer(context: Context): Answer {
  const { query, world } = context;
  const entries = averaged(context);
  if (isAnswer(entries)) return entries.outcome === 'clarify' && entries.candidates.every(({ entry }) => !entry.kinds.has('money')) ? notFound(context, 'no money to average', 'noMoney', context.topics.map(({ mention }) => ({ zh: mention.text, en: mention.text }))) : entries;
  const money = entries.find(({ kinds }) => kinds.has('money')) ?? context.carried.find(({ kinds }) => kinds.has('money')) ?? (query.tags.has('total') ? totalEntry(world, 'expenditure') : VEHICLES.test(query.text) ? world.index.entries.find(({ key }) => key === '公务用车运行维护费') ?? null : null);
  if (!money) return notFound(context, 'nothing to average', 'noFollowUp');
  const total = operand(context, money);
  if (!total) return notFound(context, 'no amount to average', 'noMoney', [entryName(context, money)]);
  // What one person gets a month is not the year's money by twelve.
  if (query.tags.has('monthly') && PER_PERSON.test(query.text)) return notFound(context, 'the document prints no count for it', 'noCount', [entryName(context, money)], [money]);
  if (query.tags.has('monthly')) {
    const quarterly = /季|quarter/i.test(query.text);
    const parts = quarterly ? 4 : MONTHS;
    const value = divideHalfUp(valueOf(total), decimal(parts), 2);
    const average = computedFigure(total.name, value.toFixed(2), total.unit, total.year, `${total.value} ÷ ${parts}`, [total]);
    return claims(context, 'an average over the year', [{ kind: 'average', total, count: null, per: { zh: quarterly ? '季度' : '月', en: quarterly ? 'quarter' : 'month' }, average }], [money], [average]);
  }
  const counted = countFor(context, money, entries);
  if (!counted) return notFound(context, 'the document prints no count for it', 'noCount', [entryName(context, money)], [money]);
  if (valueOf(counted).eq(0)) return notFound(context, 'the count is zero', 'zeroBase', [counted.name]);
  const value = divideHalfUp(valueOf(total), valueOf(counted), 2);
  const average = computedFigure(total.name, value.toFixed(2), total.unit, total.year, `${total.value} ÷ ${counted.value}`, [total, counted]);
  return claims(context, 'an average', [{ kind: 'average', total, count: counted, per: counted.name, average }], [money], [average]);
}

const PER_PERSON = /每(?:一)?(?:位|人|名|个人|户)|人均|一个人|\b(?:per|each|every) (?:person|head|senior|resident|household|employee|worker|retiree|elderly|beneficiary|staff)/i;

/** Nothing is averaged over zero money: of several names the one with an amount is meant. */
function averaged(context: Context): Entry[] | Answer {
  const [topic, ...others] = context.topics;
  if (topic?.certainty !== 'several' || others.length > 0) return sureEntries(context);
  const paid = topic.choices.filter((entry) => { const figure = operand(context, entry); return figure !== null && !valueOf(figure).eq(0); });
  const values = new Set(paid.map((entry) => operand(context, entry)?.value));
  return values.size === 1 && paid[0] ? [paid[0]] : sureEntries(context);
}

/** What to divide by: a named count, vehicles for vehicle money, or the head count that shares the money's words. */
function countFor(context: Context, money: Entry, entries: readonly Entry[]): Figure | null {
  const { world, query } = context;
  const isCount = (entry: Entry): boolean => entry.facts.some(({ measure }) => measure === 'count');
  const named = entries.find((entry) => entry !== money && isCount(entry)) ?? recount(context, money);
  if (named) return countFigure(world, named);
  if (VEHICLES.test(query.text)) {
    const vehicles = world.index.entries.filter((entry) => entry.facts.some(({ measure, unit, place }) => measure === 'count' && unit === '辆' && place.table === null) && /^(?:实有|共有)?车辆/.test(entry.key));
    return vehicles[0] ? countFigure(world, vehicles[0]) : null;
  }
  return null;
}

/** The same words once more, wanting a count: 「退休费人均」 finds 退休 77 人. */
function recount(context: Context, money: Entry): Entry | null {
  for (const { mention, entry } of context.topics) {
    const again = resolveMention(mention, context.world.index, 'count');
    const people = again.hits.find(({ entry: other, precision }) => precision >= 0.6 && other.facts.some(({ measure, unit }) => measure === 'count' && (unit === '人' || unit === '辆')));
    if (people && people.entry !== entry && people.entry !== money) return people.entry;
  }
  return null;
}

function countFigure(world: World, entry: Entry): Figure | null {
  const fact = entry.facts.find(({ measure }) => measure === 'count');
  return fact ? { name: world.nameOf(entry.label), value: fact.printed ?? '', unit: fact.unit ?? '', year: fact.year, derivation: null, places: [fact.place], facts: [fact] } : null;
}
