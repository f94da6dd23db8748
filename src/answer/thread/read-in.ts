/** How a follow-up is read in its thread, before any rule: what it is about and in which kind of figure, and what it asks as the last query goes on with it. */
import { pattern } from '../../budget/pattern.ts';
import { bareQuery, isFrame } from '../../query/frames/bare.ts';
import type { Opening } from '../../query/frames/opening.ts';
import type { Mention, Query } from '../../query/query.ts';
import { COUNTS_THEM, asksForMoney, valueKinds } from '../../query/slots/value-kind.ts';
import { continueQuery, isEllipsis } from '../../query/follow-up.ts';
import type { Answer } from '../answer.ts';
import { MEANING, madeBy } from '../marks.ts';
import { childrenOf } from '../sets/collections.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { entryOf, exactMention, keepWhole } from './names.ts';
import { inThread } from './near.ts';
import { withNamesTold } from './told-names.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';

const COUNTED_ACTS: ReadonlySet<string> = new Set(['sum', 'difference', 'share']);

/** "Goods and services (302)": the code in brackets behind a name that has it is no second name. */
function withoutOwnCode(world: World, query: Query): Query {
  const mentions = query.mentions.filter(({ code, from }, at) => {
    const before = query.mentions[at - 1];
    if (code === null || !before || before.code !== null || !/^\s*[(（]\s*$/.test(query.spoken.slice(before.to, from))) return true;
    return resolveMention(before, world.index, query.wanted, query.act).entry?.rows.some((row) => row.code === code) !== true;
  });
  return mentions.length === query.mentions.length ? query : { ...query, mentions };
}

/** 「那去年的盘子呢」 after one name: its own money in that year; 总盘子 is the office's. */
function ownSize(query: Query, last: Answer): Query {
  const total = query.act === 'change' && OWN_TOTAL.test(query.spoken);
  const own = (query.relativeYear === 'prior' || total) && query.mentions.length === 0 && last.outcome === 'answered' && last.subjects.length === 1 && (total || OWN_SIZE.test(query.spoken)) && !OF_OFFICE.test(query.spoken);
  return own ? { ...query, act: query.act === 'lookup' ? 'prior' : query.act, tags: new Set([...query.tags].filter((tag) => tag !== 'total')) } : query;
}
const OWN_SIZE = pattern(/盘子/);
/** 「总额比去年多了多少」 after one name: what it has in all. */
const OWN_TOTAL = pattern(/(?:^|[,，。\s那]|好吧|行)(?:这个?|它的?)?总(?:额|数|量)(?:今年)?(?=比|较|跟|和|同|相比|[涨增减降升变])/);
const OF_OFFICE = pattern(/[总全整大]的?(?:个|体)?盘子|街道|部门|单位|我们|咱们|全局|整个/);

/** The follow-up by itself: what it asks of, and the kind of figure that the thread is about. */
export function readIn(world: World, spoken: Query, thread: Thread): Query {
  const { answer: last } = thread;
  const parsed = withNamesTold(world, ownSize(withoutOwnCode(world, spoken), last), thread);
  // "The functional item of that name, Table 3": all that it names is the place.
  const placed = (parsed.table !== null || parsed.part !== null) && parsed.mentions.length > 0 && parsed.mentions.every(isFrame);
  const bare = placed ? null : bareQuery(parsed);
  // A duty or a goal that was quoted is about no name, and stands somewhere all the same.
  const read = placed ? { ...parsed, mentions: [], act: parsed.act === 'breakdown' ? 'lookup' as const : parsed.act } : (last.subjects.length > 0 || last.candidates.length > 0 || (bare?.act === 'where' && last.claims.length > 0) ? bare : null) ?? parsed;
  // "What's the difference, in yuan": first the difference, then its unit.
  const asked = read.act === 'convert' && read.mentions.length === 0 && parsed.tags.has('difference') ? { ...read, act: 'difference' as const } : read;
  // In a thread about money a bare name means the money of that name.
  const inMoney = asked.wanted === 'any' && !asked.tags.has('target') && !COUNTS_THEM.test(asked.spoken) && asked.act === 'lookup' && last.listed[0]?.unit.includes('元') === true && (asksForMoney(asked.spoken) || valueKinds(asked.spoken).length === 0);
  // Among head counts a sum or a difference is one of heads.
  const inCounts = (asked !== parsed || !asksForMoney(asked.spoken)) && asked.wanted === 'money' && COUNTED_ACTS.has(asked.act) && last.listed.length > 0 && last.listed.every(({ facts }) => facts[0]?.measure === 'count') && !asked.tags.has('money') && asked.mentions.every((mention) => isCounted(world, mention));
  return inThread(world, inMoney ? { ...asked, wanted: 'money' } : inCounts ? { ...asked, wanted: 'count' } : asked, thread);
}

/** What it asks when the last query goes on with it. */
export function goOn(world: World, query: Query, thread: Thread, opening: Opening): Query {
  const { answer: last } = thread;
  // What was answered by a target asked for it, however it was put: another name then asks for that name's figure.
  const told = last.claims.some(({ kind }) => kind === 'target');
  // 「是不是超过一半」 was answered by a share: another name then has its share too.
  const shared = (thread.query.act === 'check' || thread.query.act === 'compare') && last.claims.filter(({ kind }) => kind === 'share').length === 1;
  const before = shared ? { ...thread.query, act: 'share' as const, claimed: [], direction: null } : told ? { ...thread.query, act: thread.query.act === 'purpose' || thread.query.act === 'change' ? 'lookup' as const : thread.query.act, wanted: 'any' as const } : thread.query;
  const repeated = continueQuery(query, before, opening);
  // 「乙呢」 after the parts of 甲: where 乙 has none, its amount.
  const leaf = (repeated.act === 'breakdown' || repeated.act === 'remainder') && query.act === 'lookup' && turnsToAmount(world, query);
  // "And project expenditure?" after what basic expenditure is.
  if (madeBy(last, MEANING) && isEllipsis(query)) return { ...query, text: query.language === 'zh' ? `${query.text.replace(/[呢?？。\s]+$/, '')}是什么` : `what is ${query.text}` };
  return keepWhole(world, query, leaf ? { ...repeated, act: 'lookup' } : eachOfWhole(world, repeated, last), last);
}

/** 「有几个，最贵的是哪个」 → 「占总额多少」: of what was told together the money is a part of a whole, not the count. */
export function moneyOf(query: Query, answer: Answer): Answer {
  const [{ act }, last] = [query, ofThose(query, answer)];
  const subjects = last.subjects.filter(({ kinds }) => kinds.has('money'));
  const mixed = (act === 'share' || act === 'remainder' || act === 'average') && subjects.length > 0 && subjects.length < last.subjects.length;
  return mixed ? { ...last, subjects, listed: last.listed.filter(({ unit }) => unit.includes('元')) } : last;
}

/** "The top five" → "how many of them grew?": of the five, not of all that they were taken from. */
function ofThose({ direction, spoken }: Query, last: Answer): Answer {
  const few = direction !== null && last.trace.query.act === 'rank' && last.trace.query.direction === null && last.listed.length > 1 && last.listed.length < last.pool.length && OF_THOSE.test(spoken);
  return few ? { ...last, pool: last.listed } : last;
}
const OF_THOSE = pattern(/其中|[这那](?:几|[两俩二三四五六七八九十\d]+)[个项]|它们|\bof (?:these|those|them|the (?:two|three|four|five|six|seven|eight))\b/i);

function turnsToAmount(world: World, query: Query): boolean {
  const [mention, another] = query.mentions;
  const entry = mention && !another ? resolveMention(mention, world.index, query.wanted, 'lookup').entry : null;
  return entry !== null && childrenOf(entry).length === 0;
}

/** Whether a name is counted at all: 「食堂和物业一共多少」 after head counts asks for money. */
function isCounted(world: World, mention: Mention): boolean {
  return resolveMention(mention, world.index, 'count').entry?.kinds.has('count') === true;
}

/** 「甲和乙呢，各占多少」 after the share of another name: each of the whole that was told. */
function eachOfWhole(world: World, query: Query, last: Answer): Query {
  const [share, another] = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  const whole = share && !another && query.act === 'share' && query.mentions.length > 1 && query.wholes.length === 0 && EACH_SHARE.test(query.spoken) ? entryOf(world, share.whole) : undefined;
  return whole ? { ...query, mentions: [...query.mentions, { ...exactMention(whole), gap: ['share'] }] } : query;
}
const EACH_SHARE = pattern(/(?:各|分别|各自)(?:又|都)?占(?:了)?(?:多少|几|百分|比)/);
