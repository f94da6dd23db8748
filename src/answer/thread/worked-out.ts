/** What no rule makes of the last name alone: the money told before, by the number told after it, or the other way round. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { valueOf } from '../figures.ts';
import { averagedLike } from '../measures/stretch.ts';
import { entryOf } from './names.ts';
import { nameHas } from './told.ts';
import { contextOf, type Turn } from './turn.ts';

/** "So each one costs?", "divide the first by the second", 「摊下来一份多少」 */
const BY_NUMBER = pattern(/\b(?:per|each|apiece|a (?:head|piece)|divided? (?:(?:that|it|the (?:first|money|amount)) )?(?:by|over|among)|on average)\b|平均|人均|每(?:个|份|人|名|位|户|辆|台|盏|次|宗|件|间|平)|一(?:个人|人|份|户|名|位|辆|台|盏|宗|件|平)(?:摊|合|要|得|花|多少|几)|[除摊]/i);
const PEOPLE = pattern(/\b(?:person|head|capita)\b|人均|[每一](?:个)?人/i);
const COUNTED = pattern(/^(?!.*(?:元|[%％]|百分点|倍|年|月|日|小时|分钟))\S+/);

/** An average of two figures of the thread, where the answer found none. */
export function workedOut(turn: Turn, answer: Answer): Answer {
  const asked = turn.query.act === 'average' || BY_NUMBER.test(turn.query.spoken);
  const open = answer.outcome === 'not_found' || answer.claims.every(({ kind }) => kind === 'notice' || kind === 'target' || kind === 'count');
  return (asked && open && moneyByNumber(turn)) || answer;
}

/** The last money and the last number that were told, one of them just now; nothing else is named. */
function moneyByNumber({ world, query, thread, last }: Turn): Answer | null {
  const { shown } = thread;
  const money = shown.findLast(({ unit, value }) => unit.includes('元') && value !== '');
  const count = shown.findLast(({ unit, value }) => COUNTED.test(unit) && value !== '');
  if (!money || !count || query.tags.has('monthly') || query.wanted === 'when' || query.claimed.length > 0 || query.relativeYear !== null || valueOf(count).lte(0) || (shown.at(-1) !== money && shown.at(-1) !== count)) return null;
  // What several units have is told of each: none of it is all that the people of the others share.
  const unitOf = (figure: Figure): string | null => figure.facts[0]?.row.budgetUnit ?? null;
  if (thread.told.some(({ listed }) => listed[0] === money && listed.some((one) => one.unit === money.unit && unitOf(one) !== unitOf(money)))) return null;
  if (PEOPLE.test(query.spoken) && !/^[人名位户]/.test(count.unit)) return null;
  if (!query.mentions.every((mention) => isFrame(mention) || [money, count].some((figure) => nameHas(figure.name, mention)))) return null;
  const context = contextOf(world, { ...query, mentions: [] }, last.subjects, last);
  const average = averagedLike(context, money, { kind: 'average', total: money, count, per: null, average: money });
  const entry = entryOf(world, money);
  return average && claims(context, 'the money told before, by the number told after it', [average], entry ? [entry] : last.subjects, [average.average]);
}
