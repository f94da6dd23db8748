/** 「甲的覆盖率」, "甲的人数和满意度": a rate is of what is said before it; the rate of something else is none of its. */
import { pattern } from '../../budget/pattern.ts';
import { mergeMentions } from '../../query/mentions.ts';
import type { Query } from '../../query/query.ts';
import type { DocumentIndex } from '../../search/document-index.ts';
import type { Entry } from '../../search/entries.ts';
import type { Topic } from './resolve-mention.ts';

/** A word for a rate or an opinion, with nothing of what it is of. */
const BARE_MEASURE = pattern(/^[\u4e00-\u9fff]{2}率$|^满意(?:度|率|程度)$/);
/** How much of the words before it, by letters, the name of its indicator must have. */
const MOST = 0.5;

/** The subject and its rate as one name: the indicator that has both, else one that is not printed. */
export function ratesOfSubjects({ language, act }: Query, topics: readonly Topic[], index: DocumentIndex): Topic[] {
  if (language !== 'zh' || (act !== 'lookup' && act !== 'check')) return [...topics];
  return topics.reduce<Topic[]>((read, topic) => {
    const subject = read.at(-1);
    if (!subject || !isRateOf(topic, subject) || hasBoth(index, subject, topic.entry)) return [...read, topic];
    const fitting = topic.hits.filter(({ entry, precision }) => precision >= MOST && hasBoth(index, subject, entry));
    const [only, another] = fitting;
    const both = { ...topic, mention: mergeMentions([subject.mention, topic.mention]) };
    if (only && !another) return [...read.slice(0, -1), { ...both, certainty: 'sure', entry: only.entry, choices: [only.entry] }];
    return [...read.slice(0, -1), { ...both, certainty: 'none', entry: null, choices: subject.entry?.kinds.has('target') === true ? [subject.entry] : [] }];
  }, []);
}

/** Nothing but 的 stands between them, and the subject is no rate itself. */
function isRateOf({ mention }: Topic, { mention: before, certainty }: Topic): boolean {
  return BARE_MEASURE.test(mention.text) && /^\s*的?\s*$/.test(mention.between) && certainty !== 'none' && before.code === null && !/[率度]$/.test(before.text);
}

function hasBoth(index: DocumentIndex, { mention }: Topic, entry: Entry | null): boolean {
  if (!entry) return false;
  const pieces = mention.pieces.filter(({ concepts, text }) => concepts.length === 0 ? text.length > 1 : concepts.some(({ head }) => !head));
  const length = (list: typeof pieces): number => list.reduce((sum, { text }) => sum + text.length, 0);
  return pieces.length === 0 || length(pieces.filter((piece) => index.says(entry.key, piece) >= MOST)) >= length(pieces) * MOST;
}
