/** 「机关服务里的甲比乙多多少」: a whole that only says where what is computed with stands, and is no operand itself. */
import { pattern } from '../../budget/pattern.ts';
import { readSigns } from '../../query/frames/signs.ts';
import type { Act, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { sameFigure } from './only-part.ts';
import { isUnder } from './readings.ts';
import type { Topic } from './resolve-mention.ts';
import { headFigure, type World } from '../world.ts';

const COMPUTED: ReadonlySet<Act> = new Set(['difference', 'compare', 'ratio', 'sum', 'average']);
/** What stands between a whole and the first of its parts. */
const WITHIN = pattern(/^\s*(?:这一?[个项块])?(?:项目|科目|支出)?(?:这一?[个项块])?(?:里面?|里头|中|当中|之中|下面?|底下|项下|名下|内)?的?(?:[两二三四]|\d)?[个项笔]?\s*[，,：:]?\s*["“]?$/);
/** A bare 的 or nothing is enough only where the whole stands first. */
const BARE = pattern(/^\s*["“]?$/);

export interface Scoped { topics: readonly Topic[]; under: readonly Entry[] }

/** The topics without such a whole; `under` it where all of them stand under it. */
export function withoutScope(query: Query, topics: readonly Topic[]): Scoped {
  const all: Scoped = { topics, under: [] };
  const between = query.act === 'ratio' || query.act === 'difference' || query.act === 'compare' || (query.act === 'check' && query.tags.has('versus') && query.claimed.length === 0) ? wholeOfBoth(query, topics) : null;
  if (between) return { topics: topics.filter((topic) => topic !== between), under: [] };
  const placed = query.language === 'en' && topics.length > 2 && (COMPUTED.has(query.act) || query.act === 'check') ? topics.findIndex(({ entry, mention }, place) => entry !== null && isPartOf(topics[place - 1], entry) && STANDS_IN.test(mention.between)) : -1;
  // "Property management in agency services is lower than the canteen": where the first stands.
  const place = topics[placed]?.entry;
  if (place) return within(topics.filter((_, other) => other !== placed), place);
  if (!COMPUTED.has(query.act) || query.language !== 'zh' || topics.length < (query.act === 'average' ? 2 : 3)) return all;
  const at = topics.findIndex(({ entry }, place) => entry !== null && isPartOf(topics[place + 1], entry) && opens(topics[place + 1]));
  const whole = topics[at]?.entry;
  // 「甲和乙里的丙」: both say where it stands.
  const beside = topics[at - 1]?.entry;
  if (!whole || (beside && isPartOf(topics[at + 1], beside))) return all;
  return within(topics.filter((_, other) => other !== at), whole);
}

function within(topics: readonly Topic[], whole: Entry): Scoped {
  return { topics, under: topics.every((topic) => isPartOf(topic, whole)) ? [whole] : [] };
}

/** 「比机关服务里的物业费多多少」, "more than property management in agency services": of a name and the whole that says where it stands, the name. */
export function withoutPlace(topics: readonly Topic[]): readonly Topic[] {
  return topics.filter(({ entry }, at) => entry === null || !((isPartOf(topics[at + 1], entry) && opens(topics[at + 1])) || (isPartOf(topics[at - 1], entry) && STANDS_IN.test(topics[at]?.mention.between ?? ''))));
}
/** What stands between a part and its whole in English. */
const STANDS_IN = pattern(/^\s*(?:(?:line|item|part|costs?|money|spending|budget|expenses|funds|funding|gets?|got|receives?|has|have|takes?|is|are) )?(?:in|under|within|inside)(?: the| our)?\s*$/i);

/** A name that its words fit this well may be the place. */
const FITS = 0.5;

/** "Office running costs in the basic spending": of what the words fit the name that stands there, where it is the same money as the one they fit best. */
export function partOfPlace(topics: readonly Topic[]): readonly Topic[] {
  const [part, place, another] = topics;
  if (!part?.entry || !place?.entry || another || !STANDS_IN.test(place.mention.between)) return topics;
  const { entry: whole } = place;
  // The place may be called by the name of another level: one of those that its words fit has the part.
  if (isPartOf(part, whole) || place.hits.some(({ entry, score }) => score >= FITS && isPartOf(part, entry))) return [part];
  const [only, more] = part.hits.map(({ entry }) => ({ ...part, entry, choices: [entry] })).filter((topic) => isPartOf(topic, whole) && sameFigure([topic.entry, part.entry as Entry]));
  return only && !more ? [only] : topics;
}

/** 「买服务的采购是买货物的几倍」, "is it A or B that takes the larger part of C": the whole of the two that are set against each other; what they are taken from stays. */
function wholeOfBoth({ spoken }: Query, topics: readonly Topic[]): Topic | null {
  if (topics.length !== 3 || readSigns(spoken, topics.map(({ mention }) => mention)).some(({ sign }) => sign !== 'plus')) return null;
  return topics.find(({ entry, mention }, at) => (at === 1 || IN_IT.test(spoken.slice(topics[at - 1]?.mention.to ?? 0, mention.from))) && entry !== null && topics.every((other) => other.entry === entry || isPartOf(other, entry))) ?? null;
}
/** What stands before a whole that its parts are weighed in. */
const IN_IT = pattern(/\b(?:(?:parts?|shares?|portion|chunk|bit|half|slice|piece) of|in|under|within|inside) (?:the |our |all )?$/i);

function isPartOf(topic: Topic | undefined, whole: Entry): boolean {
  return topic?.certainty === 'sure' && topic.entry !== null && topic.entry !== whole && topic.entry.facts.some((fact) => isUnder(fact, whole));
}

function opens(topic: Topic | undefined): boolean {
  return topic !== undefined && WITHIN.test(topic.mention.between) && !BARE.test(topic.mention.between) && !topic.mention.gap.includes('versus');
}

const MONEY_WORD = pattern(/资金|钱|经费|预算|金额|[万亿元]|\b(?:money|funds?|budgets?|amounts?|how much|costs?)\b/i);

/** 「纳入绩效管理的项目有几个」: a sentence's name for the money of all projects, where the projects are counted. */
export function withoutAllProjects(world: World, query: Query, topics: readonly Topic[]): readonly Topic[] {
  const counts = (query.tags.has('project') || query.wanted === 'count') && (query.tags.has('howMany') || query.act === 'count' || query.claimed.some(({ unit }) => unit === null || unit === '个')) && !query.tags.has('money');
  // Without a word for money it is what is managed that is spoken of.
  const all = counts || !MONEY_WORD.test(query.text) ? world.index.entries.find(({ names }) => names.includes('项目支出')) : undefined;
  const money = all ? headFigure(world, all) : null;
  if (!money) return topics;
  return topics.filter(({ entry }) => !entry || entry === all || !entry.rows.every(({ place, children }) => place.table === null && children.length === 0) || entry.kinds.size > 1 || headFigure(world, entry)?.value !== money.value);
}
