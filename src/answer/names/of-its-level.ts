/** 「住房那一大类」, "the housing class": of names that have the words, the class (类) of a classification, which has three digits. */
import { pattern } from '../../budget/pattern.ts';
import type { EntryHit } from '../../search/document-index.ts';
import type { Row } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import type { Query } from '../../query/query.ts';
import { EXPLAINED, type Topic } from './resolve-mention.ts';

/** What says, behind a name, that a class is meant. */
const CLASS_AFTER = pattern(/^(?:的)?(?:(?:那|这)?(?:一|个|整个?)*(?:大类|类(?![型别似推]))|(?:的)?(?:功能|经济)?类级?科目)|^,? ?(?:(?:functional|function|economic|whole|entire) )?class(?:es)?\b(?! of\b)/i);
const CLASS_BEFORE = pattern(/(?:大类|class(?: of)?(?: the)?)\s*$/i);

/** A name that is not sure, or is sure of a row below, is the class where one class has its words. */
export function ofItsLevel({ spoken, mentions }: Query, topics: readonly Topic[]): Topic[] {
  return topics.map((topic) => {
    const root = rootAsked(topic, spoken);
    if (root) return { ...topic, certainty: 'sure', entry: root, choices: [root] };
    const last = mentions.findLast(({ from }) => from < Math.max(topic.mention.to, topic.mention.from + 1)) ?? topic.mention;
    const said = CLASS_AFTER.test(spoken.slice(last.to)) || CLASS_BEFORE.test(spoken.slice(0, topic.mention.from));
    if (!said || (topic.certainty === 'sure' && topic.entry !== null && (isClass({ entry: topic.entry }) || (topic.hits[0]?.score ?? 0) >= 0.999))) return topic;
    const classes = topic.hits.filter((hit) => isClass(hit) && hit.precision >= EXPLAINED);
    const [only, another] = classes;
    return only && (!another || another.score < only.score - LEAD) ? { ...topic, certainty: 'sure', entry: only.entry, choices: [only.entry] } : topic;
  });
}

/** The whole of what the words fit: "housing in total", 「住房整个」. */
const WHOLE_SAID = pattern(/\b(?:whole|entire|overall|totals?|in all|altogether)\b|整个|整块|总共|总额|总数|总的|合计/i);

/** The one of the names under which all the others stand, where the whole is said. */
export function rootAsked({ certainty, choices }: Topic, spoken: string): Entry | null {
  if (certainty !== 'several' || !WHOLE_SAID.test(spoken)) return null;
  const above = ({ parent }: Row): Row[] => (parent === null ? [] : [parent, ...above(parent)]);
  return choices.length > 1 ? choices.find((choice) => choices.every((other) => other === choice || other.rows.some((row) => above(row).some((one) => choice.rows.includes(one))))) ?? null : null;
}

/** How far one class must be ahead of the next. */
const LEAD = 0.05;

function isClass({ entry }: Pick<EntryHit, 'entry'>): boolean {
  return entry.rows.some(({ code }) => code !== null && /^\d{3}$/.test(code));
}
