/** One name by the side of another: its part, its sibling, or the same thing said twice. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Query } from '../../query/query.ts';
import { EXPLAINED, ONE_NAME_ACTS, type Topic } from './resolve-mention.ts';
import { HEAD_ENDING } from './spelling.ts';

/** "What share of procurement is services": a vague word beside a sure name means one of its parts. */
export function childOfAnother(topic: Topic, sure: readonly Topic[]): Topic {
  if (topic.certainty === 'none') return topic;
  for (const { entry: whole } of sure) {
    const parts = topic.hits.filter(({ entry, precision }) => precision >= 0.6 && entry.rows.some(({ parent }) => parent !== null && whole?.rows.includes(parent) === true));
    const [best, next] = parts;
    if (best && best.score > (next?.score ?? 0) + 0.03) return { ...topic, certainty: 'sure', entry: best.entry, choices: [best.entry] };
  }
  return topic;
}

/** 「某某站维修费、培训经费」: after a full name, a short one in the list is its sibling. */
export function siblingOf(before: Topic | undefined, topic: Topic): Topic {
  const text = topic.mention.text.replace(/\s/g, '');
  if (!before?.entry || !topic.mention.gap.includes('and') || text.length < 2) return topic;
  const { entry: own, hits, mention } = before;
  const start = own.names[0]?.slice(0, 3) ?? '';
  const others = [...new Set([...hits, ...topic.hits].map(({ entry }) => entry))].filter((entry) => entry !== own);
  const beside = others.filter((entry) => entry.names.some((name) => name.startsWith(start) && name !== text && (name.endsWith(text) || name.replace(HEAD_ENDING, '').endsWith(text)))
    && entry.rows.some(({ parent }) => parent !== null && own.rows.some((row) => row.parent === parent)));
  // 「残疾人事务和保障」: with the beginning of the name before, the short one is a printed name, wherever it stands.
  const whole = beside.length === 0 && /^[\u4e00-\u9fff]{2,}$/.test(text) && (topic.hits[0]?.score ?? 0) < 0.999 ? others.filter((entry) => isHeadedBy(entry, text, mention.text)) : [];
  const siblings = beside.length > 0 ? beside : /[a-z]/.test(text) ? namesakes(own, topic) : whole;
  const [only] = siblings;
  return siblings.length === 1 && only ? { ...topic, certainty: 'sure', entry: only, choices: [only] } : topic;
}

/** 「公务用车购置费和运行费」: words that no one name fits are read behind the beginning of the name before them; what has both of their words is not meant. */
export function headedAlike(topic: Topic, before: Topic | undefined, entries: readonly Entry[]): Topic {
  const own = before?.certainty === 'sure' ? before.entry : null;
  const text = topic.mention.text.replace(HEAD_ENDING, '');
  if (topic.certainty === 'sure' || !own || !topic.mention.gap.includes('and') || !/^[\u3400-\u9fff]{2,}$/.test(text)) return topic;
  const start = own.names[0]?.slice(0, START) ?? '';
  const done = own.names[0]?.slice(START).replace(HEAD_ENDING, '') ?? '';
  const alike = entries.filter((entry) => entry !== own && entry.names.some((name) => name.startsWith(start) && name.slice(START).includes(text) && (done === '' || !name.slice(START).includes(done))));
  const [only, another] = alike;
  return only && !another ? { ...topic, certainty: 'sure', entry: only, choices: [only] } : topic;
}

/** In characters: what a name speaks of. */
const START = 4;

/** 「某某站维修经费比培训经费多多少」: words that a wider name fits mean the sibling that opens as the name before them and has all of them, unless that wider name is printed so. */
export function endOfSibling(before: Topic | undefined, topic: Topic): Topic {
  const own = before?.certainty === 'sure' ? before.entry : null;
  const text = topic.mention.text.replace(/\s/g, '');
  if (!before || !own || topic.mention.code !== null || topic.mention.unknown.length > 0 || topic.mention.gap.includes('prior') || topic.certainty === 'none' || topic.entry?.names.includes(text) || OF_ALL.test(topic.mention.between)) return topic;
  // 「某某站四项」 is all that opens so, none of them.
  if (own.names.some((name) => name.startsWith(text))) return topic;
  const isBeside = (entry: Entry): boolean => entry !== own && opensAlike(entry, own) && entry.rows.some(({ parent }) => parent !== null && parent.parent !== null && own.rows.some((row) => row.parent === parent));
  if (topic.entry && isBeside(topic.entry)) return topic;
  const beside = [...new Set(topic.hits.filter(({ entry, precision, letters }) => !letters && precision >= WHOLE && isBeside(entry) && before.hits.some((hit) => hit.entry === entry && hit.precision >= SHARED)).map(({ entry }) => entry))];
  const [only, another] = beside;
  return only && !another ? { ...topic, certainty: 'sure', entry: only, choices: [only] } : topic;
}
/** All of the words of the short name. */
const WHOLE = 0.97;
/** How much of what was said before the sibling has too. */
const SHARED = 0.4;
/** 「全街道的公用经费」, "the department's running costs". */
const OF_ALL = pattern(/(?:全|整个|部门|街道|单位|局)\S{0,3}的?\s*$|\b(?:department|office|subdistrict|agency|bureau|whole|all|overall|total)(?:['’]s)?\s*$/i);

/** Whether the short words, behind the beginning of the words before them, are a printed name: 保障 behind 残疾人事务. */
export function isHeadedBy({ names }: Entry, text: string, before: string): boolean {
  return names.some((name) => name.endsWith(text) && name.length - text.length >= 2 && before.startsWith(name.slice(0, -text.length)));
}

/** "Care for the disabled and affairs": a bare head that several names end with is the one that opens as the name before it. */
function namesakes(before: Entry, { certainty, hits }: Topic): Entry[] {
  if (certainty === 'none' || (certainty === 'sure' && (hits[0]?.score ?? 1) >= POORLY)) return [];
  const alike = [...new Set(hits.flatMap(({ entry, precision }) => (precision >= EXPLAINED && entry !== before && opensAlike(entry, before) ? [entry] : [])))];
  return alike.length === 1 ? alike : [];
}

export function opensAlike(left: Entry, right: Entry): boolean {
  return left.key.slice(0, OPENING) === right.key.slice(0, OPENING);
}

/** A name of which a word explains so little is one of several that have it. */
export const POORLY = 0.9;
/** In characters: what is spoken of, before what is done for it. */
const OPENING = 2;

/** "Capital expenditure (basic construction)", "basic construction, capital expenditure": of two names side by side the one that has the words of both, where nothing else has. */
function havingBoth(left: Topic, right: Topic): Topic | null {
  if (left.certainty !== 'sure' || right.certainty !== 'sure' || left.entry === right.entry) return null;
  const fits = ({ hits }: Topic, entry: Entry | null): boolean => hits.some((hit) => hit.entry === entry && hit.precision >= WHOLE);
  const [narrow, another] = [left, right].filter((own) => fits(left, own.entry) && fits(right, own.entry));
  return narrow && !another ? { ...narrow, mention: { ...narrow.mention, gap: left.mention.gap, between: left.mention.between } } : null;
}

/** Apposed to the name before it, and no further one of a list. */
const APPOSED = pattern(/^\s*(?:[(,]|\s[-–—]|of the|of)\s*(?:the |our )?['"]?$/);

/** A name that only says the wider kind of the one beside it, which has its words too. */
export function withoutWider({ act, language }: Query, topics: readonly Topic[]): Topic[] {
  if (language !== 'en' || !ONE_NAME_ACTS.has(act)) return [...topics];
  return topics.reduce<Topic[]>((kept, topic, at) => {
    const before = kept.at(-1);
    const further = topics[at + 1]?.mention.gap.includes('and') === true;
    const both = before && !further && APPOSED.test(topic.mention.between) ? havingBoth(before, topic) : null;
    return both ? [...kept.slice(0, -1), both] : [...kept, topic];
  }, []);
}

/** One thing named twice, in two languages or in brackets: the surer naming counts, the printed one before the other. */
export function oneOfTwo(left: Topic, right: Topic): Topic {
  const rank = ({ certainty }: Topic): number => ['sure', 'several', 'unsure', 'none'].indexOf(certainty);
  const chinese = (topic: Topic): number => (/[\u3400-\u9fff]/.test(topic.mention.text) ? 0 : 1);
  const printed = ({ entry, mention }: Topic): number => (entry?.names.includes(mention.text.replace(/\s/g, '')) === true ? 0 : 1);
  const [best, other] = [left, right].sort((a, b) => rank(a) - rank(b) || chinese(a) - chinese(b) || printed(a) - printed(b));
  if (!best || !other) return left;
  const both = havingBoth(left, right);
  if (both) return both;
  // A vague word in brackets picks among what the other one offers.
  const shared = other.choices.filter((entry) => best.choices.includes(entry));
  const [only] = shared;
  if (best.certainty !== 'sure' && shared.length === 1 && only) return { ...best, certainty: 'sure', entry: only, mention: { ...best.mention, gap: left.mention.gap, between: left.mention.between } };
  return { ...best, mention: { ...best.mention, gap: left.mention.gap, between: left.mention.between } };
}

/** One of the names alone is what all would be together, and the others are printed in full; "buying and maintaining devices" is one, with two verbs. */
export function isInFullBeside(apart: readonly Topic[], joint: Entry): boolean {
  const [others, own] = [apart.filter(({ entry }) => entry !== joint), apart.filter(({ entry, certainty }) => entry === joint && certainty === 'sure')];
  return own.length === 1 && others.length === apart.length - 1 && others.every(({ certainty, hits, mention }) => certainty === 'sure' && (hits[0]?.score ?? 0) >= 0.999 && !/^[a-z]+ing$/.test(mention.text));
}
