/** A change that was just told, asked for its parts. */
import { asksOfAll } from '../../query/slots/of-all.ts';
import { answerQuery } from '../answer-query.ts';
import type { Rule } from './turn.ts';

export const CHANGE_OF_IT: readonly Rule[] = [
  {
    name: 'what a change consists of',
    answer: ({ world, query, last }) => (query.mentions.length === 0 && query.direction !== null && query.tags.has('breakdown') && last.subjects.length === 1 && !asksOfAll(query)
      ? answerQuery(world, { ...query, act: 'breakdown' }, last.subjects, last) : null),
  },
];
