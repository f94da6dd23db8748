/** 「某某一共多少」 where the words fit several names, or one name has two codes: all of them, added up. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { sumOf } from '../figures.ts';
import { operand } from './operand.ts';
import { amountFacts, readingsOf } from '../names/readings.ts';
import { EXPLAINED, type Topic } from '../names/resolve-mention.ts';
import { classification, isInside } from './inside.ts';
import { sumEntries } from './sum.ts';

/** Words that ask for all of a kind together. */
const TOGETHER = pattern(/一共|总共|合计|共计|统共|拢共|合起来|加起来|加在一起|总的|[两三四](?:类|项|处|次|个)|各处|\bin (?:total|all|sum)\b|\baltogether\b|\bcombined\b|\btotal\b|\boverall\b|\bboth\b|\bacross\b/i);
/** More names than these are no one thing. */
const MOST = 5;

/** Null where the words name one figure, or names that cannot be added. */
export function sharedSumAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const [topic] = topics;
  // "Add up 30902 and 31002": two codes of one name are its two readings.
  const coded = query.mentions.filter(({ code }) => code !== null);
  if (query.act === 'sum' && coded.length > 1 && topic?.entry && topics.every(({ entry }) => entry === topic.entry) && query.columns === null && query.direction === null && query.claimed.length === 0) return sumOfCodes(context, topic.entry);
  const namesake = topic && topics.length === 1 && topic.mention.to > 0 && query.act === 'lookup' && topic.certainty === 'sure' && topic.entry ? bracketed(context, topic.entry) : [];
  if (topic?.entry && namesake.length > 0 && PLAIN.test(query.spoken) && query.columns === null && query.table === null && query.part === null && query.relativeYear !== 'prior' && query.direction === null && query.claimed.length === 0) return sumOfCodes(context, topic.entry, !TOGETHER.test(query.text));
  if (!topic || topics.length > 1 || topic.mention.to === 0 || !(query.act === 'breakdown' || ((query.act === 'lookup' || query.act === 'sum') && TOGETHER.test(query.text) && (query.tags.has('sum') || query.tags.has('total')))) || query.claimed.length > 0 || query.wanted === 'count' || query.wanted === 'target') return null;
  // In one table a name stands more than once only under several codes.
  if (query.table !== null && query.act !== 'breakdown' && topic.certainty === 'sure' && topic.entry) return query.columns === null && query.relativeYear !== 'prior' && query.direction === null ? sumOfCodes(context, topic.entry) : null;
  if (query.columns !== null || query.table !== null || query.relativeYear === 'prior' || query.direction !== null) return null;
  const several = allMeant(context, topic);
  if (several) return sumEntries(context, several);
  return query.act !== 'breakdown' && topic.certainty === 'sure' && topic.entry ? sumOfCodes(context, topic.entry) : null;
}

/** The names that an open word fits whole, where they are money of one kind and none is part of another. */
export function allMeant(context: Context, topic: Topic): Entry[] | null {
  if (topic.certainty !== 'several' || topic.choices.length < 2 || topic.choices.length > MOST) return null;
  // "Purchase subsidy" is not all purchases: an English phrase is meant with all its words.
  const least = /[a-z]/.test(topic.mention.text) && topic.mention.pieces.length > 1 ? 0.95 : EXPLAINED;
  const fit = topic.choices.every((entry) => topic.hits.some((hit) => hit.entry === entry && hit.precision >= least));
  const figures = topic.choices.flatMap((entry) => (entry.kinds.has('money') ? operand(context, entry) ?? [] : []));
  const kinds = new Set(figures.map(({ facts, unit }) => `${classification(facts[0]?.row.basis)}|${unit}`));
  const apart = topic.choices.every((entry) => topic.choices.every((other) => other === entry || !isInside(context, entry, other)));
  return fit && apart && kinds.size === 1 && figures.length === topic.choices.length && haveOneWord(topic.choices) ? [...topic.choices] : null;
}

/** "Security" is in the English of many names that have nothing in common: only lines that are printed with one word are all of one thing. */
function haveOneWord(entries: readonly Entry[]): boolean {
  const [first, ...others] = entries.map(({ key }) => key.replace(GENERAL, ' '));
  return [...(first ?? '')].some((letter, at) => { const pair = `${letter}${first?.[at + 1] ?? ''}`; return /^\S{2}$/.test(pair) && others.every((key) => key.includes(pair)); });
}
const GENERAL = /经费|支出|费用|费|管理|工作|服务|事务|项目|资金|补助|公用|预算|[（）()]/g;

/** A plain question for the amount. */
const PLAIN = pattern(/多少|几钱|\b(?:how much|what(?:'s| is| are)|amount)\b/i);

/** The same name with an addition in brackets. */
function bracketed({ world }: Context, entry: Entry): Entry[] {
  return world.index.entries.filter((other) => other !== entry && other.key.startsWith(entry.key) && BRACKETS.test(other.key.slice(entry.key.length)) && other.rows.some(({ code }) => code !== null));
}
const BRACKETS = pattern(/^[（(][^（）()]{1,20}[）)]$/);

/** One printed name under several codes of one classification, or with an addition in brackets: the readings and their sum. */
export function sumOfCodes(context: Context, entry: Entry, firstAlone = false): Answer | null {
  const { world, filter } = context;
  const alike = [entry, ...bracketed(context, entry)];
  const found = alike.map((one) => ({ one, name: entryName(context, one), readings: readingsOf(entryName(context, one), amountFacts(one, world.book.year, filter), world.nameOf.bind(world)) }));
  const [first] = found[0]?.readings ?? [];
  if (!first || first.note.code === null) return null;
  const same = found.map(({ one, name, readings }) => ({ one, name, readings: readings.filter(({ note }) => note.code !== null && note.code.length === first.note.code?.length && note.kind === first.note.kind && note.fund === first.note.fund && note.basic === first.note.basic && (context.query.table === null || note.tables.includes(context.query.table))) })).filter(({ readings }) => readings.length > 0);
  const figures: Figure[] = same.flatMap(({ readings }) => readings.map(({ figure }) => figure));
  if (figures.length < 2) return null;
  const total = sumOf(entryName(context, entry), figures, world.book.year);
  const sum: Claim = { kind: 'sum', items: figures, total, left: [] };
  const each = same.map(({ name, readings }): Claim => ({ kind: 'amount', name, readings }));
  return firstAlone ? claims(context, 'a sure name', [...each, sum], [entry], figures.slice(0, 1)) : claims(context, 'a sum of one name under several codes', [sum, ...each], same.map(({ one }) => one), [total]);
}
