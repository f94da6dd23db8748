/**
 * "How much is set aside for building a new library": a thing to be built is asked for, not building at large, nor all that is spent on such things.
 * "The new service centre" is the one that is built, not what the old ones cost.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import { notFound, type Context } from '../context.ts';
import { mergeMentions } from '../../query/mentions.ts';
import type { Mention } from '../../query/query.ts';
import type { EntryHit } from '../../search/document-index.ts';
import { EXPLAINED, resolveMention, type Topic } from './resolve-mention.ts';
import type { World } from '../world.ts';

const BUILT = pattern(/\b(?:build(?:ing)?|construct(?:ing|ion of)?|erect(?:ing|ion of)?|put(?:ting)? up)\s+(?:(?:a|an|another|any|our|more|some|the)\s+)?(?:(?:new|brand-new|second|bigger)\s+)?/i);
/** 「会不会新建…」, 「打算盖一座…」. */
const WILL_BUILD = pattern(/(?:会不会|会|有没有|是否|要不要|打算|计划|准备|要)(?:再|还|又|另外?|要|去)*(?:新?[建盖]|新修|兴建|修建|建设|建造)(?:一?[个座所条处家]|新的?|的)*$/);

/** What stands between the verb and its object. */
const ARTICLE = pattern(/^\s+(?:of\s+)?(?:(?:a|an|another|any|our|more|some|the)\s+)(?:(?:new|brand-new|second|bigger)\s+)?$/i);

/** "The new police station": a building, said to be new, is none of what is spent on such things every year. */
const NEW_BUILDING = pattern(/^(?:brand-?)?new (?:[a-z-]+ ){0,2}(?:station|library|bridge|road|school|hospital|building|hall|park|clinic|gym|stadium|playground|museum|tunnel|kindergarten|nursery|canteen|toilets?|centre|center|car ?parks?|parking lots?)(?: costs?| budget| project| money)?$/i);

/** A name that has the thing but not the building of it is another: schools are no education at large. */
const WHOLLY = 0.9;
/** What is built is called so: 工程 works, 改造 conversion, 建设 construction. */
const WORKS = pattern(/工程|改造|修缮|[新扩改修]建|建设/);
/** Of names that have the thing, those that build it, which is said last: a civilisation is built in other ways, and works that are bought are a purchase. */
const BUILDS = pattern(/(?:工程|[新扩改修]建|建设项目|改造项目)(?:项目|经费|资金|支出|费)?$/);

/** What stands before a thing, or behind it, that is new or not there yet. */
const NEW_BEFORE = pattern(/\b(?:brand-?new|new|newly built|planned)(?: \w+)? $|(?:新|新[建修盖]的?|(?:正在|在|要|将要|准备|打算|计划|今年)(?:新)?[建修盖]的?|新的|新那个)$/i);
const NEW_WITHIN = pattern(/^(?:(?:brand-?)?new |newly built |新[建修盖]?|建(?!设)|盖)/i);
const NEW_BEHIND = pattern(/^,?(?: that| which)?(?:'s| is| are)?(?: being built| under construction| to be built)\b/i);

export function builtThingAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!(query.act === 'lookup' || query.act === 'unknown' || query.act === 'check')) return null;
  const hits = (mention: Mention): readonly EntryHit[] => resolveMention(mention, world.index, query.wanted, query.act, query.counter).hits;
  const missing = (thing: Mention): Answer => notFound(context, 'nothing is printed of what is to be built', 'notInDocument', [{ zh: thing.typed, en: thing.typed }]);
  const asWorks = (thing: Mention): boolean => hits(thing).some(({ entry, precision }) => precision >= EXPLAINED && WORKS.test(entry.key));
  const [only, another] = query.mentions;
  if (query.language === 'zh') return only && !another && WILL_BUILD.test(query.spoken.slice(0, only.from)) && !/项目|工程/.test(only.text) && !asWorks(withoutNew(only)) ? missing({ ...only, typed: `新建${withoutNew(only).text}` }) : null;
  if (only && !another && NEW_BUILDING.test(only.text)) return asWorks(withoutNew(only)) || hits(only).some(({ recall, precision }) => recall >= WHOLLY && precision >= EXPLAINED) ? null : missing(only);
  if (!BUILT.test(query.spoken)) return null;
  const at = query.mentions.findIndex(({ text, between }, index) => index > 0 && text !== '' && ARTICLE.test(between) && /^(?:build|construct|erect)/i.test(query.mentions[index - 1]?.text ?? ''));
  const [verb, thing] = [query.mentions[at - 1], query.mentions[at]];
  if (!verb || !thing || query.mentions.length > 2) return null;
  return hits(mergeMentions([verb, thing])).some(({ precision }) => precision >= WHOLLY) || asWorks(thing) ? null : missing(thing);
}

/** "The new party service centre": of two names of the centre the one that builds it is meant. */
export function asBuilt(spoken: string, world: World, topic: Topic): Topic {
  const { mention } = topic;
  if (mention.code !== null || !(NEW_WITHIN.test(mention.text) || NEW_BEFORE.test(spoken.slice(0, mention.from)) || NEW_BEHIND.test(spoken.slice(mention.to)))) return topic;
  // 「新车」: one letter is in too many names of buildings.
  if (withoutNew(mention).text.length < SHORTEST_THING) return topic;
  const built = resolveMention(withoutNew(mention), world.index, 'money').hits.filter(({ entry, precision }) => precision >= EXPLAINED && BUILDS.test(entry.key) && entry.kinds.has('money'));
  const [only, another] = built;
  return only && !another && only.entry !== topic.entry ? { ...topic, certainty: 'sure', entry: only.entry, choices: [only.entry] } : topic;
}

const SHORTEST_THING = 2;

function withoutNew(mention: Mention): Mention {
  const text = mention.text.replace(NEW_WITHIN, '');
  return { ...mention, text, typed: text, pieces: mention.pieces.filter(({ text: own }) => !/^(?:(?:brand-?)?new|newly|built|newly built|新[建修盖]?|[建盖])$/i.test(own)) };
}
