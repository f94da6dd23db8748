/** Words of a question that say nothing more of a name that stands beside them for certain. */
import { readSigns } from '../../query/frames/signs.ts';
import type { Query } from '../../query/query.ts';
import { EXPLAINED, ONE_NAME_ACTS, type Topic } from './resolve-mention.ts';
import { POORLY } from './same-thing.ts';

/** 「残疾人的钱有两处，残疾人保障和残疾人事务」: a word for several names that are then all named says nothing more. */
export function withoutHeading(query: Query, topics: readonly Topic[]): Topic[] {
  const sure = topics.filter(({ certainty }) => certainty === 'sure');
  const named = new Set(sure.map(({ entry }) => entry));
  // "A without its staff and its security": A is what they are taken from.
  const less = readSigns(query.spoken, sure.map(({ mention }) => mention)).some(({ sign }) => sign !== 'plus');
  return topics.filter(({ certainty, choices }) => certainty !== 'several' || less || !choices.every((entry) => named.has(entry)));
}

/** "Compare hall security with hall upkeep: how much higher is security": words of a name that was said for certain are that name again. */
export function withoutSaidAgain(topics: readonly Topic[]): Topic[] {
  return topics.filter((topic, at) => {
    const words = topic.mention.text.split(' ');
    const before = topics.slice(0, at).filter(({ certainty, mention }) => certainty === 'sure' && words.every((word) => mention.text.split(' ').includes(word)));
    return !(topic.certainty === 'several' && at > 1 && /^[a-z ]+$/.test(topic.mention.text) && before.length === 1 && /[:.;?-]\s|\b(?:is|are|was|were|does|do)\s/.test(topic.mention.between));
  });
}

/** "Meal/food subsidy": two words of which either will do name one thing once; so does "area of pest control" with its printed name behind it. */
export function withoutEither(topics: readonly Topic[]): Topic[] {
  return topics.filter(({ certainty, entry, hits }, at) => {
    const next = topics[at + 1];
    if (next?.certainty !== 'sure') return true;
    const either = certainty === 'sure' && next.entry === entry && /^\s?\/\s?$/.test(next.mention.between);
    const printed = /[\u3400-\u9fff]/.test(next.mention.text) && /^ (?:of|for) (?:the )?$/.test(next.mention.between) && hits.some((hit) => hit.entry === next.entry);
    return !either && !printed;
  });
}

/** "Community expenditure, head 123": a code beside a name that it fits is that name, said once more. */
export function withoutNameOfCode(query: Query, topics: readonly Topic[]): Topic[] {
  const [coded, another] = topics.filter(({ mention, certainty }) => mention.code !== null && certainty === 'sure');
  if (!coded || another || topics.length !== 2 || query.act === 'check') return [...topics];
  return topics.filter((one) => one === coded || coded.mention.gap.includes('and') || one.mention.gap.includes('and') || one.mention.gap.includes('versus') || coded.mention.gap.includes('versus') || !one.hits.some(({ entry, precision }) => entry === coded.entry && precision >= EXPLAINED));
}

/** "the slope treatment near … in … community": a vague word that is part of the sure name beside it describes that name. */
export function absorbed(query: Query, topics: readonly Topic[]): Topic[] {
  const sure = topics.filter(({ certainty, mention, hits }) => certainty === 'sure' && mention.code === null && hits.length > 0);
  const [name] = sure;
  if (!ONE_NAME_ACTS.has(query.act) || sure.length !== 1 || !name?.entry) return [...topics];
  // 「请专家查企业那笔技术服务费」: what stands before 那笔 tells of it, in words of its name.
  const [told, own] = topics;
  if (own === name && topics.length === 2 && told && /^的?[那这](?:一)?[个笔项块]$/.test(own.mention.between.trim()) && told.mention.pieces.some(({ text }) => text.length > 1 && name.entry?.key.includes(text) === true)) return [name];
  return topics.filter((one) => one === name || one.certainty === 'sure' || one.mention.gap.includes('and') || !one.hits.some(({ entry, precision, letters }) => entry === name.entry && precision >= EXPLAINED && !letters));
}

/** 「市容的外包服务」: how the thing before 的 is had, and no name beside it. */
export function withoutManner(topics: readonly Topic[]): Topic[] {
  return topics.filter(({ mention }, at) => !(at > 0 && mention.between.trim() === '的' && /^(?:外包|委外|委托|购买)(?:的?服务)?$/.test(mention.text)));
}

/** 「过节挂的灯笼跟国旗」, 「要治的边坡」: what stands before 的 tells of the sure name behind it, in a word of that name. */
export function withoutAttributes(topics: readonly Topic[]): Topic[] {
  return topics.filter(({ certainty, mention }, at) => {
    const next = topics[at + 1];
    const attribute = certainty !== 'sure' && mention.code === null && next?.certainty === 'sure' && next.mention.between.trim() === '的';
    return !(attribute && mention.text.length <= ATTRIBUTE && mention.pieces.some(({ text }) => next.entry?.key.includes(text) === true));
  });
}
/** In characters; a longer one is a name. */
const ATTRIBUTE = 4;

/** "Supporting the army and its families": a participle that fits its own names poorly is the verb of the sure name behind its article. */
export function withoutVerbs(topics: readonly Topic[]): Topic[] {
  return topics.filter(({ mention, hits }, at) => {
    const object = topics[at + 1];
    return !(/^[a-z]+ing$/.test(mention.text) && object?.certainty === 'sure' && /^\s+(?:the|our|its|their|all|any)\s+$/.test(object.mention.between) && (hits[0]?.score ?? 0) < POORLY && (object.hits[0]?.score ?? 0) > (hits[0]?.score ?? 0));
  });
}

/** A share of which the part was not understood is no share of the whole; so it is with what is set against another. */
export function isPartOrWhole({ act, language }: Query, { mention }: Topic): boolean {
  return SET_APART.has(act) && language === 'en' && mention.unknown.length === 0 && mention.pieces.length > 1;
}
const SET_APART: ReadonlySet<Query['act']> = new Set(['share', 'ratio', 'compare']);
