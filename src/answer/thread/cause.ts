/** 「是不是因为甲」 after a change: the cause that is stated, set against the printed reason of the last name. */
import { answerQuery } from '../answer-query.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';
import { changeOf } from '../measures/change.ts';

export const CAUSE: Rule = {
  name: 'the cause that is stated of the last change',
  answer: ({ world, query, last, subject }) => {
    if (query.cause === null || !subject || last.subjects.length !== 1 || query.mentions.length > 0 || query.claimed.length > 0) return null;
    const moved = changeOf(contextOf(world, query, [subject], last), subject) !== null;
    return moved ? answerQuery(world, { ...query, act: 'why', reference: null, direction: null, mentions: [exactMention(subject)] }, [], last) : null;
  },
};
