/** An answer of another kind than the question names is no answer: a head count for a satisfaction, money for a rate, pupils for teachers. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import { rateAsked } from '../../query/slots/rate.ts';
import type { ValueKind } from '../../query/slots/value-kind.ts';
import type { Item } from '../../search/overlap.ts';
import type { Answer } from '../answer.ts';
import { clarify, notFound, type Context } from '../context.ts';
import { describedIndicator } from '../targets/indicator.ts';

/** How far another indicator must fit to be offered. */
const RESEMBLES = 0.3;
const MOST_OFFERED = 4;
/** Words for rates that mean one thing. */
const SAME_RATE: readonly RegExp[] = [/合格|达标|达成|优良/, /准确|正确|精准/, /完成|完工|办结/, /及时|按时|准时/, /使用|利用|可用/, /覆盖|普及/, /知晓|知道/, /处置|处理/];
const SAME_PEOPLE: readonly RegExp[] = [/老师|教师/, /孩子|儿童|幼儿|小孩|婴/, /老人|长者|老年|高龄/, /病人|患者|病/, /员工|职工|人员/, /义工|志愿/, /医生|医师/];
const PEOPLE = pattern(/(?:多少|几)(?:个|名|位)?(老师|教师|学生|医生|护士|幼儿|孩子|小孩|儿童|老人|患者|病人|职工|员工|志愿者|义工|党员)/);

const A_DATE = pattern(/^(?:20\d\d\s*年|\d{1,2}\s*月|每[年月日季周])/);

export function ofItsKind(context: Context, answer: Answer, kinds: readonly ValueKind[], items: readonly Item[]): Answer {
  const { query, world } = context;
  const [entry, other] = answer.subjects;
  // 「有多少医生」: money tells no number of people, however many names it is told of.
  if (query.language === 'zh' && answer.outcome === 'answered' && PEOPLE.test(query.text) && !/钱|经费|万元/.test(query.text) && answer.claims.every(({ kind }) => kind === 'amount')) return notFound(context, 'no number of people is printed', 'notInDocument', query.mentions.slice(-1).map(({ text }) => ({ zh: text, en: text })));
  // 「人口多少」: a date is no number of anything.
  if (query.language === 'zh' && answer.outcome === 'answered' && kinds.length === 0 && query.tags.has('amount') && answer.claims.length > 0 && answer.claims.every((claim) => claim.kind === 'target' && A_DATE.test(claim.text))) return notFound(context, 'a date is no number', 'noneMatch');
  // 「扫街的有多少人」, 「食堂多大面积」: an area is no number of people, and people or a share are no area.
  const wrong = query.language === 'zh' && answer.outcome === 'answered' && entry && !other ? otherMeasure(context, answer, kinds) : null;
  if (wrong !== null) return notFound(context, 'what fits is measured in another unit', 'notInDocument', query.mentions.slice(0, 1).map(({ text }) => ({ zh: `${text.replace(/(?:面积|人数|的)+$/, '')}${wrong}`, en: text })), answer.subjects);
  if ((query.language !== 'zh' && kinds[0] !== 'satisfaction') || answer.outcome !== 'answered' || !entry || other || !answer.claims.some(({ kind }) => kind === 'target' || kind === 'amount')) return answer;
  if (answer.claims.some(({ kind }) => kind !== 'target' && kind !== 'amount' && kind !== 'where' && kind !== 'count')) return answer;
  if (isOfKind(context, entry, kinds, items)) return answer;
  const near = describedIndicator(world, query, kinds).hits.filter(({ of, score, matched }) => score >= RESEMBLES && (!kinds.includes('satisfaction') || (of.key.includes('满意') && matched.some((word) => !THE_SATISFIED.test(word))))).map(({ of }) => of);
  // A satisfaction of nothing in particular can be any of them.
  const any = query.language !== 'zh' && near.length === 0 && kinds[0] === 'satisfaction' && query.mentions.every(({ unknown }) => unknown.length === 0) ? world.index.entries.filter(({ key, kinds: own }) => key.includes('满意') && own.has('target')) : [];
  const offered = [...new Set([...near, ...any, ...(kinds.includes('satisfaction') || !entry.kinds.has('target') ? [] : [entry])])].slice(0, MOST_OFFERED);
  const words = query.mentions.slice(0, 1).map(({ text }) => ({ zh: text, en: text }));
  const [thing] = near.length > 0 || kinds[0] !== 'satisfaction' ? [] : namedThings(context);
  if (thing !== undefined) return notFound(context, 'no satisfaction is printed for what is named', 'notInDocument', [query.language === 'zh' ? { zh: `${thing}满意度`, en: null } : { zh: `satisfaction with ${thing}`, en: `satisfaction with ${thing}` }]);
  return offered.length > 0 ? clarify(context, 'what fits is of another kind', 'resembles', words, offered) : notFound(context, 'what fits is of another kind', 'notInDocument', words);
}

const PEOPLE_IN = pattern(/^万?(?:人|名|位|户|岁)|人次/);
const EXTENT = pattern(/㎡|平方|公顷|亩|米|公里|吨|公斤/);

/** Somebody by what they do. */
const PERSON = pattern(/[\u4e00-\u9fff]{2}(?:[员工]|师傅)$/);

/** What is asked for, where people are and only an extent is told, or the other way round. */
function otherMeasure({ query }: Context, { claims }: Answer, [kind]: readonly ValueKind[]): '人数' | '面积' | null {
  const units = claims.flatMap((claim) => (claim.kind === 'target' ? [claim.figure.unit] : []));
  if (units.length === 0 || units.length < claims.length) return null;
  if (kind === 'area') return units.every((unit) => PEOPLE_IN.test(unit) || unit === '%') ? '面积' : null;
  // 「巡管员有几个」: somebody is asked for, and times or square metres are nobody.
  if (query.counter !== null && /[个人名位]/.test(query.counter) && query.mentions.some(({ text }) => PERSON.test(text))) return units.every((unit) => !PEOPLE_IN.test(unit)) ? '人数' : null;
  return kind === 'people' && units.every((unit) => EXTENT.test(unit)) ? '人数' : null;
}

/** What the question names beside the satisfaction and those who are to be satisfied: 「高龄津贴的满意度」. */
function namedThings({ query, topics }: Context): string[] {
  if (!topics.some(({ certainty }) => certainty === 'sure')) return [];
  return query.mentions.flatMap(({ text, typed }) => (SATISFACTION.test(text) || THE_SATISFIED.test(text) || AIMED_AT.test(text) ? [] : [typed]));
}

/** What is done with a target names nothing. */
const AIMED_AT = pattern(/^(?:reach\w*|achiev\w*|attain\w*|hit\w*|meet\w*|aim\w*)$/i);
const SATISFACTION = pattern(/满意|satisf/i);
const THE_SATISFIED = pattern(/^(?:the )?(?:public|residents?|people|citizens?|masses|staff|users?|customers?|群众|居民|市民|公众|社会|服务对象)$/i);

function isOfKind({ query }: Context, entry: Entry, kinds: readonly ValueKind[], items: readonly Item[]): boolean {
  if (kinds[0] === 'satisfaction') return entry.key.includes('满意') || (!entry.kinds.has('target') && !SATISFACTION.test(query.text));
  const people = PEOPLE.exec(query.text)?.[1];
  if (people) return alike(people, entry.key, SAME_PEOPLE);
  const rate = rateAsked(query.text);
  if (rate === null || query.wanted !== 'target') return true;
  if (!isInPercent(entry)) return false;
  const own = rateIn(entry);
  if (own !== undefined && !alike(rate, own, SAME_RATE)) return false;
  const things = items.filter(({ text }) => !text.includes('率') && !rate.includes(text));
  const unknown = query.mentions.flatMap((mention) => mention.unknown).filter((text) => text.length > 1);
  return unknown.every((text) => shares(text, entry.key)) && (things.length === 0 || things.some(({ text, concepts }) => shares(text, entry.key) || concepts.some(({ zh }) => entry.key.includes(zh))));
}

/** Whether an indicator is the rate that is asked for, by its own words: 在线率 is 上线率, no 认知度. */
export function isRate(entry: Entry, rate: string): boolean {
  return isInPercent(entry) && alike(rate, rateIn(entry) ?? entry.key, SAME_RATE);
}

function isInPercent({ facts }: Entry): boolean {
  return facts.some(({ measure, unit, text }) => measure === 'target' && (unit === '%' || /%|‰|\/\s*\d/.test(`${unit ?? ''}${text ?? ''}`)));
}

function rateIn({ key }: Entry): string | undefined {
  return /([\u4e00-\u9fff]{2})率/.exec(key)?.[1];
}

/** A character in common, or two words for one thing. */
function alike(left: string, right: string, groups: readonly RegExp[]): boolean {
  return shares(left, right) || groups.some((group) => group.test(left) && group.test(right));
}

function shares(left: string, right: string): boolean {
  return [...left].some((character) => right.includes(character));
}
