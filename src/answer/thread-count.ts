/** Rules for a follow-up that wants a number of things: the indicator of what was spoken of, and an average by the count just given. */
import type { Entry } from '../search/entries.ts';
import { answerQuery } from './answer-query.ts';
import { isNumberOfThings } from './average.ts';
import { exactMention } from './thread-names.ts';
import type { Rule } from './thread-turn.ts';

/** The asker wants a target, of what "that" or "such" stands for. */
const TARGET = /绩效|指标|目标|\btargets?\b|\bindicators?\b|\bkpis?\b/i;
const POINTS = /这|那|它|其|该|\b(?:such|that|it|this|those|these|them)\b/i;
/** The share of the name's letters, two by two, that an indicator of it has. */
const SHARED = 0.5;
/** What is called a number comes before what merely has one. */
const NUMBER = /数量?$/;
const A_NUMBER = 0.1;

export const COUNTING: readonly Rule[] = [
  {
    name: 'how many of it the targets have',
    answer: ({ world, query, last, subject }) => {
      if (!subject?.kinds.has('money') || last.subjects.length !== 1 || !query.tags.has('howMany') || !TARGET.test(query.spoken) || !(POINTS.test(query.spoken) || query.mentions.length === 0)) return null;
      const rated = world.index.entries.flatMap((entry) => (entry.facts.some((fact) => fact.measure === 'target' && isNumberOfThings(fact)) ? [{ entry, shared: overlap(subject, entry) + (NUMBER.test(entry.key) ? A_NUMBER : 0) }] : []))
        .filter(({ shared }) => shared >= SHARED).sort((left, right) => right.shared - left.shared);
      const [best, next] = rated;
      return best && (!next || next.shared < best.shared) ? answerQuery(world, { ...query, act: 'lookup', wanted: 'target', reference: null, mentions: [exactMention(best.entry)] }, [], last) : null;
    },
  },
  {
    name: 'an average by the count just given',
    answer: ({ world, query, last, subject }) => {
      if (query.act !== 'average' || query.mentions.length === 0 || !subject || subject.kinds.has('money') || !subject.facts.some(isNumberOfThings)) return null;
      if (answerQuery(world, query, [], last).trace.rule !== 'the document prints no count for it') return null;
      return answerQuery(world, { ...query, mentions: [...query.mentions, { ...exactMention(subject), gap: ['and'] }] }, [], last);
    },
  },
];

function overlap(subject: Entry, entry: Entry): number {
  const [own, other] = [subject.key, entry.key].map((key) => new Set([...key].slice(1).map((letter, at) => `${[...key][at] ?? ''}${letter}`)));
  if (!own || !other || own.size === 0) return 0;
  return [...own].filter((pair) => other.has(pair)).length / own.size;
}
