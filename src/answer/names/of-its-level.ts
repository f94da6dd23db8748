/** 「住房那一大类」, "the housing class": of names that have the words, the class (类) of a classification, which has three digits. */
import { pattern } from '../../budget/pattern.ts';
import type { EntryHit } from '../../search/document-index.ts';
import type { Query } from '../../query/query.ts';
import { EXPLAINED, type Topic } from './resolve-mention.ts';

/** What says, behind a name, that a class is meant. */
const CLASS_AFTER = pattern(/^(?:的)?(?:(?:那|这)?(?:一|个|整个?)*(?:大类|类(?![型别似推]))|(?:的)?(?:功能|经济)?类级?科目)|^,? ?(?:(?:functional|function|economic|whole|entire) )?class(?:es)?\b(?! of\b)/i);
const CLASS_BEFORE = pattern(/(?:大类|class(?: of)?(?: the)?)\s*$/i);

/** A name that is not sure, or is sure of a row below, is the class where one class has its words. */
export function ofItsLevel({ spoken, mentions }: Query, topics: readonly Topic[]): Topic[] {
  return topics.map((topic) => {
    const last = mentions.findLast(({ from }) => from < Math.max(topic.mention.to, topic.mention.from + 1)) ?? topic.mention;
    const said = CLASS_AFTER.test(spoken.slice(last.to)) || CLASS_BEFORE.test(spoken.slice(0, topic.mention.from));
    if (!said || (topic.certainty === 'sure' && topic.entry !== null && (isClass({ entry: topic.entry }) || (topic.hits[0]?.score ?? 0) >= 0.999))) return topic;
    const classes = topic.hits.filter((hit) => isClass(hit) && hit.precision >= EXPLAINED);
    const [only, another] = classes;
    return only && (!another || another.score < only.score - LEAD) ? { ...topic, certainty: 'sure', entry: only.entry, choices: [only.entry] } : topic;
  });
}

/** How far one class must be ahead of the next. */
const LEAD = 0.05;

function isClass({ entry }: Pick<EntryHit, 'entry'>): boolean {
  return entry.rows.some(({ code }) => code !== null && /^\d{3}$/.test(code));
}
