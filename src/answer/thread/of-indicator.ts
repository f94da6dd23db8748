/** Rules for a follow-up to an indicator: another indicator of the same thing, the money of what was counted, and a bare word for money. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, divideHalfUp } from '../../budget/amount.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import { rateAsked } from '../../query/slots/rate.ts';
import { asksForMoney, isBareMoney, valueKinds } from '../../query/slots/value-kind.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Item } from '../../search/overlap.ts';
import type { Answer, Figure } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims } from '../context.ts';
import { isNumberOfThings } from '../measures/divisor.ts';
import { computedFigure, printedFigure, valueOf } from '../figures.ts';
import { itemsOf } from '../targets/indicator.ts';
import { headFigure, type World } from '../world.ts';
import { isRate } from '../names/kind-guard.ts';
import { relation, sharedPairs } from '../names/relation.ts';
import { EXPLAINED, resolveMention } from '../names/resolve-mention.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const OPEN_ACTS: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'change']);
/** How much of the follow-up's words an indicator must have, and how far the next one is behind. */
const COVERED = 0.5;
const ALL_WORDS = 0.9;
const MARGIN = 0.06;
const LONGEST_FOLLOW_UP = { zh: 16, en: 9 } as const;
/** Words that ask for one by one, or for the money of each. */
const PER = pattern(/平均|每个?|人均|每人|\b(?:each|per|apiece|average)\b/i);
const OF_IT = pattern(/\b(?:it|its|they|them|their|those|these|of them)\b|它|他们|其中|这些/i);

/** 「覆盖资金多少」, "covering what amount": the money of what was counted. */
const COVERS = pattern(/^(?:那么?|一共|总共|共|都|它们|这些)*(?:覆盖|涉及|涵盖|对应|管着?)(?:到|了|的)?(?:预算)?(?:资金|金额|钱|预算|经费|多少(?:钱|资金|金额|万元?))(?:总额|一共|总共|是|有|多少|几何|呢)*[?？。]*$|^\W*(?:(?:and|so|then|for|with) )*(?:covering|involving|worth) (?:what|how much)(?: (?:amount|sum|total|money|budget))?(?: (?:in all|in total|altogether))?\W*$|^\W*(?:(?:and|so|then) )*(?:what|which|how much)(?: (?:amount|sum|total|money|budget|funds))?(?: of money)? (?:do|does|did) (?:they|it|these|those|that) (?:all )?(?:cover|involve|concern|relate to|stand for)(?: (?:in all|in total|altogether))?\W*$/i);

const MEASURES = '个家宗名处座块条户位';
/** 「6 宗地块的调查」: how many there are, and of what, in the name of an indicator. */
const NUMBER_OF = new RegExp(`(\\d+)\\s*([${MEASURES}])\\s*([\\u4e00-\\u9fff]{2})`, 'g');
const HOW_MANY = pattern(/几|多少|\bhow many\b/i);

export const OF_INDICATOR: readonly Rule[] = [
  {
    name: 'a number in the name of what was told',
    answer: ({ world, query, last, subject }) => {
      const [target, more] = last.claims;
      if (!subject || last.subjects.length !== 1 || target?.kind !== 'target' || more || query.claimed.length > 0 || !HOW_MANY.test(query.spoken)) return null;
      const meant = query.language === 'en' ? query.mentions.flatMap(({ pieces }) => pieces.flatMap(({ concepts }) => concepts.map(({ zh }) => zh))) : [];
      const [found, another] = [...subject.label.matchAll(NUMBER_OF)].flatMap(([, value = '', unit = '', thing = '']) => (meant.includes(thing) || query.spoken.replace(/\s/g, '').match(new RegExp(`(?:几|多少)[${MEASURES}]?${thing}`)) ? [{ value, unit, thing }] : []));
      if (!found || another) return null;
      const name = world.nameOf(found.thing);
      const figure: Figure = { name, value: found.value, unit: found.unit, year: null, derivation: null, places: target.figure.places, facts: [] };
      return claims(contextOf(world, query, [], last), 'a number in a name', [{ kind: 'count', name, figure, asOf: null }, target], [subject], [figure]);
    },
  },
  {
    name: 'another indicator of the same thing',
    answer: (turn) => {
      const { world, query, last, subject } = turn;
      const [claim, more] = last.claims;
      if (claim?.kind !== 'target' || more || !subject || last.subjects.length !== 1 || query.claimed.length > 0 || !isShort(query)) return null;
      const asks = valueKinds(query.spoken).length > 0 || query.wanted === 'count' || query.wanted === 'target' || OF_IT.test(query.spoken) || /多少|几|how/i.test(query.spoken);
      // 「宣传活动呢」: what is only named must be there in all its words.
      const named = !asks && isEllipsis(query);
      if (!(asks || named) || PER.test(query.spoken)) return null;
      const kinds = valueKinds(query.spoken);
      const items = itemsOf(query, []);
      // A name that is printed whole is meant, whatever was spoken of.
      if (items.length === 0 || query.mentions.some((mention) => isWhole(world, mention)) || (asksForMoney(query.spoken) && !/成本|标准/.test(query.spoken))) return null;
      const both = bothOfIt(turn, subject);
      if (both) return both;
      const found = best(world, query, items, (entry) => entry !== subject && relation(subject, entry) > 0, [subject], kinds[0], named && query.mentions.length === 1 ? ALL_WORDS : COVERED);
      return found && !saysAnother(world, query, items, found) ? told(turn, found) : null;
    },
  },
  {
    name: 'the money of what was counted',
    answer: ({ world, query, last, thread, subject }) => {
      const covers = COVERS.test(query.spoken.trim());
      if (!subject || last.subjects.length !== 1 || subject.kinds.has('money') || (query.mentions.length > 0 && !covers) || query.claimed.length > 0 || (query.year !== null && query.year !== world.book.year) || query.relativeYear === 'prior') return null;
      const averaged = query.act === 'average' || PER.test(query.spoken);
      if (!(covers || asksForMoney(query.spoken) || isBareMoney(query.spoken) || (averaged && /\bper head\b|人均/i.test(query.spoken))) || !(OPEN_ACTS.has(query.act) || averaged)) return null;
      const money = THAT_MONEY.test(query.spoken) ? null : moneyOf(world, thread.query.mentions, subject);
      if (!money) return null;
      const fact = subject.facts.find(isNumberOfThings) ?? subject.facts.find(({ measure, value, unit }) => measure === 'target' && value !== null && unit?.startsWith('个') === true);
      const total = headFigure(world, money);
      if (!averaged) return answerQuery(world, { ...query, act: 'lookup', wanted: 'money', reference: null, mentions: [exactMention(money)] }, [], last);
      if (!fact || !total || fact.value === null || fact.value.eq(0)) return null;
      return average(world, query, last, money, total, printedFigure(world.nameOf(subject.label), fact));
    },
  },
  {
    // 「人大 / 几个代表 / 经费」: what was left open has no money, the name before it has.
    name: 'the money of the last name that has some',
    answer: ({ world, query, last, thread }) => {
      if (!isBareMoney(query.spoken) || last.outcome === 'answered' || query.mentions.length > 0 || last.candidates.some(({ entry }) => entry.kinds.has('money'))) return null;
      const paid = thread.subjects.findLast(({ kinds, rows }) => kinds.has('money') && thread.shown.some(({ facts }) => facts.some(({ row }) => rows.includes(row))));
      return paid ? answerQuery(world, { ...query, act: 'lookup', wanted: 'money', reference: null, mentions: [exactMention(paid)] }, [], last) : null;
    },
  },
];

/** 0.65 万元 a head is told in yuan below this. */
const SMALL = '1';

function average(world: World, query: Query, last: Answer, money: Entry, total: Figure, count: Figure): Answer {
  const inYuan = total.unit === '万元' && (query.convertTo === '元' || valueOf(total).div(decimal(count.value)).lt(decimal(SMALL)));
  const factor = inYuan ? decimal(10000) : decimal(1);
  const value = divideHalfUp(valueOf(total).times(factor), decimal(count.value), 2).toFixed(2);
  const mean = computedFigure(total.name, value, inYuan ? '元' : total.unit, total.year, `${total.value}${inYuan ? ' × 10000' : ''} ÷ ${count.value}`, [total, count]);
  return claims(contextOf(world, query, [money], last), 'an average', [{ kind: 'average', total, count, per: count.name, average: mean }], [money], [mean]);
}

const WHO = pattern(/^(?:households?|famil(?:y|ies)|people|persons?|residents?|户|家庭|人|居民|群众)$/i);

/** What was told before the count. */
const THAT_MONEY = pattern(/[这那](?:一?[个笔份项])?(?:钱|经费)|\b(?:that|this) money\b/i);

/** The money that the words for what was counted are for, else the one name of money that shares the most with it. */
function moneyOf(world: World, mentions: readonly Mention[], subject: Entry): Entry | null {
  // Cars are bought once; what they cost is their keep (公务用车运行维护费).
  const keep = subject.facts.some(({ unit, measure }) => measure === 'count' && unit === '辆') && /车/.test(subject.key) ? world.index.entries.find(({ key, kinds }) => key === '公务用车运行维护费' && kinds.has('money')) : undefined;
  if (keep) return keep;
  const rated = world.index.entries.filter(({ kinds }) => kinds.has('money')).map((entry) => ({ entry, shared: sharedPairs(subject, entry) })).filter(({ shared }) => shared > 0).sort((left, right) => right.shared - left.shared);
  // Who gets it is no name of the money; nor is what "feed" might be for, beside money that is called as the count is.
  for (const mention of mentions.filter(({ text }) => !WHO.test(text))) {
    const { certainty, entry, hits } = resolveMention(mention, world.index, 'money', 'lookup');
    if (certainty === 'sure' && entry?.kinds.has('money') === true && (hits[0]?.precision ?? 1) >= EXPLAINED && (rated.length === 0 || sharedPairs(subject, entry) > 0)) return entry;
  }
  const [first, second] = rated;
  // 保民生专项资金 has two letters of 民生微实事 by chance: what is the same thing begins alike, or shares more.
  const alike = first !== undefined && (first.shared > 1 || subject.key.includes(first.entry.key.slice(0, 2)));
  return alike && first.shared > (second?.shared ?? 0) ? first.entry : null;
}

function isShort({ act, mentions, spoken, language }: Query): boolean {
  const length = language === 'en' ? spoken.trim().split(/\s+/).length : spoken.length;
  return OPEN_ACTS.has(act) && mentions.length > 0 && length <= LONGEST_FOLLOW_UP[language] && !/哪|谁|最|都|所有|全部|\b(?:which|who|most|least|all|every|any)\b/i.test(spoken);
}

function isWhole(world: World, mention: Mention): boolean {
  const [hit] = world.index.findEntries({ text: mention.text, pieces: mention.pieces });
  return (hit?.score ?? 0) >= 0.9;
}

/** The one indicator that has the words of the follow-up, of those that can be meant; those nearest to what was spoken of first. */
function best(world: World, query: Query, items: readonly Item[], canBe: (entry: Entry) => boolean, beside: readonly Entry[], kind: string | undefined, covered: number = COVERED): Entry | null {
  const [subject] = beside;
  const rate = query.language === 'zh' ? rateAsked(query.spoken) : null;
  const hits = world.index.targets.find(items, query.text, canBe).filter(({ of, coverage }) => coverage >= covered && (rate === null || isRate(of, rate)) && (kind === 'satisfaction') === of.key.includes('满意'))
    .map((hit) => ({ of: hit.of, score: hit.coverage + hit.recall / 2 + (subject ? Math.min(relation(subject, hit.of), 3) / 3 : 0) })).sort((left, right) => right.score - left.score);
  const [first, second] = hits;
  return first && first.score - (second?.score ?? 0) > MARGIN ? first.of : null;
}

/** "And the max rejection rate for applications?": what has all the words is meant before a kin that has some. */
function saysAnother(world: World, query: Query, items: readonly Item[], kin: Entry): boolean {
  const [first] = world.index.targets.find(items, query.text, () => true);
  const [own] = world.index.targets.find(items, query.text, (entry) => entry === kin);
  return first !== undefined && first.of !== kin && first.coverage >= WHOLE && first.coverage - (own?.coverage ?? 0) > WELL_BEHIND;
}
/** An indicator has all the words, and the other one misses so much of them. */
const WHOLE = 0.95;
const WELL_BEHIND = 0.25;

/** 「知晓率、参与率各要到多少」: each name that stands beside the other is one of its own. */
function bothOfIt({ world, query, last }: Turn, subject: Entry): Answer | null {
  if (query.mentions.length < 2) return null;
  const found = query.mentions.map((mention) => {
    const alone = { ...query, text: mention.text, spoken: mention.text, mentions: [mention] };
    return best(world, alone, itemsOf(alone, []), (entry) => entry !== subject && relation(subject, entry) > 0, [subject], undefined, ALL_WORDS);
  });
  const entries = [...new Set(found.flatMap((entry) => entry ?? []))];
  if (entries.length < query.mentions.length) return null;
  return answerQuery(world, { ...query, act: 'lookup', wanted: 'target', reference: null, mentions: entries.map((entry, at) => ({ ...exactMention(entry), gap: at === 0 ? [] : ['and' as const] })) }, [], last);
}

function told({ world, query, last }: Turn, entry: Entry): Answer {
  return answerQuery(world, { ...query, act: 'lookup', wanted: 'target', reference: null, mentions: [exactMention(entry)] }, [], last);
}
