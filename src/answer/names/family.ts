/** Short names in a list, read within the family of the sure ones: 「人员、公用、补助」, 「货物、工程、服务」. */
import type { Entry } from '../../search/entries.ts';
import type { Topic } from './resolve-mention.ts';
import { isHeadedBy, opensAlike } from './same-thing.ts';

/** The words of a short name that its sibling's name must have. */
const HAS_ALL = 0.97;
/** A sibling that fits far worse than another name is not the one meant. */
const NEAR = 0.35;

/** A name of a list that is open, or that only shares a word with something, means the sibling of a sure name that has all its words. */
export function withinFamily(topics: readonly Topic[]): Topic[] {
  if (topics.length < 2) return [...topics];
  return topics.map((topic, at) => {
    const others = topics.filter((other, place) => place !== at && other.certainty === 'sure' && other.entry !== null);
    if (topic.mention.code !== null || topic.mention.unknown.length > 0 || !inList(topics, at) || (topic.hits[0]?.score ?? 0) >= 0.999) return topic;
    const own = topic.entry;
    if (own && topic.certainty === 'sure' && (others.length === 0 || others.some(({ entry, mention }) => entry !== null && (areSiblings(own, entry) || isHeadedBy(own, topic.mention.text, mention.text) || (/[a-z]/.test(topic.mention.text) && opensAlike(own, entry)))))) return topic;
    const fitting = [...new Set(topic.hits.filter(({ precision, entry, score }) => precision >= HAS_ALL && score >= NEAR * (topic.hits[0]?.score ?? 0) && others.some((other) => other.entry !== null && other.entry !== entry && areSiblings(entry, other.entry))).map(({ entry }) => entry))];
    const [only] = fitting;
    return only && fitting.length === 1 ? { ...topic, certainty: 'sure', entry: only, choices: [only] } : topic;
  });
}

function inList(topics: readonly Topic[], at: number): boolean {
  const listed = (topic: Topic | undefined): boolean => topic?.mention.gap.includes('and') === true || (topic !== undefined && /[,，、;；]/.test(topic.mention.between));
  return listed(topics[at]) || listed(topics[at + 1]);
}

function areSiblings(left: Entry, right: Entry): boolean {
  return left.rows.some(({ parent }) => parent !== null && right.rows.some((row) => row.parent === parent));
}
